#include "capture/capture_writer.h"

#include "net/escape.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace lastack {

namespace {

constexpr std::size_t kFlushAt = std::size_t{1} << 18;

// "20260131T235959Z" without its letters.
std::string compactTime(Timestamp at) {
    const std::string time = formatRfc3339(at);
    std::string digits;
    for (const char c : time.substr(0, time.find('.'))) {
        if (c >= '0' && c <= '9') {
            digits += c;
        }
    }
    return digits;
}

// Whoever only reads the file knows what it was captured with.
std::optional<std::uint64_t> deliveredOf(const InterfaceInfo& interface) {
    const DropCounts& dropped = interface.dropped;
    if (!interface.received || !dropped.byTool) {
        return std::nullopt;
    }
    const std::uint64_t lost = dropped.byKernel.value_or(0) + *dropped.byTool;
    return *interface.received - std::min(lost, *interface.received);
}

} // namespace

Result<std::unique_ptr<CaptureWriter>> CaptureWriter::open(std::string path, RingLimits ring) {
    auto writer = std::make_unique<CaptureWriter>(std::move(path), ring);
    if (!ring.isRing()) {
        writer->begin(std::nullopt); // a ring's first file is named after its first packet
    }
    if (writer->failure_) {
        return *writer->failure_;
    }
    return writer;
}

CaptureWriter::CaptureWriter(std::string path, RingLimits ring)
    : path_(std::move(path)), ring_(ring) {}

void CaptureWriter::add(std::span<const Frame> frames, const CaptureInfo& capture) {
    for (const Frame& frame : frames) {
        if (file_ == nullptr || isFull(frame)) {
            flush();
            begin(frame.at);
        }
        if (failure_) {
            return;
        }
        beganAt_ = beganAt_ ? beganAt_ : frame.at;
        describeInterfaces(capture);
        pcapng::appendPacket(
            pending_,
            {.interface = static_cast<std::uint32_t>(frame.interface),
             .atNs = frame.at.ns,
             .captured = {frame.data, frame.captured},
             .length = frame.length}
        );
        if (pending_.size() >= kFlushAt) {
            flush();
        }
    }
}

void CaptureWriter::addStatistics(const CaptureInfo& capture) {
    if (file_ == nullptr || failure_) {
        return;
    }
    describeInterfaces(capture);
    for (std::size_t at = 0; at < described_; ++at) {
        if (capture.interfaces[at].statisticsAt != statisticsAt_[at]) {
            appendStatistics(capture.interfaces[at], at);
        }
    }
}

bool CaptureWriter::isFull(const Frame& next) const {
    const std::uint64_t size = bytes() + pcapng::packetBlockSize(next.captured);
    const bool tooLarge = ring_.bytes && size > *ring_.bytes;
    const bool tooOld =
        ring_.seconds && beganAt_ &&
        next.at - *beganAt_ >= Duration::seconds(static_cast<std::int64_t>(*ring_.seconds));
    return beganAt_ && (tooLarge || tooOld);
}

// The next file: a ring's is named after its first packet.
void CaptureWriter::begin(std::optional<Timestamp> at) {
    ++sequence_;
    current_ = at && ring_.isRing() ? nameAt(*at) : path_;
    file_.reset(std::fopen(current_.c_str(), "wb"));
    if (file_ == nullptr) {
        fail(errno);
        return;
    }
    std::setvbuf(file_.get(), nullptr, _IONBF, 0); // blocks are collected here
    kept_.push_back(current_);
    while (ring_.files && kept_.size() > *ring_.files) {
        std::remove(kept_.front().c_str());
        kept_.pop_front();
    }
    pending_.clear();
    written_ = 0;
    described_ = 0;
    beganAt_.reset();
    statisticsAt_.clear();
    pcapng::appendSection(pending_, pcapng::kOwnApplication);
}

// Those that the file does not have yet, with their statistics so far: what is dropped from now
// on was dropped after these.
void CaptureWriter::describeInterfaces(const CaptureInfo& capture) {
    for (; described_ < capture.interfaces.size(); ++described_) {
        const InterfaceInfo& interface = capture.interfaces[described_];
        pcapng::appendInterface(
            pending_,
            {.name = interface.name,
             .link = static_cast<std::uint16_t>(interface.link),
             .snapLength = interface.snapLength,
             .filter = {}}
        );
        statisticsAt_.emplace_back();
        if (interface.statisticsAt) {
            appendStatistics(interface, described_);
        }
    }
}

void CaptureWriter::appendStatistics(const InterfaceInfo& interface, std::size_t index) {
    statisticsAt_[index] = interface.statisticsAt;
    pcapng::appendStatistics(
        pending_,
        {.interface = static_cast<std::uint32_t>(index),
         .atNs = interface.statisticsAt->ns,
         .droppedByInterface = interface.dropped.byInterface,
         .accepted = interface.received,
         .droppedByKernel = interface.dropped.byKernel,
         .delivered = deliveredOf(interface)}
    );
}

void CaptureWriter::flush() {
    if (file_ == nullptr || failure_ || pending_.empty()) {
        return;
    }
    if (std::fwrite(pending_.data(), 1, pending_.size(), file_.get()) != pending_.size()) {
        fail(errno);
    }
    written_ += pending_.size();
    pending_.clear();
}

std::string CaptureWriter::nameAt(Timestamp at) const {
    const auto folder = path_.find_last_of('/') + 1; // 0 when there is none
    const auto dot = path_.rfind('.');
    const auto stem = dot == std::string::npos || dot <= folder ? path_.size() : dot;
    return fmt::format(
        "{}_{:05}_{}{}", path_.substr(0, stem), sequence_, compactTime(at), path_.substr(stem)
    );
}

void CaptureWriter::fail(int error) {
    failure_ = Error{
        ErrorCode::CannotWrite,
        fmt::format(
            "{}: cannot be written ({}); choose another place, or free some space",
            escapeForTerminal(current_),
            std::generic_category().message(error)
        )};
}

} // namespace lastack
