// Crypto: digests, keyed hashes and ciphers, which the system's own library computes: libcrypto
// (crypto_openssl.cpp), on Windows its CNG (crypto_windows.cpp). Pure functions; thread-safe.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

std::array<std::byte, 20> sha1(std::span<const std::byte> bytes);
std::array<std::byte, 32> sha256(std::span<const std::byte> bytes);

enum class HashKind : std::uint8_t { Sha256, Sha384 };

constexpr std::size_t sizeOf(HashKind kind) {
    return kind == HashKind::Sha256 ? 32 : 48;
}

// RFC 2104. into: as many bytes as the hash has; zeros where the system refuses.
void hmac(
    HashKind kind,
    std::span<const std::byte> key,
    std::span<const std::byte> message,
    std::span<std::byte> into
);

using CipherBlock = std::array<std::byte, 16>;

// One block of AES without chaining; key: 16 or 32 bytes.
std::optional<CipherBlock> aesBlock(
    std::span<const std::byte> key, std::span<const std::byte, 16> block
);

// The first bytes of ChaCha20's key stream (RFC 8439 §2.4); start: counter and nonce, 16 bytes.
std::optional<CipherBlock> chaChaBlock(
    std::span<const std::byte, 32> key, std::span<const std::byte, 16> start
);

enum class AeadKind : std::uint8_t { Aes128Gcm, Aes256Gcm, ChaCha20Poly1305 };

struct Sealed {
    AeadKind kind{};
    std::span<const std::byte> key;
    std::span<const std::byte> nonce; // 12 bytes
    std::span<const std::byte> associated;
    std::span<const std::byte> ciphertext;
    std::span<const std::byte> tag; // 16 bytes
};

// RFC 5116 §2.2; false when the tag is another. room: as many bytes as the ciphertext has.
bool openSealed(const Sealed& sealed, std::span<std::byte> room);

} // namespace lastack
