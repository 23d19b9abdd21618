// EmulatedData: what stands for disconnect data where TCP has none: the initiator's last bytes
// before its FIN and the answer after it, when the exchange fits Microsoft's table. Only a
// connection that was transcribed has them. Nothing says that they are totals. Pure functions;
// thread-safe.
#pragma once

#include "report/phrases.h"
#include "report/teardown_report.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace lastack {

struct EmulatedDatum {
    Side from{};
    EventIndex packet = EventIndex::None; // that carried its last byte
    std::uint64_t length = 0;             // as sent
    std::span<const std::byte> bytes;     // the last of them, as captured
};

// At most two: the request, then the answer. They live as long as the report.
std::vector<EmulatedDatum> emulatedData(const TeardownReport& report);

// For people, one sentence each.
std::vector<std::string> emulatedTexts(
    const TeardownReport& report, const Phrases& phrases = englishPhrases()
);

} // namespace lastack
