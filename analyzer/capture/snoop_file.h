// SnoopFile: the records of a capture by Solaris' snoop (RFC 1761), version 2.
// Each record states its own padded size; one that contradicts itself ends the file, for nothing
// says where the next would begin. Not thread-safe.
#pragma once

#include "capture/byte_source.h"
#include "capture/capture_notes.h"
#include "capture/record_reader.h"
#include "net/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace lastack {

class SnoopFile final : public RecordReader {
public:
    // Whether a file that begins so is one.
    static bool claims(std::span<const std::byte> start);

    // The source stands at the identification pattern. info.path names the file in errors; info
    // outlives the reader. Errors: NotACapture, Unsupported.
    static Result<std::unique_ptr<RecordReader>> open(
        std::unique_ptr<ByteSource> source, CaptureInfo& info, CaptureIndex index
    );

    SnoopFile(
        std::unique_ptr<ByteSource> source, LinkType link, CaptureInfo& info, CaptureIndex index
    );

    void next(FrameBatch& batch) override;

    std::uint64_t bytesRead() const override { return source_->bytesRead(); }

    std::uint64_t bytesTotal() const override { return source_->bytesTotal(); }

private:
    struct Header {
        std::uint32_t length; // on the wire
        std::uint32_t captured;
        std::uint32_t size; // of the record, header and padding included
        std::uint32_t drops;
        Timestamp at;
    };

    static Header headerAt(const std::byte* at);
    void walk(FrameBatch& batch);
    void appendFrame(FrameBatch& batch, const Header& header);
    void finishBatch(const FrameBatch& batch);
    void finishFile();

    std::unique_ptr<ByteSource> source_;
    Notes notes_;
    LinkType link_;
    CaptureIndex index_;
    std::size_t needed_ = 0; // bytes that the next record takes, as far as known
    std::uint64_t lastNumber_ = 0;
    TimeSpan times_;
    bool ended_ = false;
};

} // namespace lastack
