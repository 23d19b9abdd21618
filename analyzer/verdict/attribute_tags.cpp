#include "verdict/attributes.h"
#include "verdict/case.h"
#include "verdict/patterns.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr Duration kIdle = Duration::seconds(5);
constexpr Duration kLongHalfOpen = Duration::seconds(1);

bool anyEvent(const Case& made, EventKind kind, std::uint16_t marks) {
    const auto& events = made.connection.events;
    return std::any_of(events.begin(), events.end(), [&](const SegmentEvent& event) {
        return event.kind == kind && event.marks.has(marks);
    });
}

void tagSequence(const Case& made, TagSet& tags) {
    const auto& [client, server] = made.connection.directions;
    const auto addIf = [&tags](bool holds, Tag tag) {
        if (holds) {
            tags.add(tag);
        }
    };
    addIf(client.bytesAfterPeerFinAcked + server.bytesAfterPeerFinAcked > 0, Tag::HalfCloseData);
    addIf(made.finsCrossed, Tag::SimultaneousClose);
    const auto sent = client.bytes + client.missedBytes + server.bytes + server.missedBytes;
    addIf(sent == 0 && made.connection.established, Tag::NoData);
    addIf(client.zeroWindows + server.zeroWindows > 0, Tag::ZeroWindow);
    addIf(client.urgent || server.urgent, Tag::Urgent);
    addIf(client.keepalives + server.keepalives > 0, Tag::Keepalive);
    addIf(client.dataInSyn || server.dataInSyn, Tag::DataInSyn);
    addIf(client.fastOpen || server.fastOpen, Tag::Tfo);
    addIf(client.multipath || server.multipath, Tag::Mptcp);
    addIf(client.multipathJoin, Tag::MptcpJoin);
    addIf(client.multipathDataFin || server.multipathDataFin, Tag::MptcpDataFin);
    addIf(client.multipathFastClose || server.multipathFastClose, Tag::MptcpFastClose);
    addIf(made.connection.incarnation > 0, Tag::PortReuse);
    const bool bothOpened = made.landmarks.syn[index(Side::Server)] != EventIndex::None;
    addIf(server.syns > (bothOpened ? 2U : 1U), Tag::SynackRetransmitted);
    addIf(made.connection.captureLoss, Tag::CaptureGap);
    addIf(made.connection.ended == EndOfRecord::Evicted, Tag::Evicted);
    addIf(made.connection.alsoSeenAs != ConnectionId{}, Tag::SecondObservation);
    addIf(anyEvent(made, EventKind::Fin, EventMarks::kOutOfOrder), Tag::FinOutOfOrder);
    addIf(anyEvent(made, EventKind::Fin, EventMarks::kRetransmission), Tag::FinRetransmitted);
    const auto clientSyn = made.landmarks.syn[index(Side::Client)];
    const auto serverSyn = made.landmarks.syn[index(Side::Server)];
    addIf(clientSyn != EventIndex::None && serverSyn != EventIndex::None, Tag::SimultaneousOpen);
    const auto& events = made.connection.events;
    addIf(
        std::any_of(
            events.begin(),
            events.end(),
            [](const auto& e) { return e.kind == EventKind::Fin && e.length > 0; }
        ),
        Tag::DataWithFin
    );
    addIf(
        std::any_of(
            events.begin(), events.end(), [](const auto& e) { return e.kind == EventKind::Odd; }
        ),
        Tag::OddFlags
    );
}

void tagResets(const Case& made, const Verdict& verdict, TagSet& tags) {
    std::array<bool, 2> from{};
    for (const ResetFinding& finding : made.resets) {
        from[index(made.event(finding.event).from)] = true;
        const bool late =
            std::find(finding.why.begin(), finding.why.end(), Reason::AfterBothFins) !=
            finding.why.end();
        if (late) {
            tags.add(Tag::RstAfterClose);
            tags.add(Tag::RstInTimeWait);
        } else if (finding.effective == Effect::No && verdict.outcome != Outcome::Abortive) {
            tags.add(Tag::RstIgnored);
        }
        if (finding.genuine == Confidence::Excluded) {
            tags.add(Tag::ForgedRst);
        }
    }
    if (made.resets.size() > 1) {
        tags.add(Tag::MultipleRst);
    }
    if (verdict.pattern == Pattern::CrossingResets) {
        tags.add(Tag::CrossingRst);
    }
    const bool stray =
        verdict.outcome == Outcome::Unknown && !made.resets.empty() && made.connection.midstream;
    if (stray) {
        tags.add(Tag::StrayReset);
    }
}

void tagAbort(const Case& made, const Verdict& verdict, TagSet& tags) {
    const SegmentEvent& reset = made.killerEvent();
    const bool afterFin = made.firstFin && made.connection.from(*made.firstFin).finAt <= reset.at;
    const bool lost =
        made.connection.directions[0].unackedBytes + made.connection.directions[1].unackedBytes > 0;
    if (lost) {
        tags.add(Tag::DataLost);
    }
    if (afterFin) {
        tags.add(Tag::FinThenRst);
    }
    if (verdict.pattern == Pattern::AfterPeerFin && !lost) {
        tags.add(Tag::RstInsteadOfFin);
    }
    if (verdict.pattern == Pattern::AfterOwnFin && !lost) {
        tags.add(Tag::FastClose);
    }
    if (verdict.initiator == Initiator::Both && afterFin) {
        tags.add(Tag::CrossingFinRst);
    }
    if (verdict.pattern == Pattern::PeerRestart) {
        tags.add(Tag::PeerRestart);
    }
}

void tagTimeout(const Case& made, const Verdict& verdict, TagSet& tags) {
    const auto& givenUp = made.givenUp;
    tags.add(
        verdict.pattern == Pattern::KeepaliveFailure ? Tag::KeepaliveTimeout
                                                     : Tag::RetransmissionTimeout
    );
    if (givenUp && givenUp->finOnly) {
        tags.add(Tag::FinUnacked);
    }
}

void tagFins(const Case& made, const Verdict& verdict, TagSet& tags) {
    const bool ended =
        verdict.outcome != Outcome::Unknown && verdict.outcome != Outcome::HalfClosed;
    if (made.connection.ended == EndOfRecord::Superseded && !ended) {
        tags.add(Tag::Superseded);
    }
    if (verdict.outcome == Outcome::Graceful && !made.bothFinsAcked()) {
        tags.add(Tag::FinalAckLost);
    }
    if (verdict.outcome == Outcome::HalfClosed && !made.connection.from(*made.firstFin).finAcked) {
        tags.add(Tag::FinUnacked);
    }
    const auto halfClosed = verdict.timing.halfClosed;
    if (verdict.outcome == Outcome::HalfClosed && halfClosed && *halfClosed > kLongHalfOpen) {
        tags.add(Tag::HalfOpenWait);
    }
    if (verdict.timing.idleBeforeClose && *verdict.timing.idleBeforeClose > kIdle) {
        tags.add(Tag::Idle);
    }
}

} // namespace

void attributeTags(const Case& made, Verdict& verdict) {
    TagSet& tags = verdict.tags;
    tagSequence(made, tags);
    tagResets(made, verdict, tags);
    tagFins(made, verdict, tags);
    if (verdict.outcome == Outcome::Abortive) {
        tagAbort(made, verdict, tags);
        if (!made.connection.established && !made.connection.midstream) {
            tags.add(Tag::HandshakeAborted);
        }
    }
    if (verdict.outcome == Outcome::TimedOut) {
        tagTimeout(made, verdict, tags);
    }
    if (verdict.outcome == Outcome::Refused && verdict.pattern == Pattern::IcmpUnreachable) {
        tags.add(Tag::IcmpUnreachable);
    }
}

} // namespace lastack
