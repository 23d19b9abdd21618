#include "track/plain_reset.h"

#include "net/bytes.h"
#include "track/plain_ending.h"
#include "track/syn_options.h"
#include "track/timestamp_clock.h"

namespace lastack {

namespace {

const HandshakeSyn& synOf(const Handshake& handshake, Side side) {
    return side == Side::Client ? handshake.syn : handshake.synAck;
}

// RFC 7323 §3.2: once both SYNs had the option, a reset has it, too.
bool hasOwnClock(const HeldSegment& reset, Side by, const Handshake& handshake) {
    const bool agreed =
        hasTimestamps(handshake.syn.options) && hasTimestamps(handshake.synAck.options);
    if (!agreed) {
        return true;
    }
    const HandshakeSyn& syn = synOf(handshake, by);
    const auto ticks =
        static_cast<std::int32_t>(loadBig32(reset.timestamp.data()) - syn.timestampValue);
    return (reset.signs & HeldSegment::kTimestamps) != 0 &&
           isPlausibleClock(ticks, reset.at - syn.segment.at);
}

// The same neighbour and bits as the sender's SYN.
bool hasOwnPath(const HeldSegment& reset, const HandshakeSyn& syn) {
    const bool dontFragment = (reset.signs & HeldSegment::kDontFragment) != 0;
    const bool usual = (syn.segment.signs & HandshakeSegment::kDontFragment) != 0;
    return reset.linkSource == syn.linkSource && dontFragment == usual;
}

// Nothing taken from the receiver's packet.
bool hasOwnNumbers(const HeldSegment& reset, const FlowDirection& mine, const FlowDirection& peer) {
    const bool copiedId = reset.ipId != 0 && reset.ipId == peer.ipId;
    const bool copiedWindow =
        reset.window != 0 && reset.window == peer.window && reset.window != mine.window;
    return !copiedId && !copiedWindow && reset.ack <= peer.next;
}

bool isGenuine(const Flow& flow, const HeldSegment& reset, const Handshake& handshake) {
    const Direction from = directionOf(reset);
    const FlowDirection& mine = flow.directions[from];
    const Side by = flow.sideOf(from);
    return reset.hopLimit != 0 && reset.hopLimit == mine.hopLimit &&
           hasOwnNumbers(reset, mine, flow.directions[1 - from]) &&
           hasOwnPath(reset, synOf(handshake, by)) && hasOwnClock(reset, by, handshake);
}

void describeSide(
    const FlowDirection& mine, const FlowDirection& peer, const HandshakeSyn& syn, PlainSide& side
) {
    side.bytes = payloadOf(mine);
    side.unackedBytes =
        mine.next > peer.acked ? static_cast<std::uint32_t>(mine.next - peer.acked) : 0;
    side.lastDataAt = mine.lastDataAt;
    side.window = {mine.windowMax, mine.window, mssOf(syn.options)};
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
    const HeldSegment& reset = held.segments[0];
    const bool closes = held.count == 1 && reset.flags.rst() && reset.flags.ack();
    const auto idle = idleBefore(flow, reset.at);
    if (!closes || (idle && idle->ns < 0) || !isGenuine(flow, reset, handshake)) {
        return false;
    }
    ending.by = flow.sideOf(directionOf(reset));
    ending.at = reset.at;
    ending.roundTrip = roundTripOf(handshake);
    ending.idle = idle;
    ending.packets = std::uint64_t{flow.directions[0].packets} + flow.directions[1].packets + 1;
    for (const Direction direction : {0U, 1U}) {
        const Side side = flow.sideOf(direction);
        describeSide(
            flow.directions[direction],
            flow.directions[1 - direction],
            synOf(handshake, side),
            ending.sides[index(side)]
        );
    }
    scaleWindows(handshake, ending.sides);
    return true;
}

} // namespace lastack
