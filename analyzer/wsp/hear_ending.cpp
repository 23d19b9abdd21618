#include "verdict/origin.h"
#include "wsp/ear.h"
#include "wsp/moment.h"
#include "wsp/reaction.h"

#include <algorithm>

namespace lastack {

namespace {

using Status = IndicationStatus;

// Not before the last byte below the FIN had come as well (R4), and, where the side reacted to the
// end, probably not after its own FIN left (R6).
void bound(TimeRange& time, const CallCase& made, const CallEvidence& heard) {
    const auto& events = made.connection.events;
    for (std::size_t at = 0; at < events.size(); ++at) {
        const bool late = events[at].from == other(heard.side) &&
                          events[at].marks.has(EventMarks::kFilledHole) &&
                          events[at].at > made.event(heard.peerFin).at;
        if (late) {
            beginAfter(time, arrivalOf(made, EventIndex{static_cast<std::uint16_t>(at)}));
        }
    }
    if (heard.fin != EventIndex::None && reactedToFin(made, heard.side)) {
        const Moment reaction = departureOf(made, heard.fin);
        time.likelyLatest = reaction.likely;
        time.assumes.add(reaction.toLikely.bits);
    }
    settle(time);
}

} // namespace

// F11 names CLOSE-WAIT and TIME-WAIT alone. The peer's FIN that crosses the own one leads to
// CLOSING first, and to TIME-WAIT with the acknowledgement of the own FIN (RFC 9293 §3.6, case 3).
void Ear::boundByClosing(TimeRange& time) const {
    const auto& events = made_.connection.events;
    const auto isAcknowledgement = [&](const SegmentEvent& event) {
        return event.from != heard_.side && event.ack > made_.connection.from(heard_.side).finSeq;
    };
    const auto first = std::find_if(events.begin(), events.end(), isAcknowledgement);
    const auto at = EventIndex{static_cast<std::uint16_t>(first - events.begin())};
    const bool crossed = heard_.fin != EventIndex::None && !heard_.answeredPeerFin &&
                         heard_.fin < at && heard_.peerFin < at;
    if (first == events.end() || !crossed) {
        return;
    }
    const Moment arrival = arrivalOf(made_, at);
    time.likelyLatest = arrival.likely;
    time.assumes.add(arrival.toLikely.bits);
    settle(time);
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
    const bool first = heard_.fin != EventIndex::None && !heard_.answeredPeerFin;
    const WspRule when = first ? WspRule::F5 : WspRule::F4;
    Indication& told =
        add(IndicationId::CloseZero,
            status,
            kToBeNotified | drained,
            heard_.peerFin,
            {when, WspRule::F1, WspRule::F2, WspRule::F7, WspRule::F11});
    bound(told.time, made_, heard_);
    boundByClosing(told.time);
    Indication& read =
        add(IndicationId::RecvZero,
            status,
            kToRead | drained,
            heard_.peerFin,
            {WspRule::R4, WspRule::F14, WspRule::F15});
    bound(read.time, made_, heard_);
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
    if (heard_.mayBe(OperatingSystem::Linux)) {
        // Without Winsock of its own: who brings FD_CLOSE there makes it from what reads tell.
        add(IndicationId::CloseZero,
            Status::Unknowable,
            kToBeNotified,
            EventIndex::None,
            {WspRule::LinuxDiffers});
        add(IndicationId::RecvZero,
            Status::Unknowable,
            Requirements::kOwnShutdown,
            EventIndex::None,
            {WspRule::LinuxDiffers});
    } else {
        exclude(IndicationId::CloseZero, {why, hole ? WspRule::F4 : WspRule::F3});
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

// After the peer's FIN Linux lets reads end in 0 and fails only what is sent, with EPIPE. Whether a
// host that no longer answered heard the reset of the one that gave it up is not known.
void Ear::listResetWhenOpen() {
    const EventIndex reset = heard_.heardReset;
    const Status status =
        made_.verdict.outcome == Outcome::TimedOut ? Status::Unknowable : Status::Available;
    if (finCame() && heard_.system == OperatingSystem::Linux) {
        exclude(IndicationId::CloseReset, {WspRule::LinuxDiffers});
        exclude(IndicationId::RecvReset, {WspRule::LinuxDiffers});
    } else {
        Indication& told =
            add(IndicationId::CloseReset,
                status,
                kToBeNotified,
                reset,
                {WspRule::F6, WspRule::R5, WspRule::F1, WspRule::F2, WspRule::F3, WspRule::F7});
        if (finCame()) { // F9: whoever was told of the FIN is not told again
            told.needs.bits |= Requirements::kUntold;
            told.why.push_back(WspRule::F9);
        }
        add(IndicationId::RecvReset,
            status,
            kToRead,
            reset,
            {WspRule::R5, WspRule::F14, WspRule::F15});
        alternative();
    }
    add(IndicationId::SendReset, status, kToSend, reset, {WspRule::R5});
}

// Who forged a reset to one end may have forged one to the other, which only that end sees. And a
// Linux socket that reset what came after its own shutdown may report that as its error.
bool Ear::mayHaveMissedOne() const {
    const auto& resets = made_.verdict.resets;
    const bool spokenFor = std::any_of(resets.begin(), resets.end(), [&](const auto& reset) {
        return made_.event(reset.event).from == heard_.side && isForged(reset);
    });
    const bool refused = heard_.receiveSide == ReceiveSide::Dead;
    return spokenFor || (refused && heard_.mayBe(OperatingSystem::Linux));
}

void Ear::listNoReset() {
    const auto& resets = made_.verdict.resets;
    const bool ineffective = std::any_of(resets.begin(), resets.end(), [&](const auto& reset) {
        return made_.event(reset.event).from == other(heard_.side) && reset.effective == Effect::No;
    });
    const WspRule why = ineffective ? WspRule::Ineffective : WspRule::NoReset;
    if (made_.verdict.outcome == Outcome::Graceful || (ineffective && !mayHaveMissedOne())) {
        exclude(IndicationId::CloseReset, {why});
        exclude(IndicationId::RecvReset, {why});
    } else if (mayHaveMissedOne()) {
        add(IndicationId::RecvReset, Status::Unknowable, kToRead, EventIndex::None, {WspRule::D8});
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

} // namespace lastack
