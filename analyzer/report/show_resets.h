// What `show` says of resets: kind, effect, origin with every clue, signature, and reasons that the
// resets carry. Pure functions, thread-safe.
#pragma once

#include "report/evidence.h"
#include "report/phrases.h"
#include "report/teardown_report.h"

#include <optional>
#include <string>
#include <vector>

namespace lastack {

std::string meanings(const Reasons& reasons, const Phrases& phrases);

std::string resetText(
    const ResetFinding& finding, const Evidence& evidence, const Phrases& phrases
);

// A paragraph of clues below the line of a reset; nothing without clues.
std::string cluesText(const ResetFinding& finding, std::size_t width, const Phrases& phrases);

std::string signatureText(const std::optional<SignatureFinding>& signature, const Phrases& phrases);

// One sentence per reason that a reset carries.
std::vector<std::string> inBandTexts(const TeardownReport& report, const Phrases& phrases);

} // namespace lastack
