// QuicClientRandom: the random value of a client's hello, put together from the pieces of its
// CRYPTO stream, which come in any order and of any size. A value; not thread-safe.
#pragma once

#include "transports/quic_frames.h"
#include "transports/tls_secrets.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace lastack {

class QuicClientRandom {
public:
    void add(const QuicCrypto& piece) {
        const std::uint64_t begin = std::max(piece.begin, kAt);
        const std::uint64_t end = std::min(piece.begin + piece.octets.size(), kAt + random_.size());
        for (std::uint64_t at = begin; at < end; ++at) {
            random_[static_cast<std::size_t>(at - kAt)] =
                piece.octets[static_cast<std::size_t>(at - piece.begin)];
            known_ |= 1U << (at - kAt);
        }
    }

    std::optional<ClientRandom> value() const {
        return known_ == kAll ? std::optional(random_) : std::nullopt;
    }

private:
    // RFC 8446 §4 and §4.1.2: behind the type, the length and the version.
    static constexpr std::uint64_t kAt = 6;
    static constexpr std::uint32_t kAll = 0xFFFF'FFFF;

    ClientRandom random_{};
    std::uint32_t known_ = 0; // a bit for each octet
};

} // namespace lastack
