#include "transports/quic_keys.h"

#include "net/crypto.h"
#include "transports/quic_scheme.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace lastack {

namespace {

constexpr std::size_t kTag = 16;
constexpr std::size_t kSample = 16;
constexpr std::size_t kSha256 = 32;
constexpr std::size_t kShortKey = 16;
constexpr std::size_t kLongKey = 32;
constexpr std::size_t kMostNumber = 4; // octets of a packet number

std::span<const std::byte> asBytes(std::string_view text) {
    return std::as_bytes(std::span(text.data(), text.size()));
}

// With the hash that gives secrets of that size.
QuicSecret hmacOf(
    std::size_t size, std::span<const std::byte> key, std::span<const std::byte> message
) {
    QuicSecret result(size);
    hmac(size == kMostSecret ? HashKind::Sha384 : HashKind::Sha256, key, message, result);
    return result;
}

// RFC 8446 §7.1: HKDF-Expand-Label without a context, for at most one round of the hash that the
// secret has the size of.
void expandLabel(
    std::span<const std::byte> secret,
    std::string_view prefix,
    std::string_view name,
    std::span<std::byte> into
) {
    constexpr std::string_view kTls = "tls13 ";
    std::array<std::byte, 64> info{};
    std::size_t size = 0;
    const auto put = [&](std::size_t value) {
        info[size++] = static_cast<std::byte>(value);
    };
    put(0);
    put(into.size());
    put(kTls.size() + prefix.size() + name.size());
    for (const std::string_view part : {kTls, prefix, name}) {
        std::ranges::copy(asBytes(part), info.begin() + static_cast<std::ptrdiff_t>(size));
        size += part.size();
    }
    put(0); // the length of the context
    put(1); // RFC 5869 §2.3: the number of the round
    const QuicSecret round = hmacOf(secret.size(), secret, std::span(info).first(size));
    std::copy_n(round.begin(), into.size(), into.begin());
}

std::string_view prefixOf(std::uint32_t version) {
    const QuicScheme* const scheme = quicSchemeOf(version);
    return scheme == nullptr ? std::string_view() : scheme->prefix;
}

QuicPacketKeys initialKeysOf(
    std::span<const std::byte> initial, std::string_view who, std::uint32_t version
) {
    QuicSecret secret(initial.size());
    expandLabel(initial, "", who, secret);
    return packetKeys(QuicCipher::Aes128Gcm, secret, version);
}

// RFC 9001 §5.4.3 and §5.4.4.
std::optional<CipherBlock> maskOf(
    const QuicPacketKeys& keys, std::span<const std::byte, kSample> sample
) {
    const std::span<const std::byte> key = keys.headerProtection;
    return keys.cipher == QuicCipher::ChaCha20Poly1305 ? chaChaBlock(key.first<kLongKey>(), sample)
                                                       : aesBlock(key, sample);
}

// RFC 9001 §5.3: the packet number, as long as an IV, combined with that.
std::array<std::byte, 12> nonceOf(const QuicPacketKeys& keys, std::uint64_t number) {
    auto nonce = keys.iv;
    for (std::size_t i = nonce.size(); number > 0; number >>= 8) {
        nonce[--i] ^= static_cast<std::byte>(number);
    }
    return nonce;
}

} // namespace

QuicPacketKeys packetKeys(
    QuicCipher cipher, std::span<const std::byte> secret, std::uint32_t version
) {
    QuicPacketKeys keys;
    keys.cipher = cipher;
    const std::size_t keySize = cipher == QuicCipher::Aes128Gcm ? kShortKey : kLongKey;
    keys.key.resize(keySize);
    keys.headerProtection.resize(keySize);
    const std::string_view prefix = prefixOf(version);
    expandLabel(secret, prefix, "key", keys.key);
    expandLabel(secret, prefix, "iv", keys.iv);
    expandLabel(secret, prefix, "hp", keys.headerProtection);
    return keys;
}

QuicSecret nextSecret(std::span<const std::byte> secret, std::uint32_t version) {
    QuicSecret next(secret.size());
    expandLabel(secret, prefixOf(version), "ku", next);
    return next;
}

std::optional<QuicInitialKeys> initialKeys(
    std::uint32_t version, std::span<const std::byte> destination
) {
    const QuicScheme* const scheme = quicSchemeOf(version);
    if (scheme == nullptr) {
        return std::nullopt;
    }
    const QuicSecret initial = hmacOf(kSha256, std::as_bytes(std::span(scheme->salt)), destination);
    QuicInitialKeys keys;
    keys.sides[index(Side::Client)] = initialKeysOf(initial, "client in", version);
    keys.sides[index(Side::Server)] = initialKeysOf(initial, "server in", version);
    return keys;
}

std::optional<QuicClearHeader> clearHeader(
    const QuicPacketKeys& keys,
    std::span<const std::byte> packet,
    std::size_t numberAt,
    std::span<std::byte> room
) {
    if (packet.size() < numberAt + kMostNumber + kSample || room.size() < packet.size()) {
        return std::nullopt;
    }
    const auto mask = maskOf(keys, packet.subspan(numberAt + kMostNumber).first<kSample>());
    if (!mask) {
        return std::nullopt;
    }
    // RFC 9001 §5.4.1: of the first octet of a long header the low four bits are protected, of a
    // short one five.
    const bool isLong = (packet[0] & std::byte{0x80}) != std::byte{};
    const std::byte first = packet[0] ^ ((*mask)[0] & (isLong ? std::byte{0x0F} : std::byte{0x1F}));
    QuicClearHeader clear;
    clear.numberSize = std::to_integer<std::size_t>(first & std::byte{0x03}) + 1;
    clear.phase = !isLong && (first & std::byte{0x04}) != std::byte{};
    const std::span header = room.first(numberAt + clear.numberSize);
    std::ranges::copy(packet.first(header.size()), header.begin());
    header[0] = first;
    for (std::size_t i = 0; i < clear.numberSize; ++i) {
        header[numberAt + i] ^= (*mask)[1 + i];
        clear.number = clear.number << 8 | std::to_integer<std::uint64_t>(header[numberAt + i]);
    }
    clear.octets = header;
    return clear;
}

std::optional<std::span<const std::byte>> clearPayload(
    const QuicPacketKeys& keys,
    const QuicClearHeader& header,
    std::uint64_t number,
    std::span<const std::byte> packet,
    std::span<std::byte> room
) {
    const std::size_t payloadAt = header.octets.size();
    const auto nonce = nonceOf(keys, number);
    const auto ciphertext = packet.subspan(payloadAt, packet.size() - payloadAt - kTag);
    const std::span payload = room.subspan(payloadAt, ciphertext.size());
    const bool opened = openSealed(
        {.kind = keys.cipher,
         .key = keys.key,
         .nonce = nonce,
         .associated = header.octets,
         .ciphertext = ciphertext,
         .tag = packet.last(kTag)},
        payload
    );
    return opened ? std::optional<std::span<const std::byte>>(payload) : std::nullopt;
}

// The number that is sent is the end of the whole one (RFC 9000 §17.1), but no side has sent as
// many Initial packets as it takes to tell them apart.
std::optional<std::span<const std::byte>> openInitial(
    const QuicPacketKeys& keys,
    std::span<const std::byte> packet,
    std::size_t numberAt,
    std::span<std::byte> room
) {
    const auto header = clearHeader(keys, packet, numberAt, room);
    return header ? clearPayload(keys, *header, header->number, packet, room) : std::nullopt;
}

// RFC 9001 §5.8: the tag seals the connection ID and the packet, but is sent with the packet alone.
bool isAuthenticRetry(
    std::uint32_t version, std::span<const std::byte> destination, std::span<const std::byte> packet
) {
    const QuicScheme* const scheme = quicSchemeOf(version);
    if (scheme == nullptr || packet.size() < kTag) {
        return false;
    }
    std::vector<std::byte> sealed;
    sealed.reserve(1 + destination.size() + packet.size());
    sealed.push_back(static_cast<std::byte>(destination.size()));
    sealed.insert(sealed.end(), destination.begin(), destination.end());
    sealed.insert(sealed.end(), packet.begin(), packet.end() - kTag);
    std::array<std::byte, kTag> nothing{};
    return openSealed(
        {.kind = AeadKind::Aes128Gcm,
         .key = std::as_bytes(std::span(scheme->retryKey)),
         .nonce = std::as_bytes(std::span(scheme->retryNonce)),
         .associated = sealed,
         .ciphertext = {},
         .tag = packet.last(kTag)},
        nothing
    );
}

} // namespace lastack
