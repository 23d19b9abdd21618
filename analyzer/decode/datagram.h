// Datagram: the fragments of one IP datagram collected so far, in any order; where they overlap the
// first one wins. Keeps what was captured of each; a fragment cut by the snap length still counts
// with its length on the wire. Not thread-safe; owned by IpReassembly.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lastack {

class Datagram {
public:
    static constexpr std::uint32_t kMaxSize = 65535;

    enum class Fit : std::uint8_t { Taken, NothingNew, Contradicts };

    // Bytes [offset, offset + length) of the datagram, of which the first ones are captured.
    struct Piece {
        std::uint32_t offset;
        std::uint32_t length;
        bool isLast;
        std::span<const std::byte> captured;
    };

    Fit add(const Piece& piece);

    bool complete() const { return sizeKnown_ && covered_ == size_; }

    std::uint32_t size() const { return size_; } // meaningful when complete

    // The captured bytes from the start up to the first one missing.
    std::vector<std::byte> assemble() const;

    std::size_t memory() const;

private:
    // A run of bytes nobody else covers; parts_ is sorted by begin.
    struct Part {
        std::uint32_t begin;
        std::uint32_t end;
        std::uint32_t captured; // at most end - begin
        std::uint32_t position; // in bytes_
    };

    bool contradicts(const Piece& piece) const;
    Part keep(const Piece& piece, std::uint32_t begin, std::uint32_t end);

    std::vector<std::byte> bytes_;
    std::vector<Part> parts_;
    std::uint32_t covered_ = 0;
    std::uint32_t size_ = 0;
    bool sizeKnown_ = false;
};

} // namespace lastack
