// Attributes: what a verdict says beside its outcome: who, per direction, states, times, tags,
// evidence, confidence. Each function fills its own part; attributeEnd runs first, rateConfidence
// last.
#pragma once

#include "verdict/verdict.h"

namespace lastack {

struct Case;

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

} // namespace lastack
