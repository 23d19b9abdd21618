#include "app/gui/traffic_history.h"

#include <algorithm>

namespace lastack::gui {

// A count that falls is another interface of the same name.
void TrafficHistory::add(std::optional<std::uint64_t> count, double seconds) {
    if (count && last_ && seconds > 0) {
        const std::uint64_t packets = *count - std::min(*last_, *count);
        rates_.push_back(static_cast<double>(packets) / seconds);
    }
    if (rates_.size() > kMost) {
        rates_.pop_front();
    }
    last_ = count;
}

} // namespace lastack::gui
