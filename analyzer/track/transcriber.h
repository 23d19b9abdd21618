// Transcriber: keeps every segment of one connection, or of all, while a tracker follows them.
// It looks on: no verdict depends on whether there is one. Bounded over all connections together,
// because nobody knows beforehand how large a capture is. Not thread-safe; the caller's, who lends
// it to one tracker.
#pragma once

#include "decode/segment.h"
#include "track/evidence.h"
#include "track/flow.h"
#include "track/transcript.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace lastack {

using Transcripts = std::unordered_map<ConnectionId, std::shared_ptr<const Transcript>>;

class Transcriber {
public:
    struct Bounds {
        std::size_t mostFirst = Transcript::kMostFirst; // segments of a connection
        std::size_t mostLast = Transcript::kMostLast;
        std::size_t mostBytes = 4'000'000 * sizeof(SegmentEvent); // of all connections together
    };

    // Of every connection.
    Transcriber() = default;

    explicit Transcriber(const Bounds& bounds) : bounds_(bounds) {}

    explicit Transcriber(ConnectionId only) : only_(only) {}

    // --- for the tracker: for every segment begin(), perhaps note(), then perhaps end…()

    void begin(const Segment& segment, Direction from);

    // What the tracker takes the segment for.
    void note(EventMarks marks, std::optional<EventKind> kind = std::nullopt);

    // The segment was the first of a connection, or a further one; supposed: its marks when it was
    // not noted.
    void endWithFirst(ConnectionId connection);
    void endWithNext(ConnectionId connection, EventMarks supposed);

    // A SYN that came on one connection turned out to be the first segment of the next one.
    void move(const PendingSyn& syn, ConnectionId from, ConnectionId to);

    // The connection is about to be reported: from now on it is known what its relative numbers
    // and sides are. Segments may still follow.
    void settle(const Flow& flow, const ConnectionEvidence& evidence);

    // --- for the owner

    // Nobody wants to see that connection after all.
    void forget(ConnectionId connection);

    // Every transcript that has a segment. Call once, after the tracker has finished.
    Transcripts take();

private:
    // How a connection's numbers are told, by Direction.
    struct Perspective {
        std::array<SeqNum, 2> bases;
        std::array<bool, 2> known;
        std::array<std::uint8_t, 2> windowShifts;
        std::array<Side, 2> sides;
    };

    struct Tail {
        bool began = false; // there is room for it
        SeqNum end;
        std::vector<std::byte> bytes; // up to twice as many as are kept in the end
    };

    // Until it is settled, segments have the numbers of their headers, and the Direction for Side.
    struct Record {
        std::vector<SegmentEvent> segments; // [0, fixed) stay, the rest is a ring
        std::size_t fixed = 0;
        std::size_t oldest = 0; // in the ring
        bool isFull = false;
        std::uint64_t omitted = 0;
        std::array<Tail, 2> tails; // by Direction
        std::optional<Perspective> perspective;
    };

    struct Current {
        const Segment* segment = nullptr;
        Direction from = 0;
        bool isNoted = false;
        EventMarks marks;
        std::optional<EventKind> kind; // unless the flags alone tell it
    };

    bool wants(ConnectionId connection) const { return !only_ || *only_ == connection; }

    Record* find(ConnectionId connection);
    Record* begun(ConnectionId connection);
    void end(Record* record, EventMarks supposed);
    bool reserve(std::size_t bytes);
    SegmentEvent currentEvent(EventMarks supposed) const;
    void add(Record& record, SegmentEvent event);
    bool begins(Tail& tail);
    void addPayload(Tail& tail, const Segment& segment);
    static void unroll(Record& record);
    static void remove(Record& record, FrameNumber frame);
    static void tell(SegmentEvent& event, const Perspective& perspective);
    static std::size_t sizeOf(const Record& record);
    static Transcript finished(Record& record);

    Bounds bounds_;
    std::optional<ConnectionId> only_;
    Current current_;
    std::unordered_map<ConnectionId, Record> records_;
    std::size_t used_ = 0; // bytes
};

} // namespace lastack
