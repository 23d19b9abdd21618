// What stands behind one call or indication beside a timeline: its alternatives, how certain each
// is, the reasons, and what excludes those that are out. Pure functions; as thread-safe as their
// phrases.
#pragma once

#include "report/phrases.h"
#include "report/teardown_report.h"
#include "report/words_call.h"

#include <cstddef>
#include <string>
#include <vector>

namespace lastack {

struct Alternative {
    std::string name; // "WSPCloseSocket, linger 0"
    Confidence certainty{};
    std::vector<std::string> reasons; // "… [D1]"
    FrameNumber contradictedBy{};     // of an excluded one; 0: no single packet does
};

struct MarkDetails {
    std::string title;                     // "WSPShutdown(SD_SEND), of the client"
    std::vector<std::string> facts;        // one sentence each
    std::vector<Alternative> alternatives; // best first, the excluded ones last
};

// The index is that of the side's list in the mapping, which must have it.
MarkDetails detailsOfCall(
    const TeardownReport& report,
    Side side,
    std::size_t index,
    Vocabulary vocabulary,
    const Phrases& phrases = englishPhrases()
);
MarkDetails detailsOfIndication(
    const TeardownReport& report,
    Side side,
    std::size_t index,
    Vocabulary vocabulary,
    const Phrases& phrases = englishPhrases()
);

} // namespace lastack
