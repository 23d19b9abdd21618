#include "wsp/scenario.h"

#include <algorithm>

namespace lastack {

namespace {

// A program that ends its stream with its last words sends the FIN at once.
constexpr Duration kSameBreath = Duration::milliseconds(50);

bool isClosedOrderly(const Verdict& verdict) {
    return verdict.outcome == Outcome::Graceful || verdict.outcome == Outcome::HalfClosed;
}

// The request: the initiator's last payload, which its FIN follows in the same breath or rides on.
bool endsWithRequest(const CallCase& made, const CallEvidence& initiator) {
    if (initiator.lastData == EventIndex::None) {
        return false;
    }
    const SegmentEvent& fin = made.event(initiator.fin);
    const SegmentEvent& last = made.event(initiator.lastData);
    if (initiator.lastData == initiator.fin) {
        return true;
    }
    const bool recalled = last.flags.bits == 0; // kept without its flags
    const bool pushed = recalled || last.flags.has(TcpFlags::kPsh);
    return pushed && last.seq + last.length == fin.seq && fin.at - last.at <= kSameBreath;
}

// The response: what came back after the initiator's FIN had left, and was taken (D1).
bool endsWithResponse(const CallCase& made, Side responder) {
    const CallEvidence& mine = made.of(responder);
    return made.of(other(responder)).receiveSide == ReceiveSide::Alive &&
           mine.lastData != EventIndex::None && mine.fin != EventIndex::None;
}

// The first payload after the initiator's FIN, as far as it is among the events.
EventIndex firstResponse(const CallCase& made, Side responder) {
    const auto& events = made.connection.events;
    const EventIndex fin = made.of(other(responder)).fin;
    for (auto at = static_cast<std::size_t>(fin) + 1; at < events.size(); ++at) {
        if (events[at].from == responder && events[at].length > 0) {
            return EventIndex{static_cast<std::uint16_t>(at)};
        }
    }
    return EventIndex::None;
}

// M is certain when the answer left before the FIN arrived: it does not acknowledge the FIN.
void decideVariant(const CallCase& made, Side responder, Scenario& scenario) {
    const EventIndex first = firstResponse(made, responder);
    const bool known = first != EventIndex::None && made.event(first).flags.ack();
    const std::uint32_t fin = made.connection.from(other(responder)).finSeq;
    const bool early = known && made.event(first).ack <= fin;
    scenario.variant = early ? ScenarioVariant::Message : ScenarioVariant::EndOfStream;
    scenario.variantCertainty = early ? Confidence::Certain : Confidence::Likely;
    scenario.response = made.of(responder).lastData;
    scenario.responseBytes = made.connection.from(responder).bytesAfterPeerFin;
}

Call* find(SideMapping& side, CallKind kind) {
    const auto at = std::find_if(side.calls.begin(), side.calls.end(), [kind](const Call& call) {
        return call.kind == kind;
    });
    return at == side.calls.end() ? nullptr : &*at;
}

void number(SideMapping& side, CallKind kind, Step step) {
    if (Call* call = find(side, kind)) {
        call->step = step;
    }
}

void number(SideMapping& side, IndicationId id, Step step) {
    for (Indication& indication : side.indications) {
        if (indication.id == id && indication.status == IndicationStatus::Available) {
            indication.step = step;
        }
    }
}

void numberNotice(SideMapping& side, Step step) {
    number(side, IndicationId::CloseZero, step);
    number(side, IndicationId::RecvZero, step);
}

void addComputing(const Scenario& scenario, SideMapping& responder) {
    const auto send =
        std::find_if(responder.calls.begin(), responder.calls.end(), [](const Call& call) {
            return call.kind == CallKind::Send;
        });
    if (send == responder.calls.end()) {
        return;
    }
    Call computing;
    computing.kind = CallKind::Local;
    computing.certainty = Confidence::Possible;
    computing.step = Step::S4;
    computing.evidence.push_back(scenario.response);
    computing.time = send->time;
    responder.calls.insert(send, computing);
}

void numberEight(WspMapping& mapping) {
    const Side initiator = mapping.scenario.initiator;
    SideMapping& first = mapping.of(initiator);
    SideMapping& second = mapping.of(other(initiator));
    number(first, CallKind::Send, Step::S1);
    number(first, CallKind::Teardown, Step::S1);
    numberNotice(second, Step::S2);
    number(second, IndicationId::Data, Step::S3);
    addComputing(mapping.scenario, second);
    number(second, CallKind::Send, Step::S5);
    number(second, CallKind::Teardown, Step::S5);
    number(second, CallKind::SilentClose, Step::S5p);
    numberNotice(first, Step::S6);
    number(first, IndicationId::Data, Step::S7);
    number(first, CallKind::SilentClose, Step::S8);
}

void numberSix(const CallCase& made, WspMapping& mapping) {
    const Side initiator = mapping.scenario.initiator;
    SideMapping& first = mapping.of(initiator);
    SideMapping& second = mapping.of(other(initiator));
    number(first, CallKind::Teardown, Step::S1);
    numberNotice(second, Step::S2);
    if (made.connection.from(other(initiator)).bytesAfterPeerFin > 0) {
        number(second, CallKind::Send, Step::S3);
        number(first, IndicationId::Data, Step::S5p);
    }
    number(second, CallKind::Teardown, Step::S4);
    number(second, CallKind::SilentClose, Step::S4p);
    numberNotice(first, Step::S5);
    number(first, CallKind::SilentClose, Step::S6);
}

} // namespace

Scenario findScenario(const CallCase& made) {
    Scenario scenario;
    const Verdict& verdict = made.verdict;
    const bool one =
        verdict.initiator == Initiator::Client || verdict.initiator == Initiator::Server;
    if (!isClosedOrderly(verdict) || !one) {
        return scenario;
    }
    const Side initiator = verdict.initiator == Initiator::Client ? Side::Client : Side::Server;
    if (made.of(initiator).fin == EventIndex::None) {
        return scenario;
    }
    scenario.id = ScenarioId::Graceful;
    scenario.initiator = initiator;
    const bool exchange = initiator == Side::Client && endsWithRequest(made, made.of(initiator)) &&
                          endsWithResponse(made, other(initiator));
    if (exchange) {
        scenario.id = ScenarioId::DisconnectData;
        scenario.emulated = true;
        scenario.request = made.of(initiator).lastData;
        scenario.requestBytes = made.event(scenario.request).length;
        decideVariant(made, other(initiator), scenario);
    }
    return scenario;
}

void numberSteps(const CallCase& made, WspMapping& mapping) {
    switch (mapping.scenario.id) {
    case ScenarioId::None:
        return;
    case ScenarioId::Graceful:
        numberSix(made, mapping);
        return;
    case ScenarioId::DisconnectData:
        numberEight(mapping);
        return;
    }
}

} // namespace lastack
