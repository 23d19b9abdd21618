// LiveWatch: what is done with a live capture: connections are written as they end, packets are
// saved, rates and drops are told, and limits are watched. Not thread-safe.
#pragma once

#include "app/cli/live_lines.h"
#include "app/cli/metrics.h"
#include "app/cli/options.h"
#include "app/cli/output.h"
#include "app/cli/status_line.h"
#include "capture/capture_writer.h"
#include "report/writer.h"
#include "session/live_session.h"

#include <chrono>
#include <memory>
#include <optional>

namespace lastack::cli {

// What a watch writes to, opened before the capture begins; each but the output may be null.
struct LiveOutlets {
    std::unique_ptr<Output> output;
    std::unique_ptr<CaptureWriter> save;
    std::unique_ptr<Metrics> metrics;
    std::unique_ptr<StatusLine> status;
};

class LiveWatch final : public LiveObserver {
public:
    LiveWatch(const Options& options, LiveOutlets outlets);

    // Whom to ask for what is live; before the capture begins.
    void follow(const LiveSession& session) { session_ = &session; }

    void began() override;
    void captured(std::span<const Frame> frames, const CaptureInfo& capture) override;
    void ended(const TeardownReport& report) override;
    void timePassed(const CaptureInfo& capture) override;

    // A limit is reached, or nobody wants more.
    bool isEnough() const { return isEnough_; }

    // Writes the totals. Errors: of the output, or of the file that is saved.
    std::optional<Error> finish();

private:
    using Clock = std::chrono::steady_clock;

    bool isText() const { return options_.format == "text"; }

    void tell(const std::string& text, const std::string& json);
    void tellInterval(Clock::time_point now);
    void listOpen();
    void showStatus(Clock::time_point now);
    LiveInterval intervalSince(const LiveTotals& before, Clock::duration duration) const;
    void checkLimits();

    const Options& options_;
    LiveOutlets outlets_;
    std::unique_ptr<ReportWriter> writer_;
    const LiveSession* session_ = nullptr;
    LiveTotals totals_;
    LiveTotals atInterval_, atStatus_; // as they were then
    Clock::time_point startedAt_ = Clock::now();
    Clock::time_point intervalAt_ = startedAt_;
    Clock::time_point statusAt_ = startedAt_;
    Clock::time_point flushedAt_ = startedAt_;
    bool isEnough_ = false;
};

} // namespace lastack::cli
