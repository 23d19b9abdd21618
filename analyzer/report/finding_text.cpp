#include "report/finding_text.h"

#include "report/evidence.h"
#include "verdict/known_timeouts.h"

namespace lastack {

namespace {

SentenceCode codeOf(FindingKind kind) {
    switch (kind) {
    case FindingKind::RequestCrossedFin:
        return SentenceCode::FindingRequestCrossedFin;
    case FindingKind::SilentIdleDrop:
        return SentenceCode::FindingSilentIdleDrop;
    case FindingKind::FastClose:
        return SentenceCode::FindingFastClose;
    case FindingKind::HalfClosedLeak:
        return SentenceCode::FindingHalfClosedLeak;
    case FindingKind::TimeWait:
        return SentenceCode::FindingTimeWait;
    case FindingKind::ResetInTimeWait:
        return SentenceCode::FindingResetInTimeWait;
    case FindingKind::SimultaneousClose:
        return SentenceCode::FindingSimultaneousClose;
    case FindingKind::SimultaneousOpen:
        return SentenceCode::FindingSimultaneousOpen;
    case FindingKind::SubflowReset:
        return SentenceCode::FindingSubflowReset;
    case FindingKind::MultipathFastClose:
        return SentenceCode::FindingMultipathFastClose;
    }
    return SentenceCode::UnknownPlain;
}

std::optional<FrameNumber> packetAt(
    const Finding& finding, const Connection& connection, std::size_t at
) {
    const SegmentEvent* event =
        at < finding.events.size() ? eventAt(connection, finding.events[at]) : nullptr;
    return event == nullptr ? std::nullopt : std::optional(event->frame);
}

// Whose default timeout the silence fits.
std::string suspect(const Finding& finding) {
    std::optional<KnownTimeout> known;
    if (finding.kind == FindingKind::RequestCrossedFin && finding.idle) {
        known = timerThatFired(*finding.idle);
    } else if (finding.kind == FindingKind::SilentIdleDrop && finding.value) {
        known = timerThatRanOut(*finding.value);
    }
    return known ? std::string(known->who) : std::string();
}

} // namespace

Clause clauseOf(const Finding& finding, const Connection& connection) {
    SentenceArguments arguments{.actor = finding.by};
    arguments.packet = packetAt(finding, connection, 0);
    arguments.answer = packetAt(finding, connection, 1);
    arguments.third = packetAt(finding, connection, 2);
    arguments.span = finding.value;
    arguments.duration = finding.idle;
    arguments.confidence = finding.confidence;
    arguments.suspect = suspect(finding);
    return {codeOf(finding.kind), arguments};
}

std::string sentenceOf(
    const Finding& finding, const Connection& connection, const Phrases& phrases
) {
    return renderSentence({clauseOf(finding, connection)}, phrases);
}

} // namespace lastack
