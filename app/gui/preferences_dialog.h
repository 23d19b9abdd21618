// PreferencesDialog: what is kept for later runs, in one place. Every choice is one of the window's
// actions, so that menus and this dialog never differ. Takes effect at once, in its own words too
// when the language changes. For the program's own thread alone.
#pragma once

#include "app/gui/actions.h"

#include <QDialog>
#include <QList>

class QAction;
class QFormLayout;

namespace lastack::gui {

class LanguageMenu;

class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(const Actions& actions, const LanguageMenu& languages, QWidget* parent);

private:
    // Titles are to be translated.
    void addChoice(QFormLayout& form, const char* title, const QList<QAction*>& choices);
    void addSwitch(QFormLayout& form, const char* title, QAction& action);
};

} // namespace lastack::gui
