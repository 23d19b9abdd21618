// PcapngFile: the packets of a pcapng file, over all its sections and interfaces.
// Sound enhanced packet blocks go through one tight loop; every other block is looked at one by
// one. A damaged block is stepped over where both its total lengths agree, else it ends the file.
// Not thread-safe.
#pragma once

#include "capture/byte_source.h"
#include "capture/capture_notes.h"
#include "capture/pcapng_blocks.h"
#include "capture/pcapng_format.h"
#include "capture/record_reader.h"
#include "net/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace lastack {

class PcapngFile final : public RecordReader {
public:
    // The source stands at the type of a section header block. info.path names the file in errors;
    // info outlives the reader. Errors: NotACapture, Unsupported.
    static Result<std::unique_ptr<RecordReader>> open(
        std::unique_ptr<ByteSource> source, CaptureInfo& info, CaptureIndex index
    );

    PcapngFile(std::unique_ptr<ByteSource> source, CaptureInfo& info, CaptureIndex index);

    void next(FrameBatch& batch) override;

    std::uint64_t bytesRead() const override { return source_->bytesRead(); }

    std::uint64_t bytesTotal() const override { return source_->bytesTotal(); }

private:
    enum class Step : std::uint8_t { Done, NeedsMore };

    struct Header {
        pcapng::BlockType type;
        std::size_t size; // padding included
    };

    // A packet as its block has it.
    struct Packet {
        Timestamp at;
        const pcapng::Interface* interface;
        std::size_t dataAt;
        std::uint32_t captured;
        std::uint32_t length;
    };

    template <ByteOrder order>
    void walkPackets(FrameBatch& batch);
    void append(FrameBatch& batch, const Packet& packet);

    Step takeBlock(FrameBatch& batch);
    Step takeKnownBlock(FrameBatch& batch, const Header& header);
    Step skipBlock(const FrameBatch& batch, const Header& header);
    pcapng::Complaint readBlock(FrameBatch& batch, const Header& header, pcapng::Block block);
    pcapng::Complaint readPacket(FrameBatch& batch, const Header& header, pcapng::Block block);
    pcapng::Complaint readSimplePacket(FrameBatch& batch, pcapng::Block block);
    void noteComments(pcapng::Block block, std::size_t optionsAt);
    pcapng::Complaint startSection(pcapng::Block block);

    bool adoptByteOrder();
    bool acceptTrailer(const std::byte* trailer, const Header& header);
    void damage(std::string reason);
    void endWith(std::string reason);
    void finishFile();
    void finishBatch(const FrameBatch& batch);

    std::unique_ptr<ByteSource> source_;
    Notes notes_;
    CaptureIndex index_;
    ByteOrder order_ = ByteOrder::Little;
    std::vector<pcapng::Interface> interfaces_;             // of the current section
    pcapng::Counting counting_ = pcapng::Counting::Foreign; // of the current section
    std::uint64_t lastNumber_ = 0;
    std::uint64_t blockOffset_ = 0; // of the block that takeBlock() looks at
    std::size_t needed_ = 0;        // bytes that this block takes, as far as known
    Timestamp lastTime_;            // simple packets have no time of their own
    bool untimed_ = false;          // a simple packet came before any time was known
    bool ended_ = false;
    TimeSpan times_;
};

} // namespace lastack
