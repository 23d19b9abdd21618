#include "session/read_transcript.h"

#include "capture/frame_source.h"
#include "capture/time_order.h"
#include "decode/decoder.h"
#include "track/tracker.h"
#include "track/transcriber.h"

#include <array>
#include <optional>

namespace lastack {

namespace {

// Notes which of the connections begins with that packet.
class Seeker : public ConnectionSink {
public:
    explicit Seeker(FrameNumber first) : first_(first) {}

    void finished(Connection& connection) override {
        if (connection.firstFrame == first_) {
            found_ = connection.id;
        }
    }

    std::optional<ConnectionId> found() const { return found_; }

private:
    FrameNumber first_;
    std::optional<ConnectionId> found_;
};

Endpoint endOf(const std::byte* address, std::uint16_t port, bool isV6) {
    return {isV6 ? IpAddress::v6(address) : IpAddress::v4(address), port};
}

bool isBetween(const Segment& segment, const Endpoint& one, const Endpoint& other) {
    const Endpoint from = endOf(segment.source, segment.sourcePort, segment.isV6);
    const Endpoint to = endOf(segment.destination, segment.destinationPort, segment.isV6);
    return (from == one && to == other) || (from == other && to == one);
}

class Reading {
public:
    explicit Reading(const Connection& wanted)
        : wanted_(wanted), seeker_(wanted.firstFrame), tracker_(options(), seeker_) {}

    void push(const SegmentBatch& batch) {
        std::size_t count = 0;
        for (const Segment& segment : batch.segments()) {
            if (isBetween(segment, wanted_.client, wanted_.server)) {
                kept_[count++] = segment;
            }
        }
        tracker_.push({kept_.data(), count});
    }

    std::shared_ptr<const Transcript> finish() {
        tracker_.finish(wanted_.captureEndAt);
        const Transcripts all = transcriber_.take();
        const auto found = seeker_.found() ? all.find(*seeker_.found()) : all.end();
        return found == all.end() ? nullptr : found->second;
    }

private:
    TrackerOptions options() {
        TrackerOptions options;
        options.transcriber = &transcriber_;
        options.talkView = TalkView::Follow; // what the first run did
        return options;
    }

    const Connection& wanted_;
    Transcriber transcriber_;
    Seeker seeker_;
    Tracker tracker_;
    std::array<Segment, SegmentBatch::kCapacity> kept_;
};

} // namespace

Result<std::shared_ptr<const Transcript>> readTranscript(
    const std::vector<std::string>& paths, const Connection& connection, const StopCheck& shouldStop
) {
    if (connection.transport != Transport::Tcp) {
        return std::shared_ptr<const Transcript>();
    }
    auto source = openCaptures(paths, shouldStop);
    if (!source) {
        return source.error();
    }
    Decoder decoder;
    FrameBatch frames;
    SegmentBatch segments;
    TransportPacketBatch others;
    const auto reading = std::make_unique<Reading>(connection);
    for ((*source)->next(frames); !frames.empty(); (*source)->next(frames)) {
        orderByTime(frames.frames());
        decoder.decode(frames.frames(), segments, others);
        reading->push(segments);
    }
    if (shouldStop && shouldStop()) {
        return std::shared_ptr<const Transcript>();
    }
    return reading->finish();
}

} // namespace lastack
