// callsText(): the part of `show` that tells of each side which calls it may have made, which are
// excluded and why, what its application was told, and which steps have no order. Pure function;
// thread-safe.
#pragma once

#include "report/show_text.h"
#include "report/teardown_report.h"

#include <string>

namespace lastack {

std::string callsText(const TeardownReport& report, const ShowOptions& options);

// "WSPCloseSocket, linger n (n = 2: called that long before)", with what must have followed.
std::string nameOfCandidate(
    const Candidate& candidate, Vocabulary vocabulary, const Phrases& phrases = englishPhrases()
);

} // namespace lastack
