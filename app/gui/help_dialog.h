// Help: the keys, the marks and the filter language on one page, made from the tables that the
// program itself uses. For the program's own thread alone.
#pragma once

#include <QString>

class QWidget;

namespace lastack::gui {

QString helpPage(); // as HTML

// Beside the window, which goes on working; one at a time, in the language of the window.
void showHelp(QWidget* parent);
void showAbout(QWidget* parent);

} // namespace lastack::gui
