// LiveRun: what a run on another thread has done and understood so far, for whoever watches it.
// Progress is written once per batch. Views are made when the watcher asks for one, so that a
// watcher who is busy costs nothing. Thread-safe.
#pragma once

#include "session/session.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <utility>

namespace lastack {

class LiveRun {
public:
    using View = std::shared_ptr<const RunResult>;

    // Each value is current, not all of one moment.
    Progress progress() const {
        return {
            packets_.load(std::memory_order_relaxed),
            bytesRead_.load(std::memory_order_relaxed),
            bytesTotal_.load(std::memory_order_relaxed)};
    }

    // The view that was asked for, and asks for the next one; null when there is none yet.
    View takeView() {
        const std::lock_guard lock(mutex_);
        View taken = std::exchange(view_, nullptr);
        isWanted_.store(true, std::memory_order_relaxed);
        return taken;
    }

    // What the run is to be given. The LiveRun must outlive it.
    RunControl control(StopCheck shouldStop) {
        RunControl control;
        control.shouldStop = std::move(shouldStop);
        control.onProgress = [this](const Progress& progress) {
            packets_.store(progress.packets, std::memory_order_relaxed);
            bytesRead_.store(progress.bytesRead, std::memory_order_relaxed);
            bytesTotal_.store(progress.bytesTotal, std::memory_order_relaxed);
        };
        control.wantsView = [this] {
            return isWanted_.load(std::memory_order_relaxed);
        };
        control.onView = [this](View view) {
            const std::lock_guard lock(mutex_);
            view_ = std::move(view);
            isWanted_.store(false, std::memory_order_relaxed);
        };
        return control;
    }

private:
    std::atomic<std::uint64_t> packets_{0};
    std::atomic<std::uint64_t> bytesRead_{0};
    std::atomic<std::uint64_t> bytesTotal_{0};
    std::atomic<bool> isWanted_{true};
    std::mutex mutex_;
    View view_;
};

} // namespace lastack
