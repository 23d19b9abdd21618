// DropHint: covers a window while files are dragged over it and says what dropping them does. For
// the program's own thread alone.
#pragma once

#include <QLabel>

class QMimeData;

namespace lastack::gui {

// The local files among what is dragged.
QStringList filesIn(const QMimeData& data);

class DropHint : public QLabel {
    Q_OBJECT

public:
    explicit DropHint(QWidget* window);

    void showFor(qsizetype files);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace lastack::gui
