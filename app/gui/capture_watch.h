// CaptureWatch: whether the captures on the screen are still what they were when they were read.
// Looks at names and sizes alone, when the operating system tells of a change and when it is asked.
// For the program's own thread alone.
#pragma once

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>

#include <vector>

namespace lastack::gui {

class CaptureWatch : public QObject {
    Q_OBJECT

public:
    explicit CaptureWatch(QObject* parent = nullptr);

    // Before they are read; none ends it.
    void watch(const QStringList& paths);

    // Looks again at once.
    void look();

    // One for each capture that has changed.
    const QStringList& sentences() const { return sentences_; }

    // Whether reading them again gives more.
    bool canReload() const { return canReload_; }

signals:
    void changed();

private:
    struct Watched {
        QString path;
        qint64 size;
        QDateTime modified;
    };

    QString sentenceOn(const Watched& capture) const;

    QFileSystemWatcher watcher_;
    std::vector<Watched> captures_;
    QStringList sentences_;
    bool canReload_ = false;
};

} // namespace lastack::gui
