#include "capture/time_order.h"
#include "tests/support/catch.h"

#include <numeric>
#include <vector>

namespace lastack {

namespace {

using Times = std::vector<std::int64_t>;

std::vector<Frame> framesAt(const Times& seconds) {
    std::vector<Frame> frames;
    for (const std::int64_t second : seconds) {
        Frame frame{};
        frame.at = Timestamp{} + Duration::seconds(second);
        frame.number = FrameNumber{frames.size() + 1};
        frames.push_back(frame);
    }
    return frames;
}

// The numbers of the frames of these times, once they are in order.
std::vector<std::uint64_t> ordered(const Times& seconds) {
    std::vector<Frame> frames = framesAt(seconds);
    orderByTime(frames);
    std::vector<std::uint64_t> numbers;
    for (const Frame& frame : frames) {
        numbers.push_back(number(frame.number));
    }
    return numbers;
}

using Numbers = std::vector<std::uint64_t>;

Times steps(std::int64_t first, std::size_t count) {
    Times times(count);
    std::iota(times.begin(), times.end(), first);
    return times;
}

} // namespace

TEST_CASE("frames in order stay as they are", "[time_order]") {
    CHECK(ordered({}).empty());
    CHECK(ordered({5}) == Numbers{1});
    CHECK(ordered({1, 1, 2, 2, 9}) == Numbers{1, 2, 3, 4, 5});
}

TEST_CASE("frames that come late go where they belong, with their numbers", "[time_order]") {
    CHECK(ordered({1, 3, 2, 4}) == Numbers{1, 3, 2, 4});
    CHECK(ordered({100, 20, 60, 50, 900, 700, 800, 1000}) == Numbers{2, 4, 3, 1, 6, 7, 5, 8});
    CHECK(ordered({2, 2, 1, 2, 3}) == Numbers{3, 1, 2, 4, 5});
}

TEST_CASE("a clock that was set back leaves the order of the file", "[time_order]") {
    Times times = steps(1000, 10);
    const Times after = steps(500, 30);
    times.insert(times.end(), after.begin(), after.end());
    Numbers unchanged(times.size());
    std::iota(unchanged.begin(), unchanged.end(), 1);
    CHECK(ordered(times) == unchanged);
    std::swap(times[20], times[21]);
    std::swap(unchanged[20], unchanged[21]);
    CHECK(ordered(times) == unchanged);
}

TEST_CASE("the last frames at hand are late only if by little", "[time_order]") {
    CHECK(ordered({10, 20, 19, 3}) == Numbers{1, 2, 3, 4});
    std::vector<Frame> frames = framesAt({10, 20, 20});
    frames[2].at = {frames[1].at.ns - 1'000'000};
    orderByTime(frames);
    CHECK(number(frames[1].number) == 3);
}

} // namespace lastack
