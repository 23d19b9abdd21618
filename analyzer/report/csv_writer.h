// CSV as in RFC 4180: a header row, then one row per connection with flat columns.
// Cells that a spreadsheet would take for a formula are disarmed, because names come from hostile
// captures. Not thread-safe; a writer belongs to one thread.
#pragma once

#include "report/writer.h"

#include <memory>
#include <string>
#include <string_view>

namespace lastack {

std::unique_ptr<ReportWriter> makeCsvWriter(TextSink& sink, const WriterOptions& options);

// One cell of text: control characters escaped, formula starts preceded by an apostrophe, quoted
// where RFC 4180 demands.
std::string csvCell(std::string_view text);

} // namespace lastack
