#include "capture/pcap_file.h"

#include "net/escape.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace lastack {

namespace {

// libpcap and Wireshark believe no more than the first; a snap length in the header may raise it.
constexpr std::uint32_t kUsualMostCaptured = 262'144;
constexpr std::uint32_t kMostCaptured = 64U << 20;

Error unsupported(const CaptureInfo& info, const std::string& why) {
    return Error{ErrorCode::Unsupported, fmt::format("{}: {}", escapeForTerminal(info.path), why)};
}

InterfaceInfo interfaceOf(const PcapFormat& format) {
    InterfaceInfo interface;
    interface.link = format.link;
    interface.snapLength = format.snapLength;
    interface.ticksPerSecond = hasNanoseconds(format.variant) ? 1'000'000'000 : 1'000'000;
    return interface;
}

} // namespace

Result<std::unique_ptr<RecordReader>> PcapFile::open(
    std::unique_ptr<ByteSource> source, PcapFormat format, CaptureInfo& info, CaptureIndex index
) {
    const std::size_t headerSize = fileHeaderSize(format.variant);
    if (!source->ensure(headerSize)) {
        return Error{
            ErrorCode::NotACapture,
            fmt::format(
                "{}: ends inside the pcap file header, after {} of {} bytes; capture or copy it "
                "again",
                escapeForTerminal(info.path),
                source->available(),
                headerSize
            )};
    }
    readPcapHeader(format, {source->data(), headerSize});
    if (!isKnownVersion(format)) {
        return unsupported(
            info,
            fmt::format(
                "is a pcap file of version {}.{}, and 2.0 to 2.4 are known; convert it with the "
                "program that wrote it",
                format.major,
                format.minor
            )
        );
    }
    if (!hasValidLinkField(format)) {
        return unsupported(
            info,
            fmt::format(
                "has the link type 0x{:08x}, which uses reserved bits; convert it with the program "
                "that wrote it",
                format.linkField
            )
        );
    }
    source->consume(headerSize);
    guessVariant(format, {source->data(), source->available()});
    return std::unique_ptr<RecordReader>(
        std::make_unique<PcapFile>(std::move(source), format, info, index)
    );
}

PcapFile::PcapFile(
    std::unique_ptr<ByteSource> source,
    const PcapFormat& format,
    CaptureInfo& info,
    CaptureIndex index
)
    : source_(std::move(source))
    , format_(format)
    , notes_(info)
    , index_(index)
    , headerSize_(recordHeaderSize(format.variant))
    , mostCaptured_(std::clamp(format.snapLength, kUsualMostCaptured, kMostCaptured))
    , fractionScale_(hasNanoseconds(format.variant) ? 1 : 1000) {
    info.format = formatName(format.variant);
    info.interfaces.push_back(interfaceOf(format));
}

void PcapFile::next(FrameBatch& batch) {
    batch.clear();
    while (!ended_) {
        if (format_.order == ByteOrder::Little) {
            walk<ByteOrder::Little>(batch);
        } else {
            walk<ByteOrder::Big>(batch);
        }
        if (ended_) {
            reportBadLength();
        } else if (batch.empty() && !source_->ensure(needed_)) {
            finishFile();
        }
        if (!batch.empty()) {
            break;
        }
    }
    finishBatch(batch);
}

template <ByteOrder order>
PcapFile::Header PcapFile::headerAt(const std::byte* at) const {
    Header header{
        .at =
            {std::int64_t{load32(at, order)} * 1'000'000'000 +
             std::int64_t{load32(at + 4, order)} * fractionScale_},
        .captured = load32(at + 8, order),
        .length = load32(at + 12, order),
    };
    if (format_.lengths != LengthOrder::CapturedFirst &&
        (format_.lengths == LengthOrder::LengthFirst || header.captured > header.length)) {
        std::swap(header.captured, header.length);
    }
    return header;
}

template <ByteOrder order>
void PcapFile::walk(FrameBatch& batch) {
    const std::byte* const start = source_->data();
    const std::byte* const end = start + source_->available();
    const std::byte* at = start;
    const std::uint64_t startOffset = source_->offset();
    const std::size_t headerSize = headerSize_;
    const LinkType link = format_.link;
    const CaptureIndex index = index_;
    std::uint64_t number = lastNumber_;
    needed_ = headerSize;
    while (!batch.full() && static_cast<std::size_t>(end - at) >= headerSize) {
        const Header header = headerAt<order>(at);
        if (header.captured > mostCaptured_) {
            ended_ = true;
            badLength_ = header.captured;
            break;
        }
        const std::size_t size = headerSize + header.captured;
        if (static_cast<std::size_t>(end - at) < size) {
            needed_ = size;
            break;
        }
        Frame& frame = batch.append(); // field by field: a whole Frame would go through the stack
        frame.at = header.at;
        frame.number = FrameNumber{++number};
        frame.offset = startOffset + static_cast<std::uint64_t>(at - start);
        frame.data = at + headerSize;
        frame.captured = header.captured;
        frame.length = header.length;
        frame.link = link;
        frame.capture = index;
        frame.interface = InterfaceIndex{0};
        at += size;
    }
    lastNumber_ = number;
    source_->consume(static_cast<std::size_t>(at - start));
}

void PcapFile::finishBatch(const FrameBatch& batch) {
    CaptureInfo& info = notes_.info();
    for (const Frame& frame : batch.frames()) {
        times_.add(frame.at);
        info.bytes += frame.length;
    }
    info.packets += batch.frames().size();
    times_.store(info);
}

void PcapFile::finishFile() {
    ended_ = true;
    const std::string wanted = needed_ == headerSize_
                                   ? fmt::format("the record header takes {} bytes", headerSize_)
                                   : fmt::format("the record takes {} bytes", needed_);
    notes_.addEarlyEnd(*source_, source_->offset(), lastNumber_, wanted);
}

void PcapFile::reportBadLength() {
    notes_.addDamage(
        source_->offset(),
        lastNumber_,
        fmt::format(
            "the record claims {} bytes, at most {} are possible", badLength_, mostCaptured_
        )
    );
}

} // namespace lastack
