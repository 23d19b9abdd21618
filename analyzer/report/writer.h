// ReportWriter: one output format. Writers stream: a connection is written and forgotten, never
// collected. allWriters() is the visible list that the command line, the help and the golden tests
// iterate.
#pragma once

#include "report/overview.h"
#include "report/teardown_report.h"
#include "report/words_call.h"

#include <cstdio>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace lastack {

// Where text goes. write() may buffer; failed() tells of an error once (disk full, broken pipe).
class TextSink {
public:
    virtual ~TextSink() = default;
    virtual void write(std::string_view text) = 0;
};

struct WriterOptions {
    unsigned width = 80;     // columns, for formats that people read
    bool color = false;      // only on a terminal
    bool names = true;       // host names from the capture (-n turns them off)
    bool connections = true; // false: --summary, totals only
    bool quiet = false;
    Vocabulary vocabulary = Vocabulary::Wsp; // of calls, where a format names them in one only
};

class ReportWriter {
public:
    virtual ~ReportWriter() = default;
    virtual void begin() = 0;
    virtual void add(const TeardownReport& report) = 0;
    virtual void end(std::span<const CaptureReport> captures, const Overview& overview) = 0;
};

// Whether a format tells of calls, and of what the protocols above TCP say, which costs time.
enum class TellsCalls : bool { No, Yes };

struct WriterFormat {
    std::string_view name;        // as in --format
    std::string_view extension;   // as in -o FILE.extension
    std::string_view description; // one line for --help
    TellsCalls tellsCalls;
    std::unique_ptr<ReportWriter> (*make)(TextSink& sink, const WriterOptions& options);
};

std::span<const WriterFormat> allWriters();

} // namespace lastack
