// MemoryInput: bytes that are already in memory, as an input.
// For tests, fuzzing and embedders; the bytes must outlive it. Not thread-safe.
#pragma once

#include "capture/byte_input.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace lastack {

class MemoryInput final : public ByteInput {
public:
    explicit MemoryInput(std::span<const std::byte> bytes) : bytes_(bytes) {}

    std::size_t read(std::span<std::byte> into) override {
        const std::size_t count = std::min(into.size(), bytes_.size() - position_);
        if (count > 0) {
            std::memcpy(into.data(), bytes_.data() + position_, count);
        }
        position_ += count;
        return count;
    }

    const InputFault* fault() const override { return nullptr; }

    std::uint64_t consumed() const override { return position_; }

private:
    std::span<const std::byte> bytes_;
    std::size_t position_ = 0;
};

} // namespace lastack
