#include "capture/snoop_file.h"

#include "net/bytes.h"
#include "net/escape.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace lastack {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view kPattern = "snoop\0\0\0"sv;
constexpr std::size_t kFileHeaderSize = 16;
constexpr std::size_t kRecordHeaderSize = 24;
constexpr std::uint32_t kVersion = 2;
constexpr std::uint32_t kMostCaptured = 262'144; // what libpcap and Wireshark believe

// RFC 1761: the datalink types there, and those that Solaris added in <sys/dlpi.h>.
LinkType linkOf(std::uint32_t type) {
    constexpr LinkType kOther{0xFFFF};
    switch (type) {
    case 0: // IEEE 802.3
    case 4: // Ethernet
        return LinkType::Ethernet;
    case 2:
        return LinkType::TokenRing;
    case 8:
        return LinkType::Fddi;
    case 18:
        return LinkType::SunAtm;
    default:
        return kOther;
    }
}

} // namespace

bool SnoopFile::claims(std::span<const std::byte> start) {
    const std::string_view text(reinterpret_cast<const char*>(start.data()), start.size());
    return text.substr(0, kPattern.size()) == kPattern;
}

Result<std::unique_ptr<RecordReader>> SnoopFile::open(
    std::unique_ptr<ByteSource> source, CaptureInfo& info, CaptureIndex index
) {
    const std::string name = escapeForTerminal(info.path);
    if (!source->ensure(kFileHeaderSize)) {
        return Error{
            ErrorCode::NotACapture,
            fmt::format(
                "{}: ends inside the snoop file header, after {} of {} bytes; capture or copy it "
                "again",
                name,
                source->available(),
                kFileHeaderSize
            )};
    }
    const std::uint32_t version = loadBig32(source->data() + 8);
    if (version != kVersion) {
        return Error{
            ErrorCode::Unsupported,
            fmt::format(
                "{}: is a snoop file of version {}, and only {} is known; convert it with editcap "
                "-F pcapng",
                name,
                version,
                kVersion
            )};
    }
    const LinkType link = linkOf(loadBig32(source->data() + 12));
    source->consume(kFileHeaderSize);
    return std::unique_ptr<RecordReader>(
        std::make_unique<SnoopFile>(std::move(source), link, info, index)
    );
}

SnoopFile::SnoopFile(
    std::unique_ptr<ByteSource> source, LinkType link, CaptureInfo& info, CaptureIndex index
)
    : source_(std::move(source)), notes_(info), link_(link), index_(index) {
    info.format = "snoop";
    InterfaceInfo interface;
    interface.link = link;
    info.interfaces.push_back(interface);
}

void SnoopFile::next(FrameBatch& batch) {
    batch.clear();
    while (!ended_ && batch.empty()) {
        walk(batch);
        if (!ended_ && batch.empty() && !source_->ensure(needed_)) {
            finishFile();
        }
    }
    finishBatch(batch);
}

SnoopFile::Header SnoopFile::headerAt(const std::byte* at) {
    return {
        .length = loadBig32(at),
        .captured = loadBig32(at + 4),
        .size = loadBig32(at + 8),
        .drops = loadBig32(at + 12),
        .at = {
            std::int64_t{loadBig32(at + 16)} * 1'000'000'000 +
            std::int64_t{loadBig32(at + 20)} * 1000}};
}

void SnoopFile::walk(FrameBatch& batch) {
    needed_ = kRecordHeaderSize;
    while (!batch.full() && source_->available() >= kRecordHeaderSize) {
        const Header header = headerAt(source_->data());
        if (header.captured > kMostCaptured || header.size < kRecordHeaderSize + header.captured ||
            header.size > kRecordHeaderSize + kMostCaptured) {
            ended_ = true;
            notes_.addDamage(
                source_->offset(),
                lastNumber_,
                fmt::format(
                    "the record claims {} bytes in {}, which no record can have",
                    header.captured,
                    header.size
                )
            );
            return;
        }
        if (source_->available() < header.size) {
            needed_ = header.size;
            return;
        }
        appendFrame(batch, header);
        source_->consume(header.size);
    }
}

void SnoopFile::appendFrame(FrameBatch& batch, const Header& header) {
    Frame& frame = batch.append();
    frame.at = header.at;
    frame.number = FrameNumber{++lastNumber_};
    frame.offset = source_->offset();
    frame.data = source_->data() + kRecordHeaderSize;
    frame.captured = header.captured;
    frame.length = std::max(header.length, header.captured);
    frame.link = link_;
    frame.capture = index_;
    frame.interface = InterfaceIndex{0};
    if (header.drops != 0) { // cumulative
        notes_.info().interfaces.front().dropped.byKernel = header.drops;
    }
}

void SnoopFile::finishBatch(const FrameBatch& batch) {
    CaptureInfo& info = notes_.info();
    for (const Frame& frame : batch.frames()) {
        times_.add(frame.at);
        info.bytes += frame.length;
    }
    info.packets += batch.frames().size();
    times_.store(info);
}

void SnoopFile::finishFile() {
    ended_ = true;
    notes_.addEarlyEnd(
        *source_, source_->offset(), lastNumber_, fmt::format("the record takes {} bytes", needed_)
    );
}

} // namespace lastack
