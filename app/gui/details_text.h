// DetailsText: what stands behind a call, an indication or a packet, as text of which only the
// frame is markup: what comes from captures is escaped. For the program's own thread alone.
#pragma once

#include "diagram/diagram.h"
#include "diagram/row_list.h"
#include "report/mark_details.h"

#include <QString>

namespace lastack::gui {

// Of a mark of the diagram; empty for an item that is none.
MarkDetails detailsOf(
    const TeardownReport& report, const diagram::Item& mark, Vocabulary vocabulary
);

QString htmlOf(const MarkDetails& details);

} // namespace lastack::gui
