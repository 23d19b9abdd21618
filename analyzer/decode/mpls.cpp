// MPLS labels and what lies behind the last one, which nothing announces: IP, or Ethernet with or
// without a control word.
#include "decode/plausible.h"
#include "decode/walk.h"
#include "net/bytes.h"

namespace lastack {

namespace {

constexpr std::uint32_t kLabelSize = 4;
constexpr std::uint32_t kControlWordSize = 4;
constexpr std::uint32_t kBottomOfStack = 0x100;
constexpr std::uint32_t kEntropyIndicator = 7; // RFC 6790 §3: the next label names a flow, no path

unsigned firstNibble(const Walk& walk) {
    return std::to_integer<unsigned>(walk.data[0] >> 4);
}

WalkStep readPseudoWire(Walk& walk, std::uint32_t skipped) {
    walk.advance(skipped);
    return walk.enter({.kind = EncapsulationLayer::Kind::PseudoWire}, WalkStep::Ethernet);
}

// RFC 4385 §3: a control word begins with four zero bits, so that it is not taken for IP. A MAC
// address may begin with any.
WalkStep guessPayload(Walk& walk) {
    if (walk.captured == 0) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const unsigned nibble = firstNibble(walk);
    if (nibble == 4 && (looksLikeIpv4(walk) || !looksLikeEthernet(walk, 0))) {
        return WalkStep::Ipv4;
    }
    if (nibble == 6 && (looksLikeIpv6(walk) || !looksLikeEthernet(walk, 0))) {
        return WalkStep::Ipv6;
    }
    const bool emptyWord = walk.captured >= kControlWordSize && loadBig32(walk.data) == 0;
    const bool wordThenMac = nibble == 0 && looksLikeEthernet(walk, kControlWordSize);
    if (looksLikeEthernet(walk, 0) && !(emptyWord && wordThenMac)) {
        return readPseudoWire(walk, 0);
    }
    return wordThenMac || emptyWord ? readPseudoWire(walk, kControlWordSize)
                                    : walk.stop(Undecoded::OtherMpls);
}

} // namespace

WalkStep readMpls(Walk& walk) {
    if (walk.captured < kLabelSize) {
        return walk.stop(Undecoded::CutLinkHeader);
    }
    const std::uint32_t entry = loadBig32(walk.data);
    const std::uint32_t label = entry >> 12;
    walk.advance(kLabelSize);
    if (label == kEntropyIndicator && walk.captured >= kLabelSize) {
        const std::uint32_t flow = loadBig32(walk.data);
        walk.advance(kLabelSize);
        return (flow & kBottomOfStack) != 0 ? guessPayload(walk) : WalkStep::Mpls;
    }
    const WalkStep next =
        walk.enter({.kind = EncapsulationLayer::Kind::Mpls, .value = label}, WalkStep::Mpls);
    const bool isLast = next == WalkStep::Mpls && (entry & kBottomOfStack) != 0;
    return isLast ? guessPayload(walk) : next;
}

} // namespace lastack
