#include "report/evidence.h"
#include "report/sentence.h"
#include "report/sentence_parts.h"
#include "report/words.h"

#include <algorithm>

namespace lastack {

namespace {

Duration sinceLastPacket(const Connection& connection) {
    return connection.captureEndAt - connection.lastAt;
}

std::optional<Duration> ifPositive(Duration duration) {
    return duration.ns > 0 ? std::optional(duration) : std::nullopt;
}

Clause halfClosedClause(const SentenceParts& parts) {
    const Side closer = parts.firstCloser();
    const auto& verdict = parts.verdict();
    const auto bytes = parts.bytesAfterPeerFin(other(closer));
    SentenceArguments arguments{.actor = closer, .packet = parts.finPacket(closer), .bytes = bytes};
    arguments.state = verdict.states[index(other(closer))];
    arguments.ended = parts.connection().ended;
    arguments.duration = verdict.timing.halfClosed;
    return {bytes ? SentenceCode::HalfClosedData : SentenceCode::HalfClosed, arguments};
}

} // namespace

Clause openClause(const SentenceParts& parts) {
    const Connection& connection = parts.connection();
    SentenceArguments arguments{.ended = connection.ended};
    if (connection.ended != EndOfRecord::Expired) {
        arguments.duration = ifPositive(sinceLastPacket(connection));
    }
    return {SentenceCode::StillOpen, arguments};
}

namespace {

const SegmentEvent* icmpEvent(const Connection& connection) {
    for (const SegmentEvent& event : connection.events) {
        if (event.kind == EventKind::IcmpError) {
            return &event;
        }
    }
    return nullptr;
}

std::string icmpText(const Connection& connection, const SegmentEvent* error) {
    return error == nullptr ? std::string() : std::string(icmpMeaning(connection, *error));
}

bool refusedByIcmp(const SentenceParts& parts) {
    const Verdict& verdict = parts.verdict();
    return verdict.pattern == Pattern::IcmpUnreachable ||
           (verdict.hasCause && verdict.cause.kind == CauseKind::IcmpUnreachable);
}

Clause refusedClause(const SentenceParts& parts) {
    const Connection& connection = parts.connection();
    SentenceArguments arguments{.packet = parts.firstPacket(Side::Client, EventKind::Syn)};
    if (refusedByIcmp(parts)) {
        const SegmentEvent* error = icmpEvent(connection);
        arguments.answer = error == nullptr ? std::nullopt : std::optional(error->frame);
        arguments.icmp = icmpText(connection, error);
        return {SentenceCode::RefusedIcmp, arguments};
    }
    arguments.actor = parts.resetSide();
    arguments.answer = parts.resetPacket(arguments.actor);
    if (parts.verdict().resetBy == ResetBy::Middlebox) {
        arguments.confidence = parts.verdict().confidence;
        return {SentenceCode::RefusedByDevice, arguments};
    }
    return {SentenceCode::Refused, arguments};
}

// From the first SYN of the client to its last.
Duration synSpan(const Connection& connection) {
    const auto isSyn = [](const SegmentEvent& event) {
        return event.kind == EventKind::Syn && event.from == Side::Client;
    };
    const auto& events = connection.events;
    const auto first = std::find_if(events.begin(), events.end(), isSyn);
    const auto last = std::find_if(events.rbegin(), events.rend(), isSyn);
    return first == events.end() ? Duration{} : last->at - first->at;
}

Clause unansweredClause(const SentenceParts& parts) {
    const Connection& connection = parts.connection();
    const DirectionFacts& client = connection.from(Side::Client);
    const DirectionFacts& server = connection.from(Side::Server);
    SentenceArguments arguments{.packet = parts.firstPacket(Side::Client, EventKind::Syn)};
    if (parts.verdict().pattern == Pattern::HalfOpenHandshake || server.syns > 0) {
        arguments.answer = parts.synAckPacket();
        arguments.count =
            server.syns > 1 ? std::optional<std::uint64_t>(server.syns) : std::nullopt;
        return {SentenceCode::SynAckUnanswered, arguments};
    }
    arguments.count = client.syns > 0 ? std::optional<std::uint64_t>(client.syns) : std::nullopt;
    arguments.duration = ifPositive(synSpan(connection));
    return {SentenceCode::Unanswered, arguments};
}

Clause mainClause(const SentenceParts& parts) {
    if (parts.connection().transport != Transport::Tcp) {
        return exchangeClause(parts);
    }
    switch (parts.verdict().outcome) {
    case Outcome::Graceful:
        return gracefulClause(parts);
    case Outcome::HalfClosed:
        return halfClosedClause(parts);
    case Outcome::Abortive:
    case Outcome::TimedOut:
        return brokenClause(parts);
    case Outcome::Refused:
        return refusedClause(parts);
    case Outcome::Unanswered:
        return unansweredClause(parts);
    case Outcome::StillOpen:
        return openClause(parts);
    case Outcome::Unknown:
        return unknownClause(parts);
    }
    return unknownClause(parts);
}

} // namespace

std::vector<Clause> composeSentence(const TeardownReport& report) {
    const SentenceParts parts(report);
    std::vector<Clause> clauses{mainClause(parts)};
    if (parts.connection().transport != Transport::Tcp) {
        appendExchangeTails(clauses, parts);
        appendFirstCauseTail(clauses, parts);
        appendCaptureTails(clauses, parts);
        return clauses;
    }
    appendCauseTail(clauses, parts);
    appendLossTails(clauses, parts);
    appendResetTails(clauses, parts);
    appendFindingTails(clauses, parts);
    appendFirstCauseTail(clauses, parts);
    appendCaptureTails(clauses, parts);
    return clauses;
}

} // namespace lastack
