// A TextSink that keeps what is written, and helpers that run a whole writer over reports.
// For tests only. Not thread-safe.
#pragma once

#include "report/writer.h"

#include <string>
#include <vector>

namespace lastack::samples {

class MemorySink : public TextSink {
public:
    void write(std::string_view text) override { text_ += text; }

    const std::string& text() const { return text_; }

private:
    std::string text_;
};

// What the format of that name writes for these reports; its overview is made from them.
std::string written(
    std::string_view format,
    const std::vector<TeardownReport>& reports,
    const WriterOptions& options = {}
);

// The reports of all samples, numbered from 1.
std::vector<TeardownReport> allReports();

// Two captures with everything in them that the contract has a field for; the second is damaged.
std::vector<CaptureReport> captures();

} // namespace lastack::samples
