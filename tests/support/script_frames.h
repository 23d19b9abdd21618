// The frames a capture of a script holds, and capture files made of them.
// What was dropped is not in them; duplicates, and what was captured inside and outside a tunnel,
// are in them twice. Same script, same bytes, on every machine. Pure functions, so thread-safe.
#pragma once

#include "tests/support/frame_builder.h"
#include "tests/support/script.h"

#include <string>
#include <string_view>
#include <vector>

namespace lastack::test {

struct CapturedFrame {
    Timestamp at{};
    Bytes bytes{};
    std::size_t segment = 0; // index into Script::segments
    std::size_t missing = 0; // octets behind those that were captured

    std::size_t length() const { return bytes.size() + missing; } // on the wire
};

std::vector<CapturedFrame> framesOf(const Script& script);

// The bytes of one segment's frame, all of them.
Bytes frameOf(const Script& script, const ScriptSegment& segment);

// The bytes of a classic capture file with nanosecond times, of a snoop file (Ethernet only), and
// of a pcapng file with one section and one interface.
std::string pcapOf(const Script& script);
std::string snoopOf(const Script& script);
std::string pcapngOf(const Script& script, std::string_view interfaceName = "eth0");
std::string pcapngOf(
    const std::vector<CapturedFrame>& frames,
    LinkType link,
    std::string_view interfaceName,
    std::string_view keyLog = {}, // of TLS, in a Decryption Secrets Block
    std::uint32_t snapLength = Script::kAllOctets
);

} // namespace lastack::test
