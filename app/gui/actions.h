// Actions: everything that can be done, with its menu, its keys and a line of help, in one table.
// Menus, toolbar, help page and the test for duplicate keys are made from it. For the program's own
// thread alone.
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <cstdint>
#include <map>
#include <span>

class QAction;
class QActionGroup;
class QMainWindow;
class QMenu;
class QWidget;

namespace lastack::gui {

enum class ActionId : std::uint8_t {
    Open,
    Close,
    Reload,
    Capture,
    Stop,
    Restart,
    SaveCapture,
    ShowOpen,
    ExportReport,
    ExportDiagram,
    ExportTranslated,
    Quit,
    Copy,
    CopyVerdict,
    CopyWireshark,
    OpenWireshark,
    Mark,
    Find,
    FindNext,
    FindPrevious,
    EditFilter,
    ClearFilter,
    FilterServer,
    Preferences,
    NextConnection,
    PreviousConnection,
    NextPacket,
    PreviousPacket,
    GoTo,
    Back,
    Forward,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    ZoomFit,
    TrueTime,
    CloseBreaks,
    Calls,
    Indications,
    EachSegment,
    AbsoluteSeq,
    TimesRelative,
    TimesAbsolute,
    TimesDelta,
    WordsWsp,
    WordsPosix,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    FullScreen,
    Help,
    About,
};

enum class MenuId : std::uint8_t { File, Edit, View, Go, Capture, Help };
constexpr std::size_t kMenus = 6;

enum class ActionKind : std::uint8_t { Plain, Checkable, Exclusive };
enum class OnToolbar : bool { No, Yes };

struct ActionSpec {
    ActionId id;
    MenuId menu;
    int section; // of the menu; a line stands between sections
    ActionKind kind;
    OnToolbar toolbar;
    const char* text; // to be translated in the context Actions, as the help
    const char* help;
    const char* keys;         // separated by blanks; everywhere in the window
    const char* timelineKeys; // while the timeline has the keyboard
};

std::span<const ActionSpec> actionSpecs();

QList<QKeySequence> keysOf(const char* keys);

QString textOf(const ActionSpec& spec); // translated, without '&'
QString helpOf(const ActionSpec& spec);

class Actions : public QObject {
    Q_OBJECT

public:
    // Fills menus and toolbar of the window. `timeline` gets the keys of its own.
    Actions(QMainWindow& window, QWidget& timeline);

    QAction& operator[](ActionId id) const { return *actions_.at(id); }

    QMenu& menu(MenuId id) const { return *menus_.at(id); }

    // Says everything again, in the language that it is now.
    void translate();

signals:
    void triggered(lastack::gui::ActionId id);

private:
    void add(const ActionSpec& spec, QWidget& timeline);
    void fillMenus(QMainWindow& window);
    void fillToolbar(QMainWindow& window);

    std::map<ActionId, QAction*> actions_;
    std::map<MenuId, QMenu*> menus_;
    std::map<int, QActionGroup*> groups_; // by menu and section
};

} // namespace lastack::gui
