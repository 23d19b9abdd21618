// QuicId: a connection ID (RFC 9000 §5.1) as a value, and QuicKey: by what the connections of QUIC
// are found: the two endpoints of a datagram, whichever way it goes, or a connection ID.
#pragma once

#include "decode/transport_packet.h"
#include "net/address.h"
#include "net/key_hash.h"

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace lastack {

class QuicId {
public:
    static constexpr std::size_t kMostOctets = 20; // RFC 9000 §17.2

    constexpr QuicId() = default;

    // The caller has checked that there are at most kMostOctets.
    explicit QuicId(std::span<const std::byte> octets)
        : length_(static_cast<std::uint8_t>(octets.size())) {
        std::copy(octets.begin(), octets.end(), octets_.begin());
    }

    std::span<const std::byte> octets() const { return {octets_.data(), length_}; }

    std::size_t size() const { return length_; }

    bool empty() const { return length_ == 0; }

    // Whether the bytes begin with it.
    bool leads(std::span<const std::byte> bytes) const {
        return bytes.size() >= length_ &&
               std::equal(octets_.begin(), octets_.begin() + length_, bytes.begin());
    }

    bool operator==(const QuicId&) const = default;

private:
    std::array<std::byte, kMostOctets> octets_{};
    std::uint8_t length_ = 0;
};

class QuicKey {
public:
    static QuicKey ofPath(const TransportPacket& packet) {
        Endpoint low{packet.source, packet.sourcePort};
        Endpoint high{packet.destination, packet.destinationPort};
        if (high < low) {
            std::swap(low, high);
        }
        QuicKey key;
        key.add(low);
        key.add(high);
        return key;
    }

    static QuicKey ofId(std::span<const std::byte> id) {
        QuicKey key;
        key.length_ = static_cast<std::uint8_t>(id.size());
        std::memcpy(key.octets_.data(), id.data(), id.size());
        return key;
    }

    bool operator==(const QuicKey&) const = default;

    void addTo(KeyHash& hash) const { hash.add(std::span(octets_).first(length_)); }

private:
    static constexpr std::size_t kEndpoint =
        18; // of a path, which is longer than any connection ID

    void add(const Endpoint& endpoint) {
        const auto address = endpoint.address.bytes();
        std::uint8_t* const at = octets_.data() + length_;
        std::copy(address.begin(), address.end(), at);
        std::memcpy(at + address.size(), &endpoint.port, sizeof endpoint.port);
        length_ = static_cast<std::uint8_t>(length_ + kEndpoint);
    }

    std::array<std::uint8_t, 2 * kEndpoint> octets_{};
    std::uint8_t length_ = 0;
};

} // namespace lastack
