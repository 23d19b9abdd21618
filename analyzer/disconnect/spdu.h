// Spdu: a unit of the session protocol (X.225 §8) taken apart: the first one of a TSDU, with the
// parameters that matter to the end of a session. Pure over the bytes given.
#pragma once

#include "disconnect/stream_decoder.h"

#include <cstdint>
#include <optional>

namespace lastack {

// Session identifiers of the units that stand first in a TSDU; the same numbers mean others behind
// GT or PT.
enum class SpduId : std::uint8_t {
    PleaseTokens = 2,
    NotFinished = 8,
    Finish = 9,
    Disconnect = 10,
    Refuse = 12,
    Connect = 13,
    Accept = 14,
    Abort = 25,
    AbortAccept = 26,
};

struct Spdu {
    enum class Fit : std::uint8_t {
        Exact,    // the TSDU is this unit
        Trailing, // more follows
        Cut,      // the TSDU is shorter than the unit says
        Broken,   // a parameter is longer than the unit
    };
    static constexpr std::uint8_t kBegins = 1; // of an SSDU, in the enclosure item
    static constexpr std::uint8_t kEnds = 2;

    SpduId id{};
    Fit fit = Fit::Exact;
    std::uint8_t enclosure = kBegins | kEnds;
    std::optional<std::uint8_t> transportDisconnect;
    std::optional<std::uint8_t> tokens;
    std::optional<std::uint8_t> reason; // of a refusal
    std::optional<ByteView> reflected;
    std::optional<ByteView> userData; // of a cut unit what there is

    bool begins() const { return (enclosure & kBegins) != 0; }

    bool ends() const { return (enclosure & kEnds) != 0; }
};

// Whether a TSDU may begin with a unit that is looked for.
bool isSpduId(std::uint8_t first);

Spdu readSpdu(ByteView tsdu);

} // namespace lastack
