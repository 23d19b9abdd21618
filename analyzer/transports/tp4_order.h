// TpduOrder: the data TPDUs of one side in the order of their numbers (X.224 §6.10), whatever the
// network did to them. Holds a few that came early. Not thread-safe.
#pragma once

#include "net/ids.h"
#include "net/time.h"
#include "transports/tp4_tpdu.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lastack {

struct DataPart {
    std::uint32_t number = 0;
    bool endsTsdu = false;
    bool isCut = false; // not all of it was captured
    FrameNumber frame{};
    Timestamp at;
    std::span<const std::byte> bytes;
};

class TpduOrder {
public:
    static constexpr std::size_t kMostHeld = 16; // the largest window of the normal format
    static constexpr std::size_t kMostBytes = 32'768;

    enum class Fit : std::uint8_t {
        Next,    // it is its turn
        Early,   // held, or dropped where there is no room
        Again,   // came before
        Foreign, // so far ahead that what lies between was not captured: its turn as well
    };

    // The first TPDU of a connection has the number 0; of one whose opening was not seen, any.
    void begin(std::uint32_t number) { next_ = number; }

    Fit add(const DataPart& part, TpduFormat format);

    // What was held and whose turn it is now; valid until the next call.
    std::optional<DataPart> takeHeld(TpduFormat format);

    // The peer acknowledged all before this number, or no more will come: what is missing before it
    // was not captured. True when something is.
    bool skipTo(std::uint32_t number, TpduFormat format);

    // Up to the first one held. False when none is.
    bool skipHole(TpduFormat format);

    bool isFull() const { return held_.size() >= kMostHeld || heldBytes_ >= kMostBytes; }

    std::optional<std::uint32_t> next() const { return next_; }

private:
    struct Held {
        DataPart part; // without its bytes
        std::vector<std::byte> bytes;
    };

    std::optional<std::uint32_t> next_;
    std::vector<Held> held_;
    std::vector<std::byte> taken_;
    std::size_t heldBytes_ = 0;
};

// How far a number lies ahead of another one, going around.
std::uint32_t distance(std::uint32_t from, std::uint32_t to, TpduFormat format);

// X.224 §13.9: no side may send more TPDUs than this beyond what was acknowledged.
std::uint32_t mostWindow(TpduFormat format);

} // namespace lastack
