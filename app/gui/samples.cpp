#include "app/gui/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTextStream>

#include <algorithm>

namespace lastack::gui {

namespace {

bool hasSamples(const QDir& folder) {
    return folder.exists(QStringLiteral("README.md")) &&
           folder.exists(QStringLiteral("transaction-totals.pcapng"));
}

// What to begin with; the rest is in order of the table.
bool comesFirst(const Sample& sample) {
    return sample.name == QStringLiteral("transaction-totals");
}

} // namespace

QString samplesFolder() {
    const QDir program(QCoreApplication::applicationDirPath());
    // Installed beside the program, or anywhere that data lies.
    QStringList candidates{program.filePath(QStringLiteral("../share/lastack/captures"))};
    candidates += QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation,
        QStringLiteral("lastack/captures"),
        QStandardPaths::LocateDirectory
    );
    // In a build folder of the source tree.
    for (const char* up : {"captures", "../captures", "../../captures", "../../../captures"}) {
        candidates << program.filePath(QLatin1String(up));
    }
    for (const QString& candidate : candidates) {
        if (hasSamples(QDir(candidate))) {
            return QDir(candidate).canonicalPath();
        }
    }
    return {};
}

std::vector<Sample> samplesIn(const QString& folder) {
    std::vector<Sample> samples;
    QFile readme(QDir(folder).filePath(QStringLiteral("README.md")));
    if (folder.isEmpty() || !readme.open(QIODevice::ReadOnly | QIODevice::Text)) {
        return samples;
    }
    static const QRegularExpression kRow(QStringLiteral(R"(^\| `([^`]+)` \| ([^|]+) \|)"));
    QTextStream lines(&readme);
    for (QString line; lines.readLineInto(&line);) {
        const auto match = kRow.match(line);
        const QString story = match.captured(2).trimmed();
        const QFileInfo file(QDir(folder).filePath(match.captured(1)));
        if (match.hasMatch() && !story.isEmpty() && file.exists()) {
            samples.push_back({file.filePath(), file.completeBaseName(), story});
        }
    }
    std::stable_partition(samples.begin(), samples.end(), comesFirst);
    return samples;
}

} // namespace lastack::gui
