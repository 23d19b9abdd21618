// Simulation: two hosts, the path between them and a capture point on it, in simulated time.
// Segments are lost, delayed or missed by the capture on either side of that point; what was
// captured becomes a script. Deterministic: the same calls give the same script on every machine.
// Not thread-safe.
#pragma once

#include "tests/support/script.h"
#include "tests/verdict/simulated_host.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <random>
#include <vector>

namespace lastack::test {

// Random numbers that are the same everywhere; the distributions of the standard library are not.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}

    // 0 … sides - 1.
    std::uint32_t roll(std::uint32_t sides) {
        return static_cast<std::uint32_t>(engine_() % sides);
    }

    std::uint32_t between(std::uint32_t low, std::uint32_t high) {
        return low + roll(high - low + 1);
    }

    // True in so many of a thousand cases.
    bool permille(std::uint32_t chance) { return roll(1000) < chance; }

private:
    std::mt19937_64 engine_;
};

struct PathOptions {
    std::array<Duration, 2> delay{
        Duration::milliseconds(3), Duration::milliseconds(5)}; // host to capture point
    std::uint32_t lossBefore = 0;                              // permille, before the capture point
    std::uint32_t lossAfter = 0;
    std::uint32_t missed = 0; // delivered but not captured
    std::uint32_t duplicated = 0;
    std::uint32_t reordered = 0;
};

class Simulation {
public:
    Simulation(
        const PathOptions& path,
        const HostOptions& client,
        const HostOptions& server,
        std::uint64_t seed
    );

    SimulatedHost& host(Side side) { return hosts_[index(side)]; }

    Dice& dice() { return dice_; }

    // Something to do at a time, in order of the times.
    void at(Duration when, std::function<void(Duration)> action);

    // What a side's application does, once, when it has read the end of the stream.
    void onEnd(Side side, Duration after, std::function<void(Duration)> action);

    // Nothing reaches that side any more, and nothing comes from it.
    void cutOff(Side side) { cutOff_[index(side)] = true; }

    // A segment made at the capture point, in the name of `from`.
    void inject(Duration now, const ScriptSegment& segment);

    // Something has passed the capture point and was not missed.
    bool hasCaptured() const;

    // Runs for so long and gives what was captured.
    std::vector<ScriptSegment> run(Duration until);

private:
    void flush(Duration now, Side from);
    void carry(Duration now, ScriptSegment segment);
    void arrive(Duration now, const ScriptSegment& segment);
    bool stepTimer(Duration until);

    PathOptions path_;
    std::array<SimulatedHost, 2> hosts_;
    Dice dice_;
    std::multimap<Duration, std::function<void(Duration)>> actions_;
    std::array<std::function<void(Duration)>, 2> onEnd_{};
    std::array<Duration, 2> endDelay_{};
    std::array<bool, 2> cutOff_{};
    std::array<Duration, 2> lastCaptured_{};
    std::array<Duration, 2> lastArrived_{};
    std::vector<ScriptSegment> captured_;
};

} // namespace lastack::test
