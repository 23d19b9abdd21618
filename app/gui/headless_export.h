// Headless export: lastack-gui --export OUT FILE --connection N, for scripts: the picture of one
// connection without any window. For the program's own thread alone.
#pragma once

#include <QStringList>

#include <cstdint>

namespace lastack::gui {

enum class ExportWords : bool { English, OfTheWindow };

struct HeadlessRequest {
    QString output;
    QStringList inputs;
    std::uint64_t connection = 0;
    double scale = 1; // of PNG
    ExportWords words = ExportWords::English;
};

// The exit status: 0 done, 2 not; what went wrong is on standard error, one sentence.
int exportHeadless(const HeadlessRequest& request);

} // namespace lastack::gui
