// FaultBar: a bar that says what is wrong with the captures, one sentence a line, and stays until
// that is over or it is closed; what works goes on working meanwhile. For the program's own thread
// alone.
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QPushButton;

namespace lastack::gui {

enum class Remedy : bool { None, Reload };

class FaultBar : public QFrame {
    Q_OBJECT

public:
    explicit FaultBar(QWidget* parent = nullptr);

    // No sentence: the bar goes.
    void tell(const QStringList& sentences, Remedy remedy = Remedy::None);

    QString text() const;

    QPushButton& reload() { return *reload_; }

signals:
    void reloadWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void color();
    void name();

    QLabel* text_;
    QPushButton* reload_;
    QPushButton* close_;
};

} // namespace lastack::gui
