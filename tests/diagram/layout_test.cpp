#include "tests/diagram/picture.h"
#include "tests/diagram/reports.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <set>

using namespace lastack;
using namespace lastack::test;
using diagram::Item;
using diagram::ItemKind;

namespace {

std::vector<NamedReport> allReports() {
    auto reports = sampleReports();
    reports.push_back({"calls and indications", transactionTotals()});
    reports.push_back({"long transfer", longTransfer(900, Sprinkle::Retransmissions)});
    reports.push_back({"hostile names", hostileNames()});
    return reports;
}

const Item& arrowOf(const diagram::Diagram& picture, std::uint64_t frame) {
    for (const Item* arrow : itemsOf(picture, ItemKind::Arrow)) {
        if (number(arrow->frame) == frame) {
            return *arrow;
        }
    }
    FAIL("no arrow of frame " << frame);
    throw std::out_of_range("frame");
}

const Item& itemOf(const diagram::Diagram& picture, ItemKind kind, std::string_view text) {
    for (const Item* item : itemsOf(picture, kind)) {
        if (item->text == text) {
            return *item;
        }
    }
    FAIL("no item " << text);
    throw std::out_of_range("text");
}

bool anyContains(const std::vector<std::string>& texts, std::string_view part) {
    return std::any_of(texts.begin(), texts.end(), [part](const std::string& text) {
        return text.find(part) != std::string::npos;
    });
}

} // namespace

TEST_CASE("no text overlaps another, leaves the canvas or is struck through", "[diagram]") {
    for (const auto& [name, report] : allReports()) {
        for (const double width : {560.0, 640.0, 800.0, 920.0, 1300.0, 2400.0}) {
            INFO(name << ", " << width << " pixels");
            CHECK(flawOf(sloped(report, width)) == "");
        }
    }
}

TEST_CASE("no text overlaps another in any number of columns", "[diagram]") {
    for (const auto& [name, report] : allReports()) {
        for (unsigned columns = 72; columns <= 200; columns += 8) {
            INFO(name << ", " << columns << " columns");
            CHECK(flawOf(flat(report, columns)) == "");
        }
    }
}

TEST_CASE("times of every style find room", "[diagram]") {
    for (const auto style :
         {diagram::TimeStyle::Relative, diagram::TimeStyle::Absolute, diagram::TimeStyle::Delta}) {
        for (const auto& [name, report] : allReports()) {
            INFO(name);
            const diagram::LayoutOptions narrow{
                .width = 72, .slope = diagram::Slope::Flat, .times = style};
            CHECK(flawOf(layOut(report, diagram::CellMetrics(), narrow)) == "");
            CHECK(
                flawOf(layOut(report, diagram::SvgMetrics(), {.width = 640, .times = style})) == ""
            );
        }
    }
}

TEST_CASE("arrows cross where FINs, SYNs or aborts crossed, and nowhere else", "[diagram]") {
    const std::set<std::string> crossed{
        "simultaneous-close 1", "simultaneous-open 1", "crossing-resets 1"};
    std::size_t seen = 0;
    for (const auto& [name, report] : allReports()) {
        INFO(name);
        seen += crossed.count(name);
        CHECK(crossings(sloped(report)) == crossed.count(name));
    }
    CHECK(seen == crossed.size());
}

TEST_CASE("resets that a device sent both ways do not cross", "[diagram]") {
    const auto picture = sloped(sampleReport("reset-both-ends"));
    CHECK(crossings(picture) == 0);
}

TEST_CASE("FINs that crossed say so where arrows cannot", "[diagram]") {
    const auto labels = textsOf(flat(sampleReport("simultaneous-close"), 100), ItemKind::Label);
    CHECK(anyContains(labels, "crosses #8"));
    CHECK(anyContains(labels, "crosses #7"));
}

TEST_CASE("what acknowledges leaves its lane below what it acknowledges", "[diagram]") {
    const auto picture = sloped(sampleReport("graceful-four-way"));
    CHECK(arrowOf(picture, 9).y1 > arrowOf(picture, 8).y2);
    CHECK(arrowOf(picture, 11).y1 > arrowOf(picture, 10).y2);
}

TEST_CASE("the tap line stands where the halves of the handshake put it", "[diagram]") {
    const auto picture = sloped(reportOf(R"(
        0.000 C > S  SYN
        0.003 S > C  SYN ACK
        0.004 C > S  ACK
        0.005 C > S  RST
    )"));
    const auto lanes = itemsOf(picture, ItemKind::Lifeline);
    const auto tap = itemsOf(picture, ItemKind::TapLine);
    REQUIRE_FALSE(tap.empty());
    const double share = (tap[0]->x1 - lanes[0]->x1) / (lanes[1]->x1 - lanes[0]->x1);
    CHECK(share == Approx(0.25));
    for (const Item* dot : itemsOf(picture, ItemKind::Dot)) {
        CHECK(dot->x1 == Approx(tap[0]->x1));
    }
    CHECK(itemsOf(picture, ItemKind::Dot).size() == 4);
}

TEST_CASE("without a handshake there is no tap line, and the legend says why", "[diagram]") {
    const auto picture = sloped(sampleReport("midstream-close"));
    CHECK(itemsOf(picture, ItemKind::TapLine).empty());
    CHECK(itemsOf(picture, ItemKind::Dot).empty());
    CHECK(anyContains(textsOf(picture, ItemKind::Legend), "One-way times unknown"));
}

TEST_CASE("a pause stands midway between what is above and what is below", "[diagram]") {
    const auto picture = sloped(sampleReport("challenge-ack"));
    const Item& pause = itemOf(picture, ItemKind::GapText, "20.000 s");
    const double middle = (pause.y1 + pause.y2) / 2;
    double above = 0;
    double below = picture.height;
    for (const Item& item : picture.items) {
        if (item.kind == ItemKind::Arrow && item.row < pause.row) {
            above = std::max({above, item.y1, item.y2});
        }
        if (item.kind == ItemKind::Label && item.row > pause.row) {
            below = std::min(below, item.y1);
        }
        if (item.kind == ItemKind::Arrow && item.row > pause.row) {
            below = std::min({below, item.y1, item.y2});
        }
    }
    CHECK(middle == Approx((above + below) / 2).margin(4));
}

TEST_CASE("calls stand at the sender's end, indications at the receiver's", "[diagram]") {
    const auto picture = sloped(transactionTotals());
    const double left = itemsOf(picture, ItemKind::Lifeline)[0]->x1;
    const double right = itemsOf(picture, ItemKind::Lifeline)[1]->x1;
    std::size_t calls = 0;
    for (const Item& item : picture.items) {
        if (item.kind == ItemKind::Call || item.kind == ItemKind::Indication) {
            const bool beside = item.side == Side::Client ? item.x2 < left : item.x1 > right;
            CHECK(beside);
        }
        calls += item.kind == ItemKind::Call ? 1 : 0;
    }
    CHECK(calls == 6);
    CHECK(itemOf(picture, ItemKind::Indication, "FD_CLOSE / WSPRecv → 0 bytes (2)").row == 4);
    CHECK(itemOf(picture, ItemKind::Indication, "(6) FD_CLOSE").row == 7);
}

TEST_CASE("calls without a place in time stand below a rule that says so", "[diagram]") {
    const auto picture = sloped(transactionTotals());
    const auto rules = itemsOf(picture, ItemKind::SilentRule);
    REQUIRE(rules.size() == 1);
    CHECK(textsOf(picture, ItemKind::SilentNote).size() == 2);
    std::size_t below = 0;
    for (const Item* call : itemsOf(picture, ItemKind::Call)) {
        below += call->y1 > rules[0]->y1 ? 1 : 0;
    }
    CHECK(below == 2);
}

TEST_CASE(
    "a stack tells of having given up after the last segment that nobody answered", "[diagram]"
) {
    const auto picture = sloped(sampleReport("unanswered"));
    const Item& heard = itemOf(picture, ItemKind::Indication, "WSAETIMEDOUT");
    CHECK(heard.row == itemsOf(picture, ItemKind::Arrow).back()->row);
}

TEST_CASE("what is only possible says so, and the legend says how", "[diagram]") {
    const auto picture = sloped(sampleReport("transaction-totals"));
    CHECK(anyContains(textsOf(picture, ItemKind::Call), "?"));
    CHECK(anyContains(textsOf(picture, ItemKind::Legend), "?: possible, not certain"));
    CHECK(anyContains(textsOf(picture, ItemKind::Legend), "(1) to (8)"));
}

TEST_CASE("calls and indications can be left out", "[diagram]") {
    const auto picture = layOut(
        transactionTotals(),
        diagram::SvgMetrics(),
        {.calls = diagram::Show::No, .indications = diagram::Show::No}
    );
    CHECK(itemsOf(picture, ItemKind::Call).empty());
    CHECK(itemsOf(picture, ItemKind::Indication).empty());
    CHECK(itemsOf(picture, ItemKind::SilentRule).empty());
}

TEST_CASE("a reset that the host did not make does not come from its lane", "[diagram]") {
    const auto picture = sloped(sampleReport("injected-reset"));
    const Item& forged = arrowOf(picture, 5);
    CHECK(forged.stroke == diagram::Stroke::ShortDash);
    CHECK(forged.x1 < itemsOf(picture, ItemKind::Lifeline)[1]->x1 - 100);
    CHECK(anyContains(textsOf(picture, ItemKind::Label), "made by somebody else"));
}

TEST_CASE("an ICMP error comes back to the side whose segment it quotes", "[diagram]") {
    const auto picture = sloped(sampleReport("icmp-from-host"));
    const Item& error = arrowOf(picture, 2);
    CHECK(error.x2 == Approx(itemsOf(picture, ItemKind::Lifeline)[0]->x1));
    CHECK(error.stroke == diagram::Stroke::ShortDash);
}

TEST_CASE("absolute sequence numbers are those on the wire", "[diagram]") {
    TeardownReport report = sampleReport("graceful-four-way");
    report.connection.from(Side::Client).base = 0xFFFF'FFFF;
    const diagram::LayoutOptions absolute{.width = 1200, .seq = diagram::SeqStyle::Absolute};
    const auto labels = textsOf(layOut(report, diagram::SvgMetrics(), absolute), ItemKind::Label);
    CHECK(labels[0] == "SYN  seq 4294967295");
    CHECK(anyContains(labels, "FIN, ACK  seq 24 "));
}
