#include "track/zeek_follow.h"

namespace lastack {

namespace {

std::uint16_t bitOf(HistoryLetter letter) {
    return static_cast<std::uint16_t>(1U << static_cast<unsigned>(letter));
}

bool isPowerOfTen(std::uint32_t count) {
    constexpr std::uint32_t kTen = 10;
    while (count % kTen == 0 && count > 0) {
        count /= kTen;
    }
    return count == 1;
}

// Whether a letter was there before; if not, it is now.
bool seenBefore(ZeekTrack& track, HistoryLetter letter, HistoryLetter family, Direction from) {
    std::uint16_t& seen = track.lettersSeen[index(track.roleOf(from))];
    if ((seen & bitOf(family)) != 0) {
        return true;
    }
    seen = static_cast<std::uint16_t>(seen | bitOf(family));
    addLetter(track, letter, from);
    return false;
}

void addOnce(ZeekTrack& track, HistoryLetter letter, Direction from) {
    seenBefore(track, letter, letter, from);
}

// Again when its place in the stream differs from that of the one before.
void addAtPlace(
    ZeekTrack& track,
    HistoryLetter letter,
    HistoryLetter family,
    Direction from,
    std::int64_t& newest,
    std::int64_t offset
) {
    if (seenBefore(track, letter, family, from) && offset != newest) {
        addLetter(track, letter, from);
    }
    newest = offset;
}

bool beganWithSynAck(const ZeekTrack& track) {
    return track.history.size() == 1 &&
           *track.history.begin() == HistoryEntry{HistoryLetter::SynAck, ZeekRole::Originator};
}

// A SYN-ACK that began the connection came from the responder after all: real traffic follows.
void flipAfterSynAck(ZeekTrack& track) {
    flipRoles(track);
    track.history.clear();
    track.history.add({HistoryLetter::Flipped, ZeekRole::Originator});
    track.history.add({HistoryLetter::SynAck, ZeekRole::Responder});
    track.side(ZeekRole::Originator).packetSeen = true;
}

} // namespace

void addLetter(ZeekTrack& track, HistoryLetter letter, Direction from) {
    track.history.add({letter, track.roleOf(from)});
}

void addCountedLetter(
    ZeekTrack& track, std::uint32_t& counter, HistoryLetter letter, Direction from
) {
    if (isPowerOfTen(++counter)) {
        addLetter(track, letter, from);
    }
}

void flipRoles(ZeekTrack& track) {
    track.originator = 1 - track.originator;
    track.partial = false;
    track.history.add({HistoryLetter::Flipped, ZeekRole::Originator});
}

void addLettersOf(
    ZeekTrack& track, const ZeekSegment& segment, Direction from, std::int64_t offset
) {
    ZeekSide& mine = track.sides[from];
    const TcpFlags flags = segment.flags;
    const int controls = int{flags.syn()} + int{flags.fin()} + int{flags.rst()};
    if (controls > 1) {
        const bool finAndReset = flags.fin() && flags.rst();
        addOnce(track, finAndReset ? HistoryLetter::Inconsistent : HistoryLetter::MultiFlag, from);
    } else if (flags.syn()) {
        const HistoryLetter letter = flags.ack() ? HistoryLetter::SynAck : HistoryLetter::Syn;
        addAtPlace(track, letter, HistoryLetter::Syn, from, mine.synLetterAt, offset);
    } else if (flags.fin()) {
        const std::int64_t place = offset + segment.length;
        addAtPlace(track, HistoryLetter::Fin, HistoryLetter::Fin, from, mine.finLetterAt, place);
    } else if (flags.rst()) {
        constexpr HistoryLetter kReset = HistoryLetter::Reset;
        addAtPlace(track, kReset, kReset, from, mine.resetLetterAt, offset);
    } else if (segment.length > 0 || flags.ack()) {
        if (beganWithSynAck(track)) {
            flipAfterSynAck(track);
        }
        addOnce(track, segment.length > 0 ? HistoryLetter::Data : HistoryLetter::Ack, from);
    }
}

} // namespace lastack
