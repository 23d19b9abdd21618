// FindBar: one line in which to look for the next connection without hiding the others. For the
// program's own thread alone.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace lastack::gui {

class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    QString text() const;
    void open();
    void say(const QString& what);

    QLineEdit& edit() { return *edit_; }

signals:
    void wanted(int by); // 1: the next match, -1: the one before
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* edit_;
    QLabel* state_;
};

} // namespace lastack::gui
