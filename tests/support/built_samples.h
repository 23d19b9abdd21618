// The samples of captures/ that no script describes, because they hold no TCP: each is built packet
// by packet by a function in tests/support/exchanges/. One visible list; pure functions.
#pragma once

#include "capture/frame.h"
#include "tests/support/frame_builder.h"

#include <string>
#include <string_view>
#include <vector>

namespace lastack::test {

struct BuiltPacket {
    Timestamp at{};
    Bytes frame{};
};

struct BuiltSample {
    std::string_view file;  // "sctp-shutdown.pcapng"
    std::string_view story; // what happened, in one sentence
    LinkType link;
    std::vector<BuiltPacket> (*packets)();
    std::string (*keyLog)() = nullptr; // in the capture as well, before its packets
};

std::vector<BuiltSample> builtSamples();

// A pcapng file of them.
std::string captureOf(const BuiltSample& sample);

} // namespace lastack::test
