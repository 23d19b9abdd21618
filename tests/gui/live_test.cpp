#include "app/gui/capture_dialog.h"
#include "app/gui/capture_record.h"
#include "app/gui/capture_status.h"
#include "app/gui/connection_pane.h"
#include "app/gui/connection_table.h"
#include "app/gui/fault_bar.h"
#include "app/gui/filter_bar.h"
#include "app/gui/interface_model.h"
#include "app/gui/traffic_history.h"
#include "app/live/rights.h"
#include "session/session.h"
#include "tests/gui/program_window.h"
#include "tests/gui/stand_in_helper.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <string>

using namespace lastack;
using namespace lastack::gui;
using namespace lastack::test;

namespace {

const std::string kSample = "transaction-totals.pcapng"; // two connections
const std::string kSecond = "hard-close.pcapng";         // one

// A window that captures with a stand-in.
struct LiveWindow {
    ProgramWindow window;
    StandInHelper helper;

    LiveWindow() {
        window->useRoot(RootUse::Allowed);
        window->useHelper(helper.program());
    }

    void start() { window->startCapture(requestFor("test0")); }

    // Hands over a sample, and waits until it is seen to have come.
    void handSample(const std::string& sample, std::uint64_t packetsThen) {
        helper.hand(packetsOf(sample));
        REQUIRE(waitFor([&] {
            return window->captureRecord() != nullptr &&
                   window->captureRecord()->status().packets >= packetsThen;
        }));
    }

    void stop() {
        window->actions()[ActionId::Stop].trigger();
        REQUIRE(waitFor([&] { return window.isAtRest() && window->controller().result(); }));
    }

    QPushButton* buttonOfQuestion(const QString& text) {
        auto* box = window->findChild<QMessageBox*>("unsaved");
        if (box == nullptr) {
            return nullptr;
        }
        for (QPushButton* button : box->findChildren<QPushButton*>()) {
            if (button->text() == text) {
                return button;
            }
        }
        return nullptr;
    }
};

std::uint64_t packetsIn(const std::string& sample) {
    SessionOptions options;
    options.paths = {capturePath(sample).toStdString()};
    const auto result = analyze(options, {});
    REQUIRE(result);
    return result->captures.front().info.packets;
}

bool isRunning(int process) {
    return QFile::exists(QString("/proc/%1").arg(process));
}

// Threads of this program whose system calls are limited.
int limitedThreads() {
    int count = 0;
    const QDir threads(QStringLiteral("/proc/self/task"));
    for (const QString& thread : threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile status(threads.filePath(thread + "/status"));
        count += status.open(QFile::ReadOnly) && status.readAll().contains("Seccomp:\t2") ? 1 : 0;
    }
    return count;
}

} // namespace

TEST_CASE("connections of a live capture become rows as they end", "[gui][live]") {
    LiveWindow live;
    live.start();
    live.helper.hand(captureHead());
    live.handSample(kSample, packetsIn(kSample));
    REQUIRE(waitFor([&] { return live.window->connections().endedCount() == 2; }));
    CHECK(live.window->controller().isCapturing()); // it goes on
    CHECK(live.window->captureStatus().text().contains("test0"));
    CHECK(live.window->captureStatus().dropText() == "drops unknown");
    live.window.select(0); // with every segment, from the file that is being written
    CHECK(live.window->pane().report()->transcript != nullptr);
    QSignalSpy frames(&live.window->controller(), &AnalysisController::frameReady);
    live.window->controller().fetchFrame(FrameNumber{1});
    CHECK(waitFor([&] { return frames.count() == 1; }));
    live.stop();
    CHECK(live.window->connections().rowCount() == 2);
    CHECK(live.window->faultBar().text().isEmpty());
    CHECK(live.window->captureStatus().text().contains("Stopped"));
}

TEST_CASE("a capture that is stopped tells what the report over its file tells", "[gui][live]") {
    LiveWindow live;
    live.start();
    live.helper.hand(captureHead());
    live.handSample(kSample, packetsIn(kSample));
    live.stop();
    SessionOptions options = live.window->controller().sessionOptions();
    const auto reported = analyze(options, {});
    REQUIRE(reported);
    const auto& result = *live.window->controller().result();
    REQUIRE(result.connections.size() == reported->connections.size());
    for (const RowId row : reported->connections.inOrderOfStart()) {
        const EndingRow& there = reported->connections.row(row);
        const auto here = result.connections.find(there.id);
        REQUIRE(here);
        CHECK(result.connections.row(*here).ending.outcome == there.ending.outcome);
        CHECK(result.connections.row(*here).firstFrame == there.firstFrame);
        CHECK(result.connections.row(*here).bytes == there.bytes);
    }
}

TEST_CASE("a capture that is stopped before it begins is empty, and no fault", "[gui][live]") {
    LiveWindow live;
    live.start();
    live.stop();
    CHECK(live.window->connections().rowCount() == 0);
    CHECK(live.window->faultBar().text().isEmpty());
    CHECK_FALSE(live.window->captureRecord()->isUnsaved());
}

TEST_CASE("the thread that analyzes live is in a sandbox, and no other", "[gui][live]") {
    LiveWindow live;
    live.start();
    live.helper.hand(captureHead());
    live.handSample(kSample, packetsIn(kSample));
    REQUIRE(waitFor([&] { return live.window->connections().endedCount() == 2; }));
    const std::string unconfined = live.window->captureRecord()->status().unconfined;
    if (unconfined.find("built without") != std::string::npos) {
        return;
    }
    CHECK(unconfined.empty());
    CHECK(limitedThreads() == 1);
    live.window.select(1); // others still read files
    CHECK(live.window->pane().report()->transcript != nullptr);
    live.stop();
    CHECK(limitedThreads() == 0);
    CHECK(live.window->faultBar().text().isEmpty());
}

TEST_CASE("the sandbox can be left out", "[gui][live]") {
    LiveWindow live;
    live.window->useSandbox(live::Sandbox::Off);
    live.start();
    live.helper.hand(captureHead());
    live.handSample(kSample, packetsIn(kSample));
    CHECK(limitedThreads() == 0);
    live.stop();
}

TEST_CASE("a capture that is begun again has nothing of the one before", "[gui][live]") {
    LiveWindow live;
    live.start();
    live.helper.hand(captureHead());
    live.handSample(kSecond, packetsIn(kSecond));
    live.stop();
    const QString before = live.window->captureRecord()->path();
    CHECK(QFile::exists(before));
    live.window->actions()[ActionId::Restart].trigger();
    QPushButton* discard = live.buttonOfQuestion("&Discard");
    REQUIRE(discard != nullptr); // it asks first, and the window goes on meanwhile
    discard->click();
    REQUIRE(waitFor([&] { return live.window->connections().endedCount() == 1; }));
    CHECK(live.window->captureRecord()->path() != before);
    CHECK_FALSE(QFile::exists(before));
    live.stop();
}

TEST_CASE("drops are told apart while a capture goes on", "[gui][live]") {
    LiveWindow live;
    live.start();
    live.helper.hand(captureHead());
    live.helper.hand(dropsAfter(kSecond, {.byInterface = 0, .byKernel = 0, .byTool = 0}));
    REQUIRE(waitFor([&] { return live.window->captureStatus().dropText() == "no drops"; }));
    live.helper.hand(packetsOf(kSecond));
    live.helper.hand(dropsAfter(kSecond, {.byInterface = 5, .byKernel = 7, .byTool = 9}));
    REQUIRE(waitFor([&] { return live.window->captureStatus().dropText().contains("DROPPED 21"); })
    );
    const QString text = live.window->captureStatus().dropText();
    CHECK(text.startsWith(QStringLiteral("⚠")));
    CHECK(text.contains("by the kernel 7"));
    CHECK(text.contains("by the interface 5"));
    CHECK(text.contains("by lastack-capture 9"));
    live.stop();
}

TEST_CASE("a saved capture is what was captured, and the temporary file goes", "[gui][live]") {
    LiveWindow live;
    live.start();
    live.helper.hand(captureHead());
    live.handSample(kSample, packetsIn(kSample));
    live.stop();
    const QString temporary = live.window->captureRecord()->path();
    const QString saved = live.helper.file("saved.pcapng");
    live.window->saveCapture(saved);
    REQUIRE(waitFor([&] { return live.window->captureRecord() == nullptr; }));
    CHECK_FALSE(QFile::exists(temporary));
    CHECK(live.window->controller().paths() == QStringList{saved});
    SessionOptions options;
    options.paths = {saved.toStdString()};
    const auto result = analyze(options, {});
    REQUIRE(result);
    CHECK(result->captures.front().info.packets == packetsIn(kSample));
    CHECK_FALSE(result->damaged());
    live.window.select(0); // read from its new place
    CHECK(live.window->pane().report()->transcript != nullptr);
}

TEST_CASE("closing the window asks once what becomes of an unsaved capture", "[gui][live]") {
    LiveWindow live;
    live.start();
    live.helper.hand(captureHead());
    live.handSample(kSecond, packetsIn(kSecond));
    live.stop();
    const QString temporary = live.window->captureRecord()->path();
    live.window->close();
    CHECK(live.window->isVisible());
    QPushButton* cancel = live.buttonOfQuestion("&Cancel");
    REQUIRE(cancel != nullptr);
    cancel->click();
    QTest::qWait(0);
    CHECK(live.window->isVisible());
    CHECK(QFile::exists(temporary));
    live.window->close();
    QPushButton* discard = live.buttonOfQuestion("&Discard");
    REQUIRE(discard != nullptr);
    discard->click();
    CHECK_FALSE(live.window->isVisible());
    CHECK_FALSE(QFile::exists(temporary));
}

TEST_CASE("of a helper that is killed everything that came stays", "[gui][live]") {
    LiveWindow live;
    live.start();
    live.helper.hand(captureHead());
    live.handSample(kSample, packetsIn(kSample));
    live.helper.die();
    REQUIRE(waitFor([&] { return !live.window->controller().isRunning(); }));
    CHECK(live.window->faultBar().text().contains("The capture helper was killed"));
    REQUIRE(waitFor([&] { return live.window->connections().endedCount() == 2; }));
    CHECK(live.window->captureRecord()->isUnsaved());
}

TEST_CASE("an interface that goes down ends the capture with its own words", "[gui][live]") {
    LiveWindow live;
    live.start();
    live.helper.hand(captureHead());
    live.handSample(kSecond, packetsIn(kSecond));
    live.helper.fail(3, "test0: the interface went down or was removed");
    REQUIRE(waitFor([&] { return !live.window->controller().isRunning(); }));
    CHECK(live.window->faultBar().text().contains("the interface went down or was removed; what"));
    CHECK(waitFor([&] { return live.window->connections().endedCount() == 1; }));
}

TEST_CASE("what is not permitted is told with the command, to be copied", "[gui][live]") {
    LiveWindow live;
    const QString command = "sudo setcap cap_net_raw,cap_setpcap=ep /usr/bin/lastack-capture";
    live.helper.fail(
        2, QString("test0: capturing is not permitted; run '%1'").arg(command).toUtf8()
    );
    live.start();
    REQUIRE(waitFor([&] { return !live.window->faultBar().text().isEmpty(); }));
    CHECK(live.window->faultBar().text().contains(command));
    REQUIRE_FALSE(live.window->faultBar().copyCommand().isHidden());
    live.window->faultBar().copyCommand().click();
    CHECK(QApplication::clipboard()->text() == command);
    CHECK(live.window->captureRecord() == nullptr);
    live.window.open({capturePath(kSecond)}); // files work
    CHECK(live.window->faultBar().text().isEmpty());
    CHECK(live.window->faultBar().copyCommand().isHidden());
}

TEST_CASE("a helper that is not there is told of", "[gui][live]") {
    LiveWindow live;
    live.window->useHelper(live.helper.file("none"));
    live.start();
    REQUIRE(waitFor([&] { return !live.window->faultBar().text().isEmpty(); }));
    CHECK(live.window->faultBar().text().contains("none"));
    CHECK(live.window->faultBar().copyCommand().isHidden());
}

TEST_CASE("packets of strangers are not analyzed as root unless that is asked for", "[gui][live]") {
    LiveWindow live;
    live.window->useRoot(RootUse::Refused);
    live.start();
    if (live::isRoot()) {
        CHECK(live.window->faultBar().text().contains("--allow-root"));
        CHECK_FALSE(live.window->controller().isRunning());
    } else {
        CHECK(live.window->controller().isCapturing());
    }
}

TEST_CASE("open connections are seen ageing, and become rows when they end", "[gui][live]") {
    LiveWindow live;
    const QAbstractItemModelTester tester(
        &live.window->connections(), QAbstractItemModelTester::FailureReportingMode::Fatal
    );
    live.window->actions()[ActionId::ShowOpen].trigger();
    live.start();
    live.helper.hand(captureHead());
    live.helper.hand(packetsOf("half-closed-at-end.pcapng"));
    auto& model = live.window->connections();
    REQUIRE(waitFor([&] { return model.openCount() == 1; }));
    CHECK(model.endedCount() == 0);
    const auto cell = [&](int column) {
        return model.data(model.index(0, column), Qt::DisplayRole).toString();
    };
    const auto texts = [&] {
        QStringList all;
        for (int column = 0; column < model.columnCount(); ++column) {
            all << cell(column);
        }
        return all.join('|');
    };
    CHECK(texts().contains("Half-closed"));
    const QString young = texts();
    REQUIRE(young.contains("idle for"));
    CHECK(waitFor([&] { return model.openCount() == 1 && texts() != young; }));
    CHECK_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
    live.window->filterBar().setText("outcome == graceful");
    CHECK(waitFor([&] { return model.openCount() == 0; }));
    live.window->filterBar().setText("");
    CHECK(waitFor([&] { return model.openCount() == 1; }));
    live.stop();
    REQUIRE(waitFor([&] { return model.endedCount() == 1; }));
    CHECK(model.openCount() == 0);
}

TEST_CASE("one key begins and ends a capture", "[gui][live]") {
    LiveWindow live;
    live.helper.list("test0\tA card\tup,running\t10.0.0.1\tEN10MB\t\n");
    live.window->actions()[ActionId::Stop].trigger(); // nothing was captured yet: it asks
    auto& dialog = live.window->captureDialog();
    CHECK(dialog.isVisible());
    REQUIRE(waitFor([&] { return dialog.model().rowCount() == 1; }));
    dialog.table().selectRow(0);
    dialog.startButton().click();
    CHECK_FALSE(dialog.isVisible());
    live.helper.hand(captureHead());
    live.helper.hand(dropsAfter(kSecond, {.byInterface = 0, .byKernel = 0, .byTool = 0}));
    const auto hasBegun = [&] {
        return live.window->captureStatus().dropText() == "no drops";
    };
    REQUIRE(waitFor(hasBegun));
    CHECK(live.window->controller().isCapturing());
    live.stop();
    live.window->actions()[ActionId::Stop].trigger(); // nothing to lose: the same again
    CHECK_FALSE(hasBegun());
    REQUIRE(waitFor(hasBegun));
    live.stop();
}

TEST_CASE("the key that begins a capture works in a field of text, too", "[gui][live]") {
    LiveWindow live;
    live.window.open({capturePath(kSecond)});
    live.window->filterBar().edit().setFocus();
    QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_E, Qt::ControlModifier);
    QApplication::sendEvent(&live.window->filterBar().edit(), &key);
    CHECK_FALSE(key.isAccepted());
    QKeyEvent other(QEvent::ShortcutOverride, Qt::Key_A, Qt::ControlModifier);
    QApplication::sendEvent(&live.window->filterBar().edit(), &other);
    CHECK(other.isAccepted());
}

TEST_CASE("interfaces are listed with why they cannot be captured", "[gui][live]") {
    LiveWindow live;
    live.helper.list("test0\tA card\tup,running\t10.0.0.1,fe80::1\tEN10MB\t\n"
                     "test1\t\tup\t\t\tcapturing is not permitted; run 'sudo x'\n");
    auto& dialog = live.window->captureDialog();
    live.window->actions()[ActionId::Capture].trigger();
    REQUIRE(waitFor([&] { return dialog.model().rowCount() == 2; }));
    const auto& model = dialog.model();
    const QAbstractItemModelTester tester(
        &dialog.model(), QAbstractItemModelTester::FailureReportingMode::Fatal
    );
    CHECK(model.rowOf("test0") == 0);
    CHECK(model.rowOf("test1") == -1);
    CHECK(model.index(0, InterfaceModel::Addresses).data().toString() == "10.0.0.1, fe80::1");
    CHECK(model.index(1, InterfaceModel::Details).data().toString().contains("not permitted"));
    CHECK_FALSE(model.flags(model.index(1, 0)).testFlag(Qt::ItemIsEnabled));
    CHECK(dialog.faultBar().text().contains("sudo x"));
    dialog.faultBar().copyCommand().click();
    CHECK(QApplication::clipboard()->text() == "sudo x");
    CHECK_FALSE(dialog.startButton().isEnabled());
    dialog.table().selectRow(0);
    CHECK(dialog.startButton().isEnabled());
    dialog.teardownOnly().setChecked(true);
    CHECK(dialog.request().kept == live::Kept::TeardownOnly);
    CHECK(dialog.request().interfaces == std::vector<std::string>{"test0"});
}

TEST_CASE("a packet filter that is wrong says where and what", "[gui][live]") {
    LiveWindow live;
    live.helper.list("test0\t\tup\t\tEN10MB\t\n");
    auto& dialog = live.window->captureDialog();
    live.window->actions()[ActionId::Capture].trigger();
    REQUIRE(waitFor([&] { return dialog.model().rowCount() == 1; }));
    dialog.table().selectRow(0);
    dialog.filter().setText("tcp prt 443");
    CHECK_FALSE(dialog.startButton().isEnabled()); // until it is checked
    REQUIRE(waitFor([&] { return dialog.filterState().text().startsWith(QStringLiteral("✖")); }));
    CHECK(dialog.filterState().text() == QStringLiteral("✖ Column 5, “prt”: syntax error."));
    CHECK_FALSE(dialog.startButton().isEnabled());
    dialog.filter().setText("tcp port 443");
    REQUIRE(waitFor([&] { return dialog.startButton().isEnabled(); }));
    CHECK(dialog.request().filter == "tcp port 443");
}

TEST_CASE("traffic is the difference of counts over a minute", "[gui][live]") {
    TrafficHistory history;
    history.add(100, 0);
    CHECK(history.rates().empty());
    history.add(150, 2);
    history.add(140, 1); // another interface of the same name
    history.add(std::nullopt, 1);
    CHECK(history.rates() == std::deque<double>{25, 0});
    for (std::uint64_t i = 0; i < 100; ++i) {
        history.add(i, 1);
    }
    CHECK(history.rates().size() == TrafficHistory::kMost);
}

TEST_CASE("a window that goes away ends its capture", "[gui][live]") {
    int process = 0;
    StandInHelper helper;
    {
        ProgramWindow window;
        window->useRoot(RootUse::Allowed);
        window->useHelper(helper.program());
        window->startCapture(requestFor("test0"));
        REQUIRE(waitFor([&] {
            QFile file(helper.file("process"));
            process = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
            return process > 0;
        }));
    }
    CHECK_FALSE(isRunning(process));
}
