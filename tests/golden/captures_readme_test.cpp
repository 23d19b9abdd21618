#include "tests/golden/program.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <fmt/format.h>
#include <rapidjson/document.h>

#include <sstream>

using namespace lastack::test;

namespace {

constexpr std::string_view kBegin = "<!-- table:begin -->\n";
constexpr std::string_view kEnd = "<!-- table:end -->\n";

std::string textOf(const rapidjson::Value& record, const char* key) {
    return record[key].IsString() ? record[key].GetString() : "–";
}

// One row of the table from one record of the report.
std::string rowOf(const Sample& sample, const std::string& line) {
    rapidjson::Document record;
    record.Parse(line.c_str());
    REQUIRE_FALSE(record.HasParseError());
    const auto id = record["id"].GetUint64();
    return fmt::format(
        "| `{}` | {} | {} | {} | {} | {} | {} {} |\n",
        sample.file,
        id == 1 ? sample.story : "",
        id,
        textOf(record, "outcome"),
        textOf(record, "initiator"),
        textOf(record, "rst_by"),
        textOf(record, "pattern"),
        textOf(record, "pattern_name")
    );
}

std::string tableOf(const std::vector<Sample>& samples) {
    std::string table =
        "| file | what happened | connection | outcome | started by | reset by | pattern |\n"
        "|---|---|---|---|---|---|---|\n";
    for (const auto& sample : samples) {
        const auto run = runProgram("report -T ndjson captures/" + sample.file);
        REQUIRE(run.status == 0);
        std::istringstream lines(run.output);
        for (std::string line; std::getline(lines, line);) {
            table += rowOf(sample, line);
        }
    }
    return table;
}

} // namespace

TEST_CASE("the table of captures/README.md is what the program says", "[golden]") {
    const auto path = sourceDirectory() / "captures/README.md";
    auto text = readFile(path);
    const auto begin = text.find(kBegin);
    const auto end = text.find(kEnd);
    REQUIRE(begin != std::string::npos);
    REQUIRE(end != std::string::npos);
    const auto from = begin + kBegin.size();
    const auto actual = tableOf(allSamples());
    const auto expected = updatesGolden() ? actual : text.substr(from, end - from);
    if (updatesGolden()) {
        writeFile(path, text.replace(from, end - from, actual));
    }
    INFO("captures/README.md is out of date; LASTACK_UPDATE_GOLDEN=1 rewrites its table");
    CHECK(differenceOf(expected, actual) == "");
}
