#include "report/phrases.h"
#include "report/words_call.h"

namespace lastack {

std::string_view nameOf(Pace pace) {
    switch (pace) {
    case Pace::AtOnce:
        return "at-once";
    case Pace::DelayedAck:
        return "delayed-ack";
    case Pace::Prompt:
        return "prompt";
    case Pace::Deliberate:
        return "deliberate";
    }
    return {};
}

std::string_view meaningOf(Pace pace) {
    switch (pace) {
    case Pace::AtOnce:
        return phrase("Engine", "at once, as a stack or a program that waits for events does");
    case Pace::DelayedAck:
        return phrase("Engine", "as long as an acknowledgement is held back");
    case Pace::Prompt:
        return phrase("Engine", "soon, as programs do");
    case Pace::Deliberate:
        return phrase("Engine", "late, as people and timers decide");
    }
    return {};
}

std::string_view nameOfAssumption(std::uint8_t assumption) {
    switch (assumption) {
    case Assumptions::kWayWithinRoundTrip:
        return "owd <= rtt";
    case Assumptions::kSymmetricWay:
        return "owd = rtt/2 assumed symmetric";
    case Assumptions::kRoundTripKept:
        return "rtt as in the handshake";
    case Assumptions::kArrived:
        return "arrived, which nobody acknowledged";
    case Assumptions::kNoWay:
        return "captured at the host";
    default:
        return {};
    }
}

} // namespace lastack
