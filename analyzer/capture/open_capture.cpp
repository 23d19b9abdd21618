#include "capture/open_capture.h"

#include "capture/compression.h"
#include "capture/file_input.h"
#include "capture/foreign_format.h"
#include "capture/memory_input.h"
#include "capture/pcap_file.h"
#include "capture/pcapng_file.h"
#include "capture/snoop_file.h"
#include "net/escape.h"

#include <fmt/format.h>

#include <utility>

namespace lastack {

namespace {

constexpr std::size_t kMagicSize = 4;
constexpr std::size_t kLongMagicSize = 8; // of formats whose files begin with a word

// One file as a FrameSource.
class SingleSource final : public FrameSource {
public:
    explicit SingleSource(std::unique_ptr<CaptureInfo> info, std::unique_ptr<RecordReader> reader)
        : info_(std::move(info)), reader_(std::move(reader)) {}

    void next(FrameBatch& batch) override { reader_->next(batch); }

    std::span<const CaptureInfo> captures() const override { return {info_.get(), 1}; }

    std::uint64_t bytesRead() const override { return reader_->bytesRead(); }

    std::uint64_t bytesTotal() const override { return reader_->bytesTotal(); }

private:
    std::unique_ptr<CaptureInfo> info_; // by pointer: the reader keeps a reference
    std::unique_ptr<RecordReader> reader_;
};

Error emptyOrFailed(const ByteSource& source, const CaptureInfo& info) {
    const std::string name = escapeForTerminal(info.path);
    if (const InputFault* const fault = source.fault()) {
        const bool isSound = fault->kind == InputFault::Kind::Stopped;
        const auto code = isSound || fault->kind == InputFault::Kind::ReadFailed
                              ? ErrorCode::ReadFailed
                              : ErrorCode::NotACapture;
        const auto* const advice = isSound ? "" : "; copy it again";
        return {code, fmt::format("{}: {}{}", name, fault->reason, advice)};
    }
    if (source.available() == 0) {
        return {ErrorCode::Empty, fmt::format("{}: is empty; capture or copy it again", name)};
    }
    return {
        ErrorCode::NotACapture,
        fmt::format(
            "{}: has only {} bytes, too few for a capture; capture or copy it again",
            name,
            source.available()
        )};
}

// By its magic number; the source is unpacked already.
Result<std::unique_ptr<RecordReader>> readerOf(
    std::unique_ptr<ByteSource> source, CaptureInfo& info, CaptureIndex index
) {
    if (!source->ensure(kMagicSize)) {
        return emptyOrFailed(*source, info);
    }
    const std::span<const std::byte, kMagicSize> magic(source->data(), kMagicSize);
    if (loadBig32(magic.data()) == static_cast<std::uint32_t>(pcapng::BlockType::Section)) {
        return PcapngFile::open(std::move(source), info, index);
    }
    if (const auto format = pcapFormatOf(magic)) {
        return PcapFile::open(std::move(source), *format, info, index);
    }
    if (source->ensure(kLongMagicSize) && SnoopFile::claims({source->data(), kLongMagicSize})) {
        return SnoopFile::open(std::move(source), info, index);
    }
    return refusalOf(info.path, {source->data(), source->available()});
}

// Unpacks first where the first bytes ask for it. The buffer is that of the unpacked bytes.
Result<std::unique_ptr<RecordReader>> readerOfAny(
    std::unique_ptr<ByteSource> source, std::size_t buffer, CaptureInfo& info, CaptureIndex index
) {
    const Compression compression = sniffCompression(*source);
    info.compression = toString(compression);
    return readerOf(unpack(std::move(source), compression, buffer), info, index);
}

Result<std::unique_ptr<FrameSource>> sourceOf(
    std::unique_ptr<ByteSource> source, std::size_t buffer, const std::string& name
) {
    auto info = std::make_unique<CaptureInfo>();
    info->path = name;
    auto reader = readerOfAny(std::move(source), buffer, *info, CaptureIndex{0});
    if (!reader) {
        return reader.error();
    }
    return std::unique_ptr<FrameSource>(
        std::make_unique<SingleSource>(std::move(info), std::move(*reader))
    );
}

} // namespace

Result<std::unique_ptr<RecordReader>> openReader(
    const std::string& path, CaptureInfo& info, CaptureIndex index, StopCheck stop
) {
    info.path = path;
    auto handle = FileHandle::open(path);
    if (!handle) {
        return handle.error();
    }
    const std::uint64_t size = handle->size();
    auto input = std::make_unique<FileInput>(std::move(*handle), std::move(stop));
    auto source = std::make_unique<ByteSource>(std::move(input), size);
    return readerOfAny(std::move(source), ByteSource::kBuffer, info, index);
}

Result<std::unique_ptr<FrameSource>> openCapture(const std::string& path, StopCheck stop) {
    auto info = std::make_unique<CaptureInfo>();
    auto reader = openReader(path, *info, CaptureIndex{0}, std::move(stop));
    if (!reader) {
        return reader.error();
    }
    return std::unique_ptr<FrameSource>(
        std::make_unique<SingleSource>(std::move(info), std::move(*reader))
    );
}

Result<std::unique_ptr<FrameSource>> openCaptureInput(
    std::unique_ptr<ByteInput> input, const std::string& name
) {
    constexpr std::uint64_t kUnknownTotal = 0;
    auto source = std::make_unique<ByteSource>(std::move(input), kUnknownTotal);
    return sourceOf(std::move(source), ByteSource::kBuffer, name);
}

Result<std::unique_ptr<FrameSource>> openCaptureBytes(
    std::span<const std::byte> bytes, const std::string& name, std::size_t buffer
) {
    auto source = std::make_unique<ByteSource>(
        std::make_unique<MemoryInput>(bytes), std::uint64_t{bytes.size()}, buffer
    );
    return sourceOf(std::move(source), buffer, name);
}

} // namespace lastack
