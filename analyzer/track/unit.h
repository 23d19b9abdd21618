// UnitId: what the units of transports other than TCP are called, for events and for readers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lastack {

enum class UnitId : std::uint8_t {
    None,

    // RFC 9260 §3.2: chunks.
    SctpInit,
    SctpInitAck,
    SctpCookieEcho,
    SctpCookieAck,
    SctpData,
    SctpSack,
    SctpHeartbeat,
    SctpHeartbeatAck,
    SctpShutdown,
    SctpShutdownAck,
    SctpShutdownComplete,
    SctpAbort,
    SctpError,

    // RFC 4340 §5.1.
    DccpRequest,
    DccpResponse,
    DccpData,
    DccpAck,
    DccpDataAck,
    DccpCloseReq,
    DccpClose,
    DccpReset,
    DccpSync,
    DccpSyncAck,

    // X.224 §13.
    TpConnectRequest,
    TpConnectConfirm,
    TpDisconnectRequest,
    TpDisconnectConfirm,
    TpData,
    TpExpeditedData,
    TpDataAck,
    TpExpeditedAck,
    TpReject,
    TpError,
    ClnpError, // ISO/IEC 8473-1: the network discarded a packet that carried one of those

    // DNA Phase IV NSP.
    NspConnectInitiate,
    NspConnectAck,
    NspConnectConfirm,
    NspDisconnectInitiate,
    NspDisconnectConfirm,
    NspData,
    NspAck,
    NspLinkService,
    NspInterrupt,
    NspReturned, // a connect initiate that came back: destination unreachable

    // X.25 §5.
    X25CallRequest,
    X25CallConnected,
    X25ClearRequest,
    X25ClearConfirm,
    X25Data,
    X25ReceiveReady,
    X25ReceiveNotReady,
    X25Reject,
    X25Interrupt,
    X25InterruptConfirm,
    X25ResetRequest,
    X25ResetConfirm,
    X25RestartRequest,
    X25RestartConfirm,
    X25Diagnostic,

    // X.25 §2: the link below, whose end is that of every circuit on it.
    LapbSetMode,
    LapbAck,
    LapbDisconnect,
    LapbDisconnectedMode,
    LapbFrameReject,

    // RFC 9000 §17.
    QuicInitial,
    QuicHandshake,
    QuicZeroRtt,
    QuicRetry,
    QuicVersionNegotiation,
    QuicShortHeader,
    QuicConnectionClose, // §19.19, in one of the packets above
    QuicStatelessReset,  // §10.3: what looks like one
};
constexpr std::size_t kUnitIds = 73;

// "SHUTDOWN ACK", "DR", "clear request".
std::string_view nameOf(UnitId unit);

} // namespace lastack
