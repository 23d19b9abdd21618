#include "tests/gui/program_window.h"

#include "app/gui/connection_pane.h"
#include "app/gui/connection_table.h"
#include "app/gui/filter_bar.h"
#include "tests/support/sample_set.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <stdexcept>

namespace lastack::test {

namespace {

constexpr int kPatienceMs = 120'000; // machines that build may be slow

void useSettingsOf(const QTemporaryDir& folder) {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    QSettings().clear();
}

} // namespace

void ensureApplication() {
    if (QApplication::instance() != nullptr) {
        return;
    }
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int argc = 1;
    static char name[] = "gui_test";
    static char* argv[] = {name, nullptr};
    new QApplication(argc, argv); // lives as long as the program: widgets may outlast a test
    QApplication::setOrganizationName("lastack-test");
    QApplication::setApplicationName("lastack-test");
}

bool waitFor(const std::function<bool()>& condition) {
    return QTest::qWaitFor(condition, kPatienceMs);
}

QString capturePath(const std::string& file) {
    return QString::fromStdString((sourceDirectory() / "captures" / file).string());
}

QStringList allCapturePaths() {
    QStringList paths;
    for (const Sample& sample : allSamples()) {
        paths << capturePath(sample.file);
    }
    return paths;
}

ProgramWindow::ProgramWindow() {
    ensureApplication();
    static const QTemporaryDir kSettings;
    useSettingsOf(kSettings);
    window_ = std::make_unique<gui::MainWindow>();
    window_->show();
}

void ProgramWindow::open(const QStringList& paths) {
    QSignalSpy chosen(&window_->controller(), &gui::AnalysisController::rowsChosen);
    window_->open(paths);
    if (!waitFor([&] { return chosen.count() > 0 && isAtRest(); })) {
        throw std::runtime_error("the capture was never analyzed");
    }
}

bool ProgramWindow::isAtRest() const {
    return !window_->controller().isRunning() && !window_->controller().isChoosing();
}

void ProgramWindow::filter(const QString& expression) {
    QSignalSpy chosen(&window_->controller(), &gui::AnalysisController::rowsChosen);
    window_->filterBar().setText(expression);
    if (!waitFor([&] { return chosen.count() > 0 && isAtRest(); })) {
        throw std::runtime_error("the filter never selected anything");
    }
}

void ProgramWindow::select(int row) {
    window_->table().selectRow(row);
    const auto id = window_->connections().rowIdAt(row);
    TeardownReport outline;
    if (!window_->controller().result()->outline(id, outline)) {
        throw std::runtime_error("the results cannot be read");
    }
    const auto isWhole = [&] {
        const auto& report = window_->pane().report();
        const bool reading = window_->controller().isReading();
        return report && !reading && report->connection.id == outline.connection.id;
    };
    if (!waitFor(isWhole)) {
        throw std::runtime_error("the connection was never read whole");
    }
}

std::vector<std::uint64_t> ProgramWindow::numbers() {
    std::vector<std::uint64_t> numbers;
    const auto& model = window_->connections();
    for (int row = 0; row < model.rowCount(); ++row) {
        numbers.push_back(model.data(model.index(row, 0), Qt::DisplayRole).toString().toULongLong()
        );
    }
    return numbers;
}

} // namespace lastack::test
