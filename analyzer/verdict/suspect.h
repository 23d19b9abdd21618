// Suspect: one reset under examination, with all that its clues are found from.
// The collect functions append the clues that there are; each belongs to one group of facts. Pure
// functions over references that live as long as the examination.
#pragma once

#include "verdict/case.h"

namespace lastack {

struct Suspect {
    const Case& made;
    const ResetFinding& finding;
    const SegmentEvent& reset;
    const ResetDetail* detail; // null for the later ones of very many resets

    const DirectionFacts& sender() const { return made.connection.from(reset.from); }

    std::size_t position() const { return static_cast<std::size_t>(finding.event); }

    bool isV4() const { return made.connection.client.address.isV4(); }

    // A stack answers for no socket with headers of its own making: only an abort looks like the
    // connection's other segments.
    bool isAbort() const { return finding.kind == ResetKind::Active; }
};

void collectPathClues(const Suspect& suspect, ClueFindings& clues);     // hop limit, MAC address
void collectHeaderClues(const Suspect& suspect, ClueFindings& clues);   // the other header fields
void collectExchangeClues(const Suspect& suspect, ClueFindings& clues); // what happened when
void collectSequenceClues(const Suspect& suspect, ClueFindings& clues); // sequence races

} // namespace lastack
