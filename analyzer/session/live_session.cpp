#include "session/live_session.h"

#include "capture/live_input.h"
#include "capture/open_capture.h"
#include "session/pipeline.h"
#include "verdict/judge.h"
#include "verdict/netscaler.h"

#include <algorithm>
#include <chrono>
#include <utility>
#include <vector>

namespace lastack {

namespace {

// A FIN that was acknowledged is answered within moments or not at all; whoever ignores a reset
// shows it by its next retransmission.
constexpr Duration kSettled = Duration::seconds(2);
constexpr Duration kReset = Duration::seconds(3);
constexpr Duration kBetweenLooks = Duration::milliseconds(100); // at what is over by now

TrackerOptions trackerOptions(const LiveOptions& options) {
    TrackerOptions tracker;
    tracker.reportSettledAfter = kSettled;
    tracker.reportResetAfter = kReset;
    tracker.maxLive = options.maxConnections;
    tracker.zeekView = ZeekView::Follow;
    const bool asked = options.where != nullptr && options.where->needs() >= FilterNeeds::Talk;
    tracker.talkView = asked || options.explain ? TalkView::Follow : TalkView::Ignore;
    return tracker;
}

// Numbers go by the order of coming, the pipeline by time: saved as they came, packets keep their
// numbers.
void orderByNumber(std::vector<Frame>& frames) {
    std::sort(frames.begin(), frames.end(), [](const Frame& a, const Frame& b) {
        return a.number < b.number;
    });
}

class Session final : public LiveSession, private ConnectionSink {
public:
    Session(const LiveOptions& options, LiveObserver& observer, std::optional<BpfFilter> filter)
        : options_(options), observer_(observer), filter_(std::move(filter)) {}

    std::optional<Error> run(FileHandle input, const std::string& path, const StopCheck& stop)
        override {
        LiveWaiting waiting{
            .onWait = [this] { letTimePass(); },
            .shouldStop =
                [&stop] {
                    return stop && stop();
                }};
        auto opened = openCaptureInput(
            std::make_unique<LiveInput>(std::move(input), std::move(waiting)), path
        );
        if (!opened) {
            return opened.error();
        }
        source_ = std::move(*opened);
        ConnectionSink& sink = *this;
        pipeline_.emplace(*source_, filter_, decoder_, trackerOptions(options_), sink);
        pipeline_->endAfter(options_.mostPackets);
        observer_.began();
        while (pipeline_->step()) {
            noteTime();
            arrived_.assign(pipeline_->frames().begin(), pipeline_->frames().end());
            orderByNumber(arrived_);
            observer_.captured(arrived_, info());
            letTimePass();
        }
        observer_.timePassed(info()); // the last statistics
        pipeline_->finish();
        return std::nullopt;
    }

    std::vector<CaptureReport> captures() const override {
        return pipeline_ ? pipeline_->captureReports() : std::vector<CaptureReport>();
    }

    const Overview& overview() const override { return overview_; }

    const EncapsulationTable& encapsulations() const override { return decoder_.encapsulations(); }

    std::uint64_t packets() const override { return pipeline_ ? pipeline_->packets() : 0; }

    void forEachLive(const std::function<void(const LiveFlow&)>& see) const override {
        if (pipeline_) {
            pipeline_->tracker().forEachLive(see);
        }
    }

    Timestamp now() const override {
        if (!newest_) {
            return {};
        }
        const std::chrono::nanoseconds since = Clock::now() - newestAt_;
        return *newest_ + Duration{since.count()};
    }

private:
    using Clock = std::chrono::steady_clock;

    const CaptureInfo& info() const { return source_->captures().front(); }

    // Packets that came late do not set the time back.
    void noteTime() {
        if (info().last && (!newest_ || *newest_ < *info().last)) {
            newest_ = info().last;
            newestAt_ = Clock::now();
        }
    }

    void letTimePass() {
        if (!pipeline_) {
            return; // the input is being opened
        }
        const Timestamp at = now();
        if (at - advanced_ > kBetweenLooks) {
            advanced_ = at;
            pipeline_->advance(at);
        }
        observer_.timePassed(info());
    }

    void finished(Connection& connection) override {
        codedResets_.add(connection);
        report_.connection = std::move(connection);
        report_.connection.captureLoss = report_.connection.captureLoss ||
                                         livedAcrossGap(report_.connection, source_->captures());
        report_.verdict = judge(report_.connection);
        complete();
        if (options_.where == nullptr || options_.where->matches(report_)) {
            overview_.add(report_.connection, report_.verdict);
            observer_.ended(report_);
        }
        // The storage is used again.
        connection.events = std::move(report_.connection.events);
        connection.resetDetails = std::move(report_.connection.resetDetails);
        connection.resetPayloads = std::move(report_.connection.resetPayloads);
    }

    void complete() {
        const auto& encapsulations = decoder_.encapsulations();
        const Connection& connection = report_.connection;
        report_.encapsulation = encapsulations.describe(connection.encapsulation);
        report_.alsoSeenIn = encapsulations.describe(connection.alsoSeenIn);
        const bool asked =
            options_.where != nullptr && options_.where->needs() == FilterNeeds::Calls;
        if (options_.explain || asked) {
            const auto& how = options_.explain ? *options_.explain : options_.explainForWhere;
            report_.mapping = explain(connection, report_.verdict, how);
        }
        for (const Side side : {Side::Client, Side::Server}) {
            const auto& end = side == Side::Client ? connection.client : connection.server;
            report_.windowCodes[index(side)] =
                codedResets_.agree(end.address) ? WindowCodes::Agreeing : WindowCodes::Unconfirmed;
        }
    }

    LiveOptions options_;
    LiveObserver& observer_;
    std::optional<BpfFilter> filter_;
    Decoder decoder_;
    std::unique_ptr<FrameSource> source_;
    std::optional<Pipeline> pipeline_;
    Overview overview_;
    CodedResets codedResets_; // as far as they are known when a connection ends
    TeardownReport report_;
    std::vector<Frame> arrived_;      // the newest batch
    std::optional<Timestamp> newest_; // time of the newest packet
    Clock::time_point newestAt_;      // when it came
    Timestamp advanced_;
};

} // namespace

Result<std::unique_ptr<LiveSession>> LiveSession::make(
    const LiveOptions& options, LiveObserver& observer
) {
    auto filter = BpfFilter::compileUnlessEmpty(options.packetFilter);
    if (!filter) {
        return filter.error();
    }
    return std::unique_ptr<LiveSession>(
        std::make_unique<Session>(options, observer, std::move(*filter))
    );
}

DropCounts dropsOf(const CaptureInfo& capture) {
    DropCounts sum;
    const auto add = [](auto& to, const auto& count) {
        to = count ? to.value_or(0) + *count : to;
    };
    for (const InterfaceInfo& interface : capture.interfaces) {
        add(sum.byInterface, interface.dropped.byInterface);
        add(sum.byKernel, interface.dropped.byKernel);
        add(sum.byTool, interface.dropped.byTool);
    }
    return sum;
}

LiveCounts countLive(const LiveSession& session) {
    LiveCounts counts;
    session.forEachLive([&counts](const LiveFlow& flow) {
        if (flow.isOver) {
            return;
        }
        const bool isHalf = flow.finAcked[0] != flow.finAcked[1];
        ++(flow.isOpening ? counts.opening : isHalf ? counts.halfClosed : counts.open);
    });
    return counts;
}

} // namespace lastack
