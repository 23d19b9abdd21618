// Talk: what two sides say, for tests of decoders without packets: bytes go to a Conversation
// whole, in pieces of one byte, and out of order, which must all give the same units.
#pragma once

#include "disconnect/conversation.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lastack::test {

struct Said {
    Side from{};
    std::string bytes;
    std::uint32_t missing = 0; // octets behind them that the capture does not have
};

// What a unit comes to, in one line: "server ssh-disconnect graceful 2 "too many"".
std::string toLine(const DisconnectDatum& datum, const DisconnectData& data);

// The units of the talk in order, however it is cut; a failed check when the cut makes a
// difference. `ends` are the ends of both sides after it.
std::vector<std::string> unitsOf(
    std::uint16_t serverPort,
    const std::vector<Said>& talk,
    StreamEnd clientEnd = StreamEnd::Fin,
    StreamEnd serverEnd = StreamEnd::Fin
);

// The same units, of one way to cut the talk.
DisconnectData dataOf(
    std::uint16_t serverPort,
    const std::vector<Said>& talk,
    StreamEnd clientEnd = StreamEnd::Fin,
    StreamEnd serverEnd = StreamEnd::Fin
);

// "\x00\x00…" of a hex dump with blanks.
std::string hex(std::string_view digits);

} // namespace lastack::test
