// Sandbox: what the analyzing process gives up once everything it needs is open: other files and
// most system calls. What it reads was written by strangers. Per platform; for the whole process,
// once, threads included.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lastack::cli {

struct SandboxNeeds {
    std::vector<std::string> writableFolders; // files are made, replaced and removed in these
    int helper = 0;                           // the process that may be asked to stop; 0: none
    bool serves = false;                      // answers on sockets that are open
};

// Each returns one clause that says why there is no sandbox; nothing when there is one. Files are
// limited for this thread and those it starts later, where the system knows how; system calls for
// all threads.
std::optional<std::string> limitFiles(const SandboxNeeds& needs);
std::optional<std::string> limitCalls(const SandboxNeeds& needs);

} // namespace lastack::cli
