// VerdictPanel: the answer before the picture: how a connection ended, how sure that is, one
// sentence on why, and what the application of each side was told. For the program's own thread
// alone.
#pragma once

// clang-format off
// Before the engine, whose <compare> moc can read only behind the configuration of the library.
#include <QWidget>
// clang-format on

#include "report/teardown_report.h"
#include "report/words_call.h"

class QLabel;

namespace lastack::gui {

class VerdictPanel : public QWidget {
    Q_OBJECT

public:
    explicit VerdictPanel(QWidget* parent = nullptr);

    void show(const TeardownReport& report, Vocabulary vocabulary);
    void clear();

    // What is shown, as plain text.
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void color();

    QLabel* headline_;
    QLabel* sentence_;
    QLabel* saw_[2]; // by Side
    Outcome outcome_ = Outcome::Unknown;
};

} // namespace lastack::gui
