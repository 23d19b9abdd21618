// ReceiveWindow: what one side advertised of its receive window, as far as unread bytes show in it.
// A plain value.
#pragma once

#include <cstdint>

namespace lastack {

struct ReceiveWindow {
    std::uint32_t max = 0; // scaled, as the next
    std::uint32_t last = 0;
    std::uint16_t mss = 0; // that it announced; 0: none
};

} // namespace lastack
