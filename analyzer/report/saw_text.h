// sawText(): one sentence on what the application of a side would have been told, had it asked.
// Pure function; thread-safe.
#pragma once

#include "report/teardown_report.h"
#include "report/words_call.h"

#include <string>

namespace lastack {

// Empty when nothing of an ending reached that side.
std::string sawText(
    const TeardownReport& report,
    Side side,
    Vocabulary vocabulary,
    const Phrases& phrases = englishPhrases()
);

} // namespace lastack
