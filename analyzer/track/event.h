// SegmentEvent: one segment that a verdict may rest on, kept after its bytes are gone.
// Sequence numbers are relative to the sender's and the peer's initial sequence numbers (SYN = 0,
// first byte = 1). A connection keeps at most kMaxEvents of them: the first kFirstEvents and the
// last ones; the tracker counts what it left out.
#pragma once

#include "net/ids.h"
#include "net/side.h"
#include "net/tcp_flags.h"
#include "net/time.h"
#include "track/unit.h"

#include <cstdint>

namespace lastack {

enum class EventKind : std::uint8_t {
    Syn,          // SYN without ACK
    SynAck,       // SYN with ACK
    HandshakeAck, // first acknowledgement of the SYN-ACK
    Data,         // payload, no FIN or RST
    Ack,          // no payload, SYN, FIN or RST
    Fin,          // FIN, perhaps with payload
    Rst,
    Probe,     // keepalive or zero-window probe: nothing new, one below or at SND.NXT
    IcmpError, // an ICMP error quoting a segment of `from`
    Odd,       // flag combinations no socket call emits (SYN|FIN, SYN|RST, no flags at all)

    // What units of other transports do, whatever each calls them (Data, Ack and Probe as above).
    Open,          // asks for a connection
    Accept,        // grants it
    Confirm,       // completes the opening, where a third unit does
    Refusal,       // ends it before it was granted
    Release,       // asks for an end that loses nothing
    ReleaseAnswer, // agrees, and asks for the same
    ReleaseDone,   // confirms that it is over
    Abort,         // ends at once; what is under way may be lost
    AbortDone,     // confirms an abort
    Notice,        // a fault or a reset that ends nothing
};
constexpr std::size_t kTcpEventKinds = 10; // Syn to Odd

// Facts about an event that only the tracker's sequence state at that moment can tell. A bit set.
struct EventMarks {
    static constexpr std::uint16_t kRetransmission =
        0x0001; // its sequence range was seen before from this side
    static constexpr std::uint16_t kAcksFin =
        0x0002; // first acknowledgement that covers the peer's FIN
    static constexpr std::uint16_t kNewData = 0x0004;    // carries payload not seen before
    static constexpr std::uint16_t kOutOfOrder = 0x0008; // ahead of a hole in this side's sequence
    static constexpr std::uint16_t kAfterPeerFin =
        0x0010; // payload sent after the peer's FIN was captured
    static constexpr std::uint16_t kSeqAtNext =
        0x0020; // RST: exactly what its receiver expects next (RCV.NXT)
    static constexpr std::uint16_t kSeqInWindow =
        0x0040; // RST: inside the receiver's window but not exact
    static constexpr std::uint16_t kSeqOutside = 0x0080; // RST: outside the window
    static constexpr std::uint16_t kAnswersSyn =
        0x0100; // RST: acknowledges the SYN of its receiver (SYN-SENT rule)
    static constexpr std::uint16_t kKeepAlive = 0x0200; // Probe: keepalive; otherwise zero window
    static constexpr std::uint16_t kHardError =
        0x0004; // IcmpError: destination unreachable, not a hint about the path
    static constexpr std::uint16_t kFromPeer =
        0x0010; // IcmpError: sent by the peer's own address, not by a device on the way
    static constexpr std::uint16_t kZeroSequence = 0x0008; // RST: sequence number zero on the wire
    static constexpr std::uint16_t kZeroWindow = 0x0400;   // advertises a window of zero
    static constexpr std::uint16_t kFilledHole = 0x0800;   // closed a hole in this side's sequence
    static constexpr std::uint16_t kAcksNewData = 0x1000; // acknowledges payload for the first time
    static constexpr std::uint16_t kChecksumWrong = 0x2000;
    static constexpr std::uint16_t kStimulus =
        0x4000; // RST: its sequence equals the last ACK of its receiver (reply form)
    static constexpr std::uint16_t kUrgent = 0x8000;

    std::uint16_t bits = 0;

    constexpr bool has(std::uint16_t mask) const { return (bits & mask) != 0; }

    constexpr void set(std::uint16_t mask) { bits = static_cast<std::uint16_t>(bits | mask); }

    bool operator==(const EventMarks&) const = default;
};

struct SegmentEvent {
    Timestamp at;
    FrameNumber frame;
    std::uint32_t seq = 0;    // relative to the sender's ISN
    std::uint32_t ack = 0;    // relative to the peer's ISN; 0 without ACK
    std::uint32_t length = 0; // payload bytes
    std::uint32_t window = 0; // scaled where the scale is known; unit() of other transports
    TcpFlags flags; // none for Data: recalled by number, time, place and length; ack, window and
                    // flags not kept
    EventKind kind{};
    Side from{};
    std::uint8_t hopLimit = 0; // IcmpError: type in the high, code in the low byte of ipId
    std::uint16_t ipId = 0;
    EventMarks marks;

    // Of transports other than TCP, which have no windows to tell of: what their standard calls it.
    UnitId unit() const { return static_cast<UnitId>(window); }
};

static_assert(sizeof(SegmentEvent) == 40, "stored per event");

constexpr std::size_t kFirstEvents = 16;
constexpr std::size_t kMaxEvents = 64;

} // namespace lastack
