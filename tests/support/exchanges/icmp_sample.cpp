#include "tests/support/exchanges/icmp_sample.h"

#include "tests/support/exchanges/icmp_packets.h"
#include "tests/support/exchanges/quic_packets.h"
#include "tests/support/exchanges/sctp_packets.h"

namespace lastack::test {

namespace {

constexpr std::uint8_t kUnreachable = 3;
constexpr std::uint8_t kHost = 1;
constexpr std::uint8_t kPort = 3;

} // namespace

std::vector<BuiltPacket> sctpUnreachable() {
    constexpr Duration kT1Init = Duration::seconds(3);
    SctpExchange exchange(endpoint("10.0.0.5", 49'815), endpoint("10.0.7.9", 9000));
    exchange.client(sctpInit(exchange.clientTag, 100)).wait(kT1Init).sendAgain();
    auto packets = exchange.packets();
    complain(packets, 1, endpoint("10.0.0.1", 0).address, {.type = kUnreachable, .code = kHost});
    return packets;
}

std::vector<BuiltPacket> quicNobodyListens() {
    constexpr std::size_t kDatagram = 1200;
    const Endpoint server = endpoint("198.51.100.11", 443);
    const QuicLong header{
        .destination = hexBytes("2122232425262728"), .source = hexBytes("c501c502c503c504")};
    auto packets = QuicTalk(endpoint("192.0.2.21", 50'446), server)
                       .client(quicInitial(header, quicCrypto(0, 280), {.datagram = kDatagram}))
                       .packets();
    complain(packets, 0, server.address, {.type = kUnreachable, .code = kPort});
    return packets;
}

} // namespace lastack::test
