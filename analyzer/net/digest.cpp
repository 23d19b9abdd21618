#include "net/digest.h"

#include <openssl/evp.h>

namespace lastack {

namespace {

template <std::size_t N>
std::array<std::byte, N> digest(const EVP_MD* kind, std::span<const std::byte> bytes) {
    std::array<std::byte, N> result{};
    EVP_Digest(
        bytes.data(),
        bytes.size(),
        reinterpret_cast<unsigned char*>(result.data()),
        nullptr,
        kind,
        nullptr
    );
    return result;
}

} // namespace

std::array<std::byte, 20> sha1(std::span<const std::byte> bytes) {
    return digest<20>(EVP_sha1(), bytes);
}

std::array<std::byte, 32> sha256(std::span<const std::byte> bytes) {
    return digest<32>(EVP_sha256(), bytes);
}

} // namespace lastack
