#include "query/date.h"

#include "query/numbers.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace lastack::query {

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;

// Years whose every nanosecond since 1970, shifted by any offset, fits 64 bits.
constexpr std::int64_t kFirstYear = 1678;
constexpr std::int64_t kLastYear = 2261;

// Takes its parts off the beginning of the text; the first part that is missing makes it fail for
// good.
class Cursor {
public:
    explicit Cursor(std::string_view text) : text_(text) {}

    bool failed() const { return failed_; }

    bool atEnd() const { return text_.empty(); }

    bool take(char c) {
        if (!text_.starts_with(c)) {
            return false;
        }
        text_.remove_prefix(1);
        return true;
    }

    void expect(char c) { failed_ = !take(c) || failed_; }

    std::int64_t number(std::size_t digits, std::int64_t least, std::int64_t most) {
        std::int64_t value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            value = value * 10 + digit();
        }
        failed_ = failed_ || value < least || value > most;
        return value;
    }

    bool nextIsDigit() const { return !text_.empty() && text_[0] >= '0' && text_[0] <= '9'; }

    std::int64_t digit() {
        if (!nextIsDigit()) {
            failed_ = true;
            return 0;
        }
        const std::int64_t value = text_[0] - '0';
        text_.remove_prefix(1);
        return value;
    }

private:
    std::string_view text_;
    bool failed_ = false;
};

bool isLeapYear(std::int64_t year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

std::int64_t daysIn(std::int64_t month, std::int64_t year) {
    static constexpr std::array<std::int64_t, 12> kDays{
        31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

// year is positive, so that plain division counts its leap days.
std::int64_t daysSince1970(std::int64_t year, std::int64_t month, std::int64_t day) {
    const std::int64_t before = year - 1;
    std::int64_t days = 365 * before + before / 4 - before / 100 + before / 400 - 719'162;
    for (std::int64_t m = 1; m < month; ++m) {
        days += daysIn(m, year);
    }
    return days + day - 1;
}

std::int64_t takeDay(Cursor& cursor) {
    const auto year = cursor.number(4, kFirstYear, kLastYear);
    cursor.expect('-');
    const auto month = cursor.number(2, 1, 12);
    cursor.expect('-');
    if (cursor.failed()) {
        return 0;
    }
    const auto day = cursor.number(2, 1, daysIn(month, year));
    return cursor.failed() ? 0 : daysSince1970(year, month, day);
}

// The time of day so far as it is given: from its beginning, for the length of its last part.
struct Clock {
    std::int64_t begin = 0;
    std::int64_t length = kDay;
};

Clock takeFraction(Cursor& cursor, std::int64_t begin) {
    std::int64_t length = kSecond;
    do {
        length /= 10;
        begin += cursor.digit() * length;
    } while (length > 1 && cursor.nextIsDigit());
    return {begin, length};
}

Clock takeClock(Cursor& cursor) {
    Clock clock;
    clock.begin = cursor.number(2, 0, 23) * kHour;
    cursor.expect(':');
    clock.begin += cursor.number(2, 0, 59) * kMinute;
    clock.length = kMinute;
    if (cursor.take(':')) {
        clock.begin += cursor.number(2, 0, 60) * kSecond; // RFC 3339 §5.6 allows a leap second
        clock.length = kSecond;
        if (cursor.take('.')) {
            clock = takeFraction(cursor, clock.begin);
        }
    }
    return clock;
}

std::int64_t takeOffset(Cursor& cursor) {
    if (cursor.atEnd() || cursor.take('Z') || cursor.take('z')) {
        return 0;
    }
    const bool isWest = cursor.take('-');
    if (!isWest) {
        cursor.expect('+');
    }
    const auto hours = cursor.number(2, 0, 23);
    cursor.expect(':');
    const auto offset = hours * kHour + cursor.number(2, 0, 59) * kMinute;
    return isWest ? -offset : offset;
}

} // namespace

std::optional<Interval> parseDate(std::string_view text) {
    Cursor cursor(text);
    const auto day = takeDay(cursor);
    Clock clock;
    std::int64_t offset = 0;
    if (cursor.take('T') || cursor.take('t') || cursor.take(' ')) {
        clock = takeClock(cursor);
        offset = takeOffset(cursor);
    }
    if (cursor.failed() || !cursor.atEnd()) {
        return std::nullopt;
    }
    const auto begin = day * kDay + clock.begin - offset;
    return Interval{begin, begin + clock.length - 1};
}

} // namespace lastack::query
