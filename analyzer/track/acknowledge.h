// Acknowledge: what the acknowledgement and the window of a segment say of its peer's data and of
// its own room. Bytes acknowledged but never captured are capture loss, not holes at the receiver.
// Free functions; no state of their own.
#pragma once

#include "track/live_connection.h"

namespace lastack {

void takeAck(LiveConnection live, const Segment& segment, Direction from, EventMarks& marks);

void takeWindow(LiveConnection live, const Segment& segment, Direction from, EventMarks& marks);

// Brings the window scale that both SYNs announced into force (RFC 7323 §2.2).
void settleWindowScale(LiveConnection live);

// The window in bytes; unscaled when only one side announced a scale (RFC 7323 §2.2).
std::uint32_t scaledWindow(LiveConnection live, Direction from, std::uint16_t window);

} // namespace lastack
