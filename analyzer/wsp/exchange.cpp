#include "wsp/exchange.h"

#include "wsp/candidate_list.h"
#include "wsp/carried.h"
#include "wsp/moment.h"
#include "wsp/order.h"
#include "wsp/release_steps.h"
#include "wsp/sequences.h"

#include <algorithm>

namespace lastack {

namespace {

EventIndex indexIn(const Connection& connection, const SegmentEvent& event) {
    return EventIndex{static_cast<std::uint16_t>(&event - connection.events.data())};
}

EventIndex firstOf(const Connection& connection, EventKind kind) {
    const auto& events = connection.events;
    const auto at = std::find_if(events.begin(), events.end(), [kind](const SegmentEvent& event) {
        return event.kind == kind;
    });
    return at == events.end() ? EventIndex::None : indexIn(connection, *at);
}

// What was said with an event: its code, and how many bytes of disconnect data.
struct Said {
    const DisconnectDatum* coded = nullptr;
    std::uint64_t bytes = 0;
};

Said saidWith(const Connection& connection, const SegmentEvent& event) {
    Said said;
    if (connection.disconnect == nullptr) {
        return said;
    }
    for (const DisconnectDatum& unit : connection.disconnect->units) {
        if (unit.frame != event.frame || unit.from != event.from) {
            continue;
        }
        said.coded = said.coded == nullptr ? &unit : said.coded;
        said.bytes += unit.has(DisconnectDatum::kParameter) ? 0 : unit.dataLength;
    }
    return said;
}

// Transports whose disconnect unit has room for user data.
bool carriesDisconnectData(Transport transport) {
    switch (transport) {
    case Transport::Sctp:
    case Transport::Tp4:
    case Transport::Nsp:
    case Transport::X25:
        return true;
    case Transport::Tcp:
    case Transport::Dccp:
    case Transport::Quic:
        return false;
    }
    return false;
}

class ExchangeMapper {
public:
    explicit ExchangeMapper(const CallCase& made) : made_(made), connection_(made.connection) {}

    WspMapping map(const ExplainOptions& options);

private:
    void mapOpening();
    void mapData(Side side);
    void mapRefusal();
    void mapRestart();
    void mapEnding(const SegmentEvent& first);
    void mapAnswer(const SegmentEvent& first);
    void mapSecond(const SegmentEvent& first, const SegmentEvent& second);
    Call callBehind(const SegmentEvent& unit, Step step) const;
    bool hasRoom(const SegmentEvent& unit) const;
    Indication& tell(Side side, IndicationId id, EventIndex after, std::uint16_t needs);
    const SegmentEvent* confirmOf(const SegmentEvent& first) const;
    const SegmentEvent* collisionWith(const SegmentEvent& first) const;

    const CallCase& made_;
    const Connection& connection_;
    WspMapping mapping_;
};

Indication& ExchangeMapper::tell(
    Side side, IndicationId id, EventIndex after, std::uint16_t needs
) {
    Indication& told = mapping_.of(side).indications.emplace_back();
    told.id = id;
    told.status = IndicationStatus::Available;
    told.needs.bits = needs;
    told.after.push_back(after);
    told.time.basis = WspRule::R5;
    beginAfter(told.time, arrivalOf(made_, after));
    settle(told.time);
    told.why = {WspRule::R5};
    return told;
}

void ExchangeMapper::mapOpening() {
    const EventIndex open = firstOf(connection_, EventKind::Open);
    if (open == EventIndex::None) {
        return;
    }
    const Side side = made_.event(open).from;
    Call call;
    call.kind = CallKind::Connect;
    call.certainty = Confidence::Certain;
    call.evidence.push_back(open);
    call.time.basis = WspRule::R1;
    endBefore(call.time, departureOf(made_, open));
    settle(call.time);
    mapping_.of(side).calls.push_back(call);
    const EventIndex accept = firstOf(connection_, EventKind::Accept);
    if (accept != EventIndex::None) {
        tell(side, IndicationId::Connected, accept, Requirements::kHandleOpen);
    }
}

void ExchangeMapper::mapData(Side side) {
    const auto& events = connection_.events;
    const auto last = std::find_if(events.rbegin(), events.rend(), [side](const auto& event) {
        return event.kind == EventKind::Data && event.from == side && event.length > 0 &&
               !event.marks.has(EventMarks::kRetransmission);
    });
    if (last == events.rend()) {
        return;
    }
    const EventIndex at = indexIn(connection_, *last);
    Call call;
    call.kind = CallKind::Send;
    call.certainty = Confidence::Certain;
    call.evidence.push_back(at);
    call.time.basis = WspRule::R1;
    endBefore(call.time, departureOf(made_, at));
    settle(call.time);
    call.bytes = last->length;
    mapping_.of(side).calls.push_back(call);
    Indication& data = tell(
        other(side), IndicationId::Data, at, Requirements::kReceive | Requirements::kHandleOpen
    );
    data.bytes = last->length;
    data.why = {WspRule::R3};
}

// Whether a program or its provider refused cannot be seen.
void ExchangeMapper::mapRefusal() {
    const SegmentEvent& refusal = made_.event(made_.verdict.decisive);
    if (refusal.kind == EventKind::IcmpError) {
        tell(
            refusal.from,
            IndicationId::ConnectUnreachable,
            made_.verdict.decisive,
            Requirements::kHandleOpen
        );
        return;
    }
    Call call;
    call.kind = CallKind::Teardown;
    call.callClass = CallClass::AnyAbort;
    call.certainty = Confidence::Certain;
    call.evidence.push_back(made_.verdict.decisive);
    call.time.basis = WspRule::R9;
    endBefore(call.time, departureOf(made_, made_.verdict.decisive));
    settle(call.time);
    CandidateList list(call);
    list.add(CallId::NoCall, Confidence::Possible, {WspRule::SynPhase});
    list.add(CallId::AcceptReject, Confidence::Possible, {WspRule::SynPhase});
    mapping_.of(refusal.from).calls.push_back(call);
    tell(
        other(refusal.from),
        IndicationId::Refused,
        made_.verdict.decisive,
        Requirements::kHandleOpen
    );
}

// Whoever lost the connection made no call that ended it.
void ExchangeMapper::mapRestart() {
    const Side restarted = made_.event(made_.verdict.decisive).from;
    addNotice(
        made_, {.packet = made_.verdict.decisive, .isAbortive = true}, mapping_.of(other(restarted))
    );
}

const SegmentEvent* ExchangeMapper::confirmOf(const SegmentEvent& first) const {
    const auto& events = connection_.events;
    const auto at = std::find_if(events.begin(), events.end(), [&](const SegmentEvent& event) {
        return event.from != first.from && event.frame > first.frame &&
               (event.kind == EventKind::AbortDone || event.kind == EventKind::ReleaseAnswer ||
                event.kind == EventKind::ReleaseDone);
    });
    return at == events.end() ? nullptr : &*at;
}

const SegmentEvent* ExchangeMapper::collisionWith(const SegmentEvent& first) const {
    const auto& events = connection_.events;
    const auto at = std::find_if(events.begin(), events.end(), [&](const SegmentEvent& event) {
        return event.from != first.from &&
               (event.kind == EventKind::Abort || event.kind == EventKind::Release);
    });
    return at == events.end() ? nullptr : &*at;
}

Call abortingCall(const CallCase& made, EventIndex packet, const Said& said) {
    Call call;
    call.kind = CallKind::Teardown;
    call.callClass = CallClass::AnyAbort;
    call.certainty = Confidence::Certain;
    call.bytes = said.bytes;
    call.evidence.push_back(packet);
    call.time.basis = WspRule::R9;
    endBefore(call.time, departureOf(made, packet));
    settle(call.time);
    CandidateList list(call);
    list.add(CallId::CloseHard, Confidence::Possible, {WspRule::CarriesData});
    list.add(CallId::NoCall, Confidence::Possible, {WspRule::CarriesData});
    list.add(CallId::Exit, Confidence::Possible, {WspRule::CarriesData});
    return call;
}

Call ExchangeMapper::callBehind(const SegmentEvent& unit, Step step) const {
    const EventIndex packet = indexIn(connection_, unit);
    const Said said = saidWith(connection_, unit);
    const bool isRelease = unit.kind == EventKind::Release;
    if (!hasRoom(unit)) {
        return isRelease ? callThatReleases(made_, packet) : abortingCall(made_, packet, said);
    }
    const bool isUsers = isRelease || (said.coded != nullptr && isUsersEnd(*said.coded));
    return isUsers || said.bytes > 0 ? callThatSends(made_, packet, said.bytes, step)
                                     : abortingCall(made_, packet, said);
}

// SCTP has room in its abort alone.
bool ExchangeMapper::hasRoom(const SegmentEvent& unit) const {
    return carriesDisconnectData(connection_.transport) &&
           !(unit.kind == EventKind::Release && connection_.transport == Transport::Sctp);
}

// Step 1 and what it brings about at the other side.
void ExchangeMapper::mapEnding(const SegmentEvent& first) {
    const EventIndex packet = indexIn(connection_, first);
    const Said said = saidWith(connection_, first);
    const bool isRelease = first.kind == EventKind::Release;
    const bool isUsers = isRelease || (said.coded != nullptr && isUsersEnd(*said.coded));
    const bool hasData = hasRoom(first);
    const bool isScenario = hasData && (isUsers || said.bytes > 0);
    SideMapping& mine = mapping_.of(first.from);
    SideMapping& peer = mapping_.of(other(first.from));
    const auto step = [isScenario](Step number) {
        return isScenario ? number : Step::None;
    };
    mine.calls.push_back(callBehind(first, step(Step::S1)));
    addNotice(
        made_,
        {.packet = packet,
         .bytes = said.bytes,
         .notice = step(Step::S2),
         .fetch = step(Step::S3),
         .isAbortive = !isUsers,
         .hasData = hasData},
        peer
    );
    if (isScenario) {
        mapping_.scenario.id = ScenarioId::DisconnectData;
        mapping_.scenario.responsePossible = false;
        mapping_.scenario.initiator = first.from;
        mapping_.scenario.requestBytes = said.bytes;
        mapping_.scenario.request = packet;
    }
    const SegmentEvent* const second = collisionWith(first);
    if (second != nullptr) {
        mapSecond(first, *second);
    } else {
        mapAnswer(first);
    }
    peer.calls.push_back(silentCloseAfter(made_, packet, other(first.from), step(Step::S5p)));
    mine.calls.push_back(silentCloseAfter(made_, packet, first.from, step(Step::S8)));
}

// The confirmation is the provider's and carries nothing: WSPRecvDisconnect would find no data.
void ExchangeMapper::mapAnswer(const SegmentEvent& first) {
    const SegmentEvent* const confirm = confirmOf(first);
    if (confirm == nullptr) {
        return;
    }
    const bool isScenario = mapping_.scenario.id != ScenarioId::None;
    addNotice(
        made_,
        {.packet = indexIn(connection_, *confirm),
         .notice = isScenario ? Step::S6 : Step::None,
         .fetch = isScenario ? Step::S7 : Step::None,
         .hasData = isScenario},
        mapping_.of(first.from)
    );
}

// Both sides ended it without knowing of each other: the only way in which both can carry data.
void ExchangeMapper::mapSecond(const SegmentEvent& first, const SegmentEvent& second) {
    const EventIndex packet = indexIn(connection_, second);
    const Said said = saidWith(connection_, second);
    const bool isScenario = mapping_.scenario.id != ScenarioId::None;
    const bool isUsers =
        second.kind == EventKind::Release || (said.coded != nullptr && isUsersEnd(*said.coded));
    mapping_.of(second.from).calls.push_back(callBehind(second, Step::None));
    addNotice(
        made_,
        {.packet = packet,
         .bytes = said.bytes,
         .notice = isScenario ? Step::S6 : Step::None,
         .fetch = isScenario ? Step::S7 : Step::None,
         .isAbortive = !isUsers,
         .hasData = isScenario},
        mapping_.of(first.from)
    );
    mapping_.scenario.responseBytes = said.bytes;
    mapping_.scenario.response = isScenario ? packet : EventIndex::None;
}

WspMapping ExchangeMapper::map(const ExplainOptions& options) {
    for (const Side side : {Side::Client, Side::Server}) {
        mapping_.of(side).applicability = applicabilityOf(made_, side, options);
        mapping_.of(side).system = made_.of(side).system;
    }
    mapOpening();
    mapData(Side::Client);
    mapData(Side::Server);
    const Verdict& verdict = made_.verdict;
    if (const auto release = carriedRelease(connection_)) {
        mapCarried(made_, *release, mapping_);
    } else if (verdict.outcome == Outcome::Refused) {
        mapRefusal();
    } else if (verdict.pattern == Pattern::PeerRestart) {
        mapRestart();
    } else if (verdict.decisive != EventIndex::None) {
        mapEnding(made_.event(verdict.decisive));
    }
    for (SideMapping& side : mapping_.sides) {
        nameSequences(side);
    }
    mapping_.order = orderCalls(made_, mapping_);
    return std::move(mapping_);
}

} // namespace

WspMapping mapExchange(const CallCase& made, const ExplainOptions& options) {
    return ExchangeMapper(made).map(options);
}

} // namespace lastack
