#include "disconnect/protocols.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace lastack {

extern const Protocol amqpProtocol;
extern const Protocol bgpProtocol;
extern const Protocol diameterProtocol;
extern const Protocol ftpProtocol;
extern const Protocol imapProtocol;
extern const Protocol ircProtocol;
extern const Protocol ldapProtocol;
extern const Protocol mqttProtocol;
extern const Protocol mysqlProtocol;
extern const Protocol pop3Protocol;
extern const Protocol postgresqlProtocol;
extern const Protocol redisProtocol;
extern const Protocol smtpProtocol;
extern const Protocol sshProtocol;

namespace {

constexpr std::array kProtocols{
    &amqpProtocol,
    &bgpProtocol,
    &diameterProtocol,
    &ftpProtocol,
    &imapProtocol,
    &ircProtocol,
    &ldapProtocol,
    &mqttProtocol,
    &mysqlProtocol,
    &pop3Protocol,
    &postgresqlProtocol,
    &redisProtocol,
    &smtpProtocol,
    &sshProtocol};

std::bitset<65536> knownPorts() {
    std::bitset<65536> ports;
    for (const Protocol* protocol : kProtocols) {
        for (const std::uint16_t port : protocol->ports) {
            ports.set(port);
        }
    }
    return ports;
}

} // namespace

std::span<const Protocol* const> allProtocols() {
    return kProtocols;
}

bool isKnownPort(std::uint16_t port) {
    static const std::bitset<65536> ports = knownPorts();
    return ports[port];
}

std::string_view reasonOf(Carrier carrier, std::uint32_t code, std::uint32_t subcode) {
    for (const Protocol* protocol : kProtocols) {
        const auto& carriers = protocol->carriers;
        if (std::find(carriers.begin(), carriers.end(), carrier) != carriers.end()) {
            return protocol->reason(carrier, code, subcode);
        }
    }
    return {};
}

} // namespace lastack
