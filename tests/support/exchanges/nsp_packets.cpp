#include "tests/support/exchanges/nsp_packets.h"

#include <algorithm>

namespace lastack::test {

namespace {

constexpr std::byte kFiller{0xEE};

Bytes octet(unsigned value) {
    return {static_cast<std::byte>(value)};
}

Bytes little16(unsigned value) {
    return {static_cast<std::byte>(value & 0xFF), static_cast<std::byte>(value >> 8)};
}

Bytes image(const Bytes& bytes) {
    return octet(static_cast<unsigned>(bytes.size())) + bytes;
}

Bytes header(unsigned flags, std::uint16_t destination, std::uint16_t source) {
    return octet(flags) + little16(destination) + little16(source);
}

// No flow control, version 4.0, segments of 1459 octets.
const Bytes kServices = hexBytes("01 02 b305");

Bytes initiate(unsigned flags, std::uint16_t source, const Bytes& sessionData) {
    return header(flags, 0, source) + kServices + sessionData;
}

Bytes fields(const std::vector<std::uint16_t>& values) {
    Bytes out;
    for (const std::uint16_t value : values) {
        out = out + little16(value);
    }
    return out;
}

Bytes stationOf(std::uint16_t node) {
    return hexBytes("aa000400") + little16(node);
}

} // namespace

Bytes nspConnectInitiate(std::uint16_t source, const Bytes& sessionData) {
    return initiate(0x18, source, sessionData);
}

Bytes nspRetransmittedInitiate(std::uint16_t source, const Bytes& sessionData) {
    return initiate(0x68, source, sessionData);
}

Bytes nspConnectAck(std::uint16_t destination) {
    return octet(0x24) + little16(destination);
}

Bytes nspConnectConfirm(std::uint16_t destination, std::uint16_t source, const Bytes& data) {
    return header(0x28, destination, source) + kServices + image(data);
}

Bytes nspDisconnectInitiate(
    std::uint16_t destination,
    std::uint16_t source,
    std::uint16_t reason,
    const std::optional<Bytes>& data
) {
    const Bytes head = header(0x38, destination, source) + little16(reason);
    return data ? head + image(*data) : head;
}

Bytes nspDisconnectConfirm(std::uint16_t destination, std::uint16_t source, std::uint16_t reason) {
    return header(0x48, destination, source) + little16(reason);
}

Bytes nspData(
    std::uint16_t destination,
    std::uint16_t source,
    std::uint16_t segment,
    const Bytes& data,
    const std::vector<std::uint16_t>& acks
) {
    return header(0x60, destination, source) + fields(acks) + little16(segment) + data;
}

Bytes nspDataAck(std::uint16_t destination, std::uint16_t source, std::uint16_t number) {
    return header(0x04, destination, source) + little16(0x8000U | number);
}

Bytes nspOtherAck(
    std::uint16_t destination, std::uint16_t source, const std::vector<std::uint16_t>& acks
) {
    return header(0x14, destination, source) + fields(acks);
}

Bytes nspLinkService(
    std::uint16_t destination, std::uint16_t source, std::uint16_t segment, std::uint8_t change
) {
    return header(0x10, destination, source) + little16(segment) + octet(0) + octet(change);
}

Bytes nspInterrupt(
    std::uint16_t destination, std::uint16_t source, std::uint16_t segment, const Bytes& data
) {
    return header(0x30, destination, source) + little16(segment) + data;
}

// DNA Session Control: the object by name, the user by number 0 and name, a menu that says that
// credentials follow, then those and an account.
Bytes nspSessionData(std::string_view object, std::string_view user, std::string_view password) {
    return hexBytes("01 00") + image(textBytes(object)) + hexBytes("01 00") +
           image(textBytes(user)) + hexBytes("01") + image(textBytes(user)) +
           image(textBytes(password)) + image({});
}

Bytes decnetPacket(const DecnetRoute& route, const Bytes& message) {
    constexpr unsigned kFormat = 0x07;
    constexpr unsigned kShort = 0x02;
    Bytes packet;
    if (route.padding > 0) {
        packet = octet(0x80U | route.padding) + Bytes(route.padding - 1U);
    }
    packet = packet + octet(route.flags);
    if ((route.flags & kFormat) == kShort) {
        packet = packet + little16(route.to) + little16(route.from) + octet(0);
    } else {
        packet =
            packet + Bytes(2) + stationOf(route.to) + Bytes(2) + stationOf(route.from) + Bytes(4);
    }
    packet = packet + message;
    return little16(static_cast<unsigned>(packet.size())) + packet;
}

Bytes decnetFrame(const DecnetRoute& route, const Bytes& message) {
    constexpr std::size_t kLeast = 60;
    Bytes frame = stationOf(route.to) + stationOf(route.from);
    if (route.vlan != 0) {
        frame = frame + hexBytes("8100") + octet(route.vlan >> 8U) + octet(route.vlan & 0xFFU);
    }
    frame = frame + hexBytes("6003") + decnetPacket(route, message);
    frame.resize(std::max(frame.size(), kLeast), kFiller);
    return frame;
}

NspTalk& NspTalk::server(const Bytes& message) {
    DecnetRoute back = fromClient_;
    std::swap(back.from, back.to);
    return add(back, message);
}

NspTalk& NspTalk::returned(const Bytes& message) {
    constexpr unsigned kReturned = 0x10;
    DecnetRoute back = fromClient_;
    std::swap(back.from, back.to);
    back.flags = static_cast<std::uint8_t>(back.flags | kReturned);
    return add(back, message);
}

NspTalk& NspTalk::again() {
    BuiltPacket packet = packets_.back();
    now_ = now_ + Duration::seconds(1);
    packet.at = now_;
    packets_.push_back(packet);
    return *this;
}

NspTalk& NspTalk::wait(Duration duration) {
    now_ = now_ + duration;
    return *this;
}

NspTalk& NspTalk::add(const DecnetRoute& route, const Bytes& message) {
    now_ = now_ + Duration::milliseconds(4);
    packets_.push_back({now_, decnetFrame(route, message)});
    return *this;
}

} // namespace lastack::test
