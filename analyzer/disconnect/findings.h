// Findings: where a decoder reports the units it understood. Adds who sent them, when and in which
// packet, which the decoder does not know, and whether the end of what it reads is missing. Not
// thread-safe; lives as long as its connection.
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

// Where and when something was said.
struct Place {
    Side from{};
    FrameNumber frame{};
    Timestamp at;
};

// Why the rest of a unit does not come.
enum class Cut : std::uint8_t {
    None,      // it may come
    ByCapture, // it is not in the capture: cut by the snap length, lost, or after the capture's end
    ByFin,     // it was never sent
    ByReset,   // it was never sent, or did not arrive
};

class Findings {
public:
    explicit Findings(DisconnectData& into) : into_(into) {}

    // Before each packet.
    void setPlace(Side from, FrameNumber frame, Timestamp at) { place_ = {from, frame, at}; }

    void add(const Found& found) { addAt(place_, found); }

    // While a unit without its end is read: what is added from it is truncated.
    void setCut(Cut cut) { cut_ = cut; }

    Cut cut() const { return cut_; }

    bool isCut() const { return cut_ != Cut::None; }

    // What was understood only later goes where it was said.
    void addAt(const Place& place, const Found& found);

    // What came later tells of the side's latest unit of this carrier how it was meant.
    void settle(Side from, Carrier carrier, CloseKind kind);

    const Place& place() const { return place_; }

    Side from() const { return place_.from; }

    FrameNumber frame() const { return place_.frame; }

    Timestamp at() const { return place_.at; }

private:
    DisconnectData& into_;
    Place place_;
    Cut cut_ = Cut::None;
};

} // namespace lastack
