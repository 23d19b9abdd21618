#include "transports/quic_state.h"

#include "net/bytes.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::size_t kLeastOpening = 1200; // RFC 9000 §14.1: of datagrams that ask for an answer
constexpr std::size_t kTag = 16;

// Of a protected packet, with frame headers, which nobody can tell from it.
std::uint32_t userBytes(std::size_t length, std::size_t header) {
    const std::size_t overhead = header + 1 + kTag; // at least an octet of packet number
    return static_cast<std::uint32_t>(length > overhead ? length - overhead : 0);
}

bool lists(std::span<const std::byte> versions, std::uint32_t version) {
    for (std::size_t at = 0; at + 4 <= versions.size(); at += 4) {
        if (loadBig32(versions.data() + at) == version) {
            return true;
        }
    }
    return false;
}

} // namespace

void QuicState::begin(std::uint32_t version, const QuicId& destination) {
    version_ = version;
    destination_ = destination;
    keys_ = initialKeys(version, destination.octets());
    random_ = {};
    protection_.reset();
}

// RFC 9000 §7.2: a side sends to what the other one chose, the client until then to its first ID.
bool QuicState::mayHaveSent(Side from, const QuicPacket& packet) const {
    if (from == Side::Server) {
        return packet.destination == idOf(Side::Client);
    }
    const QuicId& to = packet.destination;
    return packet.source == idOf(Side::Client) &&
           (to == destination_ || to == idOf(Side::Server) || (wasRetried_ && to == retried_));
}

// §7.2: Retry does not change the client's own ID. A Retry that was not captured left its token.
bool QuicState::isGoneOnWith(const QuicPacket& packet) const {
    if (wasAnswered() || isClosed()) {
        return false;
    }
    const bool hasFollowed = wasRetried_ && packet.destination == retried_;
    return hasFollowed || wasNegotiated_ ||
           (packet.hasToken && packet.source == idOf(Side::Client));
}

// RFC 9368 §4.1: a server may answer in another version, with the keys that this has for the same
// connection ID.
std::optional<std::span<const std::byte>> QuicState::open(
    Side from, const QuicPacket& packet, std::span<std::byte> room
) {
    const auto keys =
        packet.version == version_ ? keys_ : initialKeys(packet.version, destination_.octets());
    return keys ? openInitial(keys->of(from), packet.bytes, packet.numberAt, room) : std::nullopt;
}

// Secrets may come later than what they open.
bool QuicState::findProtection(const TlsSecrets& secrets) {
    const auto random = protection_ == nullptr && !secrets.empty() ? random_.value() : std::nullopt;
    if (const TrafficSecrets* const known = random ? secrets.find(*random) : nullptr) {
        protection_ = std::make_unique<QuicProtection>(*known);
    }
    return protection_ != nullptr;
}

std::optional<QuicFrames> QuicState::openHandshake(
    const TlsSecrets& secrets, Side from, const QuicPacket& packet, std::span<std::byte> room
) {
    if (packet.isCut() || !findProtection(secrets)) {
        return std::nullopt;
    }
    protectedVersion_ = packet.version; // RFC 9368 §2.4: of both sides from now on
    const auto payload = protection_->open(
        QuicLevel::Handshake, from, packet.version, packet.bytes, packet.numberAt, room
    );
    return payload ? readInitialFrames(*payload) : std::nullopt;
}

std::optional<QuicFrames> QuicState::openShort(
    const TlsSecrets& secrets,
    Side from,
    std::span<const std::byte> packet,
    std::span<std::byte> room
) {
    const std::uint32_t version = protectedVersion_ != 0 ? protectedVersion_ : version_;
    if (!findProtection(secrets) || quicSchemeOf(version) == nullptr) {
        return std::nullopt;
    }
    const std::size_t numberAt = 1 + idOf(other(from)).size();
    const auto payload =
        protection_->open(QuicLevel::Application, from, version, packet, numberAt, room);
    return payload ? readAllFrames(*payload) : std::nullopt;
}

void QuicState::noteDatagram(Side from, std::size_t length) {
    suspect_.reset();
    datagrams_[index(from)] = length;
}

void QuicState::noteInitial(Exchange& exchange, Side from, const QuicFrames& frames) {
    if (!frames.crypto.empty()) {
        noteCrypto(exchange, from, frames);
    } else if (!frames.close) {
        const EventKind meaning = frames.pings ? EventKind::Probe : EventKind::Ack;
        exchange.note({.unit = UnitId::QuicInitial, .meaning = meaning});
    }
    if (frames.close) {
        noteClose(exchange, from, *frames.close, QuicLevel::Initial);
    }
}

void QuicState::noteCrypto(Exchange& exchange, Side from, const QuicFrames& frames) {
    bool isNew = false;
    for (const QuicCrypto& part : frames.crypto) {
        isNew = crypto_[index(from)].add(part.begin, part.end) || isNew;
        if (from == Side::Client) {
            random_.add(part);
        }
    }
    EventKind meaning = EventKind::Ack;
    if (from == Side::Client) {
        meaning = wasAnswered() ? EventKind::Ack : EventKind::Open;
    } else {
        meaning = wasAccepted_ && isNew ? EventKind::Ack : EventKind::Accept;
        wasAccepted_ = true;
        noteGoneOn(exchange);
    }
    exchange.note({.unit = UnitId::QuicInitial, .meaning = meaning, .again = !isNew});
}

// A client that has an answer sends to the ID that came with it. What a server has to say to that,
// beside acknowledgements, is as long as an opening.
void QuicState::noteCutInitial(
    Exchange& exchange, Side from, const QuicPacket& packet, std::size_t datagram
) {
    const bool isToFirst = packet.destination == destination_ || packet.destination == retried_;
    EventKind meaning = EventKind::Ack;
    if (from == Side::Client && isToFirst && !wasAnswered()) {
        meaning = EventKind::Open;
    } else if (from == Side::Server && !wasAccepted_ && datagram >= kLeastOpening) {
        meaning = EventKind::Accept;
        wasAccepted_ = true;
    }
    exchange.note({.unit = UnitId::QuicInitial, .meaning = meaning});
}

// The server's other versions were no refusal then.
void QuicState::noteGoneOn(Exchange& exchange) {
    if (wasNegotiated_) {
        exchange.reinterpret(Side::Server, UnitId::QuicVersionNegotiation, EventKind::Notice);
        exchange.findings().settle(
            Side::Server, Carrier::QuicVersionNegotiation, CloseKind::Advisory
        );
    }
}

void QuicState::noteHandshake(
    Exchange& exchange, Side from, const std::optional<QuicFrames>& frames
) {
    if (frames && frames->close) {
        noteClose(exchange, from, *frames->close, QuicLevel::Handshake);
        return;
    }
    const bool isFirst = !handshakes_[index(from)];
    EventKind meaning = EventKind::Ack;
    if (from == Side::Client) {
        meaning = isFirst ? EventKind::Confirm : EventKind::Ack;
    } else if (!wasAnswered()) {
        meaning = EventKind::Accept;
        noteGoneOn(exchange);
    }
    handshakes_[index(from)] = true;
    exchange.note({.unit = UnitId::QuicHandshake, .meaning = meaning});
    noteOpened(exchange);
}

void QuicState::noteEarlyData(Exchange& exchange, const QuicPacket& packet) {
    exchange.note(
        {.unit = UnitId::QuicZeroRtt,
         .meaning = EventKind::Data,
         .length = userBytes(packet.length, packet.numberAt)}
    );
}

void QuicState::noteAttempt(Exchange& exchange) {
    exchange.note({.unit = UnitId::QuicInitial, .meaning = EventKind::Open, .again = wasAttempted_}
    );
    wasAttempted_ = true;
}

// RFC 9000 §17.2.5.2: one only, before any other packet of the server, and authentic.
bool QuicState::believesRetry(const QuicPacket& packet) const {
    if (wasAnswered() || wasRetried_) {
        return !wasAnswered() && packet.source == retried_;
    }
    return packet.isCut() || isAuthenticRetry(packet.version, destination_.octets(), packet.bytes);
}

void QuicState::noteRetry(Exchange& exchange, const QuicPacket& packet) {
    exchange.note({.unit = UnitId::QuicRetry, .meaning = EventKind::Notice, .again = wasRetried_});
    wasRetried_ = true;
    retried_ = packet.source;
}

// RFC 9000 §17.2.1: it repeats both connection IDs.
bool QuicState::believesNegotiation(const QuicPacket& packet) const {
    return packet.destination == idOf(Side::Client) && packet.source == destination_;
}

// RFC 9000 §6.2: a client ignores one that lists the version it chose, and any after another packet
// of the server.
void QuicState::noteNegotiation(Exchange& exchange, const QuicPacket& packet) {
    const bool isIgnored = wasAnswered() || lists(packet.versions, version_);
    exchange.note(
        {.unit = UnitId::QuicVersionNegotiation,
         .meaning = isIgnored ? EventKind::Notice : EventKind::Refusal,
         .again = wasNegotiated_}
    );
    if (!wasNegotiated_) {
        exchange.say(
            {.carrier = Carrier::QuicVersionNegotiation,
             .kind = isIgnored ? CloseKind::Advisory : CloseKind::Refused,
             .data = packet.versions,
             .flags = packet.isCut() ? DisconnectDatum::kTruncated : std::uint8_t{0}}
        );
    }
    wasNegotiated_ = true;
}

void QuicState::noteShort(
    Exchange& exchange, Side from, std::span<const std::byte> captured, std::size_t length
) {
    const std::size_t header = 1 + idOf(other(from)).size();
    exchange.note(
        {.unit = UnitId::QuicShortHeader,
         .meaning = EventKind::Data,
         .length = userBytes(length, header)}
    );
    shorts_[index(from)] = true;
    noteOpened(exchange);
    noteUnclosed(exchange, from);
    suspect(from, captured, length);
}

void QuicState::noteOpened(Exchange& exchange) {
    const bool isOpen = (handshakes_[0] && handshakes_[1]) || (shorts_[0] && shorts_[1]);
    if (isOpen && !isClosed()) {
        exchange.setEstablished();
    }
}

} // namespace lastack
