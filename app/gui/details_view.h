// DetailsView: why: of a connection the reasons of its verdict, of a packet what rests on it, of a
// call or an indication its alternatives with how certain each is, and what excludes the others.
// For the program's own thread alone.
#pragma once

// clang-format off
// Before the engine, whose <compare> moc can read only behind the configuration of the library.
#include <QTextBrowser>
// clang-format on

#include "diagram/diagram.h"
#include "report/teardown_report.h"
#include "report/words_call.h"

#include <QStringList>

namespace lastack::gui {

class DetailsView : public QTextBrowser {
    Q_OBJECT

public:
    explicit DetailsView(QWidget* parent = nullptr);

    void showNothing();
    void showConnection(const TeardownReport& report);
    void showMarks(
        const TeardownReport& report,
        const std::vector<diagram::Item>& marks,
        const QString& sentence,
        Vocabulary vocabulary
    );
};

} // namespace lastack::gui
