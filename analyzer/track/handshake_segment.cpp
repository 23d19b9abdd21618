#include "track/handshake_segment.h"

#include "decode/tcp_options.h"
#include "track/syn_options.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::uint64_t kLinkMask = 0xFFFF'FFFF'FFFF;
constexpr std::uint64_t kFrameMask = 0xFFFF'FFFF'FFFF;

std::uint8_t signsOf(const Segment& segment) {
    const bool wrong = segment.checksumWrong;
    // Only read of segments with SYN, FIN or RST.
    const bool dontFragment = segment.flags.syn() && !segment.isV6 && segment.dontFragment;
    return static_cast<std::uint8_t>(
        (dontFragment ? HandshakeSegment::kDontFragment : 0) |
        (wrong ? HandshakeSegment::kChecksumWrong : 0)
    );
}

} // namespace

void keep(const Segment& segment, HandshakeSegment& kept) {
    kept.at = segment.at;
    kept.frame = number(segment.frame) & kFrameMask;
    kept.ipId = segment.ipId;
    kept.window = segment.window;
    kept.flags = segment.flags;
    kept.hopLimit = segment.hopLimit;
    kept.signs = signsOf(segment);
}

void keepSyn(const Segment& segment, HandshakeSyn& kept) {
    constexpr std::uint32_t kMost = 0xFFFF;
    const TcpOptions options = parseTcpOptions(segment);
    keep(segment, kept.segment);
    kept.options = packSynOptions(options);
    kept.timestampValue = options.timestamps ? options.timestamps->value : 0;
    kept.linkSource = segment.linkSource & kLinkMask;
    kept.length = static_cast<std::uint16_t>(std::min(segment.length, kMost));
}

SegmentEvent eventOf(const HandshakeSegment& kept, EventKind kind, Side from) {
    SegmentEvent event{};
    event.at = kept.at;
    event.frame = FrameNumber{kept.frame};
    event.window = kept.window;
    event.flags = kept.flags;
    event.kind = kind;
    event.from = from;
    event.hopLimit = kept.hopLimit;
    event.ipId = static_cast<std::uint16_t>(kept.ipId);
    if ((kept.signs & HandshakeSegment::kChecksumWrong) != 0) {
        event.marks.set(EventMarks::kChecksumWrong);
    }
    return event;
}

void describeSyn(const HandshakeSyn& syn, const FlowHead& head, DirectionFacts& facts) {
    facts.isnKnown = true;
    facts.dataInSyn = syn.length > 0;
    unpackSynOptions(syn.options, facts);
    facts.profile.linkSource = syn.linkSource;
    facts.profile.hasTimestamp = facts.timestamps;
    facts.profile.timestampValue = syn.timestampValue;
    facts.profile.timestampAt = facts.timestamps ? syn.segment.at : Timestamp{};
    facts.profile.dontFragmentKnown = !head.has(FlowHead::kV6);
    facts.profile.dontFragment = (syn.segment.signs & HandshakeSegment::kDontFragment) != 0;
}

} // namespace lastack
