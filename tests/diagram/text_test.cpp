#include "diagram/text.h"
#include "report/text_layout.h"
#include "tests/diagram/picture.h"
#include "tests/diagram/reports.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace lastack;
using namespace lastack::test;

namespace {

std::size_t widest(const std::string& text) {
    std::size_t columns = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        columns = std::max(columns, columnsOf(std::string_view(text).substr(at, end - at)));
        at = end + 1;
    }
    return columns;
}

bool isAscii(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == '\n' || (byte >= 0x20 && byte < 0x7F);
    });
}

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("text is never wider than its columns", "[diagram]") {
    for (const auto& [name, report] : sampleReports()) {
        for (unsigned columns = 72; columns <= 200; ++columns) {
            INFO(name << ", " << columns);
            CHECK(widest(toText(flat(report, columns))) <= columns);
        }
    }
}

TEST_CASE("text in ASCII has no other byte, whatever the hosts are called", "[diagram]") {
    auto reports = sampleReports();
    reports.push_back({"calls", transactionTotals()});
    reports.push_back({"hostile", hostileNames()});
    for (const auto& [name, report] : reports) {
        INFO(name);
        CHECK(isAscii(toText(flat(report, 80), {.charset = diagram::Charset::Ascii})));
    }
}

TEST_CASE("arrows of text end at the lanes and leave them whole", "[diagram]") {
    const std::string text = toText(flat(sampleReport("graceful-four-way"), 80));
    CHECK(contains(text, "│───"));
    CHECK(contains(text, "──▶│"));
    CHECK(contains(text, "│◀──"));
}

TEST_CASE("a name from a capture cannot steer the terminal", "[diagram]") {
    CHECK_FALSE(contains(toText(flat(hostileNames(), 120)), "\x1b"));
}

TEST_CASE("color is for those who ask", "[diagram]") {
    const auto picture = flat(sampleReport("data-after-close"), 80);
    CHECK_FALSE(contains(toText(picture), "\x1b"));
    const std::string colored = toText(picture, {.coloring = diagram::Coloring::Colored});
    CHECK(contains(colored, "\x1b[1;31mRST"));
}
