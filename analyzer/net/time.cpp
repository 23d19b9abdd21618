#include "net/time.h"

#include <fmt/format.h>

namespace lastack {

namespace {

constexpr std::int64_t kNsPerSecond = 1'000'000'000;
constexpr std::int64_t kSecondsPerDay = 86'400;

constexpr std::uint64_t kMicrosecond = 1'000;
constexpr std::uint64_t kMillisecond = 1'000'000;
constexpr std::uint64_t kSecond = 1'000'000'000;
constexpr std::uint64_t kMinute = 60 * kSecond;
constexpr std::uint64_t kHour = 60 * kMinute;

struct Date {
    std::int64_t year;
    std::int64_t month;
    std::int64_t day;
};

constexpr std::int64_t floorDivide(std::int64_t value, std::int64_t by) {
    return value / by - (value % by < 0 ? 1 : 0);
}

// Proleptic Gregorian calendar. Years begin in March here, so that the leap day is a year's last
// day; 146097 days make the calendar's cycle of 400 years, and 719468 lie between 0000-03-01 and
// 1970-01-01.
constexpr Date dateFromDays(std::int64_t daysSince1970) {
    const std::int64_t days = daysSince1970 + 719'468;
    const std::int64_t era = floorDivide(days, 146'097);
    const std::int64_t dayOfEra = days - era * 146'097;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    const std::int64_t day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
    const std::int64_t month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return {year, month, day};
}

constexpr std::uint64_t roundedDivide(std::uint64_t value, std::uint64_t by) {
    return value / by + (value % by >= by - by / 2 ? 1 : 0);
}

// Each unit hands over to the next one where its own rounded figure would reach it:
// 999.96 ms is "1.000 s", never "1000.0 ms".
std::string formatMagnitude(std::uint64_t ns) {
    if (ns < kMicrosecond) {
        return fmt::format("{} ns", ns);
    }
    if (const auto tenths = roundedDivide(ns, kMicrosecond / 10); tenths < 10'000) {
        return fmt::format("{}.{} us", tenths / 10, tenths % 10);
    }
    if (const auto tenths = roundedDivide(ns, kMillisecond / 10); tenths < 10'000) {
        return fmt::format("{}.{} ms", tenths / 10, tenths % 10);
    }
    if (const auto thousandths = roundedDivide(ns, kMillisecond); thousandths < 60'000) {
        return fmt::format("{}.{:03} s", thousandths / 1'000, thousandths % 1'000);
    }
    if (const auto seconds = roundedDivide(ns, kSecond); seconds < 3'600) {
        return fmt::format("{} min {:02} s", seconds / 60, seconds % 60);
    }
    if (const auto minutes = roundedDivide(ns, kMinute); minutes < 24 * 60) {
        return fmt::format("{} h {:02} min", minutes / 60, minutes % 60);
    }
    const auto hours = roundedDivide(ns, kHour);
    return fmt::format("{} d {:02} h", hours / 24, hours % 24);
}

} // namespace

std::string formatRfc3339(Timestamp at) {
    const std::int64_t seconds = floorDivide(at.ns, kNsPerSecond);
    const std::int64_t days = floorDivide(seconds, kSecondsPerDay);
    const std::int64_t secondOfDay = seconds - days * kSecondsPerDay;
    // Not at.ns - seconds * kNsPerSecond: that product overflows for the earliest timestamps.
    const std::int64_t remainder = at.ns % kNsPerSecond;
    const std::int64_t nanoseconds = remainder < 0 ? remainder + kNsPerSecond : remainder;
    const auto [year, month, day] = dateFromDays(days);
    return fmt::format(
        "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:09}Z",
        year,
        month,
        day,
        secondOfDay / 3'600,
        secondOfDay / 60 % 60,
        secondOfDay % 60,
        nanoseconds
    );
}

std::string formatDuration(Duration duration) {
    const auto ns = static_cast<std::uint64_t>(duration.ns);
    return duration.ns < 0 ? fmt::format("-{}", formatMagnitude(0 - ns)) : formatMagnitude(ns);
}

} // namespace lastack
