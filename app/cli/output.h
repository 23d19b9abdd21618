// Output: where a command's data goes: standard output or a file that appears whole or not at all.
// Buffers; the first error (disk full, closed pipe) is kept and told once by close(). Not
// thread-safe.
#pragma once

#include "net/result.h"
#include "report/writer.h"

#include <cstdio>
#include <memory>
#include <optional>
#include <string>

namespace lastack::cli {

class Output : public TextSink {
public:
    // "-" is standard output. Errors: CannotWrite.
    static Result<std::unique_ptr<Output>> open(const std::string& path);

    Output(std::FILE* file, std::string path, std::string temporary);
    ~Output() override;
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    void write(std::string_view text) override;

    // Hands over what was written, for whoever watches.
    void flush();

    // Whether writing more is pointless, e.g. because the reader of a pipe has gone.
    bool failed() const { return failure_ != 0; }

    // Flushes and, for a file, gives it its name. A pipe closed by its reader is no error.
    std::optional<Error> close();

private:
    std::FILE* file_;
    std::string path_;
    std::string temporary_; // empty: standard output
    int failure_ = 0;       // errno of the first failed write
};

} // namespace lastack::cli
