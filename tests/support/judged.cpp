#include "tests/support/judged.h"

#include "decode/decoder.h"
#include "verdict/judge.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack::test {

namespace {

class Collector : public ConnectionSink {
public:
    void finished(Connection& connection) override {
        connections_.push_back(std::move(connection));
    }

    std::vector<Judged> judgedInOrder() {
        std::sort(connections_.begin(), connections_.end(), [](const auto& a, const auto& b) {
            return a.id < b.id;
        });
        std::vector<Judged> all;
        for (auto& connection : connections_) {
            const auto verdict = judge(connection);
            all.push_back({std::move(connection), verdict});
        }
        return all;
    }

private:
    std::vector<Connection> connections_;
};

void feed(const std::vector<CapturedFrame>& frames, LinkType link, Tracker& tracker) {
    Decoder decoder;
    SegmentBatch segments;
    TransportPacketBatch packets;
    for (std::size_t begin = 0; begin < frames.size(); begin += FrameBatch::kCapacity) {
        const auto end = std::min(begin + FrameBatch::kCapacity, frames.size());
        std::vector<Frame> batch;
        for (auto i = begin; i < end; ++i) {
            const CapturedFrame& frame = frames[i];
            batch.push_back(descriptor(
                frame.bytes,
                {.number = i + 1,
                 .at = frame.at,
                 .link = link,
                 .length = static_cast<std::uint32_t>(frame.length())}
            ));
        }
        decoder.decode(batch, segments, packets);
        tracker.push(segments.segments());
    }
    decoder.finish();
}

} // namespace

TrackerOptions reportedAtOnce() {
    TrackerOptions options;
    options.maxSettledWaiting = 0;
    options.maxResetWaiting = 0;
    return options;
}

void track(
    const std::vector<CapturedFrame>& frames,
    LinkType link,
    TrackerOptions options,
    ConnectionSink& sink
) {
    options.hashSeed = 1;
    Tracker tracker(options, sink);
    feed(frames, link, tracker);
    tracker.finish(frames.empty() ? Timestamp{} : frames.back().at);
}

std::vector<Judged> judgedAll(
    const std::vector<CapturedFrame>& frames, LinkType link, const TrackerOptions& options
) {
    Collector collector;
    track(frames, link, options, collector);
    return collector.judgedInOrder();
}

std::vector<Judged> judgedAll(const Script& script, const TrackerOptions& options) {
    return judgedAll(framesOf(script), script.link, options);
}

Judged judged(const Script& script) {
    auto all = judgedAll(script);
    if (all.size() != 1) {
        throw ScriptError(fmt::format("the script makes {} connections instead of one", all.size())
        );
    }
    return std::move(all.front());
}

Judged judged(std::string_view script) {
    return judged(parseScript(script));
}

} // namespace lastack::test
