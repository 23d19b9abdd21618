// ConnectionEvidence: what teardown reasoning keeps of a live connection beside its Flow: the
// Connection that will be reported, filled as segments arrive, and sequence bookkeeping for holes.
// Made when the second segment worth keeping appears. EvidencePool recycles records with their
// event storage. Not thread-safe; owned by the tracker.
#pragma once

#include "disconnect/conversation.h"
#include "net/huge_array.h"
#include "net/prefetch.h"
#include "net/sequence.h"
#include "track/captured_ahead.h"
#include "track/connection.h"
#include "track/flow.h"
#include "track/zeek_track.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace lastack {

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

struct alignas(64) ConnectionEvidence {   // whole cache lines
    std::array<DirectionTrack, 2> tracks; // by Direction
    std::uint8_t detailBudget = 0;        // ordinary segments still to be logged after a reset
    bool isOrdered = true;                // events are in capture order
    std::unique_ptr<PendingSyn> pendingSyn;
    Timestamp lastAtBefore; // of the segment before the one being taken
    FrameNumber lastFrameBefore{};
    std::unique_ptr<ZeekTrack> zeek; // made when somebody asks for Zeek's words, then recycled
    std::unique_ptr<Conversation> conversation; // while somebody asks what is said above TCP
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
        connection.disconnect.reset();
        connection.multipath.reset();
    }
};

class EvidencePool {
public:
    EvidencePool() = default;
    EvidencePool(const EvidencePool&) = delete; // records are built in place
    EvidencePool& operator=(const EvidencePool&) = delete;

    ~EvidencePool() {
        for (std::size_t at = 0; at < used_; ++at) {
            std::destroy_at(&(*this)[EvidenceIndex{static_cast<std::uint32_t>(at)}]);
        }
    }

    EvidenceIndex take() {
        if (free_.empty()) {
            if (used_ == chunks_.size() * kChunkSize) {
                chunks_.emplace_back(kChunkSize);
            }
            const EvidenceIndex fresh{static_cast<std::uint32_t>(used_++)};
            std::construct_at(&(*this)[fresh]);
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
        auto& room = chunks_[at / kChunkSize][at % kChunkSize];
        return *reinterpret_cast<ConnectionEvidence*>(room.bytes.data());
    }

    const ConnectionEvidence& operator[](EvidenceIndex index) const {
        const auto at = static_cast<std::size_t>(index);
        const auto& room = chunks_[at / kChunkSize][at % kChunkSize];
        return *reinterpret_cast<const ConnectionEvidence*>(room.bytes.data());
    }

    // Brings a record with its usual events into the cache; None is allowed.
    void prefetch(EvidenceIndex index) {
        if (index != EvidenceIndex::None) {
            prefetchToWrite(&(*this)[index], sizeof(ConnectionEvidence));
        }
    }

private:
    struct Room {
        alignas(ConnectionEvidence) std::array<std::byte, sizeof(ConnectionEvidence)> bytes;
    };

    static constexpr std::size_t kChunkSize = HugeArray<Room>::kPerHugePage;

    std::vector<HugeArray<Room>> chunks_;
    std::vector<EvidenceIndex> free_;
    std::size_t used_ = 0;
};

} // namespace lastack
