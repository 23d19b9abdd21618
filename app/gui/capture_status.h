// CaptureStatus: how a live capture goes, for the status bar: whether it runs, what has come and
// how fast, what has not ended, and what was dropped by whom. For the program's own thread alone.
#pragma once

#include "session/live_board.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace lastack::gui {

enum class CaptureState : bool { Stopped, Running };

class CaptureStatus : public QWidget {
    Q_OBJECT

public:
    explicit CaptureStatus(QWidget* parent = nullptr);

    // Of a new capture; nothing has come yet.
    void begin(const QString& title);
    void show(const LiveStatus& status, CaptureState state);
    void clear();

    QString text() const;
    QString dropText() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void showTraffic();
    void showDrops();

    QString title_;
    CaptureState state_ = CaptureState::Stopped;
    LiveStatus before_; // a second earlier, for rates
    LiveStatus now_;
    QLabel* traffic_;
    QLabel* drops_;
};

} // namespace lastack::gui
