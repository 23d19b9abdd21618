// HelperRequest: what the capture helper is asked for, and the same as options on its command line.
// A plain value and a pure function; thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lastack::live {

enum class Kept : std::uint8_t { Everything, TeardownOnly };
enum class Reception : std::uint8_t { Promiscuous, OwnOnly };

struct HelperRequest {
    std::vector<std::string> interfaces;
    std::string filter; // BPF; empty: every packet
    Kept kept = Kept::Everything;
    Reception reception = Reception::Promiscuous;
    std::uint32_t snapLength = 262'144;
    std::uint32_t bufferMiB = 64;
};

std::vector<std::string> argumentsOf(const HelperRequest& request);

} // namespace lastack::live
