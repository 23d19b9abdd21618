// Entering a cause, or another that the packets allow, into a verdict.
#pragma once

#include "verdict/case.h"
#include "verdict/verdict.h"

namespace lastack {

inline void setCause(Verdict& verdict, CauseKind kind, Confidence confidence, const Reasons& why) {
    verdict.hasCause = true;
    verdict.cause = {kind, confidence, why};
}

// The cause itself is no alternative. Whoever asks for the ending alone does not ask for others.
inline void addAlternative(const Case& made, Verdict& verdict, CauseKind kind, const Reasons& why) {
    if (made.depth == Depth::Whole && kind != verdict.cause.kind) {
        verdict.causeAlternatives.push_back({kind, Confidence::Possible, why});
    }
}

} // namespace lastack
