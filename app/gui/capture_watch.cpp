#include "app/gui/capture_watch.h"

#include <QFileInfo>

namespace lastack::gui {

CaptureWatch::CaptureWatch(QObject* parent) : QObject(parent) {
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, &CaptureWatch::look);
}

void CaptureWatch::watch(const QStringList& paths) {
    if (!watcher_.files().isEmpty()) {
        watcher_.removePaths(watcher_.files());
    }
    captures_.clear();
    sentences_.clear();
    canReload_ = false;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (info.isFile()) { // a pipe is never what it was
            captures_.push_back({path, info.size(), info.lastModified()});
            watcher_.addPath(path);
        }
    }
}

QString CaptureWatch::sentenceOn(const Watched& capture) const {
    const QFileInfo now(capture.path);
    const QString name = now.fileName();
    if (!now.exists()) {
        return tr("%1 is not there any more; what was read of it stays here.").arg(name);
    }
    if (now.size() > capture.size) {
        return tr("%1 has grown; reload it to see the rest.").arg(name);
    }
    if (now.size() < capture.size || now.lastModified() != capture.modified) {
        return tr("%1 has changed; reload it to see what it is now.").arg(name);
    }
    return {};
}

void CaptureWatch::look() {
    QStringList sentences;
    bool canReload = false;
    for (const Watched& capture : captures_) {
        const QString sentence = sentenceOn(capture);
        if (!sentence.isEmpty()) {
            sentences << sentence;
            canReload = canReload || QFileInfo::exists(capture.path);
        }
    }
    if (sentences != sentences_) {
        sentences_ = sentences;
        canReload_ = canReload;
        emit changed();
    }
}

} // namespace lastack::gui
