// StateGroup: one group of what the program keeps between its runs, with the version of its form.
// What another version wrote is not read: defaults are better than guesses. For the program's own
// thread alone.
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

namespace lastack::gui {

struct StateGroup {
    const char* name;
    int version; // raise when what its values mean changes
};

inline constexpr StateGroup kWindowState{"window", 1};
inline constexpr StateGroup kTableState{"table", 1}; // when columns change their places
inline constexpr StateGroup kRecentState{"recent", 1};
inline constexpr StateGroup kFilterState{"filter", 1};
inline constexpr StateGroup kThemeState{"theme", 1};
inline constexpr StateGroup kLanguageState{"language", 1};
inline constexpr StateGroup kCaptureState{"capture", 1};

// Invalid where nothing is kept, or by another version.
QVariant kept(const QSettings& settings, const StateGroup& group, const char* key);

void keep(QSettings& settings, const StateGroup& group, const char* key, const QVariant& value);

} // namespace lastack::gui
