#include "track/plain_reset.h"

#include "net/bytes.h"
#include "track/syn_options.h"
#include "track/timestamp_clock.h"

#include <algorithm>

namespace lastack {

namespace {

const HandshakeSyn& synOf(const Handshake& handshake, Side side) {
    return side == Side::Client ? handshake.syn : handshake.synAck;
}

// RFC 7323 §3.2: once both SYNs had the option, a reset has it, too. Not what a stack answers that
// no longer knows the connection.
bool hasOwnClock(const HeldSegment& reset, Side by, const Handshake& handshake) {
    const bool agreed =
        hasTimestamps(handshake.syn.options) && hasTimestamps(handshake.synAck.options);
    if (!agreed) {
        return true;
    }
    if ((reset.signs & HeldSegment::kTimestamps) == 0) {
        return !reset.flags.ack();
    }
    const HandshakeSyn& syn = synOf(handshake, by);
    const auto ticks =
        static_cast<std::int32_t>(loadBig32(reset.timestamp.data()) - syn.timestampValue);
    return isPlausibleClock(ticks, reset.at - syn.segment.at);
}

// The same neighbour as the sender's SYN, and of an abort the same bits.
bool hasOwnPath(const HeldSegment& reset, const HandshakeSyn& syn) {
    const bool dontFragment = (reset.signs & HeldSegment::kDontFragment) != 0;
    const bool usual = (syn.segment.signs & HandshakeSegment::kDontFragment) != 0;
    return reset.linkSource == syn.linkSource && (dontFragment == usual || !reset.flags.ack());
}

bool copies(
    const HeldSegment& reset, std::uint16_t ownWindow, std::uint64_t id, std::uint16_t window
) {
    const bool copiesWindow =
        reset.window != 0 && reset.window == window && reset.window != ownWindow;
    return copiesWindow || (reset.ipId != 0 && reset.ipId == id);
}

// Nothing taken from one of the receiver's packets.
bool hasOwnNumbers(const Flow& flow, HeldSegments before, const HeldSegment& reset) {
    const Direction from = directionOf(reset);
    const std::uint16_t own = flow.directions[from].window;
    const FlowDirection& peer = flow.directions[1 - from];
    const auto isCopied = [&](const HeldSegment& segment) {
        return directionOf(segment) != from && copies(reset, own, segment.ipId, segment.window);
    };
    return !copies(reset, own, peer.ipId, peer.window) &&
           std::none_of(before.begin(), before.end(), isCopied);
}

bool isGenuine(
    const Flow& flow, HeldSegments before, const HeldSegment& reset, const Handshake& handshake
) {
    const Direction from = directionOf(reset);
    const Side by = flow.sideOf(from);
    return reset.hopLimit != 0 && reset.hopLimit == flow.directions[from].hopLimit &&
           hasOwnNumbers(flow, before, reset) && hasOwnPath(reset, synOf(handshake, by)) &&
           hasOwnClock(reset, by, handshake);
}

bool isAbort(const Flow& flow, const HeldSegment& reset) {
    return reset.flags.ack() && reset.ack <= flow.directions[1 - directionOf(reset)].next;
}

bool isAfterPeerFin(const HeldTeardown& held, HeldSegments before, const HeldSegment& reset) {
    const Direction by = directionOf(reset);
    return directionOf(before.front()) != by && !held.finSeen[by] && reset.flags.ack() &&
           reset.seq == held.next[by] && reset.ack == held.next[1 - by] &&
           reset.ack == held.acked[by];
}

// RFC 9293 §3.10.7.1: it takes its number from the acknowledgement of what it answers, which is
// that of the FIN.
bool answersLatePayload(const HeldTeardown& held, HeldSegments before, const HeldSegment& reset) {
    const Direction by = directionOf(reset);
    const HeldSegment& late = before.back();
    return directionOf(before.front()) == by && !held.finSeen[1 - by] && !reset.flags.ack() &&
           directionOf(late) != by && late.length > 0 && late.ack == reset.seq &&
           reset.seq == held.next[by];
}

// Held segments begin with a FIN or a reset.
std::optional<PlainResetKind> kindOf(
    const Flow& flow, const HeldTeardown& held, HeldSegments before, const HeldSegment& reset
) {
    if (before.empty()) {
        return isAbort(flow, reset) ? std::optional(PlainResetKind::Abort) : std::nullopt;
    }
    const bool isOrdinary =
        std::all_of(before.begin(), before.end(), [&](const HeldSegment& segment) {
            return !segment.flags.rst() && segment.window != 0;
        });
    if (!isOrdinary) {
        return std::nullopt;
    }
    if (isAfterPeerFin(held, before, reset)) {
        return PlainResetKind::AfterPeerFin;
    }
    return answersLatePayload(held, before, reset) ? std::optional(PlainResetKind::MetClosedSocket)
                                                   : std::nullopt;
}

void addHeld(Direction direction, HeldSegments before, PlainSide& side) {
    for (const HeldSegment& segment : before) {
        if (directionOf(segment) == direction) {
            side.bytes += segment.length;
            side.lastDataAt = segment.length > 0 ? segment.at : side.lastDataAt;
            side.window.last = segment.window;
            side.window.max = std::max(side.window.max, side.window.last);
        }
    }
}

// A FIN of this side has been acknowledged, so that it counts among neither.
void describeSide(
    const Flow& flow,
    const HeldTeardown& held,
    Direction direction,
    HeldSegments before,
    PlainSide& side
) {
    const FlowDirection& mine = flow.directions[direction];
    const SeqNum acked = held.acked[1 - direction];
    side.bytes = mine.payload();
    side.unackedBytes =
        held.next[direction] > acked ? static_cast<std::uint32_t>(held.next[direction] - acked) : 0;
    side.lastDataAt = mine.lastDataAt;
    side.window.max = mine.windowMax;
    side.window.last = mine.window;
    addHeld(direction, before, side);
}

// RFC 7323 §2.2: in force once both SYNs had the option.
void scaleWindows(const Handshake& handshake, std::array<PlainSide, 2>& sides) {
    const auto ofClient = windowShiftOf(handshake.syn.options);
    const auto ofServer = windowShiftOf(handshake.synAck.options);
    if (!ofClient || !ofServer) {
        return;
    }
    for (const Side side : {Side::Client, Side::Server}) {
        ReceiveWindow& window = sides[index(side)].window;
        const unsigned shift = side == Side::Client ? *ofClient : *ofServer;
        window.max <<= shift;
        window.last <<= shift;
    }
}

std::optional<Duration> roundTripOf(const Handshake& handshake) {
    const Duration whole = handshake.ack.at - handshake.syn.segment.at;
    return whole.ns >= 0 ? std::optional(whole) : std::nullopt;
}

} // namespace

bool describePlainReset(
    const Flow& flow, const HeldTeardown& held, const Handshake& handshake, PlainReset& ending
) {
    const HeldSegments segments = segmentsOf(held);
    const HeldSegment& reset = segments.back();
    const HeldSegments before = segments.first(segments.size() - 1);
    if (!reset.flags.rst()) {
        return false;
    }
    const auto kind = kindOf(flow, held, before, reset);
    const HeldSegment& first = segments.front();
    const auto idle = idleBefore(flow, segments);
    if (!kind || (idle && idle->ns < 0) || reset.at < first.at ||
        !isGenuine(flow, before, reset, handshake) || mayBeCopies(flow, before)) {
        return false;
    }
    ending.kind = *kind;
    ending.by = flow.sideOf(directionOf(reset));
    ending.at = reset.at;
    ending.took = reset.at - first.at;
    ending.roundTrip = roundTripOf(handshake);
    ending.idle = idle;
    ending.packets =
        std::uint64_t{flow.directions[0].packets} + flow.directions[1].packets + held.count;
    for (const Direction direction : {0U, 1U}) {
        const Side side = flow.sideOf(direction);
        PlainSide& described = ending.sides[index(side)];
        describeSide(flow, held, direction, before, described);
        described.window.mss = mssOf(synOf(handshake, side).options);
    }
    scaleWindows(handshake, ending.sides);
    return true;
}

} // namespace lastack
