// Sandbox: what a process or thread that analyzes live gives up once everything it needs is open:
// other files and most system calls. What it reads was written by strangers. Per platform; entered
// once, and never left.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lastack::live {

enum class Sandbox : std::uint8_t { On, Off };

// Whose system calls are limited.
enum class SandboxScope : std::uint8_t {
    Process, // all threads
    Thread,  // that which calls, of a program that has others to do
};

struct SandboxNeeds {
    std::vector<std::string> writableFolders; // files are made, replaced and removed in these
    int helper = 0;                           // the process that may be asked to stop; 0: none
    bool serves = false;                      // answers on sockets that are open
    SandboxScope scope = SandboxScope::Process;
};

// Each returns one clause that says why there is no sandbox; nothing when there is one. Files are
// limited for this thread and those it starts later, where the system knows how.
std::optional<std::string> limitFiles(const SandboxNeeds& needs);
std::optional<std::string> limitCalls(const SandboxNeeds& needs);

} // namespace lastack::live
