#include "wsp/partial_order.h"

#include <algorithm>

namespace lastack {

PartialOrder::PartialOrder(std::size_t nodes) : after_(std::min(nodes, kMost)) {}

bool PartialOrder::addEdge(std::size_t before, std::size_t after) {
    if (before >= size() || after >= size() || before == after || isBefore(after, before)) {
        return false;
    }
    Set reached = after_[after];
    reached.set(after);
    for (std::size_t node = 0; node < size(); ++node) {
        if (node == before || after_[node][before]) {
            after_[node] |= reached;
        }
    }
    return true;
}

bool PartialOrder::isCover(std::size_t before, std::size_t after) const {
    if (!isBefore(before, after)) {
        return false;
    }
    for (std::size_t between = 0; between < size(); ++between) {
        if (isBefore(before, between) && isBefore(between, after)) {
            return false;
        }
    }
    return true;
}

std::size_t PartialOrder::comparablePairs() const {
    std::size_t pairs = 0;
    for (const Set& reached : after_) {
        pairs += reached.count();
    }
    return pairs;
}

// Depth first without recursion: each level holds the node that it chose and goes on from there.
void PartialOrder::forEachExtension(const std::function<void(std::span<const std::size_t>)>& visit
) const {
    std::vector<std::size_t> chosen;
    std::vector<bool> used(size(), false);
    const auto isFree = [&](std::size_t node) {
        if (used[node]) {
            return false;
        }
        for (std::size_t earlier = 0; earlier < size(); ++earlier) {
            if (!used[earlier] && isBefore(earlier, node)) {
                return false;
            }
        }
        return true;
    };
    std::size_t next = 0;
    for (;;) {
        while (next < size() && !isFree(next)) {
            ++next;
        }
        if (next < size()) {
            chosen.push_back(next);
            used[next] = true;
            next = 0;
            continue;
        }
        if (chosen.size() == size()) {
            visit(chosen);
        }
        if (chosen.empty()) {
            return;
        }
        next = chosen.back() + 1;
        used[chosen.back()] = false;
        chosen.pop_back();
    }
}

std::uint64_t PartialOrder::countExtensions() const {
    std::uint64_t count = 0;
    forEachExtension([&count](std::span<const std::size_t>) { ++count; });
    return count;
}

} // namespace lastack
