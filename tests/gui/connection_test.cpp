#include "app/gui/actions.h"
#include "app/gui/bytes_view.h"
#include "app/gui/connection_pane.h"
#include "app/gui/connection_table.h"
#include "app/gui/export.h"
#include "app/gui/headless_export.h"
#include "app/gui/hex_edit.h"
#include "app/gui/segment_model.h"
#include "diagram/layout.h"
#include "report/sentence.h"
#include "report/wireshark_filter.h"
#include "tests/golden/program.h"
#include "tests/gui/program_window.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFontInfo>
#include <QImage>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace lastack;
using namespace lastack::gui;
using namespace lastack::test;

namespace {

bool same(const diagram::Item& a, const diagram::Item& b) {
    return a.kind == b.kind && a.text == b.text && a.x1 == b.x1 && a.y1 == b.y1 && a.x2 == b.x2 &&
           a.y2 == b.y2 && a.tone == b.tone && a.row == b.row;
}

std::string contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().toStdString();
}

int exportTo(const QString& path, const std::string& capture, std::uint64_t connection) {
    return exportHeadless(
        {.output = path, .inputs = {capturePath(capture)}, .connection = connection, .scale = 1}
    );
}

} // namespace

TEST_CASE("the timeline is the engine's layout, and the table has its rows", "[gui]") {
    ProgramWindow window;
    window.open(allCapturePaths());
    for (int row = 0; row < window->connections().rowCount(); ++row) {
        window.select(row);
        TimelineView& timeline = window->pane().timeline();
        const auto report = window->pane().report();
        auto options = window->pane().options();
        options.width = timeline.diagram().width;
        const QtTextMetrics metrics(timeline.font(), QFontInfo(timeline.font()).pixelSize());
        const auto expected = diagram::layOut(*report, metrics, options);
        INFO("connection in row " << row);
        REQUIRE(timeline.diagram().items.size() == expected.items.size());
        for (std::size_t i = 0; i < expected.items.size(); ++i) {
            CHECK(same(timeline.diagram().items[i], expected.items[i]));
        }
        CHECK(window->segments().rowCount() == static_cast<int>(timeline.rows().size()));
        for (const auto& item : expected.items) {
            if (item.row != diagram::kNoRow && item.kind == diagram::ItemKind::Arrow) {
                REQUIRE(item.row < timeline.rows().size());
                CHECK(timeline.rows()[item.row].frame == item.frame);
            }
        }
    }
}

TEST_CASE("the verdict says what the report says", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("data-after-close.pcapng")});
    window.select(0);
    const QString text = window->pane().verdict().text();
    CHECK(text.contains(QString::fromStdString(summaryOf(*window->pane().report()))));
    CHECK(text.contains(QString::fromUtf8("✖ Abortive")));
    CHECK(text.contains("P10"));
}

TEST_CASE("choosing a packet marks its row in the table and fetches its bytes", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("hard-close.pcapng")});
    window.select(0);
    TimelineView& timeline = window->pane().timeline();
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_End);
    const auto row = timeline.selectedRow();
    REQUIRE(row != diagram::kNoRow);
    CHECK(window->segmentTable().currentIndex().row() == static_cast<int>(row));
    const auto packet = QString("Packet %1,").arg(number(timeline.rows()[row].frame));
    CHECK(waitFor([&] { return window->bytes().heading().startsWith(packet); }));
    CHECK(window->bytes().hex().toPlainText().startsWith("0000  "));
    window->segmentTable().selectRow(0);
    CHECK(timeline.selectedRow() == 0);
}

TEST_CASE("j and k go from packet to packet while the timeline has the keyboard", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("graceful-four-way.pcapng")});
    window.select(0);
    TimelineView& timeline = window->pane().timeline();
    window->activateWindow();
    timeline.setFocus();
    REQUIRE(waitFor([&] { return timeline.hasFocus(); }));
    QTest::keyClick(&timeline, Qt::Key_J);
    const auto first = timeline.selectedRow();
    QTest::keyClick(&timeline, Qt::Key_J);
    const auto second = timeline.selectedRow();
    CHECK(second > first);
    QTest::keyClick(&timeline, Qt::Key_K);
    CHECK(timeline.selectedRow() == first);
}

TEST_CASE("the rows of the timeline are known to screen readers", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("hard-close.pcapng")});
    window.select(0);
    TimelineView& timeline = window->pane().timeline();
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&timeline);
    REQUIRE(list != nullptr);
    REQUIRE(list->childCount() == static_cast<int>(timeline.rows().size()));
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface* row = list->child(i);
        REQUIRE(row != nullptr);
        CHECK(row->role() == QAccessible::ListItem);
        CHECK(
            row->text(QAccessible::Name).toStdString() ==
            timeline.rows()[static_cast<std::size_t>(i)].sentence
        );
        CHECK(list->indexOfChild(row) == i);
    }
}

TEST_CASE("zoom keeps within its bounds and fit shows the whole height", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("transaction-totals.pcapng")});
    window.select(0);
    TimelineView& timeline = window->pane().timeline();
    timeline.setZoom(100);
    CHECK(timeline.zoom() == 4);
    timeline.fit();
    CHECK(timeline.zoom() <= 1);
    timeline.setZoom(0.01);
    CHECK(timeline.zoom() == 0.5);
}

TEST_CASE("text of every sample is what the command line shows", "[gui]") {
    ensureApplication();
    const QTemporaryDir folder;
    for (const Sample& sample : allSamples()) {
        INFO(sample.file);
        const auto stem = std::filesystem::path(sample.file).stem().string();
        const auto expected =
            readFile(sourceDirectory() / "tests/golden/expected" / (stem + ".show.txt"));
        const auto records =
            readFile(sourceDirectory() / "tests/golden/expected" / (stem + ".ndjson"));
        const auto connections = std::count(records.begin(), records.end(), '\n');
        std::string actual;
        for (std::uint64_t id = 1; id <= static_cast<std::uint64_t>(connections); ++id) {
            const QString path = folder.filePath("shown.txt");
            REQUIRE(exportTo(path, sample.file, id) == 0);
            actual += contentOf(path);
        }
        CHECK(differenceOf(expected, actual) == "");
    }
}

TEST_CASE("SVG, Mermaid and JSON are byte for byte those of the command line", "[gui]") {
    ensureApplication();
    const QTemporaryDir folder;
    const std::string capture = "data-after-close.pcapng";
    for (const std::string format : {"svg", "mermaid", "json"}) {
        const QString path = folder.filePath(
            QString::fromStdString("out." + (format == "mermaid" ? std::string("mmd") : format))
        );
        REQUIRE(exportTo(path, capture, 1) == 0);
        const auto shown =
            runProgram("show captures/" + capture + " --connection 1 --format " + format);
        REQUIRE(shown.status == 0);
        CHECK(differenceOf(shown.output, contentOf(path)) == "");
    }
}

TEST_CASE("PNG and PDF are pictures of the diagram", "[gui]") {
    ensureApplication();
    const QTemporaryDir folder;
    const QString png = folder.filePath("out.png");
    REQUIRE(exportTo(png, "hard-close.pcapng", 1) == 0);
    const QImage image(png);
    CHECK(image.width() == 920);
    CHECK(image.height() > 200);
    CHECK(image.pixelColor(0, 0) == QColor(Qt::white));
    CHECK(image.pixelColor(0, image.height() - 1) == QColor(Qt::white));
    CHECK(image.text("Title") == "Connection 1: abortive");
    const QString pdf = folder.filePath("out.pdf");
    REQUIRE(exportTo(pdf, "hard-close.pcapng", 1) == 0);
    CHECK(contentOf(pdf).starts_with("%PDF-"));
}

TEST_CASE("an export that cannot be done says so", "[gui]") {
    ensureApplication();
    const QTemporaryDir folder;
    CHECK(exportTo(folder.filePath("out.gif"), "hard-close.pcapng", 1) == 2);
    CHECK(exportTo(folder.filePath("out.svg"), "hard-close.pcapng", 2) == 2);
    CHECK(exportTo(folder.filePath("no/such/folder/out.svg"), "hard-close.pcapng", 1) == 2);
    CHECK(exportTo(folder.filePath("out.svg"), "no-such.pcapng", 1) == 2);
}

TEST_CASE("a connection is found again in Wireshark", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("port-reuse.pcapng")});
    window.select(1);
    window->actions()[ActionId::CopyWireshark].trigger();
    const auto text = QApplication::clipboard()->text().toStdString();
    CHECK(text == wiresharkFilter(window->pane().report()->connection));
    CHECK(text.find("tcp.port eq ") != std::string::npos);
}
