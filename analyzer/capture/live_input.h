// LiveInput: bytes of a pipe into which somebody captures right now. While none come it says so,
// so that time can go on; once stopped it still takes what the writer hands over. Not thread-safe.
#pragma once

#include "capture/descriptor_input.h"

#include <functional>

namespace lastack {

// What a LiveInput asks of its owner while it waits. Each may be empty.
struct LiveWaiting {
    std::function<void()> onWait; // every 50 ms without bytes, and before the first wait
    StopCheck shouldStop;         // once true, it stays true
};

class LiveInput final : public DescriptorInput {
public:
    LiveInput(FileHandle handle, LiveWaiting waiting);

    std::size_t read(std::span<std::byte> into) override;

private:
    bool mayRead() override;

    std::function<void()> onWait_;
};

} // namespace lastack
