// Numbers of the --where language: what 8080, 1.5M, 200ms, 5s-10s or 2026-11-20 stand for.
// Every literal is an interval, so that a date is its whole day and a range is nothing special.
// Pure functions, thread-safe, without locale.
#pragma once

#include "query/field_table.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace lastack::query {

// Both ends belong to it; empty when first > last.
struct Interval {
    std::int64_t first = 0;
    std::int64_t last = 0;

    bool operator==(const Interval&) const = default;
};

// Whether a number without a unit counts nanoseconds (fields named …_ns) or is not understood.
enum class PlainNumber { Nanoseconds, NotUnderstood };

// A number of that kind, or a range: 8000-8080, 1s..5s. Nothing when the text is no such number or
// too large.
std::optional<Interval> parseInterval(NumberKind kind, PlainNumber plain, std::string_view text);

} // namespace lastack::query
