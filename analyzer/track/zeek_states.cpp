#include "track/zeek_follow.h"

namespace lastack {

namespace {

void enter(ZeekSide& side, ZeekEndpoint state) {
    if (side.state != state) {
        side.before = side.state;
        side.state = state;
    }
}

void close(ZeekSide& side, ZeekEndpoint state) {
    enter(side, state);
    side.wantsClose = true;
}

void takeFirstSyn(ZeekTrack& track, const ZeekSegment& segment, Direction from, ZeekRole role) {
    ZeekSide& mine = track.sides[from];
    ZeekSide& peer = track.sides[1 - from];
    if (role == ZeekRole::Originator) {
        enter(mine, segment.flags.ack() ? ZeekEndpoint::SynAckSent : ZeekEndpoint::SynSent);
        return;
    }
    if (!segment.flags.ack() && peer.state == ZeekEndpoint::SynAckSent) {
        flipRoles(track); // the capture has SYN and SYN-ACK in the wrong order
        enter(peer, ZeekEndpoint::Established);
        track.side(ZeekRole::Originator).packetSeen = true;
    }
    if (peer.state == ZeekEndpoint::SynSent) {
        enter(peer, ZeekEndpoint::Established);
    }
    enter(mine, ZeekEndpoint::Established);
}

// The first segment of a side, without SYN, FIN and RST.
void takeFirstOther(ZeekTrack& track, const ZeekSegment& segment, Direction from, ZeekRole role) {
    ZeekSide& mine = track.sides[from];
    const bool earlyAck = role == ZeekRole::Responder && segment.length == 0 &&
                          track.side(ZeekRole::Originator).state == ZeekEndpoint::SynSent;
    if (earlyAck) {
        return; // some acknowledge a SYN before they answer it
    }
    if (segment.flags.ack() && track.sides[1 - from].state == ZeekEndpoint::Established) {
        enter(mine, ZeekEndpoint::Established); // only its SYN escaped the capture
        track.partial = false;
        mine.packetSeen = true;
        return;
    }
    enter(mine, ZeekEndpoint::Partial);
}

void takeFirst(ZeekTrack& track, const ZeekSegment& segment, Direction from, ZeekRole role) {
    ZeekSide& mine = track.sides[from];
    if (segment.flags.syn()) {
        takeFirstSyn(track, segment, from, role);
    }
    if (segment.flags.fin()) {
        close(mine, ZeekEndpoint::Closed);
    }
    if (segment.flags.rst()) {
        close(mine, ZeekEndpoint::Reset);
    }
    if (mine.state == ZeekEndpoint::Inactive) {
        takeFirstOther(track, segment, from, role);
    }
}

void takeWhileOpening(ZeekSide& mine, TcpFlags flags) {
    if (flags.fin()) {
        close(mine, ZeekEndpoint::Closed);
    }
    if (flags.rst()) {
        close(mine, ZeekEndpoint::Reset);
    }
}

void takeWhileOpen(ZeekSide& mine, ZeekSide& peer, TcpFlags flags) {
    if (flags.syn() && !flags.ack() && mine.state == ZeekEndpoint::Partial &&
        peer.state == ZeekEndpoint::Inactive) {
        enter(mine, ZeekEndpoint::SynSent);
    }
    if (flags.fin() && !flags.rst()) {
        close(mine, ZeekEndpoint::Closed);
        // FIN, then RST of one side and then the FIN of the other: a normal end after all.
        if (peer.state == ZeekEndpoint::Reset && peer.before == ZeekEndpoint::Closed) {
            enter(peer, ZeekEndpoint::Closed);
        }
    }
    if (flags.rst()) {
        close(mine, ZeekEndpoint::Reset);
    }
}

// After both FINs a reset changes nothing.
void takeWhenClosed(ZeekSide& mine, const ZeekSide& peer, TcpFlags flags) {
    if (flags.rst() && peer.state != ZeekEndpoint::Closed) {
        close(mine, ZeekEndpoint::Reset);
    }
}

} // namespace

void changeZeekState(ZeekTrack& track, const ZeekSegment& segment, Direction from, ZeekRole role) {
    ZeekSide& mine = track.sides[from];
    ZeekSide& peer = track.sides[1 - from];
    switch (mine.state) {
    case ZeekEndpoint::Inactive:
        takeFirst(track, segment, from, role);
        return;
    case ZeekEndpoint::SynSent:
    case ZeekEndpoint::SynAckSent:
        takeWhileOpening(mine, segment.flags);
        return;
    case ZeekEndpoint::Partial:
    case ZeekEndpoint::Established:
        takeWhileOpen(mine, peer, segment.flags);
        return;
    case ZeekEndpoint::Closed:
        takeWhenClosed(mine, peer, segment.flags);
        return;
    case ZeekEndpoint::Reset:
        return;
    }
}

} // namespace lastack
