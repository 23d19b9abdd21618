// Patterns: the finer class of an ending (P01 … P38), decided after the outcome by one ordered
// table per outcome. Pure functions.
#pragma once

#include "track/receive_window.h"
#include "verdict/verdict.h"

namespace lastack {

struct Case;

Pattern patternOf(const Case& made, Outcome outcome);

// The killing reset answered payload that its sender had no use for any more (D2).
bool metClosedSocket(const Case& made);

// How long nothing was heard before the segment that the killing reset answers; zero when it
// answers none.
Duration silenceBeforeStimulus(const Case& made);

// Received bytes whose room the side never advertised again (D4): at most what it received.
std::uint64_t unreadBytes(const ReceiveWindow& window, std::uint64_t received);
std::uint64_t unreadBytes(const Connection& connection, Side receiver);

// What the sender of an active reset had sent before, in bytes, whether the capture holds it or
// not.
std::uint64_t payloadBeforeReset(const DirectionFacts& sender, const SegmentEvent& reset);

} // namespace lastack
