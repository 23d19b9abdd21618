#include "app/gui/actions.h"

#include "app/gui/language.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QStyle>
#include <QToolBar>

#include <array>
#include <optional>

namespace lastack::gui {

namespace {

constexpr auto kPlain = ActionKind::Plain;
constexpr auto kCheckable = ActionKind::Checkable;
constexpr auto kExclusive = ActionKind::Exclusive;
constexpr auto kBar = OnToolbar::Yes;
constexpr auto kNoBar = OnToolbar::No;

// clang-format off
constexpr std::array kActions{
    ActionSpec{ActionId::Open, MenuId::File, 0, kPlain, kBar, QT_TRANSLATE_NOOP("Actions", "&Open …"), QT_TRANSLATE_NOOP("Actions", "Opens one or more captures as one stream."), "Ctrl+O", ""},
    ActionSpec{ActionId::Reload, MenuId::File, 0, kPlain, kBar, QT_TRANSLATE_NOOP("Actions", "&Reload"), QT_TRANSLATE_NOOP("Actions", "Reads the capture again."), "Ctrl+R F5", ""},
    ActionSpec{ActionId::Close, MenuId::File, 0, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "&Close"), QT_TRANSLATE_NOOP("Actions", "Goes back to the start page."), "Ctrl+W", ""},
    ActionSpec{ActionId::ExportReport, MenuId::File, 1, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "&Export report …"), QT_TRANSLATE_NOOP("Actions", "Writes the connections that match, in a format of the command line."), "Ctrl+S", ""},
    ActionSpec{ActionId::ExportDiagram, MenuId::File, 1, kPlain, kBar, QT_TRANSLATE_NOOP("Actions", "Export &diagram …"), QT_TRANSLATE_NOOP("Actions", "Writes the selected connections as SVG, PNG, PDF, text, Mermaid or JSON."), "Ctrl+Shift+E", ""},
    ActionSpec{ActionId::ExportTranslated, MenuId::File, 1, kCheckable, kNoBar, QT_TRANSLATE_NOOP("Actions", "Diagrams in the &language of the window"), QT_TRANSLATE_NOOP("Actions", "Writes SVG, PNG, PDF, text and Mermaid in the language of the window instead of English."), "", ""},
    ActionSpec{ActionId::Quit, MenuId::File, 2, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "&Quit"), QT_TRANSLATE_NOOP("Actions", "Ends the program."), "Ctrl+Q", ""},
    ActionSpec{ActionId::Capture, MenuId::Capture, 0, kPlain, kBar, QT_TRANSLATE_NOOP("Actions", "&Capture …"), QT_TRANSLATE_NOOP("Actions", "Chooses interfaces and what to capture from them."), "Ctrl+K", ""},
    ActionSpec{ActionId::Stop, MenuId::Capture, 0, kPlain, kBar, QT_TRANSLATE_NOOP("Actions", "&Stop"), QT_TRANSLATE_NOOP("Actions", "Ends the analysis or the capture, and what was read is shown; else captures again as before."), "Ctrl+E", ""},
    ActionSpec{ActionId::Restart, MenuId::Capture, 0, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "&Restart"), QT_TRANSLATE_NOOP("Actions", "Captures from the beginning, from the same interfaces."), "Ctrl+Shift+R", ""},
    ActionSpec{ActionId::SaveCapture, MenuId::Capture, 1, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "Save the c&apture …"), QT_TRANSLATE_NOOP("Actions", "Writes every packet that was captured as pcapng."), "Ctrl+Alt+S", ""},
    ActionSpec{ActionId::ShowOpen, MenuId::Capture, 2, kCheckable, kNoBar, QT_TRANSLATE_NOOP("Actions", "Show &open connections"), QT_TRANSLATE_NOOP("Actions", "Lists connections that have not ended below the others, in gray, with their age."), "Ctrl+Shift+O", ""},
    ActionSpec{ActionId::Copy, MenuId::Edit, 0, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "&Copy rows"), QT_TRANSLATE_NOOP("Actions", "Copies the selected connections as a table."), "Ctrl+Shift+C", ""},
    ActionSpec{ActionId::CopyVerdict, MenuId::Edit, 0, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "Copy &verdict"), QT_TRANSLATE_NOOP("Actions", "Copies how the connection ended, in sentences."), "Ctrl+Shift+V", ""},
    ActionSpec{ActionId::CopyWireshark, MenuId::Edit, 0, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "Copy as &Wireshark filter"), QT_TRANSLATE_NOOP("Actions", "Copies a display filter that shows this connection in Wireshark."), "Ctrl+Shift+F", ""},
    ActionSpec{ActionId::OpenWireshark, MenuId::Edit, 0, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "&Open in Wireshark"), QT_TRANSLATE_NOOP("Actions", "Opens the capture in Wireshark, at the selected packet."), "Ctrl+Shift+W", ""},
    ActionSpec{ActionId::Mark, MenuId::Edit, 0, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "&Mark or unmark"), QT_TRANSLATE_NOOP("Actions", "Puts a star beside the connection, or takes it away."), "Ctrl+M", ""},
    ActionSpec{ActionId::Find, MenuId::Edit, 1, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "F&ind …"), QT_TRANSLATE_NOOP("Actions", "Looks for a text or a condition in the list, without hiding the rest."), "Ctrl+F", ""},
    ActionSpec{ActionId::FindNext, MenuId::Edit, 1, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "Find &next"), QT_TRANSLATE_NOOP("Actions", "Goes to the next match."), "Ctrl+N", ""},
    ActionSpec{ActionId::FindPrevious, MenuId::Edit, 1, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "Find &previous"), QT_TRANSLATE_NOOP("Actions", "Goes to the match before."), "Ctrl+B", ""},
    ActionSpec{ActionId::EditFilter, MenuId::Edit, 2, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "&Filter"), QT_TRANSLATE_NOOP("Actions", "Goes to the filter; Up and Down recall earlier ones, Ctrl+Space completes."), "Ctrl+/", ""},
    ActionSpec{ActionId::ClearFilter, MenuId::Edit, 2, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "C&lear filter"), QT_TRANSLATE_NOOP("Actions", "Shows every connection."), "Ctrl+Shift+X", ""},
    ActionSpec{ActionId::FilterServer, MenuId::Edit, 2, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "Filter to this &server"), QT_TRANSLATE_NOOP("Actions", "Shows the connections to the same address and port."), "Ctrl+Shift+S", ""},
    ActionSpec{ActionId::Preferences, MenuId::Edit, 3, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "Pr&eferences …"), QT_TRANSLATE_NOOP("Actions", "Chooses colors, words and times for this and later runs."), "Ctrl+Shift+P", ""},
    ActionSpec{ActionId::ZoomIn, MenuId::View, 0, kPlain, kBar, QT_TRANSLATE_NOOP("Actions", "Zoom &in"), QT_TRANSLATE_NOOP("Actions", "Makes the timeline larger."), "Ctrl++ Ctrl+=", "+"},
    ActionSpec{ActionId::ZoomOut, MenuId::View, 0, kPlain, kBar, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), QT_TRANSLATE_NOOP("Actions", "Makes the timeline smaller."), "Ctrl+-", "-"},
    ActionSpec{ActionId::ZoomReset, MenuId::View, 0, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "&Normal size"), QT_TRANSLATE_NOOP("Actions", "Shows the timeline in the size of the program's font."), "Ctrl+0", "1"},
    ActionSpec{ActionId::ZoomFit, MenuId::View, 0, kPlain, kBar, QT_TRANSLATE_NOOP("Actions", "&Fit"), QT_TRANSLATE_NOOP("Actions", "Shows the whole timeline, where that stays readable."), "Ctrl+9", "0"},
    ActionSpec{ActionId::TrueTime, MenuId::View, 0, kCheckable, kBar, QT_TRANSLATE_NOOP("Actions", "&1:1"), QT_TRANSLATE_NOOP("Actions", "Shows time to scale, pauses included; what has no room is left out."), "Ctrl+1", "G"},
    ActionSpec{ActionId::CloseBreaks, MenuId::View, 0, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "Close opened &breaks"), QT_TRANSLATE_NOOP("Actions", "Makes pauses and runs short again that a double click opened."), "", "Shift+G"},
    ActionSpec{ActionId::Calls, MenuId::View, 1, kCheckable, kNoBar, QT_TRANSLATE_NOOP("Actions", "&Calls"), QT_TRANSLATE_NOOP("Actions", "Shows the calls that explain the packets."), "", "C"},
    ActionSpec{ActionId::Indications, MenuId::View, 1, kCheckable, kNoBar, QT_TRANSLATE_NOOP("Actions", "Indica&tions"), QT_TRANSLATE_NOOP("Actions", "Shows what the applications were told."), "", "I"},
    ActionSpec{ActionId::EachSegment, MenuId::View, 1, kCheckable, kNoBar, QT_TRANSLATE_NOOP("Actions", "Each &segment"), QT_TRANSLATE_NOOP("Actions", "Shows every data segment instead of one row for many."), "", "D"},
    ActionSpec{ActionId::AbsoluteSeq, MenuId::View, 1, kCheckable, kNoBar, QT_TRANSLATE_NOOP("Actions", "Sequence numbers as on the &wire"), QT_TRANSLATE_NOOP("Actions", "Shows sequence numbers as sent, not from zero."), "", "S"},
    ActionSpec{ActionId::TimesRelative, MenuId::View, 2, kExclusive, kNoBar, QT_TRANSLATE_NOOP("Actions", "Times since the first &packet"), QT_TRANSLATE_NOOP("Actions", "Shows times since the first packet of the connection."), "Ctrl+Alt+1", ""},
    ActionSpec{ActionId::TimesAbsolute, MenuId::View, 2, kExclusive, kNoBar, QT_TRANSLATE_NOOP("Actions", "Times of the &day"), QT_TRANSLATE_NOOP("Actions", "Shows times of the day, in UTC."), "Ctrl+Alt+2", ""},
    ActionSpec{ActionId::TimesDelta, MenuId::View, 2, kExclusive, kNoBar, QT_TRANSLATE_NOOP("Actions", "Times since the &row before"), QT_TRANSLATE_NOOP("Actions", "Shows how long after the row before."), "Ctrl+Alt+3", ""},
    ActionSpec{ActionId::WordsWsp, MenuId::View, 3, kExclusive, kNoBar, QT_TRANSLATE_NOOP("Actions", "Calls of Winsoc&k providers"), QT_TRANSLATE_NOOP("Actions", "Names calls as the Winsock service provider interface does."), "", ""},
    ActionSpec{ActionId::WordsPosix, MenuId::View, 3, kExclusive, kNoBar, QT_TRANSLATE_NOOP("Actions", "Calls of POSI&X"), QT_TRANSLATE_NOOP("Actions", "Names calls as POSIX does."), "", ""},
    ActionSpec{ActionId::ThemeSystem, MenuId::View, 4, kExclusive, kNoBar, QT_TRANSLATE_NOOP("Actions", "Colors of the s&ystem"), QT_TRANSLATE_NOOP("Actions", "Looks as the system says."), "", ""},
    ActionSpec{ActionId::ThemeLight, MenuId::View, 4, kExclusive, kNoBar, QT_TRANSLATE_NOOP("Actions", "&Light"), QT_TRANSLATE_NOOP("Actions", "Dark on light."), "", ""},
    ActionSpec{ActionId::ThemeDark, MenuId::View, 4, kExclusive, kNoBar, QT_TRANSLATE_NOOP("Actions", "D&ark"), QT_TRANSLATE_NOOP("Actions", "Light on dark."), "", ""},
    ActionSpec{ActionId::FullScreen, MenuId::View, 5, kCheckable, kNoBar, QT_TRANSLATE_NOOP("Actions", "F&ull screen"), QT_TRANSLATE_NOOP("Actions", "Fills the screen."), "F11", ""},
    ActionSpec{ActionId::PreviousConnection, MenuId::Go, 0, kPlain, kBar, QT_TRANSLATE_NOOP("Actions", "&Previous connection"), QT_TRANSLATE_NOOP("Actions", "Selects the connection before in the list."), "Ctrl+Up F7", ""},
    ActionSpec{ActionId::NextConnection, MenuId::Go, 0, kPlain, kBar, QT_TRANSLATE_NOOP("Actions", "&Next connection"), QT_TRANSLATE_NOOP("Actions", "Selects the next connection of the list."), "Ctrl+Down F8", ""},
    ActionSpec{ActionId::NextPacket, MenuId::Go, 1, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "Next p&acket"), QT_TRANSLATE_NOOP("Actions", "Selects the next packet of this connection."), "Ctrl+.", "J"},
    ActionSpec{ActionId::PreviousPacket, MenuId::Go, 1, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "Previous pac&ket"), QT_TRANSLATE_NOOP("Actions", "Selects the packet before."), "Ctrl+,", "K"},
    ActionSpec{ActionId::GoTo, MenuId::Go, 2, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "&Go to …"), QT_TRANSLATE_NOOP("Actions", "Goes to a connection by number, or to a packet with # before it."), "Ctrl+G", ""},
    ActionSpec{ActionId::Back, MenuId::Go, 2, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "&Back"), QT_TRANSLATE_NOOP("Actions", "Goes back to the connection that was selected before."), "Alt+Left", ""},
    ActionSpec{ActionId::Forward, MenuId::Go, 2, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "&Forward"), QT_TRANSLATE_NOOP("Actions", "Goes forward again."), "Alt+Right", ""},
    ActionSpec{ActionId::Help, MenuId::Help, 0, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "&Help"), QT_TRANSLATE_NOOP("Actions", "Shows the keys, the marks and the language of filters."), "F1", ""},
    ActionSpec{ActionId::About, MenuId::Help, 0, kPlain, kNoBar, QT_TRANSLATE_NOOP("Actions", "&About LastAck"), QT_TRANSLATE_NOOP("Actions", "Shows the version."), "", ""},
};
// clang-format on

constexpr std::array kMenuTitles{
    QT_TRANSLATE_NOOP("Actions", "&File"),
    QT_TRANSLATE_NOOP("Actions", "&Edit"),
    QT_TRANSLATE_NOOP("Actions", "&View"),
    QT_TRANSLATE_NOOP("Actions", "&Go"),
    QT_TRANSLATE_NOOP("Actions", "&Capture"),
    QT_TRANSLATE_NOOP("Actions", "&Help")};

QString translated(const char* text) {
    return QCoreApplication::translate("Actions", text);
}

std::optional<QStyle::StandardPixmap> iconOf(ActionId id) {
    switch (id) {
    case ActionId::Open:
        return QStyle::SP_DialogOpenButton;
    case ActionId::Reload:
        return QStyle::SP_BrowserReload;
    case ActionId::Capture:
        return QStyle::SP_ComputerIcon;
    case ActionId::ExportDiagram:
        return QStyle::SP_DialogSaveButton;
    case ActionId::NextConnection:
        return QStyle::SP_ArrowDown;
    case ActionId::PreviousConnection:
        return QStyle::SP_ArrowUp;
    default:
        return std::nullopt;
    }
}

int groupKey(const ActionSpec& spec) {
    constexpr int kMostSections = 100;
    return static_cast<int>(spec.menu) * kMostSections + spec.section;
}

} // namespace

std::span<const ActionSpec> actionSpecs() {
    return kActions;
}

QList<QKeySequence> keysOf(const char* keys) {
    QList<QKeySequence> sequences;
    for (const QString& key : QString::fromLatin1(keys).split(' ', Qt::SkipEmptyParts)) {
        sequences << QKeySequence(key, QKeySequence::PortableText);
    }
    return sequences;
}

QString textOf(const ActionSpec& spec) {
    return translated(spec.text).remove('&');
}

QString helpOf(const ActionSpec& spec) {
    return translated(spec.help);
}

Actions::Actions(QMainWindow& window, QWidget& timeline) : QObject(&window) {
    for (std::size_t i = 0; i < kMenus; ++i) {
        menus_[static_cast<MenuId>(i)] = window.menuBar()->addMenu(QString());
    }
    for (const ActionSpec& spec : kActions) {
        add(spec, timeline);
    }
    fillMenus(window);
    fillToolbar(window);
    translate();
}

void Actions::translate() {
    for (std::size_t i = 0; i < kMenus; ++i) {
        menus_.at(static_cast<MenuId>(i))->setTitle(translated(kMenuTitles[i]));
    }
    for (const ActionSpec& spec : kActions) {
        QAction& action = *actions_.at(spec.id);
        action.setText(translated(spec.text));
        action.setStatusTip(helpOf(spec));
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        action.setToolTip(keys.isEmpty() ? helpOf(spec) : tr("%1 (%2)").arg(helpOf(spec), keys));
    }
}

void Actions::add(const ActionSpec& spec, QWidget& timeline) {
    auto* action = new QAction(this);
    action->setShortcuts(keysOf(spec.keys));
    action->setCheckable(spec.kind != ActionKind::Plain);
    if (const auto icon = iconOf(spec.id)) {
        action->setIcon(QApplication::style()->standardIcon(*icon));
    }
    if (spec.kind == ActionKind::Exclusive) {
        QActionGroup*& group = groups_[groupKey(spec)];
        group = group == nullptr ? new QActionGroup(this) : group;
        group->addAction(action);
    }
    const ActionId id = spec.id;
    connect(action, &QAction::triggered, this, [this, id] { emit triggered(id); });
    for (const QKeySequence& key : keysOf(spec.timelineKeys)) {
        auto* shortcut = new QShortcut(key, &timeline);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, action, &QAction::trigger);
    }
    actions_[id] = action;
}

void Actions::fillMenus(QMainWindow& window) {
    std::map<MenuId, int> sections;
    for (const ActionSpec& spec : kActions) {
        QMenu& menu = *menus_.at(spec.menu);
        const auto [last, first] = sections.try_emplace(spec.menu, spec.section);
        if (!first && last->second != spec.section) {
            menu.addSeparator();
            last->second = spec.section;
        }
        menu.addAction(actions_.at(spec.id));
        window.addAction(actions_.at(spec.id)); // its keys work where there is no menu bar
    }
}

void Actions::fillToolbar(QMainWindow& window) {
    auto* bar = new QToolBar(&window);
    keepTranslated(bar, [bar] { bar->setWindowTitle(tr("Toolbar")); });
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    std::optional<MenuId> before;
    for (const ActionSpec& spec : kActions) {
        if (spec.toolbar == OnToolbar::No) {
            continue;
        }
        if (before && *before != spec.menu) {
            bar->addSeparator();
        }
        before = spec.menu;
        bar->addAction(actions_.at(spec.id));
    }
    window.addToolBar(bar);
}

} // namespace lastack::gui
