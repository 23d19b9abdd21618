// PartialOrder: a small directed acyclic graph over nodes 0 … n-1, for what must come before what.
// Answers comparability, gives the edges that are left when everything implied is taken away, and
// counts or lists the linear extensions. At most kMost nodes; an edge that would close a circle is
// refused. Not thread-safe while edges are added.
#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace lastack {

class PartialOrder {
public:
    static constexpr std::size_t kMost = 128;

    explicit PartialOrder(std::size_t nodes);

    std::size_t size() const { return after_.size(); }

    // False for an edge that contradicts those before it; nothing changes then.
    bool addEdge(std::size_t before, std::size_t after);

    bool isBefore(std::size_t one, std::size_t other) const { return after_[one][other]; }

    bool areComparable(std::size_t one, std::size_t other) const {
        return isBefore(one, other) || isBefore(other, one);
    }

    // Whether the edge says what no path over a third node says.
    bool isCover(std::size_t before, std::size_t after) const;

    std::size_t comparablePairs() const;

    // Calls `visit` with each order of all nodes that the edges allow. Exponential: for tests and
    // small graphs alone. `visit` gets the nodes in order.
    void forEachExtension(const std::function<void(std::span<const std::size_t>)>& visit) const;

    std::uint64_t countExtensions() const;

private:
    using Set = std::bitset<kMost>;

    std::vector<Set> after_; // closed under transitivity
};

} // namespace lastack
