// MultipathEnding: how an MPTCP connection ended, told from all its subflows together. What ends a
// subflow does not end it (RFC 8684 §3.3.3). Pure functions; thread-safe.
#pragma once

#include "net/ids.h"
#include "track/multipath_facts.h"
#include "verdict/verdict.h"

#include <optional>
#include <span>

namespace lastack {

enum class MultipathEnding : std::uint8_t {
    DataFin,      // a side said that its data ends
    FastClose,    // a side aborted all subflows
    SubflowsGone, // neither was seen, and no subflow is left
    Open,
};

struct MultipathSubflow {
    MultipathFacts facts; // by the sides of the first subflow
    FrameNumber lastFrame{};
    Outcome outcome{};
};

struct MultipathConclusion {
    MultipathEnding ending = MultipathEnding::Open;
    Outcome outcome = Outcome::StillOpen;
    Initiator initiator = Initiator::None;
    std::optional<FrameNumber> packet; // that began the ending
};

MultipathConclusion concludeMultipath(std::span<const MultipathSubflow* const> subflows);

} // namespace lastack
