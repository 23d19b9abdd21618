// UnackedData: the numbered data of one side that its peer has not acknowledged yet. Bounded: the
// oldest of very much is taken for acknowledged. Not thread-safe.
#pragma once

#include <cstdint>
#include <vector>

namespace lastack {

class UnackedData {
public:
    // New data.
    void send(std::uint32_t number, std::uint32_t length);

    // The peer has everything up to that number, which may have wrapped.
    void acknowledge(std::uint32_t number);

    void clear();

    std::uint64_t bytes() const { return bytes_; }

private:
    struct Piece {
        std::uint32_t number = 0;
        std::uint32_t length = 0;
    };

    template <typename Predicate>
    void removeIf(Predicate goes);

    std::vector<Piece> pieces_;
    std::uint64_t bytes_ = 0;
};

} // namespace lastack
