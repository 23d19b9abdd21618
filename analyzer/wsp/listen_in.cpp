#include "wsp/listen_in.h"

#include "wsp/ear.h"
#include "wsp/moment.h"

namespace lastack {

namespace {

using Status = IndicationStatus;

// What orders an indication behind the segment that it rests on.
WspRule ruleOf(IndicationId id, const SegmentEvent& event, Side side) {
    const bool ends = id == IndicationId::CloseZero || id == IndicationId::RecvZero;
    if (ends) {
        return WspRule::R4;
    }
    return id == IndicationId::Data || event.from == side ? WspRule::R3 : WspRule::R5;
}

} // namespace

Indication& Ear::add(
    IndicationId id,
    Status status,
    std::uint16_t needs,
    EventIndex after,
    std::initializer_list<WspRule> why
) {
    Indication& fresh = list_.emplace_back();
    fresh.id = id;
    fresh.status = status;
    fresh.needs.bits = needs;
    fresh.why = WspRules(why);
    if (after != EventIndex::None) {
        fresh.after.push_back(after);
        fresh.time.basis = ruleOf(id, made_.event(after), heard_.side);
        beginAfter(fresh.time, made_, after, heard_.side);
        settle(fresh.time);
    }
    return fresh;
}

bool Ear::finCame() const {
    if (heard_.peerFin == EventIndex::None || !heard_.peerFinTaken) {
        return false;
    }
    return heard_.heardReset == EventIndex::None || heard_.peerFin < heard_.heardReset;
}

bool Ear::wasDeafBefore(EventIndex event) const {
    return heard_.receiveSide == ReceiveSide::Dead && heard_.tested < event;
}

// WSPConnect and FD_CONNECT: of the client alone.
void Ear::listConnecting() {
    const EventIndex syn = firstEvent(made_.connection, Side::Client, EventKind::Syn);
    if (heard_.side != Side::Client || syn == EventIndex::None) {
        return;
    }
    const EventIndex synAck = firstEvent(made_.connection, Side::Server, EventKind::SynAck);
    switch (made_.verdict.outcome) {
    case Outcome::Refused:
        if (made_.verdict.pattern == Pattern::IcmpUnreachable) {
            addAvailable(
                IndicationId::ConnectUnreachable,
                0,
                firstEvent(made_.connection, Side::Client, EventKind::IcmpError),
                {WspRule::SynPhase}
            );
        } else {
            addAvailable(IndicationId::Refused, 0, heard_.heardReset, {WspRule::SynPhase});
        }
        return;
    case Outcome::Unanswered:
        // An answer that was sent may have been lost behind the capture.
        add(IndicationId::ConnectTimedOut,
            synAck == EventIndex::None ? Status::Available : Status::Unknowable,
            0,
            syn,
            {WspRule::SynPhase});
        break;
    case Outcome::Graceful:
    case Outcome::HalfClosed:
    case Outcome::Abortive:
    case Outcome::TimedOut:
    case Outcome::StillOpen:
    case Outcome::Unknown:
        break;
    }
    if (synAck != EventIndex::None) {
        const auto status = made_.connection.established ? Status::Available : Status::Unknowable;
        add(IndicationId::Connected, status, 0, synAck, {WspRule::SynPhase});
    }
}

void Ear::listData() {
    if (heard_.peerData == EventIndex::None || wasDeafBefore(heard_.peerData)) {
        return;
    }
    const bool lost = heard_.receiveSide == ReceiveSide::Dead &&
                      made_.event(heard_.peerData).frame < made_.event(heard_.tested).frame &&
                      heard_.fin < heard_.peerData;
    if (lost) {
        Indication& data =
            add(IndicationId::Data, Status::Excluded, 0, heard_.peerData, {WspRule::D2});
        data.bytes = made_.event(heard_.peerData).length;
        return;
    }
    const bool arrived = made_.connection.from(other(heard_.side)).unackedBytes == 0 ||
                         made_.verdict.position == positionOf(heard_.side);
    Indication& data =
        add(IndicationId::Data,
            arrived ? Status::Available : Status::Unknowable,
            kToRead,
            heard_.peerData,
            {WspRule::F10});
    data.bytes = made_.event(heard_.peerData).length;
}

// The stack gave up on a silent peer.
void Ear::listTimeout() {
    const EventIndex last = heard_.fin != EventIndex::None ? heard_.fin : heard_.lastData;
    const std::uint16_t needs = Requirements::kHandleOpen;
    if (made_.connection.from(heard_.side).unansweredProbes > 0) {
        addAvailable(
            IndicationId::NetReset,
            needs | Requirements::kKeepalive | Requirements::kInProgress,
            EventIndex::None,
            {WspRule::D6, WspRule::R14}
        );
    }
    addAvailable(IndicationId::Aborted, needs, last, {WspRule::TimerRanOut, WspRule::F3});
    addAvailable(IndicationId::TimedOut, needs, last, {WspRule::TimerRanOut});
    alternative();
    if (!finCame() && heard_.mayBe(OperatingSystem::Linux)) { // reads end in 0 after the error
        add(IndicationId::RecvZero,
            Status::Unknowable,
            kToRead,
            EventIndex::None,
            {WspRule::LinuxDiffers});
    }
}

// What a side sent and nobody answered may not be in the capture.
void Ear::listGivingUp() {
    if (!established()) {
        return;
    }
    const bool whole = made_.verdict.outcome == Outcome::Graceful && !made_.connection.captureLoss;
    if (heard_.gaveUp) {
        listTimeout();
    } else if (whole) {
        exclude(IndicationId::Aborted, {WspRule::AllAcknowledged});
        exclude(IndicationId::TimedOut, {WspRule::AllAcknowledged});
    } else {
        const std::uint16_t needs = Requirements::kHandleOpen;
        add(IndicationId::Aborted, Status::Unknowable, needs, EventIndex::None, {});
        add(IndicationId::TimedOut, Status::Unknowable, needs, EventIndex::None, {});
    }
}

// What the program's own calls bring about; no packet tells.
void Ear::listLocal() {
    const bool ended = heard_.fin != EventIndex::None || heard_.reset.has_value();
    if (!ended) {
        return;
    }
    const EventIndex none = EventIndex::None;
    if (heard_.fin != none) {
        add(IndicationId::Shutdown, Status::Unknowable, Requirements::kOwnShutdown, none, {});
    }
    add(IndicationId::OverlappedAborted, Status::Unknowable, Requirements::kClosed, none, {});
    if (made_.verdict.outcome == Outcome::HalfClosed && heard_.peerFin == none) {
        add(IndicationId::OverlappedPending,
            Status::Unknowable,
            kToRead,
            none,
            {WspRule::NoFin, WspRule::F12});
    }
}

std::vector<Indication> listIndications(const CallCase& made, Side side) {
    Ear ear(made, side);
    ear.listConnecting();
    ear.listData();
    ear.listEndOfStream();
    ear.listReset();
    ear.listGivingUp();
    ear.listLocal();
    return ear.take();
}

} // namespace lastack
