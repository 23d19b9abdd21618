#include "app/gui/recent_files.h"

#include "app/gui/state_group.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace lastack::gui {

void RecentFiles::load(const QSettings& settings) {
    pinned_ = kept(settings, kRecentState, "pinned").toStringList().mid(0, kMost);
    others_ = kept(settings, kRecentState, "paths").toStringList();
    latest_ = kept(settings, kRecentState, "latest").toString();
    limit();
}

void RecentFiles::save(QSettings& settings) const {
    keep(settings, kRecentState, "pinned", pinned_);
    keep(settings, kRecentState, "paths", others_);
    keep(settings, kRecentState, "latest", latest_);
}

void RecentFiles::add(const QString& path) {
    latest_ = QFileInfo(path).absoluteFilePath();
    if (!isPinned(latest_)) {
        others_.removeAll(latest_);
        others_.prepend(latest_);
        limit();
    }
}

void RecentFiles::remove(const QString& path) {
    pinned_.removeAll(path);
    others_.removeAll(path);
}

void RecentFiles::togglePin(const QString& path) {
    const bool wasPinned = isPinned(path);
    remove(path);
    (wasPinned ? others_ : pinned_).prepend(path);
    limit();
}

QString RecentFiles::latestFolder() const {
    return latest_.isEmpty() ? QString() : QFileInfo(latest_).absolutePath();
}

void RecentFiles::limit() {
    pinned_ = pinned_.mid(0, kMost);
    others_ = others_.mid(0, std::max<qsizetype>(0, kMost - pinned_.size()));
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
