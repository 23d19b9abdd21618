// Clues in the header fields of a reset: what its maker filled in itself, copied, or left out.
#include "track/timestamp_clock.h"
#include "verdict/suspect.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::uint16_t kNextIds = 16;      // a host that counts has used up no more in between
constexpr std::uint16_t kFirstIds = 256;    // where counters begin, and so meet by chance
constexpr std::uint16_t kFarId = 1000;      // and surely not so many
constexpr std::uint8_t kAccurateEcn = 0x01; // AE, once NS; the other three bits are reserved

Weight ofAbort(const Suspect& suspect, Weight weight) {
    return suspect.isAbort() ? weight : Weight::None;
}

Says saysForged(Weight weight) {
    return weight == Weight::None ? Says::Neutral : Says::Forged;
}

std::uint16_t stepFrom(std::uint16_t before, std::uint16_t after) {
    return static_cast<std::uint16_t>(after - before);
}

// The claimed sender's identifications count up: two known packets of it lie near each other.
bool counts(const Suspect& suspect, std::uint16_t newest) {
    const auto& events = suspect.made.connection.events;
    return std::any_of(events.begin(), events.end(), [&](const SegmentEvent& event) {
        const bool known = event.from == suspect.reset.from && event.frame < suspect.reset.frame &&
                           event.kind != EventKind::Rst && event.kind != EventKind::IcmpError &&
                           event.ipId != 0 && event.ipId != newest;
        return known && stepFrom(event.ipId, newest) < kFarId;
    });
}

bool continuesIds(const Suspect& suspect) {
    const std::uint16_t before = suspect.detail->ipIdBefore;
    const std::uint16_t step = stepFrom(before, suspect.reset.ipId);
    return before != 0 && step > 0 && step <= kNextIds;
}

void judgeCopiedId(const Suspect& suspect, ClueFindings& clues) {
    const std::uint16_t id = suspect.reset.ipId;
    const bool ownConstant = id == suspect.detail->ipIdBefore;
    if (id == 0 || ownConstant || continuesIds(suspect)) {
        return;
    }
    const bool ofNewest = id == suspect.detail->receiverIpId;
    const bool ofStimulus = suspect.finding.inReplyTo != EventIndex::None &&
                            id == suspect.made.event(suspect.finding.inReplyTo).ipId;
    if (ofNewest || ofStimulus) {
        const Weight weight = id < kFirstIds ? Weight::Weak : Weight::Strong;
        clues.push_back({Clue::IpIdCopied, Says::Forged, weight, id, id});
    }
}

// Replies for no socket come with 0 or from another counter (Linux); only an abort takes the next.
void judgeIdOrder(const Suspect& suspect, ClueFindings& clues) {
    const std::uint16_t id = suspect.reset.ipId;
    const std::uint16_t before = suspect.detail->ipIdBefore;
    if (continuesIds(suspect)) {
        clues.push_back({Clue::IpIdOrder, Says::Genuine, Weight::Medium, id, before});
        return;
    }
    const std::uint16_t step = stepFrom(before, id);
    const bool far = step > kFarId && stepFrom(id, before) > kFarId;
    if (before == 0 || !far || !counts(suspect, before)) {
        return;
    }
    const Weight weight = ofAbort(suspect, Weight::Weak);
    clues.push_back({Clue::IpIdOrder, saysForged(weight), weight, id, before});
}

void judgeDontFragment(const Suspect& suspect, ClueFindings& clues) {
    const SenderProfile& profile = suspect.sender().profile;
    const bool own = suspect.detail->dontFragment;
    if (!profile.dontFragmentKnown || own == profile.dontFragment) {
        return;
    }
    const Weight weight = ofAbort(suspect, Weight::Weak);
    clues.push_back({Clue::DontFragment, saysForged(weight), weight, own ? 1U : 0U, own ? 0U : 1U});
}

// Stacks answer with a window of zero, aborts carry the sender's own.
void judgeWindow(const Suspect& suspect, ClueFindings& clues) {
    const ResetDetail& detail = *suspect.detail;
    const bool own =
        suspect.sender().packets > suspect.sender().rsts && detail.window == detail.windowBefore;
    if (detail.window == 0 || own || detail.window != detail.receiverWindow) {
        return;
    }
    const Weight weight = suspect.isAbort() ? Weight::Weak : Weight::Medium;
    clues.push_back({Clue::WindowCopied, Says::Forged, weight, detail.window, detail.window});
}

// RFC 9293 §3.1: reserved bits must be zero in generated segments.
void judgeReservedBits(const Suspect& suspect, ClueFindings& clues) {
    const std::uint8_t bits = suspect.detail->headerBits;
    if (bits != 0) {
        const Weight weight = bits == kAccurateEcn ? Weight::Weak : Weight::Medium;
        clues.push_back({Clue::ReservedBits, Says::Forged, weight, bits, 0});
    }
}

// RFC 7323 §3.2: a reset should carry the option, too.
void judgeTimestamp(const Suspect& suspect, ClueFindings& clues) {
    const ResetDetail& detail = *suspect.detail;
    const SenderProfile& profile = suspect.sender().profile;
    if (!detail.timestampsAgreed || !detail.optionsKnown) {
        return;
    }
    if (!detail.hasTimestamp) {
        const Weight weight = ofAbort(suspect, Weight::Weak);
        clues.push_back({Clue::TimestampMissing, saysForged(weight), weight, 0, 1});
        return;
    }
    if (!profile.hasTimestamp) {
        return;
    }
    const auto ticks = static_cast<std::int32_t>(detail.timestampValue - profile.timestampValue);
    const bool plausible = isPlausibleClock(ticks, suspect.reset.at - profile.timestampAt);
    clues.push_back(
        {Clue::TimestampClock,
         plausible ? Says::Genuine : Says::Forged,
         plausible ? Weight::Weak : Weight::Medium,
         detail.timestampValue,
         profile.timestampValue}
    );
}

} // namespace

void collectHeaderClues(const Suspect& suspect, ClueFindings& clues) {
    if (suspect.detail == nullptr) {
        return;
    }
    if (suspect.isV4()) {
        judgeCopiedId(suspect, clues);
        judgeIdOrder(suspect, clues);
        judgeDontFragment(suspect, clues);
    }
    judgeWindow(suspect, clues);
    judgeReservedBits(suspect, clues);
    judgeTimestamp(suspect, clues);
}

} // namespace lastack
