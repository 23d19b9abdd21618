// ZstdInput: the bytes inside zstd data (RFC 8878), any number of frames, skippable ones included.
// A frame may demand at most 128 MiB of window, the limit that RFC 8878 §3.1.1.1.2 lets decoders
// set and the zstd program has by default. Not thread-safe.
#pragma once

#include "capture/byte_input.h"
#include "capture/byte_source.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

namespace lastack {

class ZstdInput final : public ByteInput {
public:
    explicit ZstdInput(std::unique_ptr<ByteSource> packed);
    ~ZstdInput() override;

    std::size_t read(std::span<std::byte> into) override;

    const InputFault* fault() const override;

    std::uint64_t consumed() const override { return packed_->offset(); }

private:
    struct Stream; // keeps <zstd.h> out of here

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
