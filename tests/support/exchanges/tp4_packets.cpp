#include "tests/support/exchanges/tp4_packets.h"

#include <algorithm>

namespace lastack::test {

namespace {

constexpr std::uint8_t kChecksum = 0xC3;
constexpr std::uint8_t kData = 0x1C;
constexpr std::uint8_t kErrorReport = 0x01;

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

Bytes octets(std::initializer_list<std::size_t> values) {
    Bytes out;
    for (const std::size_t value : values) {
        put8(out, value);
    }
    return out;
}

// X.224 §B.2: both octets so that the two sums of all are zero modulo 255.
void setFletcher(Bytes& bytes, std::size_t at) {
    constexpr long kModulus = 255;
    long first = 0;
    long second = 0;
    for (const std::byte byte : bytes) {
        first = (first + std::to_integer<long>(byte)) % kModulus;
        second = (second + first) % kModulus;
    }
    const auto behind = static_cast<long>(bytes.size() - at);
    const long x = ((behind - 1) * first - second) % kModulus;
    const long y = (second - behind * first) % kModulus;
    // Zero would say that there is none.
    bytes[at] = static_cast<std::byte>(x <= 0 ? x + kModulus : x);
    bytes[at + 1] = static_cast<std::byte>(y <= 0 ? y + kModulus : y);
}

Bytes withReference(std::uint8_t code, std::uint16_t destination) {
    Bytes out = octets({code});
    put16(out, destination);
    return out;
}

Bytes withReferences(std::uint8_t code, std::uint16_t destination, std::uint16_t source) {
    Bytes out = withReference(code, destination);
    put16(out, source);
    return out;
}

Bytes connectParameters() {
    return tpParameter(0xC1, octets({0, 1})) + tpParameter(0xC2, octets({0, 2})) +
           tpParameter(0xC0, octets({0x0A})) + tpParameter(0xC4, octets({1}));
}

std::uint8_t classAndOptions(TpNumbers numbers) {
    return numbers == TpNumbers::Extended ? 0x42 : 0x40;
}

struct ClnpFields {
    std::uint8_t type = kData;
    std::uint8_t flags = 0;
    std::size_t offset = 0;
    std::size_t total = 0; // of the data
    Bytes options{};
};

Bytes clnp(const ClnpSpec& spec, const ClnpFields& fields, const Bytes& data) {
    const std::size_t header = 9 + 2 + spec.destination.size() + spec.source.size() +
                               (spec.unit ? 6 : 0) + fields.options.size();
    Bytes out = octets({0x81, header, 1, 64, std::size_t{fields.flags} | fields.type});
    put16(out, header + data.size());
    put16(out, 0);
    put8(out, spec.destination.size());
    out = out + spec.destination;
    put8(out, spec.source.size());
    out = out + spec.source;
    if (spec.unit) {
        put16(out, *spec.unit);
        put16(out, fields.offset);
        put16(out, header + fields.total);
    }
    out = out + fields.options;
    setFletcher(out, 7);
    return out + data;
}

Bytes macOf(std::uint8_t host) {
    return octets({2, 0, 0, 0, 0, host});
}

} // namespace

Bytes plainTpdu(const Bytes& fixed, const Bytes& parameters, const Bytes& userData) {
    return octets({fixed.size() + parameters.size()}) + fixed + parameters + userData;
}

Bytes tpdu(const Bytes& fixed, const Bytes& parameters, const Bytes& userData) {
    const Bytes checksum = tpParameter(kChecksum, octets({0, 0}));
    Bytes out = plainTpdu(fixed, parameters + checksum, userData);
    setFletcher(out, 1 + fixed.size() + parameters.size() + 2);
    return out;
}

Bytes tpParameter(std::uint8_t code, const Bytes& value) {
    return octets({code, value.size()}) + value;
}

Bytes tpConnectRequest(std::uint16_t source, TpNumbers numbers, const Bytes& userData) {
    const Bytes fixed = withReferences(0xE1, 0, source) + octets({classAndOptions(numbers)});
    return tpdu(fixed, connectParameters(), userData);
}

Bytes tpConnectConfirm(std::uint16_t destination, std::uint16_t source, TpNumbers numbers) {
    const Bytes fixed =
        withReferences(0xD1, destination, source) + octets({classAndOptions(numbers)});
    return tpdu(fixed, connectParameters());
}

Bytes tpDisconnectRequest(
    std::uint16_t destination,
    std::uint16_t source,
    std::uint8_t reason,
    const Bytes& userData,
    const std::optional<Bytes>& additional
) {
    const Bytes fixed = withReferences(0x80, destination, source) + octets({reason});
    return tpdu(fixed, additional ? tpParameter(0xE0, *additional) : Bytes{}, userData);
}

Bytes tpDisconnectConfirm(std::uint16_t destination, std::uint16_t source) {
    return tpdu(withReferences(0xC0, destination, source));
}

Bytes tpError(std::uint16_t destination, std::uint8_t cause, const Bytes& rejected) {
    return tpdu(withReference(0x70, destination) + octets({cause}), tpParameter(0xC1, rejected));
}

Bytes tpData(
    std::uint16_t destination,
    std::uint32_t number,
    const Bytes& userData,
    TpEot eot,
    TpNumbers numbers
) {
    Bytes fixed = withReference(0xF0, destination);
    if (numbers == TpNumbers::Extended) {
        put32(fixed, number | (eot == TpEot::Last ? 0x8000'0000U : 0U));
    } else {
        put8(fixed, number | (eot == TpEot::Last ? 0x80U : 0U));
    }
    return tpdu(fixed, {}, userData);
}

Bytes tpAck(std::uint16_t destination, std::uint32_t number, TpNumbers numbers) {
    if (numbers == TpNumbers::Extended) {
        Bytes fixed = withReference(0x60, destination);
        put32(fixed, number);
        put16(fixed, 10);
        return tpdu(fixed);
    }
    return tpdu(withReference(0x6A, destination) + octets({number}));
}

Bytes tpExpedited(std::uint16_t destination, std::uint8_t number, const Bytes& userData) {
    return tpdu(withReference(0x10, destination) + octets({number | 0x80U}), {}, userData);
}

Bytes tpExpeditedAck(std::uint16_t destination, std::uint8_t number) {
    return tpdu(withReference(0x20, destination) + octets({number}));
}

Bytes clnpPacket(const ClnpSpec& spec, const Bytes& data) {
    const std::uint8_t flags = spec.unit ? 0xA0 : 0x20;
    return clnp(spec, {.flags = flags, .total = data.size()}, data);
}

std::vector<Bytes> clnpSegments(const ClnpSpec& spec, const Bytes& data, std::size_t partSize) {
    std::vector<Bytes> parts;
    for (std::size_t at = 0; at < data.size(); at += partSize) {
        const std::size_t end = std::min(data.size(), at + partSize);
        const Bytes part(
            data.begin() + static_cast<std::ptrdiff_t>(at),
            data.begin() + static_cast<std::ptrdiff_t>(end)
        );
        const std::uint8_t flags = end < data.size() ? 0xE0 : 0xA0;
        parts.push_back(clnp(spec, {.flags = flags, .offset = at, .total = data.size()}, part));
    }
    return parts;
}

Bytes clnpErrorReport(const ClnpSpec& spec, std::uint8_t reason, const Bytes& discarded) {
    const Bytes options = tpParameter(0xC1, octets({reason, 0}));
    return clnp(spec, {.type = kErrorReport, .options = options}, discarded);
}

Bytes nsapOf(std::uint8_t host) {
    return octets({0x49, 0, 4, 2, 0, 0, 0, 0, host, 0x21});
}

Tp4Talk& Tp4Talk::wait(Duration time) {
    at_ = at_ + time;
    return *this;
}

Tp4Talk& Tp4Talk::again() {
    packets_.push_back(packets_.back());
    return *this;
}

void Tp4Talk::append(Bytes frame) {
    at_ = at_ + Duration::milliseconds(1);
    packets_.push_back({at_, std::move(frame)});
}

Tp4Talk& Tp4Talk::say(std::uint8_t from, std::uint8_t to, const Bytes& nsdu) {
    ++next_;
    if (over_ == Tp4Over::Inactive) {
        return put(from, to, octets({0}) + nsdu);
    }
    const Bytes unit =
        clnpPacket({.source = nsapOf(from), .destination = nsapOf(to), .unit = next_}, nsdu);
    if (over_ == Tp4Over::Clnp) {
        return put(from, to, unit);
    }
    const bool isIp = over_ == Tp4Over::Ip;
    const Bytes eon = over_ == Tp4Over::Eon ? octets({1, 0, 0xFC, 2}) : Bytes{};
    const auto addressOf = [](std::uint8_t host) {
        return endpoint("10.0.0." + std::to_string(host), 0).address;
    };
    append(linkFrame(
        ipPacket(
            {.source = addressOf(from),
             .destination = addressOf(to),
             .protocol = static_cast<std::uint8_t>(isIp ? 29 : 80),
             .id = next_},
            isIp ? nsdu : eon + unit
        ),
        LinkType::Ethernet
    ));
    return *this;
}

// IEEE 802.3 with LLC; the padding of short frames must not count.
Tp4Talk& Tp4Talk::put(std::uint8_t from, std::uint8_t to, const Bytes& unit) {
    constexpr std::size_t kLeastFrame = 60;
    const Bytes llc = octets({0xFE, 0xFE, 3}) + unit;
    Bytes frame = macOf(to) + macOf(from);
    put16(frame, llc.size());
    frame = frame + llc;
    frame.resize(std::max(frame.size(), kLeastFrame));
    append(std::move(frame));
    return *this;
}

} // namespace lastack::test
