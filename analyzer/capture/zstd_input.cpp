#include "capture/zstd_input.h"

#include <fmt/format.h>
#include <zstd.h>

#include <algorithm>
#include <utility>

namespace lastack {

namespace {

constexpr int kWindowLogLimit = 27;
constexpr std::size_t kFirstStep = 18; // magic and longest header of a frame, RFC 8878 §3.1.1

} // namespace

struct ZstdInput::Stream {
    ZSTD_DCtx* context = ZSTD_createDCtx();

    Stream() {
        if (context != nullptr) {
            ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, kWindowLogLimit);
        }
    }

    Stream(const Stream&) = delete; // one owner frees the context
    Stream& operator=(const Stream&) = delete;

    ~Stream() { ZSTD_freeDCtx(context); }
};

ZstdInput::ZstdInput(std::unique_ptr<ByteSource> packed)
    : packed_(std::move(packed)), stream_(std::make_unique<Stream>()), wanted_(kFirstStep) {
    if (stream_->context == nullptr) {
        fail({InputFault::Kind::ReadFailed, "there is no memory to unpack the zstd data"});
    }
}

ZstdInput::~ZstdInput() = default;

const InputFault* ZstdInput::fault() const {
    return fault_ ? &*fault_ : packed_->fault();
}

std::size_t ZstdInput::read(std::span<std::byte> into) {
    while (!ended_) {
        const bool more = packed_->ensure(1);
        if (!more && !pending_) {
            if (insideFrame_) {
                fail(
                    {InputFault::Kind::Cut,
                     fmt::format("the zstd data ends too early, at its byte {}", packed_->offset())}
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

std::size_t ZstdInput::unpackSome(std::span<std::byte> into) {
    // Blocks unpacked by a call that fails are lost, so that each call is given one.
    ZSTD_inBuffer in{packed_->data(), std::min(packed_->available(), wanted_), 0};
    ZSTD_outBuffer out{into.data(), into.size(), 0};
    const std::size_t status = ZSTD_decompressStream(stream_->context, &out, &in);
    packed_->consume(in.pos);
    if (ZSTD_isError(status) != 0) {
        fail(
            {InputFault::Kind::Damaged,
             fmt::format(
                 "the zstd data is damaged at its byte {} ({})",
                 packed_->offset(),
                 ZSTD_getErrorName(status)
             )}
        );
        return 0;
    }
    insideFrame_ = status != 0;
    wanted_ = insideFrame_ ? status : kFirstStep;
    pending_ = insideFrame_ && out.pos == out.size;
    return out.pos;
}

void ZstdInput::fail(InputFault fault) {
    ended_ = true;
    if (packed_->fault() == nullptr) {
        fault_ = std::move(fault);
    }
}

} // namespace lastack
