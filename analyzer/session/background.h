// Background: one computation on a thread of its own, for a program that must not wait for it.
// Whoever destroys it asks the computation to stop and waits until it has. What the computation
// throws is thrown again by take(). Owned by one thread.
#pragma once

#include <atomic>
#include <exception>
#include <functional>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>

namespace lastack {

template <typename T>
class Background {
public:
    using Work = std::function<T(std::stop_token)>;

    // `done` is called on the other thread when the result can be taken; it may be empty.
    Background(Work work, std::function<void()> done)
        : thread_([this, work = std::move(work), done = std::move(done)](std::stop_token stop) {
            try {
                value_.emplace(work(std::move(stop)));
            } catch (...) {
                thrown_ = std::current_exception();
            }
            ready_.store(true, std::memory_order_release);
            if (done) {
                done();
            }
        }) {}

    Background(const Background&) = delete; // the thread knows where this one is
    Background& operator=(const Background&) = delete;

    bool isReady() const { return ready_.load(std::memory_order_acquire); }

    void requestStop() { thread_.request_stop(); }

    // Waits for the result. Call once.
    T take() {
        thread_.join();
        if (thrown_) {
            std::rethrow_exception(thrown_);
        }
        return std::move(*value_);
    }

private:
    std::optional<T> value_;
    std::exception_ptr thrown_;
    std::atomic<bool> ready_{false};
    std::jthread thread_; // last, so that it has ended before anything that it uses goes away
};

} // namespace lastack
