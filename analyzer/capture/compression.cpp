#include "capture/compression.h"

#include "capture/gzip_input.h"
#include "net/bytes.h"

#include <algorithm>
#include <cstddef>
#include <utility>

#ifdef LASTACK_HAS_LZ4
#include "capture/lz4_input.h"
#endif
#ifdef LASTACK_HAS_ZSTD
#include "capture/zstd_input.h"
#endif

namespace lastack {

namespace {

constexpr std::uint16_t kGzipMagic = 0x1F8B;           // RFC 1952 §2.3.1, as bytes
constexpr std::uint32_t kZstdMagic = 0xFD2F'B528;      // RFC 8878 §3.1.1
constexpr std::uint32_t kLz4Magic = 0x184D'2204;       // LZ4 frame format 1.6
constexpr std::uint32_t kSkippableMagic = 0x184D'2A50; // RFC 8878 §3.1.2, shared by both

// What this build cannot unpack is no packing to it: the reader refuses the file by its name.
#ifdef LASTACK_HAS_LZ4
constexpr Compression kLz4 = Compression::Lz4;
#else
constexpr Compression kLz4 = Compression::None;
#endif
#ifdef LASTACK_HAS_ZSTD
constexpr Compression kZstd = Compression::Zstd;
#else
constexpr Compression kZstd = Compression::None;
#endif

constexpr std::size_t kMostSkipped = std::size_t{64} << 10;

bool isSkippable(std::uint32_t magic) {
    return (magic & 0xFFFF'FFF0U) == kSkippableMagic;
}

// zstd and lz4 both allow frames for somebody else in front: the frame after them decides.
Compression sniffBehindSkippable(ByteSource& source) {
    std::size_t at = 0;
    while (source.ensure(at + 8) && isSkippable(loadLittle32(source.data() + at))) {
        at += 8 + std::size_t{loadLittle32(source.data() + at + 4)};
        if (at > kMostSkipped || !source.ensure(at + 4)) {
            break;
        }
        if (loadLittle32(source.data() + at) == kLz4Magic) {
            return kLz4;
        }
    }
    return kZstd;
}

} // namespace

std::string_view toString(Compression compression) {
    switch (compression) {
    case Compression::None:
        return "none";
    case Compression::Gzip:
        return "gzip";
    case Compression::Zstd:
        return "zstd";
    case Compression::Lz4:
        return "lz4";
    }
    return "none";
}

Compression sniffCompression(ByteSource& source) {
    if (source.ensure(2) && loadBig16(source.data()) == kGzipMagic) {
        return Compression::Gzip;
    }
    if (!source.ensure(4)) {
        return Compression::None;
    }
    const std::uint32_t magic = loadLittle32(source.data());
    if (magic == kZstdMagic) {
        return kZstd;
    }
    if (magic == kLz4Magic) {
        return kLz4;
    }
    return isSkippable(magic) ? sniffBehindSkippable(source) : Compression::None;
}

std::unique_ptr<ByteSource> unpack(
    std::unique_ptr<ByteSource> source, Compression compression, std::size_t buffer
) {
    const std::uint64_t total = source->bytesTotal();
    std::unique_ptr<ByteInput> input;
    switch (compression) {
    case Compression::None:
        return source;
    case Compression::Gzip:
        input = std::make_unique<GzipInput>(std::move(source));
        break;
    case Compression::Zstd:
#ifdef LASTACK_HAS_ZSTD
        input = std::make_unique<ZstdInput>(std::move(source));
#endif
        break;
    case Compression::Lz4:
#ifdef LASTACK_HAS_LZ4
        input = std::make_unique<Lz4Input>(std::move(source));
#endif
        break;
    }
    return std::make_unique<ByteSource>(std::move(input), total, buffer);
}

} // namespace lastack
