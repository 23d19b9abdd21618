// When calls were made and indications became available, by the place of the capture; and how soon
// a side reacted.
#include "report/words_call.h"
#include "tests/support/catch.h"
#include "tests/wsp/mapped.h"

#include <algorithm>

namespace lastack::test {

namespace {

constexpr std::string_view kClose = R"(
    +0.1   C > S  FIN ACK
    +0.001 S > C  ACK
    +0.2   S > C  FIN ACK
    +0.001 C > S  ACK
)";

const Call& teardownOf(const SideMapping& side) {
    const auto at = std::find_if(side.calls.begin(), side.calls.end(), [](const Call& call) {
        return call.kind == CallKind::Teardown;
    });
    REQUIRE(at != side.calls.end());
    return *at;
}

const Call& silentCloseOf(const SideMapping& side) {
    REQUIRE_FALSE(side.calls.empty());
    REQUIRE(side.calls.back().kind == CallKind::SilentClose);
    return side.calls.back();
}

const Indication& indicationOf(const SideMapping& side, IndicationId id) {
    const Indication* const told = find(side, id);
    REQUIRE(told != nullptr);
    return *told;
}

const Candidate* candidateOf(const Call& call, CallId id) {
    const auto at = std::find_if(
        call.candidates.begin(),
        call.candidates.end(),
        [id](const Candidate& candidate) { return candidate.id == id; }
    );
    return at == call.candidates.end() ? nullptr : &*at;
}

// Of a bound against the captured time of the segment that it comes from.
std::int64_t microsecondsFrom(Timestamp captured, const std::optional<Timestamp>& bound) {
    REQUIRE(bound.has_value());
    return (*bound - captured).ns / 1000;
}

constexpr std::uint8_t kShifted = Assumptions::kWayWithinRoundTrip | Assumptions::kSymmetricWay;

} // namespace

TEST_CASE("at the side itself the captured time is the time, and nothing is assumed", "[wsp]") {
    const Mapped made = mapped(kClose);
    REQUIRE(made.judged.verdict.position == Position::Client);
    const Call& call = teardownOf(made.client());
    const Timestamp fin = made.timeOf(call.evidence.front());
    CHECK(call.time.latest == fin);
    CHECK_FALSE(call.time.likelyLatest.has_value());
    CHECK(call.time.basis == WspRule::R1);
    CHECK(call.time.assumes.bits == 0);
    const Indication& told = indicationOf(made.client(), IndicationId::CloseZero);
    CHECK(told.time.earliest == made.timeOf(told.after.front()));
    CHECK_FALSE(told.time.likelyEarliest.has_value());
    CHECK_FALSE(told.time.latest.has_value());
    CHECK(told.time.assumes.bits == 0);
}

TEST_CASE("no call ends a connection before the handshake reached its side", "[wsp]") {
    const Mapped made = mapped(kClose);
    const auto& events = made.judged.connection.events;
    CHECK(teardownOf(made.client()).time.earliest == events[1].at);
    CHECK(teardownOf(made.server()).time.earliest == events[2].at);
}

TEST_CASE("at the other side a segment left before it was captured, by the way between", "[wsp]") {
    const Mapped made = mapped(kClose, {}, kAtServer);
    REQUIRE(made.judged.verdict.position == Position::Server);
    const Call& call = teardownOf(made.client());
    const Timestamp fin = made.timeOf(call.evidence.front());
    CHECK(call.time.latest == fin); // holds for every way
    CHECK(microsecondsFrom(fin, call.time.likelyLatest) == -5500);
    CHECK(call.time.assumes.bits == Assumptions::kSymmetricWay);
    CHECK(teardownOf(made.server()).time.assumes.bits == 0);
}

TEST_CASE("at the other side a segment arrives after it was captured", "[wsp]") {
    const Mapped made = mapped(kClose);
    const Indication& told = indicationOf(made.server(), IndicationId::CloseZero);
    const Timestamp fin = made.timeOf(told.after.front());
    CHECK(told.time.earliest == fin);
    CHECK(microsecondsFrom(fin, told.time.likelyEarliest) == 5500);
    CHECK(told.time.assumes.has(Assumptions::kSymmetricWay));
    CHECK_FALSE(told.time.assumes.has(Assumptions::kArrived)); // it was acknowledged
}

TEST_CASE("in the middle each side has its own part of the way", "[wsp]") {
    const Mapped made = mapped(kClose, {}, kInTheMiddle);
    REQUIRE(made.judged.verdict.position == Position::Middle);
    const Call& call = teardownOf(made.client());
    CHECK(microsecondsFrom(made.timeOf(call.evidence.front()), call.time.likelyLatest) == -2000);
    const Indication& told = indicationOf(made.server(), IndicationId::CloseZero);
    CHECK(microsecondsFrom(made.timeOf(told.after.front()), told.time.likelyEarliest) == 3000);
}

TEST_CASE("a lower bound by what left the other side is wider by a whole round trip", "[wsp]") {
    // The acknowledgement of data after its FIN found the client's socket open.
    const Mapped made = mapped(
        R"(
        +0.1   C > S  FIN ACK
        +0.001 S > C  ACK
        +0.001 S > C  PSH ACK len 100
        +0.011 C > S  ACK
        +0.1   S > C  FIN ACK
        +0.011 C > S  ACK
    )",
        {},
        kAtServer
    );
    REQUIRE(made.judged.verdict.pattern == Pattern::HalfCloseUsed);
    const Call& close = silentCloseOf(made.client());
    const auto& events = made.judged.connection.events;
    const auto ack = std::find_if(events.begin(), events.end(), [](const SegmentEvent& event) {
        return event.from == Side::Client && event.ack == 101;
    });
    REQUIRE(ack != events.end());
    CHECK(microsecondsFrom(ack->at, close.time.earliest) == -11000);
    CHECK(microsecondsFrom(ack->at, close.time.likelyEarliest) == -5500);
    CHECK(close.time.assumes.bits == kShifted);
}

TEST_CASE("a shutdown may precede its FIN by any time, and so may the close after it", "[wsp]") {
    const Mapped made = mapped(kClose);
    const Call& close = silentCloseOf(made.client());
    CHECK(close.time.earliest == teardownOf(made.client()).time.earliest);
    CHECK(close.time.likelyEarliest == teardownOf(made.client()).time.latest);
    CHECK_FALSE(close.time.latest.has_value());
}

TEST_CASE("without a place of the capture times are the captured ones, and say so", "[wsp]") {
    const Mapped made = mappedBare(R"(
        0.000  C > S  PSH ACK  seq 1 ack 1 len 10
        +0.01  S > C  ACK      seq 1 ack 11
        +0.1   C > S  FIN ACK  seq 11 ack 1
        +0.01  S > C  ACK      seq 1 ack 12
        +0.1   S > C  RST ACK  seq 1 ack 12
    )");
    REQUIRE(made.judged.verdict.position == Position::Unknown);
    const Indication& told = indicationOf(made.client(), IndicationId::RecvReset);
    CHECK(told.time.earliest == made.timeOf(told.after.front()));
    CHECK_FALSE(told.time.likelyEarliest.has_value());
    CHECK(told.time.assumes.bits == Assumptions::kArrived);
    const Call& close = silentCloseOf(made.client());
    CHECK_FALSE(close.time.earliest.has_value());
    CHECK(close.time.likelyEarliest == teardownOf(made.client()).time.latest);
    CHECK(close.time.assumes.bits == Assumptions::kNoWay);
}

TEST_CASE(
    "a FIN apart from data that was all acknowledged was called for after the data", "[wsp]"
) {
    const auto likelyEarliest = [](std::string_view untilFin) {
        const Mapped made = mapped(
            "+0.1 C > S  PSH ACK  seq 1 len 5\n" + std::string(untilFin) +
            " C > S  FIN ACK  seq 6\n+0.01 S > C  ACK ack 7\n"
        );
        return teardownOf(made.client()).time.likelyEarliest;
    };
    CHECK(likelyEarliest("+0.01 S > C  ACK ack 6\n+0.2").has_value());
    CHECK_FALSE(likelyEarliest("+0.001").has_value());
}

TEST_CASE("the end of the stream is told after the last byte before it came", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   S > C  FIN ACK  seq 101
        +0.2   S > C  PSH ACK  seq 1 len 100
        +0.001 C > S  ACK      ack 102
    )");
    const Indication& told = indicationOf(made.client(), IndicationId::RecvZero);
    CHECK(microsecondsFrom(made.timeOf(told.after.front()), told.time.earliest) == 200'000);
}

TEST_CASE("the end was probably told before its side reacted to it", "[wsp]") {
    const Mapped made = mapped(kClose, {}, kAtServer);
    const Indication& told = indicationOf(made.server(), IndicationId::CloseZero);
    const Call& reaction = teardownOf(made.server());
    CHECK(told.time.likelyLatest == reaction.time.latest);
    CHECK_FALSE(told.time.latest.has_value());
    REQUIRE(reaction.reaction.has_value());
    CHECK(reaction.reaction->to == told.after.front());
    CHECK(reaction.reaction->latency == Duration::milliseconds(201));
    CHECK(reaction.reaction->pace == Pace::DelayedAck);
}

TEST_CASE("a linger that ran out tells when the close was called", "[wsp]") {
    const Mapped made = mapped(R"(
        +0.1   C > S  PSH ACK  seq 1 len 5
        +2.04  C > S  RST ACK  seq 6
    )");
    const Call& call = teardownOf(made.client());
    const Candidate* timed = candidateOf(call, CallId::CloseTimed);
    REQUIRE(timed != nullptr);
    REQUIRE(timed->linger.has_value());
    CHECK(timed->linger->seconds == 2);
    const Timestamp reset = made.timeOf(call.evidence.front());
    CHECK(timed->linger->calledAt == reset + Duration{-Duration::seconds(2).ns});
    const Candidate* hard = candidateOf(call, CallId::CloseHard);
    REQUIRE(hard != nullptr);
    CHECK_FALSE(hard->linger.has_value());
}

TEST_CASE("D7: a reaction is as quick as the side, not as the capture sees it", "[wsp]") {
    constexpr std::string_view kQuick = R"(
        +0.1    C > S  FIN ACK
        +0.0115 S > C  FIN ACK
        +0.001  C > S  ACK
    )";
    const Mapped far = mapped(kQuick); // 11 ms are the way to the server and back
    REQUIRE(teardownOf(far.server()).reaction.has_value());
    CHECK(teardownOf(far.server()).reaction->latency == Duration::microseconds(500));
    CHECK(teardownOf(far.server()).reaction->assumes.bits == Assumptions::kRoundTripKept);
    CHECK(teardownOf(far.server()).reaction->pace == Pace::Prompt); // 11 ms vary by more than 1
    const Mapped near = mapped(kQuick, {}, kAtServer);
    REQUIRE(teardownOf(near.server()).reaction.has_value());
    CHECK(teardownOf(near.server()).reaction->latency == Duration::microseconds(11'500));
    CHECK(teardownOf(near.server()).reaction->assumes.bits == 0);
    CHECK_FALSE(teardownOf(near.client()).reaction.has_value()); // it had heard nothing
}

TEST_CASE(
    "D7: who answers the end at once supports a reaction, who takes its time does not", "[wsp]"
) {
    const auto answerAfter = [](std::string_view pause) {
        return mapped(
            "+0.1 C > S  FIN ACK\n+0.0001 S > C  ACK\n" + std::string(pause) +
                " S > C  FIN ACK\n+0.01 C > S  ACK\n",
            {},
            kAtServer
        );
    };
    const auto reacts = [](const Mapped& made) {
        const auto& edges = made.mapping.order.edges;
        return std::any_of(edges.begin(), edges.end(), [](const OrderEdge& edge) {
            return edge.rule == WspRule::R6 && edge.to.side == Side::Server;
        });
    };
    const auto why = [](const Mapped& made) {
        return teardownOf(made.server()).best()->why;
    };
    const Mapped quick = answerAfter("+0.0002");
    CHECK(teardownOf(quick.server()).reaction->pace == Pace::AtOnce);
    CHECK(reacts(quick));
    CHECK(why(quick) == WspRules{WspRule::D3, WspRule::D7});
    const Mapped late = answerAfter("+30");
    CHECK(teardownOf(late.server()).reaction->pace == Pace::Deliberate);
    CHECK_FALSE(reacts(late));
    CHECK(why(late) == WspRules{WspRule::D3});
    // Its own calls stay as likely as they were: a latency decides nothing.
    CHECK(teardownOf(late.server()).best()->id == teardownOf(quick.server()).best()->id);
    const Indication& told = indicationOf(late.server(), IndicationId::CloseZero);
    CHECK_FALSE(told.time.likelyLatest.has_value());
}

TEST_CASE("D7: a reset at once after data speaks for receiving that was off", "[wsp]") {
    const auto rankAfter = [](std::string_view pause, CallId id) {
        const Mapped made = mapped(
            "+0.1 C > S  PSH ACK len 5\n+0.001 S > C  ACK\n+0.1 S > C  PSH ACK len 3\n" +
                std::string(pause) + " C > S  RST ACK ack 4\n",
            {.assumed = OperatingSystem::Windows}
        );
        const Candidate* candidate = candidateOf(teardownOf(made.client()), id);
        REQUIRE(candidate != nullptr);
        return std::pair{static_cast<int>(candidate->rank), candidate->why};
    };
    const auto [soonRank, soonWhy] = rankAfter("+0.0003", CallId::ShutReceive);
    CHECK(soonRank == 2);
    CHECK(soonWhy == WspRules{WspRule::D8, WspRule::D7});
    const auto [lateRank, lateWhy] = rankAfter("+0.5", CallId::ShutReceive);
    CHECK(lateRank > 6);
    CHECK(lateWhy == WspRules{WspRule::D8});
}

} // namespace lastack::test
