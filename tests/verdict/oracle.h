// Oracle: a slow, obvious judge of one connection, for comparison with the product's; never linked
// into it. Knows what the product cannot: which segments were lost or forged. Keeps every byte that
// each host received as a number in a set and asks RFC 9293 and RFC 5961 about each segment in
// turn. Pure, so thread-safe.
//
// THIS CODE IS NEVER USED IN THE PRODUCT: it takes time and memory by the byte. In exchange it
// shares nothing with the product's tracker and judge, and each rule can be read beside its section
// of the standard.
#pragma once

#include "tests/support/script.h"
#include "verdict/verdict.h"

#include <string>
#include <vector>

namespace lastack::test {

struct Answer {
    Outcome outcome{};
    Initiator initiator = Initiator::None;
    ResetBy resetBy = ResetBy::None;

    bool operator==(const Answer&) const = default;
};

// Every answer that the wire allows; one where it decides. The first is what really happened.
struct Opinion {
    std::vector<Answer> acceptable;
    std::string because; // of the first

    bool accepts(const Answer& answer) const;
    bool allows(Outcome outcome) const;
};

// The segments of one connection in the order of the capture, those included that the capture
// missed. `endOfCapture` is when the capture ended, on the scale of ScriptSegment::at.
Opinion consultOracle(const std::vector<ScriptSegment>& segments, Duration endOfCapture);

std::string nameOf(Outcome outcome);
Answer answerOf(const Verdict& verdict);
std::string describe(const Answer& answer);
std::string describe(const Opinion& opinion);

} // namespace lastack::test
