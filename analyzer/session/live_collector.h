// LiveCollector: makes of a live capture what a run over a file makes: a RunResult that can be seen
// while it grows, and a pcapng file that has every packet under the same number. One thread; views
// and the board are for others.
#pragma once

#include "capture/capture_writer.h"
#include "session/live_board.h"
#include "session/live_session.h"
#include "session/session.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace lastack {

class LiveCollector final : public LiveObserver {
public:
    // The board must outlive it.
    LiveCollector(std::unique_ptr<CaptureWriter> save, RunControl control, LiveBoard& board);

    // Whom to ask for what is live; before the capture begins.
    void follow(const LiveSession& session) { session_ = &session; }

    // The analysis goes on without a sandbox, for that reason.
    void tellUnconfined(std::string why) { totals_.unconfined = std::move(why); }

    void began() override;
    void captured(std::span<const Frame> frames, const CaptureInfo& capture) override;
    void ended(const TeardownReport& report) override;
    void timePassed(const CaptureInfo& capture) override;

    // There is no room for more packets, or for more connections.
    bool isFull() const;

    // Of the file; nothing when it has everything.
    std::optional<Error> saveFailure() const { return save_->failure(); }

    // What the capture came to. Call once, when it has ended.
    RunResult take();

private:
    using Clock = std::chrono::steady_clock;

    void postStatus();
    void listFlows(LiveStatus& status) const;
    void offerView();

    std::unique_ptr<CaptureWriter> save_;
    RunControl control_;
    LiveBoard& board_;
    const LiveSession* session_ = nullptr;
    RunResult result_;
    LiveStatus totals_;       // without what is live
    std::size_t offered_ = 0; // connections of the newest view
    Clock::time_point postedAt_;
};

} // namespace lastack
