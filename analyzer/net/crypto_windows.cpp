#include "net/crypto.h"

// The second needs the types of the first.
// clang-format off
#include <windows.h>
#include <bcrypt.h>
// clang-format on

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace lastack {

namespace {

constexpr std::size_t kTag = 16;

UCHAR* raw(std::span<const std::byte> bytes) { // the calls take what they only read as writable
    return reinterpret_cast<UCHAR*>(const_cast<std::byte*>(bytes.data()));
}

UCHAR* writable(std::span<std::byte> bytes) {
    return reinterpret_cast<UCHAR*>(bytes.data());
}

ULONG sizeOf(std::span<const std::byte> bytes) {
    return static_cast<ULONG>(bytes.size());
}

struct CloseAlgorithm {
    void operator()(void* handle) const { BCryptCloseAlgorithmProvider(handle, 0); }
};

struct DestroyKey {
    void operator()(void* handle) const { BCryptDestroyKey(handle); }
};

struct DestroyHash {
    void operator()(void* handle) const { BCryptDestroyHash(handle); }
};

using Algorithm = std::unique_ptr<void, CloseAlgorithm>;
using Key = std::unique_ptr<void, DestroyKey>;
using Hash = std::unique_ptr<void, DestroyHash>;

Algorithm openAlgorithm(const wchar_t* name, ULONG flags) {
    BCRYPT_ALG_HANDLE handle = nullptr;
    BCryptOpenAlgorithmProvider(&handle, name, nullptr, flags);
    return Algorithm(handle);
}

enum class Keyed : std::uint8_t { No, Yes };

void hashInto(
    const wchar_t* name,
    Keyed keyed,
    std::span<const std::byte> key,
    std::span<const std::byte> message,
    std::span<std::byte> into
) {
    const ULONG flags = keyed == Keyed::Yes ? BCRYPT_ALG_HANDLE_HMAC_FLAG : 0;
    const Algorithm algorithm = openAlgorithm(name, flags);
    BCRYPT_HASH_HANDLE handle = nullptr;
    if (algorithm == nullptr ||
        BCryptCreateHash(algorithm.get(), &handle, nullptr, 0, raw(key), sizeOf(key), 0) < 0) {
        return;
    }
    const Hash hash(handle);
    if (BCryptHashData(handle, raw(message), sizeOf(message), 0) >= 0) {
        BCryptFinishHash(handle, writable(into), sizeOf(into), 0);
    }
}

struct Cipher {
    Algorithm algorithm;
    Key key;
};

Cipher cipherOf(const wchar_t* name, const wchar_t* chaining, std::span<const std::byte> key) {
    Cipher cipher{openAlgorithm(name, 0), nullptr};
    if (cipher.algorithm == nullptr) {
        return cipher;
    }
    const std::wstring mode = chaining;
    BCryptSetProperty(
        cipher.algorithm.get(),
        BCRYPT_CHAINING_MODE,
        reinterpret_cast<UCHAR*>(const_cast<wchar_t*>(mode.c_str())),
        static_cast<ULONG>((mode.size() + 1) * sizeof(wchar_t)),
        0
    );
    BCRYPT_KEY_HANDLE handle = nullptr;
    BCryptGenerateSymmetricKey(
        cipher.algorithm.get(), &handle, nullptr, 0, raw(key), sizeOf(key), 0
    );
    cipher.key.reset(handle);
    return cipher;
}

} // namespace

std::array<std::byte, 20> sha1(std::span<const std::byte> bytes) {
    std::array<std::byte, 20> result{};
    hashInto(BCRYPT_SHA1_ALGORITHM, Keyed::No, {}, bytes, result);
    return result;
}

std::array<std::byte, 32> sha256(std::span<const std::byte> bytes) {
    std::array<std::byte, 32> result{};
    hashInto(BCRYPT_SHA256_ALGORITHM, Keyed::No, {}, bytes, result);
    return result;
}

void hmac(
    HashKind kind,
    std::span<const std::byte> key,
    std::span<const std::byte> message,
    std::span<std::byte> into
) {
    const auto* const name =
        kind == HashKind::Sha256 ? BCRYPT_SHA256_ALGORITHM : BCRYPT_SHA384_ALGORITHM;
    std::ranges::fill(into, std::byte{0});
    hashInto(name, Keyed::Yes, key, message, into);
}

std::optional<CipherBlock> aesBlock(
    std::span<const std::byte> key, std::span<const std::byte, 16> block
) {
    const Cipher cipher = cipherOf(BCRYPT_AES_ALGORITHM, BCRYPT_CHAIN_MODE_ECB, key);
    CipherBlock result{};
    ULONG size = 0;
    const bool done = cipher.key != nullptr && BCryptEncrypt(
                                                   cipher.key.get(),
                                                   raw(block),
                                                   sizeOf(block),
                                                   nullptr,
                                                   nullptr,
                                                   0,
                                                   writable(result),
                                                   static_cast<ULONG>(result.size()),
                                                   &size,
                                                   0
                                               ) >= 0;
    return done ? std::optional(result) : std::nullopt;
}

// CNG gives no key stream of ChaCha20, without which no header is readable; packets sealed so stay
// closed here.
std::optional<CipherBlock>
chaChaBlock(std::span<const std::byte, 32>, std::span<const std::byte, 16>) {
    return std::nullopt;
}

bool openSealed(const Sealed& sealed, std::span<std::byte> room) {
    if (sealed.kind == AeadKind::ChaCha20Poly1305 || sealed.tag.size() != kTag) {
        return false;
    }
    const Cipher cipher = cipherOf(BCRYPT_AES_ALGORITHM, BCRYPT_CHAIN_MODE_GCM, sealed.key);
    if (cipher.key == nullptr) {
        return false;
    }
    BCRYPT_AUTHENTICATED_CIPHER_MODE_INFO info;
    BCRYPT_INIT_AUTH_MODE_INFO(info);
    info.pbNonce = raw(sealed.nonce);
    info.cbNonce = sizeOf(sealed.nonce);
    info.pbAuthData = raw(sealed.associated);
    info.cbAuthData = sizeOf(sealed.associated);
    info.pbTag = raw(sealed.tag);
    info.cbTag = sizeOf(sealed.tag);
    ULONG size = 0;
    return BCryptDecrypt(
               cipher.key.get(),
               raw(sealed.ciphertext),
               sizeOf(sealed.ciphertext),
               &info,
               nullptr,
               0,
               writable(room),
               sizeOf(sealed.ciphertext),
               &size,
               0
           ) >= 0;
}

} // namespace lastack
