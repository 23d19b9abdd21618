#include "app/gui/actions.h"
#include "app/gui/connection_pane.h"
#include "app/gui/details_view.h"
#include "app/gui/segment_model.h"
#include "tests/gui/program_window.h"
#include "tests/support/catch.h"

#include <QAction>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace lastack;
using namespace lastack::gui;
using namespace lastack::test;
using diagram::Item;
using diagram::ItemKind;

namespace {

// Where an item is in the viewport, whatever is scrolled and zoomed.
QPoint placeOf(const TimelineView& timeline, const Item& item) {
    for (int y = 0; y < timeline.viewport()->height(); y += 2) {
        for (int x = 0; x < timeline.viewport()->width(); x += 2) {
            const Item* found = timeline.markAt({x, y});
            if (found != nullptr && found->source == item.source && found->side == item.side &&
                found->kind == item.kind) {
                return {x, y};
            }
        }
    }
    return {-1, -1};
}

QPoint placeOfBreak(const TimelineView& timeline) {
    for (int y = 0; y < timeline.viewport()->height(); ++y) {
        const QPoint at(timeline.viewport()->width() / 2, y);
        if (timeline.breakAt(at) != nullptr) {
            return at;
        }
    }
    return {-1, -1};
}

const Item* firstOf(const TimelineView& timeline, ItemKind kind) {
    const auto& items = timeline.diagram().items;
    const auto found = std::find_if(items.begin(), items.end(), [kind](const Item& item) {
        return item.kind == kind;
    });
    return found == items.end() ? nullptr : &*found;
}

void wheel(TimelineView& timeline, const QPointF& at, int notches) {
    QWheelEvent event(
        at,
        timeline.viewport()->mapToGlobal(at),
        {},
        {0, 120 * notches},
        Qt::NoButton,
        Qt::ControlModifier,
        Qt::NoScrollPhase,
        false
    );
    QApplication::sendEvent(timeline.viewport(), &event);
}

} // namespace

TEST_CASE("a double click on a pause opens it, a second one closes it", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("silent-30-seconds.pcapng")});
    window.select(0);
    TimelineView& timeline = window->pane().timeline();
    window->resize(1'400, 1'800);
    timeline.fit();
    const double before = timeline.diagram().height;
    const QPoint at = placeOfBreak(timeline);
    REQUIRE(at.x() >= 0);
    QTest::mouseDClick(timeline.viewport(), Qt::LeftButton, {}, at);
    CHECK(timeline.diagram().height > before);
    CHECK(window->pane().options().opened.size() == 1);
    window->actions()[ActionId::CloseBreaks].trigger();
    CHECK(timeline.diagram().height == before);
}

TEST_CASE("1:1 shows time to scale, and the wheel zooms it where the pointer is", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("silent-30-seconds.pcapng")});
    window.select(0);
    TimelineView& timeline = window->pane().timeline();
    window->actions()[ActionId::TrueTime].trigger();
    REQUIRE(timeline.isToScale());
    const double whole = timeline.diagram().perSecond;
    REQUIRE(whole > 0);
    const QPointF at(300, timeline.viewport()->height() / 2.0);
    const auto secondsAt = [&] {
        return ((at.y() + timeline.verticalScrollBar()->value()) / timeline.zoom() -
                timeline.diagram().firstY) /
               timeline.diagram().perSecond;
    };
    const double before = secondsAt();
    for (int i = 0; i < 20; ++i) {
        wheel(timeline, at, 1);
    }
    CHECK(timeline.diagram().perSecond > 5 * whole);
    CHECK(secondsAt() == Approx(before).margin(0.3));
    timeline.fit();
    CHECK(timeline.diagram().perSecond == Approx(whole).epsilon(0.05));
    window->actions()[ActionId::TrueTime].trigger();
    CHECK_FALSE(timeline.isToScale());
}

TEST_CASE("a click on a call tells its alternatives and what excludes the others", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("data-after-close.pcapng")});
    window.select(0);
    window->resize(1'400, 1'600);
    TimelineView& timeline = window->pane().timeline();
    timeline.fit();
    const auto& items = timeline.diagram().items;
    int checked = 0;
    for (const Item& item : std::vector<Item>(items.begin(), items.end())) {
        if (item.kind != ItemKind::Call || item.row == diagram::kNoRow) {
            continue;
        }
        timeline.selectRow(item.row);
        const QPoint at = placeOf(timeline, item);
        REQUIRE(at.x() >= 0);
        QTest::mouseClick(timeline.viewport(), Qt::LeftButton, {}, at);
        const QString text = window->details().toPlainText();
        const Call& call = window->pane().report()->mapping.of(item.side).calls[item.source];
        CHECK((call.candidates.empty() || text.contains("Alternatives")));
        for (const Candidate& candidate : call.candidates) {
            const auto name = phraseOf(candidate.id, Vocabulary::Wsp);
            CHECK(text.contains(QString::fromUtf8(name.data(), static_cast<int>(name.size()))));
            if (candidate.certainty == Confidence::Excluded) {
                CHECK(text.contains("excluded"));
            }
        }
        ++checked;
    }
    CHECK(checked > 1);
}

TEST_CASE("left and right go to the marks beside the selected packet", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("hard-close.pcapng")});
    window.select(0);
    TimelineView& timeline = window->pane().timeline();
    const Item* call = nullptr;
    for (const Item& item : timeline.diagram().items) {
        call = item.kind == ItemKind::Call && item.row != diagram::kNoRow ? &item : call;
    }
    REQUIRE(call != nullptr);
    const Side side = call->side;
    timeline.selectRow(call->row);
    QSignalSpy chosen(&timeline, &TimelineView::markSelected);
    QTest::keyClick(&timeline, side == Side::Client ? Qt::Key_Left : Qt::Key_Right);
    CHECK(chosen.count() == 1);
}

TEST_CASE("the row under the pointer is the same in timeline, table and text", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("hard-close.pcapng")});
    window.select(0);
    TimelineView& timeline = window->pane().timeline();
    const Item* arrow = firstOf(timeline, ItemKind::Arrow);
    REQUIRE(arrow != nullptr);
    const auto row = arrow->row;
    emit timeline.rowHovered(row);
    const auto& model = window->segments();
    CHECK(model.data(model.index(static_cast<int>(row), 0), Qt::BackgroundRole).isValid());
    CHECK_FALSE(model.data(model.index(static_cast<int>(row) + 1, 0), Qt::BackgroundRole).isValid()
    );
    emit timeline.rowHovered(diagram::kNoRow);
    CHECK_FALSE(model.data(model.index(static_cast<int>(row), 0), Qt::BackgroundRole).isValid());
}

TEST_CASE("what a packet is evidence of can be read", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("hard-close.pcapng")});
    window.select(0);
    TimelineView& timeline = window->pane().timeline();
    std::uint32_t reset = 0;
    for (std::uint32_t row = 0; row < timeline.rows().size(); ++row) {
        reset = timeline.rows()[row].label.starts_with("RST") ? row : reset;
    }
    const QString text = timeline.evidenceOf(reset).join('\n');
    CHECK(text.contains("RST"));
    CHECK(text.contains("seq"));
    CHECK(text.contains("Inferred from packet"));
}

TEST_CASE("without a chosen packet the reasons of the verdict are told", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("hard-close.pcapng")});
    window.select(0);
    CHECK(window->details().toPlainText().contains("[D"));
    CHECK(window->details().toPlainText().contains("reasons"));
}
