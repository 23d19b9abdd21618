#include "decode/ip_reassembly.h"

#include <algorithm>
#include <utility>

namespace lastack {

namespace {

// What a waiting datagram costs beside its bytes: list node, map node and key twice, rounded up.
constexpr std::size_t kOverhead = 512;

void countFrame(std::vector<AbandonedFragments>& frames, CaptureIndex capture) {
    auto entry = std::ranges::find(frames, capture, &AbandonedFragments::capture);
    if (entry == frames.end()) {
        frames.push_back({.capture = capture, .reason = Undecoded::FragmentIncomplete, .count = 0});
        entry = std::prev(frames.end());
    }
    ++entry->count;
}

bool isImpossible(const Datagram::Piece& piece) {
    return piece.length == 0 || piece.length > Datagram::kMaxSize ||
           piece.offset + piece.length > Datagram::kMaxSize;
}

} // namespace

IpReassembly::Outcome IpReassembly::add(const Fragment& fragment, WholeDatagram& whole) {
    expire(fragment.at);
    if (isImpossible(fragment.piece)) {
        return Outcome::Dropped;
    }
    const auto waiting = findOrOpen(fragment);
    const std::size_t before = waiting->datagram.memory();
    const Datagram::Fit fit = waiting->datagram.add(fragment.piece);
    memory_ += waiting->datagram.memory() - before;
    if (fit == Datagram::Fit::Contradicts) {
        return Outcome::Dropped;
    }
    if (fragment.piece.offset == 0 && !waiting->protocol) {
        waiting->protocol = fragment.protocol;
    }
    if (waiting->datagram.complete()) {
        return complete(waiting, whole);
    }
    countFrame(waiting->frames, fragment.capture);
    enforceBounds();
    return Outcome::Waiting;
}

IpReassembly::WaitingList::iterator IpReassembly::findOrOpen(const Fragment& fragment) {
    const auto known = byKey_.find(fragment.key);
    if (known != byKey_.end()) {
        if (fragment.at - known->second->since <= limits_.patience) {
            return known->second;
        }
        abandon(known->second, Undecoded::FragmentIncomplete);
    }
    waiting_.push_back(
        {.key = fragment.key, .datagram = {}, .since = fragment.at, .protocol = {}, .frames = {}}
    );
    const auto opened = std::prev(waiting_.end());
    byKey_.emplace(fragment.key, opened);
    memory_ += kOverhead + opened->datagram.memory();
    return opened;
}

IpReassembly::Outcome IpReassembly::complete(WaitingList::iterator waiting, WholeDatagram& whole) {
    const auto& bytes = completed_.emplace_back(waiting->datagram.assemble());
    whole = {
        .captured = bytes,
        .length = waiting->datagram.size(),
        .protocol = waiting->protocol.value_or(0)};
    remove(waiting);
    return Outcome::Completed;
}

// Stops at the first datagram that is young enough. A clock that steps back only makes some wait
// longer.
void IpReassembly::expire(Timestamp now) {
    while (!waiting_.empty() && now - waiting_.front().since > limits_.patience) {
        abandon(waiting_.begin(), Undecoded::FragmentIncomplete);
    }
}

void IpReassembly::enforceBounds() {
    while (!waiting_.empty() && (memory_ > limits_.memory || waiting_.size() > limits_.datagrams)) {
        abandon(waiting_.begin(), Undecoded::FragmentDropped);
    }
}

void IpReassembly::abandon(WaitingList::iterator waiting, Undecoded reason) {
    for (AbandonedFragments frames : waiting->frames) {
        frames.reason = reason;
        abandoned_.push_back(frames);
    }
    remove(waiting);
}

void IpReassembly::remove(WaitingList::iterator waiting) {
    memory_ -= kOverhead + waiting->datagram.memory();
    byKey_.erase(waiting->key);
    waiting_.erase(waiting);
}

void IpReassembly::abandonAll() {
    while (!waiting_.empty()) {
        abandon(waiting_.begin(), Undecoded::FragmentIncomplete);
    }
}

std::vector<AbandonedFragments> IpReassembly::takeAbandoned() {
    return std::exchange(abandoned_, {});
}

} // namespace lastack
