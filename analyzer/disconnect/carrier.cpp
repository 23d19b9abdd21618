#include "disconnect/carrier.h"

#include <array>

namespace lastack {

namespace {

struct CarrierFacts {
    std::string_view name;
    Layer layer;
    std::string_view standard;
};

// By Carrier.
constexpr std::array<CarrierFacts, kCarrierCount> kFacts{{
    {"cotp-dr", Layer::Transport, "X.224 13.5"},
    {"cotp-dc", Layer::Transport, "X.224 13.6"},
    {"cotp-er", Layer::Transport, "X.224 13.12"},
    {"session-fn", Layer::Session, "X.225 8.3.5"},
    {"session-dn", Layer::Session, "X.225 8.3.6"},
    {"session-nf", Layer::Session, "X.225 8.3.7"},
    {"session-ab", Layer::Session, "X.225 8.3.9"},
    {"session-aa", Layer::Session, "X.225 8.3.10"},
    {"session-rf", Layer::Session, "X.225 8.3.4"},
    {"acse-rlrq", Layer::Application, "X.227 7.2"},
    {"acse-rlre", Layer::Application, "X.227 7.2"},
    {"acse-abrt", Layer::Application, "X.227 7.3"},
    {"acse-aare", Layer::Application, "X.227 7.1"},
    {"rdp-negotiation-failure", Layer::Application, "MS-RDPBCGR 2.2.1.2.2"},
    {"mcs-disconnect-ultimatum", Layer::Application, "T.125 7"},
    {"rdp-error-info", Layer::Application, "MS-RDPBCGR 2.2.5.1.1"},
    {"tls-alert", Layer::Session, "RFC 8446 6"},
    {"tls-encrypted-alert", Layer::Session, "RFC 8446 6"},
    {"tls-truncation", Layer::Session, "RFC 8446 6.1"},
    {"websocket-close", Layer::Application, "RFC 6455 5.5.1"},
    {"websocket-truncation", Layer::Application, "RFC 6455 7.1.5"},
    {"http-incomplete", Layer::Application, "RFC 9112 8"},
    {"http-close", Layer::Application, "RFC 9112 9.6"},
    {"http2-goaway", Layer::Application, "RFC 9113 6.8"},
    {"http2-rst-stream", Layer::Application, "RFC 9113 6.4"},
    {"ssh-disconnect", Layer::Application, "RFC 4253 11.1"},
    {"ftp-reply", Layer::Application, "RFC 959 4.2"},
    {"ftp-quit", Layer::Application, "RFC 959 4.1.1"},
    {"smtp-reply", Layer::Application, "RFC 5321 4.2"},
    {"smtp-quit", Layer::Application, "RFC 5321 4.1.1.10"},
    {"pop3-reply", Layer::Application, "RFC 1939 6"},
    {"pop3-quit", Layer::Application, "RFC 1939 6"},
    {"imap-bye", Layer::Application, "RFC 9051 7.1.5"},
    {"imap-logout", Layer::Application, "RFC 9051 6.1.3"},
    {"irc-quit", Layer::Application, "RFC 2812 3.1.7"},
    {"irc-error", Layer::Application, "RFC 2812 3.7.4"},
    {"mqtt-disconnect", Layer::Application, "MQTT 3.14"},
    {"mqtt-connack", Layer::Application, "MQTT 3.2"},
    {"mqtt-truncation", Layer::Application, "MQTT 3.14.4"},
    {"amqp-connection-close", Layer::Application, "AMQP 0-9-1 1.4.2.9"},
    {"amqp-connection-close-ok", Layer::Application, "AMQP 0-9-1 1.4.2.10"},
    {"amqp-channel-close", Layer::Application, "AMQP 0-9-1 1.5.2.5"},
    {"amqp-channel-close-ok", Layer::Application, "AMQP 0-9-1 1.5.2.6"},
    {"bgp-notification", Layer::Application, "RFC 4271 4.5"},
    {"ldap-unbind", Layer::Application, "RFC 4511 4.3"},
    {"ldap-notice-of-disconnection", Layer::Application, "RFC 4511 4.4.1"},
    {"mysql-quit", Layer::Application, "MySQL COM_QUIT"},
    {"mysql-error", Layer::Application, "MySQL ERR_Packet"},
    {"postgresql-terminate", Layer::Application, "PostgreSQL 55.7"},
    {"postgresql-error", Layer::Application, "PostgreSQL 55.8"},
    {"redis-quit", Layer::Application, "Redis QUIT"},
    {"redis-error", Layer::Application, "RESP"},
    {"diameter-dpr", Layer::Application, "RFC 6733 5.4.1"},
    {"diameter-dpa", Layer::Application, "RFC 6733 5.4.2"},
    {"x25-clear", Layer::Network, "X.25 5.2.3"},
    {"x25-clear-confirm", Layer::Network, "X.25 5.2.4"},
    {"x25-reset", Layer::Network, "X.25 5.4.3"},
    {"x25-restart", Layer::Network, "X.25 5.5.1"},
    {"lapb-disc", Layer::Network, "X.25 2.3.4.5"},
    {"sctp-shutdown", Layer::Transport, "RFC 9260 3.3.8"},
    {"sctp-shutdown-ack", Layer::Transport, "RFC 9260 3.3.9"},
    {"sctp-shutdown-complete", Layer::Transport, "RFC 9260 3.3.13"},
    {"sctp-abort", Layer::Transport, "RFC 9260 3.3.7"},
    {"dccp-closereq", Layer::Transport, "RFC 4340 5.5"},
    {"dccp-close", Layer::Transport, "RFC 4340 5.5"},
    {"dccp-reset", Layer::Transport, "RFC 4340 5.6"},
    {"nsp-di", Layer::Transport, "DNA NSP 7.7"},
    {"nsp-dc", Layer::Transport, "DNA NSP 7.8"},
    {"quic-connection-close", Layer::Transport, "RFC 9000 19.19"},
    {"quic-version-negotiation", Layer::Transport, "RFC 9000 6"},
    {"session-pt", Layer::Session, "X.225 8.3"},
    {"presentation-arp", Layer::Session, "X.226 8"},
    {"presentation-cpr", Layer::Session, "X.226 8"},
    {"http-unanswered", Layer::Application, "RFC 9112 9.3.1"},
    {"clnp-er", Layer::Network, "ISO/IEC 8473-1 7.9"},
    {"nsp-returned", Layer::Network, "DNA Phase IV Routing"},
    {"amqp-protocol-header", Layer::Application, "AMQP 0-9-1 4.2.2"},
}};

const CarrierFacts& factsOf(Carrier carrier) {
    return kFacts[static_cast<std::size_t>(carrier)];
}

} // namespace

std::string_view nameOf(Carrier carrier) {
    return factsOf(carrier).name;
}

std::string_view standardOf(Carrier carrier) {
    return factsOf(carrier).standard;
}

Layer layerOf(Carrier carrier) {
    return factsOf(carrier).layer;
}

std::string_view nameOf(Layer layer) {
    switch (layer) {
    case Layer::Network:
        return "network";
    case Layer::Transport:
        return "transport";
    case Layer::Session:
        return "session";
    case Layer::Application:
        return "application";
    }
    return {};
}

} // namespace lastack
