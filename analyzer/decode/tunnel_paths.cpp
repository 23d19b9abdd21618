#include "decode/tunnel_paths.h"

#include "net/key_hash.h"

#include <algorithm>

namespace lastack {

namespace {

// The kind of a tunnel, and the network that it stands for where both directions name the same one
// (RFC 7348 §5, RFC 8926 §3.4): tenants may use the same addresses and ports at the same time.
std::uint64_t wordOf(const EncapsulationLayer& layer) {
    using Kind = EncapsulationLayer::Kind;
    const bool isNetwork = layer.kind == Kind::Vxlan || layer.kind == Kind::Geneve;
    const std::uint64_t network = isNetwork ? layer.value : 0;
    return network << 8 | static_cast<std::uint64_t>(layer.kind);
}

// Of no tunnel: 0. Others are mixed into one word; whoever makes two of them meet has made two
// tunnels look like one.
std::uint64_t pathOf(const HeaderStack& stack) {
    std::uint64_t path = 0;
    for (const EncapsulationLayer& layer : stack.layers()) {
        if (isTunnel(layer.kind)) {
            path = detail::foldedMultiply(path ^ wordOf(layer), 0x9E37'79B9'7F4A'7C15U);
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
