#include "track/holes.h"
#include "track/zeek_follow.h"

namespace lastack {

namespace {

bool isClean(const ZeekSide& side) {
    return side.state == ZeekEndpoint::Established ||
           (side.state == ZeekEndpoint::Closed && side.before == ZeekEndpoint::Established);
}

// Gaps of connections that neither began nor ended in the usual way are mostly none.
void noteGap(ZeekTrack& track, Direction sender, std::uint32_t length) {
    ZeekSide& side = track.sides[sender];
    if (isClean(side) && isClean(track.sides[1 - sender])) {
        track.missedBytes += length;
        addCountedLetter(track, side.gaps, HistoryLetter::Gap, sender);
    }
}

// Everything below `to` was acknowledged: what of it is missing stays so.
void giveUpBelow(ZeekTrack& track, Direction sender, SeqNum to) {
    ZeekSide& side = track.sides[sender];
    while (side.ahead.count > 0 && side.ahead.ranges[0].begin < to) {
        const SeqNum begin = side.ahead.ranges[0].begin;
        noteGap(track, sender, static_cast<std::uint32_t>(begin - side.delivered));
        side.delivered = begin;
        advanceOver(side.ahead, side.delivered);
    }
    if (side.delivered < to) {
        noteGap(track, sender, static_cast<std::uint32_t>(to - side.delivered));
        side.delivered = to;
        advanceOver(side.ahead, side.delivered);
    }
}

} // namespace

void takeZeekPayload(ZeekSide& side, const ZeekSegment& segment) {
    if (segment.payloadCut) {
        side.payloadCut = true; // Zeek delivers a segment whole or not at all
        return;
    }
    SeqNum begin = segment.seq + (segment.flags.syn() ? 1U : 0U);
    const SeqNum end = begin + segment.length;
    if (end <= side.acked.at || end <= side.trimmed || end <= side.delivered) {
        return;
    }
    if (begin > side.delivered) {
        addRange(side.ahead, begin, end);
        return;
    }
    side.delivered = end;
    advanceOver(side.ahead, side.delivered);
}

void takeZeekAck(ZeekTrack& track, Direction sender, std::int64_t offset) {
    ZeekSide& side = track.sides[sender];
    if (side.finSeen && offset >= side.finOffset) {
        offset = side.finOffset - 1; // a FIN is no data
    }
    const SeqNum to = side.start + static_cast<std::uint32_t>(offset);
    if (offset <= 0 || to <= side.trimmed) {
        return;
    }
    // Without its SYN the start of a stream is a guess, one byte off for a keepalive.
    constexpr std::int64_t kGuessed = 2;
    if (to > side.delivered && !(track.partial && offset <= kGuessed)) {
        giveUpBelow(track, sender, to);
    }
    side.trimmed = to;
}

bool hasZeekDataPending(const ZeekTrack& track, Direction from) {
    const ZeekSide& mine = track.sides[from];
    const ZeekSide& peer = track.sides[1 - from];
    const std::int32_t missing = mine.last.at - mine.delivered;
    if (missing > 1) { // one: the FIN
        return true;
    }
    const bool peerUnacknowledged = peer.delivered > peer.trimmed || peer.ahead.count > 0;
    return missing >= 0 && mine.state != ZeekEndpoint::Reset && peerUnacknowledged;
}

} // namespace lastack
