// ConnectionEvidence: what teardown reasoning keeps of a live connection beside its Flow: the
// Connection that will be reported, filled as segments arrive, and sequence bookkeeping for holes.
// Made when the second segment worth keeping appears. EvidencePool recycles records with their
// event storage. Not thread-safe; owned by the tracker.
#pragma once

#include "net/sequence.h"
#include "track/connection.h"
#include "track/flow.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace lastack {

// Bytes of one direction that were captured above the first missing one.
struct CapturedAhead {
    struct Range {
        SeqNum begin, end;
    };

    static constexpr std::size_t kMaxRanges = 8;
    std::array<Range, kMaxRanges> ranges{};
    std::size_t count = 0;
};

struct DirectionTrack {
    SeqNum contiguous;                    // first missing byte; meaningful while the flow has kHole
    std::unique_ptr<CapturedAhead> ahead; // made with the first hole
    SeqNum fin;                           // sequence number the FIN occupies, when seen
    SeqNum atPeerFin;                     // how far the peer's FIN acknowledged this side
    SeqNum
        unconfirmed; // end of a segment far outside the window, taken if the next one continues it
    SeqNum previousAck;        // acknowledgement before the newest one
    std::uint64_t wrapped = 0; // 2^32 times the number of turns of the sequence space
    std::uint64_t missed = 0;  // bytes given up as not captured
    Timestamp holeAckedAt; // when the peer acknowledged past the hole; meaningful while holeAcked
    bool holeAcked = false;
    bool hasUnconfirmed = false;
    std::uint16_t synWindow = 0;  // never scaled
    std::uint8_t windowShift = 0; // in force: both sides announced one (RFC 7323 §2.2)
};

// A SYN with another ISN on an open connection, waiting for its answer.
struct PendingSyn {
    SegmentEvent event;
    SeqNum isn;
    Direction from = 0;
    Timestamp lastAtBefore; // of the connection it came on
    FrameNumber lastFrameBefore{};
};

struct ConnectionEvidence {
    std::array<DirectionTrack, 2> tracks; // by Direction
    std::uint8_t detailBudget = 0;        // ordinary segments still to be logged after a reset
    bool isOrdered = true;                // events are in capture order
    std::unique_ptr<PendingSyn> pendingSyn;
    Timestamp lastAtBefore; // of the segment before the one being taken
    FrameNumber lastFrameBefore{};
    std::uint16_t ipIdBefore = 0; // of the same side's segment before the one being taken
    Connection connection;

    // Makes the record fresh, keeping the memory of its lists.
    void reset() {
        for (DirectionTrack& track : tracks) {
            std::unique_ptr<CapturedAhead> ahead = std::move(track.ahead);
            track = DirectionTrack{};
            track.ahead = std::move(ahead);
        }
        detailBudget = 0;
        isOrdered = true;
        pendingSyn.reset();
        static_cast<ConnectionHeader&>(connection) = ConnectionHeader{};
        connection.events.clear();
        connection.resetDetails.clear();
        connection.resetPayloads.clear();
    }
};

class EvidencePool {
public:
    EvidenceIndex take() {
        constexpr std::size_t kUsualEvents = 12;
        if (free_.empty()) {
            if (used_ == chunks_.size() * kChunkSize) {
                chunks_.push_back(std::make_unique<Chunk>());
            }
            const EvidenceIndex fresh{static_cast<std::uint32_t>(used_++)};
            (*this)[fresh].connection.events.reserve(kUsualEvents);
            return fresh;
        }
        const EvidenceIndex index = free_.back();
        free_.pop_back();
        return index;
    }

    void giveBack(EvidenceIndex index) {
        (*this)[index].reset();
        free_.push_back(index);
    }

    ConnectionEvidence& operator[](EvidenceIndex index) {
        const auto at = static_cast<std::size_t>(index);
        return (*chunks_[at / kChunkSize])[at % kChunkSize];
    }

    // Brings a record into the cache; None is allowed.
    void prefetch(EvidenceIndex index) {
        constexpr std::size_t kLine = 64;
        if (index == EvidenceIndex::None) {
            return;
        }
        const auto* record = reinterpret_cast<const std::byte*>(&(*this)[index]);
        for (std::size_t at = 0; at < sizeof(ConnectionEvidence); at += kLine) {
            __builtin_prefetch(record + at, 1);
        }
    }

    // The same for its events and the place of the next one; the record itself should be in the
    // cache.
    void prefetchEvents(EvidenceIndex index) {
        constexpr std::size_t kLine = 64;
        if (index == EvidenceIndex::None) {
            return;
        }
        const auto& events = (*this)[index].connection.events;
        const auto* bytes = reinterpret_cast<const std::byte*>(events.data());
        for (std::size_t at = 0; at <= events.size() * sizeof(SegmentEvent); at += kLine) {
            __builtin_prefetch(bytes + at, 1);
        }
    }

private:
    static constexpr std::size_t kChunkSize = 256;
    using Chunk = std::array<ConnectionEvidence, kChunkSize>;

    std::vector<std::unique_ptr<Chunk>> chunks_;
    std::vector<EvidenceIndex> free_;
    std::size_t used_ = 0;
};

} // namespace lastack
