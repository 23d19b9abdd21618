// The mapper's test vectors T1 to T20: segments, and what they prove of the calls behind them.
#include "report/words_call.h"
#include "tests/support/catch.h"
#include "tests/support/sample_set.h"
#include "tests/wsp/mapped.h"

#include <algorithm>
#include <set>

namespace lastack::test {

namespace {

constexpr ExplainOptions kWindows{.assumed = OperatingSystem::Windows};
constexpr ExplainOptions kLinux{.assumed = OperatingSystem::Linux};
constexpr ExplainOptions kSpi{
    .assumed = OperatingSystem::Windows, .receiveOff = ReceiveOffModel::Spi};

const Call* receiveOffOf(const SideMapping& side) {
    const auto at = std::find_if(side.calls.begin(), side.calls.end(), [](const Call& call) {
        return call.kind == CallKind::ReceiveOff;
    });
    return at == side.calls.end() ? nullptr : &*at;
}

// Whether `id`, then `then`, is among the candidates of the call with that certainty.
bool hasPair(const Call& call, CallId id, CallId then, Confidence certainty) {
    return std::any_of(call.candidates.begin(), call.candidates.end(), [&](const auto& candidate) {
        return candidate.id == id && candidate.then == then && candidate.certainty == certainty;
    });
}

const Call& teardownOf(const SideMapping& side) {
    const auto at = std::find_if(side.calls.begin(), side.calls.end(), [](const Call& call) {
        return call.kind == CallKind::Teardown;
    });
    REQUIRE(at != side.calls.end());
    return *at;
}

bool bestCites(const Call& call, WspRule rule) {
    const Candidate* best = call.best();
    return best != nullptr &&
           std::find(best->why.begin(), best->why.end(), rule) != best->why.end();
}

Confidence certaintyOf(const Call& call, CallId id) {
    Confidence best = Confidence::Excluded;
    for (const Candidate& candidate : call.candidates) {
        best = candidate.id == id ? std::min(best, candidate.certainty) : best;
    }
    return best;
}

const Candidate* excludedOf(const Call& call, CallId id) {
    for (const Candidate& candidate : call.candidates) {
        if (candidate.id == id && candidate.certainty == Confidence::Excluded) {
            return &candidate;
        }
    }
    return nullptr;
}

IndicationStatus statusOf(const SideMapping& side, IndicationId id) {
    const Indication* const told = find(side, id);
    INFO(idOf(id));
    REQUIRE(told != nullptr);
    return told->status;
}

bool hasUnorderedCalls(const Mapped& mapped) {
    return std::any_of(
        mapped.mapping.order.unordered.begin(),
        mapped.mapping.order.unordered.end(),
        [&](const auto& pair) {
            const auto isTeardown = [&](const OrderNode& node) {
                return node.kind == NodeKind::Call &&
                       mapped.mapping.of(node.side).calls[node.index].kind == CallKind::Teardown;
            };
            return isTeardown(pair[0]) && isTeardown(pair[1]);
        }
    );
}

void checkNothingNamedIsCertain(const SideMapping& side) {
    for (const Call& call : side.calls) {
        for (const Candidate& candidate : call.candidates) {
            CHECK(candidate.certainty != Confidence::Certain);
        }
    }
}

} // namespace

TEST_CASE("T1: after four segments both ended sending, and no call has a name", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   C > S  FIN ACK
        +0.001 S > C  ACK
        +0.2   S > C  FIN ACK
        +0.001 C > S  ACK
    )");
    CHECK(made.judged.verdict.pattern == Pattern::FourWay);
    for (const SideMapping* side : {&made.client(), &made.server()}) {
        CHECK(teardownOf(*side).callClass == CallClass::SendEnd);
        CHECK(teardownOf(*side).certainty == Confidence::Certain);
        CHECK(certaintyOf(teardownOf(*side), CallId::CloseGraceful) == Confidence::Possible);
        CHECK(side->mustHaveMade == std::vector<CallClass>{CallClass::SendEnd});
        checkNothingNamedIsCertain(*side);
    }
}

TEST_CASE("T2: three segments prove no other call than four", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   C > S  FIN ACK
        +0.001 S > C  FIN ACK
        +0.001 C > S  ACK
    )");
    CHECK(made.judged.verdict.pattern == Pattern::ThreeWay);
    CHECK(teardownOf(made.server()).callClass == CallClass::SendEnd);
    CHECK(statusOf(made.client(), IndicationId::CloseZero) == IndicationStatus::Available);
}

TEST_CASE("T3: of two closes that crossed neither came first", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1    C > S  FIN ACK  seq 1 ack 1
        +0.0001 S > C  FIN ACK  seq 1 ack 1
        +0.01   C > S  ACK      seq 2 ack 2
        +0.0001 S > C  ACK      seq 2 ack 2
    )");
    CHECK(made.judged.verdict.pattern == Pattern::Simultaneous);
    CHECK(hasUnorderedCalls(made));
    CHECK(bestCites(teardownOf(made.client()), WspRule::D9));
    CHECK(bestCites(teardownOf(made.server()), WspRule::D9));
    CHECK(made.mapping.scenario.id == ScenarioId::None);
}

TEST_CASE("T4: data acknowledged after the FIN excludes every close", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   C > S  FIN ACK
        +0.001 S > C  ACK
        +0.001 S > C  PSH ACK len 100
        +0.001 C > S  ACK
        +0.1   S > C  FIN ACK
        +0.001 C > S  ACK
    )");
    const Call& call = teardownOf(made.client());
    CHECK(bestCites(teardownOf(made.server()), WspRule::D10));
    CHECK_FALSE(bestCites(call, WspRule::D10));
    CHECK(made.judged.verdict.pattern == Pattern::HalfCloseUsed);
    CHECK(call.callClass == CallClass::HalfClose);
    CHECK(certaintyOf(call, CallId::ShutSend) == Confidence::Likely);
    const Candidate* close = excludedOf(call, CallId::CloseGraceful);
    REQUIRE(close != nullptr);
    CHECK(close->why[0] == WspRule::D1);
    CHECK(close->contradictedBy != EventIndex::None);
}

TEST_CASE("T5: data that met a closed socket excludes a plain shutdown", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   C > S  FIN ACK
        +0.001 S > C  ACK      ack 2
        +0.1   S > C  PSH ACK  seq 1 ack 2 len 100
        +0.001 C > S  RST      seq 2
    )");
    const Call& call = teardownOf(made.client());
    CHECK(made.judged.verdict.pattern == Pattern::DataAfterClose);
    CHECK(certaintyOf(call, CallId::CloseThenData) == Confidence::Likely);
    CHECK(excludedOf(call, CallId::ShutSend) != nullptr);
    CHECK(statusOf(made.server(), IndicationId::SendOkLost) == IndicationStatus::Available);
    CHECK(statusOf(made.server(), IndicationId::CloseZero) == IndicationStatus::Available);
}

TEST_CASE(
    "V1: receiving that was switched off after a FIN resets as the API's page has it", "[wsp]"
) {
    constexpr std::string_view kDataAfterFin = R"(
        +0.1   C > S  FIN ACK
        +0.001 S > C  ACK      ack 2
        +0.1   S > C  PSH ACK  seq 1 ack 2 len 100
        +0.001 C > S  RST      seq 2
    )";
    const auto offered = [&](const ExplainOptions& options, Confidence certainty) {
        const Mapped made = mapped(kDataAfterFin, options);
        const Call& call = teardownOf(made.client());
        return hasPair(call, CallId::ShutSend, CallId::RecvDisconnect, certainty) &&
               hasPair(call, CallId::ShutSend, CallId::ShutReceive, certainty);
    };
    CHECK(offered(kWindows, Confidence::Possible));
    CHECK(offered(kSpi, Confidence::Excluded));
    CHECK_FALSE(offered(kLinux, Confidence::Possible));
    CHECK_FALSE(offered(kLinux, Confidence::Excluded));
}

TEST_CASE("V1: as the provider's page has it, receiving switched off resets nothing", "[wsp]") {
    constexpr std::string_view kAbort = R"(
        +0.1   S > C  PSH ACK  len 3
        +0.001 C > S  ACK
        +1.0   C > S  RST ACK
    )";
    const Mapped api = mapped(kAbort, kWindows);
    const Mapped spi = mapped(kAbort, kSpi);
    for (const CallId off : {CallId::RecvDisconnect, CallId::ShutReceive}) {
        CHECK(certaintyOf(teardownOf(api.client()), off) == Confidence::Possible);
        const Candidate* out = excludedOf(teardownOf(spi.client()), off);
        REQUIRE(out != nullptr);
        CHECK(out->why[0] == WspRule::ReceiveOff);
        CHECK(out->contradictedBy != EventIndex::None);
    }
    // The pages of WSPShutdown and shutdown agree on SD_BOTH.
    CHECK(certaintyOf(teardownOf(spi.client()), CallId::ShutBoth) == Confidence::Possible);
}

TEST_CASE(
    "V1: as the provider's page has it, data that nobody acknowledges may be a call", "[wsp]"
) {
    CHECK(receiveOffOf(mapped(kDataUnanswered, kWindows).server()) == nullptr);
    CHECK(
        receiveOffOf(mapped(
                         kDataUnanswered,
                         {.assumed = OperatingSystem::Linux, .receiveOff = ReceiveOffModel::Spi}
        )
                         .server()) == nullptr
    );
    const Mapped made = mapped(kDataUnanswered, kSpi);
    CHECK(made.judged.verdict.pattern == Pattern::TimeoutSilent);
    CHECK(receiveOffOf(made.client()) == nullptr);
    const Call* call = receiveOffOf(made.server());
    REQUIRE(call != nullptr);
    CHECK(call->certainty == Confidence::Possible);
    CHECK(certaintyOf(*call, CallId::RecvDisconnect) == Confidence::Possible);
    CHECK(certaintyOf(*call, CallId::ShutReceive) == Confidence::Possible);
    CHECK(certaintyOf(*call, CallId::HostDown) == Confidence::Possible);
    REQUIRE(call->evidence.size() == 2);
    CHECK(
        made.judged.connection.events[static_cast<std::size_t>(call->evidence[0])].from ==
        Side::Client
    );
}

TEST_CASE("V1: a host that still speaks, but acknowledges nothing, is not down", "[wsp]") {
    const Mapped made = mapped(
        R"(
        +0.1   C > S  PSH ACK  seq 1 len 5
        +0.2   C > S  PSH ACK  seq 1 len 5
        +0.4   C > S  PSH ACK  seq 1 len 5
        +0.1   S > C  FIN ACK  seq 1 ack 1
        +0.01  C > S  ACK      seq 6 ack 2
        +200   arp
    )",
        kSpi
    );
    const Call* call = receiveOffOf(made.server());
    REQUIRE(call != nullptr);
    const Candidate* down = excludedOf(*call, CallId::HostDown);
    REQUIRE(down != nullptr);
    CHECK(down->contradictedBy != EventIndex::None);
    CHECK(certaintyOf(*call, CallId::RecvDisconnect) == Confidence::Possible);
}

TEST_CASE("T6: a reset after a pause with input unanswered is a close with data unread", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   S > C  PSH ACK  len 3
        +0.001 C > S  ACK
        +1.0   C > S  RST ACK
    )");
    const Call& call = teardownOf(made.client());
    CHECK(call.callClass == CallClass::AnyAbort);
    REQUIRE(call.best() != nullptr);
    CHECK(call.best()->id == CallId::CloseUnread);
    CHECK(certaintyOf(call, CallId::CloseHard) == Confidence::Possible);
}

TEST_CASE("T7: a reset without anything unread is a hard close", "[wsp]") {
    const Mapped made = mapped(
        R"(
        +0.1   C > S  PSH ACK  len 5
        +0.001 S > C  ACK
        +0.1   C > S  RST ACK
    )",
        kWindows
    );
    const Call& call = teardownOf(made.client());
    CHECK(made.judged.verdict.pattern == Pattern::HardClose);
    REQUIRE(call.best() != nullptr);
    CHECK(call.best()->id == CallId::CloseHard);
    CHECK(excludedOf(call, CallId::CloseUnread) != nullptr);
    CHECK(statusOf(made.server(), IndicationId::RecvReset) == IndicationStatus::Available);
    CHECK(statusOf(made.server(), IndicationId::CloseZero) == IndicationStatus::Excluded);
}

TEST_CASE("a reset whole seconds after the last data may be a linger that ran out", "[wsp]") {
    const auto rankOfTimed = [](std::string_view pause) {
        const Mapped made = mapped(
            "+0.1 C > S  PSH ACK  seq 1 len 5\n" + std::string(pause) + " C > S  RST ACK seq 6\n"
        );
        for (const Candidate& candidate : teardownOf(made.client()).candidates) {
            if (candidate.id == CallId::CloseTimed) {
                return static_cast<int>(candidate.rank);
            }
        }
        return -1;
    };
    CHECK(rankOfTimed("+2.04") == 2);
    CHECK(rankOfTimed("+2.4") > 2);
    CHECK(rankOfTimed("+0.1") > 2);
}

TEST_CASE("T8: a half-close whose answer nobody read ends in two calls", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   C > S  FIN ACK  win 64240
        +0.001 S > C  ACK
        +0.001 S > C  PSH ACK  len 4000
        +0.001 C > S  ACK      win 60240
        +0.5   C > S  RST ACK  win 60240
    )");
    CHECK(made.judged.verdict.pattern == Pattern::HalfCloseUnread);
    CHECK(teardownOf(made.client()).callClass == CallClass::HalfClose);
    const auto& calls = made.client().calls;
    const auto resets = std::find_if(calls.begin(), calls.end(), [](const Call& call) {
        return call.callClass == CallClass::AnyAbort;
    });
    REQUIRE(resets != calls.end());
    CHECK(resets->best()->id == CallId::CloseUnread);
}

TEST_CASE("T9: a reset in CLOSE-WAIT is the responder's own", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   C > S  FIN ACK
        +0.001 S > C  ACK
        +0.1   S > C  RST ACK
    )");
    CHECK(made.judged.verdict.pattern == Pattern::AfterPeerFin);
    CHECK(teardownOf(made.server()).callClass == CallClass::AnyAbort);
    CHECK(statusOf(made.client(), IndicationId::CloseReset) == IndicationStatus::Available);
}

TEST_CASE("T10: a FIN and then a reset of one side are two calls", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   C > S  FIN ACK
        +0.001 S > C  ACK
        +0.1   C > S  RST ACK
    )");
    CHECK(made.judged.verdict.pattern == Pattern::AfterOwnFin);
    CHECK(
        made.client().mustHaveMade ==
        std::vector<CallClass>{CallClass::SendEnd, CallClass::AnyAbort}
    );
    CHECK(teardownOf(made.client()).best()->id == CallId::ShutSend);
}

TEST_CASE("T11: three refused SYNs are one WSPConnect", "[wsp]") {
    const Mapped made = mappedBare(R"(
        0.000  C > S  SYN      win 64240
        +0.001 S > C  RST ACK  seq =0 ack 1
        +0.5   C > S  SYN      seq 0 win 64240
        +0.001 S > C  RST ACK  seq =0 ack 1
        +0.5   C > S  SYN      seq 0 win 64240
        +0.001 S > C  RST ACK  seq =0 ack 1
    )");
    const auto& calls = made.client().calls;
    CHECK(std::count_if(calls.begin(), calls.end(), [](const Call& call) {
              return call.kind == CallKind::Connect;
          }) == 1);
    CHECK(statusOf(made.client(), IndicationId::Refused) == IndicationStatus::Available);
}

TEST_CASE("T12: after unanswered probes the stack resets without a call", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   C > S  PSH ACK  len 5
        +0.001 S > C  ACK
        +60    C > S  ACK      seq 5
        +1     C > S  ACK      seq 5
        +1     C > S  ACK      seq 5
        +1     C > S  RST ACK  seq 6
    )");
    CHECK(made.judged.verdict.pattern == Pattern::KeepaliveFailure);
    CHECK(teardownOf(made.client()).best()->id == CallId::NoCall);
    CHECK(statusOf(made.client(), IndicationId::NetReset) == IndicationStatus::Available);
}

TEST_CASE("T13: retransmissions without an answer fail what is in progress", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   C > S  PSH ACK  seq 1 len 5
        +0.2   C > S  PSH ACK  seq 1 len 5
        +0.4   C > S  PSH ACK  seq 1 len 5
        +0.8   C > S  PSH ACK  seq 1 len 5
        +1.6   C > S  PSH ACK  seq 1 len 5
        +3.2   C > S  PSH ACK  seq 1 len 5
        +200   arp
    )");
    CHECK(made.judged.verdict.pattern == Pattern::TimeoutSilent);
    CHECK(statusOf(made.client(), IndicationId::TimedOut) == IndicationStatus::Available);
    for (const Indication& indication : made.server().indications) {
        CHECK(indication.status != IndicationStatus::Available);
    }
}

TEST_CASE("T14: a FIN without an answer is a close whose program may never know", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   C > S  FIN ACK  seq 1
        +0.2   C > S  FIN ACK  seq 1
        +0.4   C > S  FIN ACK  seq 1
        +0.8   C > S  FIN ACK  seq 1
        +1.6   C > S  FIN ACK  seq 1
        +200   arp
    )");
    CHECK(made.judged.verdict.pattern == Pattern::FinUnacked);
    CHECK(teardownOf(made.client()).callClass == CallClass::SendEnd);
    CHECK(statusOf(made.client(), IndicationId::Aborted) == IndicationStatus::Available);
}

TEST_CASE("T15: a reset that its receiver challenged tells nobody anything", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   C > S  RST      seq 500
        +0.001 S > C  ACK      seq 1 ack 1
        +0.1   C > S  PSH ACK  seq 1 len 5
        +0.01  S > C  ACK
        +0.1   C > S  FIN ACK
        +0.001 S > C  FIN ACK
        +0.001 C > S  ACK
    )");
    CHECK(made.judged.verdict.outcome == Outcome::Graceful);
    CHECK(statusOf(made.server(), IndicationId::RecvReset) == IndicationStatus::Excluded);
    CHECK(statusOf(made.server(), IndicationId::CloseZero) == IndicationStatus::Available);
}

TEST_CASE("T16: no call sends SYN and FIN together", "[wsp]") {
    const Mapped made = mappedBare(R"(
        0.000  C > S  SYN FIN  win 1024
        +0.001 S > C  RST ACK  seq =0 ack 2
    )");
    CHECK(made.judged.verdict.pattern == Pattern::OddFlags);
    CHECK(made.client().calls.empty());
}

TEST_CASE("T17: a reset before the server said anything may be its listener's", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.001 C > S  PSH ACK  len 20
        +0.001 S > C  ACK
        +0.3   S > C  RST ACK
    )");
    const Call& call = teardownOf(made.server());
    CHECK(certaintyOf(call, CallId::ListenerClose) == Confidence::Possible);
    CHECK(certaintyOf(call, CallId::CloseUnread) != Confidence::Excluded);
    CHECK(statusOf(made.client(), IndicationId::Connected) == IndicationStatus::Available);
    CHECK(statusOf(made.client(), IndicationId::CloseReset) == IndicationStatus::Available);
}

TEST_CASE(
    "T18: a release that carries data is the table itself, with three pairs in no order", "[wsp]"
) {
    const auto samples = scriptSamples();
    const auto sample = std::find_if(samples.begin(), samples.end(), [](const auto& candidate) {
        return candidate.file == "transaction-totals-osi.pcapng";
    });
    REQUIRE(sample != samples.end());
    TrackerOptions options;
    options.talkView = TalkView::Follow;
    const auto all = judgedAll(parseScript(sample->text), options);
    REQUIRE(all.size() == 2);
    for (const Judged& made : all) {
        const WspMapping mapping = explain(made.connection, made.verdict);
        CHECK(mapping.scenario.id == ScenarioId::DisconnectData);
        CHECK_FALSE(mapping.scenario.emulated);
        const auto stepsOf = [&](Side side) {
            std::string steps;
            for (const Call& call : mapping.of(side).calls) {
                steps += std::string(stepOf(call.step)) + " ";
            }
            for (const Indication& told : mapping.of(side).indications) {
                steps += told.alternativeOf ? "" : std::string(stepOf(told.step)) + " ";
            }
            return steps;
        };
        CHECK(stepsOf(Side::Client) == " 1 8  6 7 "); // WSPConnect and FD_CONNECT have none
        CHECK(stepsOf(Side::Server) == "4 5 5' 2 3 ");
        const auto stepAt = [&](const OrderNode& node) {
            const SideMapping& side = mapping.of(node.side);
            return node.kind == NodeKind::Call ? side.calls[node.index].step
                                               : side.indications[node.index].step;
        };
        std::set<Step> beside;
        for (const auto& [one, other] : mapping.order.unordered) {
            const bool first = stepAt(one) == Step::S5p;
            CHECK((first || stepAt(other) == Step::S5p));
            beside.insert(stepAt(first ? other : one));
        }
        CHECK(beside == std::set<Step>{Step::S6, Step::S7, Step::S8});
    }
}

TEST_CASE("T19: last data with FIN and an answer after it are the eight steps over TCP", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   C > S  FIN PSH ACK len 20
        +0.001 S > C  ACK
        +0.01  S > C  FIN PSH ACK len 30
        +0.001 C > S  ACK
    )");
    const Scenario& scenario = made.mapping.scenario;
    CHECK(scenario.id == ScenarioId::DisconnectData);
    CHECK(scenario.emulated);
    CHECK(scenario.variant == ScenarioVariant::EndOfStream);
    CHECK(scenario.variantCertainty == Confidence::Likely);
    CHECK(scenario.requestBytes == 20);
    CHECK(scenario.responseBytes == 30);
}

TEST_CASE("T20: an answer that left before the FIN came answers a whole message", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1    C > S  PSH ACK     seq 1 len 20
        +0.0001 C > S  FIN ACK     seq 21 ack 1
        +0.0001 S > C  PSH ACK     seq 1 ack 21 len 30
        +0.0001 S > C  FIN ACK     seq 31 ack 22
        +0.01   C > S  ACK         seq 22 ack 32
    )");
    CHECK(made.mapping.scenario.variant == ScenarioVariant::Message);
    CHECK(made.mapping.scenario.variantCertainty == Confidence::Certain);
}

} // namespace lastack::test
