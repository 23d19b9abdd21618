// FindingText: a finding as one sentence, through the same templates as the summary, so that a
// translation covers both. Pure functions, thread-safe.
#pragma once

#include "report/sentence.h"

#include <string>

namespace lastack {

Clause clauseOf(const Finding& finding, const Connection& connection);

// One sentence, ending with a period.
std::string sentenceOf(
    const Finding& finding, const Connection& connection, const Phrases& phrases = englishPhrases()
);

} // namespace lastack
