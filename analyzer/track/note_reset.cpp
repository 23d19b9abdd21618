#include "track/note_reset.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::size_t kHeaderBitsAt = 12; // RFC 9293 §3.1: data offset and the bits beside it

void noteSequence(
    ResetDetail& detail,
    const Segment& segment,
    const FlowDirection& mine,
    const FlowDirection& peer
) {
    detail.senderSeqKnown = mine.has(FlowDirection::kSeqKnown);
    detail.receiverSeqKnown = peer.has(FlowDirection::kSeqKnown);
    detail.seqAhead = detail.senderSeqKnown ? segment.seq - mine.next : 0;
    detail.ackAhead = detail.receiverSeqKnown ? segment.ack - peer.next : 0;
    detail.rawAck = segment.ack.value;
}

void noteHeaders(
    ResetDetail& detail,
    const Segment& segment,
    const FlowDirection& mine,
    const FlowDirection& peer
) {
    detail.linkSource = segment.linkSource;
    detail.receiverIpId = peer.packets > 0 ? peer.ipId : std::uint16_t{0};
    detail.window = segment.window;
    detail.windowBefore = mine.window;
    detail.receiverWindow = peer.window;
    detail.headerBits = std::to_integer<std::uint8_t>(segment.header[kHeaderBitsAt]) & 0x0FU;
    detail.dontFragment = segment.dontFragment;
}

void noteOptions(ResetDetail& detail, const Segment& segment) {
    const TcpOptions options = parseTcpOptions(segment);
    detail.optionsKnown = !options.cut && !options.malformed;
    detail.hasTimestamp = options.timestamps.has_value();
    detail.timestampValue = options.timestamps ? options.timestamps->value : 0;
    if (options.multipath.resetReason) {
        detail.multipath = MultipathReset::Reason;
        detail.multipathReason = *options.multipath.resetReason;
    } else if (options.multipath.fastClose) {
        detail.multipath = MultipathReset::FastClose;
    }
}

void notePayload(Connection& connection, ResetDetail& detail, const Segment& segment) {
    if (segment.captured == 0) {
        return;
    }
    auto& payloads = connection.resetPayloads;
    const std::size_t kept = std::min<std::size_t>(segment.captured, kMaxResetPayload);
    detail.payloadAt = static_cast<std::uint16_t>(payloads.size());
    detail.payloadKept = static_cast<std::uint16_t>(kept);
    payloads.insert(payloads.end(), segment.payload, segment.payload + kept);
}

} // namespace

static_assert(kMaxResetDetails * kMaxResetPayload <= 0xFFFF, "ResetDetail::payloadAt");

void noteReset(LiveConnection live, const Segment& segment, Direction from) {
    Connection& connection = live.connection();
    if (connection.resetDetails.size() == kMaxResetDetails) {
        return;
    }
    const FlowDirection& mine = live.state(from);
    const FlowDirection& peer = live.state(1 - from);
    ResetDetail detail;
    detail.frame = segment.frame;
    detail.packetsBefore = mine.packets - 1;
    detail.ipIdBefore = live.evidence.ipIdBefore;
    detail.timestampsAgreed = live.facts(0).timestamps && live.facts(1).timestamps;
    noteSequence(detail, segment, mine, peer);
    noteHeaders(detail, segment, mine, peer);
    noteOptions(detail, segment);
    notePayload(connection, detail, segment);
    connection.resetDetails.push_back(detail);
}

void noteSender(SenderProfile& profile, const Segment& segment) {
    if (profile.linkSource == 0) {
        profile.linkSource = segment.linkSource;
    }
    if (!profile.dontFragmentKnown && !segment.isV6) {
        profile.dontFragment = segment.dontFragment;
        profile.dontFragmentKnown = true;
    }
}

void noteTimestamp(SenderProfile& profile, const TcpOptions& options, Timestamp at) {
    if (options.timestamps && !profile.hasTimestamp) {
        profile.timestampValue = options.timestamps->value;
        profile.timestampAt = at;
        profile.hasTimestamp = true;
    }
}

} // namespace lastack
