#include "app/gui/connection_table.h"
#include "app/gui/filter_bar.h"
#include "tests/gui/program_window.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QSignalSpy>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

using namespace lastack;
using namespace lastack::gui;
using namespace lastack::test;

namespace {

using View = std::shared_ptr<const RunResult>;

struct Watched {
    std::vector<View> views;
    View result;
};

// A run as somebody sees it who looks after every batch.
Watched watchedSamples() {
    SessionOptions options;
    for (const QString& path : allCapturePaths()) {
        options.paths.push_back(path.toStdString());
    }
    options.explain = ExplainOptions{};
    Watched watched;
    RunControl control;
    control.wantsView = [] {
        return true;
    };
    control.onView = [&watched](View view) {
        watched.views.push_back(std::move(view));
    };
    auto result = analyze(options, control);
    REQUIRE(result);
    watched.result = std::make_shared<const RunResult>(std::move(*result));
    return watched;
}

RowIds rowsOf(const RunResult& view) {
    const auto all = matchingSince(view, 0, nullptr, {}, {});
    REQUIRE(all);
    return all->rows;
}

} // namespace

TEST_CASE("rows grow while a run goes on, and the selected one stays to its end", "[gui]") {
    ensureApplication();
    const Watched run = watchedSamples();
    REQUIRE_FALSE(run.views.empty());
    ConnectionModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal
    );
    ConnectionTable table(model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    for (const View& view : run.views) {
        table.extendRows(view, rowsOf(*view), RowWatch::No);
        REQUIRE(model.rowCount() == static_cast<int>(view->connections.size()));
    }
    CHECK(resets.count() == 1); // the first rows
    const int last = model.rowCount() - 1;
    table.selectRow(last);
    const auto selected = table.selected();
    REQUIRE(selected == static_cast<RowId>(last));
    const QString number = model.data(model.index(last, 0), Qt::DisplayRole).toString();
    table.setRows(run.result, run.result->connections.inOrderOfStart());
    CHECK(table.selected() == selected);
    const int now = table.currentIndex().row();
    CHECK(model.data(model.index(now, 0), Qt::DisplayRole).toString() == number);
    CHECK(model.data(model.index(0, 0), Qt::DisplayRole).toString() == "1");
}

TEST_CASE("a run that is stopped shows what it had read", "[gui]") {
    ProgramWindow window;
    QSignalSpy finished(&window->controller(), &AnalysisController::finished);
    QSignalSpy failed(&window->controller(), &AnalysisController::failed);
    window->open(allCapturePaths());
    window->actions()[ActionId::Stop].trigger();
    REQUIRE(waitFor([&] { return finished.count() + failed.count() > 0 && window.isAtRest(); }));
    if (failed.count() > 0) { // stopped before anything was read
        CHECK(window->connections().rowCount() == 0);
        return;
    }
    const auto& result = window->controller().result();
    REQUIRE(result);
    CHECK_FALSE(result->isUnderWay);
    CHECK(window->connections().rowCount() == static_cast<int>(result->connections.size()));
}

TEST_CASE("opening anew while a run goes on shows the new capture alone", "[gui]") {
    ProgramWindow window;
    for (int time = 0; time < 5; ++time) {
        window->open(allCapturePaths());
    }
    window.open({capturePath("hard-close.pcapng")});
    CHECK(window->connections().rowCount() == 1);
    CHECK(window->controller().paths().size() == 1);
}

TEST_CASE("filter and order that are given while a run goes on hold at its end", "[gui]") {
    ProgramWindow window;
    window->open(allCapturePaths());
    window->filterBar().setText("outcome == abortive");
    window->connections().sort(0, Qt::DescendingOrder);
    REQUIRE(waitFor([&] { return window->controller().result() && window.isAtRest(); }));
    const auto& result = *window->controller().result();
    const auto numbers = window.numbers();
    REQUIRE_FALSE(numbers.empty());
    CHECK(std::is_sorted(numbers.rbegin(), numbers.rend()));
    CHECK(numbers.size() == result.overview.outcomes[static_cast<std::size_t>(Outcome::Abortive)]);
}

TEST_CASE("a choice of rows that is stopped leaves those before it", "[gui]") {
    ProgramWindow window;
    window.open(allCapturePaths());
    const auto before = window.numbers();
    QSignalSpy stopped(&window->controller(), &AnalysisController::selectingStopped);
    window->filterBar().setText("data-lost in tags");
    window->controller().stop();
    CHECK(stopped.count() == 1);
    CHECK(window.numbers() == before);
    window.filter("outcome == abortive");
    CHECK(window.numbers().size() < before.size());
}
