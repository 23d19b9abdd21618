#include "report/wireshark_filter.h"

#include "report/ends.h"

#include <fmt/format.h>

#include <string_view>

namespace lastack {

namespace {

// The field for ports; empty for transports without.
std::string_view portField(Transport transport) {
    switch (transport) {
    case Transport::Tcp:
        return "tcp.port";
    case Transport::Sctp:
        return "sctp.port";
    case Transport::Dccp:
        return "dccp.port";
    case Transport::Quic:
        return "udp.port";
    case Transport::Tp4:
    case Transport::Nsp:
    case Transport::X25:
        return {};
    }
    return {};
}

std::string pairOf(std::string_view field, std::string_view one, std::string_view another) {
    return fmt::format("({0} eq {1} and {0} eq {2}) and ", field, one, another);
}

} // namespace

std::string wiresharkFilter(const Connection& connection) {
    std::string text;
    if (hasIpAddress(connection, Side::Client) && hasIpAddress(connection, Side::Server)) {
        const bool isV4 = connection.client.address.isV4();
        text += pairOf(
            isV4 ? "ip.addr" : "ipv6.addr",
            connection.client.address.toString(),
            connection.server.address.toString()
        );
    }
    if (const auto field = portField(connection.transport); !field.empty()) {
        text += pairOf(
            field, std::to_string(connection.client.port), std::to_string(connection.server.port)
        );
    }
    text += fmt::format(
        "frame.number ge {} and frame.number le {}",
        number(connection.firstFrame),
        number(connection.lastFrame)
    );
    return text;
}

} // namespace lastack
