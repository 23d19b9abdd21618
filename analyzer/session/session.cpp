#include "session/session.h"

#include "capture/bpf_filter.h"
#include "capture/frame_source.h"
#include "capture/time_order.h"
#include "decode/decoder.h"
#include "transports/transports.h"
#include "verdict/judge.h"

#include <algorithm>

namespace lastack {

namespace {

// What happens to a connection when the tracker has finished it.
class Collector : public ConnectionSink {
public:
    // transcriber may be null.
    Collector(
        const SessionOptions& options,
        const EncapsulationTable& encapsulations,
        Transcriber* transcriber,
        RunResult& result
    )
        : options_(options)
        , result_(result)
        , encapsulations_(encapsulations)
        , transcriber_(transcriber) {}

    void finished(Connection& connection) override {
        ++result_.connectionsSeen;
        if (!connection.resetDetails.empty() && options_.keepConnections) {
            result_.codedResets.add(connection);
        }
        if (options_.where == nullptr) {
            const Verdict verdict = judgeEnding(connection);
            result_.multipath.add(connection, verdict.outcome);
            count(connection, verdict);
            return;
        }
        TeardownReport report;
        report.connection = std::move(connection);
        report.verdict = options_.where->needs() == FilterNeeds::Ending
                             ? judgeEnding(report.connection)
                             : judge(report.connection);
        result_.multipath.add(report.connection, report.verdict.outcome);
        report.encapsulation = encapsulations_.describe(report.connection.encapsulation);
        report.alsoSeenIn = encapsulations_.describe(report.connection.alsoSeenIn);
        if (options_.where->needs() == FilterNeeds::Calls) {
            report.mapping = explain(report.connection, report.verdict, options_.explainForWhere);
        }
        if (options_.where->matches(report)) {
            count(report.connection, report.verdict);
        } else if (transcriber_ != nullptr) {
            transcriber_->forget(report.connection.id);
        }
        // The storage is used again.
        connection.events = std::move(report.connection.events);
        connection.resetDetails = std::move(report.connection.resetDetails);
        connection.resetPayloads = std::move(report.connection.resetPayloads);
    }

private:
    // What there is no room for is not counted either.
    void count(const Connection& connection, const Verdict& verdict) {
        const bool wanted = !options_.onlyId || number(connection.id) == *options_.onlyId;
        if (options_.keepConnections && wanted) {
            result_.connections.add(connection, verdict);
            result_.encapsulations.learn(connection.encapsulation, encapsulations_);
            result_.encapsulations.learn(connection.alsoSeenIn, encapsulations_);
        }
        if (result_.connections.failure().empty()) {
            result_.overview.add(connection, verdict);
        }
    }

    const SessionOptions& options_;
    RunResult& result_;
    const EncapsulationTable& encapsulations_;
    Transcriber* transcriber_;
};

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

std::vector<CaptureReport> captureReports(const FrameSource& source, const Decoder& decoder) {
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

std::optional<Transcriber> transcriberFor(const SessionOptions& options) {
    if (!options.transcripts || !options.keepConnections) {
        return std::nullopt;
    }
    return options.onlyId ? Transcriber(ConnectionId{*options.onlyId}) : Transcriber();
}

Transcriber* pointerTo(std::optional<Transcriber>& transcriber) {
    return transcriber ? &*transcriber : nullptr;
}

// Zeek's words are in the reports on connections and in what selects them, not in totals.
TrackerOptions trackerOptions(const SessionOptions& options, Transcriber* transcriber) {
    TrackerOptions adapted = options.tracker;
    adapted.transcriber = transcriber;
    if (options.keepConnections || options.where != nullptr) {
        adapted.zeekView = ZeekView::Follow;
    }
    const bool asked = options.where != nullptr && options.where->needs() >= FilterNeeds::Talk;
    if (asked || (options.keepConnections && options.explain)) {
        adapted.talkView = TalkView::Follow;
    }
    return adapted;
}

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
    Pipeline(
        const SessionOptions& options,
        FrameSource& source,
        std::optional<BpfFilter>& filter,
        RunResult& result
    )
        : source_(source)
        , filter_(filter)
        , result_(result)
        , transcriber_(transcriberFor(options))
        , collector_(options, decoder_.encapsulations(), pointerTo(transcriber_), result)
        , tracker_(trackerOptions(options, pointerTo(transcriber_)), collector_)
        , desk_(tracker_, collector_)
        , transports_(desk_) {}

    // A stop ends the source, which first gives what the writer of a pipe still hands over.
    void run(const RunControl& control) {
        std::uint64_t packets = 0;
        for (source_.next(batch_); !batch_.empty(); source_.next(batch_)) {
            packets += batch_.frames().size();
            orderByTime(batch_.frames());
            if (filter_) {
                dropUnmatched(batch_, *filter_);
            }
            decoder_.decode(batch_.frames(), segments_, packets_);
            learnSecrets();
            track();
            if (control.onProgress) {
                control.onProgress({packets, source_.bytesRead(), source_.bytesTotal()});
            }
            if (control.wantsView && result_.connections.size() > 0 && control.wantsView()) {
                control.onView(view());
            }
            if (!result_.connections.failure().empty()) {
                return;
            }
        }
    }

    void finish() {
        decoder_.finish();
        tracker_.finish(captureEnd(source_));
        transports_.finish(captureEnd(source_));
        result_.captures = captureReports(source_, decoder_);
        for (const CaptureReport& capture : result_.captures) {
            for (const ResolvedName& resolved : capture.info.names) {
                result_.names.emplace(resolved.address, resolved.name);
            }
        }
        result_.connections.sortById();
        result_.multipath.settle();
        if (transcriber_) {
            result_.transcripts = transcriber_->take();
        }
    }

private:
    // Those that came up to this batch.
    void learnSecrets() {
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

    std::shared_ptr<const RunResult> view() {
        auto view = std::make_shared<RunResult>();
        view->isUnderWay = true;
        view->overview = result_.overview;
        view->connections = result_.connections.view();
        view->encapsulations = result_.encapsulations;
        view->connectionsSeen = result_.connectionsSeen;
        view->explaining = result_.explaining;
        return view;
    }

    void track() {
        desk_.begin(segments_.segments());
        for (const TransportPacket& packet : packets_.packets()) {
            if (!transports_.push(packet)) {
                decoder_.reject(packet);
            }
        }
        desk_.pushUpTo(segments_.segments().size());
    }

    FrameSource& source_;
    std::optional<BpfFilter>& filter_;
    RunResult& result_;
    Decoder decoder_;
    std::optional<Transcriber> transcriber_;
    Collector collector_;
    Tracker tracker_;
    Desk desk_;
    Transports transports_;
    FrameBatch batch_;
    SegmentBatch segments_;
    TransportPacketBatch packets_;
    std::vector<std::size_t> secretsRead_; // by CaptureIndex
};

} // namespace

bool RunResult::damaged() const {
    return std::any_of(captures.begin(), captures.end(), [](const CaptureReport& capture) {
        return capture.info.truncated || !capture.info.damage.empty();
    });
}

bool RunResult::outline(RowId row, TeardownReport& into) const {
    if (!connections.load(row, into.connection)) {
        return false;
    }
    into.verdict = judge(into.connection);
    into.encapsulation = encapsulations.describe(into.connection.encapsulation);
    into.alsoSeenIn = encapsulations.describe(into.connection.alsoSeenIn);
    return true;
}

std::optional<TeardownReport> RunResult::report(RowId row) const {
    TeardownReport report;
    if (!outline(row, report)) {
        return std::nullopt;
    }
    report.multipath = multipath.of(report.connection);
    if (explaining) {
        report.mapping = explain(report.connection, report.verdict, *explaining);
    }
    if (const auto found = transcripts.find(report.connection.id); found != transcripts.end()) {
        report.transcript = found->second;
    }
    report.clientName = nameOf(report.connection.client.address);
    report.serverName = nameOf(report.connection.server.address);
    for (const Side side : {Side::Client, Side::Server}) {
        const auto& end =
            side == Side::Client ? report.connection.client : report.connection.server;
        const bool agree = codedResets.agree(end.address);
        report.windowCodes[index(side)] = agree ? WindowCodes::Agreeing : WindowCodes::Unconfirmed;
    }
    return report;
}

std::string RunResult::nameOf(const IpAddress& address) const {
    const auto found = names.find(address);
    return found == names.end() ? std::string() : found->second;
}

Result<RunResult> analyze(const SessionOptions& options, const RunControl& control) {
    std::optional<BpfFilter> filter;
    if (!options.packetFilter.empty()) {
        auto compiled = BpfFilter::compile(options.packetFilter);
        if (!compiled) {
            return compiled.error();
        }
        filter = std::move(*compiled);
    }
    auto source = openCaptures(options.paths, control.shouldStop);
    if (!source) {
        return source.error();
    }
    RunResult result;
    result.explaining = options.explain;
    Pipeline pipeline(options, **source, filter, result);
    pipeline.run(control);
    result.interrupted = control.shouldStop && control.shouldStop();
    pipeline.finish();
    return result;
}

std::shared_ptr<const RunResult> settled(const RunResult& view) {
    auto result = std::make_shared<RunResult>(view);
    result->isUnderWay = false;
    result->connections.sortById();
    return result;
}

} // namespace lastack
