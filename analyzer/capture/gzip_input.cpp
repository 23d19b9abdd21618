#include "capture/gzip_input.h"

#include <fmt/format.h>
#include <zlib.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace lastack {

namespace {

constexpr int kGzipOnly = 15 + 16; // the largest window, gzip header and trailer

} // namespace

struct GzipInput::Stream {
    z_stream z{};
    bool ready = inflateInit2(&z, kGzipOnly) == Z_OK;

    Stream() = default;
    Stream(const Stream&) = delete; // zlib keeps a pointer back to z
    Stream& operator=(const Stream&) = delete;

    ~Stream() { inflateEnd(&z); }
};

GzipInput::GzipInput(std::unique_ptr<ByteSource> packed)
    : packed_(std::move(packed)), stream_(std::make_unique<Stream>()) {
    if (!stream_->ready) {
        fail(InputFault::Kind::ReadFailed, "no memory to unpack it");
    }
}

GzipInput::~GzipInput() = default;

const InputFault* GzipInput::fault() const {
    return fault_ ? &*fault_ : packed_->fault();
}

std::size_t GzipInput::read(std::span<std::byte> into) {
    while (!ended_) {
        const bool more = packed_->ensure(1);
        if (!more && !pending_) {
            if (insideMember_) {
                fail(InputFault::Kind::Cut, nullptr);
            }
            ended_ = true;
            break;
        }
        if (!insideMember_) {
            startNextMember();
            continue;
        }
        if (const std::size_t count = inflateSome(into); count > 0) {
            return count;
        }
    }
    return 0;
}

std::size_t GzipInput::inflateSome(std::span<std::byte> into) {
    constexpr std::size_t kMost = std::numeric_limits<uInt>::max();
    z_stream& z = stream_->z;
    const auto given = static_cast<uInt>(std::min(packed_->available(), kMost));
    const auto room = static_cast<uInt>(std::min(into.size(), kMost));
    // zlib writes nothing there; its interface is older than const.
    z.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(packed_->data()));
    z.avail_in = given;
    z.next_out = reinterpret_cast<Bytef*>(into.data());
    z.avail_out = room;
    const int status = inflate(&z, Z_NO_FLUSH);
    packed_->consume(given - z.avail_in);
    if (status == Z_STREAM_END) {
        insideMember_ = false;
        inflateReset(&z);
    } else if (status != Z_OK && status != Z_BUF_ERROR) {
        fail(InputFault::Kind::Damaged, z.msg);
    }
    pending_ = insideMember_ && z.avail_out == 0;
    return room - z.avail_out;
}

// Zeros after the last member are padding that tapes and some writers leave (gzip(1) ignores them).
void GzipInput::startNextMember() {
    constexpr std::byte kFirstOfMember{0x1F};
    const std::byte first = *packed_->data();
    if (first == kFirstOfMember) {
        insideMember_ = true;
    } else if (first == std::byte{0}) {
        packed_->consume(1);
    } else {
        fail(InputFault::Kind::Damaged, "what follows its end is no gzip data");
    }
}

void GzipInput::fail(InputFault::Kind kind, const char* detail) {
    ended_ = true;
    if (packed_->fault() != nullptr) {
        return; // reading failed, which is the better reason
    }
    fault_ = {
        kind,
        kind == InputFault::Kind::Cut
            ? fmt::format("the gzip data ends too early, at its byte {}", packed_->offset())
            : fmt::format(
                  "the gzip data is damaged at its byte {} ({})",
                  packed_->offset(),
                  detail != nullptr ? detail : "no reason given"
              )};
}

} // namespace lastack
