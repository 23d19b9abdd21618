// Theme: light, dark, or as the system says; and the engine's palette as colors of Qt.
// Light and dark force the Fusion style with a palette made of the diagram's colors, so that
// pictures and controls go together. For the program's own thread alone.
#pragma once

#include "diagram/palette.h"

#include <QColor>
#include <QString>

namespace lastack::gui {

enum class ThemeChoice { System, Light, Dark };

ThemeChoice themeNamed(const QString& name); // System for an unknown one
QString nameOf(ThemeChoice choice);          // "system", "light", "dark"

void applyTheme(ThemeChoice choice);

// What the application's palette is now, whoever made it.
diagram::Appearance currentAppearance();

QColor toQt(diagram::Color color);
QColor colorNow(diagram::Tone tone); // for the current appearance

} // namespace lastack::gui
