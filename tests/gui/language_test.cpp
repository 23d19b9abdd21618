// The window in another language: changed while it runs, complete, readable, and without effect on
// what is exported.
#include "app/gui/actions.h"
#include "app/gui/capture_dialog.h"
#include "app/gui/connection_columns.h"
#include "app/gui/connection_pane.h"
#include "app/gui/connection_table.h"
#include "app/gui/export.h"
#include "app/gui/filter_bar.h"
#include "app/gui/headless_export.h"
#include "app/gui/language.h"
#include "app/gui/language_menu.h"
#include "app/gui/overview_panel.h"
#include "app/gui/preferences_dialog.h"
#include "app/gui/segment_model.h"
#include "app/gui/verdict_text.h"
#include "report/saw_text.h"
#include "report/sentence.h"
#include "tests/golden/program.h"
#include "tests/gui/program_window.h"
#include "tests/gui/translation_files.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QHeaderView>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextLayout>

#include <map>

using namespace lastack;
using namespace lastack::gui;
using namespace lastack::test;

namespace {

// Speaks English again, whatever becomes of the test.
class InLanguage {
public:
    explicit InLanguage(const QString& code) {
        ensureApplication();
        applyLanguage(code);
    }

    ~InLanguage() {
        applyLanguage("en");
        QTest::qWait(0);
    }
};

QAction* choiceOf(LanguageMenu& menu, const QString& code) {
    for (QAction* action : menu.actions()) {
        if (action->data().toString() == code && action->isCheckable()) {
            return action;
        }
    }
    return nullptr;
}

QStringList timelineTexts(ProgramWindow& window) {
    QStringList texts;
    for (const auto& item : window->pane().timeline().diagram().items) {
        texts << QString::fromStdString(item.text);
    }
    return texts;
}

// Everything that the window says of itself and of the connection that is selected.
QStringList saidBy(ProgramWindow& window) {
    QStringList texts = timelineTexts(window);
    for (const QAction* menu : window->menuBar()->actions()) {
        texts << menu->text();
    }
    for (const ActionSpec& spec : actionSpecs()) {
        texts << window->actions()[spec.id].text() << window->actions()[spec.id].toolTip();
    }
    for (const QDockWidget* dock : window->findChildren<QDockWidget*>()) {
        texts << dock->windowTitle();
    }
    const auto& list = window->connections();
    for (int column = 0; column < list.columnCount(); ++column) {
        texts << list.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
              << list.data(list.index(0, column), Qt::DisplayRole).toString();
    }
    const auto& segments = window->segments();
    for (int column = 0; column < segments.columnCount(); ++column) {
        texts << segments.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    for (const QLabel* label : window->findChildren<QLabel*>()) {
        if (!label->parentWidget()->isHidden()) { // else about to be deleted
            texts << label->text() << label->accessibleName();
        }
    }
    for (const auto& row : window->pane().timeline().rows()) {
        texts << QString::fromStdString(row.sentence);
    }
    return texts;
}

QChar acceleratorOf(const QString& text) {
    const QString only = QString(text).remove("&&");
    const auto at = only.indexOf('&');
    return at < 0 || at + 1 >= only.size() ? QChar() : only[at + 1].toLower();
}

QStringList textsOf(const QDialog& dialog) {
    QStringList texts;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        texts << label->text();
    }
    for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
        texts << button->text();
    }
    return texts;
}

void checkAccelerators(const QStringList& texts, const std::string& where) {
    std::map<QChar, QString> taken;
    for (const QString& text : texts) {
        const QChar letter = acceleratorOf(text);
        if (letter.isNull()) {
            continue;
        }
        INFO(where << ": " << text.toStdString() << " and " << taken[letter].toStdString());
        CHECK(taken[letter].isEmpty());
        taken[letter] = text;
    }
}

QString contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

} // namespace

TEST_CASE("the language changes while the window is open, and back again", "[gui][language]") {
    const InLanguage english("en");
    ProgramWindow window;
    window.open({capturePath("data-after-close.pcapng")});
    window.select(0);
    const QStringList before = saidBy(window);
    const QString verdict = window->pane().verdict().text();
    choiceOf(window->languageMenu(), "de")->trigger();
    REQUIRE(waitFor([&] { return window->menuBar()->actions().front()->text() == "&Datei"; }));
    QTest::qWait(0);
    const TeardownReport& report = *window->pane().report();
    const QString german = window->pane().verdict().text();
    CHECK(german.contains(QString::fromUtf8("✖ Abgebrochen, sicher")));
    CHECK(german.contains(QString::fromStdString(summaryOf(report, windowPhrases()))));
    CHECK(german.contains(
        QString::fromStdString(sawText(report, Side::Client, Vocabulary::Wsp, windowPhrases()))
    ));
    CHECK(german != verdict);
    const auto& list = window->connections();
    CHECK(
        list.headerData(outcomeColumn(), Qt::Horizontal, Qt::DisplayRole).toString() ==
        "Wie sie endete"
    );
    CHECK(
        list.data(list.index(0, outcomeColumn()), Qt::DisplayRole).toString() ==
        QString::fromUtf8("✖ Abgebrochen")
    );
    const QString picture = timelineTexts(window).join('\n');
    CHECK(picture.contains("Zeiten wie aufgezeichnet"));
    CHECK(picture.contains("WSPCloseSocket"));
    CHECK(window->segments().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString() == "Paket");
    QSettings settings;
    CHECK(settings.value("language/code").toString() == "de");
    choiceOf(window->languageMenu(), "en")->trigger();
    REQUIRE(waitFor([&] { return window->menuBar()->actions().front()->text() == "&File"; }));
    QTest::qWait(0);
    CHECK(saidBy(window) == before);
}

TEST_CASE(
    "a window that begins in a language says what one says that changed to it", "[gui][language]"
) {
    QStringList changed;
    {
        const InLanguage english("en");
        ProgramWindow window;
        window.open({capturePath("hard-close.pcapng")});
        window.select(0);
        choiceOf(window->languageMenu(), "ru")->trigger();
        REQUIRE(waitFor([&] { return window->menuBar()->actions().front()->text() != "&File"; }));
        QTest::qWait(0);
        changed = saidBy(window);
    }
    const InLanguage russian("ru");
    ProgramWindow window;
    window.open({capturePath("hard-close.pcapng")});
    window.select(0);
    const QStringList begun = saidBy(window);
    REQUIRE(begun.size() == changed.size());
    for (qsizetype i = 0; i < begun.size(); ++i) {
        CHECK(begun[i].toStdString() == changed[i].toStdString());
    }
}

TEST_CASE("the calls of the API have the same names in every language", "[gui][language]") {
    static const QRegularExpression kName("\\b(?:WSP|FD_|WSA|SD_)\\w+");
    const auto namesNow = [](ProgramWindow& window) {
        QStringList names;
        for (const auto& item : window->pane().timeline().diagram().items) {
            if (item.kind == diagram::ItemKind::Call || item.kind == diagram::ItemKind::State) {
                const auto found = kName.match(QString::fromStdString(item.text));
                names
                    << (item.kind == diagram::ItemKind::State ? QString::fromStdString(item.text)
                                                              : found.captured());
            }
        }
        return names;
    };
    QStringList english;
    for (const QString& language : QStringList{"en"} + translatedLanguages()) {
        const InLanguage now(language);
        ProgramWindow window;
        window.open({capturePath("transaction-totals.pcapng")});
        window.select(0);
        english = language == "en" ? namesNow(window) : english;
        CHECK(english.size() > 4);
        CHECK(namesNow(window) == english);
    }
}

TEST_CASE("no two entries of a menu have the same letter in any language", "[gui][language]") {
    for (const QString& language : QStringList{"en"} + translatedLanguages()) {
        const InLanguage now(language);
        ProgramWindow window;
        const std::string where = language.toStdString();
        QStringList titles;
        for (const QAction* menu : window->menuBar()->actions()) {
            titles << menu->text();
            QStringList entries;
            for (const QAction* entry : menu->menu()->actions()) {
                entries << entry->text();
            }
            checkAccelerators(entries, where);
        }
        QStringList labels = titles;
        for (const QLabel* label : window->filterBar().findChildren<QLabel*>()) {
            labels << label->text();
        }
        checkAccelerators(labels, where);
        QStringList buttons = titles;
        for (const QPushButton* button : window->centralWidget()->findChildren<QPushButton*>()) {
            buttons << button->text();
        }
        checkAccelerators(buttons, where);
        checkAccelerators(textsOf(window->captureDialog()), where);
        const PreferencesDialog dialog(window->actions(), window->languageMenu(), &*window);
        checkAccelerators(textsOf(dialog), where);
    }
}

TEST_CASE("a language chosen in the preferences is spoken at once, there too", "[gui][language]") {
    const InLanguage english("en");
    ProgramWindow window;
    PreferencesDialog dialog(window->actions(), window->languageMenu(), &*window);
    const auto boxes = dialog.findChildren<QComboBox*>();
    QComboBox& languageBox = *boxes.front();
    const int german = languageBox.findText("Deutsch");
    REQUIRE(german > 0);
    languageBox.setCurrentIndex(german);
    emit languageBox.activated(german);
    REQUIRE(waitFor([&] { return dialog.windowTitle() == "Einstellungen"; }));
    CHECK(window->menuBar()->actions().front()->text() == "&Datei");
    CHECK(window->languageMenu().chosen() == "de");
    CHECK(languageBox.currentText() == "Deutsch");
    CHECK(languageBox.itemText(0) == "Sprache des Systems");
    QStringList titles;
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        titles << label->text();
    }
    CHECK(titles.contains("&Farben"));
    CHECK(boxes[1]->itemText(1) == "Hell");
}

TEST_CASE("the help that is open follows the language, and is opened once", "[gui][language]") {
    const InLanguage english("en");
    ProgramWindow window;
    window->actions()[ActionId::Help].trigger();
    window->actions()[ActionId::Help].trigger();
    const auto dialogs = window->findChildren<QDialog*>(QStringLiteral("help"));
    REQUIRE(dialogs.size() == 1);
    const auto* page = dialogs.front()->findChild<QTextBrowser*>();
    CHECK(page->toPlainText().contains("How a connection ends"));
    applyLanguage("de");
    REQUIRE(waitFor([&] { return dialogs.front()->windowTitle() == "Hilfe"; }));
    CHECK_FALSE(page->toPlainText().contains("How a connection ends"));
    dialogs.front()->close();
    CHECK(waitFor([&] { return window->findChild<QDialog*>(QStringLiteral("help")) == nullptr; }));
}

TEST_CASE("titles and outcomes are whole at the width of the first start", "[gui][language]") {
    for (const QString& language : QStringList{"en"} + translatedLanguages()) {
        const InLanguage now(language);
        ProgramWindow window;
        const ConnectionTable& table = window->table();
        const auto columns = connectionColumns();
        for (int column = 0; column < static_cast<int>(columns.size()); ++column) {
            if (table.isColumnHidden(column)) {
                continue;
            }
            const QString title = titleOf(columns[static_cast<std::size_t>(column)]);
            INFO(language.toStdString() << ": " << title.toStdString());
            CHECK(table.horizontalHeader()->sectionSizeHint(column) <= table.columnWidth(column));
        }
        for (std::size_t i = 0; i < kOutcomes; ++i) {
            const QString word = markedWordFor(static_cast<Outcome>(i));
            INFO(language.toStdString() << ": " << word.toStdString());
            CHECK(
                table.fontMetrics().horizontalAdvance(word) + 8 <=
                table.columnWidth(outcomeColumn())
            );
        }
        for (const QPushButton* button : window->findChildren<QPushButton*>()) {
            INFO(language.toStdString() << ": " << button->text().toStdString());
            CHECK((!button->isVisible() || button->width() >= button->minimumSizeHint().width()));
        }
    }
}

TEST_CASE("what is exported stays English unless the language was asked for", "[gui][language]") {
    const InLanguage german("de");
    const QTemporaryDir folder;
    const QString path = folder.filePath("one.svg");
    const HeadlessRequest request{
        .output = path, .inputs = {capturePath("hard-close.pcapng")}, .connection = 1};
    REQUIRE(exportHeadless(request) == 0);
    const QString english = contentOf(path);
    CHECK(english.contains("Times as captured"));
    HeadlessRequest translated = request;
    translated.words = ExportWords::OfTheWindow;
    REQUIRE(exportHeadless(translated) == 0);
    const QString own = contentOf(path);
    CHECK(own.contains("Zeiten wie aufgezeichnet"));
    CHECK_FALSE(own.contains("Times as captured"));
    CHECK(own.contains("WSPCloseSocket"));
    translated.output = folder.filePath("one.txt");
    REQUIRE(exportHeadless(translated) == 0);
    CHECK(contentOf(translated.output).contains("Belege"));
}

TEST_CASE("a language is known by its code, its country or its script", "[gui][language]") {
    const auto codeOf = [](const char* name) {
        const Language* language = languageNamed(QLatin1String(name));
        return language == nullptr ? std::string() : std::string(language->code);
    };
    CHECK(codeOf("pt_BR") == "pt_BR");
    CHECK(codeOf("pt-BR") == "pt_BR");
    CHECK(codeOf("pt_PT") == "pt_BR");
    CHECK(codeOf("de_AT.UTF-8") == "de");
    CHECK(codeOf("zh_TW") == "zh_TW");
    CHECK(codeOf("zh_HK") == "zh_TW");
    CHECK(codeOf("zh_CN").empty()); // another script
    CHECK(codeOf("ja").empty());
    CHECK(codeOf("").empty());
}

TEST_CASE("Chinese is drawn with glyphs of its own where a font has them", "[gui][language]") {
    const InLanguage chinese("zh_TW");
    if (QFontDatabase::families(QFontDatabase::TraditionalChinese).isEmpty()) {
        WARN("no font has Chinese characters: not drawn");
        return;
    }
    QTextLayout layout(wordFor(Outcome::Graceful), QApplication::font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    int glyphs = 0;
    for (const QGlyphRun& run : layout.glyphRuns()) {
        for (const quint32 glyph : run.glyphIndexes()) {
            CHECK(glyph != 0);
            ++glyphs;
        }
    }
    CHECK(glyphs == 4);
}

TEST_CASE("a Chinese sentence is broken into lines between its characters", "[gui][language]") {
    const InLanguage chinese("zh_TW");
    ProgramWindow window;
    window.open({capturePath("graceful-four-way.pcapng")});
    window.select(0);
    for (const auto& item : window->pane().timeline().diagram().items) {
        if (item.kind == diagram::ItemKind::Legend) {
            CHECK(item.text.find("…") == std::string::npos);
            CHECK(item.text.find("斜率為推論。") != std::string::npos);
        }
    }
}
