// Lz4Input: the bytes inside data of the LZ4 frame format 1.6, any number of frames.
// The legacy format of the Linux kernel, which has another magic number, is not this one.
// Not thread-safe.
#pragma once

#include "capture/byte_input.h"
#include "capture/byte_source.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace lastack {

class Lz4Input final : public ByteInput {
public:
    explicit Lz4Input(std::unique_ptr<ByteSource> packed);
    ~Lz4Input() override;

    std::size_t read(std::span<std::byte> into) override;

    const InputFault* fault() const override;

    std::uint64_t consumed() const override { return packed_->offset(); }

private:
    struct Stream; // keeps <lz4frame.h> out of here

    std::size_t unpackSome(std::span<std::byte> into);
    void fail(InputFault fault);

    std::unique_ptr<ByteSource> packed_;
    std::unique_ptr<Stream> stream_;
    std::size_t wanted_; // what the library asked for: one block at a time
    bool insideFrame_ = false;
    bool pending_ = false; // unpacked bytes wait inside the library
    bool ended_ = false;
    std::optional<InputFault> fault_;
};

} // namespace lastack
