#include "app/gui/preferences_dialog.h"

#include "app/gui/language.h"
#include "app/gui/language_menu.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace lastack::gui {

PreferencesDialog::PreferencesDialog(
    const Actions& actions, const LanguageMenu& languages, QWidget* parent
)
    : QDialog(parent) {
    using enum ActionId;
    const auto choices = [&actions](std::initializer_list<ActionId> ids) {
        QList<QAction*> found;
        for (const ActionId id : ids) {
            found << &actions[id];
        }
        return found;
    };
    auto* form = new QFormLayout;
    addChoice(*form, QT_TR_NOOP("Lan&guage"), languages.choices());
    addChoice(*form, QT_TR_NOOP("&Colors"), choices({ThemeSystem, ThemeLight, ThemeDark}));
    addChoice(*form, QT_TR_NOOP("&Names of calls"), choices({WordsWsp, WordsPosix}));
    addChoice(*form, QT_TR_NOOP("&Times"), choices({TimesRelative, TimesAbsolute, TimesDelta}));
    addSwitch(*form, QT_TR_NOOP("Show c&alls"), actions[Calls]);
    addSwitch(*form, QT_TR_NOOP("Show &indications"), actions[Indications]);
    addSwitch(*form, QT_TR_NOOP("Sequence numbers as on the &wire"), actions[AbsoluteSeq]);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(buttons);
    keepTranslated(this, [this] { setWindowTitle(tr("Preferences")); });
}

void PreferencesDialog::addChoice(
    QFormLayout& form, const char* title, const QList<QAction*>& choices
) {
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // of other lengths in other languages
    for (QAction* choice : choices) {
        const int at = box->count();
        box->addItem(choice->text().remove('&'));
        if (choice->isChecked()) {
            box->setCurrentIndex(at);
        }
        connect(choice, &QAction::changed, box, [box, choice, at] {
            box->setItemText(at, choice->text().remove('&'));
        });
    }
    connect(box, &QComboBox::activated, this, [choices](int at) { choices[at]->trigger(); });
    auto* label = new QLabel(this);
    label->setBuddy(box);
    keepTranslated(label, [label, box, title] {
        label->setText(tr(title));
        box->setAccessibleName(tr(title).remove('&'));
    });
    form.addRow(label, box);
}

void PreferencesDialog::addSwitch(QFormLayout& form, const char* title, QAction& action) {
    auto* box = new QCheckBox(this);
    keepTranslated(box, [box, title] {
        box->setText(tr(title));
        box->setAccessibleName(tr(title).remove('&'));
    });
    box->setChecked(action.isChecked());
    connect(box, &QCheckBox::clicked, &action, &QAction::trigger);
    form.addRow(QString(), box);
}

} // namespace lastack::gui
