// Layer two tunneling protocol, version 2 (RFC 2661): data messages carry PPP.
#include "decode/walk.h"
#include "net/bytes.h"

namespace lastack {

namespace {

// RFC 2661 §3.1.
constexpr std::uint16_t kControl = 0x8000;
constexpr std::uint16_t kHasLength = 0x4000;
constexpr std::uint16_t kHasSequence = 0x0800;
constexpr std::uint16_t kHasOffset = 0x0200;
constexpr std::uint16_t kReserved = 0x34F0;
constexpr std::uint16_t kVersion = 0x000F;
constexpr std::uint32_t kSmallest = 6; // flags, tunnel, session

std::uint32_t sizeUpToOffset(std::uint16_t flags) {
    return kSmallest + ((flags & kHasLength) != 0 ? 2U : 0U) +
           ((flags & kHasSequence) != 0 ? 4U : 0U) + ((flags & kHasOffset) != 0 ? 2U : 0U);
}

} // namespace

bool isLayerTwoTunnel(const Walk& walk) {
    if (walk.captured < kSmallest) {
        return false;
    }
    const std::uint16_t flags = loadBig16(walk.data);
    return (flags & kReserved) == 0 && (flags & kVersion) == 2 &&
           ((flags & kHasLength) == 0 || loadBig16(walk.data + 2) <= walk.length);
}

WalkStep readLayerTwoTunnel(Walk& walk) {
    const std::uint16_t flags = loadBig16(walk.data);
    if ((flags & kControl) != 0) {
        return walk.stop(Undecoded::OtherTunnel);
    }
    const std::uint32_t size = sizeUpToOffset(flags);
    if (walk.captured < size) {
        return walk.stop(Undecoded::CutTunnelHeader);
    }
    const std::uint32_t tunnel = loadBig16(walk.data + ((flags & kHasLength) != 0 ? 4 : 2));
    const std::uint32_t padding = (flags & kHasOffset) != 0 ? loadBig16(walk.data + size - 2) : 0;
    if (walk.captured - size < padding) {
        return walk.stop(Undecoded::CutTunnelHeader);
    }
    walk.advance(size + padding);
    return walk.enter({.kind = EncapsulationLayer::Kind::L2tp, .value = tunnel}, WalkStep::Ppp);
}

} // namespace lastack
