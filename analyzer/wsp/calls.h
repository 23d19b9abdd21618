// Calls: what a program may have done with its socket to put the end of a connection on the wire.
// The names are those of the Winsock service provider interface (ws2spi.h); a capture proves only
// the class of a call, so every call carries the candidates that remain and those that evidence
// excludes. Values only; thread-safe.
#pragma once

#include "verdict/verdict.h"
#include "wsp/rules.h"
#include "wsp/time_range.h"

#include <boost/container/small_vector.hpp>
#include <boost/container/static_vector.hpp>

#include <cstdint>
#include <optional>

namespace lastack {

// One way to end a direction or a connection. Names in the report: words_call.h.
enum class CallId : std::uint8_t {
    ShutSend,        // WSPShutdown(SD_SEND)
    ShutReceive,     // WSPShutdown(SD_RECEIVE)
    ShutBoth,        // WSPShutdown(SD_BOTH)
    SendDisconnect,  // WSPSendDisconnect without data
    SendDisconnData, // WSPSendDisconnect with data: fails on TCP
    RecvDisconnect,  // WSPRecvDisconnect
    CloseGraceful,   // WSPCloseSocket, linger off
    CloseHard,       // WSPCloseSocket, linger on with a timeout of 0
    CloseTimed,      // WSPCloseSocket, linger on with a timeout, blocking socket
    CloseWouldBlock, // the same on a non-blocking socket: WSAEWOULDBLOCK, nothing sent
    CloseUnread,     // WSPCloseSocket with received data unread
    CloseThenData,   // WSPCloseSocket, linger off; data of the peer came later
    CloseReference,  // WSPCloseSocket of one of several descriptors: nothing sent
    Cleanup,         // WSPCleanup with the socket open
    Exit,            // the process ended with the socket open; no call
    HostDown,        // the host went away; no call
    DisconnectEx,    // DisconnectEx, an extension function
    TransmitFile,    // TransmitFile or TransmitPackets with TF_DISCONNECT
    CancelBlocking,  // WSPCancelBlockingCall that compromised the stream
    AcceptReject,    // WSPAccept, its condition function returned CF_REJECT
    ListenerClose,   // WSPCloseSocket of the listening socket, this connection still queued
    ReceiveFailed,   // the provider aborted after a failed receive; no call
    SendFailed,      // the provider aborted after a failed send; no call
    PlugAndPlay,     // the provider aborted for a Plug-and-Play event; no call
    NoCall,          // the stack alone: a timer ran out, or a segment met no connection
    External,        // not made by this host at all
};
constexpr std::size_t kCallIds = 26;

enum class CallClass : std::uint8_t {
    None,      // not a call that ends anything
    SendEnd,   // SE: emits a FIN
    HalfClose, // HC: emits a FIN, handle and receive side stay usable
    Abort,     // AB: a call that resets
    NoCall,    // NC: an abort without any call
    External,  // EXT: a reset that the host did not make
    AnyAbort,  // ABX: AB, NC or EXT; all that a reset alone proves
};

// Numbers of Microsoft's tables; the primed ones have only local significance.
enum class Step : std::uint8_t { None, S1, S2, S3, S4, S4p, S5, S5p, S6, S7, S8 };

// SO_LINGER with a time that ran out just when the reset came.
struct LingerExpiry {
    std::uint32_t seconds = 0;
    Timestamp calledAt; // when the close was called, as captured
};

struct Candidate {
    CallId id{};
    Confidence certainty{};
    std::uint8_t rank = 0; // from 1 on; 0: excluded
    WspRules why;
    std::optional<CallId> then; // what must have followed it before the segment that tests it
    EventIndex contradictedBy = EventIndex::None; // of an excluded one, where one segment does it
    std::optional<LingerExpiry> linger = {};      // of CloseTimed
};

enum class Pace : std::uint8_t {
    AtOnce,     // a stack, or a program that waits for events
    DelayedAck, // as long as an acknowledgement is held back, which may be what it waited for
    Prompt,
    Deliberate, // as people take, or timers
};

// How soon a side ended its connection after what it had last heard.
struct Reaction {
    EventIndex to = EventIndex::None;
    Duration latency; // by this side's clock
    Pace pace{};
    Assumptions assumes;
};

enum class CallKind : std::uint8_t {
    Connect,     // WSPConnect
    Send,        // WSPSend
    Teardown,    // one of the candidates
    ReceiveOff,  // one of the candidates, heard only in what stays unacknowledged
    Local,       // what a program does between two calls; on no wire and in no table of calls
    SilentClose, // WSPCloseSocket that puts nothing on the wire
};

enum class SendResult : std::uint8_t { Delivered, Lost, Unknown };

struct Call {
    CallKind kind{};
    CallClass callClass{}; // of Teardown
    Confidence certainty{};
    Step step = Step::None;
    boost::container::static_vector<EventIndex, 4> evidence; // what it put on the wire; of
                                                             // ReceiveOff: what it left unanswered
    TimeRange time;
    std::optional<Reaction> reaction;                         // of Teardown
    SendResult result = SendResult::Unknown;                  // of Send
    std::uint64_t bytes = 0;                                  // of Send, and of disconnect data
    boost::container::small_vector<Candidate, 12> candidates; // of Teardown and ReceiveOff, best
                                                              // first, the excluded ones last

    // The best candidate, or null.
    const Candidate* best() const {
        const bool some =
            !candidates.empty() && candidates.front().certainty != Confidence::Excluded;
        return some ? &candidates.front() : nullptr;
    }
};

} // namespace lastack
