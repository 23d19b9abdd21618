// LiveBoard: how a live capture stands, from the thread that runs it for one that watches. Written
// about once a second; the watcher takes what is newest, or nothing. Thread-safe.
#pragma once

#include "session/live_session.h"

#include <atomic>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace lastack {

enum class WatchFlows : bool { No, Yes };

struct LiveStatus {
    Timestamp at;
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0; // on the wire
    std::uint64_t ended = 0;
    std::uint64_t saved = 0; // bytes of whole blocks in the file
    DropCounts drops;        // of all interfaces
    LiveCounts live;
    std::vector<LiveFlow> flows;    // in order of start, where they are watched
    std::uint64_t flowsOmitted = 0; // there were too many; the youngest
    std::string unconfined;         // why there is no sandbox around the analysis; empty: there is
};

class LiveBoard {
public:
    void post(LiveStatus status) {
        const std::lock_guard lock(mutex_);
        status_ = std::move(status);
    }

    std::optional<LiveStatus> take() {
        const std::lock_guard lock(mutex_);
        return std::exchange(status_, std::nullopt);
    }

    void watchFlows(WatchFlows watch) { watch_.store(watch, std::memory_order_relaxed); }

    WatchFlows watchesFlows() const { return watch_.load(std::memory_order_relaxed); }

private:
    std::mutex mutex_;
    std::optional<LiveStatus> status_;
    std::atomic<WatchFlows> watch_{WatchFlows::No};
};

} // namespace lastack
