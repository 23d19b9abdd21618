// StartPage: what is seen before anything is open: open a capture, drop one, take up a recent one,
// or try a sample. For the program's own thread alone.
#pragma once

#include "app/gui/recent_files.h"
#include "app/gui/samples.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace lastack::gui {

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void showRecent(const RecentFiles& recent);
    void showSamples(const std::vector<Sample>& samples);

signals:
    void openWanted(); // which file is to be asked
    void captureWanted();
    void pathWanted(const QString& path);
    void pinWanted(const QString& path); // or not any more
    void forgetWanted(const QString& path);

private:
    QWidget* makeActions();
    QWidget* makeList(const char* title, QListWidget*& list);
    void activate(const QListWidgetItem* item);
    void search(const QString& text);
    void showRecentMenu(const QPoint& position);

    QPushButton* sample_ = nullptr;
    QListWidget* recent_ = nullptr;
    QListWidget* samples_ = nullptr;
    QLineEdit* search_ = nullptr;
    QString firstSample_;
};

} // namespace lastack::gui
