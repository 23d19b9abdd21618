// Findings: where a decoder reports the units it understood. Adds who sent them, when and in which
// packet, which the decoder does not know. Not thread-safe; lives as long as its connection.
#pragma once

#include "disconnect/datum.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

struct Found {
    Carrier carrier{};
    CloseKind kind{};
    std::optional<std::uint32_t> code{};
    std::optional<std::uint32_t> subcode{};
    std::span<const std::byte> data{}; // user data or text, exactly as sent
    std::uint8_t flags = 0;            // kIsText, kTruncated, kParameter
};

class Findings {
public:
    explicit Findings(DisconnectData& into) : into_(into) {}

    // Before each packet.
    void setPlace(Side from, FrameNumber frame, Timestamp at) {
        from_ = from;
        frame_ = frame;
        at_ = at;
    }

    void add(const Found& found);

    Side from() const { return from_; }

    FrameNumber frame() const { return frame_; }

    Timestamp at() const { return at_; }

private:
    DisconnectData& into_;
    Side from_{};
    FrameNumber frame_{};
    Timestamp at_;
};

} // namespace lastack
