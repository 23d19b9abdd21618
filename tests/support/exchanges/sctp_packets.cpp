#include "tests/support/exchanges/sctp_packets.h"

#include "tests/support/exchanges/put.h"

namespace lastack::test {

namespace {

constexpr std::size_t kChecksumAt = 8;

// RFC 9260 Appendix A, bit by bit.
std::uint32_t slowCrc32c(const Bytes& bytes) {
    std::uint32_t crc = 0xFFFF'FFFF;
    for (const std::byte byte : bytes) {
        crc ^= std::to_integer<std::uint32_t>(byte);
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc & 1) != 0 ? crc >> 1 ^ 0x82F6'3B78 : crc >> 1;
        }
    }
    return ~crc;
}

// RFC 2960 Appendix B.
std::uint32_t adler32(const Bytes& bytes) {
    std::uint32_t first = 1;
    std::uint32_t second = 0;
    for (const std::byte byte : bytes) {
        first = (first + std::to_integer<std::uint32_t>(byte)) % 65'521;
        second = (second + first) % 65'521;
    }
    return second << 16 | first;
}

std::uint32_t swapped(std::uint32_t value) {
    return value << 24 | (value << 8 & 0x00FF'0000U) | (value >> 8 & 0x0000'FF00U) | value >> 24;
}

// As it stands on the wire, in network order.
std::uint32_t checksumOf(const Bytes& packet, SctpSum sum) {
    switch (sum) {
    case SctpSum::Right:
        return swapped(slowCrc32c(packet));
    case SctpSum::Wrong:
        return swapped(slowCrc32c(packet)) ^ 0x5555'5555;
    case SctpSum::Zero:
        return 0;
    case SctpSum::Adler:
        return adler32(packet);
    }
    return 0;
}

Bytes padded(Bytes bytes) {
    bytes.resize((bytes.size() + 3) / 4 * 4);
    return bytes;
}

Bytes openingChunk(
    std::uint8_t type, std::uint32_t tag, std::uint32_t tsn, const Bytes& parameters
) {
    Bytes value;
    put32(value, tag);
    put32(value, 65'536);
    put16(value, 10);
    put16(value, 10);
    put32(value, tsn);
    return sctpChunk(type, 0, value + parameters);
}

Bytes numberChunk(std::uint8_t type, std::uint32_t number, const Bytes& rest = {}) {
    Bytes value;
    put32(value, number);
    return sctpChunk(type, 0, value + rest);
}

} // namespace

Bytes sctpChunk(std::uint8_t type, std::uint8_t flags, const Bytes& value) {
    Bytes out;
    put8(out, type);
    put8(out, flags);
    put16(out, value.size() + 4);
    return padded(out + value);
}

Bytes sctpParameter(std::uint16_t type, const Bytes& value) {
    Bytes out;
    put16(out, type);
    put16(out, value.size() + 4);
    return padded(out + value);
}

Bytes sctpAddress(std::string_view address) {
    const IpAddress parsed = endpoint(address, 0).address;
    Bytes value;
    putAddress(value, parsed);
    return sctpParameter(parsed.isV4() ? 5 : 6, value);
}

Bytes sctpData(std::uint32_t tsn, std::string_view text) {
    Bytes value;
    put32(value, tsn);
    put32(value, 0);
    put32(value, 0);
    return sctpChunk(0, 3, value + textBytes(text));
}

Bytes sctpInit(std::uint32_t tag, std::uint32_t tsn, const Bytes& parameters) {
    return openingChunk(1, tag, tsn, parameters);
}

Bytes sctpInitAck(std::uint32_t tag, std::uint32_t tsn, const Bytes& parameters) {
    return openingChunk(2, tag, tsn, parameters);
}

Bytes sctpSack(std::uint32_t tsn) {
    return numberChunk(3, tsn, hexBytes("00010000 0000 0000"));
}

Bytes sctpHeartbeat(std::string_view information) {
    return sctpChunk(4, 0, sctpParameter(1, textBytes(information)));
}

Bytes sctpHeartbeatAck(std::string_view information) {
    return sctpChunk(5, 0, sctpParameter(1, textBytes(information)));
}

Bytes sctpAbort(const Bytes& causes, std::uint8_t flags) {
    return sctpChunk(6, flags, causes);
}

Bytes sctpShutdown(std::uint32_t tsn) {
    return numberChunk(7, tsn);
}

Bytes sctpShutdownAck() {
    return sctpChunk(8, 0, {});
}

Bytes sctpError(const Bytes& causes) {
    return sctpChunk(9, 0, causes);
}

Bytes sctpCookieEcho(std::string_view cookie) {
    return sctpChunk(10, 0, textBytes(cookie));
}

Bytes sctpCookieAck() {
    return sctpChunk(11, 0, {});
}

Bytes sctpShutdownComplete(std::uint8_t flags) {
    return sctpChunk(14, flags, {});
}

Bytes sctpPacket(const SctpSpec& spec) {
    Bytes out;
    put16(out, spec.source.port);
    put16(out, spec.destination.port);
    put32(out, spec.tag);
    put32(out, 0);
    out = out + spec.chunks;
    set32(out, kChecksumAt, checksumOf(out, spec.sum));
    return out;
}

Bytes sctpFrame(const SctpSpec& spec, const std::vector<VlanTag>& tags) {
    const bool isInUdp = spec.sourceUdpPort != 0 || spec.destinationUdpPort != 0;
    const Bytes packet = sctpPacket(spec);
    const IpSpec ip{
        .source = spec.source.address,
        .destination = spec.destination.address,
        .protocol = isInUdp ? std::uint8_t{17} : std::uint8_t{132},
        .id = spec.ipId};
    const Bytes payload =
        isInUdp ? udpDatagram(spec.sourceUdpPort, spec.destinationUdpPort, packet) : packet;
    return linkFrame(ipPacket(ip, payload), LinkType::Ethernet, tags);
}

SctpSpec SctpExchange::fromClient(const Bytes& chunks) const {
    const bool isInit = chunks.front() == std::byte{1};
    return {
        .source = client_,
        .destination = server_,
        .tag = isInit ? 0 : serverTag,
        .chunks = chunks,
        .sum = sum_};
}

SctpSpec SctpExchange::fromServer(const Bytes& chunks) const {
    const bool isInit = chunks.front() == std::byte{1};
    return {
        .source = server_,
        .destination = client_,
        .tag = isInit ? 0 : clientTag,
        .chunks = chunks,
        .sum = sum_};
}

SctpExchange& SctpExchange::client(const Bytes& chunks) {
    return add(fromClient(chunks));
}

SctpExchange& SctpExchange::server(const Bytes& chunks) {
    return add(fromServer(chunks));
}

SctpExchange& SctpExchange::handshake() {
    client(sctpInit(clientTag, 100));
    server(sctpInitAck(serverTag, 500, sctpParameter(7, textBytes("cookie"))));
    client(sctpCookieEcho());
    return server(sctpCookieAck());
}

SctpExchange& SctpExchange::add(SctpSpec spec) {
    at_ = at_ + Duration::milliseconds(10);
    spec.ipId = spec.ipId != 0 ? spec.ipId : ++ipId_;
    last_ = spec;
    packets_.push_back({at_, sctpFrame(spec)});
    return *this;
}

SctpExchange& SctpExchange::captureAgain() {
    return add(SctpSpec(last_));
}

SctpExchange& SctpExchange::sendAgain() {
    SctpSpec again = last_;
    again.ipId = 0;
    return add(again);
}

SctpExchange& SctpExchange::wait(Duration time) {
    at_ = at_ + time;
    return *this;
}

SctpExchange& SctpExchange::sums(SctpSum sum) {
    sum_ = sum;
    return *this;
}

} // namespace lastack::test
