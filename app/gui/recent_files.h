// RecentFiles: the captures that were opened last, by absolute path. Nothing of what is in them is
// kept. For the program's own thread alone.
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

    const QStringList& paths() const { return paths_; } // latest first

private:
    QStringList paths_;
};

// Why it cannot be opened now; empty when nothing speaks against it.
QString whyMissing(const QString& path);

} // namespace lastack::gui
