// GzipInput: the bytes inside gzip data (RFC 1952), any number of members one after the other.
// Bytes that were unpacked before damage are handed out; the damage then ends the input.
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

class GzipInput final : public ByteInput {
public:
    explicit GzipInput(std::unique_ptr<ByteSource> packed);
    ~GzipInput() override;

    std::size_t read(std::span<std::byte> into) override;

    const InputFault* fault() const override;

    std::uint64_t consumed() const override { return packed_->offset(); }

private:
    struct Stream; // keeps <zlib.h> out of here

    std::size_t inflateSome(std::span<std::byte> into);
    void startNextMember();
    void fail(InputFault::Kind kind, const char* detail);

    std::unique_ptr<ByteSource> packed_;
    std::unique_ptr<Stream> stream_;
    bool insideMember_ = true;
    bool pending_ = false; // zlib may hold more than the last call had room for
    bool ended_ = false;
    std::optional<InputFault> fault_;
};

} // namespace lastack
