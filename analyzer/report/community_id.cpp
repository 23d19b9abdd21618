#include "report/community_id.h"

#include "net/crypto.h"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace lastack {

namespace {

using Bytes = std::vector<std::uint8_t>;

void append16(Bytes& bytes, std::uint16_t value) {
    bytes.push_back(static_cast<std::uint8_t>(value >> 8));
    bytes.push_back(static_cast<std::uint8_t>(value & 0xFF));
}

std::span<const std::uint8_t> wireBytes(const IpAddress& address) {
    const std::span<const std::uint8_t> all = address.bytes();
    return address.isV4() ? all.last(4) : all;
}

void appendAddress(Bytes& bytes, const IpAddress& address) {
    const auto wire = wireBytes(address);
    bytes.insert(bytes.end(), wire.begin(), wire.end());
}

// RFC 4648 §4.
std::string base64(std::span<const std::byte> bytes) {
    constexpr std::string_view kAlphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            group = (group << 8) | (i < count ? std::to_integer<std::uint32_t>(bytes[at + i]) : 0U);
        }
        for (std::size_t i = 0; i < 4; ++i) {
            text += i <= count ? kAlphabet[(group >> (18 - 6 * i)) & 0x3F] : '=';
        }
    }
    return text;
}

} // namespace

std::string communityId(
    const Endpoint& one, const Endpoint& another, std::uint8_t protocol, std::uint16_t seed
) {
    const auto [low, high] = std::minmax(one, another);
    Bytes input;
    append16(input, seed);
    appendAddress(input, low.address);
    appendAddress(input, high.address);
    input.push_back(protocol);
    input.push_back(0);
    append16(input, low.port);
    append16(input, high.port);
    return "1:" + base64(sha1(std::as_bytes(std::span(input))));
}

} // namespace lastack
