#include "app/gui/language_menu.h"

#include "app/gui/language.h"

#include <QActionGroup>

namespace lastack::gui {

LanguageMenu::LanguageMenu(const QString& chosen, QWidget* parent)
    : QMenu(parent), group_(new QActionGroup(this)) {
    QAction* const system = add({}, {});
    addSeparator();
    for (const Language& language : languages()) {
        add(QString::fromUtf8(language.name), QLatin1String(language.code));
    }
    const Language* const known = languageNamed(chosen);
    for (QAction* action : group_->actions()) {
        const QString code = action->data().toString();
        action->setChecked(known == nullptr ? code.isEmpty() : code == QLatin1String(known->code));
    }
    keepTranslated(this, [this, system] {
        setTitle(tr("Lan&guage"));
        system->setText(tr("Language of the &system"));
    });
}

QAction* LanguageMenu::add(const QString& name, const QString& code) {
    QAction* const action = addAction(name);
    action->setCheckable(true);
    action->setData(code);
    group_->addAction(action);
    connect(action, &QAction::triggered, this, [this, code] { emit languageChosen(code); });
    return action;
}

QString LanguageMenu::chosen() const {
    return group_->checkedAction()->data().toString();
}

QList<QAction*> LanguageMenu::choices() const {
    return group_->actions();
}

} // namespace lastack::gui
