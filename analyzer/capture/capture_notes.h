// Notes: bounded additions to a CaptureInfo, so that no file decides how much memory it costs.
// Everything beyond a bound is left out; damage that is left out is counted.
// Not thread-safe.
#pragma once

#include "capture/byte_source.h"
#include "capture/capture_info.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>

namespace lastack {

inline constexpr std::size_t kMaxDamage = 64;
inline constexpr std::size_t kMaxGaps = 1'024;
inline constexpr std::size_t kMaxNames = 65'536;
inline constexpr std::size_t kMaxNameLength = 255; // RFC 1035 §2.3.4
inline constexpr std::size_t kMaxComments = 10'000;
inline constexpr std::size_t kMaxCommentBytes = std::size_t{4} << 20;
inline constexpr std::size_t kMaxSecrets = 1'000;
inline constexpr std::size_t kMaxSecretBytes = std::size_t{16} << 20;

// The earliest and the latest time seen; a capture's clock may step backwards.
class TimeSpan {
public:
    void add(Timestamp at) {
        earliest_ = at < earliest_ ? at : earliest_;
        latest_ = latest_ < at ? at : latest_;
    }

    void store(CaptureInfo& info) const;

private:
    Timestamp earliest_{std::numeric_limits<std::int64_t>::max()};
    Timestamp latest_{std::numeric_limits<std::int64_t>::min()};
};

class Notes {
public:
    explicit Notes(CaptureInfo& info) : info_(info) {}

    CaptureInfo& info() { return info_; }

    void addDamage(std::uint64_t offset, std::uint64_t packet, std::string reason);

    // The input ended. Unless that was right behind a record, the one that begins at `offset` is
    // not whole; says why, as far as the input knows. wanted: "the record takes 70000 bytes".
    void addEarlyEnd(
        const ByteSource& source,
        std::uint64_t offset,
        std::uint64_t packet,
        std::string_view wanted
    );

    void addGap(const CaptureGap& gap);
    void addComment(std::uint64_t packet, std::string_view text);
    void addName(const IpAddress& address, std::string_view name);
    void addSecrets(std::uint32_t type, std::span<const std::byte> data);

private:
    CaptureInfo& info_;
    std::size_t commentBytes_ = 0;
    std::size_t secretBytes_ = 0;
};

} // namespace lastack
