#include "diagram/mermaid.h"
#include "diagram/svg.h"
#include "tests/diagram/picture.h"
#include "tests/diagram/reports.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace lastack;
using namespace lastack::test;

namespace {

std::size_t countOf(const std::string& text, std::string_view part) {
    std::size_t count = 0;
    for (std::size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) {
        ++count;
    }
    return count;
}

bool hasControls(const std::string& text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n';
    });
}

} // namespace

TEST_CASE("SVG from a hostile capture holds no markup but its own", "[diagram]") {
    const std::string svg = toSvg(sloped(hostileNames()));
    CHECK(countOf(svg, "<script") == 0);
    CHECK(countOf(svg, "&lt;script&gt;") == 1);
    CHECK(countOf(svg, "]]>") == 0);
    CHECK_FALSE(hasControls(svg));
    CHECK(countOf(svg, "<text ") == countOf(svg, "</text>"));
    CHECK(countOf(svg, "href") == 0);
}

TEST_CASE("SVG says what it shows to those who cannot see it", "[diagram]") {
    const std::string svg = toSvg(sloped(sampleReport("graceful-four-way")));
    CHECK(countOf(svg, "role=\"img\"") == 1);
    CHECK(countOf(svg, "<title>Connection 1: graceful</title>") == 1);
    CHECK(countOf(svg, "<desc>") == 1);
}

TEST_CASE("SVG has the colors of its theme, and of both for a reader's own", "[diagram]") {
    const auto picture = sloped(sampleReport("graceful-four-way"));
    CHECK(countOf(toSvg(picture, {diagram::Theme::Light}), "#1264DC") == 1);
    CHECK(countOf(toSvg(picture, {diagram::Theme::Light}), "#A8DAFF") == 0);
    CHECK(countOf(toSvg(picture, {diagram::Theme::Dark}), "#A8DAFF") == 1);
    const std::string both = toSvg(picture, {diagram::Theme::Auto});
    CHECK(countOf(both, "prefers-color-scheme:dark") == 1);
    CHECK(countOf(both, "#1264DC") + countOf(both, "#A8DAFF") == 2);
}

TEST_CASE("Mermaid from a hostile capture keeps to one statement a line", "[diagram]") {
    const std::string mermaid = toMermaid(sloped(hostileNames()));
    CHECK_FALSE(hasControls(mermaid));
    CHECK(countOf(mermaid, "participant ") == 2);
    CHECK(countOf(mermaid, "<script") == 0);
    CHECK(countOf(mermaid, "Client->>Server: ") == countOf(mermaid, "    Client->>Server: "));
    CHECK(countOf(mermaid, " end") == 0);
    CHECK(countOf(mermaid, "as Client #101;nd#59;") == 1);
}

TEST_CASE("Mermaid has calls before the message that they cause", "[diagram]") {
    const std::string mermaid = toMermaid(sloped(transactionTotals()));
    const auto call = mermaid.find("Note left of Client: (1) WSPSend, 16 B\n");
    const auto message = mermaid.find("Client->>Server: data");
    const auto heard = mermaid.find("Note right of Server: WSPRecv");
    CHECK(call < message);
    CHECK(message < heard);
    CHECK(heard < std::string::npos);
}

TEST_CASE("Mermaid marks resets and pauses", "[diagram]") {
    const std::string mermaid = toMermaid(sloped(sampleReport("challenge-ack")));
    CHECK(countOf(mermaid, "Client-xServer: RST") == 1);
    CHECK(countOf(mermaid, "Note over Client,Server: 20.000 s") == 1);
}
