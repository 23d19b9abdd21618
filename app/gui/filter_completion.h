// FilterCompletion: what may stand next in a filter expression: fields, operators, or the values of
// a field. From the engine's own tables, so that nothing offered is ever wrong. Pure functions;
// thread-safe.
#pragma once

#include <QString>
#include <QStringList>

namespace lastack::gui {

struct Completions {
    int begin = 0;  // of the word that is being written
    QString prefix; // what is there of it
    QStringList words;
};

// At the end of `before`, the text left of the cursor.
Completions completionsFor(const QString& before);

} // namespace lastack::gui
