// NewRowsHint: over the end of a list that grows while its end is not in view: how many rows have
// come there, and the way to them. Goes when the end comes into view. For the program's own thread
// alone.
#pragma once

#include <QPushButton>

class QAbstractScrollArea;

namespace lastack::gui {

class NewRowsHint : public QPushButton {
    Q_OBJECT

public:
    explicit NewRowsHint(QAbstractScrollArea& list);

    // Rows that came while the end was not in view.
    void add(int rows);
    void clear();

    int rows() const { return rows_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();

    QAbstractScrollArea& list_;
    int rows_ = 0;
};

} // namespace lastack::gui
