#include "capture/capture_notes.h"

#include <fmt/format.h>

#include <utility>

namespace lastack {

void TimeSpan::store(CaptureInfo& info) const {
    if (latest_ < earliest_) {
        return; // nothing was added
    }
    info.first = earliest_;
    info.last = latest_;
}

void Notes::addDamage(std::uint64_t offset, std::uint64_t packet, std::string reason) {
    if (info_.damage.size() >= kMaxDamage) {
        ++info_.damageOmitted;
        return;
    }
    info_.damage.push_back({offset, FrameNumber{packet}, std::move(reason)});
}

void Notes::addEarlyEnd(
    const ByteSource& source, std::uint64_t offset, std::uint64_t packet, std::string_view wanted
) {
    const InputFault* const fault = source.fault();
    const std::uint64_t end = source.offset() + source.available();
    if (fault != nullptr && fault->kind == InputFault::Kind::Stopped) {
        return; // nothing is wrong with the input
    }
    if (fault != nullptr) {
        info_.truncated = info_.truncated || fault->kind == InputFault::Kind::Cut;
        addDamage(end, packet, fault->reason);
    } else if (end > offset) {
        info_.truncated = true;
        addDamage(offset, packet, fmt::format("{}, {} are left", wanted, end - offset));
    }
}

void Notes::addGap(const CaptureGap& gap) {
    auto& gaps = info_.gaps;
    if (gaps.size() < kMaxGaps) {
        gaps.push_back(gap);
        return;
    }
    gaps.back().from = std::min(gaps.back().from, gap.from);
    gaps.back().to = std::max(gaps.back().to, gap.to);
    gaps.back().packets += gap.packets;
}

void Notes::addComment(std::uint64_t packet, std::string_view text) {
    if (info_.comments.size() >= kMaxComments || text.size() > kMaxCommentBytes - commentBytes_) {
        return;
    }
    commentBytes_ += text.size();
    info_.comments.push_back({FrameNumber{packet}, std::string(text)});
}

void Notes::addName(const IpAddress& address, std::string_view name) {
    if (!name.empty() && name.size() <= kMaxNameLength && info_.names.size() < kMaxNames) {
        info_.names.push_back({address, std::string(name)});
    }
}

void Notes::addSecrets(std::uint32_t type, std::span<const std::byte> data) {
    if (info_.secrets.size() >= kMaxSecrets || data.size() > kMaxSecretBytes - secretBytes_) {
        return;
    }
    secretBytes_ += data.size();
    info_.secrets.push_back({type, {data.begin(), data.end()}});
}

} // namespace lastack
