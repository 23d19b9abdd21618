#include "tests/golden/program.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <algorithm>
#include <sstream>
#include <string>

using namespace lastack::test;

namespace {

// As a block of Markdown, whose lines are indented; blank ones are not.
std::string blockOf(const std::string& output) {
    std::istringstream lines(output);
    std::string block;
    for (std::string line; std::getline(lines, line);) {
        block += line.empty() ? "\n" : "    " + line + "\n";
    }
    return block;
}

void checkBlock(const std::string& arguments, const std::string& output) {
    const auto path = sourceDirectory() / "README.md";
    auto text = readFile(path);
    const auto at = text.find(arguments);
    INFO(arguments);
    REQUIRE(at != std::string::npos);
    const auto begin = text.find("\n    ", at) + 1;
    const auto end = text.find("\n\n`./dev", begin);
    const auto stop = std::min(end, text.find("\n\n<!-- report:end -->", begin)) + 1;
    const auto block = blockOf(output);
    const auto expected = updatesGolden() ? block : text.substr(begin, stop - begin);
    if (updatesGolden()) {
        writeFile(path, text.replace(begin, stop - begin, block));
    }
    INFO("README.md is out of date; LASTACK_UPDATE_GOLDEN=1 rewrites its examples");
    CHECK(differenceOf(expected, block) == "");
}

} // namespace

TEST_CASE("the examples of README.md are what the program prints", "[golden]") {
    const std::string show = "show captures/data-after-close.pcapng --connection 1 --width 100";
    const auto shown = runProgram(show);
    REQUIRE(shown.status == 0);
    checkBlock(show, shown.output.substr(0, shown.output.find("\nEvidence")));
    const std::string report = "report captures/transaction-totals.pcapng";
    const auto reported = runProgram(report);
    REQUIRE(reported.status == 0);
    checkBlock("The first prints this:", reported.output);
}
