// The report for people at a terminal: a table with one line per connection, then totals.
// Streams: every line is written as its connection is added. Not thread-safe; a writer belongs to
// one thread.
#pragma once

#include "report/writer.h"

#include <memory>

namespace lastack {

std::unique_ptr<ReportWriter> makeTextWriter(TextSink& sink, const WriterOptions& options);

} // namespace lastack
