// TunnelPaths: small ids for the tunnels that packets go through, outermost first. They tell
// observations of one connection inside and outside a tunnel apart, and connections with the same
// addresses in two overlay networks. Keys and the like do not count, because they differ by
// direction; nor do tags, which one direction may have and the other not. Bounded: further paths
// share one id. Not thread-safe; owned by one decoder.
#pragma once

#include "decode/header_stack.h"
#include "net/ids.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace lastack {

class TunnelPaths {
public:
    static constexpr unsigned kIdBits = 6; // of an id, so that a live connection has room for two

    TunnelPathId idOf(const HeaderStack& stack);

private:
    static constexpr std::size_t kMost = (std::size_t{1} << kIdBits) - 1;

    std::array<std::uint64_t, kMost> paths_{}; // the first is the path through no tunnel
    std::size_t used_ = 1;
};

} // namespace lastack
