#include "app/cli/interfaces.h"
#include "app/cli/live_lines.h"
#include "app/cli/options.h"
#include "app/cli/status_line.h"
#include "app/live/teardown_filter.h"
#include "capture/bpf_filter.h"
#include "tests/support/catch.h"

#include <string>
#include <utility>
#include <vector>

using namespace lastack;
using namespace lastack::cli;
using namespace lastack::live;

namespace {

using Arguments = std::vector<std::string>;

Options accepted(Arguments arguments) {
    arguments.insert(arguments.begin(), "live");
    auto parsed = parseOptions(arguments);
    if (const auto* error = std::get_if<UsageError>(&parsed)) {
        FAIL(error->message);
    }
    REQUIRE(std::holds_alternative<Options>(parsed));
    return std::get<Options>(std::move(parsed));
}

std::string refused(Arguments arguments) {
    arguments.insert(arguments.begin(), "live");
    const auto parsed = parseOptions(arguments);
    const auto* error = std::get_if<UsageError>(&parsed);
    return error == nullptr ? "(accepted)" : error->message;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("live takes interfaces, limits and what to tell", "[live]") {
    const auto options = accepted(
        {"-i",
         "eth0",
         "-i",
         "lo",
         "-f",
         "tcp",
         "-a",
         "duration:60",
         "-a",
         "packets:500",
         "-c",
         "100",
         "-b",
         "filesize:10",
         "-b",
         "files:3",
         "-w",
         "all.pcapng",
         "--interval",
         "5",
         "--open",
         "--teardown-only",
         "--max-connections",
         "1000",
         "-s",
         "256",
         "-B",
         "16",
         "-p",
         "--allow-root",
         "--no-sandbox"}
    );
    const LiveRequest& live = options.live;
    CHECK(options.command == Command::Live);
    CHECK(options.packetFilter == "tcp");
    CHECK(live.interfaces == std::vector<std::string>{"eth0", "lo"});
    CHECK(live.stop.seconds == 60U);
    CHECK(live.stop.packets == 100U); // whichever limit is reached first
    CHECK(live.ring.bytes == 10'000U);
    CHECK(live.ring.files == 3U);
    CHECK(live.save == "all.pcapng");
    CHECK(live.interval == Duration::seconds(5));
    CHECK(live.open == ListOpen::Yes);
    CHECK(live.kept == Kept::TeardownOnly);
    CHECK(live.maxConnections == 1000);
    CHECK(live.snapLength == 256);
    CHECK(live.bufferMiB == 16);
    CHECK(live.reception == Reception::OwnOnly);
    CHECK(live.root == Root::Allowed);
    CHECK(live.sandbox == live::Sandbox::Off);
}

TEST_CASE("live reads one pipe instead of interfaces", "[live]") {
    CHECK(accepted({"-r", "-"}).inputs == std::vector<std::string>{"-"});
    CHECK(has(refused({}), "-i"));
    CHECK(has(refused({"-i", "lo", "-r", "-"}), "choose one of the two"));
    CHECK(has(refused({"-r", "a", "-r", "b"}), "one pipe"));
    CHECK(has(refused({"-i", ""}), "empty"));
}

TEST_CASE("limits that make no sense are refused with what would", "[live]") {
    CHECK(has(refused({"-i", "lo", "-a", "duration"}), "duration:10"));
    CHECK(has(refused({"-i", "lo", "-a", "hours:1"}), "duration, packets, filesize or files"));
    CHECK(has(refused({"-i", "lo", "-a", "packets:0"}), "a number from 1"));
    CHECK(has(refused({"-i", "lo", "-a", "packets:x"}), "'x'"));
    CHECK(has(refused({"-i", "lo", "-b", "filesize:10"}), "-w"));
    CHECK(has(refused({"-i", "lo", "-a", "filesize:10"}), "-w"));
    CHECK(has(refused({"-i", "lo", "-w", "a", "-b", "files:3"}), "-b filesize or -b duration"));
    CHECK(has(refused({"-i", "lo", "-w", "-"}), "name a file"));
    CHECK(has(refused({"-i", "lo", "-a", "filesize:99999999999999999999"}), "a number"));
}

TEST_CASE("metrics are served to this machine unless an address is spelled out", "[live]") {
    const auto address = [](const std::string& typed) {
        return accepted({"-i", "lo", "--metrics", typed}).live.metrics->text();
    };
    CHECK(address(":9100") == "127.0.0.1:9100");
    CHECK(address("9100") == "127.0.0.1:9100");
    CHECK(address("localhost:9100") == "127.0.0.1:9100");
    CHECK(address("0.0.0.0:80") == "0.0.0.0:80");
    CHECK(address("[::1]:9100") == "[::1]:9100");
    CHECK(has(refused({"-i", "lo", "--metrics", "::1"}), "127.0.0.1:9100"));
    CHECK(has(refused({"-i", "lo", "--metrics", ":70000"}), "127.0.0.1:9100"));
    CHECK(has(refused({"-i", "lo", "--metrics", "host"}), "127.0.0.1:9100"));
}

TEST_CASE("every option of live is in its help with an example", "[live]") {
    const auto parsed = parseOptions(Arguments{"live", "--help"});
    const auto* help = std::get_if<Printout>(&parsed);
    REQUIRE(help != nullptr);
    for (const char* const option :
         {"-i",
          "-r",
          "-w",
          "-f",
          "-a",
          "-b",
          "-c",
          "-s",
          "-B",
          "-p",
          "--teardown-only",
          "--max-connections",
          "--interval",
          "--open",
          "--metrics",
          "--allow-root",
          "--no-sandbox",
          "--where"}) {
        INFO(option);
        const auto examples = help->text.substr(help->text.find("Examples:"));
        CHECK(has(examples, std::string(" ") + option));
    }
}

TEST_CASE("the filter of teardowns compiles for every usual link type", "[live]") {
    CHECK(BpfFilter::compile(teardownFilter("", Tags::None)));
    CHECK(BpfFilter::compile(teardownFilter("host 10.0.0.1", Tags::Within)));
}

TEST_CASE("rates and drops are told apart", "[live]") {
    LiveInterval interval;
    interval.duration = Duration::seconds(2);
    interval.before.packets = 1000;
    interval.now.packets = 5000;
    interval.now.bytes = 250'000;
    interval.now.ended = 4;
    interval.live = {.opening = 1, .open = 2, .halfClosed = 3};
    CHECK(has(statusText(interval), "2.0 kpackets/s  1.0 Mbit/s  2 ended/s"));
    CHECK(has(statusText(interval), "2 open, 3 half-closed, 1 opening"));
    CHECK(has(statusText(interval), "drops unknown"));
    interval.now.drops.byKernel = 0;
    CHECK(has(statusText(interval), "no drops"));
    interval.now.drops = {.byInterface = 1, .byKernel = 2, .byTool = 3};
    CHECK(has(statusText(interval), "1 by the interface, 2 by the kernel, 3 by lastack-capture"));
}

TEST_CASE("half-closed connections are listed first, then the longest idle", "[live]") {
    const auto idle = [](std::int64_t seconds, bool half) {
        OpenConnection open;
        open.idle = Duration::seconds(seconds);
        open.flow.finAcked[0] = half;
        return open;
    };
    std::vector<OpenConnection> open{idle(1, false), idle(9, false), idle(2, true)};
    sortByAge(open);
    CHECK(open[0].idle == Duration::seconds(2));
    CHECK(open[1].idle == Duration::seconds(9));
    CHECK(has(openText(open[0]), "half-closed by client"));
    CHECK(has(openJson(open[1], Timestamp{5}), R"("closed_by":null,"idle_ns":9000000000)"));
}

TEST_CASE("a status line fits the terminal and is wiped before other text", "[live]") {
    std::string screen;
    StatusLine line([&screen](std::string_view text) { screen += text; }, 10);
    line.clear();
    CHECK(screen.empty());
    line.show("0123456789abc");
    CHECK(screen == "\r\x1b[K012345678");
    line.clear();
    CHECK(screen == "\r\x1b[K012345678\r\x1b[K");
}

TEST_CASE("interfaces are told with their fault and what mends it", "[live]") {
    const auto interfaces =
        parseInterfaces("eth0\tA \"card\"\tup,running\t10.0.0.1,fe80::1\tEN10MB\t\n"
                        "lo\t\tup,loopback\t\t\tcapturing is not permitted; run 'x'\n"
                        "broken line\n");
    REQUIRE(interfaces.size() == 2);
    CHECK(interfaces[0].addresses == std::vector<std::string>{"10.0.0.1", "fe80::1"});
    CHECK(has(interfacesText(interfaces), "eth0               can be captured\n"));
    CHECK(has(interfacesText(interfaces), "lo                 capturing is not permitted; run 'x'")
    );
    CHECK(has(interfacesJson(interfaces), R"("description":"A \"card\"","up":true)"));
    CHECK(has(interfacesJson(interfaces), R"("can_capture":false,"fault":"capturing is not)"));
}
