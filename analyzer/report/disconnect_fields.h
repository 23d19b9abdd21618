// addDisconnectFields(): marks in the fields of a packet the bytes of disconnect data that it
// brought, and says what its units say of the end. The decoders of those protocols keep what was
// carried, not where: it is looked for in what no header explains. What they say is put in the
// language of the phrases. Pure function; thread-safe.
#pragma once

#include "decode/fields.h"
#include "report/phrases.h"
#include "report/teardown_report.h"

#include <cstddef>
#include <span>

namespace lastack {

void addDisconnectFields(
    FrameFields& fields,
    FrameNumber number,
    std::span<const std::byte> captured,
    const TeardownReport& report,
    const Phrases& phrases = englishPhrases()
);

} // namespace lastack
