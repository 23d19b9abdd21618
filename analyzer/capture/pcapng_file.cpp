#include "capture/pcapng_file.h"

#include "net/escape.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace lastack {

using pcapng::Block;
using pcapng::BlockType;
using pcapng::Complaint;

namespace {

Error openError(ErrorCode code, const CaptureInfo& info, const std::string& why) {
    return Error{code, fmt::format("{}: {}", escapeForTerminal(info.path), why)};
}

} // namespace

Result<std::unique_ptr<RecordReader>> PcapngFile::open(
    std::unique_ptr<ByteSource> source, CaptureInfo& info, CaptureIndex index
) {
    if (!source->ensure(pcapng::kMinSection)) {
        return openError(
            ErrorCode::NotACapture,
            info,
            fmt::format(
                "ends inside the first pcapng block, after {} bytes; capture or copy it again",
                source->available()
            )
        );
    }
    const auto order = pcapng::byteOrderOf(source->data());
    if (!order) {
        return openError(
            ErrorCode::NotACapture,
            info,
            "begins like a pcapng file but has no valid byte-order magic; give a capture written "
            "by "
            "tcpdump, dumpcap or Wireshark"
        );
    }
    const std::uint16_t major = load16(source->data() + 12, *order);
    const std::uint16_t minor = load16(source->data() + 14, *order);
    if (!pcapng::isKnownVersion(major, minor)) {
        return openError(
            ErrorCode::Unsupported,
            info,
            fmt::format(
                "is a pcapng file of version {}.{}, and 1.0 is known; convert it with the program "
                "that wrote it",
                major,
                minor
            )
        );
    }
    return std::unique_ptr<RecordReader>(
        std::make_unique<PcapngFile>(std::move(source), info, index)
    );
}

PcapngFile::PcapngFile(std::unique_ptr<ByteSource> source, CaptureInfo& info, CaptureIndex index)
    : source_(std::move(source)), notes_(info), index_(index) {
    info.format = "pcapng";
}

void PcapngFile::next(FrameBatch& batch) {
    batch.clear();
    while (!ended_ && !batch.full()) {
        if (order_ == ByteOrder::Little) {
            walkPackets<ByteOrder::Little>(batch);
        } else {
            walkPackets<ByteOrder::Big>(batch);
        }
        if (batch.full() || takeBlock(batch) == Step::Done) {
            continue;
        }
        if (!batch.empty()) {
            break; // what was handed out must stay where it is
        }
        if (!source_->ensure(needed_)) {
            finishFile();
        }
    }
    finishBatch(batch);
}

// Stops at the first block that is anything but a sound enhanced packet block.
template <ByteOrder order>
void PcapngFile::walkPackets(FrameBatch& batch) {
    while (!batch.full()) {
        const std::byte* const at = source_->data();
        const std::size_t left = source_->available();
        if (left < pcapng::kMinPacket ||
            load32(at, order) != static_cast<std::uint32_t>(BlockType::EnhancedPacket)) {
            return;
        }
        const std::size_t size = load32(at + 4, order);
        const std::size_t captured = load32(at + 20, order);
        const std::uint32_t id = load32(at + 8, order);
        if (size > left || size % 4 != 0 || size < pcapng::kMinPacket + captured ||
            id >= interfaces_.size() || load32(at + size - 4, order) != size) {
            return;
        }
        const std::uint64_t ticks =
            (std::uint64_t{load32(at + 12, order)} << 32) | load32(at + 16, order);
        const pcapng::Interface& interface = interfaces_[id];
        append(
            batch,
            {.at = interface.clock.at(ticks),
             .interface = &interface,
             .dataAt = pcapng::kPacketDataAt,
             .captured = static_cast<std::uint32_t>(captured),
             .length = load32(at + 24, order)}
        );
        const std::size_t optionsAt = pcapng::kPacketDataAt + pcapng::padded(captured);
        if (optionsAt + 4 < size) {
            noteComments({{at, size}, order}, optionsAt);
        }
        source_->consume(size);
    }
}

inline void PcapngFile::append(FrameBatch& batch, const Packet& packet) {
    Frame& frame = batch.append(); // field by field: a whole Frame would go through the stack
    frame.at = packet.at;
    frame.number = FrameNumber{++lastNumber_};
    frame.offset = source_->offset();
    frame.data = source_->data() + packet.dataAt;
    frame.captured = packet.captured;
    frame.length = packet.length;
    frame.link = packet.interface->link;
    frame.capture = index_;
    frame.interface = packet.interface->index;
}

// One block of any kind, whole or not.
PcapngFile::Step PcapngFile::takeBlock(FrameBatch& batch) {
    blockOffset_ = source_->offset();
    needed_ = pcapng::kBlockOverhead;
    if (source_->available() < needed_) {
        return Step::NeedsMore;
    }
    const BlockType type{load32(source_->data(), order_)};
    if (type == BlockType::Section && !adoptByteOrder()) {
        endWith("a section has no valid byte-order magic");
        return Step::Done;
    }
    const std::size_t total = load32(source_->data() + 4, order_);
    const Header header{type, pcapng::padded(total)}; // writers have left padding out of the total
    if (total < pcapng::kBlockOverhead) {
        endWith(fmt::format("a block claims to be {} bytes long, 12 is the least", total));
        return Step::Done;
    }
    return pcapng::isRead(type) ? takeKnownBlock(batch, header) : skipBlock(batch, header);
}

// From here on numbers are in the order of the new section.
bool PcapngFile::adoptByteOrder() {
    const auto order = pcapng::byteOrderOf(source_->data());
    order_ = order.value_or(order_);
    return order.has_value();
}

PcapngFile::Step PcapngFile::takeKnownBlock(FrameBatch& batch, const Header& header) {
    if (header.size > ByteSource::kMaxContiguous) {
        endWith(fmt::format("a block claims to be {} bytes long", header.size));
        return Step::Done;
    }
    needed_ = header.size;
    if (source_->available() < header.size) {
        return Step::NeedsMore;
    }
    if (!acceptTrailer(source_->data() + header.size - 4, header)) {
        return Step::Done;
    }
    if (auto wrong = readBlock(batch, header, {{source_->data(), header.size}, order_})) {
        damage(std::move(*wrong));
        const bool others =
            header.type == BlockType::Section || header.type == BlockType::Interface;
        ended_ = ended_ || others; // what follows refers to it
        lastNumber_ += pcapng::isPacket(header.type) ? 1 : 0;
    }
    source_->consume(header.size);
    return Step::Done;
}

// Blocks that nothing is taken from may be of any size: they are never held in memory whole.
PcapngFile::Step PcapngFile::skipBlock(const FrameBatch& batch, const Header& header) {
    needed_ = std::min(header.size, ByteSource::kSmallestBuffer);
    if (source_->available() < header.size && !batch.empty()) {
        return Step::NeedsMore;
    }
    if (!source_->skip(header.size - 4) || !source_->ensure(4)) {
        needed_ = header.size;
        finishFile();
        return Step::Done;
    }
    if (!acceptTrailer(source_->data(), header)) {
        return Step::Done;
    }
    source_->consume(4);
    lastNumber_ += pcapng::hasNumberOnly(header.type) ? 1 : 0;
    return Step::Done;
}

// The total length is repeated behind each block, so that one can tell whether it was believable.
bool PcapngFile::acceptTrailer(const std::byte* trailer, const Header& header) {
    const std::uint32_t repeated = load32(trailer, order_);
    if (pcapng::padded(repeated) == header.size) {
        return true;
    }
    endWith(fmt::format("a block's total lengths differ: {} and {}", header.size, repeated));
    return false;
}

Complaint PcapngFile::readBlock(FrameBatch& batch, const Header& header, Block block) {
    switch (header.type) {
    case BlockType::Section:
        return startSection(block);
    case BlockType::Interface:
        return readInterface(block, interfaces_, notes_);
    case BlockType::NameResolution:
        return readNames(block, notes_);
    case BlockType::InterfaceStatistics:
        return readStatistics(block, interfaces_, counting_, notes_);
    case BlockType::DecryptionSecrets:
        return readSecrets(block, notes_);
    case BlockType::EnhancedPacket:
    case BlockType::Packet:
        return readPacket(batch, header, block);
    case BlockType::SimplePacket:
        return readSimplePacket(batch, block);
    case BlockType::JournalExport:
    case BlockType::SysdigEvent:
    case BlockType::SysdigEventV2:
    case BlockType::SysdigEventV2Large:
    case BlockType::Custom:
    case BlockType::CustomNoCopy:
        break; // skipped, never read
    }
    return std::nullopt;
}

Complaint PcapngFile::startSection(Block block) {
    if (block.bytes.size() < pcapng::kMinSection) {
        return "a section header is too short";
    }
    const std::uint16_t major = load16(block.bytes.data() + 12, block.order);
    const std::uint16_t minor = load16(block.bytes.data() + 14, block.order);
    if (!pcapng::isKnownVersion(major, minor)) {
        return fmt::format("a section is of version {}.{}, and 1.0 is known", major, minor);
    }
    interfaces_.clear();
    counting_ = pcapng::countingOf(block);
    if (auto wrong = readComments(block, 24, 0, notes_)) {
        damage(std::move(*wrong)); // the section itself is sound
    }
    return std::nullopt;
}

Complaint PcapngFile::readPacket(FrameBatch& batch, const Header& header, Block block) {
    const std::byte* const at = block.bytes.data();
    if (block.bytes.size() < pcapng::kMinPacket) {
        return "a packet block is too short";
    }
    // The obsolete block keeps a count of drops in the other half of the interface's field.
    const std::uint32_t id =
        header.type == BlockType::Packet ? load16(at + 8, order_) : load32(at + 8, order_);
    const std::uint32_t captured = load32(at + 20, order_);
    if (id >= interfaces_.size()) {
        return fmt::format("a packet of interface {}, which the section does not have", id);
    }
    if (captured > block.bytes.size() - pcapng::kMinPacket) {
        return fmt::format("a packet claims {} bytes, more than its block has", captured);
    }
    const std::uint64_t ticks =
        (std::uint64_t{load32(at + 12, order_)} << 32) | load32(at + 16, order_);
    append(
        batch,
        {.at = interfaces_[id].clock.at(ticks),
         .interface = &interfaces_[id],
         .dataAt = pcapng::kPacketDataAt,
         .captured = captured,
         .length = load32(at + 24, order_)}
    );
    const std::size_t optionsAt = pcapng::kPacketDataAt + pcapng::padded(captured);
    noteComments(block, std::min(optionsAt, block.bytes.size() - 4));
    return std::nullopt;
}

// Of the packet handed out last, which is sound whatever its options are worth.
void PcapngFile::noteComments(Block block, std::size_t optionsAt) {
    if (auto wrong = readComments(block, optionsAt, lastNumber_, notes_)) {
        notes_.addDamage(source_->offset(), lastNumber_, std::move(*wrong));
    }
}

Complaint PcapngFile::readSimplePacket(FrameBatch& batch, Block block) {
    if (block.bytes.size() < pcapng::kMinSimplePacket) {
        return "a simple packet block is too short";
    }
    if (interfaces_.empty()) {
        return "a simple packet in a section without interface";
    }
    const pcapng::Interface& interface = interfaces_.front();
    const std::uint32_t length = load32(block.bytes.data() + 8, order_);
    const std::uint32_t captured =
        interface.snapLength == 0 ? length : std::min(length, interface.snapLength);
    if (captured > block.bytes.size() - pcapng::kMinSimplePacket) {
        return fmt::format("a simple packet claims {} bytes, more than its block has", captured);
    }
    const auto before = batch.frames();
    const Timestamp at = before.empty() ? lastTime_ : before.back().at;
    untimed_ = untimed_ || at.ns == 0;
    append(
        batch,
        {.at = at,
         .interface = &interface,
         .dataAt = pcapng::kSimpleDataAt,
         .captured = captured,
         .length = length}
    );
    return std::nullopt;
}

void PcapngFile::damage(std::string reason) {
    notes_.addDamage(blockOffset_, lastNumber_, std::move(reason));
}

void PcapngFile::endWith(std::string reason) {
    damage(std::move(reason));
    ended_ = true;
}

void PcapngFile::finishFile() {
    ended_ = true;
    const auto wanted = fmt::format("the block takes {} bytes", needed_);
    notes_.addEarlyEnd(*source_, blockOffset_, lastNumber_, wanted);
}

void PcapngFile::finishBatch(const FrameBatch& batch) {
    CaptureInfo& info = notes_.info();
    for (const Frame& frame : batch.frames()) {
        if (frame.at.ns != 0 || !untimed_) {
            times_.add(frame.at);
        }
        info.bytes += frame.length;
    }
    info.packets += batch.frames().size();
    times_.store(info);
    lastTime_ = batch.empty() ? lastTime_ : batch.frames().back().at;
}

} // namespace lastack
