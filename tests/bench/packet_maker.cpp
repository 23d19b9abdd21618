#include "tests/bench/packet_maker.h"

#include <algorithm>
#include <cstring>

namespace lastack::bench {

namespace {

constexpr std::uint8_t kSyn = 0x02;
constexpr std::uint8_t kAck = 0x10;
constexpr std::byte kPayload{0x78};
constexpr std::size_t kEthernetSize = 14;
constexpr std::size_t kMaxHeaders = kEthernetSize + 40 + 40;

constexpr std::size_t ipSize(const Packet& packet) {
    return packet.version == IpVersion::V4 ? 20 : 40;
}

constexpr std::size_t tcpSize(const Packet& packet) {
    return (packet.flags & kSyn) != 0 ? 40 : 32;
}

// A cursor that writes big-endian fields and knows the start of every header.
class Headers {
public:
    void u8(unsigned value) { bytes_[size_++] = static_cast<std::byte>(value); }

    void u16(unsigned value) {
        u8(value >> 8U & 0xFFU);
        u8(value & 0xFFU);
    }

    void u32(std::uint32_t value) {
        u16(value >> 16U);
        u16(value & 0xFFFFU);
    }

    void set16(std::size_t at, unsigned value) {
        bytes_[at] = static_cast<std::byte>(value >> 8U & 0xFFU);
        bytes_[at + 1] = static_cast<std::byte>(value & 0xFFU);
    }

    std::size_t size() const { return size_; }

    // The sum of 16-bit words (RFC 1071), not yet folded.
    std::uint32_t sum(std::size_t from, std::size_t to) const {
        std::uint32_t total = 0;
        for (auto at = from; at < to; at += 2) {
            total += std::to_integer<std::uint32_t>(bytes_[at]) << 8U |
                     std::to_integer<std::uint32_t>(bytes_[at + 1]);
        }
        return total;
    }

    std::span<const std::byte> bytes() const { return {bytes_.data(), size_}; }

private:
    std::array<std::byte, kMaxHeaders> bytes_{};
    std::size_t size_ = 0;
};

std::uint16_t checksum(std::uint32_t sum) {
    sum = (sum & 0xFFFFU) + (sum >> 16U);
    sum = (sum & 0xFFFFU) + (sum >> 16U);
    return static_cast<std::uint16_t>(~sum);
}

void writeEthernet(Headers& headers, IpVersion version) {
    for (const auto last : {2U, 1U}) { // destination, source: locally administered
        headers.u32(0x0200'0000);
        headers.u16(last);
    }
    headers.u16(version == IpVersion::V4 ? 0x0800 : 0x86DD);
}

void writeIpv4(Headers& headers, const Packet& packet) {
    const auto start = headers.size();
    headers.u16(0x4500);
    headers.u16(static_cast<unsigned>(20 + tcpSize(packet) + packet.payload));
    headers.u32(0x0000'4000); // no identification, don't fragment
    headers.u16(0x4006);      // 64 hops, TCP
    headers.u16(0);
    headers.u32(packet.source.address);
    headers.u32(packet.destination.address);
    headers.set16(start + 10, checksum(headers.sum(start, headers.size())));
}

// 2001:db8::/96 of RFC 3849, then the four bytes of the host.
void writeIpv6Address(Headers& headers, const Host& host) {
    headers.u32(0x2001'0DB8);
    headers.u32(0);
    headers.u32(0);
    headers.u32(host.address);
}

void writeIpv6(Headers& headers, const Packet& packet) {
    headers.u32(0x6000'0000);
    headers.u16(static_cast<unsigned>(tcpSize(packet) + packet.payload));
    headers.u16(0x0640); // TCP, 64 hops
    writeIpv6Address(headers, packet.source);
    writeIpv6Address(headers, packet.destination);
}

void writeTimestamps(Headers& headers, const Packet& packet) {
    headers.u16(0x080A);
    headers.u32(packet.clock);
    headers.u32((packet.flags & kAck) != 0 ? packet.clock - 20 : 0);
}

void writeTcp(Headers& headers, const Packet& packet) {
    const auto size = tcpSize(packet);
    headers.u16(packet.source.port);
    headers.u16(packet.destination.port);
    headers.u32(packet.seq);
    headers.u32((packet.flags & kAck) != 0 ? packet.ack : 0);
    headers.u8(static_cast<unsigned>(size / 4) << 4U);
    headers.u8(packet.flags);
    headers.u16(502); // window
    headers.u32(0);   // checksum, urgent pointer
    if ((packet.flags & kSyn) != 0) {
        headers.u32(0x0204'05B4); // maximum segment size 1460
        headers.u16(0x0402);      // SACK permitted
        writeTimestamps(headers, packet);
        headers.u32(0x0103'0307); // no operation, window scale 7
    } else {
        headers.u16(0x0101);
        writeTimestamps(headers, packet);
    }
}

std::uint32_t payloadSum(std::uint32_t size) {
    const auto octet = std::to_integer<std::uint32_t>(kPayload);
    return size / 2 * (octet << 8U | octet) + (size % 2) * (octet << 8U);
}

void writeTcpChecksum(Headers& headers, const Packet& packet) {
    const auto tcp = kEthernetSize + ipSize(packet);
    const auto addresses = tcp - (packet.version == IpVersion::V4 ? 8 : 32);
    const auto segment = static_cast<std::uint32_t>(tcpSize(packet) + packet.payload);
    const auto pseudoHeader = headers.sum(addresses, tcp) + segment + 6;
    headers.set16(
        tcp + 16,
        checksum(pseudoHeader + headers.sum(tcp, headers.size()) + payloadSum(packet.payload))
    );
}

} // namespace

std::uint32_t wireLength(const Packet& packet) {
    return static_cast<std::uint32_t>(
        kEthernetSize + ipSize(packet) + tcpSize(packet) + packet.payload
    );
}

void makePacket(const Packet& packet, std::span<std::byte> captured) {
    Headers headers;
    writeEthernet(headers, packet.version);
    if (packet.version == IpVersion::V4) {
        writeIpv4(headers, packet);
    } else {
        writeIpv6(headers, packet);
    }
    writeTcp(headers, packet);
    writeTcpChecksum(headers, packet);
    const auto copied = std::min(captured.size(), headers.size());
    std::memcpy(captured.data(), headers.bytes().data(), copied);
    std::memset(captured.data() + copied, std::to_integer<int>(kPayload), captured.size() - copied);
}

} // namespace lastack::bench
