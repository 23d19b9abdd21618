#include "tests/support/exchanges/x25_packets.h"

#include <algorithm>

namespace lastack::test {

namespace {

constexpr unsigned kCommandOfDce = 0x03; // X.25 §2.4.2: address of commands to the DTE
constexpr unsigned kCommandOfDte = 0x01;

Bytes octet(unsigned value) {
    return {static_cast<std::byte>(value)};
}

Bytes header(std::uint16_t channel, unsigned type) {
    return octet(0x10U | channel >> 8U) + octet(channel & 0xFFU) + octet(type);
}

// Lengths and digits, each in a semi-octet.
Bytes addresses(std::string_view called, std::string_view calling) {
    std::string digits = std::string(called) + std::string(calling);
    digits += digits.size() % 2 == 0 ? "" : "0";
    return octet(static_cast<unsigned>(calling.size() << 4 | called.size())) + hexBytes(digits);
}

Bytes facilities(const Bytes& bytes) {
    return octet(static_cast<unsigned>(bytes.size())) + bytes;
}

bool isCommand(std::uint8_t control) {
    const auto plain = control & 0xEFU;
    return plain == 0x2F || plain == 0x6F || plain == 0x43; // SABM, SABME, DISC
}

} // namespace

Bytes x25Call(
    std::uint16_t channel,
    std::string_view called,
    std::string_view calling,
    const Bytes& facilityCodes,
    const Bytes& userData
) {
    return header(channel, 0x0B) + addresses(called, calling) + facilities(facilityCodes) +
           userData;
}

Bytes x25Accept(std::uint16_t channel, const Bytes& userData) {
    const Bytes plain = header(channel, 0x0F);
    return userData.empty() ? plain : plain + addresses("", "") + facilities({}) + userData;
}

Bytes x25Clear(
    std::uint16_t channel, std::uint8_t cause, std::uint8_t diagnostic, const Bytes& userData
) {
    const Bytes plain = header(channel, 0x13) + octet(cause) + octet(diagnostic);
    return userData.empty() ? plain : plain + addresses("", "") + facilities({}) + userData;
}

Bytes x25ClearConfirm(std::uint16_t channel) {
    return header(channel, 0x17);
}

Bytes x25Data(
    std::uint16_t channel, unsigned sendNumber, unsigned receiveNumber, const Bytes& data
) {
    return header(channel, (receiveNumber & 7U) << 5U | (sendNumber & 7U) << 1U) + data;
}

Bytes x25ReceiveReady(std::uint16_t channel, unsigned receiveNumber) {
    return header(channel, (receiveNumber & 7U) << 5U | 0x01U);
}

Bytes x25Interrupt(std::uint16_t channel, const Bytes& data) {
    return header(channel, 0x23) + data;
}

Bytes x25InterruptConfirm(std::uint16_t channel) {
    return header(channel, 0x27);
}

Bytes x25Reset(std::uint16_t channel, std::uint8_t cause, std::uint8_t diagnostic) {
    return header(channel, 0x1B) + octet(cause) + octet(diagnostic);
}

Bytes x25ResetConfirm(std::uint16_t channel) {
    return header(channel, 0x1F);
}

Bytes x25Restart(std::uint8_t cause, std::uint8_t diagnostic) {
    return header(0, 0xFB) + octet(cause) + octet(diagnostic);
}

Bytes x25RestartConfirm() {
    return header(0, 0xFF);
}

Bytes x25Diagnostic(std::uint8_t code, const Bytes& packetHeader) {
    return header(0, 0xF1) + octet(code) + packetHeader;
}

LinkType X25Talk::link() const {
    const bool isDirected = over_ == X25Over::DirectedLapb || over_ == X25Over::ExtendedLapb;
    return isDirected ? LinkType::LapbWithDirection : LinkType::Ethernet;
}

X25Talk& X25Talk::firstFrame(std::uint8_t control, const Bytes& content) {
    return sendFrame(0, control, content);
}

X25Talk& X25Talk::secondFrame(std::uint8_t control, const Bytes& content) {
    return sendFrame(1, control, content);
}

X25Talk& X25Talk::again() {
    BuiltPacket packet = packets_.back();
    now_ = now_ + Duration::seconds(3);
    packet.at = now_;
    packets_.push_back(packet);
    return *this;
}

X25Talk& X25Talk::wait(Duration duration) {
    now_ = now_ + duration;
    return *this;
}

// Numbered as if every frame had been acknowledged.
X25Talk& X25Talk::send(unsigned station, const Bytes& packet) {
    const unsigned sent = next_[station]++;
    const unsigned heard = next_[1 - station];
    const unsigned address = station == 0 ? kCommandOfDte : kCommandOfDce;
    switch (over_) {
    case X25Over::DirectedLapb:
    case X25Over::EtherLapb:
        return add(station, address, octet((heard & 7U) << 5U | (sent & 7U) << 1U) + packet);
    case X25Over::ExtendedLapb:
    case X25Over::Llc2:
        return add(
            station, address, octet((sent & 0x7FU) << 1U) + octet((heard & 0x7FU) << 1U) + packet
        );
    case X25Over::Llc1:
        return add(station, address, octet(0x03) + packet);
    case X25Over::Ethernet:
        return add(station, address, packet);
    }
    return *this;
}

X25Talk& X25Talk::sendFrame(unsigned station, std::uint8_t control, const Bytes& content) {
    next_[0] = next_[1] = isCommand(control) ? 0 : next_[0];
    const bool hasOwnAddress = (station == 0) == isCommand(control);
    return add(station, hasOwnAddress ? kCommandOfDte : kCommandOfDce, octet(control) + content);
}

// The link's header before the control octet.
X25Talk& X25Talk::add(unsigned station, unsigned address, const Bytes& frame) {
    constexpr std::size_t kLeast = 60;
    const Bytes stations[] = {hexBytes("02000000000a"), hexBytes("02000000000b")};
    const Bytes lapb = octet(address) + frame;
    const auto size = static_cast<unsigned>(lapb.size());
    Bytes out;
    switch (over_) {
    case X25Over::DirectedLapb:
    case X25Over::ExtendedLapb:
        out = octet(station == 0 ? 1 : 0) + lapb;
        break;
    case X25Over::EtherLapb:
        out = hexBytes("ffffffffffff") + stations[station] + hexBytes("6000") +
              octet(size & 0xFFU) + octet(size >> 8U) + lapb;
        out.resize(std::max(out.size(), kLeast), std::byte{0xEE});
        break;
    case X25Over::Llc1:
    case X25Over::Llc2: {
        const Bytes llc = hexBytes("7e7e") + frame;
        const auto length = static_cast<unsigned>(llc.size());
        out = stations[1 - station] + stations[station] + octet(length >> 8U) +
              octet(length & 0xFFU) + llc;
        out.resize(std::max(out.size(), kLeast), std::byte{0xEE});
        break;
    }
    case X25Over::Ethernet:
        out = stations[1 - station] + stations[station] + hexBytes("0805") + frame;
        out.resize(std::max(out.size(), kLeast));
        break;
    }
    now_ = now_ + Duration::milliseconds(6);
    packets_.push_back({now_, out});
    return *this;
}

} // namespace lastack::test
