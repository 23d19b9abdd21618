// TcpOptions: what the options of one TCP header say, each checked against its length.
// Read only for SYNs and segments that end something, never per packet; unknown options are
// skipped. A pure function on a view; thread-safe.
#pragma once

#include "decode/segment.h"
#include "net/sequence.h"
#include "net/time.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

// RFC 7323 §3.2.
struct TcpTimestamps {
    std::uint32_t value = 0;
    std::uint32_t echo = 0;

    bool operator==(const TcpTimestamps&) const = default;
};

// RFC 2018 §3: [begin, end).
struct SackBlock {
    SeqNum begin;
    SeqNum end;

    bool operator==(const SackBlock&) const = default;
};

// RFC 7413 §4.1.1, and the experimental form that came before it.
enum class FastOpenOption : std::uint8_t { None, CookieRequest, Cookie };

// RFC 8684: the subtypes that say how a connection of several paths begins and ends.
struct MultipathOptions {
    bool any = false;                        // some subtype was there
    bool capable = false;                    // MP_CAPABLE
    bool join = false;                       // MP_JOIN
    bool dataFin = false;                    // DSS with the DATA_FIN bit
    bool fastClose = false;                  // MP_FASTCLOSE
    std::optional<std::uint8_t> resetReason; // MP_TCPRST

    bool operator==(const MultipathOptions&) const = default;
};

struct TcpOptions {
    static constexpr std::size_t kMaxSackBlocks = 4;

    std::optional<std::uint16_t> mss;
    std::optional<std::uint8_t> windowShift; // at most 14
    std::optional<TcpTimestamps> timestamps;
    std::optional<Duration> userTimeout; // RFC 5482
    std::array<SackBlock, kMaxSackBlocks> sacks{};
    std::uint8_t sackCount = 0;
    bool sackPermitted = false;
    FastOpenOption fastOpen{};
    MultipathOptions multipath;
    bool malformed = false; // some option has an impossible length; it was ignored
    bool cut = false;       // not all of the options were captured

    std::span<const SackBlock> sackBlocks() const { return {sacks.data(), sackCount}; }

    bool operator==(const TcpOptions&) const = default;
};

TcpOptions parseTcpOptions(const Segment& segment);

// The same without a shortcut for usual SYNs, which it must agree with.
TcpOptions parseTcpOptionsInOrder(const Segment& segment);

} // namespace lastack
