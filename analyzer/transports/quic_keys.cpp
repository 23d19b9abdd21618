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
constexpr std::size_t kMostNumber = 4; // octets of a packet number

using Secret = std::array<std::byte, 32>;

std::span<const std::byte> asBytes(std::string_view text) {
    return std::as_bytes(std::span(text.data(), text.size()));
}

Secret hmacSha256(std::span<const std::byte> key, std::span<const std::byte> message) {
    Secret result{};
    hmac(HashKind::Sha256, key, message, result);
    return result;
}

// RFC 8446 §7.1: HKDF-Expand-Label without a context, for at most one round of HMAC-SHA256.
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
    const Secret round = hmacSha256(secret, std::span(info).first(size));
    std::copy_n(round.begin(), into.size(), into.begin());
}

QuicPacketKeys keysOf(const Secret& initial, std::string_view who, std::string_view prefix) {
    Secret secret{};
    expandLabel(initial, "", who, secret);
    QuicPacketKeys keys;
    expandLabel(secret, prefix, "key", keys.key);
    expandLabel(secret, prefix, "iv", keys.iv);
    expandLabel(secret, prefix, "hp", keys.headerProtection);
    return keys;
}

// RFC 9001 §5.3: the packet number, as long as an IV, combined with that.
std::array<std::byte, 12> nonceOf(const QuicPacketKeys& keys, std::span<const std::byte> number) {
    auto nonce = keys.iv;
    for (std::size_t i = 0; i < number.size(); ++i) {
        nonce[nonce.size() - number.size() + i] ^= number[i];
    }
    return nonce;
}

} // namespace

std::optional<QuicInitialKeys> initialKeys(
    std::uint32_t version, std::span<const std::byte> destination
) {
    const QuicScheme* const scheme = quicSchemeOf(version);
    if (scheme == nullptr) {
        return std::nullopt;
    }
    const Secret initial = hmacSha256(std::as_bytes(std::span(scheme->salt)), destination);
    QuicInitialKeys keys;
    keys.sides[index(Side::Client)] = keysOf(initial, "client in", scheme->prefix);
    keys.sides[index(Side::Server)] = keysOf(initial, "server in", scheme->prefix);
    return keys;
}

// The number that is sent is the end of the whole one (RFC 9000 §17.1), but no side has sent as
// many Initial packets as it takes to tell them apart.
std::optional<std::span<const std::byte>> openInitial(
    const QuicPacketKeys& keys,
    std::span<const std::byte> packet,
    std::size_t numberAt,
    std::span<std::byte> room
) {
    if (packet.size() < numberAt + kMostNumber + kSample || room.size() < packet.size()) {
        return std::nullopt;
    }
    // RFC 9001 §5.4.3.
    const auto mask =
        aesBlock(keys.headerProtection, packet.subspan(numberAt + kMostNumber).first<kSample>());
    if (!mask) {
        return std::nullopt;
    }
    // RFC 9001 §5.4.1: of the first octet of a long header the low four bits are protected.
    const std::byte first = packet[0] ^ ((*mask)[0] & std::byte{0x0F});
    const std::size_t numberSize = std::to_integer<std::size_t>(first & std::byte{0x03}) + 1;
    const std::size_t payloadAt = numberAt + numberSize;
    const std::span header = room.first(payloadAt);
    std::ranges::copy(packet.first(payloadAt), header.begin());
    header[0] = first;
    for (std::size_t i = 0; i < numberSize; ++i) {
        header[numberAt + i] ^= (*mask)[1 + i];
    }
    const auto nonce = nonceOf(keys, header.subspan(numberAt));
    const auto ciphertext = packet.subspan(payloadAt, packet.size() - payloadAt - kTag);
    const std::span payload = room.subspan(payloadAt, ciphertext.size());
    const bool opened = openSealed(
        {.kind = AeadKind::Aes128Gcm,
         .key = keys.key,
         .nonce = nonce,
         .associated = header,
         .ciphertext = ciphertext,
         .tag = packet.last(kTag)},
        payload
    );
    return opened ? std::optional<std::span<const std::byte>>(payload) : std::nullopt;
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
