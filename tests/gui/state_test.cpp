#include "app/gui/connection_table.h"
#include "app/gui/filter_bar.h"
#include "app/gui/recent_files.h"
#include "app/gui/start_page.h"
#include "app/gui/state_group.h"
#include "tests/gui/program_window.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <QHeaderView>
#include <QListWidget>
#include <QSettings>
#include <QTemporaryDir>

#include <set>

using namespace lastack;
using namespace lastack::gui;
using namespace lastack::test;

namespace {

QStringList numbered(int count) {
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        paths << QStringLiteral("/captures/%1.pcap").arg(i);
    }
    return paths;
}

} // namespace

TEST_CASE("what is kept between runs comes back", "[gui]") {
    ProgramWindow first;
    first.open({capturePath("hard-close.pcapng")});
    first.filter("outcome == abortive");
    first->table().setColumnHidden(2, false);
    first->close();
    MainWindow second;
    CHECK(second.filterBar().history().contains("outcome == abortive"));
    CHECK_FALSE(second.table().isColumnHidden(2));
    RecentFiles recent;
    recent.load(QSettings());
    CHECK(recent.paths() == QStringList{capturePath("hard-close.pcapng")});
}

TEST_CASE("what another version kept is not read", "[gui]") {
    const ProgramWindow cleared;
    QSettings settings;
    for (const StateGroup& group :
         {kWindowState, kTableState, kRecentState, kFilterState, kThemeState, kLanguageState}) {
        const QString name = QLatin1String(group.name);
        settings.setValue(name + "/version", 999);
        for (const char* key : {"geometry", "state", "splitter", "columns", "history", "starred"}) {
            settings.setValue(name + '/' + QLatin1String(key), QStringList{"nonsense", "\x01"});
        }
        settings.setValue(name + "/name", "dark");
        settings.setValue(name + "/paths", numbered(3));
        settings.setValue(name + "/pinned", numbered(2));
    }
    MainWindow window;
    CHECK(window.filterBar().history().isEmpty());
    CHECK(window.table().isColumnHidden(2));
    RecentFiles recent;
    recent.load(settings);
    CHECK(recent.paths().isEmpty());
    CHECK_FALSE(kept(settings, kThemeState, "name").isValid());
    window.close(); // and writes its own
    CHECK(kept(settings, kWindowState, "geometry").isValid());
}

TEST_CASE("state that is no state at all does no harm", "[gui]") {
    const ProgramWindow cleared;
    QSettings settings;
    for (const char* key : {"geometry", "state", "splitter"}) {
        keep(settings, kWindowState, key, QByteArray("\xFF\x00\x7F nonsense", 12));
    }
    keep(settings, kTableState, "columns", QByteArray(1'000, '\x7F'));
    keep(settings, kFilterState, "history", 12);
    keep(settings, kThemeState, "name", "mauve");
    MainWindow window;
    window.show();
    CHECK(window.table().isColumnHidden(2));
    CHECK(window.table().model()->columnCount() > 10);
}

TEST_CASE("ten recent captures are kept, the pinned ones first and for good", "[gui]") {
    RecentFiles recent;
    const QStringList paths = numbered(12);
    for (const QString& path : paths) {
        recent.add(path);
    }
    CHECK(recent.paths().size() == 10);
    CHECK(recent.paths().front() == paths[11]);
    CHECK_FALSE(recent.paths().contains(paths[0]));
    recent.togglePin(paths[3]);
    CHECK(recent.paths().front() == paths[3]);
    for (const QString& path : numbered(30).mid(12)) {
        recent.add(path);
    }
    CHECK(recent.paths().size() == 10);
    CHECK(recent.paths().front() == paths[3]);
    CHECK(recent.isPinned(paths[3]));
    recent.togglePin(paths[3]);
    CHECK_FALSE(recent.isPinned(paths[3]));
    recent.remove(paths[3]);
    CHECK_FALSE(recent.paths().contains(paths[3]));
}

TEST_CASE(
    "a recent capture that is missing is listed with the reason, and cannot be chosen", "[gui]"
) {
    ensureApplication();
    RecentFiles recent;
    recent.add(capturePath("hard-close.pcapng"));
    recent.add("/no/such/capture.pcap");
    StartPage page;
    page.showRecent(recent);
    const auto* list = page.findChildren<QListWidget*>().first();
    REQUIRE(list->count() == 2);
    CHECK((list->item(0)->flags() & Qt::ItemIsEnabled) == 0);
    CHECK(list->item(0)->text().contains(whyMissing("/no/such/capture.pcap")));
    CHECK((list->item(1)->flags() & Qt::ItemIsEnabled) != 0);
}

TEST_CASE("nothing that is in a capture is kept", "[gui]") {
    ProgramWindow window;
    window.open({capturePath("transaction-totals.pcapng")});
    window.select(0);
    window->close();
    const QSettings settings;
    const std::set<QString> known{
        "capture/filter",   "capture/interfaces", "capture/teardown", "capture/version",
        "filter/history",   "filter/starred",     "filter/version",   "language/code",
        "language/exports", "language/version",   "recent/latest",    "recent/paths",
        "recent/pinned",    "recent/version",     "table/columns",    "table/version",
        "theme/name",       "theme/version",      "window/geometry",  "window/splitter",
        "window/state",     "window/version"};
    for (const QString& key : settings.allKeys()) {
        INFO(key.toStdString());
        CHECK((known.count(key) == 1 || key.startsWith("view/")));
    }
    CHECK(settings.value("filter/history").toStringList().isEmpty());
}
