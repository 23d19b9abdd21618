// FileInput: bytes of a file, a pipe or standard input, one read after the other.
// A read that a signal interrupts is repeated; any other failure ends the input and is kept as
// fault. Not thread-safe.
#pragma once

#include "capture/byte_input.h"
#include "capture/file_handle.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

class FileInput final : public ByteInput {
public:
    explicit FileInput(FileHandle handle);

    std::size_t read(std::span<std::byte> into) override;

    const InputFault* fault() const override { return fault_ ? &*fault_ : nullptr; }

    std::uint64_t consumed() const override { return consumed_; }

private:
    FileHandle handle_;
    std::uint64_t consumed_ = 0;
    std::optional<InputFault> fault_;
};

} // namespace lastack
