// What the files of translations must be: complete, in agreement with the English texts, and up to
// date with the sources.
#include "app/gui/language.h"
#include "report/sentence.h"
#include "tests/gui/program_window.h"
#include "tests/gui/translation_files.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <map>
#include <set>

using namespace lastack;
using namespace lastack::gui;
using namespace lastack::test;

namespace {

using Key = std::pair<QString, QString>; // context and source

std::set<Key> keysOf(const std::vector<TranslatedText>& texts) {
    std::set<Key> keys;
    for (const TranslatedText& text : texts) {
        keys.insert({text.context, text.source});
    }
    return keys;
}

std::multiset<QString> matches(const QString& text, const QString& expression) {
    std::multiset<QString> found;
    const QRegularExpression pattern(expression);
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        found.insert(match.next().captured(1));
    }
    return found;
}

std::set<QString> placeholdersOf(const QString& text) {
    std::set<QString> names;
    for (const QString& name : matches(text, "\\{(\\w+)")) {
        names.insert(name.toLower()); // {Actor} is {actor} at the beginning of a sentence
    }
    for (const QString& name : matches(text, "(%L?(?:\\d|n))")) {
        names.insert(name);
    }
    return names;
}

// Functions, flags, errors and states, which are the same in every language.
std::set<QString> apiNamesOf(const QString& text) {
    const auto found = matches(
        text,
        "\\b(WSP[A-Z]\\w+|FD_\\w+|WSA\\w+|SD_\\w+|SO_\\w+|TF_\\w+|MP_\\w+|CF_\\w+|POLL\\w+|"
        "E[A-Z]{4,}|SYN-SENT|SYN-RECEIVED|CLOSE-WAIT|TIME-WAIT|SYN-ACK|RFC \\d+|MPTCP|"
        "(?:recv|send|connect|accept)\\(\\)|shutdown\\(fd, \\w+\\))"
    );
    return {found.begin(), found.end()};
}

int formsOf(const QString& language) {
    static const std::map<QString, int> kForms{
        {"de", 2}, {"fr", 2}, {"pt_BR", 2}, {"ru", 3}, {"zh_TW", 1}};
    return kForms.at(language);
}

} // namespace

TEST_CASE("every text is translated in every language", "[gui][translation]") {
    const auto all = keysOf(textsIn(translationPath("de")));
    CHECK(all.size() > 800);
    for (const QString& language : translatedLanguages()) {
        const auto texts = textsIn(translationPath(language));
        CHECK(keysOf(texts) == all);
        for (const TranslatedText& text : texts) {
            INFO(language.toStdString() << ": " << text.source.toStdString());
            CHECK(text.state.isEmpty());
            for (const QString& form : text.forms) {
                CHECK_FALSE(form.isEmpty());
            }
        }
    }
}

TEST_CASE("English has the forms of what is counted, and nothing else", "[gui][translation]") {
    for (const TranslatedText& text : textsIn(translationPath("en"))) {
        INFO(text.source.toStdString());
        CHECK(text.isCounted);
        CHECK(text.state.isEmpty());
        CHECK(text.forms.size() == 2);
    }
}

TEST_CASE("a translation speaks of the same values as the English text", "[gui][translation]") {
    for (const QString& language : translatedLanguages()) {
        for (const TranslatedText& text : textsIn(translationPath(language))) {
            for (const QString& form : text.forms) {
                INFO(language.toStdString() << ": " << form.toStdString());
                CHECK(placeholdersOf(form) == placeholdersOf(text.source));
                CHECK(form.count('[') == form.count(']'));
            }
        }
    }
}

TEST_CASE("what is counted has the forms of its language", "[gui][translation]") {
    for (const QString& language : translatedLanguages()) {
        for (const TranslatedText& text : textsIn(translationPath(language))) {
            INFO(language.toStdString() << ": " << text.source.toStdString());
            CHECK(text.forms.size() == (text.isCounted ? formsOf(language) : 1));
            for (const QString& forms : matches(text.forms.front(), "\\{\\w+\\?([^}]*)\\}")) {
                CHECK(forms.count('|') + 1 >= formsOf(language));
            }
        }
    }
}

TEST_CASE("names of the API and states stay as they are", "[gui][translation]") {
    for (const QString& language : translatedLanguages()) {
        for (const TranslatedText& text : textsIn(translationPath(language))) {
            INFO(language.toStdString() << ": " << text.forms.front().toStdString());
            CHECK(apiNamesOf(text.forms.front()) == apiNamesOf(text.source));
        }
    }
}

TEST_CASE("no template of a sentence leaves its syntax in a translation", "[gui][translation]") {
    ensureApplication();
    SentenceArguments everything;
    everything.packet = everything.answer = everything.third = FrameNumber{7};
    everything.bytes = everything.lost = everything.count = 2;
    everything.duration = everything.span = Duration::seconds(7);
    everything.state = TcpState::CloseWait;
    everything.confidence = Confidence::Likely;
    for (std::string* text :
         {&everything.icmp,
          &everything.suspect,
          &everything.unit,
          &everything.reply,
          &everything.reason,
          &everything.text}) {
        *text = "x";
    }
    for (const QString& language : translatedLanguages()) {
        applyLanguage(language);
        for (std::size_t i = 0; i < kSentenceCodes; ++i) {
            const auto code = static_cast<SentenceCode>(i);
            for (const auto& arguments : {everything, SentenceArguments{}}) {
                const std::string sentence = renderSentence({{code, arguments}}, windowPhrases());
                INFO(language.toStdString() << ": " << sentence);
                CHECK(sentence.find_first_of("{}[]|?") == std::string::npos);
                const std::string english = renderSentence({{code, arguments}});
                CHECK((sentence != english || english == ".")); // of values that are all absent
                CHECK(sentence.find("  ") == std::string::npos);
            }
        }
    }
    applyLanguage("en");
}

TEST_CASE("numbers take the form and the signs of their language", "[gui][translation]") {
    ensureApplication();
    applyLanguage("ru");
    const Phrases& phrases = windowPhrases();
    const auto forms = [&phrases](std::initializer_list<std::uint64_t> counts) {
        std::vector<std::size_t> found;
        for (const std::uint64_t count : counts) {
            found.push_back(phrases.form(count));
        }
        return found;
    };
    CHECK(forms({1, 21, 101}) == std::vector<std::size_t>{0, 0, 0});
    CHECK(forms({2, 24, 103}) == std::vector<std::size_t>{1, 1, 1});
    CHECK(forms({0, 5, 11, 12, 14, 111, 20}) == std::vector<std::size_t>(7, 2));
    CHECK(phrases.figure("+2.058 s") == "+2,058 с");
    CHECK(phrases.figure("16 B") == "16 Б");
    applyLanguage("de");
    CHECK(phrases.figure("1,204.5 ms") == "1.204,5 ms");
    CHECK(forms({0, 1, 2}) == std::vector<std::size_t>{1, 0, 1});
    applyLanguage("fr");
    CHECK(forms({0, 1, 2}) == std::vector<std::size_t>{0, 0, 1});
    CHECK(phrases.figure("16 B") == "16 o");
    applyLanguage("zh_TW");
    CHECK(forms({0, 1, 2}) == std::vector<std::size_t>{0, 0, 0});
    applyLanguage("en");
    CHECK(phrases.figure("1,204.5 ms") == "1,204.5 ms");
    CHECK(phrases.of("four-way close") == "four-way close");
}

#ifdef LASTACK_LUPDATE
TEST_CASE("collecting the texts again finds nothing new", "[gui][translation]") {
    const QTemporaryDir folder;
    for (const QString language : {"en", "de", "zh_TW"}) {
        const QString copy = folder.filePath("lastack_" + language + ".ts");
        REQUIRE(QFile::copy(translationPath(language), copy));
        QProcess lupdate;
        const QString root = QString::fromStdString(sourceDirectory().string());
        lupdate.setWorkingDirectory(root);
        QStringList arguments{
            "-silent",
            "-locations",
            "none",
            "-no-obsolete",
            "-tr-function-alias",
            "QT_TRANSLATE_NOOP+=phrase"};
        arguments += language == "en" ? QStringList{"-pluralonly"} : QStringList{};
        arguments += {"-I", ".", "app/gui", "analyzer", "-ts", copy};
        lupdate.start(LASTACK_LUPDATE, arguments);
        REQUIRE(lupdate.waitForFinished(-1));
        REQUIRE(lupdate.exitCode() == 0);
        for (const TranslatedText& text : textsIn(copy)) {
            INFO(language.toStdString() << ": " << text.source.toStdString());
            CHECK(text.state.isEmpty());
        }
        CHECK(keysOf(textsIn(copy)) == keysOf(textsIn(translationPath(language))));
    }
}
#endif
