// A program window for tests: without a screen, with settings of its own that go away.
// Everything that happens beside the program's thread is waited for. For the main thread alone.
#pragma once

#include "app/gui/main_window.h"

#include <QStringList>

#include <functional>
#include <memory>

namespace lastack::test {

// One QApplication for all tests of the program.
void ensureApplication();

// Whether it came true before a generous time was over.
bool waitFor(const std::function<bool()>& condition);

QString capturePath(const std::string& file); // of captures/

// Every capture of captures/, in alphabetical order.
QStringList allCapturePaths();

class ProgramWindow {
public:
    ProgramWindow();

    gui::MainWindow& operator*() { return *window_; }

    gui::MainWindow* operator->() { return window_.get(); }

    // Whether nothing is being read or chosen.
    bool isAtRest() const;

    // Waits for the run and for the rows.
    void open(const QStringList& paths);

    // Waits for the rows.
    void filter(const QString& expression);

    // Waits until the connection in that row is shown with every segment.
    void select(int row);

    std::vector<std::uint64_t> numbers(); // of the connections, from the top

private:
    std::unique_ptr<gui::MainWindow> window_;
};

} // namespace lastack::test
