// Language: what the window speaks. The system's, or one that was chosen; it can change while the
// program runs, and then every widget gets QEvent::LanguageChange. Numbers and dates follow it;
// what is exported keeps to the C locale. For the program's own thread alone.
#pragma once

#include "report/phrases.h"

#include <QString>

#include <functional>
#include <span>

class QWidget;

namespace lastack::gui {

struct Language {
    const char* code; // as the settings and --language have it, "pt_BR"
    const char* name; // in itself
};

std::span<const Language> languages();

// A code of the list, also as "pt-BR" or "pt_BR.UTF-8"; else the same language and script of
// another country; else nothing.
const Language* languageNamed(const QString& code);

// Empty, or a code that is not in the list: the system's, or English where that is not there.
void applyLanguage(const QString& code);

// What applyLanguage() was called with last.
QString askedLanguage();

// The code of what is spoken now.
QString currentLanguage();

// The engine's phrases in the language of the window, whichever that is when they are asked for.
const Phrases& windowPhrases();

// "saw" of the engine's constant words in that language.
QString worded(std::string_view english);

// Calls `apply` now, and again whenever the language changes, as long as the widget lives.
void keepTranslated(QWidget* widget, std::function<void()> apply);

} // namespace lastack::gui
