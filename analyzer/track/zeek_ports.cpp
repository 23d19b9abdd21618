#include "track/zeek_follow.h"

#include <algorithm>
#include <array>

namespace lastack {

namespace {

// The TCP ports that the default scripts register (likely_server_ports), in order.
constexpr std::array<std::uint16_t, 49> kServerPorts = {
    21,   22,   25,   53,   79,   80,   81,   88,   135,  139,  143,  389,  443,
    445,  465,  502,  514,  563,  585,  587,  614,  631,  636,  989,  990,  992,
    993,  995,  1080, 1434, 1883, 2811, 3128, 3268, 3306, 3389, 5222, 5223, 5269,
    5432, 6379, 6666, 6667, 6668, 6669, 8000, 8080, 8888, 20000};

static_assert(std::is_sorted(kServerPorts.begin(), kServerPorts.end()));

} // namespace

bool isLikelyServerPort(std::uint16_t port) {
    return std::binary_search(kServerPorts.begin(), kServerPorts.end(), port);
}

} // namespace lastack
