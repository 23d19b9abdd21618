// PreferencesDialog: what is kept for later runs, in one place. Every choice is one of the window's
// actions, so that menus and this dialog never differ. For the program's own thread alone.
#pragma once

#include "app/gui/actions.h"

#include <QDialog>

class QFormLayout;

namespace lastack::gui {

class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(const Actions& actions, QWidget* parent);

private:
    void addChoice(QFormLayout& form, const QString& title, std::initializer_list<ActionId> ids);
    void addSwitch(QFormLayout& form, const QString& title, ActionId id);

    const Actions& actions_;
};

} // namespace lastack::gui
