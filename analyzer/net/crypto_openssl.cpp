#include "net/crypto.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>
#include <memory>

namespace lastack {

namespace {

constexpr std::size_t kTag = 16;

const unsigned char* raw(std::span<const std::byte> bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* writable(std::span<std::byte> bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

int sizeOf(std::span<const std::byte> bytes) {
    return static_cast<int>(bytes.size());
}

template <std::size_t N>
std::array<std::byte, N> digest(const EVP_MD* kind, std::span<const std::byte> bytes) {
    std::array<std::byte, N> result{};
    EVP_Digest(bytes.data(), bytes.size(), writable(result), nullptr, kind, nullptr);
    return result;
}

struct CipherDeleter {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, CipherDeleter>;

std::optional<CipherBlock> encryptedBlock(
    const EVP_CIPHER* kind,
    std::span<const std::byte> key,
    const unsigned char* start,
    std::span<const std::byte> block
) {
    const Cipher cipher(EVP_CIPHER_CTX_new());
    CipherBlock result{};
    int size = 0;
    const bool done =
        EVP_EncryptInit_ex(cipher.get(), kind, nullptr, raw(key), start) == 1 &&
        EVP_EncryptUpdate(cipher.get(), writable(result), &size, raw(block), sizeOf(block)) == 1;
    return done ? std::optional(result) : std::nullopt;
}

const EVP_CIPHER* cipherOf(AeadKind kind) {
    switch (kind) {
    case AeadKind::Aes128Gcm:
        return EVP_aes_128_gcm();
    case AeadKind::Aes256Gcm:
        return EVP_aes_256_gcm();
    case AeadKind::ChaCha20Poly1305:
        return EVP_chacha20_poly1305();
    }
    return EVP_aes_128_gcm();
}

} // namespace

std::array<std::byte, 20> sha1(std::span<const std::byte> bytes) {
    return digest<20>(EVP_sha1(), bytes);
}

std::array<std::byte, 32> sha256(std::span<const std::byte> bytes) {
    return digest<32>(EVP_sha256(), bytes);
}

void hmac(
    HashKind kind,
    std::span<const std::byte> key,
    std::span<const std::byte> message,
    std::span<std::byte> into
) {
    const EVP_MD* const digest = kind == HashKind::Sha256 ? EVP_sha256() : EVP_sha384();
    std::ranges::fill(into, std::byte{0});
    HMAC(digest, key.data(), sizeOf(key), raw(message), message.size(), writable(into), nullptr);
}

std::optional<CipherBlock> aesBlock(
    std::span<const std::byte> key, std::span<const std::byte, 16> block
) {
    const EVP_CIPHER* const kind = key.size() == 32 ? EVP_aes_256_ecb() : EVP_aes_128_ecb();
    return encryptedBlock(kind, key, nullptr, block);
}

std::optional<CipherBlock> chaChaBlock(
    std::span<const std::byte, 32> key, std::span<const std::byte, 16> start
) {
    constexpr CipherBlock kNothing{}; // what is combined with the key stream to see it
    return encryptedBlock(EVP_chacha20(), key, raw(start), kNothing);
}

bool openSealed(const Sealed& sealed, std::span<std::byte> room) {
    if (sealed.tag.size() != kTag) {
        return false;
    }
    const Cipher cipher(EVP_CIPHER_CTX_new());
    std::array<std::byte, kTag> tag{};
    std::ranges::copy(sealed.tag, tag.begin());
    int size = 0;
    const bool ready =
        EVP_DecryptInit_ex(
            cipher.get(), cipherOf(sealed.kind), nullptr, raw(sealed.key), raw(sealed.nonce)
        ) == 1 &&
        EVP_DecryptUpdate(
            cipher.get(), nullptr, &size, raw(sealed.associated), sizeOf(sealed.associated)
        ) == 1;
    const bool read =
        ready &&
        (sealed.ciphertext.empty() ||
         EVP_DecryptUpdate(
             cipher.get(), writable(room), &size, raw(sealed.ciphertext), sizeOf(sealed.ciphertext)
         ) == 1);
    return read &&
           EVP_CIPHER_CTX_ctrl(
               cipher.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(kTag), writable(tag)
           ) == 1 &&
           EVP_DecryptFinal_ex(cipher.get(), writable(room), &size) == 1;
}

} // namespace lastack
