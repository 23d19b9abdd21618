#include "decode/decoder.h"

#include "decode/fast_path.h"
#include "decode/ip_reassembly.h"
#include "decode/walk.h"
#include "net/bytes.h"
#include "net/prefetch.h"

#include <algorithm>
#include <cassert>

namespace lastack {

namespace {

constexpr std::ptrdiff_t kPrefetchDistance = 8;

// Reassembled bytes live until the next batch, so their number per frame is bounded as well:
// once for a packet, once for what it may carry.
constexpr unsigned kMaxReassembliesPerFrame = 2;

constexpr std::size_t kMacSize = 6;

// Asks for the headers of a frame that is decoded soon; they rarely end in the cache line they
// begin in. The second address may lie outside the frame, hence is never a pointer before it is
// used.
inline void prefetch(const Frame& frame) {
    const auto address = reinterpret_cast<std::uintptr_t>(frame.data);
    prefetchToRead(reinterpret_cast<const void*>(address));
    prefetchToRead(reinterpret_cast<const void*>(address + kCacheLine));
}

bool isOver(WalkStep step) {
    return step == WalkStep::Done || step == WalkStep::Packet || step == WalkStep::Undecoded;
}

IpAddress addressAt(const Walk& walk, const std::byte* at) {
    return walk.isV6 ? IpAddress::v6(at) : IpAddress::v4(at);
}

std::uint64_t macAt(const std::byte* at) {
    return std::uint64_t{loadBig16(at)} << 32 | loadBig32(at + 2);
}

DatagramKey keyOf(const Walk& walk, EncapsulationId encapsulation) {
    DatagramKey key;
    const std::size_t size = walk.isV6 ? 16 : 4;
    std::copy_n(walk.source, size, key.source.begin());
    std::copy_n(walk.destination, size, key.destination.begin());
    key.id = walk.fragment.id;
    key.encapsulation = encapsulation;
    key.protocol = walk.isV6 ? std::uint8_t{0} : walk.protocol;
    key.isV6 = walk.isV6;
    return key;
}

} // namespace

Decoder::Decoder() : reassembly_(std::make_unique<IpReassembly>()) {}

Decoder::~Decoder() = default;

void Decoder::decode(
    std::span<const Frame> frames, SegmentBatch& segments, TransportPacketBatch& packets
) {
    assert(frames.size() <= SegmentBatch::kCapacity);
    segments.clear();
    packets.clear();
    reassembly_->releaseCompleted();
    // Frames of one capture come in runs, most often of all captures there are.
    while (!frames.empty()) {
        frames = frames.subspan(decodeRun(frames, segments, packets));
    }
}

// Decodes the first frames that are of one capture and returns how many those are.
std::size_t Decoder::decodeRun(
    std::span<const Frame> frames, SegmentBatch& segments, TransportPacketBatch& packets
) {
    const Frame* const begin = frames.data();
    const Frame* const end = begin + frames.size();
    const CaptureIndex capture = begin->capture;
    Segment* const room = segments.room();
    Segment* segment = room;
    std::ptrdiff_t walked = 0;
    std::uint64_t wrongChecksums = 0;
    const Frame* frame = begin;
    const Frame* ahead = begin + std::min<std::ptrdiff_t>(kPrefetchDistance, end - begin - 1);
    for (; frame != end && frame->capture == capture; ++frame) {
        prefetch(*ahead);
        ahead += ahead + 1 != end ? 1 : 0;
        if (!readPlain(*frame, *segment)) [[unlikely]] {
            packets.noteSegments(
                segments.segments().size() + static_cast<std::size_t>(segment - room)
            );
            segment += walkFrame(*frame, *segment, packets) ? 1 : 0;
            ++walked;
            continue;
        }
        if (deservesChecksum(segment->flags)) {
            checkTcpSum(*segment);
            notePlainSender(*frame, *segment);
            wrongChecksums += segment->checksumWrong ? 1U : 0U;
        }
        ++segment;
    }
    segments.grow(static_cast<std::size_t>(segment - room));
    DecodeCounts& counts = countsFor(capture);
    counts.tcpSegments += static_cast<std::uint64_t>(frame - begin - walked);
    counts.wrongChecksums += wrongChecksums;
    return static_cast<std::size_t>(frame - begin);
}

// Everything that is not plain. False when it gives no segment.
[[gnu::noinline]] bool Decoder::walkFrame(
    const Frame& frame, Segment& segment, TransportPacketBatch& packets
) {
    Walk walk;
    walk.data = frame.data;
    walk.captured = frame.captured;
    walk.length = std::max(frame.length, frame.captured);
    const WalkStep last = runSteps(walk, firstStep(walk, frame.link), frame, segment);
    DecodeCounts& counts = countsFor(frame.capture);
    const bool isSegment = last == WalkStep::Done;
    if (walk.ipChecksumWrong || (isSegment && segment.checksumWrong)) {
        ++counts.wrongChecksums;
    }
    if (last == WalkStep::Packet) {
        ++(walk.quotedBy ? counts.icmpErrors : counts.otherTransports);
        handOver(walk, frame, packets.append());
    } else if (!isSegment) {
        ++counts.undecoded[static_cast<std::size_t>(walk.reason)];
    } else {
        ++(segment.kind == Segment::Kind::Tcp ? counts.tcpSegments : counts.icmpErrors);
        segment.at = frame.at;
        segment.frame = frame.number;
        segment.encapsulation = encapsulationMemo_.idOf(walk.stack, encapsulations_);
        segment.tunnels = tunnelPaths_.idOf(walk.stack);
        segment.linkSource = linkSourceOf(frame);
    }
    recountAbandoned();
    return isSegment;
}

void Decoder::handOver(const Walk& walk, const Frame& frame, TransportPacket& packet) {
    packet.at = frame.at;
    packet.frame = frame.number;
    packet.kind = walk.packet;
    packet.data = walk.data;
    packet.captured = walk.captured;
    packet.length = walk.length;
    if (walk.source != nullptr) {
        packet.hasAddresses = true;
        packet.isV6 = walk.isV6;
        packet.source = addressAt(walk, walk.source);
        packet.destination = addressAt(walk, walk.destination);
        packet.ipId = walk.ipId;
        packet.hopLimit = walk.hopLimit;
    }
    packet.sourcePort = walk.sourcePort;
    packet.destinationPort = walk.destinationPort;
    if (walk.macs != nullptr) {
        packet.linkDestination = macAt(walk.macs);
        packet.linkSource = macAt(walk.macs + kMacSize);
    }
    packet.encapsulation = encapsulationMemo_.idOf(walk.stack, encapsulations_);
    packet.capture = frame.capture;
    packet.otherwise = walk.reason;
    packet.quotedBy = walk.quotedBy;
}

void Decoder::reject(const TransportPacket& packet) {
    DecodeCounts& counts = countsFor(packet.capture);
    --(packet.quotedBy ? counts.icmpErrors : counts.otherTransports);
    ++counts.undecoded[static_cast<std::size_t>(packet.otherwise)];
}

WalkStep Decoder::runSteps(Walk& walk, WalkStep first, const Frame& frame, Segment& segment) {
    WalkStep step = first;
    unsigned reassemblies = 0;
    for (unsigned headers = 0; headers < kMaxHeaders && !isOver(step); ++headers) {
        if (step == WalkStep::Fragment) {
            step = ++reassemblies > kMaxReassembliesPerFrame ? walk.stop(Undecoded::TooManyHeaders)
                                                             : reassemble(walk, frame);
        } else if (step == WalkStep::Tcp) {
            step = readTcp(walk, segment);
        } else if (step == WalkStep::Icmp) {
            step = readIcmp(walk, segment);
        } else {
            step = readHeader(walk, step);
        }
    }
    return isOver(step) ? step : walk.stop(Undecoded::TooManyHeaders);
}

WalkStep Decoder::reassemble(Walk& walk, const Frame& frame) {
    const EncapsulationId encapsulation = encapsulationMemo_.idOf(walk.stack, encapsulations_);
    const Fragment fragment{
        .key = keyOf(walk, encapsulation),
        .piece =
            {.offset = walk.fragment.offset,
             .length = walk.length,
             .isLast = !walk.fragment.moreFollow,
             .captured = {walk.data, walk.captured}},
        .protocol = walk.protocol,
        .at = frame.at,
        .capture = frame.capture};
    WholeDatagram whole{};
    switch (reassembly_->add(fragment, whole)) {
    case IpReassembly::Outcome::Waiting:
        return walk.stop(Undecoded::FragmentPending);
    case IpReassembly::Outcome::Dropped:
        return walk.stop(Undecoded::FragmentDropped);
    case IpReassembly::Outcome::Completed:
        break;
    }
    walk.data = whole.captured.data();
    walk.captured = static_cast<std::uint32_t>(whole.captured.size());
    walk.length = whole.length;
    walk.protocol = whole.protocol;
    return WalkStep::Protocol;
}

void Decoder::recountAbandoned() {
    if (!reassembly_->hasAbandoned()) {
        return;
    }
    constexpr auto kPending = static_cast<std::size_t>(Undecoded::FragmentPending);
    for (const AbandonedFragments& frames : reassembly_->takeAbandoned()) {
        DecodeCounts& counts = countsFor(frames.capture);
        counts.undecoded[kPending] -= frames.count;
        counts.undecoded[static_cast<std::size_t>(frames.reason)] += frames.count;
    }
}

void Decoder::finish() {
    reassembly_->abandonAll();
    recountAbandoned();
}

inline DecodeCounts& Decoder::countsFor(CaptureIndex capture) {
    const auto index = static_cast<std::size_t>(capture);
    if (index >= counts_.size()) [[unlikely]] {
        counts_.resize(index + 1);
    }
    return counts_[index];
}

const DecodeCounts& Decoder::counts(CaptureIndex capture) const {
    static const DecodeCounts kNone;
    const auto index = static_cast<std::size_t>(capture);
    return index < counts_.size() ? counts_[index] : kNone;
}

} // namespace lastack
