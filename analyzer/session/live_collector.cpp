#include "session/live_collector.h"

#include <algorithm>
#include <utility>

namespace lastack {

namespace {

constexpr std::chrono::seconds kPostEvery{1}; // looks at every live connection
constexpr std::size_t kMostFlows = 5'000;     // more than anybody looks at

bool isOlder(const LiveFlow& a, const LiveFlow& b) {
    return a.id < b.id;
}

// The youngest beyond the most that are listed go.
void cut(std::vector<LiveFlow>& flows, std::size_t most) {
    if (flows.size() > most) {
        const auto end = flows.begin() + static_cast<std::ptrdiff_t>(most);
        std::nth_element(flows.begin(), end, flows.end(), isOlder);
        flows.erase(end, flows.end());
    }
}

} // namespace

LiveCollector::LiveCollector(
    std::unique_ptr<CaptureWriter> save, RunControl control, LiveBoard& board
)
    : save_(std::move(save)), control_(std::move(control)), board_(board) {
    result_.explaining = ExplainOptions{};
}

void LiveCollector::began() {
    postStatus();
}

void LiveCollector::captured(std::span<const Frame> frames, const CaptureInfo& capture) {
    totals_.packets += frames.size();
    for (const Frame& frame : frames) {
        totals_.bytes += frame.length;
    }
    save_->addStatistics(capture); // what was read before these packets
    save_->add(frames, capture);
    if (control_.onProgress) {
        control_.onProgress({totals_.packets, totals_.bytes, 0});
    }
    offerView();
}

// As the collector of a file keeps it; see Collector.
void LiveCollector::ended(const TeardownReport& report) {
    const Connection& connection = report.connection;
    ++result_.connectionsSeen;
    if (!connection.resetDetails.empty()) {
        result_.codedResets.add(connection);
    }
    result_.multipath.add(connection, report.verdict.outcome);
    result_.keep(connection, report.verdict, session_->encapsulations());
    if (result_.connections.failure().empty()) {
        result_.overview.add(connection, report.verdict);
        ++totals_.ended;
    }
}

void LiveCollector::timePassed(const CaptureInfo& capture) {
    totals_.drops = dropsOf(capture);
    save_->addStatistics(capture);
    if (Clock::now() - postedAt_ >= kPostEvery) {
        save_->flush();
        postStatus();
    }
    offerView();
}

void LiveCollector::postStatus() {
    LiveStatus status = totals_;
    status.at = session_->now();
    status.saved = save_->bytes();
    status.live = countLive(*session_);
    if (board_.watchesFlows() == WatchFlows::Yes) {
        listFlows(status);
    }
    board_.post(std::move(status));
    postedAt_ = Clock::now();
}

void LiveCollector::listFlows(LiveStatus& status) const {
    std::uint64_t seen = 0;
    session_->forEachLive([&](const LiveFlow& flow) {
        ++seen;
        status.flows.push_back(flow);
        if (status.flows.size() == 2 * kMostFlows) {
            cut(status.flows, kMostFlows);
        }
    });
    cut(status.flows, kMostFlows);
    std::sort(status.flows.begin(), status.flows.end(), isOlder);
    status.flowsOmitted = seen - status.flows.size();
}

// The packets of what is shown can be read from the file.
void LiveCollector::offerView() {
    const std::size_t size = result_.connections.size();
    if (size > offered_ && control_.wantsView && control_.wantsView()) {
        save_->flush();
        control_.onView(result_.view());
        offered_ = size;
    }
}

bool LiveCollector::isFull() const {
    return save_->failure().has_value() || !result_.connections.failure().empty();
}

RunResult LiveCollector::take() {
    save_->flush();
    result_.complete(session_->captures());
    postStatus();
    return std::move(result_);
}

} // namespace lastack
