#include "wsp/candidate_list.h"
#include "wsp/candidates.h"
#include "wsp/moment.h"

#include <algorithm>

namespace lastack {

namespace {

// How far a side acknowledged its peer.
std::uint32_t ackedBy(const Connection& connection, Side side) {
    std::uint32_t acked = 0;
    for (const SegmentEvent& event : connection.events) {
        const bool speaks = event.from == side && event.flags.ack() &&
                            event.kind != EventKind::IcmpError && event.kind != EventKind::Rst;
        acked = speaks ? std::max(acked, event.ack) : acked;
    }
    return acked;
}

// Payload of the peer that this side left unacknowledged.
struct Unheard {
    EventIndex first = EventIndex::None;
    EventIndex last = EventIndex::None;
};

Unheard unheardBy(const Connection& connection, Side side) {
    const std::uint32_t acked = ackedBy(connection, side);
    Unheard unheard;
    for (std::size_t at = 0; at < connection.events.size(); ++at) {
        const SegmentEvent& event = connection.events[at];
        const bool carries = event.kind == EventKind::Data || event.kind == EventKind::Fin;
        if (event.from == side || !carries || event.length == 0 ||
            event.seq + event.length <= acked) {
            continue;
        }
        const auto here = EventIndex{static_cast<std::uint16_t>(at)};
        unheard.first = unheard.first == EventIndex::None ? here : unheard.first;
        unheard.last = here;
    }
    return unheard;
}

// What a side said after that moment: its host was up.
EventIndex spokeAfter(const CallCase& made, Side side, EventIndex moment) {
    for (std::size_t at = static_cast<std::size_t>(moment); at < made.connection.events.size();
         ++at) {
        const SegmentEvent& event = made.connection.events[at];
        if (event.from == side && event.kind != EventKind::IcmpError) {
            return EventIndex{static_cast<std::uint16_t>(at)};
        }
    }
    return EventIndex::None;
}

void listDeafness(EventIndex sign, CandidateList& list) {
    list.add(CallId::RecvDisconnect, Confidence::Possible, {WspRule::ReceiveOff});
    list.add(CallId::ShutReceive, Confidence::Possible, {WspRule::ReceiveOff});
    if (sign == EventIndex::None) {
        list.add(CallId::HostDown, Confidence::Possible, {WspRule::D5});
    } else {
        list.exclude(CallId::HostDown, {WspRule::D5}, sign);
    }
    list.add(CallId::External, Confidence::Possible, {WspRule::D5}); // lost on its way here
}

} // namespace

std::optional<Call> callBehindSilence(const CallCase& made, Side side) {
    const CallEvidence& evidence = made.of(side);
    const Connection& connection = made.connection;
    const DirectionFacts& peer = connection.from(other(side));
    const bool seen = (connection.established || connection.midstream) && !connection.oneSided;
    const bool insisted = peer.unackedBytes > 0 && peer.retransmissions > 0;
    if (made.receiveOff != ReceiveOffModel::Spi || !evidence.mayBe(OperatingSystem::Windows) ||
        !seen || !insisted || evidence.reset || evidence.receiveSide == ReceiveSide::Dead) {
        return std::nullopt;
    }
    const Unheard unheard = unheardBy(connection, side);
    if (unheard.first == EventIndex::None) {
        return std::nullopt;
    }
    Call call;
    call.kind = CallKind::ReceiveOff;
    call.certainty = Confidence::Possible;
    call.evidence.push_back(unheard.first);
    if (unheard.last != unheard.first) {
        call.evidence.push_back(unheard.last);
    }
    call.time.basis = WspRule::ReceiveOff;
    endBefore(call.time, arrivalOf(made, unheard.last));
    beginAfterHandshake(call.time, made, side);
    settle(call.time);
    CandidateList list(call);
    listDeafness(spokeAfter(made, side, unheard.last), list);
    return call;
}

} // namespace lastack
