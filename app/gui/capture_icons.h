// Icons to begin and to end a capture, in colors that are seen on light and on dark. For the
// program's own thread alone.
#pragma once

#include <QIcon>

namespace lastack::gui {

QIcon startIcon(); // a triangle
QIcon stopIcon();  // a square

} // namespace lastack::gui
