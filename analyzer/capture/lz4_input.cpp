#include "capture/lz4_input.h"

#include <fmt/format.h>
#include <lz4frame.h>

#include <algorithm>
#include <utility>

namespace lastack {

struct Lz4Input::Stream {
    LZ4F_dctx* context = nullptr;

    Stream() {
        if (LZ4F_isError(LZ4F_createDecompressionContext(&context, LZ4F_VERSION)) != 0) {
            context = nullptr;
        }
    }

    Stream(const Stream&) = delete; // one owner frees the context
    Stream& operator=(const Stream&) = delete;

    ~Stream() { LZ4F_freeDecompressionContext(context); }
};

Lz4Input::Lz4Input(std::unique_ptr<ByteSource> packed)
    : packed_(std::move(packed))
    , stream_(std::make_unique<Stream>())
    , wanted_(LZ4F_HEADER_SIZE_MAX) {
    if (stream_->context == nullptr) {
        fail({InputFault::Kind::ReadFailed, "there is no memory to unpack the lz4 data"});
    }
}

Lz4Input::~Lz4Input() = default;

const InputFault* Lz4Input::fault() const {
    return fault_ ? &*fault_ : packed_->fault();
}

std::size_t Lz4Input::read(std::span<std::byte> into) {
    while (!ended_) {
        const bool more = packed_->ensure(1);
        if (!more && !pending_) {
            if (insideFrame_) {
                fail(
                    {InputFault::Kind::Cut,
                     fmt::format("the lz4 data ends too early, at its byte {}", packed_->offset())}
                );
            }
            ended_ = true;
            break;
        }
        if (const std::size_t count = unpackSome(into); count > 0) {
            return count;
        }
    }
    return 0;
}

std::size_t Lz4Input::unpackSome(std::span<std::byte> into) {
    std::size_t taken = std::min(packed_->available(), wanted_);
    std::size_t given = into.size();
    const std::size_t status =
        LZ4F_decompress(stream_->context, into.data(), &given, packed_->data(), &taken, nullptr);
    if (LZ4F_isError(status) != 0) {
        fail(
            {InputFault::Kind::Damaged,
             fmt::format(
                 "the lz4 data is damaged near its byte {} ({})",
                 packed_->offset(),
                 LZ4F_getErrorName(status)
             )}
        );
        return 0; // blocks before the damaged one were handed out by earlier calls
    }
    packed_->consume(taken);
    insideFrame_ = status != 0;
    wanted_ = insideFrame_ ? status : LZ4F_HEADER_SIZE_MAX;
    pending_ = insideFrame_ && given == into.size();
    return given;
}

void Lz4Input::fail(InputFault fault) {
    ended_ = true;
    if (packed_->fault() == nullptr) {
        fault_ = std::move(fault);
    }
}

} // namespace lastack
