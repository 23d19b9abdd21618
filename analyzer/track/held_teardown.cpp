#include "track/held_teardown.h"

#include "track/lone_syn.h"

#include <algorithm>
#include <cstring>

namespace lastack {

namespace {

constexpr std::uint64_t kFortyEightBits = 0xFFFF'FFFF'FFFF;
constexpr std::size_t kBareHeader = 20;
constexpr std::size_t kHeaderWithTimestamps = 32;
constexpr std::size_t kOffsetAt = 12;
constexpr std::size_t kFlagsAt = 13;
constexpr std::size_t kTimestampAt = 24;
// RFC 7323, appendix A: two NOPs, then the option of ten octets.
constexpr std::array<std::byte, 4> kTimestampsAlone{
    std::byte{1}, std::byte{1}, std::byte{8}, std::byte{10}};

bool hasNoOptions(const Segment& segment) {
    return segment.headerLength == kBareHeader;
}

bool hasOnlyTimestamps(const Segment& segment) {
    return segment.headerLength == kHeaderWithTimestamps &&
           std::equal(
               kTimestampsAlone.begin(), kTimestampsAlone.end(), segment.header + kBareHeader
           );
}

bool isPlain(const Segment& segment) {
    constexpr std::uint8_t kOdd = TcpFlags::kSyn | TcpFlags::kUrg;
    if (segment.kind != Segment::Kind::Tcp || segment.flags.has(kOdd) ||
        segment.headerCaptured != segment.headerLength ||
        !(hasNoOptions(segment) || hasOnlyTimestamps(segment))) {
        return false;
    }
    if (segment.flags.rst()) {
        const bool reserved = (std::to_integer<unsigned>(segment.header[kOffsetAt]) & 0x0FU) != 0;
        return !segment.flags.fin() && segment.length == 0 && !reserved;
    }
    return segment.flags.ack();
}

// In place: a record that is made elsewhere and copied would wait for its own parts.
void fill(HeldSegment& kept, const Segment& segment, Direction from) {
    const bool ends = segment.flags.has(TcpFlags::kFin | TcpFlags::kRst);
    const bool stamped = segment.headerLength == kHeaderWithTimestamps;
    unsigned signs = from == 1 ? HeldSegment::kFromHigh : 0U;
    signs |= ends && segment.dontFragment ? HeldSegment::kDontFragment : 0U;
    signs |= segment.checksumWrong ? HeldSegment::kChecksumWrong : 0U;
    signs |= stamped ? HeldSegment::kTimestamps : 0U;
    kept.at = segment.at;
    kept.frame = number(segment.frame) & kFortyEightBits;
    kept.ipId = segment.ipId;
    kept.linkSource = ends ? segment.linkSource & kFortyEightBits : 0U;
    kept.signs = signs & 0xFFU;
    kept.hopLimit = segment.hopLimit;
    kept.seq = segment.seq;
    kept.ack = segment.ack;
    kept.length = segment.length;
    kept.timestamp = {};
    if (stamped) {
        std::memcpy(kept.timestamp.data(), segment.header + kTimestampAt, kept.timestamp.size());
    }
    kept.window = segment.window;
    kept.flags = segment.flags;
}

// RFC 9293 §3.10.7.3: acceptable in SYN-SENT.
bool answersSyn(const Flow& flow, const Segment& reset, Direction from) {
    const FlowDirection& client = flow.directions[1 - from];
    return flow.sideOf(from) == Side::Server && reset.flags.ack() && reset.ack > client.base &&
           reset.ack <= client.next;
}

// RFC 5961 §3.2: exactly what its receiver expects.
bool isExact(const HeldTeardown& held, const Segment& reset, Direction from) {
    return reset.seq == held.next[from] || reset.seq == held.acked[1 - from];
}

bool isInOrder(const HeldTeardown& held, const Segment& segment, Direction from) {
    const bool pastFin = held.finSeen[from] && (segment.length > 0 || segment.flags.fin());
    return segment.seq == held.next[from] && !pastFin && segment.ack >= held.acked[from] &&
           segment.ack <= held.next[1 - from];
}

bool isAcked(const HeldTeardown& held, Direction sender) {
    return held.finSeen[sender] && held.acked[1 - sender] == held.next[sender];
}

void keep(Flow& flow, HeldTeardown& held, const Segment& segment, Direction from) {
    fill(held.segments[held.count++], segment, from);
    flow.lastAt = segment.at;
    flow.lastFrame = segment.frame;
}

} // namespace

bool beginsHeldTeardown(const Flow& flow, const Segment& segment, Direction from) {
    if (flow.has(Flow::kOpening)) {
        return segment.flags.rst() && holdsOnlySyns(flow) && answersSyn(flow, segment, from);
    }
    return flow.handshake() != HandshakeIndex::None &&
           segment.flags.has(TcpFlags::kFin | TcpFlags::kRst);
}

void beginHolding(const Flow& flow, HeldTeardown& held) {
    for (const Direction direction : {0U, 1U}) {
        held.next[direction] = flow.directions[direction].next;
        held.acked[direction] = flow.directions[direction].acked;
        held.finSeen[direction] = false;
    }
    held.count = 0;
    held.handshake = flow.handshake();
    held.lastAtBefore = flow.lastAt;
    held.lastFrameBefore = flow.lastFrame;
}

void stopHolding(Flow& flow, const HeldTeardown& held) {
    if (held.handshake != HandshakeIndex::None) {
        flow.setHandshake(held.handshake);
    } else {
        flow.setEvidence(EvidenceIndex::None);
    }
    flow.lastAt = held.lastAtBefore;
    flow.lastFrame = held.lastFrameBefore;
}

Fit hold(Flow& flow, HeldTeardown& held, const Segment& segment, Direction from) {
    if (held.count == HeldTeardown::kMost || !isPlain(segment)) {
        return Fit::No;
    }
    if (segment.flags.rst()) {
        const bool ends = flow.has(Flow::kOpening) ? held.count == 0 : isExact(held, segment, from);
        if (!ends) {
            return Fit::No;
        }
        keep(flow, held, segment, from);
        return Fit::Resets;
    }
    if (flow.has(Flow::kOpening) || !isInOrder(held, segment, from)) {
        return Fit::No;
    }
    keep(flow, held, segment, from);
    held.acked[from] = segment.ack;
    held.next[from] = segment.seq + segment.length + (segment.flags.fin() ? 1U : 0U);
    held.finSeen[from] = held.finSeen[from] || segment.flags.fin();
    return isAcked(held, 0) && isAcked(held, 1) ? Fit::Settles : Fit::Held;
}

bool mayBeCopies(const Flow& flow, HeldSegments segments) {
    std::array<std::uint64_t, 2> before{flow.directions[0].ipId, flow.directions[1].ipId};
    for (const HeldSegment& segment : segments) {
        const Direction from = directionOf(segment);
        if (segment.ipId != 0 && segment.ipId == before[from]) {
            return true;
        }
        before[from] = segment.ipId;
    }
    return false;
}

std::optional<Duration> idleBefore(const Flow& flow, HeldSegments segments) {
    const Timestamp until = segments.front().at;
    std::optional<Duration> idle;
    const auto note = [&idle, until](Timestamp payloadAt) {
        const Duration since = until - payloadAt;
        idle = idle ? std::min(*idle, since) : since;
    };
    for (const FlowDirection& direction : flow.directions) {
        if (direction.payload() > 0) {
            note(direction.lastDataAt);
        }
    }
    for (const HeldSegment& segment : segments) {
        if (segment.length > 0 && segment.at <= until) {
            note(segment.at);
        }
    }
    return idle;
}

ReplayedSegment::ReplayedSegment(const HeldSegment& held, bool isV6) : header_{}, segment_{} {
    const bool stamped = (held.signs & HeldSegment::kTimestamps) != 0;
    const std::size_t length = stamped ? kHeaderWithTimestamps : kBareHeader;
    header_[kOffsetAt] = static_cast<std::byte>(length << 2);
    header_[kFlagsAt] = static_cast<std::byte>(held.flags.bits);
    std::copy(kTimestampsAlone.begin(), kTimestampsAlone.end(), header_.begin() + kBareHeader);
    std::copy(held.timestamp.begin(), held.timestamp.end(), header_.begin() + kTimestampAt);
    segment_.at = held.at;
    segment_.frame = FrameNumber{held.frame};
    segment_.header = header_.data();
    segment_.length = held.length;
    segment_.ack = held.ack;
    segment_.seq = held.seq;
    segment_.window = held.window;
    segment_.ipId = static_cast<std::uint16_t>(held.ipId);
    segment_.flags = held.flags;
    segment_.hopLimit = static_cast<std::uint8_t>(held.hopLimit);
    segment_.headerLength = static_cast<std::uint8_t>(length);
    segment_.headerCaptured = static_cast<std::uint8_t>(length);
    segment_.isV6 = isV6;
    segment_.checksumWrong = (held.signs & HeldSegment::kChecksumWrong) != 0;
    segment_.dontFragment = (held.signs & HeldSegment::kDontFragment) != 0;
    segment_.linkSource = held.linkSource;
}

} // namespace lastack
