// Interfaces: names what can be captured from and, where something cannot, why and what would
// change that. Uses standard streams; not thread-safe.
#pragma once

#include "app/cli/options.h"
#include "app/cli/run.h"

#include <string>
#include <string_view>
#include <vector>

namespace lastack::cli {

struct CaptureInterface {
    std::string name;
    std::string description;
    std::vector<std::string> flags; // up, running, loopback, wireless
    std::vector<std::string> addresses;
    std::vector<std::string> linkTypes; // DLT_ names
    std::string fault;                  // why it cannot be captured; empty when it can
};

// From what the capture helper lists; a line that is not whole is left out.
std::vector<CaptureInterface> parseInterfaces(std::string_view lines);

std::string interfacesText(const std::vector<CaptureInterface>& interfaces);
std::string interfacesJson(const std::vector<CaptureInterface>& interfaces);

ExitStatus runInterfaces(const Options& options);

} // namespace lastack::cli
