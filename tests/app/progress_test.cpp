#include "app/cli/progress.h"
#include "tests/support/catch.h"

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

using namespace lastack;
using namespace lastack::cli;
using namespace std::chrono_literals;

namespace {

// A terminal that remembers, and a clock that stands still until it is moved.
struct Scene {
    std::vector<std::string> written;
    ProgressBar::Time now{};

    ProgressBar::Surroundings surroundings(unsigned width = 80) {
        return {
            [this](std::string_view text) { written.emplace_back(text); },
            [this] { return now; },
            width};
    }
};

constexpr Progress kHalf{1'234'567, 500'000'000, 1'000'000'000};

} // namespace

TEST_CASE("a progress line tells percent, time left, packets, bytes and rate", "[progress]") {
    CHECK(
        progressLine(kHalf, 2s, 100) ==
        "[##########----------]  50 %  0:02 left  1.2 M packets  500 MB  250 MB/s"
    );
    CHECK(progressLine({999, 5'000, 0}, 1s, 100) == "999 packets  5.0 kB  5.0 kB/s");
    CHECK(
        progressLine({0, 0, 1'000}, 0s, 100) ==
        "[--------------------]   0 %  0 packets  0 B  0 B/s"
    );
    CHECK(progressLine({1, 10, 1'000'000}, 1s, 100).find("27:46:39 left") != std::string::npos);
    CHECK(progressLine({1, 100, 36'100}, 1s, 100).find("6:00 left") != std::string::npos);
}

TEST_CASE("figures have at most three digits", "[progress]") {
    CHECK(progressLine({999'499, 9'940, 0}, 1s, 100) == "999 k packets  9.9 kB  9.9 kB/s");
    CHECK(progressLine({999'500, 9'960, 0}, 1s, 100) == "1.0 M packets  10 kB  10 kB/s");
    CHECK(progressLine({UINT64_MAX, UINT64_MAX, 0}, 1s, 100) == "18 E packets  18 EB  18 EB/s");
}

TEST_CASE("a file that grew is done, not more than done", "[progress]") {
    const auto line = progressLine({1, 2'000, 1'000}, 1s, 100);
    CHECK(line.starts_with("[####################] 100 %  0:00 left"));
}

TEST_CASE("a line never exceeds its width and loses the least important first", "[progress]") {
    for (unsigned width = 0; width < 90; ++width) {
        CHECK(progressLine(kHalf, 2s, width).size() <= width);
    }
    CHECK(progressLine(kHalf, 2s, 40) == "[##########----------]  50 %  0:02 left");
    CHECK(progressLine(kHalf, 2s, 10).empty());
}

TEST_CASE("a bar draws at most ten times a second", "[progress]") {
    Scene scene;
    ProgressBar bar(scene.surroundings());
    for (int i = 0; i < 1'000; ++i) {
        scene.now += 1ms;
        bar.update(kHalf);
    }
    CHECK(scene.written.size() == 10);
    for (const auto& text : scene.written) {
        CHECK(text.starts_with("\r\x1b[K["));
    }
}

TEST_CASE("a short run draws and wipes nothing", "[progress]") {
    Scene scene;
    {
        ProgressBar bar(scene.surroundings());
        scene.now += 99ms;
        bar.update(kHalf);
        bar.clear();
    }
    CHECK(scene.written.empty());
}

TEST_CASE("what was drawn is wiped once, by clear or at the end of the bar", "[progress]") {
    Scene scene;
    {
        ProgressBar bar(scene.surroundings());
        scene.now += 100ms;
        bar.update(kHalf);
        bar.clear();
        bar.clear();
        CHECK(scene.written.size() == 2);
        CHECK(scene.written.back() == "\r\x1b[K");
        scene.now += 100ms;
        bar.update(kHalf);
    }
    REQUIRE(scene.written.size() == 4);
    CHECK(scene.written.back() == "\r\x1b[K");
}

TEST_CASE("a bar leaves the terminal's last column free", "[progress]") {
    for (unsigned width = 0; width < 90; ++width) {
        Scene scene;
        ProgressBar bar(scene.surroundings(width));
        scene.now += 1s;
        bar.update(kHalf);
        REQUIRE(scene.written.size() == 1);
        const std::size_t wipe = std::string_view("\r\x1b[K").size();
        CHECK(scene.written[0].size() <= wipe + (width > 0 ? width - 1 : 0));
    }
}

TEST_CASE("progress is for a terminal and for those who did not ask for quiet", "[progress]") {
    Options options;
    CHECK(wantsProgress(options, StreamKind::Terminal));
    CHECK_FALSE(wantsProgress(options, StreamKind::Other));
    options.quiet = true;
    CHECK_FALSE(wantsProgress(options, StreamKind::Terminal));
}
