#include "tests/support/exchanges/icmp_packets.h"

namespace lastack::test {

namespace {

constexpr std::size_t kEthernetSize = 14;
constexpr std::size_t kSourceAddress = 12; // RFC 791 §3.1

} // namespace

void complain(
    std::vector<BuiltPacket>& packets, std::size_t about, const IpAddress& from, IcmpSpec spec
) {
    const Bytes& frame = packets[about].frame;
    spec.quoted = Bytes(frame.begin() + kEthernetSize, frame.end());
    spec.source = from;
    spec.destination = IpAddress::v4(spec.quoted.data() + kSourceAddress);
    packets.push_back(
        {packets.back().at + Duration::milliseconds(1),
         linkFrame(icmpPacket(spec), LinkType::Ethernet)}
    );
}

} // namespace lastack::test
