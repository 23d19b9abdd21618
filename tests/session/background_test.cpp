#include "session/background.h"
#include "tests/support/catch.h"

#include <atomic>
#include <memory>
#include <stdexcept>

using namespace lastack;

TEST_CASE("a background run gives its result once it is done", "[session]") {
    std::atomic<bool> told{false};
    Background<int> run([](const std::stop_token&) { return 42; }, [&told] { told = true; });
    CHECK(run.take() == 42);
    CHECK(run.isReady());
    CHECK(told);
}

TEST_CASE("what a background run throws is thrown where its result is taken", "[session]") {
    Background<int> run(
        [](const std::stop_token&) -> int { throw std::runtime_error("no memory"); }, {}
    );
    CHECK_THROWS_WITH(run.take(), "no memory");
}

TEST_CASE("a background run is told to stop when nobody wants it any more", "[session]") {
    std::atomic<bool> stopped{false};
    auto run = std::make_unique<Background<int>>(
        [&stopped](const std::stop_token& stop) {
            while (!stop.stop_requested()) {
                std::this_thread::yield();
            }
            stopped = true;
            return 0;
        },
        std::function<void()>{}
    );
    run.reset();
    CHECK(stopped);
}
