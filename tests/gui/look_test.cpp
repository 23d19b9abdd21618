#include "app/gui/actions.h"
#include "app/gui/connection_pane.h"
#include "app/gui/connection_table.h"
#include "app/gui/find_bar.h"
#include "app/gui/overview_panel.h"
#include "app/gui/preferences_dialog.h"
#include "app/gui/theme.h"
#include "tests/gui/program_window.h"
#include "tests/support/catch.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFontInfo>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace lastack;
using namespace lastack::gui;
using namespace lastack::test;

namespace {

// The font of the program, twice as large for the time of a test.
class LargeFont {
public:
    LargeFont() {
        ensureApplication(); // without which there is no font
        before_ = QApplication::font();
        QFont large = before_;
        large.setPointSizeF(2 * QFontInfo(before_).pointSizeF());
        QApplication::setFont(large);
    }

    ~LargeFont() { QApplication::setFont(before_); }

    LargeFont(const LargeFont&) = delete;
    LargeFont& operator=(const LargeFont&) = delete;

private:
    QFont before_;
};

bool reachable(const QWidget& widget) {
    return widget.isVisible() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

// Labels that break lines and those that are to be as narrow as they must are asked for height.
bool isClipped(const QLabel& label) {
    if (label.text().isEmpty() || !label.isVisible()) {
        return false;
    }
    if (label.wordWrap()) {
        return label.height() + 1 < label.heightForWidth(label.width());
    }
    return label.width() + 1 < label.sizeHint().width();
}

} // namespace

TEST_CASE("every control that the keyboard reaches has a name", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("hard-close.pcapng")});
    window.select(0);
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const auto* tabs =
            qobject_cast<const QTabBar*>(widget); // read out by the names of its tabs
        const bool named = !widget->accessibleName().isEmpty() ||
                           (button != nullptr && !button->text().isEmpty()) ||
                           (tabs != nullptr && !tabs->tabText(tabs->currentIndex()).isEmpty()) ||
                           QString(widget->metaObject()->className()).startsWith("Q") == false;
        INFO(widget->metaObject()->className() << " " << widget->objectName().toStdString());
        CHECK((!reachable(*widget) || named));
    }
}

TEST_CASE("letters of twice the size clip no label and no button", "[gui]") {
    const LargeFont large;
    ProgramWindow window;
    window->resize(1'400, 1'000);
    for (const char* page : {"start", "work"}) {
        if (std::string_view(page) == "work") {
            window.open({capturePath("hard-close.pcapng")});
            window.select(0);
        }
        QTest::qWait(50);
        for (const QLabel* label : window->findChildren<QLabel*>()) {
            INFO(page << ": " << label->text().toStdString());
            CHECK_FALSE(isClipped(*label));
        }
        for (const QToolButton* button : window->findChildren<QToolButton*>()) {
            const bool clipped = button->isVisible() && !button->text().isEmpty() &&
                                 button->width() + 1 < button->minimumSizeHint().width();
            INFO(page << ": " << button->text().toStdString());
            CHECK_FALSE(clipped);
        }
    }
}

TEST_CASE("the table's rows are as high as its letters", "[gui]") {
    const LargeFont large;
    ProgramWindow window;
    window.open({capturePath("hard-close.pcapng")});
    CHECK(window->table().rowHeight(0) >= window->table().fontMetrics().height());
    CHECK(window->segmentTable().rowHeight(0) >= window->segmentTable().fontMetrics().height());
}

TEST_CASE("find goes from match to match without hiding the rest", "[gui]") {
    ProgramWindow window;
    window.open(allCapturePaths());
    const int all = window->connections().rowCount();
    window->actions()[ActionId::Find].trigger();
    window->findBar().edit().setText("outcome == refused");
    window->table().selectRow(0);
    const auto next = [&](ActionId id) {
        const int before = window->table().currentIndex().row();
        window->actions()[id].trigger();
        REQUIRE(waitFor([&] { return window->table().currentIndex().row() != before; }));
        return window->table().currentIndex().row();
    };
    const int first = next(ActionId::FindNext);
    const int second = next(ActionId::FindNext);
    CHECK(first != second);
    CHECK(next(ActionId::FindPrevious) == first);
    CHECK(window->connections().rowCount() == all);
    TeardownReport outline;
    REQUIRE(window->controller().result()->outline(window->connections().rowIdAt(first), outline));
    CHECK(outline.verdict.outcome == Outcome::Refused);
}

TEST_CASE("Wireshark is offered only where it can be opened, and the menu says why not", "[gui]") {
    ProgramWindow window;
    QAction& action = window->actions()[ActionId::OpenWireshark];
    CHECK_FALSE(action.isEnabled());
    window.open({capturePath("hard-close.pcapng"), capturePath("refused.pcapng")});
    window.select(0);
    CHECK_FALSE(action.isEnabled());
    CHECK(action.text().contains("several captures"));
}

TEST_CASE("Wireshark is started with the capture, at the packet that is selected", "[gui]") {
    const QTemporaryDir folder;
    // Writes what it was asked for, and only then under the name that is waited for.
    QFile standIn(folder.filePath("wireshark"));
    REQUIRE(standIn.open(QIODevice::WriteOnly));
    standIn.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$0.part\" && mv \"$0.part\" \"$0.asked\"\n"
    );
    standIn.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    standIn.close();
    const QByteArray before = qgetenv("PATH");
    qputenv("PATH", folder.path().toLocal8Bit() + ':' + before);
    ProgramWindow window;
    window.open({capturePath("hard-close.pcapng")});
    window.select(0);
    TimelineView& timeline = window->pane().timeline();
    timeline.selectRow(2);
    QAction& action = window->actions()[ActionId::OpenWireshark];
    CHECK(action.isEnabled());
    action.trigger();
    qputenv("PATH", before);
    QFile asked(standIn.fileName() + ".asked");
    REQUIRE(waitFor([&] { return asked.exists(); }));
    REQUIRE(asked.open(QIODevice::ReadOnly));
    const QString packet = QString::number(number(timeline.rows()[2].frame));
    const QStringList wanted{"-r", capturePath("hard-close.pcapng"), "-g", packet, {}};
    CHECK(QString::fromUtf8(asked.readAll()).split('\n') == wanted);
}

TEST_CASE("preferences are the choices of the menus", "[gui]") {
    ProgramWindow window;
    PreferencesDialog dialog(window->actions(), window->languageMenu(), &*window);
    const auto boxes = dialog.findChildren<QComboBox*>();
    REQUIRE(boxes.size() == 4);
    for (QComboBox* box : boxes) {
        CHECK_FALSE(box->accessibleName().isEmpty());
    }
    QComboBox& names = *boxes[2];
    emit names.activated(names.currentIndex());
    names.setCurrentIndex(1);
    emit names.activated(1);
    CHECK(window->pane().options().vocabulary == Vocabulary::Posix);
}

TEST_CASE("endings over time are columns that filter", "[gui]") {
    ProgramWindow window;
    window.open(allCapturePaths());
    int columns = 0;
    for (const BarButton* button : window->overview().findChildren<BarButton*>()) {
        columns += button->filter().starts_with("last.time_ns") ? 1 : 0;
        CHECK_FALSE(button->accessibleName().isEmpty());
    }
    CHECK(columns > 1);
}

TEST_CASE("light and dark are the palette of the diagram", "[gui]") {
    ensureApplication();
    for (const auto choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        applyTheme(choice);
        const auto wanted =
            choice == ThemeChoice::Dark ? diagram::Appearance::Dark : diagram::Appearance::Light;
        CHECK(currentAppearance() == wanted);
        CHECK(
            QApplication::palette().color(QPalette::Text) ==
            toQt(diagram::colorOf(diagram::Tone::Text, wanted))
        );
    }
    applyTheme(ThemeChoice::System);
}
