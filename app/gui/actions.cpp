#include "app/gui/actions.h"

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

#define TEXT(text) QT_TRANSLATE_NOOP("Actions", text)

constexpr auto kPlain = ActionKind::Plain;
constexpr auto kCheckable = ActionKind::Checkable;
constexpr auto kExclusive = ActionKind::Exclusive;
constexpr auto kBar = OnToolbar::Yes;
constexpr auto kNoBar = OnToolbar::No;

// clang-format off
constexpr std::array kActions{
    ActionSpec{ActionId::Open, MenuId::File, 0, kPlain, kBar, TEXT("&Open …"), TEXT("Opens one or more captures as one stream."), "Ctrl+O", ""},
    ActionSpec{ActionId::Reload, MenuId::File, 0, kPlain, kBar, TEXT("&Reload"), TEXT("Reads the capture again."), "Ctrl+R F5", ""},
    ActionSpec{ActionId::Stop, MenuId::File, 0, kPlain, kBar, TEXT("&Stop"), TEXT("Ends the analysis; what was read is shown."), "Ctrl+E", ""},
    ActionSpec{ActionId::Close, MenuId::File, 0, kPlain, kNoBar, TEXT("&Close"), TEXT("Goes back to the start page."), "Ctrl+W", ""},
    ActionSpec{ActionId::ExportReport, MenuId::File, 1, kPlain, kNoBar, TEXT("Export &report …"), TEXT("Writes the connections that match, in a format of the command line."), "Ctrl+S", ""},
    ActionSpec{ActionId::ExportDiagram, MenuId::File, 1, kPlain, kBar, TEXT("Export &diagram …"), TEXT("Writes the selected connections as SVG, PNG, PDF, text, Mermaid or JSON."), "Ctrl+Shift+E", ""},
    ActionSpec{ActionId::Quit, MenuId::File, 2, kPlain, kNoBar, TEXT("&Quit"), TEXT("Ends the program."), "Ctrl+Q", ""},
    ActionSpec{ActionId::Copy, MenuId::Edit, 0, kPlain, kNoBar, TEXT("&Copy rows"), TEXT("Copies the selected connections as a table."), "Ctrl+Shift+C", ""},
    ActionSpec{ActionId::CopyVerdict, MenuId::Edit, 0, kPlain, kNoBar, TEXT("Copy &verdict"), TEXT("Copies how the connection ended, in sentences."), "Ctrl+Shift+V", ""},
    ActionSpec{ActionId::CopyWireshark, MenuId::Edit, 0, kPlain, kNoBar, TEXT("Copy as &Wireshark filter"), TEXT("Copies a display filter that shows this connection in Wireshark."), "Ctrl+Shift+F", ""},
    ActionSpec{ActionId::OpenWireshark, MenuId::Edit, 0, kPlain, kNoBar, TEXT("&Open in Wireshark"), TEXT("Opens the capture in Wireshark, at the selected packet."), "Ctrl+Shift+W", ""},
    ActionSpec{ActionId::Mark, MenuId::Edit, 0, kPlain, kNoBar, TEXT("&Mark or unmark"), TEXT("Puts a star beside the connection, or takes it away."), "Ctrl+M", ""},
    ActionSpec{ActionId::Find, MenuId::Edit, 1, kPlain, kNoBar, TEXT("F&ind …"), TEXT("Looks for a text or a condition in the list, without hiding the rest."), "Ctrl+F", ""},
    ActionSpec{ActionId::FindNext, MenuId::Edit, 1, kPlain, kNoBar, TEXT("Find &next"), TEXT("Goes to the next match."), "Ctrl+N", ""},
    ActionSpec{ActionId::FindPrevious, MenuId::Edit, 1, kPlain, kNoBar, TEXT("Find &previous"), TEXT("Goes to the match before."), "Ctrl+B", ""},
    ActionSpec{ActionId::EditFilter, MenuId::Edit, 2, kPlain, kNoBar, TEXT("&Filter"), TEXT("Goes to the filter; Up and Down recall earlier ones, Ctrl+Space completes."), "Ctrl+/", ""},
    ActionSpec{ActionId::ClearFilter, MenuId::Edit, 2, kPlain, kNoBar, TEXT("C&lear filter"), TEXT("Shows every connection."), "Ctrl+Shift+X", ""},
    ActionSpec{ActionId::FilterServer, MenuId::Edit, 2, kPlain, kNoBar, TEXT("Filter to this &server"), TEXT("Shows the connections to the same address and port."), "Ctrl+Shift+S", ""},
    ActionSpec{ActionId::Preferences, MenuId::Edit, 3, kPlain, kNoBar, TEXT("Pr&eferences …"), TEXT("Chooses colors, words and times for this and later runs."), "Ctrl+Shift+P", ""},
    ActionSpec{ActionId::ZoomIn, MenuId::View, 0, kPlain, kBar, TEXT("Zoom &in"), TEXT("Makes the timeline larger."), "Ctrl++ Ctrl+=", "+"},
    ActionSpec{ActionId::ZoomOut, MenuId::View, 0, kPlain, kBar, TEXT("Zoom &out"), TEXT("Makes the timeline smaller."), "Ctrl+-", "-"},
    ActionSpec{ActionId::ZoomReset, MenuId::View, 0, kPlain, kNoBar, TEXT("&Normal size"), TEXT("Shows the timeline in the size of the program's font."), "Ctrl+0", "1"},
    ActionSpec{ActionId::ZoomFit, MenuId::View, 0, kPlain, kBar, TEXT("&Fit"), TEXT("Shows the whole timeline, where that stays readable."), "Ctrl+9", "0"},
    ActionSpec{ActionId::TrueTime, MenuId::View, 0, kCheckable, kBar, TEXT("&1:1"), TEXT("Shows time to scale, pauses included; what has no room is left out."), "Ctrl+1", "G"},
    ActionSpec{ActionId::CloseBreaks, MenuId::View, 0, kPlain, kNoBar, TEXT("Close opened &breaks"), TEXT("Makes pauses and runs short again that a double click opened."), "", "Shift+G"},
    ActionSpec{ActionId::Calls, MenuId::View, 1, kCheckable, kNoBar, TEXT("&Calls"), TEXT("Shows the calls that explain the packets."), "", "C"},
    ActionSpec{ActionId::Indications, MenuId::View, 1, kCheckable, kNoBar, TEXT("&Indications"), TEXT("Shows what the applications were told."), "", "I"},
    ActionSpec{ActionId::EachSegment, MenuId::View, 1, kCheckable, kNoBar, TEXT("Each &segment"), TEXT("Shows every data segment instead of one row for many."), "", "D"},
    ActionSpec{ActionId::AbsoluteSeq, MenuId::View, 1, kCheckable, kNoBar, TEXT("Sequence numbers as on the &wire"), TEXT("Shows sequence numbers as sent, not from zero."), "", "S"},
    ActionSpec{ActionId::TimesRelative, MenuId::View, 2, kExclusive, kNoBar, TEXT("Times since the &first packet"), TEXT("Shows times since the first packet of the connection."), "Ctrl+Alt+1", ""},
    ActionSpec{ActionId::TimesAbsolute, MenuId::View, 2, kExclusive, kNoBar, TEXT("Times of the &day"), TEXT("Shows times of the day, in UTC."), "Ctrl+Alt+2", ""},
    ActionSpec{ActionId::TimesDelta, MenuId::View, 2, kExclusive, kNoBar, TEXT("Times since the &row before"), TEXT("Shows how long after the row before."), "Ctrl+Alt+3", ""},
    ActionSpec{ActionId::WordsWsp, MenuId::View, 3, kExclusive, kNoBar, TEXT("Calls of &Winsock providers"), TEXT("Names calls as the Winsock service provider interface does."), "", ""},
    ActionSpec{ActionId::WordsPosix, MenuId::View, 3, kExclusive, kNoBar, TEXT("Calls of &POSIX"), TEXT("Names calls as POSIX does."), "", ""},
    ActionSpec{ActionId::ThemeSystem, MenuId::View, 4, kExclusive, kNoBar, TEXT("Colors of the s&ystem"), TEXT("Looks as the system says."), "", ""},
    ActionSpec{ActionId::ThemeLight, MenuId::View, 4, kExclusive, kNoBar, TEXT("&Light"), TEXT("Dark on light."), "", ""},
    ActionSpec{ActionId::ThemeDark, MenuId::View, 4, kExclusive, kNoBar, TEXT("&Dark"), TEXT("Light on dark."), "", ""},
    ActionSpec{ActionId::FullScreen, MenuId::View, 5, kCheckable, kNoBar, TEXT("F&ull screen"), TEXT("Fills the screen."), "F11", ""},
    ActionSpec{ActionId::PreviousConnection, MenuId::Go, 0, kPlain, kBar, TEXT("&Previous connection"), TEXT("Selects the connection before in the list."), "Ctrl+Up F7", ""},
    ActionSpec{ActionId::NextConnection, MenuId::Go, 0, kPlain, kBar, TEXT("&Next connection"), TEXT("Selects the next connection of the list."), "Ctrl+Down F8", ""},
    ActionSpec{ActionId::NextPacket, MenuId::Go, 1, kPlain, kNoBar, TEXT("Next p&acket"), TEXT("Selects the next packet of this connection."), "Ctrl+.", "J"},
    ActionSpec{ActionId::PreviousPacket, MenuId::Go, 1, kPlain, kNoBar, TEXT("Previous pac&ket"), TEXT("Selects the packet before."), "Ctrl+,", "K"},
    ActionSpec{ActionId::GoTo, MenuId::Go, 2, kPlain, kNoBar, TEXT("&Go to …"), TEXT("Goes to a connection by number, or to a packet with # before it."), "Ctrl+G", ""},
    ActionSpec{ActionId::Back, MenuId::Go, 2, kPlain, kNoBar, TEXT("&Back"), TEXT("Goes back to the connection that was selected before."), "Alt+Left", ""},
    ActionSpec{ActionId::Forward, MenuId::Go, 2, kPlain, kNoBar, TEXT("&Forward"), TEXT("Goes forward again."), "Alt+Right", ""},
    ActionSpec{ActionId::Help, MenuId::Help, 0, kPlain, kNoBar, TEXT("&Help"), TEXT("Shows the keys, the marks and the language of filters."), "F1", ""},
    ActionSpec{ActionId::About, MenuId::Help, 0, kPlain, kNoBar, TEXT("&About LastAck"), TEXT("Shows the version."), "", ""},
};
// clang-format on

constexpr std::array kMenuTitles{
    TEXT("&File"), TEXT("&Edit"), TEXT("&View"), TEXT("&Go"), TEXT("&Help")};

#undef TEXT

QString translated(const char* text) {
    return QCoreApplication::translate("Actions", text);
}

std::optional<QStyle::StandardPixmap> iconOf(ActionId id) {
    switch (id) {
    case ActionId::Open:
        return QStyle::SP_DialogOpenButton;
    case ActionId::Reload:
        return QStyle::SP_BrowserReload;
    case ActionId::Stop:
        return QStyle::SP_BrowserStop;
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
        menus_[static_cast<MenuId>(i)] = window.menuBar()->addMenu(translated(kMenuTitles[i]));
    }
    for (const ActionSpec& spec : kActions) {
        add(spec, timeline);
    }
    fillMenus(window);
    fillToolbar(window);
}

void Actions::add(const ActionSpec& spec, QWidget& timeline) {
    auto* action = new QAction(translated(spec.text), this);
    action->setShortcuts(keysOf(spec.keys));
    action->setStatusTip(helpOf(spec));
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keys.isEmpty() ? helpOf(spec) : tr("%1 (%2)").arg(helpOf(spec), keys));
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
    auto* bar = new QToolBar(tr("Toolbar"), &window);
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
