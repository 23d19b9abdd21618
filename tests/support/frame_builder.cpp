#include "tests/support/frame_builder.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace lastack::test {

namespace {

constexpr std::uint8_t kFragmentHeader = 44;
constexpr std::size_t kIpv6HeaderSize = 40;

void put8(Bytes& out, std::size_t value) {
    out.push_back(static_cast<std::byte>(value & 0xFF));
}

void put16(Bytes& out, std::size_t value) {
    put8(out, value >> 8);
    put8(out, value);
}

void put32(Bytes& out, std::size_t value) {
    put16(out, value >> 16);
    put16(out, value);
}

void set16(Bytes& out, std::size_t at, std::size_t value) {
    out[at] = static_cast<std::byte>((value >> 8) & 0xFF);
    out[at + 1] = static_cast<std::byte>(value & 0xFF);
}

void append(Bytes& out, const Bytes& more) {
    out.insert(out.end(), more.begin(), more.end());
}

void appendPart(Bytes& out, const Bytes& from, std::size_t begin, std::size_t end) {
    out.insert(
        out.end(),
        from.begin() + static_cast<std::ptrdiff_t>(begin),
        from.begin() + static_cast<std::ptrdiff_t>(end)
    );
}

Bytes padded(Bytes bytes, std::size_t multiple) {
    bytes.resize((bytes.size() + multiple - 1) / multiple * multiple);
    return bytes;
}

void appendAddress(Bytes& out, const IpAddress& address) {
    const auto octets = address.bytes();
    for (std::size_t i = address.isV4() ? 12 : 0; i < octets.size(); ++i) {
        put8(out, octets[i]);
    }
}

std::uint32_t sumOf(const Bytes& bytes) {
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        sum += std::to_integer<std::uint32_t>(bytes[i]) << (i % 2 == 0 ? 8 : 0);
    }
    return sum;
}

// RFC 9293 §3.1 and RFC 8200 §8.1.
std::uint32_t pseudoHeaderSum(
    const IpAddress& source, const IpAddress& destination, std::uint8_t protocol, std::size_t length
) {
    Bytes header;
    appendAddress(header, source);
    appendAddress(header, destination);
    put32(header, protocol);
    put32(header, length);
    return sumOf(header);
}

Bytes ipv4Packet(const IpSpec& spec, const Bytes& payload) {
    const Bytes options = padded(spec.options, 4);
    const std::size_t headerSize = 20 + options.size();
    Bytes out;
    put8(out, 0x40 | headerSize / 4);
    put8(out, 0);
    put16(out, headerSize + payload.size());
    put16(out, spec.id);
    put16(out, spec.dontFragment ? 0x4000 : 0);
    put8(out, spec.hopLimit);
    put8(out, spec.protocol);
    put16(out, 0);
    appendAddress(out, spec.source);
    appendAddress(out, spec.destination);
    append(out, options);
    set16(out, 10, internetChecksum(out));
    append(out, payload);
    return out;
}

// Extensions arrive with their own type in the first octet; on the wire each names the type of the
// next.
Bytes linkedExtensions(const IpSpec& spec) {
    Bytes out;
    for (std::size_t i = 0; i < spec.extensions.size(); ++i) {
        Bytes header = spec.extensions[i];
        const bool isLast = i + 1 == spec.extensions.size();
        header[0] = isLast ? std::byte{spec.protocol} : spec.extensions[i + 1][0];
        append(out, header);
    }
    return out;
}

Bytes ipv6Packet(const IpSpec& spec, const Bytes& payload) {
    const Bytes extensions = linkedExtensions(spec);
    Bytes out;
    put32(out, 0x6000'0000);
    put16(out, extensions.size() + payload.size());
    out.push_back(
        spec.extensions.empty() ? std::byte{spec.protocol} : spec.extensions.front().front()
    );
    put8(out, spec.hopLimit);
    appendAddress(out, spec.source);
    appendAddress(out, spec.destination);
    append(out, extensions);
    append(out, payload);
    return out;
}

bool isV4Packet(const Bytes& packet) {
    return (packet[0] >> 4) == std::byte{4};
}

Bytes ipv4Fragment(
    const Bytes& packet, std::size_t headerSize, std::size_t begin, std::size_t end
) {
    Bytes out;
    appendPart(out, packet, 0, headerSize);
    const bool isLast = headerSize + end == packet.size();
    set16(out, 2, headerSize + end - begin);
    set16(out, 6, begin / 8 | (isLast ? 0U : 0x2000U));
    set16(out, 10, 0);
    set16(out, 10, internetChecksum(out));
    appendPart(out, packet, headerSize + begin, headerSize + end);
    return out;
}

Bytes ipv6Fragment(const Bytes& packet, std::uint32_t id, std::size_t begin, std::size_t end) {
    Bytes out;
    appendPart(out, packet, 0, kIpv6HeaderSize);
    const bool isLast = kIpv6HeaderSize + end == packet.size();
    set16(out, 4, 8 + end - begin);
    out.push_back(packet[6]);
    out[6] = std::byte{kFragmentHeader};
    put8(out, 0);
    put16(out, begin | (isLast ? 0U : 1U));
    put32(out, id);
    appendPart(out, packet, kIpv6HeaderSize + begin, kIpv6HeaderSize + end);
    return out;
}

void putEthernet(Bytes& out, std::uint16_t etherType, const std::vector<VlanTag>& tags) {
    append(out, hexBytes("02 00 00 00 00 02  02 00 00 00 00 01"));
    for (const VlanTag& tag : tags) {
        put16(out, tag.type);
        put16(out, tag.id);
    }
    put16(out, etherType);
}

void putLinkHeader(Bytes& out, LinkType link, bool isV4, const std::vector<VlanTag>& tags) {
    const std::uint16_t etherType = isV4 ? 0x0800 : 0x86DD;
    const std::uint8_t family = isV4 ? 2 : 30;
    if (link == LinkType::Ethernet) {
        putEthernet(out, etherType, tags);
    } else if (link == LinkType::Null) {
        put32(out, std::size_t{family} << 24);
    } else if (link == LinkType::Loop) {
        put32(out, family);
    } else if (link == LinkType::LinuxSll) {
        append(out, hexBytes("0000 0001 0006 020000000001 0000"));
        put16(out, etherType);
    } else if (link == LinkType::LinuxSll2) {
        put16(out, etherType);
        append(out, hexBytes("0000 00000001 0001 00 06 020000000001 0000"));
    }
}

} // namespace

Bytes textBytes(std::string_view text) {
    Bytes out;
    for (const char c : text) {
        out.push_back(static_cast<std::byte>(c));
    }
    return out;
}

Bytes hexBytes(std::string_view digits) {
    std::string packed;
    for (const char c : digits) {
        if (c != ' ' && c != '\n') {
            packed.push_back(c);
        }
    }
    Bytes out;
    for (std::size_t i = 0; i + 1 < packed.size(); i += 2) {
        put8(out, std::stoul(packed.substr(i, 2), nullptr, 16));
    }
    return out;
}

Bytes operator+(Bytes left, const Bytes& right) {
    append(left, right);
    return left;
}

Endpoint endpoint(std::string_view address, std::uint16_t port) {
    const auto parsed = IpAddress::parse(address);
    if (!parsed) {
        throw std::invalid_argument("not an IP address: " + std::string(address));
    }
    return {*parsed, port};
}

std::uint16_t internetChecksum(const Bytes& bytes, std::uint32_t start) {
    std::uint32_t sum = start + sumOf(bytes);
    while (sum > 0xFFFF) {
        sum = (sum & 0xFFFF) + (sum >> 16);
    }
    return static_cast<std::uint16_t>(~sum & 0xFFFF);
}

Bytes tcpSegment(const TcpSpec& spec) {
    const Bytes options = padded(spec.options, 4);
    Bytes out;
    put16(out, spec.source.port);
    put16(out, spec.destination.port);
    put32(out, spec.seq);
    put32(out, spec.ack);
    put8(out, (20 + options.size()) / 4 << 4 | spec.headerBits);
    put8(out, spec.flags.bits);
    put16(out, spec.window);
    put16(out, 0);
    put16(out, spec.urgent);
    append(out, options);
    append(out, spec.payload);
    const auto pseudo =
        pseudoHeaderSum(spec.source.address, spec.destination.address, 6, out.size());
    set16(out, 16, internetChecksum(out, pseudo));
    return out;
}

Bytes ipPacket(const IpSpec& spec, const Bytes& payload) {
    return spec.source.isV4() ? ipv4Packet(spec, payload) : ipv6Packet(spec, payload);
}

Bytes ipPacket(const TcpSpec& spec) {
    const IpSpec ip{
        .source = spec.source.address,
        .destination = spec.destination.address,
        .hopLimit = spec.hopLimit,
        .id = spec.ipId,
        .dontFragment = spec.dontFragment,
        .options = spec.ipOptions,
        .extensions = spec.extensions};
    return ipPacket(ip, tcpSegment(spec));
}

Bytes linkFrame(const Bytes& packet, LinkType link, const std::vector<VlanTag>& tags) {
    Bytes out;
    putLinkHeader(out, link, isV4Packet(packet), tags);
    append(out, packet);
    return out;
}

Bytes tcpFrame(const TcpSpec& spec, LinkType link, const std::vector<VlanTag>& tags) {
    return linkFrame(ipPacket(spec), link, tags);
}

Bytes ipv6Extension(std::uint8_t type, const Bytes& body) {
    Bytes out;
    put8(out, type);
    put8(out, (body.size() + 2 + 7) / 8 - 1);
    append(out, body);
    return padded(out, 8);
}

std::vector<Bytes> fragments(const Bytes& packet, std::size_t partSize, std::uint32_t ipv6Id) {
    const bool isV4 = isV4Packet(packet);
    const std::size_t headerSize =
        isV4 ? std::to_integer<std::size_t>(packet[0] & std::byte{0x0F}) * 4 : kIpv6HeaderSize;
    const std::size_t size = packet.size() - headerSize;
    const std::size_t step = std::max<std::size_t>(partSize / 8 * 8, 8);
    std::vector<Bytes> out;
    for (std::size_t begin = 0; begin < size; begin += step) {
        const std::size_t end = std::min(begin + step, size);
        out.push_back(
            isV4 ? ipv4Fragment(packet, headerSize, begin, end)
                 : ipv6Fragment(packet, ipv6Id, begin, end)
        );
    }
    return out;
}

Bytes icmpPacket(const IcmpSpec& spec) {
    const bool isV4 = spec.source.isV4();
    const std::uint8_t protocol = isV4 ? 1 : 58;
    Bytes message;
    put8(message, spec.type);
    put8(message, spec.code);
    put16(message, 0);
    put32(message, 0);
    appendPart(message, spec.quoted, 0, std::min(spec.quotedSize, spec.quoted.size()));
    const std::uint32_t pseudo =
        isV4 ? 0 : pseudoHeaderSum(spec.source, spec.destination, protocol, message.size());
    set16(message, 2, internetChecksum(message, pseudo));
    const IpSpec ip{
        .source = spec.source,
        .destination = spec.destination,
        .protocol = protocol,
        .hopLimit = spec.hopLimit};
    return ipPacket(ip, message);
}

Bytes tcpOptionMss(std::uint16_t mss) {
    Bytes out = hexBytes("02 04");
    put16(out, mss);
    return out;
}

Bytes tcpOptionWindowScale(std::uint8_t shift) {
    Bytes out = hexBytes("03 03");
    put8(out, shift);
    return out;
}

Bytes tcpOptionSackPermitted() {
    return hexBytes("04 02");
}

Bytes tcpOptionTimestamps(std::uint32_t value, std::uint32_t echo) {
    Bytes out = hexBytes("08 0a");
    put32(out, value);
    put32(out, echo);
    return out;
}

Frame descriptor(const Bytes& bytes, const FrameSpec& spec) {
    const auto captured = static_cast<std::uint32_t>(bytes.size());
    return {
        .at = spec.at,
        .number = FrameNumber{spec.number},
        .offset = 0,
        .data = bytes.data(),
        .captured = captured,
        .length = std::max(spec.length, captured),
        .link = spec.link,
        .capture = spec.capture,
        .interface = {}};
}

} // namespace lastack::test
