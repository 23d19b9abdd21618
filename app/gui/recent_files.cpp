#include "app/gui/recent_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

namespace lastack::gui {

namespace {

const QString kKey = QStringLiteral("recent/paths");

} // namespace

void RecentFiles::load(const QSettings& settings) {
    paths_ = settings.value(kKey).toStringList().mid(0, kMost);
}

void RecentFiles::save(QSettings& settings) const {
    settings.setValue(kKey, paths_);
}

void RecentFiles::add(const QString& path) {
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths_.removeAll(absolute);
    paths_.prepend(absolute);
    paths_ = paths_.mid(0, kMost);
}

void RecentFiles::remove(const QString& path) {
    paths_.removeAll(path);
}

QString whyMissing(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists()) {
        return QCoreApplication::translate("RecentFiles", "not there any more");
    }
    if (!info.isReadable()) {
        return QCoreApplication::translate("RecentFiles", "may not be read");
    }
    return {};
}

} // namespace lastack::gui
