#include "app/gui/actions.h"
#include "app/gui/connection_columns.h"
#include "app/gui/connection_table.h"
#include "app/gui/filter_bar.h"
#include "app/gui/filter_completion.h"
#include "app/gui/new_rows_hint.h"
#include "app/gui/overview_panel.h"
#include "app/gui/segment_model.h"
#include "query/filter.h"
#include "tests/gui/program_window.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <rapidjson/document.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <sstream>

using namespace lastack;
using namespace lastack::gui;
using namespace lastack::test;

namespace {

int columnNamed(const std::string& id) {
    const auto columns = connectionColumns();
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].id == id) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

// What the command line says of a sample, one record a line; golden_test keeps that true.
std::vector<std::string> expectedRecords(const std::string& file) {
    const auto stem = std::filesystem::path(file).stem().string();
    std::istringstream lines(
        readFile(sourceDirectory() / "tests/golden/expected" / (stem + ".ndjson"))
    );
    std::vector<std::string> records;
    for (std::string line; std::getline(lines, line);) {
        records.push_back(line);
    }
    return records;
}

QString filterOf(MainWindow& window, int row, const std::string& column) {
    const auto& model = window.connections();
    return model.data(model.index(row, columnNamed(column)), ConnectionModel::FilterRole)
        .toString();
}

} // namespace

TEST_CASE("the list shows of every sample what the command line says", "[gui]") {
    ProgramWindow window;
    for (const Sample& sample : allSamples()) {
        INFO(sample.file);
        window.open({capturePath(sample.file)});
        const auto records = expectedRecords(sample.file);
        REQUIRE(window->connections().rowCount() == static_cast<int>(records.size()));
        for (int row = 0; row < window->connections().rowCount(); ++row) {
            rapidjson::Document record;
            record.Parse(records[static_cast<std::size_t>(row)].c_str());
            const auto text = [&](const char* key) {
                return record[key].IsString() ? QString::fromUtf8(record[key].GetString())
                                              : QStringLiteral("null");
            };
            CHECK(
                filterOf(*window, row, "number") ==
                QString("id == %1").arg(record["id"].GetUint64())
            );
            CHECK(filterOf(*window, row, "outcome") == "outcome == " + text("outcome"));
            CHECK(filterOf(*window, row, "initiator") == "initiator == " + text("initiator"));
            CHECK(filterOf(*window, row, "resetBy") == "rst_by == " + text("rst_by"));
            CHECK(filterOf(*window, row, "why") == "pattern == " + text("pattern"));
            CHECK(filterOf(*window, row, "confidence") == "confidence == " + text("confidence"));
        }
    }
}

TEST_CASE("the filter of every cell compiles and holds for its own row", "[gui]") {
    ProgramWindow window;
    window.open(allCapturePaths());
    const auto& model = window->connections();
    REQUIRE(model.rowCount() > 20);
    TeardownReport outline;
    for (int row = 0; row < model.rowCount(); ++row) {
        REQUIRE(window->controller().result()->outline(model.rowIdAt(row), outline));
        for (int column = 0; column < model.columnCount(); ++column) {
            const auto text =
                model.data(model.index(row, column), ConnectionModel::FilterRole).toString();
            if (text.isEmpty()) {
                continue;
            }
            INFO(text.toStdString());
            const auto filter = Filter::compile(text.toStdString());
            REQUIRE(filter);
            if (connectionColumns()[static_cast<std::size_t>(column)].id !=
                std::string("finsAgain")) {
                CHECK(filter->matches(outline));
            }
        }
    }
}

TEST_CASE("the models keep the rules of models while rows come and go", "[gui]") {
    ProgramWindow window;
    const auto mode = QAbstractItemModelTester::FailureReportingMode::Fatal;
    const QAbstractItemModelTester connections(&window->connections(), mode);
    const QAbstractItemModelTester segments(&window->segments(), mode);
    window.open(allCapturePaths());
    window.filter("outcome == abortive");
    window.select(2);
    window.filter({});
    CHECK(window->connections().rowCount() > 20);
}

TEST_CASE("a filter shows the rows that match and counts them", "[gui]") {
    ProgramWindow window;
    window.open(allCapturePaths());
    const int all = window->connections().rowCount();
    window.filter("outcome == graceful");
    const int graceful = window->connections().rowCount();
    CHECK(graceful > 0);
    for (int row = 0; row < graceful; ++row) {
        CHECK(filterOf(*window, row, "outcome") == "outcome == graceful");
    }
    window.filter("not (outcome == graceful)");
    CHECK(window->connections().rowCount() == all - graceful);
}

TEST_CASE("a wrong filter says where and changes nothing", "[gui]") {
    ProgramWindow window;
    window.open(allCapturePaths());
    const int all = window->connections().rowCount();
    window->filterBar().setText("outcom == graceful");
    CHECK_FALSE(window->filterBar().isValid());
    CHECK(window->filterBar().fault().startsWith("character 1: "));
    CHECK(window->filterBar().fault().contains("outcome"));
    CHECK(window->connections().rowCount() == all);
    CHECK(window->controller().filter().isEmpty());
}

TEST_CASE("conditions from the list and the charts narrow what is there", "[gui]") {
    ProgramWindow window;
    window->filterBar().add("outcome == abortive");
    window->filterBar().add("server.port == 80");
    CHECK(window->filterBar().text() == "outcome == abortive and server.port == 80");
    window->filterBar().setText("port == 80 or port == 443");
    window->filterBar().add("outcome == abortive");
    CHECK(window->filterBar().text() == "(port == 80 or port == 443) and outcome == abortive");
}

TEST_CASE("up and down recall earlier filters", "[gui]") {
    ProgramWindow window;
    window->filterBar().setText("outcome == graceful");
    window->filterBar().setText("outcome == abortive");
    window->filterBar().setText("");
    QLineEdit& edit = window->filterBar().edit();
    QTest::keyClick(&edit, Qt::Key_Up);
    CHECK(edit.text() == "outcome == abortive");
    QTest::keyClick(&edit, Qt::Key_Up);
    CHECK(edit.text() == "outcome == graceful");
    QTest::keyClick(&edit, Qt::Key_Down);
    QTest::keyClick(&edit, Qt::Key_Down);
    CHECK(edit.text().isEmpty());
}

TEST_CASE("completion offers fields, then operators, then the values of the field", "[gui]") {
    CHECK(completionsFor("outc").words == QStringList{"outcome"});
    CHECK(completionsFor("outcome ").words.contains("=="));
    CHECK(completionsFor("outcome == ab").words == QStringList{"abortive"});
    CHECK(completionsFor("outcome in (abortive, gr").words == QStringList{"graceful"});
    CHECK(completionsFor("outcome == abortive ").words == QStringList{"and", "or"});
    CHECK(completionsFor("outcome == abortive and server.p").words == QStringList{"server.port"});
    CHECK(completionsFor("not (cause.k").words == QStringList{"cause.kind"});
    CHECK(completionsFor("\"unfinished").words.isEmpty());
}

TEST_CASE("every completion leads to an expression that compiles", "[gui]") {
    for (const FilterField& field : Filter::fields()) {
        const QString name =
            QString::fromUtf8(field.name.data(), static_cast<int>(field.name.size()));
        for (const QString& value : completionsFor(name + " == ").words) {
            INFO(name.toStdString() << " == " << value.toStdString());
            CHECK(Filter::compile((name + " == " + value).toStdString()));
        }
    }
}

TEST_CASE("a click on a heading orders the list, a second one turns it round", "[gui]") {
    ProgramWindow window;
    window.open(allCapturePaths());
    const auto byNumber = window.numbers();
    QSignalSpy chosen(&window->controller(), &AnalysisController::rowsChosen);
    window->table().sortByColumn(columnNamed("clientBytes"), Qt::DescendingOrder);
    REQUIRE(waitFor([&] { return chosen.count() == 1; }));
    const auto descending = window.numbers();
    CHECK(descending != byNumber);
    const auto& rows = window->connections().rows();
    const auto bytes = [&](RowId id) {
        TeardownReport outline;
        REQUIRE(window->controller().result()->outline(id, outline));
        return outline.connection.from(Side::Client).bytes;
    };
    CHECK(std::is_sorted(rows.begin(), rows.end(), [&](RowId a, RowId b) {
        return bytes(a) > bytes(b);
    }));
    window->table().sortByColumn(0, Qt::AscendingOrder);
    REQUIRE(waitFor([&] { return chosen.count() == 2; }));
    CHECK(window.numbers() == byNumber);
}

TEST_CASE("the selected connection stays selected when rows change", "[gui]") {
    ProgramWindow window;
    window.open(allCapturePaths());
    window.filter("outcome == graceful");
    window.select(3);
    const auto chosen = window->table().selected();
    REQUIRE(chosen);
    window.filter({});
    CHECK(window->table().selected() == chosen);
    CHECK(window->connections().rowIdAt(window->table().currentIndex().row()) == *chosen);
}

TEST_CASE("rows that come out of view are counted, and a click leads to them", "[gui]") {
    ProgramWindow window;
    window.open(allCapturePaths());
    const auto result = window->controller().result();
    const RowIds all = result->connections.inOrderOfStart();
    REQUIRE(all.size() > 60);
    const auto first = [&all](std::size_t count) {
        return RowIds(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count));
    };
    ConnectionModel model;
    ConnectionTable table(model);
    table.resize(900, 300);
    table.show();
    table.setRows(result, first(50));
    const NewRowsHint& hint = table.newRows();
    table.scrollToTop();
    table.extendRows(result, first(53), RowWatch::No); // a file that is read, say
    CHECK(hint.isHidden());
    table.extendRows(result, first(56), RowWatch::Yes);
    CHECK_FALSE(hint.isHidden());
    CHECK(hint.rows() == 3);
    table.extendRows(result, first(57), RowWatch::Yes);
    CHECK(hint.text().contains('4'));
    QTest::mouseClick(&table.newRows(), Qt::LeftButton);
    CHECK(table.isAtEnd());
    CHECK(hint.isHidden());
    table.extendRows(result, first(60), RowWatch::Yes);
    CHECK(table.isAtEnd()); // whoever sees the last row sees the new ones
    CHECK(hint.isHidden());
}

TEST_CASE("bars of the overview select exactly what they count", "[gui]") {
    ProgramWindow window;
    window.open(allCapturePaths());
    const auto& result = *window->controller().result();
    for (const auto& chart : diagram::chartsOf(window->controller().overview())) {
        for (const auto& bar : chart.bars) {
            INFO(bar.where);
            const auto filter = Filter::compile(bar.where);
            REQUIRE(filter);
            const auto found = matching(result, &*filter, {});
            REQUIRE(found);
            CHECK(found->rows.size() == bar.count);
        }
    }
    const auto bars = window->overview().findChildren<BarButton*>();
    REQUIRE_FALSE(bars.isEmpty());
    QSignalSpy chosen(&window->controller(), &AnalysisController::rowsChosen);
    const std::string wanted = bars.first()->filter(); // the bar goes with its click
    bars.first()->click();
    REQUIRE(waitFor([&] { return chosen.count() > 0; }));
    CHECK(window->filterBar().text().toStdString() == wanted);
}

TEST_CASE("charts are seen whole at once, without waiting for the event loop", "[gui]") {
    ProgramWindow window;
    window.open(allCapturePaths());
    OverviewPanel& panel = window->overview();
    REQUIRE(panel.isVisible());
    panel.show(window->controller().overview());
    const auto bars = panel.widget()->findChildren<BarButton*>();
    REQUIRE_FALSE(bars.isEmpty());
    CHECK(std::all_of(bars.begin(), bars.end(), [](const BarButton* bar) {
        return bar->isVisible();
    }));
}

TEST_CASE("the key of the next connection selects that one alone", "[gui]") {
    ProgramWindow window;
    window.open(allCapturePaths());
    window->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&*window));
    window.select(0);
    QTest::keyClick(window->windowHandle(), Qt::Key_Down, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window->table().currentIndex().row() == 1; }));
    CHECK(window->table().selectedRows() == std::vector<int>{1});
}

TEST_CASE("no two actions have the same key", "[gui]") {
    ensureApplication();
    QSet<QString> window;
    QSet<QString> timeline;
    const auto check = [](QSet<QString>& seen, const char* keys) {
        for (const QKeySequence& key : keysOf(keys)) {
            const QString text = key.toString();
            INFO(text.toStdString());
            CHECK_FALSE(text.isEmpty());
            CHECK_FALSE(seen.contains(text));
            seen.insert(text);
        }
    };
    for (const ActionSpec& spec : actionSpecs()) {
        INFO(spec.text);
        check(window, spec.keys);
        check(timeline, spec.timelineKeys);
        CHECK(std::string(spec.help).ends_with('.'));
    }
}

TEST_CASE("every control says its name to those who do not see it", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("hard-close.pcapng")});
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const bool reachable = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible();
        const bool own = QString(widget->metaObject()->className()).startsWith("lastack::") ||
                         qobject_cast<const QLineEdit*>(widget) != nullptr;
        if (reachable && own) {
            INFO(widget->metaObject()->className());
            CHECK_FALSE(widget->accessibleName().isEmpty());
        }
    }
}
