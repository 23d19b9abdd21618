// The program's icon, drawn so that it needs no file: two lifelines, an arrow there, a reset back.
// For the program's own thread alone.
#pragma once

#include <QIcon>

namespace lastack::gui {

QIcon appIcon();

} // namespace lastack::gui
