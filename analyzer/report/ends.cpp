#include "report/ends.h"

#include "net/escape.h"
#include "report/community_id.h"
#include "report/text_layout.h"

#include <fmt/format.h>

namespace lastack {

namespace {

std::string_view referenceWord(Transport transport) {
    switch (transport) {
    case Transport::Nsp:
        return "link";
    case Transport::X25:
        return "channel";
    default:
        return "ref";
    }
}

// RFC 768, RFC 9260, RFC 4340: what the hash of a Community ID is told to be.
std::optional<std::uint8_t> ipProtocol(Transport transport) {
    switch (transport) {
    case Transport::Tcp:
        return kTcpProtocol;
    case Transport::Quic:
        return 17;
    case Transport::Sctp:
        return 132;
    default:
        return std::nullopt;
    }
}

} // namespace

const Endpoint& endpointOf(const Connection& connection, Side side) {
    return side == Side::Client ? connection.client : connection.server;
}

bool hasIpAddress(const Connection& connection, Side side) {
    return connection.transport == Transport::Tcp ||
           endpointOf(connection, side).address != IpAddress();
}

bool hasPorts(Transport transport) {
    return transport == Transport::Tcp || transport == Transport::Sctp ||
           transport == Transport::Dccp || transport == Transport::Quic;
}

const TransportEnd* transportEnd(const Connection& connection, Side side) {
    return connection.ends == nullptr ? nullptr : &(*connection.ends)[index(side)];
}

std::string shortEnd(
    const Connection& connection, Side side, std::string_view name, std::size_t columns
) {
    const Endpoint& endpoint = endpointOf(connection, side);
    const bool hasIp = hasIpAddress(connection, side);
    if (hasPorts(connection.transport) && hasIp) {
        return shortEndpoint(endpoint, name, columns);
    }
    const TransportEnd* const end = transportEnd(connection, side);
    std::string host = hasIp ? endpoint.address.toString()
                             : (end == nullptr ? std::string() : end->network.toString());
    host = name.empty() ? host : escapeForTerminal(name);
    std::string behind;
    if (hasPorts(connection.transport)) {
        behind = fmt::format(":{}", endpoint.port);
    } else if (end != nullptr && end->hasReference) {
        behind = fmt::format(" {} {}", referenceWord(connection.transport), end->reference);
    }
    host = host.empty() && behind.empty() ? "unknown" : host;
    const std::size_t room = columns - std::min(columns, behind.size());
    return shortenedMiddle(host, room) + behind;
}

std::optional<std::string> communityIdOf(const Connection& connection) {
    const auto protocol = ipProtocol(connection.transport);
    if (!protocol || !hasIpAddress(connection, Side::Client)) {
        return std::nullopt;
    }
    return communityId(connection.client, connection.server, *protocol);
}

} // namespace lastack
