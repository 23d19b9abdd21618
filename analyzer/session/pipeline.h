// Pipeline: from frames to finished connections of all transports, a batch at a time. Whoever runs
// it decides what to do with what it finishes, and when to ask for more. Not thread-safe.
#pragma once

#include "capture/bpf_filter.h"
#include "capture/frame_source.h"
#include "decode/decoder.h"
#include "report/teardown_report.h"
#include "track/tracker.h"
#include "transports/exchange_desk.h"
#include "transports/transports.h"

#include <optional>
#include <span>
#include <vector>

namespace lastack {

// Numbers connections of all transports in the order of their first packets: whatever TCP opens
// before a packet of another transport is opened first.
class Desk : public ExchangeDesk {
public:
    Desk(Tracker& tracker, ConnectionSink& sink) : tracker_(tracker), sink_(sink) {}

    void begin(std::span<const Segment> segments) {
        segments_ = segments;
        pushed_ = 0;
    }

    // Gives the tracker the segments up to that one.
    void pushUpTo(std::size_t count) {
        if (count > pushed_) {
            tracker_.push(segments_.subspan(pushed_, count - pushed_));
            pushed_ = count;
        }
    }

    ConnectionId nextId(const TransportPacket& packet) override {
        pushUpTo(packet.segmentsBefore);
        return tracker_.reserveId();
    }

    void finished(Connection& connection) override { sink_.finished(connection); }

private:
    Tracker& tracker_;
    ConnectionSink& sink_;
    std::span<const Segment> segments_;
    std::size_t pushed_ = 0;
};

class Pipeline {
public:
    // All of them must outlive it. filter: empty lets every packet pass.
    Pipeline(
        FrameSource& source,
        std::optional<BpfFilter>& filter,
        Decoder& decoder,
        const TrackerOptions& options,
        ConnectionSink& sink
    );

    // So many packets, that the filter lets pass, are the end.
    void endAfter(std::uint64_t packets) { most_ = packets; }

    // Takes one batch; false at the end of the input. Its frames stay valid until the next.
    bool step();

    // What step() took, without what the filter refused.
    std::span<const Frame> frames() const { return batch_.frames(); }

    // Of the batches so far, whatever the filter said.
    std::uint64_t packets() const { return packets_; }

    // Time has come so far though no packet says so.
    void advance(Timestamp now);

    // Hands over what is still live.
    void finish();

    std::vector<CaptureReport> captureReports() const;

    const Tracker& tracker() const { return tracker_; }

private:
    void learnSecrets();
    void track();

    FrameSource& source_;
    std::optional<BpfFilter>& filter_;
    Decoder& decoder_;
    Tracker tracker_;
    Desk desk_;
    Transports transports_;
    FrameBatch batch_;
    SegmentBatch segments_;
    TransportPacketBatch transportPackets_;
    std::vector<std::size_t> secretsRead_; // by CaptureIndex
    std::uint64_t packets_ = 0;
    std::uint64_t kept_ = 0;
    std::uint64_t most_ = UINT64_MAX;
};

// Whether packets of any capture were dropped while a connection lived.
bool livedAcrossGap(const Connection& connection, std::span<const CaptureInfo> captures);

} // namespace lastack
