// QuicFrames: what the frames of one packet say (RFC 9000 §19) that matters for the opening and the
// end of a connection. A view on the payload. Pure functions; thread-safe.
#pragma once

#include <boost/container/static_vector.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

// §19.19.
struct QuicClose {
    bool byApplication = false; // type 0x1d
    std::uint64_t error = 0;
    std::uint64_t frameType = 0; // that caused it; not of the application
    std::span<const std::byte> reason{};

    bool saysNoError() const { return error == (byApplication ? kHttp3NoError : 0); }

    static constexpr std::uint64_t kHttp3NoError = 0x100; // RFC 9114 §8.1
};

// Part of what TLS says: [begin, end).
struct QuicCrypto {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::span<const std::byte> octets{};
};

struct QuicFrames {
    static constexpr std::size_t kMostCrypto = 32; // of one packet; the rest is left out

    boost::container::static_vector<QuicCrypto, kMostCrypto> crypto;
    std::optional<QuicClose> close; // the first
    bool pings = false;
};

// Of a packet with a short header: up to the first frame of an extension that is not known. Nothing
// when they end in the middle of one.
std::optional<QuicFrames> readAllFrames(std::span<const std::byte> payload);

// Nothing when they are not what may stand in an Initial or Handshake packet: then none is
// believed.
std::optional<QuicFrames> readInitialFrames(std::span<const std::byte> payload);

} // namespace lastack
