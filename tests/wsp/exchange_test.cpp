// Transports whose units carry disconnect data one way only: which steps of the eight they have.
#include "report/words_call.h"
#include "tests/support/catch.h"
#include "verdict/judge.h"
#include "wsp/explain.h"

#include <algorithm>
#include <initializer_list>
#include <memory>
#include <set>
#include <string>

using namespace lastack;

namespace {

constexpr auto kClient = Side::Client;
constexpr auto kServer = Side::Server;

struct Unit {
    Side from{};
    EventKind kind{};
    Carrier carrier{};
    std::uint32_t code = 0;
    std::size_t bytes = 0;
    bool says = false;
};

struct Mapped {
    Connection connection;
    WspMapping mapping;
};

Mapped mapped(Transport transport, std::initializer_list<Unit> units) {
    Mapped result;
    Connection& connection = result.connection;
    connection.transport = transport;
    connection.established = true;
    auto said = std::make_shared<DisconnectData>();
    std::uint64_t packet = 0;
    for (const Unit& unit : units) {
        SegmentEvent event;
        event.frame = FrameNumber{++packet};
        event.at = Timestamp{} + Duration::milliseconds(10 * static_cast<std::int64_t>(packet));
        event.kind = unit.kind;
        event.from = unit.from;
        event.window = static_cast<std::uint32_t>(UnitId::TpData);
        ++connection.from(unit.from).packets;
        connection.events.push_back(event);
        if (unit.says) {
            DisconnectDatum datum;
            datum.frame = event.frame;
            datum.from = unit.from;
            datum.carrier = unit.carrier;
            datum.code = unit.code;
            datum.flags = DisconnectDatum::kHasCode;
            datum.dataLength = static_cast<std::uint32_t>(unit.bytes);
            said->bytes.resize(said->bytes.size() + unit.bytes);
            said->units.push_back(datum);
        }
    }
    connection.firstAt = connection.events.front().at;
    connection.lastAt = connection.events.back().at;
    connection.captureEndAt = connection.lastAt + Duration::seconds(60);
    if (!said->units.empty()) {
        connection.disconnect = std::move(said);
    }
    result.mapping = explain(connection, judge(connection), ExplainOptions{});
    return result;
}

std::set<std::string> stepsOf(const SideMapping& side) {
    std::set<std::string> steps;
    for (const Call& call : side.calls) {
        steps.insert(std::string(stepOf(call.step)));
    }
    for (const Indication& told : side.indications) {
        steps.insert(std::string(stepOf(told.step)));
    }
    steps.erase("");
    return steps;
}

const Indication* find(const SideMapping& side, IndicationId id) {
    const auto at = std::find_if(
        side.indications.begin(),
        side.indications.end(),
        [id](const Indication& told) { return told.id == id; }
    );
    return at == side.indications.end() ? nullptr : &*at;
}

const Call& endingOf(const SideMapping& side) {
    const auto at = std::find_if(side.calls.begin(), side.calls.end(), [](const Call& call) {
        return call.kind == CallKind::Teardown;
    });
    REQUIRE(at != side.calls.end());
    return *at;
}

constexpr Unit kOpen{kClient, EventKind::Open};
constexpr Unit kAccept{kServer, EventKind::Accept};

Mapped decnetTotals() {
    return mapped(
        Transport::Nsp,
        {kOpen,
         kAccept,
         {kClient, EventKind::Data},
         {kClient, EventKind::Release, Carrier::NspDisconnectInitiate, 0, 2, true},
         {kServer, EventKind::ReleaseDone, Carrier::NspDisconnectConfirm, 42, 0, true}}
    );
}

} // namespace

TEST_CASE("disconnect data that goes one way has no step 5", "[wsp]") {
    const Mapped made = decnetTotals();
    const WspMapping& mapping = made.mapping;
    CHECK(mapping.scenario.id == ScenarioId::DisconnectData);
    CHECK_FALSE(mapping.scenario.responsePossible);
    CHECK(mapping.scenario.requestBytes == 2);
    CHECK(mapping.scenario.responseBytes == 0);
    CHECK(stepsOf(mapping.of(kClient)) == std::set<std::string>{"1", "6", "7", "8"});
    CHECK(stepsOf(mapping.of(kServer)) == std::set<std::string>{"2", "3", "5'"});
    const Call& ending = endingOf(mapping.of(kClient));
    REQUIRE(ending.best() != nullptr);
    CHECK(ending.best()->id == CallId::SendDisconnData);
    CHECK(ending.best()->certainty == Confidence::Certain);
    const Indication* fetched = find(mapping.of(kServer), IndicationId::DisconnectData);
    REQUIRE(fetched != nullptr);
    CHECK(fetched->bytes == 2);
    const Indication* empty = find(mapping.of(kClient), IndicationId::DisconnectData);
    REQUIRE(empty != nullptr);
    CHECK(empty->bytes == 0);
}

TEST_CASE("step 5' has no order with 6, 7 and 8 on any carrier", "[wsp]") {
    const Mapped made = decnetTotals();
    const auto stepAt = [&](const OrderNode& node) {
        const SideMapping& side = made.mapping.of(node.side);
        return std::string(stepOf(
            node.kind == NodeKind::Call ? side.calls[node.index].step
                                        : side.indications[node.index].step
        ));
    };
    std::set<std::set<std::string>> pairs;
    for (const auto& [one, two] : made.mapping.order.unordered) {
        pairs.insert({stepAt(one), stepAt(two)});
    }
    for (const char* other : {"6", "7", "8"}) {
        CHECK(pairs.count({"5'", other}) == 1);
    }
}

TEST_CASE("an end without data may be any call that ends in order", "[wsp]") {
    const Mapped made = mapped(
        Transport::X25,
        {kOpen,
         kAccept,
         {kServer, EventKind::Abort, Carrier::X25Clear, 0, 0, true},
         {kClient, EventKind::AbortDone}}
    );
    const Call& ending = endingOf(made.mapping.of(kServer));
    CHECK(ending.callClass == CallClass::SendEnd);
    CHECK(ending.candidates.size() == 4);
    CHECK(find(made.mapping.of(kClient), IndicationId::Disconnecting) != nullptr);
    CHECK(find(made.mapping.of(kClient), IndicationId::RecvReset) == nullptr);
}

TEST_CASE("an abort by the network is a reset for the program", "[wsp]") {
    const Mapped made = mapped(
        Transport::X25, {kOpen, kAccept, {kServer, EventKind::Abort, Carrier::X25Clear, 5, 0, true}}
    );
    CHECK(find(made.mapping.of(kClient), IndicationId::RecvReset) != nullptr);
    CHECK(find(made.mapping.of(kClient), IndicationId::Disconnecting) == nullptr);
    CHECK(endingOf(made.mapping.of(kServer)).callClass == CallClass::AnyAbort);
}

TEST_CASE("an abort with a reason still lets the program fetch it", "[wsp]") {
    const Mapped made = mapped(
        Transport::Sctp,
        {kOpen, kAccept, {kClient, EventKind::Abort, Carrier::SctpAbort, 12, 17, true}}
    );
    const SideMapping& server = made.mapping.of(kServer);
    CHECK(find(server, IndicationId::RecvReset) != nullptr);
    REQUIRE(find(server, IndicationId::DisconnectData) != nullptr);
    CHECK(find(server, IndicationId::DisconnectData)->bytes == 17);
    CHECK(made.mapping.scenario.id == ScenarioId::DisconnectData);
}

TEST_CASE("a release without room for data is no scenario of disconnect data", "[wsp]") {
    const Mapped made = mapped(
        Transport::Sctp,
        {kOpen,
         kAccept,
         {kClient, EventKind::Release, Carrier::SctpShutdown, 0, 0, true},
         {kServer, EventKind::ReleaseAnswer},
         {kClient, EventKind::ReleaseDone}}
    );
    CHECK(made.mapping.scenario.id == ScenarioId::None);
    CHECK(stepsOf(made.mapping.of(kClient)).empty());
    CHECK(find(made.mapping.of(kServer), IndicationId::DisconnectData) == nullptr);
    CHECK(find(made.mapping.of(kServer), IndicationId::CloseZero) != nullptr);
}

TEST_CASE("two ends that cross bring data to both", "[wsp]") {
    const Mapped made = mapped(
        Transport::Tp4,
        {kOpen,
         kAccept,
         {kClient, EventKind::Abort, Carrier::CotpDisconnectRequest, 128, 2, true},
         {kServer, EventKind::Abort, Carrier::CotpDisconnectRequest, 128, 3, true}}
    );
    REQUIRE(find(made.mapping.of(kClient), IndicationId::DisconnectData) != nullptr);
    CHECK(find(made.mapping.of(kClient), IndicationId::DisconnectData)->bytes == 3);
    CHECK(find(made.mapping.of(kServer), IndicationId::DisconnectData)->bytes == 2);
    CHECK(made.mapping.scenario.responseBytes == 3);
}

TEST_CASE("a refused connection is refused for who asked", "[wsp]") {
    Mapped made = mapped(
        Transport::Nsp,
        {kOpen, {kServer, EventKind::Refusal, Carrier::NspDisconnectInitiate, 4, 0, true}}
    );
    CHECK(find(made.mapping.of(kClient), IndicationId::Refused) != nullptr);
    CHECK(find(made.mapping.of(kClient), IndicationId::Connected) == nullptr);
}
