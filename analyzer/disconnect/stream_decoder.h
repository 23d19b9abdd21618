// StreamDecoder: reads one protocol out of the two byte streams of a TCP connection.
// A unit whose end is missing is read as far as it goes, once: Findings::isCut().
// Protocol: how a connection is recognized and its reasons are named. One protocol is one file; all
// stand in one list (protocols.cpp). A decoder keeps what it needs to know of its connection, never
// bytes: what it has not consumed it is given again. Not thread-safe.
#pragma once

#include "disconnect/findings.h"
#include "net/side.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace lastack {

using ByteView = std::span<const std::byte>;

enum class StreamEnd : std::uint8_t { Fin, Reset, CaptureEnd };

struct Taken {
    // Bytes that are done with; may be more than were given, which skips what follows unseen. 0:
    // the unit is not whole yet, and no more than kMostBuffered may be waited for.
    std::size_t consumed = 0;
    bool isLost = false;      // not this protocol, or no longer readable: nothing more of this side
    bool awaitsOther = false; // consumed nothing until the other side has said more
    bool turnsToTls = false;  // behind what is consumed both sides go on in TLS
};

class StreamDecoder {
public:
    static constexpr std::size_t kMostBuffered = 66'000; // a TPKT and a WebSocket frame header

    StreamDecoder() = default;
    StreamDecoder(const StreamDecoder&) = delete;
    StreamDecoder& operator=(const StreamDecoder&) = delete;
    virtual ~StreamDecoder() = default;

    // All that `from` has sent and was not consumed, in order and without gaps. Called again at
    // once while something is consumed and something is left. Called once more for a unit that is
    // waited for when its rest does not come: the findings say that it is cut, and its whole length
    // is consumed when it is known, so that the reading goes on behind it.
    virtual Taken take(Side from, ByteView bytes, Findings& findings) = 0;

    // The side's stream ended before this many of the bytes that were skipped unseen. end()
    // follows.
    virtual void cutShort(Side from, std::uint64_t count);

    // The side's stream ended, whole up to `rest`, which nobody consumed.
    virtual void end(Side from, StreamEnd how, ByteView rest, Findings& findings);

    // Bytes of the side are missing from the capture. True: go on behind them.
    virtual bool resumes(Side from);
};

enum class Claim : std::uint8_t { No, Yes, NeedMore };

struct Protocol {
    std::string_view name;
    std::span<const std::uint16_t> ports; // of the server
    // Whether the first bytes of a side are this protocol's. Never reads beyond them.
    Claim (*claims)(Side from, ByteView first);
    bool anyPort; // the first bytes say enough without the port
    std::unique_ptr<StreamDecoder> (*make)();
    // The meaning of a code and subcode of one of its carriers; empty for an unknown one.
    std::string_view (*reason)(Carrier carrier, std::uint32_t code, std::uint32_t subcode);
    std::span<const Carrier> carriers;
};

} // namespace lastack
