#include "tests/verdict/simulation.h"

#include <algorithm>
#include <utility>

namespace lastack::test {

namespace {

Duration sum(Duration a, Duration b) {
    return {a.ns + b.ns};
}

} // namespace

Simulation::Simulation(
    const PathOptions& path,
    const HostOptions& client,
    const HostOptions& server,
    std::uint64_t seed
)
    : path_(path)
    , hosts_{SimulatedHost(Side::Client, client), SimulatedHost(Side::Server, server)}
    , dice_(seed) {}

void Simulation::at(Duration when, std::function<void(Duration)> action) {
    actions_.emplace(when, std::move(action));
}

void Simulation::onEnd(Side side, Duration after, std::function<void(Duration)> action) {
    onEnd_[index(side)] = std::move(action);
    endDelay_[index(side)] = after;
}

bool Simulation::hasCaptured() const {
    return std::any_of(captured_.begin(), captured_.end(), [](const auto& segment) {
        return segment.fate != Fate::Missed;
    });
}

std::vector<ScriptSegment> Simulation::run(Duration until) {
    while (true) {
        if (stepTimer(until)) {
            continue;
        }
        if (actions_.empty() || actions_.begin()->first > until) {
            break;
        }
        const auto now = actions_.begin()->first;
        const auto action = std::move(actions_.begin()->second);
        actions_.erase(actions_.begin());
        action(now);
        flush(now, Side::Client);
        flush(now, Side::Server);
    }
    std::stable_sort(captured_.begin(), captured_.end(), [](const auto& a, const auto& b) {
        return a.at < b.at;
    });
    return std::move(captured_);
}

// The next thing to happen is a host's timer: lets it.
bool Simulation::stepTimer(Duration until) {
    const auto next = actions_.empty() ? until : std::min(until, actions_.begin()->first);
    for (const Side side : {Side::Client, Side::Server}) {
        const auto due = host(side).deadline();
        const auto peer = host(other(side)).deadline();
        if (due && *due < next && (!peer || *due <= *peer)) {
            host(side).timeOut(*due);
            flush(*due, side);
            return true;
        }
    }
    return false;
}

void Simulation::flush(Duration now, Side from) {
    for (auto& segment : host(from).takeOutput()) {
        if (!cutOff_[index(from)] && !dice_.permille(path_.lossBefore)) {
            segment.at = sum(now, path_.delay[index(from)]);
            carry(now, std::move(segment));
        }
    }
}

void Simulation::carry(Duration now, ScriptSegment segment) {
    auto& last = lastCaptured_[index(segment.from)];
    if (dice_.permille(path_.reordered)) {
        segment.at = sum(segment.at, Duration::milliseconds(2));
    } else {
        segment.at = std::max(segment.at, sum(last, Duration::microseconds(1)));
        last = segment.at;
    }
    segment.at = std::max(segment.at, now);
    if (cutOff_[index(other(segment.from))] || dice_.permille(path_.lossAfter)) {
        segment.fate = Fate::Lost;
    } else if (dice_.permille(path_.missed)) {
        segment.fate = Fate::Missed;
    }
    segment.duplicated = dice_.permille(path_.duplicated);
    arrive(segment.at, segment);
    captured_.push_back(std::move(segment));
}

// The path after the capture point keeps the order, so that the order of the capture is that of
// arrival.
void Simulation::arrive(Duration now, const ScriptSegment& segment) {
    if (segment.fate == Fate::Lost) {
        return;
    }
    const auto to = other(segment.from);
    at(now, [this, segment, to](Duration passing) {
        auto& last = lastArrived_[index(to)];
        last = std::max(sum(passing, path_.delay[index(to)]), sum(last, Duration::microseconds(1)));
        at(last, [this, segment, to](Duration arrival) {
            host(to).receive(arrival, segment);
            if (host(to).heardEnd() && onEnd_[index(to)]) {
                at(sum(arrival, endDelay_[index(to)]), std::exchange(onEnd_[index(to)], nullptr));
            }
        });
    });
}

void Simulation::inject(Duration now, const ScriptSegment& segment) {
    auto made = segment;
    made.at = now;
    if (made.kind == ScriptSegment::Kind::Tcp) {
        arrive(now, made);
    }
    captured_.push_back(made);
}

} // namespace lastack::test
