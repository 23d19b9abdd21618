#include "transports/tp4_order.h"

#include <algorithm>
#include <utility>

namespace lastack {

namespace {

std::uint32_t modulusMask(TpduFormat format) {
    return format == TpduFormat::Extended ? 0x7FFF'FFFFU : 0x7FU;
}

} // namespace

std::uint32_t distance(std::uint32_t from, std::uint32_t to, TpduFormat format) {
    return (to - from) & modulusMask(format);
}

std::uint32_t mostWindow(TpduFormat format) {
    return format == TpduFormat::Extended ? 65'535 : 15;
}

// One that was received lies at most a window behind, one that was not at most a window ahead.
TpduOrder::Fit TpduOrder::add(const DataPart& part, TpduFormat format) {
    const std::uint32_t mask = modulusMask(format);
    const std::uint32_t ahead = distance(next_.value_or(part.number), part.number, format);
    if (ahead == 0) {
        next_ = (part.number + 1) & mask;
        return Fit::Next;
    }
    if (ahead > mask - mostWindow(format) - 1) {
        return Fit::Again;
    }
    if (ahead > mostWindow(format)) {
        held_.clear();
        heldBytes_ = 0;
        next_ = (part.number + 1) & mask;
        return Fit::Foreign;
    }
    const bool isHeld = std::any_of(held_.begin(), held_.end(), [&](const Held& held) {
        return held.part.number == part.number;
    });
    if (isHeld) {
        return Fit::Again;
    }
    if (!isFull()) {
        held_.push_back({part, {part.bytes.begin(), part.bytes.end()}});
        held_.back().part.bytes = {};
        heldBytes_ += part.bytes.size();
    }
    return Fit::Early;
}

std::optional<DataPart> TpduOrder::takeHeld(TpduFormat format) {
    const auto found = std::find_if(held_.begin(), held_.end(), [&](const Held& held) {
        return held.part.number == next_;
    });
    if (found == held_.end()) {
        return std::nullopt;
    }
    DataPart part = found->part;
    taken_ = std::move(found->bytes);
    part.bytes = taken_;
    heldBytes_ -= taken_.size();
    held_.erase(found);
    next_ = (part.number + 1) & modulusMask(format);
    return part;
}

bool TpduOrder::skipTo(std::uint32_t number, TpduFormat format) {
    if (!next_) {
        next_ = number;
        return false;
    }
    const std::uint32_t missing = distance(*next_, number, format);
    if (missing == 0 || missing > mostWindow(format)) {
        return false;
    }
    std::uint32_t to = number;
    for (const Held& held : held_) {
        const bool isBefore =
            distance(*next_, held.part.number, format) < missing &&
            distance(*next_, held.part.number, format) < distance(*next_, to, format);
        to = isBefore ? held.part.number : to;
    }
    next_ = to;
    return true;
}

bool TpduOrder::skipHole(TpduFormat format) {
    const auto first =
        std::min_element(held_.begin(), held_.end(), [&](const Held& a, const Held& b) {
            return distance(*next_, a.part.number, format) <
                   distance(*next_, b.part.number, format);
        });
    if (first == held_.end()) {
        return false;
    }
    next_ = first->part.number;
    return true;
}

} // namespace lastack
