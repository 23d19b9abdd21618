#include "transports/quic_protection.h"

#include <algorithm>

namespace lastack {

namespace {

// RFC 9000 §A.3: the number nearest to the one that is due.
std::uint64_t wholeNumber(const QuicClearHeader& header, std::optional<std::uint64_t> largest) {
    const std::uint64_t due = largest ? *largest + 1 : 0;
    const std::uint64_t window = std::uint64_t{1} << (8 * header.numberSize);
    const std::uint64_t near = (due & ~(window - 1)) | header.number;
    if (near + window / 2 <= due) {
        return near + window;
    }
    return near > due + window / 2 && near >= window ? near - window : near;
}

} // namespace

QuicProtection::QuicProtection(const TrafficSecrets& secrets) {
    for (const Side side : {Side::Client, Side::Server}) {
        handshake_[index(side)].secret = secrets.handshake[index(side)];
        application_[index(side)].secret = secrets.application[index(side)];
    }
}

QuicProtection::Payload QuicProtection::open(
    QuicLevel level,
    Side from,
    std::uint32_t version,
    std::span<const std::byte> packet,
    std::size_t numberAt,
    std::span<std::byte> room
) {
    auto& directions = level == QuicLevel::Handshake ? handshake_ : application_;
    Direction& direction = directions[index(from)];
    if (direction.secret.empty()) {
        return std::nullopt;
    }
    const Attempt attempt{packet, numberAt, room};
    if (!direction.keys) {
        return tryCiphers(direction, version, attempt);
    }
    const auto header = clearHeader(*direction.keys, packet, numberAt, room);
    if (header && header->phase != direction.phase) {
        return tryUpdate(direction, version, attempt);
    }
    return tryKeys(direction, *direction.keys, attempt);
}

QuicProtection::Payload QuicProtection::tryKeys(
    Direction& direction, const QuicPacketKeys& keys, const Attempt& attempt
) {
    const auto header = clearHeader(keys, attempt.packet, attempt.numberAt, attempt.room);
    if (!header) {
        return std::nullopt;
    }
    const std::uint64_t number = wholeNumber(*header, direction.largest);
    const auto payload = clearPayload(keys, *header, number, attempt.packet, attempt.room);
    if (payload) {
        direction.largest = std::max(direction.largest.value_or(0), number);
    }
    return payload;
}

// RFC 8446 §B.4: SHA-384 goes with AES-256 alone.
QuicProtection::Payload QuicProtection::tryCiphers(
    Direction& direction, std::uint32_t version, const Attempt& attempt
) {
    const bool isLong = direction.secret.size() == kMostSecret;
    for (const QuicCipher cipher :
         {QuicCipher::Aes128Gcm, QuicCipher::Aes256Gcm, QuicCipher::ChaCha20Poly1305}) {
        if (isLong != (cipher == QuicCipher::Aes256Gcm)) {
            continue;
        }
        const QuicPacketKeys keys = packetKeys(cipher, direction.secret, version);
        if (const auto payload = tryKeys(direction, keys, attempt)) {
            direction.keys = keys;
            return payload;
        }
    }
    return std::nullopt;
}

// Header protection stays. A packet of the phase before may come late.
QuicProtection::Payload QuicProtection::tryUpdate(
    Direction& direction, std::uint32_t version, const Attempt& attempt
) {
    if (direction.before) {
        if (const auto payload = tryKeys(direction, *direction.before, attempt)) {
            return payload;
        }
    }
    const QuicSecret secret = nextSecret(direction.secret, version);
    QuicPacketKeys keys = packetKeys(direction.keys->cipher, secret, version);
    keys.headerProtection = direction.keys->headerProtection;
    const auto payload = tryKeys(direction, keys, attempt);
    if (payload) {
        direction.before = direction.keys;
        direction.keys = keys;
        direction.secret = secret;
        direction.phase = !direction.phase;
    }
    return payload;
}

} // namespace lastack
