// Attributes: what a verdict says beside its outcome: who, per direction, states, times, tags,
// evidence, confidence. Each function fills its own part; attributeEnd runs first, rateConfidence
// last.
#pragma once

#include "verdict/verdict.h"

namespace lastack {

struct Case;

// So soon after the last packet nothing can be said of what would have come.
constexpr Duration kTail = Duration::seconds(3);

void attributeEnd(const Case& made, Verdict& verdict); // initiator, finBy, resetBy, decisive
void attributeDirections(
    const Case& made, Verdict& verdict
); // how each direction ended, bytes lost or at risk
void attributeStates(
    const Case& made, Verdict& verdict
); // RFC 9293 state of each TCP at the last packet
void attributeTiming(const Case& made, Verdict& verdict);   // durations
void attributePosition(const Case& made, Verdict& verdict); // where the capture was made
void listStates(const Case& made, Verdict& verdict);        // the states each TCP went through
void attributeTags(const Case& made, Verdict& verdict);
void collectEvidence(const Case& made, Verdict& verdict);
void rateConfidence(const Case& made, Verdict& verdict); // confidence, problems, reasons

// A problem, and what the verdict is at most for it.
void noteProblem(Verdict& verdict, Problem problem, Confidence limit);

// Of any transport: what the capture lacks. oneSidedLimit: what can be said at most when only one
// direction of an established connection was captured.
void noteCaptureProblems(const Connection& connection, Verdict& verdict, Confidence oneSidedLimit);

} // namespace lastack
