// ScriptState: what both hosts of every connection have sent so far, so that a script may leave
// numbers out. Fills in sequence and acknowledgement numbers, windows, IP ids and timestamps as a
// plain stack would. Only for the parser.
#pragma once

#include "tests/support/script.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace lastack::test {

// Which byte ranges have arrived; the slow and obvious way.
class ReceivedRanges {
public:
    void add(std::uint32_t begin, std::uint32_t end);

    // The first number that has not arrived, counted from the lowest that has; 0 when nothing has.
    std::uint32_t contiguous() const;

private:
    std::map<std::uint32_t, std::uint32_t> endByBegin_;
};

struct ScriptSideState {
    std::uint32_t next = 0;
    ReceivedRanges received; // of the peer's numbers
    std::uint8_t hopLimit = 64;
    std::uint16_t nextIpId = 0;
    std::uint32_t lastPeerTimestamp = 0;
    bool offersTimestamps = false;
    bool offersScaling = false;
};

class ScriptState {
public:
    explicit ScriptState(std::size_t connection);

    ScriptSideState& of(Side side) { return sides_[index(side)]; }

    // Numbers for a segment whose direction, flags and options are known.
    void fillDefaults(ScriptSegment& segment);

    // To be called when the segment is complete.
    void note(const ScriptSegment& segment);

private:
    std::uint16_t defaultWindow(const ScriptSegment& segment) const;
    bool negotiated(bool ScriptSideState::*offer) const;

    std::array<ScriptSideState, 2> sides_{};
};

// The sender's timestamp clock (RFC 7323): milliseconds with an offset per side.
std::uint32_t timestampValue(Duration at, Side side);

} // namespace lastack::test
