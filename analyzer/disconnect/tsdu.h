// TsduAssembly: puts the data TPDUs of one side together to what the user above COTP sent (X.224
// §6.3). Keeps only what the user wants to read, and no more than fits one unit that ends a
// session; the rest passes uncopied. Not thread-safe.
#pragma once

#include "disconnect/stream_decoder.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace lastack {

class TsduAssembly {
public:
    static constexpr std::size_t kMostBytes = 65'539; // X.225 §8.1: the longest SPDU of its kind

    enum class State : std::uint8_t { Between, Collecting, Skipping };
    enum class Eot : std::uint8_t { MoreFollows, Last };

    State state() const { return state_; }

    void begin(State how) { state_ = how; }

    void add(ByteView part) {
        const auto fits = std::min(part.size(), kMostBytes - bytes_.size());
        bytes_.insert(bytes_.end(), part.begin(), part.begin() + static_cast<std::ptrdiff_t>(fits));
    }

    ByteView bytes() const { return bytes_; }

    void reset() {
        state_ = State::Between;
        bytes_ = {};
    }

private:
    std::vector<std::byte> bytes_;
    State state_ = State::Between;
};

} // namespace lastack
