// IpAddress, Endpoint and Cidr: addresses as 16-byte values, IPv4 in its v4-mapped form (RFC 4291
// §2.5.5.2). Parsing and printing are our own so that every platform agrees (RFC 5952 for IPv6
// text).
#pragma once

#include "net/bytes.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lastack {

class IpAddress {
public:
    constexpr IpAddress() = default;

    static IpAddress v4(const std::byte* fourBytes);
    static IpAddress v6(const std::byte* sixteenBytes);
    static std::optional<IpAddress> parse(std::string_view text);

    bool isV4() const;

    std::span<const std::uint8_t, 16> bytes() const { return bytes_; }

    std::string toString() const;

    auto operator<=>(const IpAddress&) const = default;

    bool operator==(const IpAddress& other) const {
        const auto* mine = reinterpret_cast<const std::byte*>(bytes_.data());
        return equal16(mine, reinterpret_cast<const std::byte*>(other.bytes_.data()));
    }

private:
    std::array<std::uint8_t, 16> bytes_{};
};

struct Endpoint {
    IpAddress address;
    std::uint16_t port = 0;

    auto operator<=>(const Endpoint&) const = default;
};

// "10.0.0.5:80" or "[2001:db8::1]:80".
std::string toString(const Endpoint& endpoint);

// An address prefix: "10.0.0.0/8", "2001:db8::/32", or one address alone.
class Cidr {
public:
    static std::optional<Cidr> parse(std::string_view text);

    bool contains(const IpAddress& address) const;

private:
    IpAddress network_;
    unsigned prefixBits_ = 128; // of the 128-bit form, so 96 + n for IPv4
};

} // namespace lastack
