#include "decode/tunnel_paths.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr unsigned kBitsPerKind = 8;

static_assert(HeaderStack::kCapacity * kBitsPerKind <= 64, "a path fits into one word");

std::uint64_t pathOf(const HeaderStack& stack) {
    std::uint64_t path = 0;
    for (const EncapsulationLayer& layer : stack.layers()) {
        if (isTunnel(layer.kind)) {
            path = path << kBitsPerKind | static_cast<std::uint64_t>(layer.kind);
        }
    }
    return path;
}

} // namespace

TunnelPathId TunnelPaths::idOf(const HeaderStack& stack) {
    const std::uint64_t path = pathOf(stack);
    const auto end = paths_.begin() + static_cast<std::ptrdiff_t>(used_);
    const auto found = std::find(paths_.begin(), end, path);
    if (found == end && used_ < kMost) {
        paths_[used_++] = path;
    }
    return TunnelPathId{static_cast<std::uint8_t>(found - paths_.begin())};
}

} // namespace lastack
