// Dates of the --where language: 2026-11-20, 2026-11-20T08:15, …:30, …:30.123Z or with an offset
// such as +01:00. What is left out makes the interval larger: a date is its whole day, a second all
// its nanoseconds. Without offset it is UTC. A pure function, thread-safe.
#pragma once

#include <optional>
#include <string_view>

namespace lastack::query {

struct Interval;

// Nothing when the text is no RFC 3339 date, or beyond what 64 bits of nanoseconds since 1970 hold.
std::optional<Interval> parseDate(std::string_view text);

} // namespace lastack::query
