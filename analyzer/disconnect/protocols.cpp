#include "disconnect/protocols.h"

#include <algorithm>
#include <array>

namespace lastack {

extern const Protocol amqpProtocol;
extern const Protocol bgpProtocol;
extern const Protocol cotpProtocol;
extern const Protocol diameterProtocol;
extern const Protocol ftpProtocol;
extern const Protocol http2Protocol;
extern const Protocol httpProtocol;
extern const Protocol imapProtocol;
extern const Protocol ircProtocol;
extern const Protocol ldapProtocol;
extern const Protocol mqttProtocol;
extern const Protocol mysqlProtocol;
extern const Protocol pop3Protocol;
extern const Protocol postgresqlProtocol;
extern const Protocol rdpProtocol;
extern const Protocol redisProtocol;
extern const Protocol smtpProtocol;
extern const Protocol sshProtocol;
extern const Protocol tlsProtocol;
extern const Protocol webSocketProtocol;
extern const Protocol xotProtocol;

namespace {

// RDP comes before COTP, which would claim its port as well.
constexpr std::array kProtocols{
    &rdpProtocol,   &cotpProtocol,  &amqpProtocol,  &bgpProtocol,  &diameterProtocol,
    &ftpProtocol,   &http2Protocol, &httpProtocol,  &imapProtocol, &ircProtocol,
    &ldapProtocol,  &mqttProtocol,  &mysqlProtocol, &pop3Protocol, &postgresqlProtocol,
    &redisProtocol, &smtpProtocol,  &sshProtocol,   &tlsProtocol,  &webSocketProtocol,
    &xotProtocol};

} // namespace

std::span<const Protocol* const> allProtocols() {
    return kProtocols;
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
