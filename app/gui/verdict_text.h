// VerdictText: the words of a verdict in the user's language. The engine gives codes; API names,
// flags and states stay as they are everywhere. For the program's own thread alone.
#pragma once

#include "verdict/verdict.h"

#include <QString>

namespace lastack::gui {

QString wordFor(Outcome outcome);       // "Half-closed"
QString wordFor(Initiator initiator);   // "client"; a dash for nobody
QString wordFor(ResetBy resetBy);       // the same
QString wordFor(Confidence confidence); // "likely"

// "✖ Abortive": glyph and word, which color only repeats.
QString markedWordFor(Outcome outcome);

} // namespace lastack::gui
