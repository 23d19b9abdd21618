// Carrier: the kinds of protocol units that end a connection, or say why it ends, with the protocol
// layer and the standard each belongs to. One entry per unit; names in carrier.cpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lastack {

enum class Layer : std::uint8_t { Network, Transport, Session, Application };

enum class Carrier : std::uint8_t {
    CotpDisconnectRequest, // DR, and its parameter 0xE0
    CotpDisconnectConfirm, // DC
    CotpError,             // ER
    SessionFinish,         // FN
    SessionDisconnect,     // DN
    SessionNotFinished,    // NF
    SessionAbort,          // AB
    SessionAbortAccept,    // AA
    SessionRefuse,         // RF
    AcseRelease,           // RLRQ
    AcseReleaseResponse,   // RLRE
    AcseAbort,             // ABRT
    AcseReject,            // AARE, rejected
    RdpNegotiationFailure,
    McsDisconnect, // DisconnectProviderUltimatum
    RdpErrorInfo,
    TlsAlert,
    TlsEncryptedAlert,
    TlsTruncation, // the end without close_notify
    WebSocketClose,
    WebSocketTruncation,
    HttpIncomplete,
    HttpClose, // Connection: close
    Http2GoAway,
    Http2ResetStream,
    SshDisconnect,
    FtpReply,
    FtpQuit,
    SmtpReply,
    SmtpQuit,
    Pop3Reply,
    Pop3Quit,
    ImapBye,
    ImapLogout,
    IrcQuit,
    IrcError,
    MqttDisconnect,
    MqttConnAck,
    MqttTruncation, // the end without DISCONNECT
    AmqpConnectionClose,
    AmqpConnectionCloseOk,
    AmqpChannelClose,
    AmqpChannelCloseOk,
    BgpNotification,
    LdapUnbind,
    LdapNotice, // Notice of Disconnection
    MySqlQuit,
    MySqlError,
    PostgresTerminate,
    PostgresError,
    RedisQuit,
    RedisError,
    DiameterDisconnectRequest,
    DiameterDisconnectAnswer,
    X25Clear,
    X25ClearConfirm,
    X25Reset,
    X25Restart,
    LapbDisconnect,
    SctpShutdown,
    SctpShutdownAck,
    SctpShutdownComplete,
    SctpAbort,
    DccpCloseRequest,
    DccpClose,
    DccpReset,
    NspDisconnectInitiate,
    NspDisconnectConfirm,
    QuicConnectionClose,
    QuicVersionNegotiation,
    SessionPleaseTokens, // PT, for the release token
    PresentationAbort,   // ARP
    PresentationRefuse,  // CPR
    HttpUnanswered,      // the end without the response
    ClnpError,           // ER of the network that carries COTP
    NspReturned,         // a connect initiate that the routing layer sent back
    AmqpProtocolHeader,  // the server's, of a version that the client did not ask for
};
constexpr std::size_t kCarrierCount = 77;

std::string_view nameOf(Carrier carrier);     // "cotp-dr"
std::string_view standardOf(Carrier carrier); // "X.224 13.5"
Layer layerOf(Carrier carrier);
std::string_view nameOf(Layer layer); // "transport"

} // namespace lastack
