// Clues about the path that a reset took: it is one device's to choose, not the forger's to fake.
#include "verdict/suspect.h"

#include <algorithm>
#include <cstdlib>

namespace lastack {

namespace {

constexpr int kSurelyOtherHops = 3;         // paths change by a hop or two
constexpr int kSameDistance = 2;            // as far from another default
constexpr int kDefaults[] = {64, 128, 255}; // what hosts start from

// The newest payload before a teardown is remembered with the hop limit of the first segment.
bool showsHopLimit(const SegmentEvent& event, Side from) {
    const bool recalled = event.kind == EventKind::Data && event.flags.bits == 0;
    return event.from == from && event.hopLimit != 0 && !recalled && event.kind != EventKind::Rst &&
           event.kind != EventKind::IcmpError && event.kind != EventKind::Odd;
}

// Of all that the claimed sender sent, the hop limit most like the reset's: routes change.
int likestHopLimit(const Suspect& suspect) {
    int likest = suspect.sender().packets > suspect.sender().rsts ? suspect.sender().hopLimit : 0;
    const int own = suspect.reset.hopLimit;
    for (const SegmentEvent& event : suspect.made.connection.events) {
        const bool nearer = likest == 0 || std::abs(own - event.hopLimit) < std::abs(own - likest);
        if (showsHopLimit(event, suspect.reset.from) && nearer) {
            likest = event.hopLimit;
        }
    }
    return likest;
}

int defaultAbove(int hopLimit) {
    return *std::lower_bound(std::begin(kDefaults), std::end(kDefaults) - 1, hopLimit);
}

// A host that starts its resets from another value than its other segments: as many hops away.
bool differsInDefaultAlone(int one, int another) {
    const int first = defaultAbove(one);
    const int second = defaultAbove(another);
    return first != second && std::abs((first - one) - (second - another)) <= kSameDistance;
}

ClueFinding compareHopLimits(int observed, int expected) {
    ClueFinding clue{
        Clue::HopLimit,
        Says::Forged,
        Weight::Strong,
        static_cast<std::uint64_t>(observed),
        static_cast<std::uint64_t>(expected)};
    const int hops = std::abs(observed - expected);
    if (hops == 0) {
        clue.says = Says::Genuine;
        clue.weight = Weight::Weak;
    } else if (hops < kSurelyOtherHops) {
        clue.weight = Weight::Weak;
    } else if (differsInDefaultAlone(observed, expected)) {
        clue.clue = Clue::HopLimitDefault;
        clue.weight = Weight::Weak;
    }
    return clue;
}

// A packet that passed the capture point twice came from two neighbours.
bool wasCapturedTwice(const Connection& connection) {
    return connection.directions[0].duplicates + connection.directions[1].duplicates > 0;
}

} // namespace

void collectPathClues(const Suspect& suspect, ClueFindings& clues) {
    const int expected = likestHopLimit(suspect);
    if (expected != 0 && suspect.reset.hopLimit != 0) {
        clues.push_back(compareHopLimits(suspect.reset.hopLimit, expected));
    }
    const std::uint64_t usual = suspect.sender().profile.linkSource;
    if (suspect.detail == nullptr || usual == 0 || suspect.detail->linkSource == 0 ||
        suspect.detail->linkSource == usual || wasCapturedTwice(suspect.made.connection)) {
        return;
    }
    clues.push_back(
        {Clue::LinkSource, Says::Forged, Weight::Weak, suspect.detail->linkSource, usual}
    );
}

} // namespace lastack
