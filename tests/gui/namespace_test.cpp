// What takes the right to capture: run by tests/live/window_test.py in a network namespace that has
// no interface but "lo".
#include "app/gui/capture_record.h"
#include "app/gui/capture_status.h"
#include "app/gui/fault_bar.h"
#include "tests/gui/program_window.h"
#include "tests/gui/stand_in_helper.h"
#include "tests/support/catch.h"

#include <QAction>
#include <QHostAddress>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdio>
#include <memory>
#include <vector>

using namespace lastack;
using namespace lastack::gui;
using namespace lastack::test;

namespace {

void useCapturing(ProgramWindow& window) {
    window->useRoot(RootUse::Allowed);
    window->useHelper(QStringLiteral(LASTACK_CAPTURE));
    window->startCapture(requestFor("lo"));
    REQUIRE(waitFor([&] { // the helper has described its interface
        return !window->captureStatus().dropText().contains("unknown");
    }));
}

// Connections over "lo" that the client closes in order.
class Peers {
public:
    Peers() { REQUIRE(server_.listen(QHostAddress::LocalHost)); }

    std::unique_ptr<QTcpSocket> connect() {
        auto client = std::make_unique<QTcpSocket>();
        client->connectToHost(QHostAddress::LocalHost, server_.serverPort());
        REQUIRE(waitFor([&] {
            return client->state() == QAbstractSocket::ConnectedState &&
                   server_.hasPendingConnections();
        }));
        QTcpSocket* accepted = server_.nextPendingConnection();
        QObject::connect(accepted, &QTcpSocket::disconnected, accepted, &QObject::deleteLater);
        client->write("request");
        client->flush();
        return client;
    }

    void make(int count) {
        for (int i = 0; i < count; ++i) {
            const auto client = connect();
            client->disconnectFromHost();
            REQUIRE(waitFor([&] { return client->state() == QAbstractSocket::UnconnectedState; }));
        }
    }

private:
    QTcpServer server_;
};

void setLink(const QString& state) {
    REQUIRE(QProcess::execute("ip", {"link", "set", "lo", state}) == 0);
}

} // namespace

TEST_CASE("real connections are rows while they are captured", "[.namespace]") {
    constexpr int kConnections = 40;
    ProgramWindow window;
    Peers peers;
    window->actions()[ActionId::ShowOpen].trigger();
    useCapturing(window);
    const auto open = peers.connect();
    peers.make(kConnections);
    auto& model = window->connections();
    REQUIRE(waitFor([&] { return model.endedCount() == kConnections; }));
    CHECK(waitFor([&] { return model.openCount() == 1; }));
    CHECK(window->captureStatus().dropText() == "no drops");
    window->actions()[ActionId::Stop].trigger();
    REQUIRE(waitFor([&] { return window.isAtRest() && window->controller().result(); }));
    const auto& result = *window->controller().result();
    CHECK(model.rowCount() == kConnections + 1);
    CHECK(result.overview.outcomes[static_cast<std::size_t>(Outcome::Graceful)] == kConnections);
    CHECK(result.overview.outcomes[static_cast<std::size_t>(Outcome::StillOpen)] == 1);
    const auto reported = analyze(window->controller().sessionOptions(), {});
    REQUIRE(reported);
    CHECK(reported->overview.outcomes == result.overview.outcomes);
    CHECK(window->faultBar().text().isEmpty());
}

TEST_CASE("a link that goes down ends the capture, and what was captured stays", "[.namespace]") {
    ProgramWindow window;
    Peers peers;
    useCapturing(window);
    peers.make(3);
    REQUIRE(waitFor([&] { return window->connections().endedCount() == 3; }));
    setLink("down");
    REQUIRE(waitFor([&] { return !window->controller().isRunning(); }));
    CHECK(window->faultBar().text().contains("lo: the interface went down or was removed"));
    CHECK(window->connections().endedCount() == 3);
    setLink("up");
}

// Prints its file once two connections are in it, and waits to be killed.
TEST_CASE("a window that is about to be killed", "[.victim]") {
    ProgramWindow window;
    Peers peers;
    useCapturing(window);
    peers.make(2);
    REQUIRE(waitFor([&] { return window->connections().endedCount() == 2; }));
    std::printf("file %s\n", window->captureRecord()->path().toUtf8().constData());
    std::fflush(stdout);
    waitFor([] { return false; });
}
