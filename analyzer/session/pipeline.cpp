#include "session/pipeline.h"

#include "capture/time_order.h"

#include <algorithm>
#include <string>

namespace lastack {

namespace {

void dropUnmatched(FrameBatch& batch, BpfFilter& filter) {
    const auto frames = batch.frames();
    std::size_t kept = 0;
    for (const Frame& frame : frames) {
        if (filter.matches(frame)) {
            frames[kept++] = frame;
        }
    }
    batch.shrinkTo(kept);
}

std::vector<SkippedPackets> skippedBy(const DecodeCounts& counts) {
    std::vector<SkippedPackets> skipped;
    for (std::size_t reason = 0; reason < kUndecodedReasons; ++reason) {
        if (counts.undecoded[reason] > 0) {
            skipped.push_back(
                {std::string(describe(Undecoded{static_cast<std::uint8_t>(reason)})),
                 counts.undecoded[reason]}
            );
        }
    }
    std::stable_sort(skipped.begin(), skipped.end(), [](const auto& a, const auto& b) {
        return a.packets > b.packets;
    });
    return skipped;
}

std::vector<CaptureReport> reportsOf(const FrameSource& source, const Decoder& decoder) {
    std::vector<CaptureReport> reports;
    std::uint16_t index = 0;
    for (const CaptureInfo& info : source.captures()) {
        const DecodeCounts& counts = decoder.counts(CaptureIndex{index++});
        reports.push_back(
            {info,
             skippedBy(counts),
             counts.wrongChecksums,
             counts.tcpSegments,
             counts.otherTransports}
        );
    }
    return reports;
}

Timestamp captureEnd(const FrameSource& source) {
    std::optional<Timestamp> end;
    for (const CaptureInfo& info : source.captures()) {
        end = info.last && (!end || *info.last > *end) ? info.last : end;
    }
    return end.value_or(Timestamp{});
}

// When nothing more can happen to a connection, or the last that is known of it.
Timestamp endOf(const Connection& connection) {
    const auto& [client, server] = connection.directions;
    const bool isOver = (client.finAcked && server.finAcked) || client.rsts + server.rsts > 0;
    return isOver ? connection.lastAt : std::max(connection.lastAt, connection.captureEndAt);
}

} // namespace

Pipeline::Pipeline(
    FrameSource& source,
    std::optional<BpfFilter>& filter,
    Decoder& decoder,
    const TrackerOptions& options,
    ConnectionSink& sink
)
    : source_(source)
    , filter_(filter)
    , decoder_(decoder)
    , tracker_(options, sink)
    , desk_(tracker_, sink)
    , transports_(desk_) {}

bool Pipeline::step() {
    if (kept_ >= most_) {
        return false;
    }
    source_.next(batch_);
    if (batch_.empty()) {
        return false;
    }
    packets_ += batch_.frames().size();
    orderByTime(batch_.frames());
    if (filter_) {
        dropUnmatched(batch_, *filter_);
    }
    batch_.shrinkTo(
        static_cast<std::size_t>(std::min<std::uint64_t>(batch_.frames().size(), most_ - kept_))
    );
    kept_ += batch_.frames().size();
    decoder_.decode(batch_.frames(), segments_, transportPackets_);
    learnSecrets();
    track();
    return true;
}

void Pipeline::advance(Timestamp now) {
    tracker_.advance(now);
    transports_.advance(now);
}

void Pipeline::finish() {
    decoder_.finish();
    tracker_.finish(captureEnd(source_));
    transports_.finish(captureEnd(source_));
}

std::vector<CaptureReport> Pipeline::captureReports() const {
    return reportsOf(source_, decoder_);
}

// Those that came up to this batch.
void Pipeline::learnSecrets() {
    constexpr std::uint32_t kTlsKeyLog = 0x544C'534B;
    const auto captures = source_.captures();
    secretsRead_.resize(captures.size());
    for (std::size_t i = 0; i < captures.size(); ++i) {
        const auto& secrets = captures[i].secrets;
        for (std::size_t& read = secretsRead_[i]; read < secrets.size(); ++read) {
            const auto& [type, data] = secrets[read];
            if (type == kTlsKeyLog) {
                const auto* const text = reinterpret_cast<const char*>(data.data());
                transports_.learnSecrets({text, data.size()});
            }
        }
    }
}

void Pipeline::track() {
    desk_.begin(segments_.segments());
    for (const TransportPacket& packet : transportPackets_.packets()) {
        if (!transports_.push(packet)) {
            decoder_.reject(packet);
        }
    }
    desk_.pushUpTo(segments_.segments().size());
}

bool livedAcrossGap(const Connection& connection, std::span<const CaptureInfo> captures) {
    for (const CaptureInfo& capture : captures) {
        for (auto gap = capture.gaps.rbegin(); gap != capture.gaps.rend(); ++gap) {
            if (gap->to < connection.firstAt) {
                break; // so are those before
            }
            if (gap->from <= endOf(connection)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace lastack
