#include "app/gui/language.h"

#include "app/gui/text.h"

#include <QApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <QWidget>

#include <array>
#include <string>
#include <unordered_map>
#include <utility>

namespace lastack::gui {

namespace {

constexpr std::array kLanguages{
    Language{"en", "English"},
    Language{"de", "Deutsch"},
    Language{"fr", "Français"},
    Language{"pt_BR", "Português (Brasil)"},
    Language{"ru", "Русский"},
    Language{"zh_TW", "繁體中文"},
};

// Forms of a noun beside a number, as the plural rules of CLDR have them for whole numbers.
std::size_t formIn(QLocale::Language language, std::uint64_t count) {
    switch (language) {
    case QLocale::Chinese:
        return 0;
    case QLocale::French:
    case QLocale::Portuguese:
        return count <= 1 ? 0 : 1;
    case QLocale::Russian: {
        const std::uint64_t ones = count % 10;
        const std::uint64_t tens = count / 10 % 10;
        if (tens == 1 || ones == 0 || ones > 4) {
            return 2;
        }
        return ones == 1 ? 0 : 1;
    }
    default:
        return count == 1 ? 0 : 1;
    }
}

// Symbols that stand behind a number.
constexpr const char* kUnits[] = {
    QT_TRANSLATE_NOOP("Units", "ns"),
    QT_TRANSLATE_NOOP("Units", "us"),
    QT_TRANSLATE_NOOP("Units", "ms"),
    QT_TRANSLATE_NOOP("Units", "s"),
    QT_TRANSLATE_NOOP("Units", "min"),
    QT_TRANSLATE_NOOP("Units", "h"),
    QT_TRANSLATE_NOOP("Units", "d"),
    QT_TRANSLATE_NOOP("Units", "B"),
    QT_TRANSLATE_NOOP("Units", "kB"),
    QT_TRANSLATE_NOOP("Units", "MB"),
    QT_TRANSLATE_NOOP("Units", "GB"),
    QT_TRANSLATE_NOOP("Units", "TB"),
};

class TranslatedPhrases final : public Phrases {
public:
    std::string_view of(std::string_view english) const override {
        auto found = known_.find(std::string(english));
        if (found == known_.end()) {
            const std::string key(english);
            const QString text = QCoreApplication::translate("Engine", key.c_str());
            found = known_.emplace(key, fromQt(text)).first;
        }
        return found->second;
    }

    std::size_t form(std::uint64_t count) const override {
        return formIn(QLocale().language(), count);
    }

    // Separators as the language has them, and its symbols of units.
    std::string figure(std::string english) const override {
        std::string out;
        std::string word;
        const auto endWord = [&] {
            const auto unit = units_.find(word);
            out += unit == units_.end() ? word : unit->second;
            word.clear();
        };
        for (const char c : english) {
            const bool isDigit = c >= '0' && c <= '9';
            if (isDigit || c == ' ' || c == '+' || c == '-' || c == ',' || c == '.') {
                endWord();
                out += c == ',' ? group_ : c == '.' ? decimal_ : std::string(1, c);
            } else {
                word += c;
            }
        }
        endWord();
        return out;
    }

    void languageChanged() {
        known_.clear();
        units_.clear();
        for (const char* unit : kUnits) {
            units_[unit] = fromQt(QCoreApplication::translate("Units", unit));
        }
        const QLocale locale;
        group_ = fromQt(locale.groupSeparator());
        decimal_ = fromQt(locale.decimalPoint());
    }

private:
    mutable std::unordered_map<std::string, std::string> known_;
    std::unordered_map<std::string, std::string> units_;
    std::string group_ = ",";
    std::string decimal_ = ".";
};

TranslatedPhrases& translatedPhrases() {
    static TranslatedPhrases phrases;
    return phrases;
}

QString& asked() {
    static QString code;
    return code;
}

// The translators that were installed last; they belong to the application.
const QString kTranslators = QStringLiteral("language");

void install(const QString& folder, const QString& base, const QLocale& locale) {
    auto* translator = new QTranslator(qApp);
    translator->setObjectName(kTranslators);
    if (translator->load(locale, base, QStringLiteral("_"), folder)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

const Language& languageOfSystem() {
    for (const QString& code : QLocale::system().uiLanguages()) {
        if (const Language* language = languageNamed(code)) {
            return *language;
        }
    }
    return kLanguages.front();
}

QLocale localeOf(const Language& language) {
    const QLocale system = QLocale::system();
    const QLocale own{QLatin1String(language.code)};
    return system.language() == own.language() ? system : own; // "de_AT" stays what it is
}

class Retranslator : public QObject {
public:
    Retranslator(QWidget* widget, std::function<void()> apply)
        : QObject(widget), apply_(std::move(apply)) {
        widget->installEventFilter(this);
        apply_();
    }

    bool eventFilter(QObject* /*watched*/, QEvent* event) override {
        if (event->type() == QEvent::LanguageChange) {
            apply_();
        }
        return false;
    }

private:
    std::function<void()> apply_;
};

} // namespace

std::span<const Language> languages() {
    return kLanguages;
}

const Language* languageNamed(const QString& code) {
    const QString wanted = QString(code).replace('-', '_').section('.', 0, 0);
    for (const Language& language : kLanguages) {
        if (wanted == QLatin1String(language.code)) {
            return &language;
        }
    }
    for (const Language& language : kLanguages) {
        const QLocale own{QLatin1String(language.code)};
        const QLocale other(wanted);
        if (other.language() == own.language() && other.script() == own.script()) {
            return &language;
        }
    }
    return nullptr;
}

void applyLanguage(const QString& code) {
    asked() = code;
    for (QTranslator* old :
         qApp->findChildren<QTranslator*>(kTranslators, Qt::FindDirectChildrenOnly)) {
        delete old; // which removes it as well
    }
    const Language* chosen = languageNamed(code);
    const Language& language = chosen == nullptr ? languageOfSystem() : *chosen;
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    install(QLibraryInfo::path(QLibraryInfo::TranslationsPath), QStringLiteral("qtbase"), locale);
    install(
        QStringLiteral(":/i18n"), QStringLiteral("lastack"), QLocale(QLatin1String(language.code))
    );
    translatedPhrases().languageChanged();
}

QString askedLanguage() {
    return asked();
}

QString currentLanguage() {
    const Language* language = languageNamed(QLocale().name());
    return QLatin1String(language == nullptr ? kLanguages.front().code : language->code);
}

const Phrases& windowPhrases() {
    return translatedPhrases();
}

QString worded(std::string_view english) {
    return toQt(windowPhrases().of(english));
}

void keepTranslated(QWidget* widget, std::function<void()> apply) {
    new Retranslator(widget, std::move(apply)); // the widget's from here on
}

} // namespace lastack::gui
