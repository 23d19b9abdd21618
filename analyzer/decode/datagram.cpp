#include "decode/datagram.h"

#include <algorithm>

namespace lastack {

// An end that the last fragment stated earlier, or that bytes already here lie beyond.
bool Datagram::contradicts(const Piece& piece) const {
    const std::uint32_t end = piece.offset + piece.length;
    if (sizeKnown_) {
        return end > size_ || (piece.isLast && end != size_);
    }
    return piece.isLast && !parts_.empty() && parts_.back().end > end;
}

Datagram::Part Datagram::keep(const Piece& piece, std::uint32_t begin, std::uint32_t end) {
    const std::size_t from = std::min<std::size_t>(begin - piece.offset, piece.captured.size());
    const std::size_t to = std::min<std::size_t>(end - piece.offset, piece.captured.size());
    const auto bytes = piece.captured.subspan(from, to - from);
    const auto position = static_cast<std::uint32_t>(bytes_.size());
    bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
    covered_ += end - begin;
    return {
        .begin = begin,
        .end = end,
        .captured = static_cast<std::uint32_t>(bytes.size()),
        .position = position};
}

Datagram::Fit Datagram::add(const Piece& piece) {
    if (contradicts(piece)) {
        return Fit::Contradicts;
    }
    const std::uint32_t end = piece.offset + piece.length;
    const std::uint32_t coveredBefore = covered_;
    std::uint32_t at = piece.offset;
    auto next = std::ranges::upper_bound(parts_, at, {}, &Part::end);
    while (at < end) {
        const std::uint32_t gapEnd = next == parts_.end() ? end : std::min(next->begin, end);
        if (at < gapEnd) {
            next = std::next(parts_.insert(next, keep(piece, at, gapEnd)));
        }
        if (next == parts_.end()) {
            break;
        }
        at = next->end;
        ++next;
    }
    const bool endIsNews = piece.isLast && !sizeKnown_;
    if (endIsNews) {
        size_ = end;
        sizeKnown_ = true;
    }
    return covered_ != coveredBefore || endIsNews ? Fit::Taken : Fit::NothingNew;
}

std::vector<std::byte> Datagram::assemble() const {
    std::vector<std::byte> out;
    out.reserve(bytes_.size());
    for (const Part& part : parts_) {
        if (part.begin != out.size()) {
            break;
        }
        const auto bytes = std::span(bytes_).subspan(part.position, part.captured);
        out.insert(out.end(), bytes.begin(), bytes.end());
    }
    return out;
}

std::size_t Datagram::memory() const {
    return sizeof(Datagram) + bytes_.capacity() + parts_.capacity() * sizeof(Part);
}

} // namespace lastack
