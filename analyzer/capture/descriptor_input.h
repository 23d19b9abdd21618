// DescriptorInput: what inputs over an open file or pipe have in common. A read that a signal
// interrupts is repeated; any failure ends the input and is kept as fault. When to read is up to
// the kind of input. Not thread-safe.
#pragma once

#include "capture/byte_input.h"
#include "capture/file_handle.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace lastack {

// How an input ends when nobody wants more of it.
struct Stopping {
    StopCheck isWanted;
    std::chrono::milliseconds grace; // so long who writes into a pipe may still hand over the rest
    std::string reason;              // one clause, for people
};

class DescriptorInput : public ByteInput {
public:
    std::size_t read(std::span<std::byte> into) override;

    const InputFault* fault() const final { return fault_ ? &*fault_ : nullptr; }

    std::uint64_t consumed() const final { return consumed_; }

protected:
    DescriptorInput(FileHandle handle, Stopping stopping);

    // Returns when a read will not wait; false: nobody wants more.
    virtual bool mayRead() = 0;

    // False once the grace is over.
    bool mayWait();

    // Bytes came: the grace begins anew.
    void renewGrace() { deadline_.reset(); }

    bool isStopped() const { return stopping_.isWanted && stopping_.isWanted(); }

    const FileHandle& handle() const { return handle_; }

private:
    using Clock = std::chrono::steady_clock;

    FileHandle handle_;
    Stopping stopping_;
    std::optional<Clock::time_point> deadline_; // once stopped
    std::uint64_t consumed_ = 0;
    std::optional<InputFault> fault_;
};

} // namespace lastack
