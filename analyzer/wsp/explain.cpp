#include "wsp/explain.h"

#include "wsp/candidates.h"
#include "wsp/carried.h"
#include "wsp/exchange.h"
#include "wsp/listen_in.h"
#include "wsp/moment.h"
#include "wsp/order.h"
#include "wsp/scenario.h"
#include "wsp/sequences.h"

#include <algorithm>

namespace lastack {

namespace {

// One WSPConnect, however often the SYN was repeated (Microsoft KB 175523).
void addConnect(const CallCase& made, Side side, std::vector<Call>& calls) {
    const EventIndex syn =
        side == Side::Client ? firstEvent(made.connection, side, EventKind::Syn) : EventIndex::None;
    if (syn == EventIndex::None || made.verdict.pattern == Pattern::OddFlags) {
        return;
    }
    Call call;
    call.kind = CallKind::Connect;
    call.certainty = Confidence::Certain;
    call.evidence.push_back(syn);
    call.time.basis = WspRule::R1;
    endBefore(call.time, departureOf(made, syn));
    calls.push_back(call);
}

SendResult resultOf(const CallCase& made, const CallEvidence& side) {
    const DirectionVerdict& direction = made.verdict.directions[index(side.side)];
    if (direction.unackedBytes == 0) {
        return SendResult::Delivered;
    }
    const bool over = direction.end == DirectionEnd::Reset || side.lostData;
    return over ? SendResult::Lost : SendResult::Unknown;
}

void addSend(const CallCase& made, const CallEvidence& side, std::vector<Call>& calls) {
    if (side.lastData == EventIndex::None) {
        return;
    }
    Call call;
    call.kind = CallKind::Send;
    call.certainty = Confidence::Certain;
    call.evidence.push_back(side.lastData);
    call.time.basis = WspRule::R1;
    endBefore(call.time, departureOf(made, side.lastData));
    beginAfterHandshake(call.time, made, side.side);
    settle(call.time);
    call.result = resultOf(made, side);
    call.bytes = made.event(side.lastData).length;
    calls.push_back(call);
}

void addWithCandidates(Call call, std::vector<Call>& calls) {
    std::stable_partition(
        call.candidates.begin(),
        call.candidates.end(),
        [](const Candidate& candidate) { return candidate.certainty != Confidence::Excluded; }
    );
    calls.push_back(std::move(call));
}

// A socket that is certainly gone already (D2) needs no further close; nor does a program whose
// connection still runs.
bool mayCloseSilently(const CallCase& made, const CallEvidence& side) {
    if (side.receiveSide == ReceiveSide::Dead || !made.connection.established) {
        return false;
    }
    return side.fin != EventIndex::None || side.reset || side.heardReset != EventIndex::None ||
           side.gaveUp;
}

// The shutdown that it follows may have been called long before its FIN left. What came after the
// FIN and was acknowledged found the socket open (D1), and so did a reset that found it at all.
TimeRange timeOfSilentClose(const CallCase& made, const CallEvidence& side) {
    TimeRange time;
    time.basis = WspRule::R8;
    beginAfterHandshake(time, made, side.side);
    if (side.receiveSide == ReceiveSide::Alive && side.tested != EventIndex::None) {
        beginAfter(time, made, side.tested, side.side);
    } else if (side.fin != EventIndex::None) {
        const Moment left = departureOf(made, side.fin);
        time.likelyEarliest = left.likely;
        time.assumes.add(left.toLikely.bits);
    } else if (side.heardReset != EventIndex::None) {
        beginAfter(time, made, side.heardReset, side.side);
    }
    settle(time);
    return time;
}

// R8: nothing on the wire, no upper bound, no relation to the peer.
void addSilentClose(const CallCase& made, const CallEvidence& side, std::vector<Call>& calls) {
    if (!mayCloseSilently(made, side)) {
        return;
    }
    Call call;
    call.kind = CallKind::SilentClose;
    call.certainty = Confidence::Possible;
    call.time = timeOfSilentClose(made, side);
    calls.push_back(call);
}

// In program order: what a side sent last may have left before or with its FIN, never after.
void listCalls(const CallCase& made, Side side, std::vector<Call>& calls) {
    const CallEvidence& evidence = made.of(side);
    if (made.verdict.pattern == Pattern::OddFlags) {
        return;
    }
    addConnect(made, side, calls);
    addSend(made, evidence, calls);
    if (evidence.fin != EventIndex::None) {
        addWithCandidates(callBehindFin(made, side), calls);
    }
    if (evidence.reset) {
        addWithCandidates(callBehindReset(made, side), calls);
    }
    if (auto off = callBehindSilence(made, side)) {
        addWithCandidates(std::move(*off), calls);
    }
    addSilentClose(made, evidence, calls);
}

} // namespace

WspMapping explain(
    const Connection& connection, const Verdict& verdict, const ExplainOptions& options
) {
    const CallCase made = makeCallCase(connection, verdict, options);
    if (connection.transport != Transport::Tcp) {
        return mapExchange(made, options);
    }
    WspMapping mapping;
    for (const Side side : {Side::Client, Side::Server}) {
        SideMapping& mine = mapping.of(side);
        listCalls(made, side, mine.calls);
        mine.indications = listIndications(made, side);
        mine.applicability = applicabilityOf(made, side, options);
        mine.system = made.of(side).system;
    }
    if (const auto release = carriedRelease(connection)) {
        mapCarried(made, *release, mapping);
    } else if (const auto end = carriedEnd(connection)) {
        mapCarried(made, *end, mapping);
    } else {
        mapping.scenario = findScenario(made);
        numberSteps(made, mapping);
    }
    for (SideMapping& side : mapping.sides) {
        nameSequences(side);
    }
    mapping.order = orderCalls(made, mapping);
    return mapping;
}

} // namespace lastack
