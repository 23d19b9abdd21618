#include "app/cli/live_watch.h"

#include "app/cli/steps.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace lastack::cli {

namespace {

constexpr std::chrono::seconds kStatusEvery{1}; // looks at every live connection
constexpr std::chrono::seconds kFlushEvery{1};  // of what is saved
constexpr Duration kOpenEvery = Duration::seconds(10);
constexpr std::size_t kMostListed = 20; // for people

Duration durationOf(std::chrono::steady_clock::duration duration) {
    return {std::chrono::nanoseconds(duration).count()};
}

} // namespace

LiveWatch::LiveWatch(const Options& options, LiveOutlets outlets)
    : options_(options), outlets_(std::move(outlets)) {
    writer_ = makeWriter(options_, *outlets_.output);
}

void LiveWatch::began() {
    writer_->begin();
    outlets_.output->flush();
}

void LiveWatch::captured(std::span<const Frame> frames, const CaptureInfo& capture) {
    totals_.packets += frames.size();
    for (const Frame& frame : frames) {
        totals_.bytes += frame.length;
    }
    if (outlets_.save != nullptr) {
        outlets_.save->addStatistics(capture); // what was read before these packets
        outlets_.save->add(frames, capture);
    }
    checkLimits();
}

void LiveWatch::ended(const TeardownReport& report) {
    ++totals_.ended;
    ++totals_.outcomes[static_cast<std::size_t>(report.verdict.outcome)];
    if (outlets_.status != nullptr) {
        outlets_.status->clear();
    }
    writer_->add(report);
    outlets_.output->flush();
    isEnough_ = isEnough_ || outlets_.output->failed();
    if (outlets_.metrics != nullptr) {
        outlets_.metrics->count(report);
    }
}

void LiveWatch::timePassed(const CaptureInfo& capture) {
    const auto now = Clock::now();
    totals_.drops = dropsOf(capture);
    if (outlets_.save != nullptr) {
        outlets_.save->addStatistics(capture);
        if (now - flushedAt_ >= kFlushEvery) {
            outlets_.save->flush();
            flushedAt_ = now;
        }
    }
    const auto every = options_.live.interval.value_or(kOpenEvery);
    const bool tells = options_.live.interval || options_.live.open == ListOpen::Yes;
    if (tells && durationOf(now - intervalAt_) >= every) {
        tellInterval(now);
    }
    if (now - statusAt_ >= kStatusEvery) {
        showStatus(now);
    }
    checkLimits();
}

LiveInterval LiveWatch::intervalSince(const LiveTotals& before, Clock::duration duration) const {
    return {
        .at = session_->now(),
        .duration = durationOf(duration),
        .before = before,
        .now = totals_,
        .live = countLive(*session_)};
}

// To whom it may concern: among the connections where those are lines, else beside them.
void LiveWatch::tell(const std::string& text, const std::string& json) {
    if (outlets_.status != nullptr) {
        outlets_.status->clear();
    }
    if (isText() && !options_.quiet) {
        outlets_.output->write(text);
    } else if (options_.format == "ndjson") {
        outlets_.output->write(json);
    } else {
        fmt::print(stderr, "{}", text);
    }
}

void LiveWatch::tellInterval(Clock::time_point now) {
    const auto interval = intervalSince(atInterval_, now - intervalAt_);
    if (options_.live.interval) {
        tell(intervalText(interval), intervalJson(interval));
    }
    if (options_.live.open == ListOpen::Yes) {
        listOpen();
    }
    outlets_.output->flush();
    intervalAt_ = now;
    atInterval_ = totals_;
}

void LiveWatch::listOpen() {
    const Timestamp at = session_->now();
    std::vector<OpenConnection> open;
    session_->forEachLive([&](const LiveFlow& flow) {
        if (!flow.isOver) {
            open.push_back({flow, at - flow.lastAt});
        }
    });
    sortByAge(open);
    const std::size_t most = isText() ? kMostListed : open.size();
    for (std::size_t i = 0; i < std::min(most, open.size()); ++i) {
        tell(openText(open[i]), openJson(open[i], at));
    }
    if (open.size() > most) {
        tell(fmt::format("   and {} more\n", open.size() - most), "");
    }
}

void LiveWatch::showStatus(Clock::time_point now) {
    if (outlets_.status != nullptr || outlets_.metrics != nullptr) {
        const auto interval = intervalSince(atStatus_, now - statusAt_);
        if (outlets_.status != nullptr) {
            outlets_.status->show(statusText(interval));
        }
        if (outlets_.metrics != nullptr) {
            outlets_.metrics->set(interval.now, interval.live);
        }
    }
    statusAt_ = now;
    atStatus_ = totals_;
}

void LiveWatch::checkLimits() {
    const Autostop& stop = options_.live.stop;
    const auto elapsed =
        std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - startedAt_);
    const auto seconds = static_cast<std::uint64_t>(elapsed.count());
    bool isReached = (stop.seconds && seconds >= *stop.seconds) ||
                     (stop.packets && totals_.packets >= *stop.packets);
    if (outlets_.save != nullptr) {
        const CaptureWriter& save = *outlets_.save;
        isReached = isReached || (stop.bytes && save.bytes() >= *stop.bytes) ||
                    (stop.files && save.files() > *stop.files) || save.failure().has_value();
    }
    isEnough_ = isEnough_ || isReached;
}

std::optional<Error> LiveWatch::finish() {
    if (outlets_.status != nullptr) {
        outlets_.status->clear();
    }
    if (options_.live.interval) {
        tellInterval(Clock::now()); // the rest
    }
    const auto captures = session_->captures();
    writer_->end(captures, session_->overview());
    if (outlets_.metrics != nullptr) {
        outlets_.metrics->set(totals_, {});
    }
    if (outlets_.save != nullptr) {
        outlets_.save->flush();
    }
    auto error = outlets_.output->close();
    if (!error && outlets_.save != nullptr && outlets_.save->failure()) {
        error = outlets_.save->failure();
    }
    return error;
}

} // namespace lastack::cli
