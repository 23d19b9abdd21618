// LanguageMenu: the languages of the window, each named in itself, and the one of the system.
// For the program's own thread alone.
#pragma once

#include <QMenu>

class QActionGroup;

namespace lastack::gui {

class LanguageMenu : public QMenu {
    Q_OBJECT

public:
    // The code of the choice that stands now; empty for the system's.
    LanguageMenu(const QString& chosen, QWidget* parent);

    QString chosen() const;

    // The system's first.
    QList<QAction*> choices() const;

signals:
    void languageChosen(const QString& code);

private:
    QAction* add(const QString& name, const QString& code);

    QActionGroup* group_;
};

} // namespace lastack::gui
