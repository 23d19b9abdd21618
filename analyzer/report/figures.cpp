#include "report/figures.h"

#include <fmt/format.h>

#include <array>
#include <string_view>

namespace lastack {

namespace {

struct Scaled {
    std::string digits; // at most three columns
    std::size_t unit;   // power of 1000
};

// Three significant columns: 999, 1.2 (k), 12 (k), 123 (k). Rounds down, so that 999,999 is never
// "1000k".
Scaled scaled(std::uint64_t value) {
    std::size_t unit = 0;
    std::uint64_t tenths = 0;
    while (value >= 1000) {
        tenths = value % 1000 / 100;
        value /= 1000;
        ++unit;
    }
    if (unit > 0 && value < 10) {
        return {fmt::format("{}.{}", value, tenths), unit};
    }
    return {fmt::format("{}", value), unit};
}

} // namespace

std::string compactBytes(std::uint64_t bytes) {
    constexpr std::array<std::string_view, 7> kUnits = {"B", "kB", "MB", "GB", "TB", "PB", "EB"};
    const auto [digits, unit] = scaled(bytes);
    return fmt::format("{} {}", digits, kUnits[unit]);
}

std::string tinyBytes(std::uint64_t bytes) {
    constexpr std::array<std::string_view, 7> kUnits = {"", "k", "M", "G", "T", "P", "E"};
    const auto [digits, unit] = scaled(bytes);
    return fmt::format("{}{}", digits, kUnits[unit]);
}

std::string percentOf(std::uint64_t part, std::uint64_t whole) {
    const double share = whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
    return fmt::format("{:.1f} %", share * 100.0);
}

} // namespace lastack
