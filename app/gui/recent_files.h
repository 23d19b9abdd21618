// RecentFiles: the captures that were opened last, by absolute path; those that are pinned come
// first and stay. Nothing of what is in them is kept. For the program's own thread alone.
#pragma once

#include <QStringList>

class QSettings;

namespace lastack::gui {

class RecentFiles {
public:
    static constexpr qsizetype kMost = 10;

    void load(const QSettings& settings);
    void save(QSettings& settings) const;

    void add(const QString& path);
    void remove(const QString& path);

    // Pins it where it was not, and the other way round.
    void togglePin(const QString& path);

    bool isPinned(const QString& path) const { return pinned_.contains(path); }

    QStringList paths() const { return pinned_ + others_; }

    // Where a file was opened last; empty when none was.
    QString latestFolder() const;

private:
    void limit();

    QStringList pinned_;
    QStringList others_; // latest first
    QString latest_;
};

// Why it cannot be opened now; empty when nothing speaks against it.
QString whyMissing(const QString& path);

} // namespace lastack::gui
