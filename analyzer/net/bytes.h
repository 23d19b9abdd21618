// ByteReader: a bounded cursor over captured bytes.
// Reading past the end yields zeros and sets failed(); a caller checks once, after a group of
// fields. load16/load32/… are the unchecked forms for code that has compared lengths itself.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace lastack {

static_assert(
    std::endian::native == std::endian::little, "loads below swap for little-endian hosts"
);

inline std::uint16_t loadBig16(const std::byte* at) {
    std::uint16_t value;
    std::memcpy(&value, at, sizeof value);
    return static_cast<std::uint16_t>((value << 8) | (value >> 8));
}

inline std::uint32_t loadBig32(const std::byte* at) {
    std::uint32_t value;
    std::memcpy(&value, at, sizeof value);
    return (value << 24) | ((value << 8) & 0x00FF'0000U) | ((value >> 8) & 0x0000'FF00U) |
           (value >> 24);
}

inline std::uint64_t loadBig64(const std::byte* at) {
    return (std::uint64_t{loadBig32(at)} << 32) | loadBig32(at + 4);
}

inline std::uint16_t loadLittle16(const std::byte* at) {
    std::uint16_t value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

inline std::uint32_t loadLittle32(const std::byte* at) {
    std::uint32_t value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

inline std::uint64_t loadLittle64(const std::byte* at) {
    std::uint64_t value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

// Whether two IPv6 addresses are the same: a call of memcmp() costs more than these loads.
inline bool equal16(const std::byte* a, const std::byte* b) {
    return loadLittle64(a) == loadLittle64(b) && loadLittle64(a + 8) == loadLittle64(b + 8);
}

// What loadLittle32 gives for these octets: compares several neighboring fields at once.
constexpr std::uint32_t asLoaded32(
    std::uint8_t first, std::uint8_t second, std::uint8_t third, std::uint8_t fourth
) {
    return std::uint32_t{first} | std::uint32_t{second} << 8 | std::uint32_t{third} << 16 |
           std::uint32_t{fourth} << 24;
}

class ByteReader {
public:
    explicit ByteReader(std::span<const std::byte> bytes) : bytes_(bytes) {}

    std::uint8_t u8() {
        const auto* at = advance(1);
        return at == nullptr ? std::uint8_t{0} : std::to_integer<std::uint8_t>(*at);
    }

    std::uint16_t u16() {
        const auto* at = advance(2);
        return at == nullptr ? std::uint16_t{0} : loadBig16(at);
    }

    std::uint32_t u32() {
        const auto* at = advance(4);
        return at == nullptr ? 0U : loadBig32(at);
    }

    void skip(std::size_t count) { advance(count); }

    std::span<const std::byte> take(std::size_t count) {
        const auto* at = advance(count);
        return at == nullptr ? std::span<const std::byte>{} : std::span(at, count);
    }

    std::span<const std::byte> rest() const { return bytes_; }

    std::size_t remaining() const { return bytes_.size(); }

    bool failed() const { return failed_; }

private:
    const std::byte* advance(std::size_t count) {
        if (count > bytes_.size()) {
            failed_ = true;
            bytes_ = {};
            return nullptr;
        }
        const auto* at = bytes_.data();
        bytes_ = bytes_.subspan(count);
        return at;
    }

    std::span<const std::byte> bytes_;
    bool failed_ = false;
};

} // namespace lastack
