// The two JSON formats: one document (-T json), and one record per line (-T ndjson).
// Both stream: memory holds one record at a time. Not thread-safe; a writer belongs to one thread.
#pragma once

#include "report/writer.h"

#include <memory>

namespace lastack {

std::unique_ptr<ReportWriter> makeJsonWriter(TextSink& sink, const WriterOptions& options);
std::unique_ptr<ReportWriter> makeNdjsonWriter(TextSink& sink, const WriterOptions& options);

} // namespace lastack
