// The translations of the program as they lie in resources/translations, for tests to look through.
// Plain values; for the main thread alone.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace lastack::test {

struct TranslatedText {
    QString context;
    QString source;
    QStringList forms; // one; of what is counted as many as the language has
    QString state;     // "unfinished", "vanished"; empty: done
    bool isCounted = false;
};

QStringList translatedLanguages(); // all but English

QString translationPath(const QString& language);

std::vector<TranslatedText> textsIn(const QString& path);

} // namespace lastack::test
