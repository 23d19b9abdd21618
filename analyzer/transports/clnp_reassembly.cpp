#include "transports/clnp_reassembly.h"

#include <iterator>

namespace lastack {

namespace {

// What a waiting unit costs beside its bytes: list node, map node and key twice, rounded up.
constexpr std::size_t kOverhead = 512;

} // namespace

// What contradicts the segments already here, or another total length, is left out.
std::optional<ClnpReassembly::Whole> ClnpReassembly::add(const ClnpPdu& pdu, Timestamp at) {
    enforceBounds(at);
    const ClnpPdu::Segment& segment = *pdu.segment;
    if (pdu.length == 0) {
        return std::nullopt;
    }
    const Key key{pdu.source, pdu.destination, segment.unit};
    const auto waiting = findOrOpen(key, segment.whole, at);
    if (waiting->whole != segment.whole) {
        return std::nullopt;
    }
    const std::size_t before = waiting->datagram.memory();
    waiting->datagram.add(
        {.offset = segment.offset,
         .length = pdu.length,
         .isLast = segment.isLast,
         .captured = pdu.data}
    );
    memory_ += waiting->datagram.memory() - before;
    if (!waiting->datagram.complete()) {
        return std::nullopt;
    }
    const std::uint32_t size = waiting->datagram.size();
    std::optional<Whole> whole;
    if (size == segment.whole) {
        whole = Whole{waiting->datagram.assemble(), size};
    }
    remove(waiting);
    return whole;
}

ClnpReassembly::WaitingList::iterator ClnpReassembly::findOrOpen(
    const Key& key, std::uint32_t whole, Timestamp at
) {
    const auto known = byKey_.find(key);
    if (known != byKey_.end()) {
        if (at - known->second->since <= limits_.patience) {
            return known->second;
        }
        remove(known->second);
    }
    waiting_.push_back({.key = key, .datagram = {}, .since = at, .whole = whole});
    const auto opened = std::prev(waiting_.end());
    byKey_.emplace(key, opened);
    memory_ += kOverhead + opened->datagram.memory();
    return opened;
}

void ClnpReassembly::enforceBounds(Timestamp now) {
    while (!waiting_.empty() && (now - waiting_.front().since > limits_.patience ||
                                 memory_ > limits_.memory || waiting_.size() >= limits_.units)) {
        remove(waiting_.begin());
    }
}

void ClnpReassembly::remove(WaitingList::iterator waiting) {
    memory_ -= kOverhead + waiting->datagram.memory();
    byKey_.erase(waiting->key);
    waiting_.erase(waiting);
}

} // namespace lastack
