#include "track/plain_ending.h"

#include <algorithm>

namespace lastack {

namespace {

// Of what came before the held segments. A direction that is silent after SYNs alone has sent
// nothing, whatever stands in it.
void beginEnding(PlainCourse course, const Flow& flow, PlainEnding& ending) {
    const auto& [low, high] = flow.directions;
    ending.course = course;
    ending.packets = std::uint64_t{low.packets} + high.packets;
    ending.bytes = low.payload() + high.payload();
    ending.lastAt = flow.lastAt;
}

// Of one that alone speaks for the server nothing else can hint at another maker (verdict/origin).
bool hasCopiedId(const Flow& flow, const HeldSegment& reset) {
    const std::uint16_t first = flow.directions[flow.directionOf(Side::Server)].ipId; // loneSynOf()
    const std::uint16_t again = flow.directions[flow.directionOf(Side::Client)].ipId;
    return reset.ipId != 0 && (reset.ipId == first || reset.ipId == again);
}

bool isRefusal(const Flow& flow, const HeldTeardown& held) {
    return held.count == 1 && held.segments[0].flags.rst() && !hasCopiedId(flow, held.segments[0]);
}

bool describeRefusal(const Flow& flow, const HeldTeardown& held, PlainEnding& ending) {
    if (!isRefusal(flow, held)) {
        return false;
    }
    beginEnding(PlainCourse::Refused, flow, ending);
    ++ending.packets;
    return true;
}

bool hasReset(HeldSegments segments) {
    return std::any_of(segments.begin(), segments.end(), [](const HeldSegment& segment) {
        return segment.flags.rst();
    });
}

SeqNum numberOfFin(const HeldSegment& fin) {
    return fin.seq + fin.length;
}

// The first segment of the other side that covers the FIN; null when there is none.
const HeldSegment* acknowledgementOf(const HeldSegment& fin, HeldSegments segments) {
    const auto found = std::find_if(segments.begin(), segments.end(), [&fin](const auto& segment) {
        return directionOf(segment) != directionOf(fin) && segment.ack > numberOfFin(fin);
    });
    return found == segments.end() ? nullptr : &*found;
}

const HeldSegment* finFrom(Direction from, HeldSegments segments) {
    const auto found = std::find_if(segments.begin(), segments.end(), [from](const auto& segment) {
        return directionOf(segment) == from && segment.flags.fin();
    });
    return found == segments.end() ? nullptr : &*found;
}

bool describeClosing(const Flow& flow, const HeldTeardown& held, PlainEnding& ending) {
    const HeldSegments segments = segmentsOf(held);
    if (segments.empty() || hasReset(segments) || mayBeCopies(flow, segments)) {
        return false;
    }
    const HeldSegment& first = segments[0];
    const HeldSegment* const second = finFrom(1 - directionOf(first), segments);
    const HeldSegment* const firstAcked = acknowledgementOf(first, segments);
    const HeldSegment* const secondAcked =
        second == nullptr ? nullptr : acknowledgementOf(*second, segments);
    const auto idle = idleBefore(flow, segments);
    if (firstAcked == nullptr || secondAcked == nullptr || (idle && idle->ns < 0)) {
        return false;
    }
    beginEnding(PlainCourse::Closed, flow, ending);
    ending.packets += segments.size();
    for (const HeldSegment& segment : segments) {
        ending.bytes += segment.length;
    }
    ending.close.firstFin = flow.sideOf(directionOf(first));
    ending.close.finsCrossed = second->ack <= numberOfFin(first);
    ending.close.secondSentMore = numberOfFin(*second) > first.ack;
    ending.close.secondFinAnswers = firstAcked == second;
    ending.close.took = std::max(firstAcked->at, secondAcked->at) - first.at;
    ending.close.idle = idle;
    return true;
}

} // namespace

PlainEnding plainEndingOf(const LoneSyn& lone) {
    PlainEnding ending;
    ending.course = PlainCourse::SynOnly;
    ending.packets = 1;
    ending.bytes = lone.syn.length;
    ending.lastAt = lone.syn.segment.at;
    return ending;
}

bool describePlainEnding(const Flow& flow, const HeldTeardown* held, PlainEnding& ending) {
    const bool isOpening = flow.has(Flow::kOpening);
    if (held != nullptr) {
        return isOpening ? describeRefusal(flow, *held, ending)
                         : describeClosing(flow, *held, ending);
    }
    if (flow.handshake() != HandshakeIndex::None) {
        beginEnding(isOpening ? PlainCourse::HalfOpen : PlainCourse::Open, flow, ending);
        return true;
    }
    if (holdsOnlySyns(flow)) {
        beginEnding(PlainCourse::SynOnly, flow, ending);
        return true;
    }
    return false;
}

// Where SYNs alone were known, their options stand in the silent direction.
void forgetRecord(Flow& flow) {
    if (flow.has(Flow::kOpening) && flow.handshake() == HandshakeIndex::None) {
        FlowDirection& silent = flow.directions[flow.directionOf(Side::Server)];
        silent = FlowDirection{};
        silent.packets = 1; // so that it is no longer one of SYNs alone
    }
    flow.setEvidence(EvidenceIndex::None);
}

} // namespace lastack
