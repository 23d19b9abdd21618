// CaptureInterface: what the capture helper says of one interface, and the command that it advises
// where something is not permitted. Plain values and pure functions; thread-safe.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lastack::live {

struct CaptureInterface {
    std::string name;
    std::string description;
    std::vector<std::string> flags; // up, running, loopback, wireless
    std::vector<std::string> addresses;
    std::vector<std::string> linkTypes; // DLT_ names
    std::string fault;                  // why it cannot be captured; empty when it can

    bool has(std::string_view flag) const;
};

// From what the capture helper lists; a line that is not whole is left out.
std::vector<CaptureInterface> parseInterfaces(std::string_view lines);

// What is to be typed, where a sentence says "run '…'"; else empty.
std::string commandIn(std::string_view sentence);

} // namespace lastack::live
