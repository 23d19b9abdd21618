#include "net/network_address.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack {

namespace {

// ISO/IEC 8348 §A.5.3 as routers print it: the authority, then groups of two octets.
std::string nsapText(std::span<const std::uint8_t> octets) {
    std::string text;
    for (std::size_t i = 0; i < octets.size(); ++i) {
        text += i % 2 == 1 ? "." : "";
        text += fmt::format("{:02x}", octets[i]);
    }
    return text;
}

std::string decnetText(std::span<const std::uint8_t> octets) {
    constexpr unsigned kNodeBits = 10;
    const unsigned address = unsigned{octets[0]} << 8 | octets[1];
    return fmt::format("{}.{}", address >> kNodeBits, address & ((1U << kNodeBits) - 1));
}

std::string digitsText(std::span<const std::uint8_t> octets) {
    std::string text;
    for (const std::uint8_t digit : octets) {
        text += fmt::format("{:x}", digit & 0x0FU);
    }
    return text;
}

} // namespace

NetworkAddress::NetworkAddress(Kind kind, std::span<const std::byte> octets)
    : length_(static_cast<std::uint8_t>(std::min(octets.size(), kMostOctets))), kind_(kind) {
    std::transform(octets.begin(), octets.begin() + length_, octets_.begin(), [](std::byte octet) {
        return std::to_integer<std::uint8_t>(octet);
    });
}

NetworkAddress NetworkAddress::decnet(std::uint16_t areaAndNode) {
    const std::array octets{
        static_cast<std::byte>(areaAndNode >> 8), static_cast<std::byte>(areaAndNode & 0xFF)};
    return {Kind::Decnet, octets};
}

NetworkAddress NetworkAddress::mac(std::uint64_t address) {
    std::array<std::byte, 6> octets{};
    for (std::size_t i = 0; i < octets.size(); ++i) {
        octets[i] = static_cast<std::byte>(address >> (40 - 8 * i) & 0xFF);
    }
    return {Kind::Mac, octets};
}

std::string NetworkAddress::toString() const {
    switch (kind_) {
    case Kind::None:
        return {};
    case Kind::Nsap:
        return nsapText(octets());
    case Kind::Decnet:
        return length_ < 2 ? std::string() : decnetText(octets());
    case Kind::X121:
        return digitsText(octets());
    case Kind::Mac:
        return fmt::format("{:02x}", fmt::join(octets(), ":"));
    }
    return {};
}

std::string_view nameOf(NetworkAddress::Kind kind) {
    constexpr std::string_view kNames[] = {"", "nsap", "decnet", "x121", "mac"};
    return kNames[static_cast<std::size_t>(kind)];
}

} // namespace lastack
