// FaultBar: a bar that says what is wrong with the captures, one sentence a line, and stays until
// that is over or it is closed; what works goes on working meanwhile. For the program's own thread
// alone.
#pragma once

#include <QFrame>
#include <QStringList>

#include <cstdint>

class QLabel;
class QPushButton;

namespace lastack::gui {

enum class Remedy : std::uint8_t { None, Reload, Command };

class FaultBar : public QFrame {
    Q_OBJECT

public:
    explicit FaultBar(QWidget* parent = nullptr);

    // No sentence: the bar goes.
    void tell(const QStringList& sentences, Remedy remedy = Remedy::None);

    // With the command that mends it, to be copied.
    void tellWithCommand(const QStringList& sentences, const QString& command);

    QString text() const;

    QPushButton& reload() { return *reload_; }

    QPushButton& copyCommand() { return *copy_; }

signals:
    void reloadWanted();
    void copyWanted(const QString& command);

protected:
    void changeEvent(QEvent* event) override;

private:
    void color();
    void name();

    QLabel* text_;
    QPushButton* reload_;
    QPushButton* copy_;
    QPushButton* close_;
    QString command_;
};

} // namespace lastack::gui
