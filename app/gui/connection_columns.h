// ConnectionColumns: the columns of the connection list as a table: what each is called, what it
// shows of a connection, how it is ordered, and the filter that selects what a cell shows.
// Constant data and pure functions; for the program's own thread alone.
#pragma once

#include "report/teardown_report.h"
#include "session/selection.h"

#include <QString>

#include <optional>
#include <span>
#include <string>

namespace lastack::gui {

enum class Shown : bool { OnDemand, Always };
enum class Alignment : bool { Left, Right };

struct ConnectionColumn {
    const char* id;    // in the settings; never changes
    const char* title; // to be translated in the context ConnectionColumns
    const char* help;
    Shown shown;
    Alignment alignment;
    std::optional<OrderBy> order; // nothing: the engine has no order for it
    QString (*text)(const TeardownReport& outline);
    std::string (*filter)(const TeardownReport& outline); // empty: none
    int widthInLetters;
};

std::span<const ConnectionColumn> connectionColumns();

// Which one shows how it ended, in the tone of the outcome; and which one why.
int outcomeColumn();
int whyColumn();

QString titleOf(const ConnectionColumn& column);
QString helpOf(const ConnectionColumn& column);

} // namespace lastack::gui
