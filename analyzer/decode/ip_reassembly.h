// IpReassembly: puts IPv4 and IPv6 fragments together, in bounded memory and by capture time.
// When a bound is hit the datagram that has waited longest goes; what never completes is reported
// back by capture. Not thread-safe; owned by one decoder.
#pragma once

#include "decode/datagram.h"
#include "decode/undecoded.h"
#include "net/ids.h"
#include "net/time.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <list>
#include <map>
#include <optional>
#include <span>
#include <vector>

namespace lastack {

// What fragments of one datagram have in common (RFC 791 §3.2, RFC 8200 §4.5). The protocol is 0
// for IPv6.
struct DatagramKey {
    std::array<std::byte, 16> source{};
    std::array<std::byte, 16> destination{};
    std::uint32_t id = 0;
    EncapsulationId encapsulation{};
    std::uint8_t protocol = 0;
    bool isV6 = false;

    auto operator<=>(const DatagramKey&) const = default;
};

struct Fragment {
    DatagramKey key;
    Datagram::Piece piece;
    std::uint8_t protocol; // of the datagram's payload; only that of the first fragment counts
    Timestamp at;
    CaptureIndex capture;
};

struct WholeDatagram {
    std::span<const std::byte> captured; // until releaseCompleted()
    std::uint32_t length;
    std::uint8_t protocol;
};

// Fragments counted as FragmentPending that turn out to belong to another reason.
struct AbandonedFragments {
    CaptureIndex capture;
    Undecoded reason;
    std::uint64_t count;
};

struct ReassemblyLimits {
    std::size_t memory = std::size_t{16} << 20;
    std::size_t datagrams = 4096;
    Duration patience = Duration::seconds(30); // RFC 791 §3.2 and what Linux does
};

class IpReassembly {
public:
    explicit IpReassembly(const ReassemblyLimits& limits = {}) : limits_(limits) {}

    enum class Outcome : std::uint8_t { Waiting, Dropped, Completed };

    // When completed, `whole` is the datagram.
    Outcome add(const Fragment& fragment, WholeDatagram& whole);

    // The bytes of completed datagrams are no longer needed.
    void releaseCompleted() { completed_.clear(); }

    // The input has ended: nothing will complete any more.
    void abandonAll();

    std::vector<AbandonedFragments> takeAbandoned();

    bool hasAbandoned() const { return !abandoned_.empty(); }

    std::size_t memory() const { return memory_; }

private:
    struct Waiting {
        DatagramKey key;
        Datagram datagram;
        Timestamp since;
        std::optional<std::uint8_t> protocol;   // of the first fragment that holds byte 0
        std::vector<AbandonedFragments> frames; // by capture, usually one
    };

    using WaitingList = std::list<Waiting>; // in order of first fragment

    WaitingList::iterator findOrOpen(const Fragment& fragment);
    Outcome complete(WaitingList::iterator waiting, WholeDatagram& whole);
    void expire(Timestamp now);
    void enforceBounds();
    void abandon(WaitingList::iterator waiting, Undecoded reason);
    void remove(WaitingList::iterator waiting);

    ReassemblyLimits limits_;
    WaitingList waiting_;
    std::map<DatagramKey, WaitingList::iterator> byKey_;
    std::vector<std::vector<std::byte>> completed_;
    std::vector<AbandonedFragments> abandoned_;
    std::size_t memory_ = 0;
};

} // namespace lastack
