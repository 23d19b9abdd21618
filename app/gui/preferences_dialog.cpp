#include "app/gui/preferences_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace lastack::gui {

PreferencesDialog::PreferencesDialog(const Actions& actions, QWidget* parent)
    : QDialog(parent), actions_(actions) {
    setWindowTitle(tr("Preferences"));
    auto* form = new QFormLayout;
    addChoice(
        *form, tr("&Colors"), {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark}
    );
    addChoice(*form, tr("&Names of calls"), {ActionId::WordsWsp, ActionId::WordsPosix});
    addChoice(
        *form,
        tr("&Times"),
        {ActionId::TimesRelative, ActionId::TimesAbsolute, ActionId::TimesDelta}
    );
    addSwitch(*form, tr("Show c&alls"), ActionId::Calls);
    addSwitch(*form, tr("Show &indications"), ActionId::Indications);
    addSwitch(*form, tr("Sequence numbers as on the &wire"), ActionId::AbsoluteSeq);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
}

void PreferencesDialog::addChoice(
    QFormLayout& form, const QString& title, std::initializer_list<ActionId> ids
) {
    auto* box = new QComboBox(this);
    box->setAccessibleName(QString(title).remove('&'));
    for (const ActionId id : ids) {
        box->addItem(actions_[id].text().remove('&'), static_cast<int>(id));
        if (actions_[id].isChecked()) {
            box->setCurrentIndex(box->count() - 1);
        }
    }
    connect(box, &QComboBox::activated, this, [this, box] {
        actions_[static_cast<ActionId>(box->currentData().toInt())].trigger();
    });
    form.addRow(title, box);
}

void PreferencesDialog::addSwitch(QFormLayout& form, const QString& title, ActionId id) {
    auto* box = new QCheckBox(title, this);
    box->setAccessibleName(QString(title).remove('&'));
    box->setChecked(actions_[id].isChecked());
    connect(box, &QCheckBox::clicked, &actions_[id], &QAction::trigger);
    form.addRow(QString(), box);
}

} // namespace lastack::gui
