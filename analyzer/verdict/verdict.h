// Verdict: who ended a connection, how and why, as codes and values, never as text.
// Names and meanings are those of product and report contract; text is made from them in report/
// alone.
#pragma once

#include "net/time.h"
#include "track/connection.h"
#include "verdict/clues.h"
#include "verdict/reasons.h"

#include <boost/container/small_vector.hpp>
#include <boost/container/static_vector.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace lastack {

enum class Outcome : std::uint8_t {
    Graceful,   // both directions ended by FIN and both FINs were acknowledged
    HalfClosed, // exactly one direction ended by an acknowledged FIN, the other was open at the end
    Abortive,   // a reset that its receiver accepted, before both FINs were exchanged and
                // acknowledged
    Refused,    // the SYN was answered by a reset or an ICMP unreachable
    Unanswered, // the handshake never completed and nobody reset it
    TimedOut,   // one side gave up on a silent peer
    StillOpen,  // established, neither FIN nor RST when the capture ends
    Unknown,    // the wire does not decide
};
constexpr std::size_t kOutcomes = 8;

enum class Initiator : std::uint8_t { Client, Server, Both, Middlebox, None };
enum class ResetBy : std::uint8_t { Client, Server, Both, Middlebox, None };

// One side alone.
constexpr Initiator initiatorOf(Side side) {
    return side == Side::Client ? Initiator::Client : Initiator::Server;
}

constexpr ResetBy resetByOf(Side side) {
    return side == Side::Client ? ResetBy::Client : ResetBy::Server;
}

enum class Confidence : std::uint8_t { Certain, Likely, Possible, Excluded };

// Finer classes: the numbers and names of the pattern catalogue (P01 … P40).
enum class Pattern : std::uint8_t {
    None = 0,
    FourWay = 1,             // P01 normal four-segment close
    ThreeWay = 2,            // P02 the answer to the FIN carries its own FIN
    Simultaneous = 3,        // P03 the FINs crossed
    HalfCloseUsed = 4,       // P04 data flowed back after the first FIN
    HalfCloseUnread = 5,     // P05 as P04, but nobody read it
    HalfClosedAtEnd = 6,     // P06 the second FIN never came
    HardClose = 8,           // P08 reset with no FIN before
    UnreadData = 9,          // P09 reset because received data was unread
    DataAfterClose = 10,     // P10 reset answering data sent to a closed socket
    AfterOwnFin = 11,        // P11 reset by the side that had sent FIN
    AfterPeerFin = 12,       // P12 reset by the side that had received FIN
    LateReset = 13,          // P13 both FINs exchanged, then a reset
    ResetInLastAck = 14,     // P14 reset instead of the last ACK
    TimeWaitReset = 15,      // P15 reset into TIME-WAIT
    Refused = 16,            // P16 the SYN was refused
    RefusedAfterAccept = 17, // P17 reset right after the handshake, before the server sent anything
    Unanswered = 18,         // P18 SYNs without answer
    HandshakeAborted = 19,   // P19 the client reset the SYN-ACK
    HalfOpenHandshake = 20,  // P20 SYN-ACKs never acknowledged
    KeepaliveFailure = 21,   // P21 probes unanswered
    TimeoutSilent = 22,      // P22 retransmissions unanswered, no reset
    TimeoutReset = 23,       // P23 as P22, then a reset
    FinUnacked = 24,         // P24 the FIN was never acknowledged
    ZeroWindowStall = 25,    // P25 ended while the receiver's window was zero
    Injected = 26,           // P26 a device on the path made the reset
    IneffectiveReset = 27,   // P27 (a flag; the rest decides)
    CrossingResets = 28,     // P28 both sides reset at once
    IcmpUnreachable = 29,    // P29 an ICMP error refused the SYN
    PeerRestart = 30,        // P30 one side had lost its state
    OddFlags = 31,           // P31 flag combinations that no socket call emits
    TailMissing = 34,        // P34 nothing of a teardown captured
    Superseded = 37,         // P37 the 4-tuple was used again without a close
    StaleState = 38,         // P38 reset after long silence, in answer to data
    DisconnectData = 40,     // P40 ended by units of a transport that has some for it
};
constexpr std::size_t kPatterns = 41;

enum class CauseKind : std::uint8_t {
    Linger0,
    UnreadData,
    DataAfterClose,
    ClosedPort,
    NoSuchConnection,
    ListenerClosed,
    AcceptQueueOverflow,
    KeepaliveTimeout,
    RetransmissionTimeout,
    IdleTimeout,
    Forged,
    IcmpUnreachable,
    Application,
    Unknown,
};
constexpr std::size_t kCauses = 14;

// One reset among the events, judged.
enum class ResetKind : std::uint8_t { Active, Reply, Refusal };
enum class Effect : std::uint8_t { Yes, No, Unknown };

struct ResetFinding {
    EventIndex event{};
    ResetKind kind{};
    EventIndex inReplyTo = EventIndex::None;
    Effect effective{};
    Confidence genuine{}; // Excluded: made by someone else
    Reasons why;
    std::vector<ClueFinding> clues = {}; // what genuine rests on; only of judge()
};

using ResetFindings = boost::container::small_vector<ResetFinding, 2>;

// An acknowledgement that repeats the old state because of a segment that a synchronized TCP does
// not take (RFC 5961 §3.2, §4.2).
struct ChallengeAck {
    EventIndex event{};
    EventIndex provokedBy{};
};

// How far the client had come when it fell silent or its reset came (Cloudflare Radar's stages).
enum class Stage : std::uint8_t { PostSyn, PostAck, PostPsh, Later };

// 1 … 19, in the order of the paper's table (signatures.h).
enum class SignatureId : std::uint8_t { None = 0 };
constexpr std::size_t kSignatures = 19;

struct SignatureFinding {
    SignatureId id{};
    Stage stage{};
    Confidence confirmed{}; // that somebody else than the client ended it
    Reasons why;
};

enum class DirectionEnd : std::uint8_t { FinAcked, FinUnacked, Reset, Silent, Open };

struct DirectionVerdict {
    DirectionEnd end{};
    std::uint64_t unackedBytes = 0; // sent, never acknowledged
    std::uint64_t atRiskBytes =
        0; // acknowledged by the receiver's stack, perhaps never read when a reset came
};

struct CauseAlternative {
    CauseKind kind{};
    Confidence confidence{};
    Reasons why;
};

// Details in the vocabulary of the report's `tags`. A set, printed in this order.
enum class Tag : std::uint8_t {
    HalfCloseData,
    SimultaneousClose,
    SimultaneousOpen,
    FinThenRst,
    RstInsteadOfFin,
    RstAfterClose,
    DataWithFin,
    DataLost,
    NoData,
    ZeroWindow,
    Urgent,
    Keepalive,
    KeepaliveTimeout,
    RetransmissionTimeout,
    FinRetransmitted,
    FinUnacked,
    FinalAckLost,
    FinOutOfOrder,
    Idle,
    PortReuse,
    ChallengeAck,
    ChallengeLoop,
    RstIgnored,
    ForgedRst,
    MultipleRst,
    CrossingRst,
    CrossingFinRst,
    Tfo,
    DataInSyn,
    Mptcp,
    HandshakeAborted,
    SynackRetransmitted,
    IcmpUnreachable,
    HalfOpenWait,
    RstInTimeWait,
    StrayReset,
    FastClose,
    PeerRestart,
    Superseded,
    OddFlags,
    CaptureGap,
    Evicted,
    SecondObservation, // captured inside and outside a tunnel
    RequestCrossedFin,
    SilentIdleDrop,
    HalfClosedLeak,
    AcceptQueueOverflow,
    MptcpJoin,
    MptcpDataFin,
    MptcpFastClose,
};
constexpr std::size_t kTags = 50;

class TagSet {
public:
    void add(Tag tag) { bits_ |= bit(tag); }

    bool has(Tag tag) const { return (bits_ & bit(tag)) != 0; }

    std::uint64_t bits() const { return bits_; }

private:
    static constexpr std::uint64_t bit(Tag tag) {
        return std::uint64_t{1} << static_cast<unsigned>(tag);
    }

    std::uint64_t bits_ = 0;
};

// What lowered the confidence.
enum class Problem : std::uint8_t {
    Midstream,
    OneSided,
    CaptureLoss,
    FinAckMissing, // the last acknowledgement is not in the capture
    TailMissing,   // the capture ended within moments of the last packet
    ResetEffectUnknown,
    RolesGuessed,
    EventsOmitted,
    Evicted,
    Superseded,
    ClockStepsBack,
    SecondObservation, // captured inside and outside a tunnel; the other is a record of its own
};
constexpr std::size_t kProblems = 12;

struct Timing {
    Duration duration;                       // first to last packet
    std::optional<Duration> idleBeforeClose; // last payload to the first FIN or effective RST
    std::optional<Duration>
        halfClosed; // first FIN to the end of the other direction (or of the capture)
    std::optional<Duration> close;     // first to last packet of the teardown
    std::optional<Duration> roundTrip; // from the handshake
};

enum class Position : std::uint8_t { Client, Server, Middle, Unknown };

// A story in the packets that has a name of its own, with the values that tell it.
enum class FindingKind : std::uint8_t {
    RequestCrossedFin,  // data left before the peer's FIN arrived, and met a closed socket
    SilentIdleDrop,     // after a long silence, data met a peer that no longer knew of it
    FastClose,          // a reset right after the own FIN that cost no data
    HalfClosedLeak,     // one side got the FIN and kept its own direction open
    TimeWait,           // who holds TIME-WAIT, and since when
    ResetInTimeWait,    // a reset after both FINs were acknowledged
    SimultaneousClose,  // the FINs crossed
    SimultaneousOpen,   // the SYNs crossed
    SubflowReset,       // an MPTCP subflow was reset, which does not end its connection
    MultipathFastClose, // the whole MPTCP connection was reset
};
constexpr std::size_t kFindings = 10;

struct Finding {
    FindingKind kind{};
    Confidence confidence = Confidence::Certain;
    Side by{}; // whose doing it is, or who holds the state
    boost::container::static_vector<EventIndex, 4> events = {};
    std::optional<Duration> value = {}; // of the kind: how far apart, how long
    std::optional<Duration> idle = {};  // the silence before
};

using FindingList = boost::container::static_vector<Finding, kFindings>;

// One state of RFC 9293 §3.3.2 that a TCP went through, as the packets bound it.
struct StateSpan {
    TcpState state{};
    Timestamp from;
    std::optional<Timestamp> until;   // nothing: still so when the record ended
    EventIndex by = EventIndex::None; // the event that led into it
};

using StateSpans = boost::container::static_vector<StateSpan, 8>;

struct Verdict {
    Outcome outcome = Outcome::Unknown;
    Pattern pattern = Pattern::None;
    Confidence confidence = Confidence::Possible;
    Initiator initiator = Initiator::None;
    boost::container::static_vector<Side, 2> finBy; // in order of first FIN
    ResetBy resetBy = ResetBy::None;

    bool hasCause = false; // graceful and open connections have none
    CauseAlternative cause;
    boost::container::static_vector<CauseAlternative, 4> causeAlternatives;

    TagSet tags;
    std::array<DirectionVerdict, 2> directions; // by sending Side
    std::array<TcpState, 2> states{};
    std::array<StateSpans, 2> stateSpans; // by Side, in order of time
    Timing timing;
    Position position = Position::Unknown;
    Confidence positionConfidence = Confidence::Possible;
    FindingList findings;

    boost::container::static_vector<EventIndex, kMaxEvents> evidence; // in capture order
    std::optional<SignatureFinding> signature;
    boost::container::static_vector<ChallengeAck, kMaxEvents / 2> challengeAcks;
    ResetFindings resets;                   // one per RST among the events, in capture order
    EventIndex decisive = EventIndex::None; // the event that decided: effective RST, or first FIN
    Reasons reasons;
    boost::container::static_vector<Problem, kProblems> problems;
};

} // namespace lastack
