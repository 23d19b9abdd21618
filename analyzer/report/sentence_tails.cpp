#include "report/evidence.h"
#include "report/sentence_parts.h"

#include <algorithm>

namespace lastack {

namespace {

bool ended(const SentenceParts& parts) {
    const Outcome outcome = parts.verdict().outcome;
    return outcome == Outcome::Abortive || outcome == Outcome::TimedOut;
}

// The end of the sentence "…; the peer still sent n bytes, which the stack answered with a reset".
Clause fateOfLateData(const SentenceParts& parts, const SentenceArguments& main) {
    const auto unacked = parts.verdict().directions[index(other(main.actor))].unackedBytes;
    SentenceArguments arguments{.actor = main.actor, .bytes = main.bytes, .lost = unacked};
    if (!main.bytes || unacked == *main.bytes) {
        return {SentenceCode::TailLostAll, arguments};
    }
    if (unacked == 0) {
        return {SentenceCode::TailLostNone, arguments};
    }
    return {
        unacked < *main.bytes ? SentenceCode::TailLostSome : SentenceCode::TailLostMore, arguments};
}

struct Amounts {
    std::uint64_t client;
    std::uint64_t server;
};

struct AmountCodes {
    SentenceCode one;
    SentenceCode both;
};

void appendAmounts(std::vector<Clause>& clauses, const Amounts& amounts, const AmountCodes& codes) {
    if (amounts.client > 0 && amounts.server > 0) {
        clauses.push_back(
            {codes.both, {.actor = Side::Client, .bytes = amounts.client, .lost = amounts.server}}
        );
    } else if (amounts.client > 0) {
        clauses.push_back({codes.one, {.actor = Side::Client, .bytes = amounts.client}});
    } else if (amounts.server > 0) {
        clauses.push_back({codes.one, {.actor = Side::Server, .bytes = amounts.server}});
    }
}

// Only where the whole of both directions was seen may everything be called acknowledged.
bool everythingSeen(const Connection& connection) {
    return !connection.midstream && !connection.oneSided && !connection.captureLoss;
}

std::optional<SentenceCode> tailFor(CauseKind cause) {
    switch (cause) {
    case CauseKind::Linger0:
        return SentenceCode::TailLinger0;
    case CauseKind::UnreadData:
        return SentenceCode::TailUnreadData;
    case CauseKind::ClosedPort:
        return SentenceCode::TailNothingListened;
    case CauseKind::ListenerClosed:
        return SentenceCode::TailListenerClosed;
    case CauseKind::AcceptQueueOverflow:
        return SentenceCode::TailQueueFull;
    case CauseKind::IdleTimeout:
        return SentenceCode::TailIdle;
    case CauseKind::NoSuchConnection:
        return SentenceCode::TailNoSuchConnection;
    case CauseKind::DataAfterClose:
    case CauseKind::KeepaliveTimeout:
    case CauseKind::RetransmissionTimeout:
    case CauseKind::Forged:
    case CauseKind::IcmpUnreachable:
    case CauseKind::Application:
    case CauseKind::Unknown:
        return std::nullopt;
    }
    return std::nullopt;
}

// Main clauses that a cause may follow, because they do not name one themselves and end with who
// reset.
bool takesCause(SentenceCode code) {
    constexpr SentenceCode kTaking[] = {
        SentenceCode::HardReset,
        SentenceCode::AfterOwnFin,
        SentenceCode::AfterPeerFin,
        SentenceCode::FinCrossedReset,
        SentenceCode::LateReset,
        SentenceCode::Refused,
        SentenceCode::AcceptedThenReset,
        SentenceCode::HandshakeAborted,
        SentenceCode::ResetForLastAck,
    };
    return std::find(std::begin(kTaking), std::end(kTaking), code) != std::end(kTaking);
}

struct IgnoredResets {
    std::uint64_t count = 0;
    const ResetFinding* first = nullptr;
    const SegmentEvent* event = nullptr;
};

// The main clause of a graceful ending never names a reset but the one that took the place of the
// last ACK.
bool changedNothing(const SentenceParts& parts, const ResetFinding& reset) {
    if (parts.verdict().outcome != Outcome::Graceful) {
        return reset.effective == Effect::No;
    }
    return parts.verdict().pattern != Pattern::ResetInLastAck || reset.effective == Effect::No;
}

bool names(const SentenceArguments& arguments, FrameNumber packet) {
    return arguments.packet == packet || arguments.answer == packet || arguments.third == packet;
}

enum class Maker : std::uint8_t { ClaimedSender, SomebodyElse };

Maker makerOf(const ResetFinding& reset) {
    return reset.genuine == Confidence::Excluded ? Maker::SomebodyElse : Maker::ClaimedSender;
}

// Of the resets that the main clause does not tell already, those of one maker.
IgnoredResets ignoredResets(
    const SentenceParts& parts, const SentenceArguments& told, Maker maker
) {
    IgnoredResets ignored;
    for (const ResetFinding& reset : parts.verdict().resets) {
        const SegmentEvent* event = eventAt(parts.connection(), reset.event);
        if (event == nullptr || !changedNothing(parts, reset) || names(told, event->frame) ||
            makerOf(reset) != maker) {
            continue;
        }
        if (ignored.count++ == 0) {
            ignored.first = &reset;
            ignored.event = event;
        }
    }
    return ignored;
}

SentenceCode ignoredCode(const ResetFinding& reset) {
    if (makerOf(reset) == Maker::SomebodyElse) {
        return SentenceCode::TailForgedIgnored;
    }
    return reset.effective == Effect::No ? SentenceCode::TailResetIgnored
                                         : SentenceCode::TailResetFollowed;
}

} // namespace

void appendCauseTail(std::vector<Clause>& clauses, const SentenceParts& parts) {
    const Verdict& verdict = parts.verdict();
    const Clause main = clauses.front();
    if (main.code == SentenceCode::Refused && parts.connection().from(Side::Server).rsts > 1) {
        const std::uint64_t times = parts.connection().from(Side::Server).rsts;
        clauses.push_back({SentenceCode::TailTimes, {.count = times}});
    }
    if (!verdict.hasCause || !takesCause(main.code)) {
        return;
    }
    if (const auto tail = tailFor(verdict.cause.kind)) {
        clauses.push_back(
            {*tail, {.actor = main.arguments.actor, .confidence = verdict.cause.confidence}}
        );
    }
}

void appendLossTails(std::vector<Clause>& clauses, const SentenceParts& parts) {
    if (!ended(parts)) {
        return;
    }
    const Clause main = clauses.front();
    Amounts unacked{
        parts.verdict().directions[0].unackedBytes, parts.verdict().directions[1].unackedBytes};
    Amounts atRisk{
        parts.verdict().directions[0].atRiskBytes, parts.verdict().directions[1].atRiskBytes};
    const bool none = unacked.client + unacked.server + atRisk.client + atRisk.server == 0;
    if (main.code == SentenceCode::RequestCrossedFin) {
        appendAmounts(clauses, unacked, {SentenceCode::TailUnacked, SentenceCode::TailUnackedBoth});
        return; // nobody was left to read anything
    }
    if (main.code == SentenceCode::DataAfterClose) {
        clauses.push_back(fateOfLateData(parts, main.arguments));
        (main.arguments.actor == Side::Client ? unacked.server : unacked.client) = 0;
        (main.arguments.actor == Side::Client ? atRisk.server : atRisk.client) = 0;
    } else if (none && parts.verdict().outcome == Outcome::Abortive && everythingSeen(parts.connection())) {
        const Connection& connection = parts.connection();
        const auto bytes =
            connection.from(Side::Client).bytes + connection.from(Side::Server).bytes;
        clauses.push_back(
            {bytes == 0 ? SentenceCode::TailNoData : SentenceCode::TailAllAcknowledged}
        );
    }
    appendAmounts(clauses, unacked, {SentenceCode::TailUnacked, SentenceCode::TailUnackedBoth});
    appendAmounts(clauses, atRisk, {SentenceCode::TailAtRisk, SentenceCode::TailAtRiskBoth});
}

void appendResetTails(std::vector<Clause>& clauses, const SentenceParts& parts) {
    for (const Maker maker : {Maker::SomebodyElse, Maker::ClaimedSender}) {
        const IgnoredResets ignored = ignoredResets(parts, clauses.front().arguments, maker);
        if (ignored.count == 0) {
            continue;
        }
        SentenceArguments arguments{.actor = ignored.event->from, .packet = ignored.event->frame};
        SentenceCode code = ignoredCode(*ignored.first);
        if (ignored.count > 1) {
            arguments.count = ignored.count;
            code = maker == Maker::SomebodyElse ? SentenceCode::TailForgedsIgnored
                                                : SentenceCode::TailResetsIgnored;
        }
        clauses.push_back({code, arguments});
    }
}

void appendFindingTails(std::vector<Clause>& clauses, const SentenceParts& parts) {
    if (const Finding* leak = parts.finding(FindingKind::HalfClosedLeak)) {
        clauses.push_back({SentenceCode::TailLeak, {.actor = leak->by}});
    }
    const Finding* drop = parts.finding(FindingKind::SilentIdleDrop);
    if (drop != nullptr && parts.verdict().outcome == Outcome::TimedOut) {
        clauses.push_back({SentenceCode::TailIdleDrop, {.span = drop->value}});
    }
    if (parts.finding(FindingKind::SubflowReset) != nullptr) {
        clauses.push_back({SentenceCode::TailSubflow});
    }
    const auto tries = parts.connection().from(Side::Client).unansweredRetransmissions;
    if (parts.verdict().outcome == Outcome::StillOpen &&
        parts.verdict().tags.has(Tag::AcceptQueueOverflow) && tries > 0) {
        clauses.push_back({SentenceCode::TailUnansweredTries, {.count = tries}});
    }
}

void appendCaptureTails(std::vector<Clause>& clauses, const SentenceParts& parts) {
    const Connection& connection = parts.connection();
    const SentenceCode main = clauses.front().code;
    const bool seesClient = connection.from(Side::Client).packets > 0;
    if (connection.oneSided && main != SentenceCode::UnknownOneSided && connection.established) {
        clauses.push_back(
            {SentenceCode::TailOneSided, {.actor = seesClient ? Side::Client : Side::Server}}
        );
    } else if (connection.midstream && main != SentenceCode::UnknownMidstream) {
        clauses.push_back({SentenceCode::TailMidstream});
    }
}

} // namespace lastack
