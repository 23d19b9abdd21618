#include "app/live/traffic_counters.h"

#include <filesystem>
#include <fstream>
#include <system_error>

namespace lastack::live {

namespace {

constexpr const char* kInterfaces = "/sys/class/net";

std::optional<std::uint64_t> numberIn(const std::filesystem::path& file) {
    std::ifstream stream(file);
    std::uint64_t number = 0;
    return stream >> number ? std::optional(number) : std::nullopt;
}

std::optional<std::uint64_t> packetsBelow(const std::filesystem::path& interface) {
    const auto received = numberIn(interface / "statistics/rx_packets");
    const auto sent = numberIn(interface / "statistics/tx_packets");
    return received && sent ? std::optional(*received + *sent) : std::nullopt;
}

std::optional<std::uint64_t> packetsOfAll() {
    std::optional<std::uint64_t> sum;
    std::error_code failed;
    std::filesystem::directory_iterator at(kInterfaces, failed);
    for (; !failed && at != std::filesystem::directory_iterator(); at.increment(failed)) {
        if (const auto packets = packetsBelow(at->path())) {
            sum = sum.value_or(0) + *packets;
        }
    }
    return sum;
}

} // namespace

std::optional<std::uint64_t> packetsAt(const std::string& interface) {
    if (interface == "any") {
        return packetsOfAll();
    }
    // No name of an interface has one, and it is not to become part of a path.
    const bool isName = interface.find('/') == std::string::npos && interface.front() != '.';
    return isName ? packetsBelow(std::filesystem::path(kInterfaces) / interface) : std::nullopt;
}

} // namespace lastack::live
