// Headless export: lastack-gui --export OUT FILE [--connection N], for scripts: the picture of one
// connection, or the report of all, without any window. For the program's own thread alone.
#pragma once

#include <QStringList>

#include <cstdint>

namespace lastack::gui {

enum class ExportWords : bool { English, OfTheWindow };

struct HeadlessRequest {
    QString output;
    QStringList inputs;
    std::uint64_t connection = 0; // 0: all of them, as a report
    QString where = {};           // of a report; empty: every connection
    double scale = 1;             // of PNG
    ExportWords words = ExportWords::English;
};

// The exit status, as the command line has it: 0 done, 2 not, 3 done as far as damaged input goes.
// What went wrong is on standard error, one sentence each.
int exportHeadless(const HeadlessRequest& request);

} // namespace lastack::gui
