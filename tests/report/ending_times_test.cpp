#include "report/ending_times.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>
#include <vector>

using namespace lastack;

namespace {

EndingTimes of(const std::vector<std::int64_t>& seconds) {
    EndingTimes times;
    for (const std::int64_t second : seconds) {
        times.add({second * 1'000'000'000});
    }
    return times;
}

std::uint64_t total(const EndingTimes& times) {
    std::uint64_t sum = 0;
    for (std::size_t step = 0; step < times.steps(); ++step) {
        sum += times.count(step);
    }
    return sum;
}

} // namespace

TEST_CASE("steps are as fine as the time between first and last allows", "[report]") {
    CHECK(of({100, 105, 120}).width() == Duration::seconds(1));
    CHECK(of({100, 105, 120}).steps() == 21);
    CHECK(of({100, 105, 120}).count(5) == 1);
    CHECK(of({100, 105, 220}).width() == Duration::seconds(10));
    CHECK(of({}).empty());
}

TEST_CASE("the order of endings does not matter and none is lost", "[report]") {
    std::mt19937_64 random(3);
    std::vector<std::int64_t> seconds;
    for (int i = 0; i < 500; ++i) {
        seconds.push_back(static_cast<std::int64_t>(random() % 4'000'000'000ULL) - 2'000'000'000);
    }
    const EndingTimes before = of(seconds);
    std::shuffle(seconds.begin(), seconds.end(), random);
    const EndingTimes after = of(seconds);
    CHECK(before.steps() <= EndingTimes::kMostSteps);
    CHECK(total(before) == 500);
    REQUIRE(before.steps() == after.steps());
    CHECK(before.begin() == after.begin());
    for (std::size_t step = 0; step < before.steps(); ++step) {
        CHECK(before.count(step) == after.count(step));
    }
}

TEST_CASE("the extremes of time are counted as well", "[report]") {
    EndingTimes times;
    times.add({INT64_MIN});
    times.add({INT64_MAX});
    CHECK(total(times) == 2);
    CHECK(times.steps() <= EndingTimes::kMostSteps);
}
