#include "query/numbers.h"

#include "query/date.h"
#include "query/spelling.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <limits>

namespace lastack::query {

namespace {

constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();

struct Unit {
    std::string_view name;
    std::int64_t factor;
};

constexpr std::array kPlain{Unit{"", 1}};

constexpr std::array kTimeUnits{
    Unit{"ns", 1},
    Unit{"us", 1'000},
    Unit{"\u00B5s", 1'000}, // micro sign
    Unit{"\u03BCs", 1'000}, // Greek mu
    Unit{"ms", 1'000'000},
    Unit{"s", 1'000'000'000},
    Unit{"m", 60'000'000'000},
    Unit{"min", 60'000'000'000},
    Unit{"h", 3'600'000'000'000},
    Unit{"d", 86'400'000'000'000},
};

constexpr std::array kSizeUnits{
    Unit{"", 1},
    Unit{"B", 1},
    Unit{"k", 1'000},
    Unit{"kB", 1'000},
    Unit{"M", 1'000'000},
    Unit{"MB", 1'000'000},
    Unit{"G", 1'000'000'000},
    Unit{"GB", 1'000'000'000},
    Unit{"T", 1'000'000'000'000},
    Unit{"TB", 1'000'000'000'000},
    Unit{"Ki", std::int64_t{1} << 10},
    Unit{"KiB", std::int64_t{1} << 10},
    Unit{"Mi", std::int64_t{1} << 20},
    Unit{"MiB", std::int64_t{1} << 20},
    Unit{"Gi", std::int64_t{1} << 30},
    Unit{"GiB", std::int64_t{1} << 30},
    Unit{"Ti", std::int64_t{1} << 40},
    Unit{"TiB", std::int64_t{1} << 40},
};

constexpr std::array kCountUnits{
    Unit{"", 1},
    Unit{"k", 1'000},
    Unit{"M", 1'000'000},
    Unit{"G", 1'000'000'000},
};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

// Cuts the digits at the beginning of text off it.
std::string_view takeDigits(std::string_view& text) {
    const auto* end = std::find_if_not(text.begin(), text.end(), isDigit);
    const auto digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(digits.size());
    return digits;
}

std::optional<std::int64_t> parseDigits(std::string_view digits) {
    std::int64_t value = 0;
    for (const char c : digits) {
        const std::int64_t digit = c - '0';
        if (value > (kLargest - digit) / 10) {
            return std::nullopt;
        }
        value = value * 10 + digit;
    }
    return value;
}

std::optional<std::int64_t> multiplied(std::int64_t value, std::int64_t factor) {
    return value > kLargest / factor ? std::nullopt : std::optional(value * factor);
}

// The fraction 0.digits of factor, where that is a whole number.
std::optional<std::int64_t> fractionOf(std::string_view digits, std::int64_t factor) {
    constexpr std::size_t kMostDigits = 9; // keeps the products below 10^18
    while (!digits.empty() && digits.back() == '0') {
        digits.remove_suffix(1);
    }
    const auto numerator = parseDigits(digits.substr(0, kMostDigits));
    if (digits.size() > kMostDigits || !numerator) {
        return std::nullopt;
    }
    std::int64_t denominator = 1;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        denominator *= 10;
    }
    const std::int64_t remainder = factor % denominator * *numerator;
    if (remainder % denominator != 0) {
        return std::nullopt;
    }
    return factor / denominator * *numerator + remainder / denominator;
}

std::optional<std::int64_t> parseScaled(std::string_view text, std::span<const Unit> units) {
    const auto whole = takeDigits(text);
    std::string_view fraction;
    if (text.starts_with('.')) {
        text.remove_prefix(1);
        fraction = takeDigits(text);
        if (fraction.empty()) {
            return std::nullopt;
        }
    }
    const auto unit = std::find_if(units.begin(), units.end(), [text](const Unit& candidate) {
        return sameWord(candidate.name, text);
    });
    const auto value = parseDigits(whole);
    if (whole.empty() || !value || unit == units.end()) {
        return std::nullopt;
    }
    const auto scaled = multiplied(*value, unit->factor);
    const auto part = fractionOf(fraction, unit->factor);
    if (!scaled || !part || *scaled > kLargest - *part) {
        return std::nullopt;
    }
    return *scaled + *part;
}

std::optional<Interval> point(std::optional<std::int64_t> value) {
    return value ? std::optional(Interval{*value, *value}) : std::nullopt;
}

std::optional<Interval> parseDuration(PlainNumber plain, std::string_view text) {
    const bool isNegative = text.starts_with('-');
    text.remove_prefix(isNegative ? 1 : 0);
    auto value = parseScaled(text, kTimeUnits);
    if (!value && plain == PlainNumber::Nanoseconds) {
        value = parseScaled(text, kPlain);
    }
    return point(value && isNegative ? -*value : value);
}

std::optional<Interval> parseTime(PlainNumber plain, std::string_view text) {
    if (const auto interval = parseDate(text)) {
        return interval;
    }
    return plain == PlainNumber::Nanoseconds ? point(parseScaled(text, kPlain)) : std::nullopt;
}

std::optional<Interval> parseOne(NumberKind kind, PlainNumber plain, std::string_view text) {
    switch (kind) {
    case NumberKind::Count:
        return point(parseScaled(text, kCountUnits));
    case NumberKind::Size:
        return point(parseScaled(text, kSizeUnits));
    case NumberKind::Duration:
        return parseDuration(plain, text);
    case NumberKind::Time:
        return parseTime(plain, text);
    case NumberKind::Port: {
        const auto value = parseScaled(text, kPlain);
        return value && *value <= 65'535 ? point(value) : std::nullopt;
    }
    }
    return std::nullopt;
}

std::optional<Interval> joined(std::optional<Interval> low, std::optional<Interval> high) {
    if (!low || !high || low->first > high->last) {
        return std::nullopt;
    }
    return Interval{low->first, high->last};
}

} // namespace

std::optional<Interval> parseInterval(NumberKind kind, PlainNumber plain, std::string_view text) {
    if (const auto dots = text.find(".."); dots != std::string_view::npos) {
        return joined(
            parseOne(kind, plain, text.substr(0, dots)),
            parseOne(kind, plain, text.substr(dots + 2))
        );
    }
    if (const auto one = parseOne(kind, plain, text)) {
        return one;
    }
    const auto dash = text.find('-', 1);
    if (kind == NumberKind::Time || dash == std::string_view::npos) {
        return std::nullopt;
    }
    return joined(
        parseOne(kind, plain, text.substr(0, dash)), parseOne(kind, plain, text.substr(dash + 1))
    );
}

} // namespace lastack::query
