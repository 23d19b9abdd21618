#include "verdict/origin.h"
#include "wsp/candidate_list.h"
#include "wsp/candidates.h"

#include <algorithm>

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

// D3: all of them look alike. The order is that of common practice, which proves nothing.
void listUntested(CandidateList& list) {
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

// A FIN without data that followed when all that had been sent was acknowledged: the program had
// nothing left to send since then.
std::optional<Timestamp> likelyEarliest(const CallCase& made, const CallEvidence& side) {
    const DirectionFacts& facts = made.connection.from(side.side);
    const SegmentEvent& fin = made.event(side.fin);
    if (fin.length > 0 || facts.bytes == 0 || facts.lastDataAt > fin.at) {
        return std::nullopt;
    }
    return facts.lastDataAt;
}

} // namespace

Call callBehindFin(const CallCase& made, Side side) {
    const CallEvidence& evidence = made.of(side);
    Call call;
    call.kind = CallKind::Teardown;
    call.certainty = Confidence::Certain;
    call.evidence.push_back(evidence.fin);
    call.time.latest = made.event(evidence.fin).at;
    call.time.likelyEarliest = likelyEarliest(made, evidence);
    call.time.basis = WspRule::R1;
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
            listUntested(list);
        }
        break;
    }
    list.exclude(CallId::SendDisconnData, {WspRule::NoDisconnectData});
    return call;
}

} // namespace lastack
