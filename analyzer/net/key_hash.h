// KeyHash: a seeded hash over the fields of a key. Captures are hostile: with a known hash anyone
// can build keys that all meet in one place of a table. Values; thread-safe.
#pragma once

#include "net/wide.h"

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace lastack {

namespace detail {

// Folded 64×64→128 multiplication: both halves of the product depend on every input bit.
inline std::uint64_t foldedMultiply(std::uint64_t a, std::uint64_t b) {
    const UnsignedWide product = static_cast<UnsignedWide>(a) * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

} // namespace detail

class KeyHash {
public:
    explicit KeyHash(std::uint64_t seed) : seed_(seed), state_(seed) {}

    KeyHash& add(std::uint64_t field) {
        state_ = detail::foldedMultiply(
            state_ ^ field ^ 0xA076'1D64'78BD'642FU, seed_ ^ 0x9E37'79B9'7F4A'7C15U
        );
        return *this;
    }

    // Its length counts, too, so that fields do not run into each other.
    KeyHash& add(std::span<const std::uint8_t> octets) {
        add(octets.size());
        while (!octets.empty()) {
            std::uint64_t part = 0;
            const std::size_t size = octets.size() < sizeof part ? octets.size() : sizeof part;
            std::memcpy(&part, octets.data(), size);
            add(part);
            octets = octets.subspan(size);
        }
        return *this;
    }

    std::size_t value() const {
        return static_cast<std::size_t>(detail::foldedMultiply(state_, seed_ | 1U));
    }

private:
    std::uint64_t seed_;
    std::uint64_t state_;
};

// For tables: a Key tells its fields with addTo(KeyHash&).
template <typename Key>
class SeededHash {
public:
    using is_avalanching = void; // Boost need not mix once more

    explicit SeededHash(std::uint64_t seed) : seed_(seed) {}

    std::size_t operator()(const Key& key) const {
        KeyHash hash(seed_);
        key.addTo(hash);
        return hash.value();
    }

private:
    std::uint64_t seed_;
};

// Never 0, and another one each time.
std::uint64_t randomSeed();

} // namespace lastack
