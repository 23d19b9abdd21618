#include "report/csv_writer.h"
#include "report/json_writer.h"
#include "report/text_writer.h"
#include "report/zeek_log.h"

#include <array>

namespace lastack {

std::span<const WriterFormat> allWriters() {
    static constexpr std::array kWriters = {
        WriterFormat{
            "text",
            "txt",
            "one line per connection and totals, for people at a terminal",
            TellsCalls::No,
            makeTextWriter},
        WriterFormat{
            "json",
            "json",
            "one document with captures, summary and connections",
            TellsCalls::Yes,
            makeJsonWriter},
        WriterFormat{
            "ndjson",
            "ndjson",
            "one JSON object per line and connection",
            TellsCalls::Yes,
            makeNdjsonWriter},
        WriterFormat{
            "csv",
            "csv",
            "one row per connection, for spreadsheets",
            TellsCalls::Yes,
            makeCsvWriter},
        WriterFormat{
            "zeek",
            "log",
            "a conn.log as Zeek writes it, for zeek-cut",
            TellsCalls::No,
            makeZeekWriter},
    };
    return kWriters;
}

} // namespace lastack
