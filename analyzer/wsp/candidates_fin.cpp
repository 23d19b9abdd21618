#include "verdict/origin.h"
#include "wsp/candidate_list.h"
#include "wsp/candidates.h"
#include "wsp/moment.h"
#include "wsp/reaction.h"

#include <algorithm>
#include <utility>

namespace lastack {

namespace {

// D1: the socket still received after its FIN, so its handle was open and its receive side on.
void listWhenAlive(const CallEvidence& side, CandidateList& list) {
    list.add(CallId::ShutSend, Confidence::Likely, {WspRule::D1});
    list.add(CallId::SendDisconnect, Confidence::Possible, {WspRule::D1});
    list.add(CallId::DisconnectEx, Confidence::Possible, {WspRule::D1});
    list.add(CallId::TransmitFile, Confidence::Possible, {WspRule::D1});
    for (const CallId closed :
         {CallId::CloseGraceful,
          CallId::CloseThenData,
          CallId::CloseTimed,
          CallId::ShutBoth,
          CallId::Cleanup,
          CallId::Exit}) {
        list.exclude(closed, {WspRule::D1}, side.tested);
    }
}

// Receiving that was switched off after the FIN resets only in one reading of Microsoft's pages,
// and on no Linux.
void listReceiveOff(const CallCase& made, const CallEvidence& side, CandidateList& list) {
    if (!side.mayBe(OperatingSystem::Windows)) {
        return;
    }
    for (const CallId off : {CallId::RecvDisconnect, CallId::ShutReceive}) {
        if (made.receiveOff == ReceiveOffModel::Api) {
            list.addWith(CallId::ShutSend, off, {WspRule::D2});
        } else {
            list.excludeWith(CallId::ShutSend, off, {WspRule::ReceiveOff}, side.tested);
        }
    }
}

// D2: nobody read any more. The close came before the payload, or the receive side was off.
void listWhenDead(const CallCase& made, const CallEvidence& side, CandidateList& list) {
    list.add(CallId::CloseThenData, Confidence::Likely, {WspRule::D2});
    list.add(CallId::Exit, Confidence::Possible, {WspRule::D2});
    list.addWith(CallId::ShutSend, CallId::CloseGraceful, {WspRule::D2});
    list.add(CallId::ShutBoth, Confidence::Possible, {WspRule::D2});
    list.add(CallId::CloseTimed, Confidence::Possible, {WspRule::D2});
    list.addWith(CallId::SendDisconnect, CallId::CloseGraceful, {WspRule::D2});
    list.add(CallId::Cleanup, Confidence::Possible, {WspRule::D2});
    listReceiveOff(made, side, list);
    list.exclude(CallId::ShutSend, {WspRule::D2}, side.tested);
    list.exclude(CallId::SendDisconnect, {WspRule::D2}, side.tested);
}

// D3: all of them look alike. The order is that of common practice, which proves nothing. That the
// side reacted to the end of the stream (D7) speaks for the first, which needs no one to decide.
void listUntested(const CallCase& made, const Call& call, Side side, CandidateList& list) {
    const bool reacted =
        call.reaction && call.reaction->to == made.of(side).peerFin && reactedToFin(made, side);
    for (const CallId id :
         {CallId::CloseGraceful,
          CallId::ShutSend,
          CallId::Exit,
          CallId::SendDisconnect,
          CallId::ShutBoth,
          CallId::CloseTimed,
          CallId::DisconnectEx,
          CallId::TransmitFile,
          CallId::Cleanup}) {
        list.add(id, Confidence::Possible, {WspRule::D3});
        if (reacted && id == CallId::CloseGraceful) {
            list.support(WspRule::D7);
        }
    }
}

// An abort by a live connection came later: the FIN had left the handle open. A close can be behind
// it only if it lingered, or if the stack gave up on its own.
void listBeforeAbort(CandidateList& list) {
    list.add(CallId::ShutSend, Confidence::Likely, {WspRule::D8});
    for (const CallId id :
         {CallId::SendDisconnect,
          CallId::CloseTimed,
          CallId::ShutBoth,
          CallId::CloseGraceful,
          CallId::DisconnectEx,
          CallId::TransmitFile,
          CallId::Exit,
          CallId::Cleanup}) {
        list.add(id, Confidence::Possible, {WspRule::D3});
    }
}

bool abortedLater(const CallCase& made, const CallEvidence& side) {
    if (!side.reset || made.verdict.outcome == Outcome::TimedOut) {
        return false;
    }
    const ResetFinding& reset = made.verdict.resets[*side.reset];
    return reset.kind == ResetKind::Active && side.fin < reset.event && !isForged(reset);
}

// Whether the peer had acknowledged all that came before this FIN when it passed.
bool isAckKept(const CallCase& made, EventIndex fin) {
    const SegmentEvent& event = made.event(fin);
    const auto begin = made.connection.events.begin();
    return std::any_of(begin, begin + static_cast<std::ptrdiff_t>(fin), [&](const auto& earlier) {
        return earlier.from != event.from && earlier.flags.ack() && earlier.ack >= event.seq;
    });
}

// Plain acknowledgements are rarely kept; what was never sent again was acknowledged a round trip
// later, or two when it was delayed (RFC 9293 §3.8.6.3).
bool hadTimeForAck(const CallCase& made, EventIndex fin) {
    const SegmentEvent& event = made.event(fin);
    const DirectionFacts& facts = made.connection.from(event.from);
    const auto roundTrip = made.verdict.timing.roundTrip;
    return roundTrip && facts.unackedBytes == 0 && facts.retransmissions == 0 &&
           (event.at - facts.lastDataAt).ns > 2 * roundTrip->ns;
}

// A FIN without data that followed when all that had been sent was acknowledged: the program had
// nothing left to send since then.
EventIndex lastWord(const CallCase& made, const CallEvidence& side) {
    const DirectionFacts& facts = made.connection.from(side.side);
    const SegmentEvent& fin = made.event(side.fin);
    const bool apart = fin.length == 0 && facts.bytes > 0 && side.lastData < side.fin &&
                       facts.lastDataAt <= fin.at &&
                       (isAckKept(made, side.fin) || hadTimeForAck(made, side.fin));
    return apart ? side.lastData : EventIndex::None;
}

TimeRange timeOf(const CallCase& made, const CallEvidence& side) {
    TimeRange time;
    time.basis = WspRule::R1;
    endBefore(time, departureOf(made, side.fin));
    beginAfterHandshake(time, made, side.side);
    if (const EventIndex last = lastWord(made, side); last != EventIndex::None) {
        const Moment left = departureOf(made, last);
        time.likelyEarliest = left.likely;
        time.assumes.add(left.toLikely.bits);
        if (!isAckKept(made, side.fin)) {
            time.assumes.add(Assumptions::kRoundTripKept);
        }
    }
    settle(time);
    return time;
}

// D9 and D10 tell no calls apart: whichever it was, the peer's end was not what it answered, or not
// at once.
void citeIndependence(const CallCase& made, Side side, Call& call) {
    const bool crossed = made.verdict.pattern == Pattern::Simultaneous;
    const bool wentOn = made.connection.from(side).bytesAfterPeerFin > 0;
    for (Candidate& candidate : call.candidates) {
        if (candidate.certainty == Confidence::Excluded) {
            continue;
        }
        for (const auto& [holds, rule] :
             {std::pair{crossed, WspRule::D9}, std::pair{wentOn, WspRule::D10}}) {
            if (holds && candidate.why.size() < candidate.why.capacity()) {
                candidate.why.push_back(rule);
            }
        }
    }
}

} // namespace

Call callBehindFin(const CallCase& made, Side side) {
    const CallEvidence& evidence = made.of(side);
    Call call;
    call.kind = CallKind::Teardown;
    call.certainty = Confidence::Certain;
    call.evidence.push_back(evidence.fin);
    call.time = timeOf(made, evidence);
    call.reaction = reactionOf(made, evidence.fin);
    CandidateList list(call);
    switch (evidence.receiveSide) {
    case ReceiveSide::Alive:
        call.callClass = CallClass::HalfClose;
        listWhenAlive(evidence, list);
        break;
    case ReceiveSide::Dead:
        call.callClass = CallClass::SendEnd;
        listWhenDead(made, evidence, list);
        break;
    case ReceiveSide::NoFin:
    case ReceiveSide::Untested:
        call.callClass = CallClass::SendEnd;
        if (abortedLater(made, evidence)) {
            listBeforeAbort(list);
        } else {
            listUntested(made, call, side, list);
        }
        break;
    }
    list.exclude(CallId::SendDisconnData, {WspRule::NoDisconnectData});
    citeIndependence(made, side, call);
    return call;
}

} // namespace lastack
