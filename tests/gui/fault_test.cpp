#include "app/gui/bytes_view.h"
#include "app/gui/connection_pane.h"
#include "app/gui/connection_table.h"
#include "app/gui/fault_bar.h"
#include "app/gui/filter_bar.h"
#include "tests/gui/program_window.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"

#include <unistd.h>

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <cstdlib>

using namespace lastack;
using namespace lastack::gui;
using namespace lastack::test;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

void append(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    REQUIRE(file.write(bytes) == bytes.size());
}

// What the bar says of a path that cannot be shown.
QString refusalOf(const QString& path) {
    ProgramWindow window;
    QSignalSpy failed(&window->controller(), &AnalysisController::failed);
    window->open({path});
    REQUIRE(waitFor([&] { return failed.count() > 0; }));
    CHECK(window->controller().result() == nullptr);
    CHECK(window->connections().rowCount() == 0);
    const QString told = window->faultBar().text();
    window.open({capturePath("hard-close.pcapng")}); // goes on working
    CHECK(window->connections().rowCount() == 1);
    CHECK(window->faultBar().text().isEmpty());
    return told;
}

bool tells(ProgramWindow& window, const QString& words) {
    return waitFor([&] { return window->faultBar().text().contains(words); });
}

// Of a capture with one ARP packet.
QByteArray captureWithoutConnections() {
    QByteArray file = QByteArray::fromHex("d4c3b2a1020004000000000000000000ffff000001000000");
    file += QByteArray::fromHex("00000000000000002a0000002a000000");
    file += QByteArray::fromHex("ffffffffffff00000000000108060001080006040001");
    file += QByteArray::fromHex("0000000000010a0000010000000000000a000002");
    return file;
}

} // namespace

TEST_CASE("what cannot be opened is told in a bar, and the program goes on", "[gui]") {
    ensureApplication();
    const QTemporaryDir folder;
    CHECK(refusalOf(folder.filePath("none.pcap")).contains("none.pcap"));
    CHECK(refusalOf(folder.path()).contains(folder.path()));
    const QString empty = folder.filePath("empty.pcap");
    write(empty, {});
    CHECK(refusalOf(empty).contains("is empty"));
    const QString text = folder.filePath("notes.txt");
    write(text, "no capture at all, but long enough to be one");
    CHECK(refusalOf(text).contains("notes.txt"));
    if (geteuid() != 0) { // whom nothing is forbidden
        const QString secret = folder.filePath("secret.pcap");
        write(secret, bytesOf(capturePath("hard-close.pcapng")));
        QFile::setPermissions(secret, {});
        CHECK(refusalOf(secret).contains("secret.pcap"));
    }
}

TEST_CASE("of a capture that is cut short everything before is shown", "[gui]") {
    ProgramWindow window;
    const QTemporaryDir folder;
    const QString path = folder.filePath("cut.pcapng");
    const QByteArray whole = bytesOf(capturePath("port-reuse.pcapng"));
    write(path, whole.left(whole.size() - 30));
    window.open({path});
    CHECK(window->faultBar().text().contains("cut.pcapng is cut short at offset "));
    CHECK(window->faultBar().text().contains("analyzed until packet "));
    CHECK(window->connections().rowCount() > 0);
    window.select(0);
    CHECK(window->pane().report() != nullptr);
}

TEST_CASE("a capture that grows is told of, and reloading shows the rest", "[gui]") {
    ProgramWindow window;
    const QTemporaryDir folder;
    const QString path = folder.filePath("growing.pcapng");
    write(path, bytesOf(capturePath("hard-close.pcapng")));
    window.open({path});
    CHECK(window->connections().rowCount() == 1);
    CHECK(window->faultBar().text().isEmpty());
    append(path, bytesOf(capturePath("transaction-totals.pcapng"))); // another section
    REQUIRE(tells(window, "has grown"));
    QSignalSpy finished(&window->controller(), &AnalysisController::finished);
    window->faultBar().reload().click();
    REQUIRE(waitFor([&] { return finished.count() > 0 && window.isAtRest(); }));
    CHECK(window->connections().rowCount() == 3);
    CHECK(window->faultBar().text().isEmpty());
}

TEST_CASE("of a capture that vanishes everything that was read stays", "[gui]") {
    ProgramWindow window;
    const QTemporaryDir folder;
    const QString path = folder.filePath("vanishing.pcapng");
    write(path, bytesOf(capturePath("port-reuse.pcapng")));
    window.open({path});
    const int rows = window->connections().rowCount();
    REQUIRE(QFile::remove(path));
    REQUIRE(tells(window, "vanishing.pcapng is not there any more"));
    CHECK(window->faultBar().reload().isHidden());
    window.select(1);
    CHECK(window->pane().report() != nullptr);
    window->controller().fetchFrame(FrameNumber{1});
    CHECK(waitFor([&] { return window->bytes().heading().contains("vanishing.pcapng"); }));
    window.filter("packets > 0");
    CHECK(window->connections().rowCount() == rows);
}

TEST_CASE("no room for the results is told of, and what there was room for is shown", "[gui]") {
    ProgramWindow window;
    setenv("TMPDIR", "/proc", 1); // where nobody can make a file
    window.open(allCapturePaths());
    unsetenv("TMPDIR");
    CHECK(window->faultBar().text().contains("TMPDIR"));
    const int rows = window->connections().rowCount();
    CHECK(rows > 0);
    window.select(rows - 1);
    CHECK(window->pane().report() != nullptr);
}

TEST_CASE("a capture without connections tells what is in it", "[gui]") {
    ProgramWindow window;
    const QTemporaryDir folder;
    const QString path = folder.filePath("arp.pcap");
    write(path, captureWithoutConnections());
    window.open({path});
    CHECK(window->emptyText().contains("There are no connections in arp.pcap."));
    CHECK(window->emptyText().contains("Ethernet"));
    CHECK(window->emptyText().contains("ARP"));
}

TEST_CASE(
    "a filter that nothing matches says how many it hides, and goes with one click", "[gui]"
) {
    ProgramWindow window;
    window.open({capturePath("port-reuse.pcapng")});
    const int rows = window->connections().rowCount();
    window.filter("id > 1000");
    CHECK(window->emptyText() == QStringLiteral("No connection matches. %1 hidden.").arg(rows));
    QSignalSpy chosen(&window->controller(), &AnalysisController::rowsChosen);
    for (QPushButton* button : window->findChildren<QPushButton*>()) {
        if (button->text() == "Clear filter") {
            button->click();
        }
    }
    REQUIRE(waitFor([&] { return chosen.count() > 0; }));
    CHECK(window->connections().rowCount() == rows);
    CHECK(window->emptyText().isEmpty());
}

TEST_CASE("a capture is never written to", "[gui]") {
    ProgramWindow window;
    const QTemporaryDir folder;
    const QString path = folder.filePath("precious.json");
    const QByteArray bytes = bytesOf(capturePath("hard-close.pcapng"));
    write(path, bytes);
    window.open({path});
    window->writeReport(path);
    window.filter("packets > 0");
    CHECK(bytesOf(path) == bytes);
}
