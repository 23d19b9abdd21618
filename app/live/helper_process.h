// HelperProcess: the capture helper at work, and the end of the pipe into which it writes pcapng.
// Asks the operating system: helper_process_posix.cpp; helper_process_windows.cpp captures nothing.
// Not thread-safe.
#pragma once

#include "capture/file_handle.h"
#include "net/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace lastack::live {

// How the helper ended.
struct HelperEnd {
    enum class Kind : std::uint8_t {
        Stopped, // as asked
        CouldNotBegin,
        Failed, // while it captured: an interface went down
        Killed, // by a signal
    };

    Kind kind = Kind::Stopped;
    std::string said; // its one sentence; empty when it said nothing
};

class HelperProcess {
public:
    // Starts the helper, which ends with the thread that started it. Errors: CannotOpen.
    static Result<HelperProcess> start(
        const std::string& path, const std::vector<std::string>& arguments
    );

    HelperProcess(HelperProcess&& other) noexcept;
    HelperProcess& operator=(HelperProcess&&) = delete;
    ~HelperProcess();

    // What it captures; call once.
    FileHandle takeOutput();

    int processId() const { return process_; }

    // Asks it to hand over what it has and to end.
    void stop();

    // Ends it at once: nobody reads what it has.
    void abandon();

    // Waits for its end; what it captures must have been read, or not be wanted any more. A helper
    // that does not end then is ended.
    HelperEnd await();

private:
    HelperProcess(int process, int output, int complaints);

    int process_;
    int output_;
    int complaints_;
};

// The helper beside this program, or in libexec. Errors: CannotOpen.
Result<std::string> findHelper();

// What it printed when it ran to its end. Errors: CannotOpen.
Result<std::string> outputOfHelper(
    const std::string& path, const std::vector<std::string>& arguments
);

} // namespace lastack::live
