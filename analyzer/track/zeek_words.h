// ZeekWords: what Zeek (zeek.org) knows of a connection when it writes a line of its conn.log: the
// state of each endpoint, the letters of its history, its own byte counts and times. Codes only;
// report/words_zeek turns them into Zeek's words. A flat value that can be stored as bytes.
#pragma once

#include "net/time.h"
#include "track/event.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace lastack {

// Zeek's originator is mostly the client; where it guesses roles otherwise, its view is kept.
enum class ZeekRole : std::uint8_t { Originator, Responder };

constexpr ZeekRole other(ZeekRole role) {
    return role == ZeekRole::Originator ? ZeekRole::Responder : ZeekRole::Originator;
}

constexpr std::size_t index(ZeekRole role) {
    return static_cast<std::size_t>(role);
}

// What Zeek thinks an endpoint is doing. A FIN or RST counts as it arrives, whatever its sequence
// number.
enum class ZeekEndpoint : std::uint8_t {
    Inactive, // nothing seen of it
    SynSent,
    SynAckSent, // its SYN-ACK began the connection
    Partial,    // sent something, but no SYN
    Established,
    Closed, // sent a FIN
    Reset,  // sent a RST
};

enum class HistoryLetter : std::uint8_t {
    Syn,
    SynAck,
    Ack, // without payload
    Data,
    Fin,
    Reset,
    WrongChecksum,
    Gap, // acknowledged, but not in the capture
    Retransmission,
    ZeroWindow,
    Inconsistent, // FIN and RST in one segment
    MultiFlag,    // SYN with FIN or RST
    Flipped,      // of neither side: Zeek exchanged the roles here
};

constexpr std::size_t kHistoryLetters = 13;

struct HistoryEntry {
    HistoryLetter letter : 4;
    ZeekRole by : 4;

    constexpr HistoryEntry() : letter{}, by{} {}

    constexpr HistoryEntry(HistoryLetter what, ZeekRole who) : letter(what), by(who) {}

    bool operator==(const HistoryEntry&) const = default;
};

static_assert(sizeof(HistoryEntry) == 1, "60 in every connection's record");

// The first letters of a history; only a storm of resets or SYNs has more.
class ZeekHistory {
public:
    static constexpr std::size_t kCapacity = 60;

    void add(HistoryEntry entry) {
        if (size_ < kCapacity) {
            entries_[size_++] = entry;
        }
    }

    void clear() { size_ = 0; }

    const HistoryEntry* begin() const { return entries_.data(); }

    const HistoryEntry* end() const { return entries_.data() + size_; }

    std::size_t size() const { return size_; }

private:
    std::array<HistoryEntry, kCapacity> entries_{};
    std::uint8_t size_ = 0;
};

// Arrays are by ZeekRole.
struct ZeekWords {
    bool known = false; // false: nobody asked for them (TrackerOptions)
    Side originator{};
    std::array<ZeekEndpoint, 2> states{};
    std::array<std::uint64_t, 2> bytes{}; // by sequence numbers
    std::array<std::uint64_t, 2> packets{};
    std::uint64_t missedBytes = 0; // in content gaps
    Timestamp firstAt, lastAt;
    ZeekHistory history;

    ZeekEndpoint state(ZeekRole role) const { return states[index(role)]; }
};

} // namespace lastack
