// The tone of an outcome, for lists and charts that stand beside a diagram. Pure function;
// thread-safe.
#pragma once

#include "diagram/diagram.h"
#include "verdict/verdict.h"

namespace lastack::diagram {

constexpr Tone toneOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Graceful:
        return Tone::Graceful;
    case Outcome::HalfClosed:
        return Tone::HalfClosed;
    case Outcome::Abortive:
    case Outcome::Refused:
        return Tone::Abortive;
    case Outcome::Unanswered:
    case Outcome::TimedOut:
        return Tone::Unanswered;
    case Outcome::StillOpen:
        return Tone::Text;
    case Outcome::Unknown:
        return Tone::Unknown;
    }
    return Tone::Text;
}

} // namespace lastack::diagram
