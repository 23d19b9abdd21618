#include "app/capture/interface_drops.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <utility>

namespace lastack::capture {

namespace {

std::optional<std::uint64_t> readNumber(int file) {
    std::array<char, 32> text{};
    const ssize_t size = ::pread(file, text.data(), text.size(), 0);
    std::uint64_t number = 0;
    if (size <= 0 || std::from_chars(text.data(), text.data() + size, number).ec != std::errc{}) {
        return std::nullopt;
    }
    return number;
}

} // namespace

InterfaceDrops::InterfaceDrops(const std::string& interface) {
    if (interface.find('/') != std::string::npos) {
        return; // no name of an interface, and not to become part of a path
    }
    const std::string folder = "/sys/class/net/" + interface + "/statistics/";
    for (const char* counter : {"rx_missed_errors", "rx_fifo_errors"}) {
        const int file = ::open((folder + counter).c_str(), O_RDONLY | O_CLOEXEC);
        if (file >= 0) {
            files_.push_back(file);
        }
    }
    before_ = total().value_or(0);
}

InterfaceDrops::InterfaceDrops(InterfaceDrops&& other) noexcept
    : files_(std::exchange(other.files_, {})), before_(other.before_) {}

InterfaceDrops::~InterfaceDrops() {
    for (const int file : files_) {
        ::close(file);
    }
}

std::optional<std::uint64_t> InterfaceDrops::count() const {
    const auto now = total();
    return now && *now >= before_ ? std::optional(*now - before_) : std::nullopt;
}

std::optional<std::uint64_t> InterfaceDrops::total() const {
    std::optional<std::uint64_t> sum;
    for (const int file : files_) {
        if (const auto number = readNumber(file)) {
            sum = sum.value_or(0) + *number;
        }
    }
    return sum;
}

} // namespace lastack::capture
