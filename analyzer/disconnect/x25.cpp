#include "disconnect/x25.h"

#include "net/bytes.h"

namespace lastack {

namespace {

// X.25 table 5-2.
constexpr std::uint8_t kCallRequest = 0x0B;
constexpr std::uint8_t kCallAccepted = 0x0F;
constexpr std::uint8_t kClearRequest = 0x13;
constexpr std::uint8_t kClearConfirmation = 0x17;
constexpr std::uint8_t kResetRequest = 0x1B;
constexpr std::uint8_t kRestartRequest = 0xFB;
constexpr std::size_t kHeader = 3;
constexpr std::uint8_t kAddressesWithType = 0x80; // X.25 §5.2.1: the A bit

bool isData(std::uint8_t type) {
    return (type & 1U) == 0;
}

// X.25 §5.2.1: semi-octets, both lengths in one octet or, with types of address, in two.
std::size_t addressOctets(ByteReader& reader, std::uint8_t format) {
    const std::uint8_t first = reader.u8();
    const std::size_t digits = (format & kAddressesWithType) == 0
                                   ? std::size_t{first} / 16 + (first & 0x0FU)
                                   : std::size_t{first} + reader.u8();
    return (digits + 1) / 2;
}

// X.25 §5.2.3: behind the addresses and the facilities, when these are there.
ByteView clearUserData(ByteView behindDiagnostic, std::uint8_t format) {
    ByteReader reader(behindDiagnostic);
    reader.skip(addressOctets(reader, format));
    reader.skip(reader.u8());
    return reader.rest();
}

void addCause(Carrier carrier, CloseKind kind, ByteView packet, Findings& findings) {
    ByteReader reader(packet.subspan(kHeader));
    Found found{.carrier = carrier, .kind = kind};
    if (reader.remaining() > 0) {
        found.code = reader.u8();
    }
    if (reader.remaining() > 0) {
        found.subcode = reader.u8();
    }
    if (carrier == Carrier::X25Clear) {
        found.data = clearUserData(reader.rest(), std::to_integer<std::uint8_t>(packet[0]));
    }
    findings.add(found);
}

} // namespace

bool isX25Format(std::uint8_t first) {
    const auto modulo = first & 0x30U;
    return modulo == 0x10 || modulo == 0x20;
}

bool isX25Control(ByteView packet) {
    return packet.size() >= kHeader && !isData(std::to_integer<std::uint8_t>(packet[2]));
}

void X25Circuit::take(Side from, ByteView packet, Findings& findings) {
    if (packet.size() < kHeader || !isX25Format(std::to_integer<std::uint8_t>(packet[0]))) {
        return;
    }
    const auto type = std::to_integer<std::uint8_t>(packet[2]);
    if (type == kCallRequest) {
        caller_ = from;
        isAccepted_ = false;
    } else if (type == kCallAccepted || isData(type)) {
        isAccepted_ = true;
    } else if (type == kClearRequest) {
        takeClear(from, packet, findings);
    } else if (type == kClearConfirmation) {
        findings.add({.carrier = Carrier::X25ClearConfirm, .kind = CloseKind::Confirm});
    } else if (type == kResetRequest) {
        addCause(Carrier::X25Reset, CloseKind::Advisory, packet, findings);
    } else if (type == kRestartRequest) {
        addCause(Carrier::X25Restart, CloseKind::Abortive, packet, findings);
    }
}

// A call that was not accepted is refused by who was called; the caller gives it up.
void X25Circuit::takeClear(Side from, ByteView packet, Findings& findings) {
    const bool isRefusal = caller_ && *caller_ != from && !isAccepted_;
    addCause(
        Carrier::X25Clear, isRefusal ? CloseKind::Refused : CloseKind::Abortive, packet, findings
    );
}

} // namespace lastack
