#include "tests/transports/snapped.h"

namespace lastack::test {

Followed followSnapped(
    const std::vector<BuiltPacket>& packets, std::size_t snapLength, LinkType link
) {
    return followSized(
        packets, [&](std::size_t) { return snapLength; }, link
    );
}

Followed followCut(
    const std::vector<BuiltPacket>& packets, std::size_t place, std::size_t size, LinkType link
) {
    return followSized(
        packets, [&](std::size_t at) { return at == place ? size : packets[at].frame.size(); }, link
    );
}

} // namespace lastack::test
