#include "tests/support/exchanges/nsp_sample.h"

#include "tests/support/exchanges/nsp_packets.h"

namespace lastack::test {

namespace {

constexpr std::uint16_t kClient = 0x2001;
constexpr std::uint16_t kServer = 0x3001;

// Until the server has answered a number of transactions.
NspTalk withTransactions(std::uint16_t count) {
    NspTalk talk;
    talk.client(nspConnectInitiate(kClient, nspSessionData("LEDGER", "teller", "not shown")))
        .server(nspConnectAck(kClient))
        .wait(Duration::milliseconds(20))
        .server(nspConnectConfirm(kClient, kServer, textBytes("LEDGER ready")))
        .client(nspDataAck(kServer, kClient, 0));
    for (std::uint16_t i = 1; i <= count; ++i) {
        const auto heard = static_cast<std::uint16_t>(0x8000 | (i - 1));
        const auto now = static_cast<std::uint16_t>(0x8000 | i);
        talk.wait(Duration::milliseconds(700))
            .client(nspData(kServer, kClient, i, textBytes("debit 12.50"), {heard}))
            .server(nspData(kClient, kServer, i, textBytes("done"), {now}));
    }
    talk.wait(Duration::milliseconds(90)).client(nspDataAck(kServer, kClient, count));
    return talk;
}

} // namespace

std::vector<BuiltPacket> nspDisconnectData() {
    NspTalk talk = withTransactions(3);
    talk.wait(Duration::seconds(2))
        .client(nspDisconnectInitiate(kServer, kClient, 0, textBytes("42")))
        .server(nspDisconnectConfirm(kClient, kServer, 42));
    return talk.packets();
}

std::vector<BuiltPacket> nspAborted() {
    NspTalk talk = withTransactions(1);
    talk.wait(Duration::milliseconds(300))
        .client(nspData(kServer, kClient, 2, textBytes("debit 99.00"), {0x8001}))
        .server(nspDisconnectInitiate(kClient, kServer, 9, textBytes("LEDGER closed")))
        .again()
        .client(nspDisconnectConfirm(kServer, kClient, 42));
    return talk.packets();
}

} // namespace lastack::test
