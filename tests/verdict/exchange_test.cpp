#include "tests/support/catch.h"
#include "verdict/first_cause.h"
#include "verdict/judge.h"

#include <initializer_list>
#include <memory>
#include <vector>

using namespace lastack;

namespace {

constexpr auto kClient = Side::Client;
constexpr auto kServer = Side::Server;

struct Step {
    Side from{};
    EventKind kind{};
    bool again = false;
};

// One unit per packet, 100 ms apart; the capture goes on for a minute.
Connection exchange(std::initializer_list<Step> steps, bool established = true) {
    Connection connection;
    connection.transport = Transport::Sctp;
    connection.established = established;
    std::uint64_t packet = 0;
    for (const Step& step : steps) {
        SegmentEvent event;
        event.frame = FrameNumber{++packet};
        event.at = Timestamp{} + Duration::milliseconds(100 * static_cast<std::int64_t>(packet));
        event.kind = step.kind;
        event.from = step.from;
        event.window = static_cast<std::uint32_t>(UnitId::SctpData);
        if (step.again) {
            event.marks.set(EventMarks::kRetransmission);
        }
        ++connection.from(step.from).packets;
        connection.events.push_back(event);
    }
    connection.firstAt = connection.events.front().at;
    connection.lastAt = connection.events.back().at;
    connection.captureEndAt = connection.lastAt + Duration::seconds(60);
    return connection;
}

constexpr Step kOpen{kClient, EventKind::Open};
constexpr Step kAccept{kServer, EventKind::Accept};
constexpr Step kRelease{kClient, EventKind::Release};
constexpr Step kAnswer{kServer, EventKind::ReleaseAnswer};
constexpr Step kDone{kClient, EventKind::ReleaseDone};
constexpr Step kAbort{kServer, EventKind::Abort};
constexpr Step kAbortDone{kClient, EventKind::AbortDone};

struct Expected {
    Outcome outcome{};
    Initiator initiator{};
    ResetBy resetBy = ResetBy::None;

    bool operator==(const Expected&) const = default;
};

Expected judged(const Connection& connection) {
    const Verdict verdict = judge(connection);
    CHECK(judgeEnding(connection).outcome == verdict.outcome);
    return {verdict.outcome, verdict.initiator, verdict.resetBy};
}

Connection withReason(Connection connection, Carrier carrier, std::uint32_t code) {
    auto said = std::make_shared<DisconnectData>();
    DisconnectDatum datum;
    datum.frame = connection.events.back().frame;
    datum.from = connection.events.back().from;
    datum.carrier = carrier;
    datum.code = code;
    datum.flags = DisconnectDatum::kHasCode;
    said->units.push_back(datum);
    connection.disconnect = std::move(said);
    return connection;
}

} // namespace

TEST_CASE("a release that is answered is graceful", "[exchange]") {
    using I = Initiator;
    CHECK(
        judged(exchange({kOpen, kAccept, kRelease, kAnswer, kDone})) ==
        Expected{Outcome::Graceful, I::Client}
    );
    CHECK(
        judged(exchange({kOpen, kAccept, kRelease, kAnswer})) ==
        Expected{Outcome::Graceful, I::Client}
    );
    const Step theirs{kServer, EventKind::Release};
    CHECK(
        judged(exchange({kOpen, kAccept, theirs, {kClient, EventKind::ReleaseDone}})) ==
        Expected{Outcome::Graceful, I::Server}
    );
    CHECK(
        judged(exchange({kOpen, kAccept, kRelease, theirs, kAnswer})) ==
        Expected{Outcome::Graceful, I::Both}
    );
}

TEST_CASE("a release without its confirmation is less sure", "[exchange]") {
    CHECK(
        judge(exchange({kOpen, kAccept, kRelease, kAnswer, kDone})).confidence ==
        Confidence::Certain
    );
    const Verdict verdict = judge(exchange({kOpen, kAccept, kRelease, kAnswer}));
    CHECK(verdict.confidence == Confidence::Likely);
    REQUIRE(verdict.problems.size() == 1);
    CHECK(verdict.problems[0] == Problem::FinAckMissing);
}

TEST_CASE("a release that nobody answers", "[exchange]") {
    using I = Initiator;
    CHECK(judged(exchange({kOpen, kAccept, kRelease})) == Expected{Outcome::Unknown, I::Client});
    const Step again{kClient, EventKind::Release, true};
    CHECK(
        judged(exchange({kOpen, kAccept, kRelease, again})) ==
        Expected{Outcome::TimedOut, I::Client}
    );
}

TEST_CASE("an abort ends a connection whatever was asked before", "[exchange]") {
    using I = Initiator;
    using R = ResetBy;
    CHECK(
        judged(exchange({kOpen, kAccept, kAbort})) ==
        Expected{Outcome::Abortive, I::Server, R::Server}
    );
    CHECK(
        judged(exchange({kOpen, kAccept, kAbort, kAbortDone})) ==
        Expected{Outcome::Abortive, I::Server, R::Server}
    );
    CHECK(
        judged(exchange({kOpen, kAccept, kRelease, kAbort})) ==
        Expected{Outcome::Abortive, I::Client, R::Server}
    );
    const Step mine{kClient, EventKind::Abort};
    CHECK(
        judged(exchange({kOpen, kAccept, kAbort, mine})) ==
        Expected{Outcome::Abortive, I::Server, R::Both}
    );
}

TEST_CASE("what comes after the release was confirmed changes nothing", "[exchange]") {
    CHECK(
        judged(exchange({kOpen, kAccept, kRelease, kAnswer, kDone, kAbort})) ==
        Expected{Outcome::Graceful, Initiator::Client}
    );
}

TEST_CASE("a connection that was not granted", "[exchange]") {
    using I = Initiator;
    CHECK(
        judged(exchange({kOpen, {kServer, EventKind::Refusal}}, false)) ==
        Expected{Outcome::Refused, I::Server, ResetBy::Server}
    );
    CHECK(judged(exchange({kOpen}, false)) == Expected{Outcome::Unanswered, I::None});
    CHECK(judged(exchange({kOpen, kAccept}, false)) == Expected{Outcome::Unanswered, I::None});
}

TEST_CASE("a connection that nothing ended is open", "[exchange]") {
    CHECK(
        judged(exchange({kOpen, kAccept, {kClient, EventKind::Data}})) ==
        Expected{Outcome::StillOpen, Initiator::None}
    );
}

TEST_CASE("the reason code names the cause", "[exchange]") {
    const Connection aborted = exchange({kOpen, kAccept, kAbort});
    const auto causeOf = [&](Carrier carrier, std::uint32_t code) {
        const Verdict verdict = judge(withReason(aborted, carrier, code));
        CHECK(verdict.hasCause);
        return verdict.cause.kind;
    };
    CHECK(causeOf(Carrier::SctpAbort, 12) == CauseKind::Application);
    CHECK(causeOf(Carrier::SctpAbort, 13) == CauseKind::Unknown);
    CHECK(causeOf(Carrier::CotpDisconnectRequest, 128) == CauseKind::Application);
    CHECK(causeOf(Carrier::NspDisconnectConfirm, 41) == CauseKind::NoSuchConnection);
    const Connection refused = exchange({kOpen, {kServer, EventKind::Refusal}}, false);
    CHECK(judge(withReason(refused, Carrier::DccpReset, 7)).cause.kind == CauseKind::ClosedPort);
    CHECK_FALSE(judge(exchange({kOpen, kAccept, kRelease, kAnswer, kDone})).hasCause);
}

namespace {

struct Said {
    std::uint64_t frame = 0;
    Side from{};
    Carrier carrier{};
    CloseKind kind{};
};

// A TCP connection that the server closes in frame 10 and the client in frame 12.
Connection talked(std::initializer_list<Said> list) {
    Connection connection;
    for (const auto& [frame, from] : {std::pair{10, kServer}, std::pair{12, kClient}}) {
        SegmentEvent fin;
        fin.kind = EventKind::Fin;
        fin.frame = FrameNumber{static_cast<std::uint64_t>(frame)};
        fin.from = from;
        connection.events.push_back(fin);
    }
    auto said = std::make_shared<DisconnectData>();
    for (const Said& one : list) {
        DisconnectDatum datum;
        datum.frame = FrameNumber{one.frame};
        datum.from = one.from;
        datum.carrier = one.carrier;
        datum.kind = one.kind;
        said->units.push_back(datum);
    }
    connection.disconnect = std::move(said);
    return connection;
}

} // namespace

TEST_CASE(
    "the first cause is the first unit of the highest layer that ends something", "[exchange]"
) {
    CHECK_FALSE(firstCauseOf(Connection()));
    const Said alert{8, kServer, Carrier::CotpDisconnectRequest, CloseKind::Abortive};
    const Said quit{9, kClient, Carrier::FtpQuit, CloseKind::Graceful};
    const Said reply{9, kServer, Carrier::FtpReply, CloseKind::Confirm};
    const auto cause = firstCauseOf(talked({alert, quit, reply}));
    REQUIRE(cause);
    CHECK(cause->unit == 1);
    CHECK(cause->consequence == 0U);
    CHECK(firstCauseOf(talked({alert, reply}))->unit == 0);
    CHECK_FALSE(firstCauseOf(talked({reply})));
}

TEST_CASE("what a side says after its close is no cause", "[exchange]") {
    CHECK_FALSE(firstCauseOf(talked({{11, kServer, Carrier::FtpReply, CloseKind::Abortive}})));
    CHECK(
        firstCauseOf(talked({{11, kClient, Carrier::FtpQuit, CloseKind::Graceful}}))->consequence ==
        1U
    );
}
