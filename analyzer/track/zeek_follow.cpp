#include "track/zeek_follow.h"

namespace lastack {

namespace {

constexpr Duration kCloseDelay = Duration::seconds(5);   // tcp_close_delay
constexpr Duration kAttemptDelay = Duration::seconds(5); // tcp_attempt_delay
constexpr Duration kLinger = Duration::seconds(5);       // tcp_connection_linger
constexpr std::int32_t kTooFar = 1 << 20;                // no step of a SYN, RST or wild ACK

// --- the life of a connection

bool isPlainSyn(TcpFlags flags) {
    return flags.syn() && !flags.ack();
}

// Without a plain SYN the ports decide: a source that looks like a server did not originate.
bool beginsFlipped(const ZeekSegment& segment) {
    if (isPlainSyn(segment.flags) || !isLikelyServerPort(segment.sourcePort)) {
        return false;
    }
    return !isLikelyServerPort(segment.destinationPort) ||
           (!segment.flags.syn() && segment.sourcePort < segment.destinationPort);
}

void begin(ZeekTrack& track, const ZeekSegment& segment, Direction from) {
    const std::array<std::uint32_t, 2> packets = {track.sides[0].packets, track.sides[1].packets};
    track = ZeekTrack{};
    for (const Direction direction : {0U, 1U}) {
        track.sides[direction].packets = packets[direction];
        track.sides[direction].packetsBefore = packets[direction];
    }
    track.began = true;
    track.originator = from;
    track.firstAt = segment.at;
    track.lastAt = segment.at;
    if (beginsFlipped(segment)) {
        flipRoles(track);
    }
}

bool isUnanswered(const ZeekTrack& track) {
    const ZeekEndpoint state = track.side(ZeekRole::Originator).state;
    return (state == ZeekEndpoint::SynSent || state == ZeekEndpoint::SynAckSent) &&
           track.side(ZeekRole::Responder).state == ZeekEndpoint::Inactive;
}

// Closed on one side only, and nothing can be expected of the other.
bool lingers(const ZeekTrack& track) {
    const auto isDead = [](const ZeekSide& side) {
        return side.state == ZeekEndpoint::Reset || side.state == ZeekEndpoint::Inactive;
    };
    return track.sides[0].didClose != track.sides[1].didClose &&
           (isDead(track.sides[0]) || isDead(track.sides[1]));
}

bool timedOut(const ZeekTrack& track, Timestamp now) {
    return now >= track.closesAt || (isUnanswered(track) && now - track.firstAt >= kAttemptDelay) ||
           (lingers(track) && now - track.lastAt > kLinger);
}

// A SYN that does not belong to what is there begins another connection at once.
bool isReuse(const ZeekTrack& track, const ZeekSegment& segment) {
    const ZeekSide& originator = track.side(ZeekRole::Originator);
    const ZeekSide& responder = track.side(ZeekRole::Responder);
    if (!segment.flags.syn() ||
        (segment.flags.ack() && originator.state != ZeekEndpoint::Inactive)) {
        return false;
    }
    if (originator.didClose || responder.didClose) {
        return true;
    }
    const ZeekSide& opener = segment.flags.ack() ? responder : originator;
    const bool reversed = !segment.flags.ack() && opener.state == ZeekEndpoint::SynAckSent &&
                          responder.state == ZeekEndpoint::Inactive &&
                          segment.seq == responder.start;
    return segment.seq != opener.start && !reversed;
}

// --- sequence numbers

void setStart(ZeekSide& side, SeqNum start, SeqNum last) {
    side.start = start;
    side.last = {last, last - start};
    side.acked = {start, 0};
    side.delivered = start + 1;
    side.trimmed = start + 1;
    side.ahead.count = 0;
}

void startSide(ZeekSide& side, const ZeekSegment& segment, SeqNum end) {
    const bool syn = segment.flags.syn();
    switch (side.state) {
    case ZeekEndpoint::Inactive:
        if (syn) {
            setStart(side, segment.seq, end);
        } else {
            setStart(side, SeqNum{segment.seq.value - 1}, segment.seq);
        }
        return;
    case ZeekEndpoint::SynSent:
    case ZeekEndpoint::SynAckSent:
        if (syn && segment.seq != side.start) {
            setStart(side, segment.seq, end);
        }
        return;
    case ZeekEndpoint::Established:
    case ZeekEndpoint::Partial:
        if (syn) {
            setStart(side, segment.seq, end);
        }
        return;
    case ZeekEndpoint::Reset:
        if (syn && side.before == ZeekEndpoint::Inactive) {
            setStart(side, segment.seq, end);
        }
        return;
    case ZeekEndpoint::Closed:
        return;
    }
}

// Returns the offset that was acknowledged; 0 when it says nothing.
std::int64_t takeAckNumber(ZeekSide& peer, const ZeekSegment& segment) {
    if (peer.state == ZeekEndpoint::Inactive) {
        const SeqNum start{segment.ack.value - 1};
        setStart(peer, start, start);
        return 1;
    }
    const std::int64_t offset = peer.acked.offsetOf(segment.ack);
    if (offset < 0 || segment.flags.rst()) {
        return offset < 0 ? 0 : offset;
    }
    const std::int32_t step = segment.ack - peer.acked.at;
    const bool broken = segment.ack.value == 0 && step > kTooFar;
    if (step > 0 && !broken) {
        peer.acked.move(segment.ack);
    }
    return offset;
}

void takeEnd(ZeekTrack& track, const ZeekSegment& segment, Direction from, SeqNum end) {
    ZeekSide& mine = track.sides[from];
    const std::int32_t step = end - mine.last.at;
    const bool isJump =
        segment.flags.has(TcpFlags::kSyn | TcpFlags::kRst) && (step > kTooFar || step < -kTooFar);
    if (isJump) {
        return;
    }
    if (segment.flags.fin() && mine.last.at == mine.start + 1) { // nothing but SYN and FIN seen
        mine.last = {end, static_cast<std::uint32_t>(end - mine.start)};
    } else if (mine.state == ZeekEndpoint::Reset) {
        return;
    } else if (step > 0) {
        mine.last.move(end);
    } else if (segment.length > 0) {
        addCountedLetter(track, mine.retransmissions, HistoryLetter::Retransmission, from);
    }
}

// --- one segment

void notePartial(ZeekTrack& track, TcpFlags flags, Direction from) {
    if (track.sides[from].packetSeen) {
        return;
    }
    if (from == track.originator) {
        track.partial = !isPlainSyn(flags);
    } else if (!track.partial) {
        track.partial = !flags.syn();
    }
}

void noteWindow(ZeekTrack& track, const ZeekSegment& segment, Direction from) {
    ZeekSide& mine = track.sides[from];
    if (segment.zeroWindow && !segment.flags.rst() && mine.state != ZeekEndpoint::Reset &&
        track.sides[1 - from].state != ZeekEndpoint::Closed) {
        addCountedLetter(track, mine.zeroWindows, HistoryLetter::ZeroWindow, from);
    }
}

void closeIfDelivered(ZeekTrack& track, Direction from) {
    ZeekSide& mine = track.sides[from];
    const ZeekSide& peer = track.sides[1 - from];
    if (!mine.wantsClose || mine.didClose || hasZeekDataPending(track, from)) {
        return;
    }
    mine.didClose = true;
    if (mine.state == ZeekEndpoint::Reset || peer.didClose ||
        peer.state == ZeekEndpoint::Inactive) {
        track.closesAt = track.lastAt + kCloseDelay;
    }
}

void take(ZeekTrack& track, const ZeekSegment& segment, Direction from) {
    ZeekSide& mine = track.sides[from];
    ZeekSide& peer = track.sides[1 - from];
    const ZeekRole role = track.roleOf(from); // a flip on the way does not change what follows
    const TcpFlags flags = segment.flags;
    notePartial(track, flags, from);
    const std::uint32_t controls = (flags.syn() ? 1U : 0U) + (flags.fin() ? 1U : 0U);
    const std::uint32_t size = (flags.rst() ? 0U : segment.length) + controls;
    const SeqNum end = segment.seq + size;
    startSide(mine, segment, end);
    const std::int64_t offset = mine.last.offsetOf(segment.seq);
    addLettersOf(track, segment, from, offset);
    noteWindow(track, segment, from);
    if (!mine.didClose || !peer.didClose) {
        track.lastAt = segment.at;
    }
    if (flags.fin()) {
        mine.finSeen = true;
        mine.finOffset = offset + size;
    }
    const std::int64_t acked = flags.ack() ? takeAckNumber(peer, segment) : 0;
    takeEnd(track, segment, from, end);
    changeZeekState(track, segment, from, role);
    takeZeekAck(track, 1 - from, acked);
    mine.packetSeen = true;
    if (segment.length > 0 && !flags.rst() && offset >= 0) {
        takeZeekPayload(mine, segment);
    }
    closeIfDelivered(track, 0);
    closeIfDelivered(track, 1);
}

// Zeek drops what has a wrong checksum unless it is told that the network card computes them (-C).
// Whether it must be told shows in the first segment of a side that was summed up.
bool isDamaged(ZeekSide& side, const ZeekSegment& segment) {
    if (segment.sum == SegmentSum::Right) {
        side.checksumsRight = true;
    }
    return segment.sum == SegmentSum::Wrong && side.checksumsRight;
}

} // namespace

void followSegment(ZeekTrack& track, const ZeekSegment& segment, Direction from) {
    if (track.over) {
        return;
    }
    if (!track.began) {
        begin(track, segment, from);
    } else if (timedOut(track, segment.at) || isReuse(track, segment)) {
        if (!isUnanswered(track)) {
            track.over = true;
            return;
        }
        begin(track, segment, from); // the attempt that was answered is the one that tells more
    }
    if (isDamaged(track.sides[from], segment)) {
        ZeekSide& mine = track.sides[from];
        addCountedLetter(track, mine.wrongChecksums, HistoryLetter::WrongChecksum, from);
        return;
    }
    take(track, segment, from);
}

} // namespace lastack
