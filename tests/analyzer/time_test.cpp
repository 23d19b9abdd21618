#include "net/time.h"
#include "tests/support/catch.h"

#include <cstdint>
#include <ctime>
#include <limits>
#include <utility>

using lastack::Duration;
using lastack::Timestamp;

namespace {

constexpr std::int64_t kEarliest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kLatest = std::numeric_limits<std::int64_t>::max();

} // namespace

TEST_CASE("timestamps are printed in UTC with nine decimals", "[time]") {
    const std::pair<std::int64_t, const char*> cases[] = {
        {0, "1970-01-01T00:00:00.000000000Z"},
        {1'795'162'530'123'456'789, "2026-11-20T08:15:30.123456789Z"},
        {951'782'400'000'000'000, "2000-02-29T00:00:00.000000000Z"},
        {951'868'799'999'999'999, "2000-02-29T23:59:59.999999999Z"},
        {951'868'800'000'000'000, "2000-03-01T00:00:00.000000000Z"},
        {4'107'542'399'000'000'000, "2100-02-28T23:59:59.000000000Z"},
        {4'107'542'400'000'000'000, "2100-03-01T00:00:00.000000000Z"},
        {-1, "1969-12-31T23:59:59.999999999Z"},
        {-1'000'000'000, "1969-12-31T23:59:59.000000000Z"},
        {-2'203'891'200'000'000'001, "1900-02-28T23:59:59.999999999Z"},
        {kEarliest, "1677-09-21T00:12:43.145224192Z"},
        {kLatest, "2262-04-11T23:47:16.854775807Z"},
    };
    for (const auto& [ns, expected] : cases) {
        CHECK(formatRfc3339(Timestamp{ns}) == expected);
    }
}

TEST_CASE("the calendar agrees with the system's on every day of 580 years", "[time]") {
    unsigned wrong = 0;
    for (std::int64_t day = -106'000; day <= 106'000; ++day) {
        const auto seconds = static_cast<std::time_t>(day * 86'400 + 3'723);
        std::tm parts{};
        REQUIRE(gmtime_r(&seconds, &parts) != nullptr);
        char expected[64];
        REQUIRE(
            std::strftime(expected, sizeof expected, "%Y-%m-%dT%H:%M:%S.000000000Z", &parts) > 0
        );
        wrong += formatRfc3339(Timestamp{seconds * 1'000'000'000}) != expected ? 1 : 0;
    }
    CHECK(wrong == 0);
}

TEST_CASE("durations are printed for people", "[time]") {
    const std::pair<std::int64_t, const char*> cases[] = {
        {0, "0 ns"},
        {812, "812 ns"},
        {999, "999 ns"},
        {1'000, "1.0 us"},
        {812'345, "812.3 us"},
        {999'949, "999.9 us"},
        {999'950, "1.0 ms"},
        {16'000'000, "16.0 ms"},
        {999'949'999, "999.9 ms"},
        {999'950'000, "1.000 s"},
        {2'075'000'000, "2.075 s"},
        {59'999'499'999, "59.999 s"},
        {59'999'500'000, "1 min 00 s"},
        {200'000'000'000, "3 min 20 s"},
        {3'599'499'999'999, "59 min 59 s"},
        {3'599'500'000'000, "1 h 00 min"},
        {7'500'000'000'000, "2 h 05 min"},
        {86'369'999'999'999, "23 h 59 min"},
        {86'370'000'000'000, "1 d 00 h"},
        {273'600'000'000'000, "3 d 04 h"},
        {kLatest, "106752 d 00 h"},
    };
    for (const auto& [ns, expected] : cases) {
        CHECK(formatDuration(Duration{ns}) == expected);
    }
}

TEST_CASE("a negative duration is the positive one with a minus sign", "[time]") {
    CHECK(formatDuration(Duration{-1}) == "-1 ns");
    CHECK(formatDuration(Duration::milliseconds(-16)) == "-16.0 ms");
    CHECK(formatDuration(Duration{-200'000'000'000}) == "-3 min 20 s");
    CHECK(formatDuration(Duration{kEarliest}) == "-106752 d 00 h");
}

TEST_CASE("differences and sums of hostile timestamps wrap", "[time]") {
    CHECK((Timestamp{kEarliest} - Timestamp{1}).ns == kLatest);
    CHECK((Timestamp{kLatest} + Duration{1}).ns == kEarliest);
    CHECK((Timestamp{5} - Timestamp{8}).ns == -3);
    CHECK((Timestamp{5} + Duration{-8}).ns == -3);
}

TEST_CASE("durations are made from larger units", "[time]") {
    CHECK(Duration::seconds(2) == Duration::milliseconds(2'000));
    CHECK(Duration::milliseconds(3) == Duration::microseconds(3'000));
    CHECK(Duration::microseconds(7).ns == 7'000);
    CHECK(Duration::seconds(-1) < Duration{0});
}
