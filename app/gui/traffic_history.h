// TrafficHistory: the packets a second of one interface over the last minute, made from a count
// that the system keeps. A plain value; not thread-safe.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>

namespace lastack::gui {

class TrafficHistory {
public:
    static constexpr std::size_t kMost = 60;

    // The count now, and how long after the one before; nothing where the system does not count.
    void add(std::optional<std::uint64_t> count, double seconds);

    // The oldest first; empty before two counts.
    const std::deque<double>& rates() const { return rates_; }

private:
    std::deque<double> rates_;
    std::optional<std::uint64_t> last_;
};

} // namespace lastack::gui
