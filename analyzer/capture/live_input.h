// LiveInput: bytes of a pipe into which somebody captures right now. While none come it says so,
// so that time can go on; once stopped it still takes what the writer hands over. Not thread-safe.
#pragma once

#include "capture/byte_input.h"
#include "capture/file_handle.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>

namespace lastack {

// What a LiveInput asks of its owner while it waits. Each may be empty.
struct LiveWaiting {
    std::function<void()> onWait; // every 50 ms without bytes, and before the first wait
    StopCheck shouldStop;         // once true, it stays true
};

class LiveInput final : public ByteInput {
public:
    LiveInput(FileHandle handle, LiveWaiting waiting);

    std::size_t read(std::span<std::byte> into) override;

    const InputFault* fault() const override { return fault_ ? &*fault_ : nullptr; }

    std::uint64_t consumed() const override { return consumed_; }

private:
    using Clock = std::chrono::steady_clock;

    bool mayRead();
    bool mayWait();

    FileHandle handle_;
    LiveWaiting waiting_;
    std::optional<Clock::time_point> deadline_; // once stopped: for the next bytes
    std::uint64_t consumed_ = 0;
    std::optional<InputFault> fault_;
};

} // namespace lastack
