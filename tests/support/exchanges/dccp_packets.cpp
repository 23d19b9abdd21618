#include "tests/support/exchanges/dccp_packets.h"

#include "tests/support/exchanges/put.h"

#include <algorithm>

namespace lastack::test {

namespace {

constexpr std::uint32_t kServiceCode = 0x4449'5343; // "DISC"

bool hasAck(std::uint8_t type) {
    return type != kDccpRequest && type != kDccpData && type != kDccpListen;
}

bool hasServiceCode(std::uint8_t type) {
    return type == kDccpRequest || type == kDccpResponse || type == kDccpListen;
}

Bytes subheaders(const DccpSpec& spec) {
    Bytes out;
    if (hasAck(spec.type) && spec.isShort) {
        put32(out, spec.ack.value_or(0) & 0x00FF'FFFF);
    } else if (hasAck(spec.type)) {
        put16(out, 0);
        put48(out, spec.ack.value_or(0));
    }
    if (hasServiceCode(spec.type)) {
        put32(out, kServiceCode);
    }
    if (spec.type == kDccpReset) {
        Bytes data = spec.resetData;
        data.resize(3);
        put8(out, spec.resetCode);
        out = out + data;
    }
    return out;
}

// RFC 4340 §9.1.
std::uint16_t checksumOf(const DccpSpec& spec, const Bytes& packet, std::size_t headerSize) {
    const std::size_t dataSize = packet.size() - headerSize;
    const std::size_t covered =
        spec.coverage == 0 ? dataSize : std::min<std::size_t>(dataSize, (spec.coverage - 1U) * 4U);
    Bytes summed;
    putAddress(summed, spec.source.address);
    putAddress(summed, spec.destination.address);
    put32(summed, packet.size());
    put32(summed, 33);
    const auto end = packet.begin() + static_cast<std::ptrdiff_t>(headerSize + covered);
    summed.insert(summed.end(), packet.begin(), end);
    return internetChecksum(summed);
}

} // namespace

Bytes dccpPacket(const DccpSpec& spec) {
    const Bytes behind = subheaders(spec) + spec.options;
    const std::size_t headerSize = (spec.isShort ? 12 : 16) + behind.size();
    Bytes out;
    put16(out, spec.source.port);
    put16(out, spec.destination.port);
    put8(out, headerSize / 4);
    put8(out, spec.coverage);
    put16(out, 0);
    if (spec.isShort) {
        put32(out, std::size_t{spec.type} << 25 | (spec.seq.value_or(0) & 0x00FF'FFFF));
    } else {
        put16(out, std::size_t{spec.type} << 9 | 0x0100);
        put48(out, spec.seq.value_or(0));
    }
    out = out + behind + spec.data;
    const std::uint16_t sum = checksumOf(spec, out, headerSize);
    set16(out, 6, spec.isChecksumWrong ? sum ^ 0x5555U : sum);
    return out;
}

Bytes dccpFrame(const DccpSpec& spec) {
    const bool isInUdp = spec.sourceUdpPort != 0 || spec.destinationUdpPort != 0;
    const Bytes packet = dccpPacket(spec);
    const IpSpec ip{
        .source = spec.source.address,
        .destination = spec.destination.address,
        .protocol = isInUdp ? std::uint8_t{17} : std::uint8_t{33},
        .id = spec.ipId};
    return linkFrame(
        ipPacket(
            ip, isInUdp ? udpDatagram(spec.sourceUdpPort, spec.destinationUdpPort, packet) : packet
        ),
        LinkType::Ethernet
    );
}

DccpExchange& DccpExchange::client(DccpSpec spec) {
    spec.source = client_;
    spec.destination = server_;
    spec.sourceUdpPort = clientUdpPort_;
    spec.destinationUdpPort = serverUdpPort_;
    spec.seq = spec.seq ? spec.seq : ++clientSeq;
    spec.ack = spec.ack ? spec.ack : serverSeq;
    add(spec);
    return *this;
}

DccpExchange& DccpExchange::server(DccpSpec spec) {
    spec.source = server_;
    spec.destination = client_;
    spec.sourceUdpPort = serverUdpPort_;
    spec.destinationUdpPort = clientUdpPort_;
    spec.seq = spec.seq ? spec.seq : ++serverSeq;
    spec.ack = spec.ack ? spec.ack : clientSeq;
    add(spec);
    return *this;
}

void DccpExchange::add(const DccpSpec& spec) {
    DccpSpec numbered = spec;
    numbered.ipId = ++ipId_;
    at_ = at_ + Duration::milliseconds(10);
    packets_.push_back({at_, dccpFrame(numbered)});
}

DccpExchange& DccpExchange::handshake() {
    client({.type = kDccpRequest});
    server({.type = kDccpResponse});
    return client({.type = kDccpAck});
}

DccpExchange& DccpExchange::captureAgain() {
    at_ = at_ + Duration::milliseconds(1);
    packets_.push_back({at_, Bytes(packets_.back().frame)});
    return *this;
}

DccpExchange& DccpExchange::wait(Duration time) {
    at_ = at_ + time;
    return *this;
}

DccpExchange& DccpExchange::inUdp(std::uint16_t clientPort, std::uint16_t serverPort) {
    clientUdpPort_ = clientPort;
    serverUdpPort_ = serverPort;
    return *this;
}

} // namespace lastack::test
