#include "app/capture/pump.h"

#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <system_error>
#include <utility>

namespace lastack::capture {

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kStatisticsEvery = kSecond;
constexpr int kBurst = 512; // packets of one device before the others have their turn
constexpr int kEverything = -1;

volatile std::sig_atomic_t stopRequested = 0;

void onSignal(int /*signal*/) {
    stopRequested = 1;
}

std::int64_t timeOf(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return now.tv_sec * kSecond + now.tv_nsec;
}

} // namespace

void listenToSignals() {
    struct sigaction action {};

    action.sa_handler = onSignal;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGHUP, SIG_IGN); // the reader hears of it and goes
    sigset_t both;
    sigemptyset(&both);
    sigaddset(&both, SIGINT);
    sigaddset(&both, SIGTERM);
    sigprocmask(SIG_BLOCK, &both, nullptr);
}

Pump::Pump(std::vector<Tap> taps, const std::string& filter, Outlet& outlet)
    : taps_(std::move(taps))
    , outlet_(outlet)
    , startedAt_(timeOf(CLOCK_REALTIME))
    , nextStatistics_(timeOf(CLOCK_MONOTONIC) + kStatisticsEvery) {
    describe(filter);
    writeStatistics(); // nothing yet: what is dropped later was dropped after this
}

void Pump::describe(const std::string& filter) {
    block_.clear();
    pcapng::appendSection(block_, pcapng::kOwnApplication);
    for (const Tap& tap : taps_) {
        pcapng::appendInterface(
            block_, {tap.device.name(), tap.device.link(), tap.device.snapLength(), filter}
        );
    }
    put(block_);
}

void Pump::put(const pcapng::Bytes& block) {
    if (!outlet_.put(block)) {
        readerGone_ = outlet_.drain() == Outlet::State::ReaderGone;
        outlet_.put(block);
    }
}

std::optional<Error> Pump::takePackets(std::size_t interface, int most) {
    Tap& tap = taps_[interface];
    const auto count = tap.device.dispatch(most, [&](const Captured& packet) {
        ++tap.taken;
        block_.clear();
        pcapng::appendPacket(
            block_,
            {static_cast<std::uint32_t>(interface), packet.atNs, packet.bytes, packet.length}
        );
        tap.delivered += outlet_.put(block_) ? 1 : 0;
    });
    return count ? std::nullopt : std::optional(count.error());
}

void Pump::writeStatistics() {
    block_.clear();
    const Nanoseconds now = timeOf(CLOCK_REALTIME);
    for (std::size_t at = 0; at < taps_.size(); ++at) {
        Tap& tap = taps_[at];
        const std::uint64_t dropped = tap.device.droppedByKernel();
        pcapng::appendStatistics(
            block_,
            {.interface = static_cast<std::uint32_t>(at),
             .atNs = now,
             .startNs = startedAt_,
             .droppedByInterface = tap.interfaceDrops.count(),
             .accepted = tap.taken + dropped,
             .droppedByKernel = dropped,
             .delivered = tap.delivered}
        );
    }
    // A reader that is too slow for packets hears of them later, when there is room.
    outlet_.put(block_);
}

// libpcap waits for an interface that goes down to come back; nobody would hear of it.
std::optional<Error> Pump::faultOf(const Device& device) {
    int fault = 0;
    socklen_t size = sizeof fault;
    ::getsockopt(device.descriptor(), SOL_SOCKET, SO_ERROR, &fault, &size);
    if (fault == 0) {
        return std::nullopt;
    }
    const std::string why =
        fault == ENETDOWN ? "the interface went down or was removed"
                          : "capturing failed (" + std::generic_category().message(fault) + ")";
    return Error{ErrorCode::ReadFailed, device.name() + ": " + why};
}

// Signals come only while this waits.
std::optional<Error> Pump::wait() {
    std::vector<pollfd> waiting;
    for (const Tap& tap : taps_) {
        waiting.push_back({tap.device.descriptor(), POLLIN, 0});
    }
    const short writable = outlet_.isEmpty() ? 0 : POLLOUT;
    waiting.push_back({outlet_.descriptor(), writable, 0});
    const Nanoseconds left = std::max<Nanoseconds>(nextStatistics_ - timeOf(CLOCK_MONOTONIC), 0);
    const timespec limit{left / kSecond, left % kSecond};
    sigset_t none;
    sigemptyset(&none);
    if (::ppoll(waiting.data(), waiting.size(), &limit, &none) <= 0) {
        return std::nullopt; // time for statistics, or a signal
    }
    readerGone_ = (waiting.back().revents & (POLLERR | POLLHUP)) != 0;
    for (std::size_t at = 0; at < taps_.size(); ++at) {
        if ((waiting[at].revents & POLLERR) != 0) {
            if (auto fault = faultOf(taps_[at].device)) {
                return fault;
            }
        }
    }
    return std::nullopt;
}

// One round: waits, and takes a share of each device.
std::optional<Error> Pump::turn() {
    const auto fault = wait(); // what came before the fault is still there
    for (std::size_t at = 0; at < taps_.size() && !readerGone_; ++at) {
        auto error = takePackets(at, fault ? kEverything : kBurst);
        if (error && !fault) {
            return error;
        }
    }
    readerGone_ = readerGone_ || outlet_.flush() == Outlet::State::ReaderGone;
    return fault;
}

std::optional<Error> Pump::carry() {
    while (stopRequested == 0 && !readerGone_) {
        if (auto error = turn()) {
            return error;
        }
        if (timeOf(CLOCK_MONOTONIC) >= nextStatistics_) {
            writeStatistics();
            nextStatistics_ = timeOf(CLOCK_MONOTONIC) + kStatisticsEvery;
        }
    }
    return std::nullopt;
}

// What the kernel had collected when the wish to stop came; it hands over the last of it a little
// later.
std::optional<Error> Pump::drainDevices() {
    constexpr Nanoseconds kLonger = kSecond / 5;
    nextStatistics_ = timeOf(CLOCK_MONOTONIC) + kLonger; // wait() waits no longer
    while (!readerGone_ && timeOf(CLOCK_MONOTONIC) < nextStatistics_) {
        if (auto error = turn()) {
            return error;
        }
    }
    return std::nullopt;
}

std::optional<Error> Pump::run() {
    auto error = carry();
    if (!error && !readerGone_) {
        error = drainDevices();
    }
    if (!readerGone_ && outlet_.drain() == Outlet::State::Open) {
        writeStatistics();
        outlet_.drain();
    }
    return error;
}

} // namespace lastack::capture
