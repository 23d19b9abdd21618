// NetworkAddress: where an endpoint lives whose network is not IP, and TransportEnd: how its
// transport names it there. Values of fixed size; thread-safe.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace lastack {

class NetworkAddress {
public:
    enum class Kind : std::uint8_t {
        None,   // not known, or the endpoint has an IP address
        Nsap,   // ISO/IEC 8348: up to 20 octets
        Decnet, // area and node, six and ten bits
        X121,   // decimal digits, one per octet
        Mac,    // of the link, where nothing above it has an address
    };
    static constexpr std::size_t kMostOctets = 20;

    constexpr NetworkAddress() = default;

    // What is too long is cut.
    NetworkAddress(Kind kind, std::span<const std::byte> octets);

    static NetworkAddress decnet(std::uint16_t areaAndNode);
    static NetworkAddress mac(std::uint64_t address);

    Kind kind() const { return kind_; }

    std::span<const std::uint8_t> octets() const { return {octets_.data(), length_}; }

    // "49.0004.0200.0000.000b.21", "1.10", "31009999", "aa:00:04:00:0a:04"; empty for None.
    std::string toString() const;

    auto operator<=>(const NetworkAddress&) const = default;

private:
    std::array<std::uint8_t, kMostOctets> octets_{};
    std::uint8_t length_ = 0;
    Kind kind_ = Kind::None;
};

// "nsap", "decnet", "x121", "mac"; empty for None.
std::string_view nameOf(NetworkAddress::Kind kind);

// How a transport names one end of a connection, beside its IP address and port where it has them.
struct TransportEnd {
    NetworkAddress network;
    std::uint32_t reference = 0; // a TP4 reference, an NSP link, an X.25 channel, an SCTP tag
    bool hasReference = false;
};

} // namespace lastack
