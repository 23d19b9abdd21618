#include "track/zeek_feed.h"

#include "decode/tcp.h"
#include "track/multipath_feed.h"
#include "track/talk.h"
#include "track/zeek_follow.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::uint32_t kCountedGaps = 100; // the short way goes unwatched after the third letter

void rememberFlow(LiveConnection live) {
    for (const Direction direction : {0U, 1U}) {
        ZeekSide& side = live.evidence.zeek->sides[direction];
        side.flowNext = live.state(direction).next;
        side.flowAcked = live.state(direction).acked;
    }
}

// On the short way payload arrives in order, and only what arrived is acknowledged.
void takeShortPayload(ZeekSide& side, SeqNum next) {
    if (next == side.flowNext) {
        return;
    }
    if (side.delivered >= side.flowNext) {
        side.delivered = next;
    }
    if (side.last.at == side.flowNext) {
        side.last.advance(next);
    } else if (side.last.at < next) {
        side.last.move(next);
    }
    side.flowNext = next;
}

void takeShortAck(ZeekSide& acknowledged, SeqNum before, SeqNum ack) {
    if (ack == before) {
        return;
    }
    if (acknowledged.acked.at == before) {
        acknowledged.acked.advance(ack);
    } else if (acknowledged.acked.at < ack) {
        acknowledged.acked.move(ack);
    }
    acknowledged.trimmed = std::max(acknowledged.trimmed, std::min(ack, acknowledged.delivered));
}

// What went the short way since the last look at the Flow.
void catchUp(LiveConnection live) {
    ZeekTrack& track = *live.evidence.zeek;
    if (track.over) {
        return;
    }
    for (const Direction direction : {0U, 1U}) {
        const FlowDirection& flow = live.state(direction);
        takeShortPayload(track.sides[direction], flow.next);
        track.sides[direction].packets = flow.packets;
    }
    for (const Direction direction : {0U, 1U}) {
        ZeekSide& side = track.sides[direction];
        takeShortAck(track.sides[1 - direction], side.flowAcked, live.state(direction).acked);
        side.flowAcked = live.state(direction).acked;
    }
    const bool bothClosed = track.sides[0].didClose && track.sides[1].didClose;
    if (track.began && !bothClosed && live.flow.lastAt > track.lastAt) {
        track.lastAt = live.flow.lastAt;
    }
}

SegmentSum sumOf(const Segment& segment) {
    const bool whole =
        segment.captured == segment.length && segment.headerCaptured == segment.headerLength;
    if (segment.checksumWrong) {
        return SegmentSum::Wrong;
    }
    return whole && deservesChecksum(segment.flags) ? SegmentSum::Right : SegmentSum::Unknown;
}

ZeekSegment zeekSegmentOf(const Segment& segment) {
    return {
        .at = segment.at,
        .seq = segment.seq,
        .ack = segment.ack,
        .length = segment.length,
        .flags = segment.flags,
        .sourcePort = segment.sourcePort,
        .destinationPort = segment.destinationPort,
        .payloadCut = segment.captured < segment.length,
        .zeroWindow = segment.headerCaptured >= kTcpSizeThroughWindow && segment.window == 0,
        .sum = sumOf(segment)};
}

bool hasLetter(const ZeekTrack& track, Direction from, HistoryLetter letter) {
    const std::uint16_t seen = track.lettersSeen[index(track.roleOf(from))];
    return (seen >> static_cast<unsigned>(letter) & 1U) != 0;
}

// Which kinds of plain segments (Flow::kindOf) would add a letter.
unsigned kindsWithLetters(const ZeekTrack& track, Direction from) {
    const ZeekSide& mine = track.sides[from];
    const ZeekSide& peer = track.sides[1 - from];
    const unsigned data = 1U << Flow::kindOf(from, 1);
    const unsigned ack = 1U << Flow::kindOf(from, 0);
    const bool open = mine.state == ZeekEndpoint::Established && peer.state == mine.state;
    const bool showsGap = open && peer.delivered < peer.last.at && peer.gaps < kCountedGaps;
    if (showsGap) {
        return data | ack;
    }
    const bool mayBeCut = open && mine.payloadCut && mine.gaps < kCountedGaps;
    unsigned kinds = 0;
    kinds |= mayBeCut || !hasLetter(track, from, HistoryLetter::Data) ? data : 0U;
    kinds |= hasLetter(track, from, HistoryLetter::Ack) ? 0U : ack;
    return kinds;
}

} // namespace

void beginZeek(LiveConnection live) {
    if (live.evidence.zeek == nullptr) {
        live.evidence.zeek = std::make_unique<ZeekTrack>();
    } else {
        *live.evidence.zeek = ZeekTrack{};
    }
    for (const SegmentEvent& event : live.connection().events) {
        feedZeekAgain(live, event);
        ++live.evidence.zeek->sides[live.flow.directionOf(event.from)].packets;
    }
    rememberFlow(live);
}

void feedZeekAgain(LiveConnection live, const SegmentEvent& event) {
    const Direction from = live.flow.directionOf(event.from);
    ZeekSegment segment;
    segment.at = event.at;
    segment.seq = live.state(from).base + event.seq;
    segment.ack = live.state(1 - from).base + event.ack;
    segment.length = event.length;
    segment.flags = event.flags;
    segment.sourcePort = live.flow.ports[from];
    segment.destinationPort = live.flow.ports[1 - from];
    segment.zeroWindow = event.window == 0;
    const bool wrong = event.marks.has(EventMarks::kChecksumWrong);
    const bool summed = deservesChecksum(event.flags);
    segment.sum = wrong ? SegmentSum::Wrong : summed ? SegmentSum::Right : SegmentSum::Unknown;
    followSegment(*live.evidence.zeek, segment, from);
}

void watchAfterHandshake(Flow& flow) {
    const Direction client = flow.directionOf(Side::Client);
    flow.watch(
        1U << Flow::kindOf(client, 1) | 1U << Flow::kindOf(1 - client, 0) |
        1U << Flow::kindOf(1 - client, 1)
    );
}

void feedZeek(LiveConnection live, const Segment& segment, Direction from) {
    catchUp(live);
    followSegment(*live.evidence.zeek, zeekSegmentOf(segment), from);
}

void watchForZeek(LiveConnection live) {
    const ZeekTrack& track = *live.evidence.zeek;
    rememberFlow(live);
    const unsigned letters =
        track.over ? 0 : kindsWithLetters(track, 0) | kindsWithLetters(track, 1);
    live.flow.watch(letters | kindsForTalk(live) | kindsForMultipath(live));
}

namespace {

std::uint64_t bytesOf(const ZeekSide& side, const ZeekSide& peer) {
    const bool ackSaysNothing = side.acked.offset == 0 || side.acked.offset == 1;
    if (side.before == ZeekEndpoint::SynSent && side.state == ZeekEndpoint::Reset &&
        peer.state == ZeekEndpoint::Inactive && !ackSaysNothing) {
        return 0; // a half-open connection that was found and reset
    }
    std::int64_t size = std::max(side.last.offset, side.acked.offset);
    size -= size != 0 ? 1 : 0; // the SYN
    size -= side.finSeen && size != 0 ? 1 : 0;
    return size > 0 ? static_cast<std::uint64_t>(size) : 0;
}

} // namespace

ZeekWords zeekWordsOf(LiveConnection live) {
    catchUp(live);
    ZeekWords words;
    const ZeekTrack& track = *live.evidence.zeek;
    words.known = track.began;
    words.originator = live.flow.sideOf(track.originator);
    for (const ZeekRole role : {ZeekRole::Originator, ZeekRole::Responder}) {
        const ZeekSide& side = track.side(role);
        words.states[index(role)] = side.state;
        words.bytes[index(role)] = bytesOf(side, track.side(other(role)));
        words.packets[index(role)] = side.packets - side.packetsBefore - side.wrongChecksums;
    }
    words.missedBytes = track.missedBytes;
    words.firstAt = track.firstAt;
    words.lastAt = track.lastAt;
    words.history = track.history;
    return words;
}

} // namespace lastack
