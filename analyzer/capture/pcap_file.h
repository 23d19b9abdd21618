// PcapFile: the records of a classic pcap file.
// Reads every variant of PcapFormat; a record that cannot be one ends the file, for nothing in the
// format says where the next one would begin. Not thread-safe.
#pragma once

#include "capture/byte_source.h"
#include "capture/capture_notes.h"
#include "capture/pcap_format.h"
#include "capture/record_reader.h"
#include "net/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>

namespace lastack {

class PcapFile final : public RecordReader {
public:
    // The source stands at the magic number, which `format` came from. info.path names the file in
    // errors; info outlives the reader. Errors: NotACapture, Unsupported.
    static Result<std::unique_ptr<RecordReader>> open(
        std::unique_ptr<ByteSource> source, PcapFormat format, CaptureInfo& info, CaptureIndex index
    );

    PcapFile(
        std::unique_ptr<ByteSource> source,
        const PcapFormat& format,
        CaptureInfo& info,
        CaptureIndex index
    );

    void next(FrameBatch& batch) override;

    std::uint64_t bytesRead() const override { return source_->bytesRead(); }

    std::uint64_t bytesTotal() const override { return source_->bytesTotal(); }

private:
    struct Header {
        Timestamp at;
        std::uint32_t captured;
        std::uint32_t length;
    };

    template <ByteOrder order>
    Header headerAt(const std::byte* at) const;
    template <ByteOrder order>
    void walk(FrameBatch& batch);

    void finishBatch(const FrameBatch& batch);
    void finishFile();
    void reportBadLength();

    std::unique_ptr<ByteSource> source_;
    PcapFormat format_;
    Notes notes_;
    CaptureIndex index_;
    std::size_t headerSize_;
    std::uint32_t mostCaptured_;  // of a record that is believed
    std::int64_t fractionScale_;  // nanoseconds of one unit of the fraction
    std::size_t needed_ = 0;      // bytes that the next record takes, as far as known
    std::uint32_t badLength_ = 0; // what the record that ended the file claimed
    std::uint64_t lastNumber_ = 0;
    TimeSpan times_;
    bool ended_ = false;
};

} // namespace lastack
