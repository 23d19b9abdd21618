// FileInput: bytes of a file, a pipe or standard input, one read after the other.
// A read that a signal interrupts is repeated, and one of a pipe waits for bytes as long as nobody
// stops it; any failure ends the input and is kept as fault. Not thread-safe.
#pragma once

#include "capture/byte_input.h"
#include "capture/file_handle.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

class FileInput final : public ByteInput {
public:
    explicit FileInput(FileHandle handle, StopCheck stop = {});

    std::size_t read(std::span<std::byte> into) override;

    const InputFault* fault() const override { return fault_ ? &*fault_ : nullptr; }

    std::uint64_t consumed() const override { return consumed_; }

private:
    using Clock = std::chrono::steady_clock;

    bool mayRead();
    bool mayWait();

    FileHandle handle_;
    StopCheck stop_;
    bool isRegular_;
    std::optional<Clock::time_point> deadline_; // once stopped
    std::uint64_t consumed_ = 0;
    std::optional<InputFault> fault_;
};

} // namespace lastack
