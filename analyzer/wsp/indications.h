// Indications: what a provider would have told an application that asked. No packet depends on
// them, so each is available (with what the application must have done to hear it), excluded (with
// the rule that excludes it) or unknowable. Values only; thread-safe.
#pragma once

#include "wsp/calls.h"

#include <boost/container/static_vector.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>

namespace lastack {

enum class IndicationId : std::uint8_t {
    Data,               // FD_READ, WSPRecv returns the peer's last bytes
    CloseZero,          // FD_CLOSE, error 0
    RecvZero,           // WSPRecv completes with 0 bytes
    CloseReset,         // FD_CLOSE, WSAECONNRESET
    RecvReset,          // WSPRecv fails with WSAECONNRESET
    SendReset,          // WSPSend fails with WSAECONNRESET
    SendOkLost,         // WSPSend succeeded, and the data was lost
    Aborted,            // FD_CLOSE, WSPRecv or WSPSend: WSAECONNABORTED
    TimedOut,           // WSPRecv or WSPSend fails with WSAETIMEDOUT
    NetReset,           // the operation in progress fails with WSAENETRESET
    Shutdown,           // WSPRecv or WSPSend after the own shutdown fails with WSAESHUTDOWN
    NotConnected,       // any later call fails with WSAENOTCONN
    Connected,          // FD_CONNECT, error 0; WSPConnect returns
    Refused,            // WSPConnect or FD_CONNECT: WSAECONNREFUSED
    ConnectTimedOut,    // WSPConnect or FD_CONNECT: WSAETIMEDOUT
    ConnectUnreachable, // WSPConnect or FD_CONNECT: WSAENETUNREACH or WSAEHOSTUNREACH
    AcceptReset,        // WSPAccept fails with WSAECONNRESET
    OverlappedAborted,  // overlapped operations complete with WSA_OPERATION_ABORTED
    OverlappedPending,  // a posted receive stays pending: WSA_IO_INCOMPLETE
    Disconnecting,      // WSPRecv fails with WSAEDISCON, of a provider of messages
    DisconnectData,     // WSPRecvDisconnect returns the peer's disconnect data
};
constexpr std::size_t kIndicationIds = 21;

enum class IndicationStatus : std::uint8_t { Available, Excluded, Unknowable };

// What the application must have done, or not done, to be told. A bit set.
struct Requirements {
    static constexpr std::uint16_t kRegistered = 0x0001; // WSPEventSelect or WSPAsyncSelect
    static constexpr std::uint16_t kHandleOpen = 0x0002; // no WSPCloseSocket before
    static constexpr std::uint16_t kDrained = 0x0004;    // all received data read
    static constexpr std::uint16_t kReceive = 0x0008;    // a receive pending or issued
    static constexpr std::uint16_t kSend = 0x0010;       // a send pending or issued
    static constexpr std::uint16_t kReceiveOn = 0x0020;  // receive side not shut down
    static constexpr std::uint16_t kKeepalive = 0x0040;  // SO_KEEPALIVE
    static constexpr std::uint16_t kInProgress = 0x0080; // an operation in progress at the time
    static constexpr std::uint16_t kClosed = 0x0100;     // WSPCloseSocket with an operation pending
    static constexpr std::uint16_t kAccepting = 0x0200;  // WSPAccept issued after it
    static constexpr std::uint16_t kOwnShutdown = 0x0400; // WSPShutdown of the direction before
    static constexpr std::uint16_t kUntold = 0x0800;      // no FD_CLOSE before, or registered anew

    std::uint16_t bits = 0;

    constexpr bool has(std::uint16_t mask) const { return (bits & mask) != 0; }
};

struct Indication {
    IndicationId id{};
    IndicationStatus status{};
    Step step = Step::None;
    Requirements needs;
    boost::container::static_vector<EventIndex, 2> after; // the segments that it rests on
    TimeRange time;                           // its latest: never, before the socket is closed
    std::optional<std::size_t> alternativeOf; // index of the indication that says the same
    std::uint64_t bytes = 0;                  // of Data, SendOkLost and DisconnectData
    WspRules why;
};

} // namespace lastack
