#include "tests/support/exchanges/sctp_sample.h"

#include "tests/support/exchanges/dccp_packets.h"
#include "tests/support/exchanges/sctp_packets.h"

namespace lastack::test {

namespace {

constexpr Duration kTransaction = Duration::milliseconds(150);
constexpr std::uint32_t kClientTsn = 100;
constexpr std::uint32_t kServerTsn = 500;

SctpExchange transactions(std::uint16_t clientPort, std::uint32_t count) {
    SctpExchange exchange(endpoint("10.0.0.5", clientPort), endpoint("10.0.0.9", 9000));
    exchange.handshake();
    for (std::uint32_t n = 0; n < count; ++n) {
        exchange.wait(kTransaction).client(sctpData(kClientTsn + n, "transfer"));
        exchange.server(sctpSack(kClientTsn + n) + sctpData(kServerTsn + n, "done"));
        exchange.client(sctpSack(kServerTsn + n));
    }
    return exchange;
}

} // namespace

std::vector<BuiltPacket> sctpShutdownSample() {
    constexpr std::uint32_t kCount = 3;
    auto exchange = transactions(49'812, kCount);
    exchange.wait(Duration::seconds(30)).client(sctpHeartbeat("path 1"));
    exchange.server(sctpHeartbeatAck("path 1")).wait(Duration::seconds(2));
    exchange.client(sctpShutdown(kServerTsn + kCount - 1)).server(sctpShutdownAck());
    return exchange.client(sctpShutdownComplete()).packets();
}

// RFC 9260 §5.2.2: INIT with another tag from the ports of an association that is still there.
std::vector<BuiltPacket> sctpRestartSample() {
    constexpr std::uint32_t kNewTsn = 9000;
    auto exchange = transactions(49'814, 2);
    exchange.clientTag = 0xC11E'0101;
    exchange.serverTag = 0x5E17'0102;
    exchange.wait(Duration::seconds(20)).handshake().wait(kTransaction);
    exchange.client(sctpData(kNewTsn, "transfer")).server(sctpSack(kNewTsn));
    exchange.wait(Duration::seconds(1)).client(sctpShutdown(kServerTsn));
    return exchange.server(sctpShutdownAck()).client(sctpShutdownComplete()).packets();
}

std::vector<BuiltPacket> sctpTotalSample() {
    constexpr std::uint16_t kUserInitiatedAbort = 12;
    auto exchange = transactions(49'813, 2);
    exchange.wait(Duration::seconds(1));
    const Bytes total = sctpParameter(kUserInitiatedAbort, textBytes("total=42"));
    return exchange.client(sctpAbort(total)).packets();
}

std::vector<BuiltPacket> dccpCloseSample() {
    DccpExchange exchange(endpoint("10.0.0.5", 50'100), endpoint("10.0.0.9", 5004));
    exchange.handshake();
    for (int n = 0; n < 3; ++n) {
        exchange.wait(kTransaction);
        exchange.client({.type = kDccpDataAck, .data = textBytes("sample of a meter")});
        exchange.server({.type = kDccpAck});
    }
    exchange.wait(Duration::seconds(5)).server({.type = kDccpCloseReq});
    exchange.client({.type = kDccpClose});
    return exchange.server({.type = kDccpReset, .resetCode = 1}).packets();
}

std::vector<BuiltPacket> dccpRefusalSample() {
    constexpr std::uint8_t kTooBusy = 9;
    DccpExchange exchange(endpoint("10.0.0.5", 50'101), endpoint("10.0.0.9", 5004));
    exchange.client({.type = kDccpRequest}).wait(Duration::seconds(1));
    exchange.client({.type = kDccpRequest});
    const Bytes text = textBytes("all 64 channels in use");
    return exchange.server({.type = kDccpReset, .data = text, .resetCode = kTooBusy, .seq = 0})
        .packets();
}

} // namespace lastack::test
