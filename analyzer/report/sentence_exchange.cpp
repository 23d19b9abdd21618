// The sentence on a connection of a transport other than TCP, and what protocols above TCP said.
#include "report/evidence.h"
#include "report/sentence_parts.h"
#include "report/words.h"
#include "report/words_disconnect.h"
#include "verdict/first_cause.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::size_t kShownText = 48;

// What is too long, or is no text, is left to the rest of the report.
std::string shownText(const DisconnectDatum& datum, const DisconnectData& data) {
    const auto text = textOf(datum, data);
    return text && text->size() <= kShownText ? *text : std::string();
}

const SegmentEvent* firstOf(const SentenceParts& parts, EventKind kind) {
    const auto& events = parts.connection().events;
    const auto found = std::find_if(events.begin(), events.end(), [kind](const auto& event) {
        return event.kind == kind;
    });
    return found == events.end() ? nullptr : &*found;
}

const SegmentEvent* firstOf(const SentenceParts& parts, EventKind kind, Side from) {
    const auto& events = parts.connection().events;
    const auto found = std::find_if(events.begin(), events.end(), [&](const auto& event) {
        return event.kind == kind && event.from == from;
    });
    return found == events.end() ? nullptr : &*found;
}

std::uint64_t timesOf(const SentenceParts& parts, const SegmentEvent& unit) {
    const auto& events = parts.connection().events;
    return static_cast<std::uint64_t>(std::count_if(
        events.begin(),
        events.end(),
        [&](const SegmentEvent& event) {
            return event.kind == unit.kind && event.from == unit.from;
        }
    ));
}

void tell(SentenceArguments& arguments, const SegmentEvent* unit) {
    if (unit != nullptr) {
        arguments.unit = nameOf(unit->unit());
        arguments.packet = unit->frame;
    }
}

void tellReply(SentenceArguments& arguments, const SegmentEvent* unit) {
    if (unit != nullptr) {
        arguments.reply = nameOf(unit->unit());
        arguments.answer = unit->frame;
    }
}

Clause clauseOn(const SentenceParts& parts, SentenceCode code, const SegmentEvent* unit) {
    SentenceArguments arguments;
    if (unit != nullptr) {
        arguments.actor = unit->from;
        const std::uint64_t times = timesOf(parts, *unit);
        arguments.count = times > 1 ? std::optional(times) : std::nullopt;
    }
    tell(arguments, unit);
    return {code, arguments};
}

Clause releasedClause(const SentenceParts& parts) {
    const SegmentEvent* const client = firstOf(parts, EventKind::Release, Side::Client);
    const SegmentEvent* const server = firstOf(parts, EventKind::Release, Side::Server);
    if (client != nullptr && server != nullptr) {
        Clause clause = clauseOn(parts, SentenceCode::ExchangeCrossed, client);
        tellReply(clause.arguments, server);
        return clause;
    }
    const SegmentEvent* const release = client != nullptr ? client : server;
    Clause clause = clauseOn(parts, SentenceCode::ExchangeReleased, release);
    const SegmentEvent* const answer = firstOf(parts, EventKind::ReleaseAnswer);
    tellReply(
        clause.arguments, answer != nullptr ? answer : firstOf(parts, EventKind::ReleaseDone)
    );
    return clause;
}

Clause abortedClause(const SentenceParts& parts) {
    const SegmentEvent* const abort = eventAt(parts.connection(), parts.verdict().decisive);
    const SegmentEvent* const release = firstOf(parts, EventKind::Release);
    if (parts.verdict().pattern == Pattern::PeerRestart) {
        return clauseOn(parts, SentenceCode::ExchangeRestarted, abort);
    }
    if (parts.verdict().resetBy == ResetBy::Both && abort != nullptr) {
        Clause clause = clauseOn(parts, SentenceCode::ExchangeBothAborted, abort);
        tellReply(clause.arguments, firstOf(parts, EventKind::Abort, other(abort->from)));
        return clause;
    }
    if (release != nullptr && abort != nullptr && release->from != abort->from) {
        Clause clause = clauseOn(parts, SentenceCode::ExchangeReleaseAborted, abort);
        tellReply(clause.arguments, release);
        return clause;
    }
    return clauseOn(parts, SentenceCode::ExchangeAborted, abort);
}

Clause refusedExchange(const SentenceParts& parts) {
    const SegmentEvent* const decisive = eventAt(parts.connection(), parts.verdict().decisive);
    if (decisive == nullptr || decisive->kind != EventKind::IcmpError) {
        return clauseOn(parts, SentenceCode::ExchangeRefused, firstOf(parts, EventKind::Refusal));
    }
    Clause clause{SentenceCode::ExchangeRefusedIcmp, {.actor = decisive->from}};
    tell(clause.arguments, firstOf(parts, EventKind::Open));
    clause.arguments.answer = decisive->frame;
    clause.arguments.icmp = icmpMeaning(parts.connection(), *decisive);
    return clause;
}

Clause unansweredExchange(const SentenceParts& parts) {
    const SegmentEvent* const open = firstOf(parts, EventKind::Open);
    const SegmentEvent* const accept = firstOf(parts, EventKind::Accept);
    if (accept == nullptr) {
        return clauseOn(parts, SentenceCode::ExchangeNoAnswer, open);
    }
    Clause clause{SentenceCode::ExchangeNeverUsed, {.actor = other(accept->from)}};
    tellReply(clause.arguments, accept);
    return clause;
}

// The unit of disconnect data that says most of the decisive event: one with data, else a code.
const DisconnectDatum* saidWith(const SentenceParts& parts, bool wantsData) {
    const Connection& connection = parts.connection();
    const SegmentEvent* const decisive = eventAt(connection, parts.verdict().decisive);
    if (decisive == nullptr || connection.disconnect == nullptr) {
        return nullptr;
    }
    const auto& units = connection.disconnect->units;
    const auto found = std::find_if(units.begin(), units.end(), [&](const DisconnectDatum& unit) {
        return unit.frame == decisive->frame &&
               (wantsData ? unit.dataLength > 0 : unit.has(DisconnectDatum::kHasCode));
    });
    return found == units.end() ? nullptr : &*found;
}

} // namespace

Clause exchangeClause(const SentenceParts& parts) {
    switch (parts.verdict().outcome) {
    case Outcome::Graceful:
        return releasedClause(parts);
    case Outcome::Abortive:
        return abortedClause(parts);
    case Outcome::Refused:
        return refusedExchange(parts);
    case Outcome::TimedOut:
        return clauseOn(parts, SentenceCode::ExchangeGivenUp, firstOf(parts, EventKind::Release));
    case Outcome::Unanswered:
        return unansweredExchange(parts);
    case Outcome::StillOpen:
        return openClause(parts);
    case Outcome::HalfClosed:
    case Outcome::Unknown:
        break;
    }
    const SegmentEvent* const release = firstOf(parts, EventKind::Release);
    return release == nullptr ? unknownClause(parts)
                              : clauseOn(parts, SentenceCode::ExchangeUnfinished, release);
}

void appendExchangeTails(std::vector<Clause>& clauses, const SentenceParts& parts) {
    if (const DisconnectDatum* coded = saidWith(parts, false)) {
        SentenceArguments arguments{.actor = coded->from};
        const std::string name = reasonOf(*coded);
        arguments.reason = std::to_string(coded->code) + (name.empty() ? "" : ", " + name);
        clauses.push_back({SentenceCode::TailReason, arguments});
    }
    if (const DisconnectDatum* data = saidWith(parts, true)) {
        SentenceArguments arguments{.actor = data->from, .bytes = data->dataLength};
        arguments.text = shownText(*data, *parts.connection().disconnect);
        clauses.push_back({SentenceCode::TailData, arguments});
    }
    const SegmentEvent* const confirmed = firstOf(parts, EventKind::AbortDone);
    if (confirmed != nullptr && parts.verdict().outcome == Outcome::Abortive) {
        clauses.push_back(
            {SentenceCode::TailAbortConfirmed,
             {.actor = confirmed->from, .packet = confirmed->frame}}
        );
    }
}

void appendFirstCauseTail(std::vector<Clause>& clauses, const SentenceParts& parts) {
    const Connection& connection = parts.connection();
    const auto cause = firstCauseOf(connection);
    if (!cause) {
        return;
    }
    const DisconnectDatum& datum = connection.disconnect->units[cause->unit];
    const bool isAbove = connection.transport == Transport::Tcp
                             ? cause->consequence.has_value()
                             : layerOf(datum.carrier) > Layer::Transport;
    if (!isAbove) {
        return;
    }
    SentenceArguments arguments{.actor = datum.from, .packet = datum.frame};
    arguments.unit = nameOf(datum.carrier);
    arguments.reason = reasonOf(datum);
    clauses.push_back({SentenceCode::TailFirstCause, arguments});
}

} // namespace lastack
