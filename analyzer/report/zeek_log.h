// zeek: the connections as Zeek's conn.log in its tab-separated form, for zeek-cut and whatever
// else reads it. Values are Zeek's, not the report's: its originator, its duration, its byte
// counts. Unset (-) is what only Zeek's protocol analyzers know, and the bytes of IP.
#pragma once

#include "report/writer.h"

namespace lastack {

std::unique_ptr<ReportWriter> makeZeekWriter(TextSink& sink, const WriterOptions& options);

// Zeek's uid is random; this one is the same for the same connection of the same capture.
std::string zeekUid(const Connection& connection);

} // namespace lastack
