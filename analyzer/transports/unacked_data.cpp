#include "transports/unacked_data.h"

#include <cstddef>

namespace lastack {

template <typename Predicate>
void UnackedData::removeIf(Predicate goes) {
    std::erase_if(pieces_, [&](const Piece& piece) {
        if (!goes(piece)) {
            return false;
        }
        bytes_ -= piece.length;
        return true;
    });
}

void UnackedData::send(std::uint32_t number, std::uint32_t length) {
    constexpr std::size_t kMostPieces = 512;
    if (pieces_.size() == kMostPieces) {
        std::size_t dropped = 0;
        removeIf([&](const Piece&) { return dropped++ < kMostPieces / 2; });
    }
    pieces_.push_back({number, length});
    bytes_ += length;
}

void UnackedData::acknowledge(std::uint32_t number) {
    removeIf([&](const Piece& piece) {
        return static_cast<std::int32_t>(piece.number - number) <= 0;
    });
}

void UnackedData::clear() {
    pieces_.clear();
    bytes_ = 0;
}

} // namespace lastack
