// F1 to F15: when a provider posts FD_CLOSE, and when it does not. Each case cites the pages of
// Microsoft's documentation that its rule is from, by the names of their files. F13 has none: the
// root of a multipoint session closes for its leaves (win32, semantic-differences-between-
// multipoint-sockets-and-regular-sockets-in-the-spi-2), and no transport here has such sessions.
#include "report/words_call.h"
#include "tests/support/catch.h"
#include "tests/wsp/mapped.h"
#include "wsp/partial_order.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace lastack::test {

namespace {

constexpr ExplainOptions kWindows{.assumed = OperatingSystem::Windows};
constexpr ExplainOptions kLinux{.assumed = OperatingSystem::Linux};

constexpr std::string_view kGraceful = R"(
    +0.1   C > S  FIN ACK
    +0.001 S > C  ACK
    +0.2   S > C  FIN ACK
    +0.001 C > S  ACK
)";

constexpr std::string_view kAbortive = R"(
    +0.1   S > C  PSH ACK len 300
    +0.001 C > S  ACK
    +0.1   S > C  RST ACK
)";

constexpr std::string_view kFinThenReset = R"(
    +0.1   C > S  FIN ACK
    +0.001 S > C  ACK
    +0.1   C > S  RST ACK
)";

// The server vanishes, and nobody sends any more.
constexpr std::string_view kVanished = R"(
    +0.1   C > S  PSH ACK len 5
    +0.001 S > C  ACK
    +600   arp
)";

constexpr std::string_view kOwnShutdownAlone = R"(
    +0.1   C > S  FIN ACK
    +0.001 S > C  ACK
    +600   arp
)";

bool cites(const Indication& told, WspRule rule) {
    return std::find(told.why.begin(), told.why.end(), rule) != told.why.end();
}

bool isAvailable(const SideMapping& side, IndicationId id) {
    const Indication* const told = find(side, id);
    return told != nullptr && told->status == IndicationStatus::Available;
}

// It must be there.
const Indication& toldOf(const SideMapping& side, IndicationId id) {
    const Indication* const told = find(side, id);
    INFO(idOf(id));
    REQUIRE(told != nullptr);
    return *told;
}

bool isCloseEvent(const Indication& told) {
    return whatOf(told.id).substr(0, 8) == "FD_CLOSE";
}

std::vector<Indication> closeEventsOf(const SideMapping& side) {
    std::vector<Indication> events;
    for (const Indication& told : side.indications) {
        if (isCloseEvent(told) && told.status == IndicationStatus::Available) {
            events.push_back(told);
        }
    }
    return events;
}

// Whether the order of the mapping has `one` before `other`, at that side.
bool isBefore(const WspMapping& mapping, Side side, IndicationId one, IndicationId other) {
    std::vector<OrderNode> nodes;
    const auto placeOf = [&](const OrderNode& node) {
        const auto at = std::find(nodes.begin(), nodes.end(), node);
        if (at == nodes.end()) {
            nodes.push_back(node);
            return nodes.size() - 1;
        }
        return static_cast<std::size_t>(at - nodes.begin());
    };
    const auto nodeOf = [&](IndicationId id) {
        const auto& list = mapping.of(side).indications;
        const auto at = std::find_if(list.begin(), list.end(), [id](const Indication& told) {
            return told.id == id;
        });
        REQUIRE(at != list.end());
        return OrderNode{NodeKind::Indication, side, static_cast<std::uint16_t>(at - list.begin())};
    };
    const std::size_t first = placeOf(nodeOf(one));
    const std::size_t second = placeOf(nodeOf(other));
    for (const OrderEdge& edge : mapping.order.edges) {
        placeOf(edge.from);
        placeOf(edge.to);
    }
    PartialOrder order(nodes.size());
    for (const OrderEdge& edge : mapping.order.edges) {
        order.addEdge(placeOf(edge.from), placeOf(edge.to));
    }
    return order.isBefore(first, second);
}

} // namespace

// win32: notification-of-network-events-2, connection-shutdown-2.
TEST_CASE("F1: FD_CLOSE tells that the peer has ended the connection, in whatever way", "[wsp]") {
    const Mapped graceful = mapped(kGraceful);
    const Mapped abortive = mapped(kAbortive);
    const Indication& ended = toldOf(graceful.server(), IndicationId::CloseZero);
    const Indication& reset = toldOf(abortive.client(), IndicationId::CloseReset);
    for (const Indication* told : {&ended, &reset}) {
        CHECK(told->status == IndicationStatus::Available);
        CHECK(cites(*told, WspRule::F1));
    }
    // Whoever resets ends its own connection, which is nothing to be told.
    CHECK(closeEventsOf(abortive.server()).empty());
}

// sdk-api: lpwspeventselect, lpwspasyncselect, lpwspenumnetworkevents, lpwspduplicatesocket.
TEST_CASE("F2: FD_CLOSE is told to who registered for it, and to nobody else", "[wsp]") {
    for (const std::string_view script : {kGraceful, kAbortive, kFinThenReset}) {
        const Mapped made = mapped(script, kWindows);
        for (const SideMapping& side : made.mapping.sides) {
            for (const Indication& told : closeEventsOf(side)) {
                CHECK(told.needs.has(Requirements::kRegistered));
                CHECK(cites(told, WspRule::F2));
            }
            for (const Indication& told : side.indications) {
                CHECK((isCloseEvent(told) || !told.needs.has(Requirements::kRegistered)));
            }
        }
    }
}

// sdk-api: lpwspasyncselect, lpwspenumnetworkevents, nf-winsock2-wsaeventselect.
TEST_CASE("F3: FD_CLOSE brings 0, WSAECONNRESET or WSAECONNABORTED, by how it ended", "[wsp]") {
    const auto errorsOf = [](std::string_view script) {
        std::vector<std::string> errors;
        const Mapped made = mapped(script, kWindows);
        for (const Indication& told : closeEventsOf(made.client())) {
            errors.emplace_back(errorOf(told.id).name);
        }
        return errors;
    };
    using Errors = std::vector<std::string>;
    CHECK(errorsOf(kGraceful) == Errors{""});
    CHECK(errorsOf(kAbortive) == Errors{"WSAECONNRESET"});
    // WSAETIMEDOUT is for receives and sends alone.
    CHECK(errorsOf(kDataUnanswered) == Errors{"WSAECONNABORTED"});

    const Mapped abortive = mapped(kAbortive, kWindows);
    const Indication& zero = toldOf(abortive.client(), IndicationId::CloseZero);
    CHECK(zero.status == IndicationStatus::Excluded);
    CHECK(cites(zero, WspRule::F3));
    CHECK(cites(toldOf(abortive.client(), IndicationId::CloseReset), WspRule::F3));
    const Mapped timedOut = mapped(kDataUnanswered, kWindows);
    CHECK(cites(toldOf(timedOut.client(), IndicationId::Aborted), WspRule::F3));
}

// sdk-api: nf-winsock-wsaasyncselect, nf-winsock2-wsaeventselect; win32: graceful-shutdown-linger-
// options-and-socket-closure-in-the-spi-2.
TEST_CASE("F4: a graceful end is told when the last byte before the FIN was read", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   C > S  PSH ACK len 500
        +0.001 S > C  ACK
        +0.1   C > S  FIN ACK
        +0.001 S > C  ACK
        +0.2   S > C  FIN ACK
        +0.001 C > S  ACK
    )");
    const Indication& told = toldOf(made.server(), IndicationId::CloseZero);
    CHECK(told.needs.has(Requirements::kDrained));
    CHECK(cites(told, WspRule::F4));
    CHECK(isBefore(made.mapping, Side::Server, IndicationId::Data, IndicationId::CloseZero));
}

// The same pages.
TEST_CASE("F4: a FIN above bytes that never came is no end to be told", "[wsp]") {
    const Mapped made = mapped(
        R"(
        +0.1   C > S  FIN ACK  seq 501
        +0.001 S > C  ACK      ack 1
        +0.1   C > S  RST ACK  seq 1
    )",
        kWindows
    );
    const Indication& told = toldOf(made.server(), IndicationId::CloseZero);
    CHECK(told.status == IndicationStatus::Excluded);
    CHECK(told.why.front() == WspRule::HoleBeforeFin);
    CHECK(cites(told, WspRule::F4));
}

// sdk-api: nf-winsock-wsaasyncselect.
TEST_CASE("F5: who shut down first is told when the peer answers with its FIN", "[wsp]") {
    const Mapped made = mapped(kGraceful);
    const Indication& told = toldOf(made.client(), IndicationId::CloseZero);
    CHECK(told.status == IndicationStatus::Available);
    CHECK(cites(told, WspRule::F5));
    CHECK_FALSE(cites(told, WspRule::F4));
    REQUIRE(told.after.size() == 1);
    const auto& event = made.judged.connection.events[static_cast<std::size_t>(told.after.front())];
    CHECK(event.kind == EventKind::Fin);
    CHECK(event.from == Side::Server);
    CHECK_FALSE(cites(toldOf(made.server(), IndicationId::CloseZero), WspRule::F5));
}

// sdk-api: nf-winsock-wsaasyncselect.
TEST_CASE("F6: a reset is told at once, though data is left to read", "[wsp]") {
    const Mapped made = mapped(kAbortive, kWindows);
    const Indication& told = toldOf(made.client(), IndicationId::CloseReset);
    CHECK(told.status == IndicationStatus::Available);
    CHECK(cites(told, WspRule::F6));
    CHECK_FALSE(told.needs.has(Requirements::kDrained));
    CHECK_FALSE(isBefore(made.mapping, Side::Client, IndicationId::Data, IndicationId::CloseReset));
}

// sdk-api: nf-winsock-wsaasyncselect, nf-winsock2-wsaeventselect.
TEST_CASE("F7: who registers when all is over is told, so nothing bounds it from above", "[wsp]") {
    for (const std::string_view script : {kGraceful, kAbortive}) {
        const Mapped made = mapped(script, kWindows);
        const auto events = closeEventsOf(made.client());
        REQUIRE(events.size() == 1);
        CHECK(cites(events.front(), WspRule::F7));
        CHECK(events.front().time.earliest.has_value());
        CHECK_FALSE(events.front().time.latest.has_value());
    }
}

// sdk-api: lpwspclosesocket, nf-winsock-wsaasyncselect.
TEST_CASE("F8: nothing is told after WSPCloseSocket", "[wsp]") {
    // The client had closed: data that came after its FIN met no socket.
    const Mapped made = mapped(
        R"(
        +0.1   C > S  FIN ACK
        +0.001 S > C  ACK      ack 2
        +0.1   S > C  PSH ACK  seq 1 ack 2 len 100
        +0.001 C > S  RST      seq 2
        +0.001 S > C  FIN ACK  seq 101 ack 2
        +0.001 C > S  RST      seq 2
    )",
        kWindows
    );
    CHECK(closeEventsOf(made.client()).empty());
    const Indication& told = toldOf(made.client(), IndicationId::CloseZero);
    CHECK(told.status == IndicationStatus::Excluded);
    CHECK(cites(told, WspRule::F8));

    // Where it may have been open, that is a condition.
    for (const Indication& open : closeEventsOf(mapped(kGraceful).client())) {
        CHECK(open.needs.has(Requirements::kHandleOpen));
    }
}

// sdk-api: nf-winsock2-wsaeventselect.
TEST_CASE("F9: FD_CLOSE comes once: a reset is told to who was not told of the FIN", "[wsp]") {
    const Mapped made = mapped(kFinThenReset, kWindows);
    const auto events = closeEventsOf(made.server());
    REQUIRE(events.size() == 2);
    CHECK(events[0].id == IndicationId::CloseZero);
    CHECK_FALSE(events[0].needs.has(Requirements::kUntold));
    CHECK(events[1].id == IndicationId::CloseReset);
    CHECK(events[1].needs.has(Requirements::kUntold));
    CHECK(cites(events[1], WspRule::F9));

    for (const std::string_view script : {kGraceful, kAbortive}) {
        const Mapped once = mapped(script, kWindows);
        CHECK(closeEventsOf(once.client()).size() == 1);
        CHECK_FALSE(closeEventsOf(once.client()).front().needs.has(Requirements::kUntold));
    }
}

// sdk-api: nf-winsock2-wsaeventselect, nf-winsock-wsaasyncselect.
TEST_CASE("F10: FD_READ tells of data, before the end, and never of the end alone", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   S > C  PSH ACK len 700
        +0.001 C > S  ACK
        +0.1   S > C  FIN ACK
        +0.001 C > S  FIN ACK
        +0.001 S > C  ACK
    )");
    const Indication& data = toldOf(made.client(), IndicationId::Data);
    CHECK(data.bytes == 700);
    CHECK(cites(data, WspRule::F10));
    CHECK(isBefore(made.mapping, Side::Client, IndicationId::Data, IndicationId::CloseZero));
    CHECK(isBefore(made.mapping, Side::Client, IndicationId::Data, IndicationId::RecvZero));
    CHECK(find(made.server(), IndicationId::Data) == nullptr);
    CHECK(isAvailable(made.server(), IndicationId::CloseZero));
}

// sdk-api: nf-winsock2-wsaeventselect; RFC 9293 §3.3.2.
TEST_CASE("F11: FD_CLOSE is told in CLOSE-WAIT, and in TIME-WAIT to who shut down first", "[wsp]") {
    const Mapped responder = mapped(R"(
        +0.1   C > S  FIN ACK
        +0.001 S > C  ACK
        +600   arp
    )");
    CHECK(responder.judged.verdict.states[index(Side::Server)] == TcpState::CloseWait);
    CHECK(cites(toldOf(responder.server(), IndicationId::CloseZero), WspRule::F11));

    const Mapped initiator = mapped(kGraceful);
    CHECK(initiator.judged.verdict.states[index(Side::Client)] == TcpState::TimeWait);
    CHECK(cites(toldOf(initiator.client(), IndicationId::CloseZero), WspRule::F11));
}

// The same page names neither CLOSING nor LAST-ACK; RFC 9293 §3.6, case 3.
TEST_CASE("F11: of FINs that crossed each is told when the own one is acknowledged", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1    C > S  FIN ACK  seq 1 ack 1
        +0.0001 S > C  FIN ACK  seq 1 ack 1
        +0.001  C > S  ACK      seq 2 ack 2
        +0.02   S > C  ACK      seq 2 ack 2
    )");
    REQUIRE(made.judged.verdict.pattern == Pattern::Simultaneous);
    const Indication& told = toldOf(made.client(), IndicationId::CloseZero);
    const auto& events = made.judged.connection.events;
    REQUIRE(told.time.earliest == made.timeOf(told.after.front()));
    CHECK(told.time.likelyLatest == events.back().at); // captured at the client
    // A receive of 0 bytes waits for the FIN alone.
    CHECK_FALSE(toldOf(made.client(), IndicationId::RecvZero).time.likelyLatest.has_value());
}

// sdk-api: nf-winsock-wsaasyncselect.
TEST_CASE("F12: neither the own shutdown nor a peer that vanished is told", "[wsp]") {
    const Mapped shut = mapped(kOwnShutdownAlone, kWindows);
    CHECK(shut.judged.verdict.outcome == Outcome::HalfClosed);
    CHECK(closeEventsOf(shut.client()).empty());
    CHECK_FALSE(isAvailable(shut.client(), IndicationId::RecvZero));
    const Indication& pending = toldOf(shut.client(), IndicationId::OverlappedPending);
    CHECK(cites(pending, WspRule::F12));

    const Mapped gone = mapped(kVanished, kWindows);
    CHECK(closeEventsOf(gone.client()).empty());
    CHECK(closeEventsOf(gone.server()).empty());

    // Data that nobody acknowledges brings the timeout to light.
    CHECK(closeEventsOf(mapped(kDataUnanswered, kWindows).client()).size() == 1);
}

// sdk-api: lpwspselect.
TEST_CASE("F14: WSPSelect tells the same without a registration: 0 bytes or an error", "[wsp]") {
    const Mapped graceful = mapped(kGraceful, kWindows);
    const Mapped abortive = mapped(kAbortive, kWindows);
    const Indication& zero = toldOf(graceful.server(), IndicationId::RecvZero);
    const Indication& reset = toldOf(abortive.client(), IndicationId::RecvReset);
    for (const Indication* read : {&zero, &reset}) {
        CHECK(read->status == IndicationStatus::Available);
        CHECK(cites(*read, WspRule::F14));
        CHECK(read->needs.has(Requirements::kReceive));
        CHECK_FALSE(read->needs.has(Requirements::kRegistered));
        CHECK(read->alternativeOf.has_value());
    }
    CHECK(graceful.server().indications[*zero.alternativeOf].id == IndicationId::CloseZero);
    CHECK(abortive.client().indications[*reset.alternativeOf].id == IndicationId::CloseReset);
}

// sdk-api: nf-winsock2-wsapoll.
TEST_CASE("F15: WSAPoll tells the same by POLLHUP and POLLERR, to who did not register", "[wsp]") {
    const Mapped graceful = mapped(kGraceful, kWindows);
    const Mapped abortive = mapped(kAbortive, kWindows);
    for (const Indication* read :
         {&toldOf(graceful.server(), IndicationId::RecvZero),
          &toldOf(abortive.client(), IndicationId::RecvReset)}) {
        CHECK(cites(*read, WspRule::F15));
        CHECK(read->needs.has(Requirements::kHandleOpen)); // POLLNVAL after the own close
        CHECK_FALSE(read->needs.has(Requirements::kRegistered));
    }
}

// Rules of a provider of Winsock say nothing of a system without one.
TEST_CASE("on Linux a reset behind a FIN is told to no reader", "[wsp]") {
    const Mapped made = mapped(kFinThenReset, kLinux);
    CHECK(closeEventsOf(made.server()).size() == 1);
    CHECK(toldOf(made.server(), IndicationId::CloseReset).status == IndicationStatus::Excluded);
}

} // namespace lastack::test
