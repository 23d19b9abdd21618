#include "wsp/listen_in.h"

#include <algorithm>

namespace lastack {

namespace {

using Status = IndicationStatus;

constexpr std::uint16_t kToRead =
    Requirements::kReceive | Requirements::kHandleOpen | Requirements::kReceiveOn;
constexpr std::uint16_t kToBeNotified = Requirements::kRegistered | Requirements::kHandleOpen;
constexpr std::uint16_t kToSend = Requirements::kSend | Requirements::kHandleOpen;

// Collects the indications of one side.
class Ear {
public:
    Ear(const CallCase& made, Side side) : made_(made), heard_(made.of(side)) {}

    std::vector<Indication> take() { return std::move(list_); }

    void listConnecting();
    void listData();
    void listEndOfStream();
    void listReset();
    void listGivingUp();
    void listLocal();

private:
    Indication& add(
        IndicationId id,
        Status status,
        std::uint16_t needs,
        EventIndex after,
        std::initializer_list<WspRule> why
    );

    void addAvailable(
        IndicationId id, std::uint16_t needs, EventIndex after, std::initializer_list<WspRule> why
    ) {
        add(id, Status::Available, needs, after, why);
    }

    void exclude(IndicationId id, std::initializer_list<WspRule> why) {
        add(id, Status::Excluded, 0, EventIndex::None, why);
    }

    void alternative() { list_.back().alternativeOf = list_.size() - 2; }

    bool established() const { return made_.connection.established || made_.connection.midstream; }

    // The FIN came before whatever reset ended the connection for this side.
    bool finCame() const;
    // D2: the handle was gone or its receive side off before the peer's FIN came.
    bool wasDeafBefore(EventIndex event) const;
    void listAfterFin();
    void listWithoutFin();
    void listResetWhenOpen();
    void listNoReset();

    const CallCase& made_;
    const CallEvidence& heard_;
    std::vector<Indication> list_;
};

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
        fresh.earliest = made_.event(after).at;
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

EventIndex firstFrom(const CallCase& made, Side side, EventKind kind) {
    const auto& events = made.connection.events;
    for (std::size_t at = 0; at < events.size(); ++at) {
        if (events[at].from == side && events[at].kind == kind) {
            return EventIndex{static_cast<std::uint16_t>(at)};
        }
    }
    return EventIndex::None;
}

// WSPConnect and FD_CONNECT: of the client alone.
void Ear::listConnecting() {
    const EventIndex syn = firstFrom(made_, Side::Client, EventKind::Syn);
    if (heard_.side != Side::Client || syn == EventIndex::None) {
        return;
    }
    const EventIndex synAck = firstFrom(made_, Side::Server, EventKind::SynAck);
    switch (made_.verdict.outcome) {
    case Outcome::Refused:
        if (made_.verdict.pattern == Pattern::IcmpUnreachable) {
            addAvailable(
                IndicationId::ConnectUnreachable,
                0,
                firstFrom(made_, Side::Client, EventKind::IcmpError),
                {WspRule::SynPhase}
            );
        } else {
            addAvailable(IndicationId::Refused, 0, heard_.heardReset, {WspRule::SynPhase});
        }
        return;
    case Outcome::Unanswered:
        if (synAck == EventIndex::None) {
            addAvailable(IndicationId::ConnectTimedOut, 0, syn, {WspRule::SynPhase});
            return;
        }
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
    Indication& data =
        add(IndicationId::Data, Status::Available, kToRead, heard_.peerData, {WspRule::F10});
    data.bytes = made_.event(heard_.peerData).length;
}

// F4 and F5: whoever shut down first, the peer's FIN is what is told.
void Ear::listAfterFin() {
    const std::uint16_t drained = Requirements::kDrained;
    const bool deaf = wasDeafBefore(heard_.peerFin);
    if (deaf && !heard_.mayBe(OperatingSystem::Linux)) {
        exclude(IndicationId::CloseZero, {WspRule::F8, WspRule::D2});
        exclude(IndicationId::RecvZero, {WspRule::F8, WspRule::D2});
        return;
    }
    const Status status = deaf ? Status::Unknowable : Status::Available;
    add(IndicationId::CloseZero,
        status,
        kToBeNotified | drained,
        heard_.peerFin,
        {heard_.fin != EventIndex::None && !heard_.answeredPeerFin ? WspRule::F5 : WspRule::F4});
    add(IndicationId::RecvZero, status, kToRead | drained, heard_.peerFin, {WspRule::R4});
    alternative();
}

// A receive side that the program itself shut down reads as ended on Linux.
void Ear::listWithoutFin() {
    const bool over =
        heard_.heardReset != EventIndex::None || made_.verdict.outcome == Outcome::Refused;
    const bool hole = heard_.peerFin != EventIndex::None && !heard_.peerFinTaken;
    if (!over && !hole) {
        return;
    }
    const WspRule why = hole ? WspRule::HoleBeforeFin : WspRule::NoFin;
    exclude(IndicationId::CloseZero, {why});
    if (heard_.mayBe(OperatingSystem::Linux)) {
        add(IndicationId::RecvZero,
            Status::Unknowable,
            Requirements::kOwnShutdown,
            EventIndex::None,
            {WspRule::LinuxDiffers});
    } else {
        exclude(IndicationId::RecvZero, {why});
    }
}

void Ear::listEndOfStream() {
    if (!established()) {
        return;
    }
    if (finCame()) {
        listAfterFin();
    } else {
        listWithoutFin();
    }
}

// After the peer's FIN Linux lets reads end in 0 and fails only what is sent, with EPIPE.
void Ear::listResetWhenOpen() {
    const EventIndex reset = heard_.heardReset;
    const bool afterFin = finCame();
    if (afterFin && heard_.system == OperatingSystem::Linux) {
        exclude(IndicationId::CloseReset, {WspRule::LinuxDiffers});
        exclude(IndicationId::RecvReset, {WspRule::LinuxDiffers});
    } else {
        addAvailable(IndicationId::CloseReset, kToBeNotified, reset, {WspRule::F6, WspRule::R5});
        addAvailable(IndicationId::RecvReset, kToRead, reset, {WspRule::R5});
        alternative();
    }
    addAvailable(IndicationId::SendReset, kToSend, reset, {WspRule::R5});
}

void Ear::listNoReset() {
    const bool ineffective =
        std::any_of(made_.verdict.resets.begin(), made_.verdict.resets.end(), [&](const auto& r) {
            return made_.event(r.event).from == other(heard_.side);
        });
    const WspRule why = ineffective ? WspRule::Ineffective : WspRule::NoReset;
    if (made_.verdict.outcome == Outcome::Graceful || ineffective) {
        exclude(IndicationId::CloseReset, {why});
        exclude(IndicationId::RecvReset, {why});
    }
}

void Ear::listReset() {
    if (heard_.heardReset == EventIndex::None) {
        listNoReset();
        return;
    }
    if (heard_.lostData) {
        Indication& sent =
            add(IndicationId::SendOkLost, Status::Available, kToSend, heard_.lastData, {WspRule::D2}
            );
        sent.bytes = heard_.lastData == EventIndex::None ? 0 : made_.event(heard_.lastData).length;
    }
    if (!established()) {
        const bool waiting = heard_.side == Side::Server;
        if (waiting) {
            add(IndicationId::AcceptReset,
                Status::Unknowable,
                Requirements::kAccepting,
                heard_.heardReset,
                {WspRule::SynPhase});
        }
        return;
    }
    listResetWhenOpen();
    const bool early = heard_.side == Side::Server && heard_.lastData == EventIndex::None &&
                       !made_.connection.midstream;
    if (early) {
        add(IndicationId::AcceptReset,
            Status::Unknowable,
            Requirements::kAccepting,
            heard_.heardReset,
            {WspRule::NeverAccepted});
    }
}

// The stack gave up on a silent peer, or reset on its own.
void Ear::listGivingUp() {
    const bool reset = heard_.reset.has_value();
    const auto& facts = made_.connection.from(heard_.side);
    const bool keepalive = facts.unansweredProbes > 0;
    if (heard_.gaveUp && established()) {
        const EventIndex last = heard_.fin != EventIndex::None ? heard_.fin : heard_.lastData;
        const std::uint16_t needs = Requirements::kHandleOpen;
        if (keepalive) {
            addAvailable(
                IndicationId::NetReset,
                needs | Requirements::kKeepalive | Requirements::kInProgress,
                EventIndex::None,
                {WspRule::D6, WspRule::R14}
            );
        }
        addAvailable(IndicationId::Aborted, needs, last, {WspRule::TimerRanOut});
        addAvailable(IndicationId::TimedOut, needs, last, {WspRule::TimerRanOut});
        alternative();
        return;
    }
    if (reset && made_.verdict.resets[*heard_.reset].kind == ResetKind::Active && established()) {
        add(IndicationId::Aborted,
            Status::Unknowable,
            Requirements::kHandleOpen,
            made_.verdict.resets[*heard_.reset].event,
            {WspRule::D8});
        return;
    }
    if (made_.verdict.outcome == Outcome::Graceful && !made_.connection.captureLoss) {
        exclude(IndicationId::Aborted, {WspRule::AllAcknowledged});
        exclude(IndicationId::TimedOut, {WspRule::AllAcknowledged});
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
        add(IndicationId::OverlappedPending, Status::Unknowable, kToRead, none, {WspRule::NoFin});
    }
}

} // namespace

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
