// LiveProgress: how far a run on another thread has come, for whoever watches it.
// Written by the analysis thread once per batch, read at any time. Thread-safe; the values are each
// current, not of one moment.
#pragma once

#include "session/session.h"

#include <atomic>
#include <cstdint>

namespace lastack {

class LiveProgress {
public:
    void set(const Progress& progress) {
        packets_.store(progress.packets, std::memory_order_relaxed);
        bytesRead_.store(progress.bytesRead, std::memory_order_relaxed);
        bytesTotal_.store(progress.bytesTotal, std::memory_order_relaxed);
    }

    Progress get() const {
        return {
            packets_.load(std::memory_order_relaxed),
            bytesRead_.load(std::memory_order_relaxed),
            bytesTotal_.load(std::memory_order_relaxed)};
    }

private:
    std::atomic<std::uint64_t> packets_{0};
    std::atomic<std::uint64_t> bytesRead_{0};
    std::atomic<std::uint64_t> bytesTotal_{0};
};

} // namespace lastack
