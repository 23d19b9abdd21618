#include "tests/golden/program.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

using namespace lastack::test;

namespace {

std::filesystem::path expectedDirectory() {
    return sourceDirectory() / "tests/golden/expected";
}

ProgramRun succeeded(const std::string& arguments) {
    auto run = runProgram(arguments);
    INFO("lastack " << arguments);
    REQUIRE(run.status == 0);
    return run;
}

std::size_t connectionsIn(const std::string& ndjson) {
    return static_cast<std::size_t>(std::count(ndjson.begin(), ndjson.end(), '\n'));
}

std::string showAll(const std::string& capture, std::size_t connections) {
    std::string text;
    for (std::size_t i = 1; i <= connections; ++i) {
        text += succeeded(fmt::format("show {} --connection {}", capture, i)).output;
    }
    return text;
}

void compare(const std::string& name, const std::string& actual) {
    const auto path = expectedDirectory() / name;
    if (updatesGolden()) {
        writeFile(path, actual);
    }
    INFO(name << " has changed; LASTACK_UPDATE_GOLDEN=1 accepts that");
    const auto difference = differenceOf(readFile(path), actual);
    CHECK(difference == "");
}

} // namespace

TEST_CASE("the program says of every sample what it said before", "[golden]") {
    for (const auto& sample : allSamples()) {
        const auto capture = "captures/" + sample.file;
        const auto stem = std::filesystem::path(sample.file).stem().string();
        const auto ndjson = succeeded("report -T ndjson " + capture).output;
        compare(stem + ".ndjson", ndjson);
        compare(stem + ".report.txt", succeeded("report -T text " + capture).output);
        compare(stem + ".show.txt", showAll(capture, connectionsIn(ndjson)));
    }
}

TEST_CASE("the program says the same twice", "[golden]") {
    for (const auto& sample : allSamples()) {
        const auto arguments = "report -T json captures/" + sample.file;
        INFO(sample.file);
        CHECK(differenceOf(succeeded(arguments).output, succeeded(arguments).output) == "");
    }
}

TEST_CASE("every expected output belongs to a sample", "[golden]") {
    std::set<std::string> stems;
    for (const auto& sample : allSamples()) {
        stems.insert(std::filesystem::path(sample.file).stem().string());
    }
    for (const auto& entry : std::filesystem::directory_iterator(expectedDirectory())) {
        const auto name = entry.path().filename().string();
        CHECK(stems.count(name.substr(0, name.find('.'))) == 1);
    }
}

TEST_CASE("a difference shows the first line that changed", "[golden]") {
    CHECK(differenceOf("a\nb\n", "a\nb\n") == "");
    CHECK(differenceOf("a\nb\n", "a\nc\n") == "-    2: b\n+    2: c\n");
    CHECK(differenceOf("a\n", "a\nc\n") == "- (nothing more)\n+    2: c\n");
}
