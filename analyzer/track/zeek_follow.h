// What a segment changes in a ZeekTrack: roles, states, letters, gaps, and when Zeek takes the
// connection for over. Rules read off Zeek 8's TCP analyzer. Free functions, no state of their own.
#pragma once

#include "track/zeek_track.h"

namespace lastack {

void followSegment(ZeekTrack& track, const ZeekSegment& segment, Direction from);

// zeek_states.cpp: the endpoint states, from the flags of a segment. The role is the one its sender
// had before the segment's letters, which may have flipped it.
void changeZeekState(ZeekTrack& track, const ZeekSegment& segment, Direction from, ZeekRole role);

// zeek_letters.cpp
void addLetter(ZeekTrack& track, HistoryLetter letter, Direction from);
void addLettersOf(
    ZeekTrack& track, const ZeekSegment& segment, Direction from, std::int64_t offset
);

// Counts what is written down for the 1st, 10th, 100th … time.
void addCountedLetter(
    ZeekTrack& track, std::uint32_t& counter, HistoryLetter letter, Direction from
);

// Exchanges the roles; the history says so.
void flipRoles(ZeekTrack& track);

// zeek_gaps.cpp: the reassembler. Payload of a segment without RST, and what its peer acknowledged.
void takeZeekPayload(ZeekSide& side, const ZeekSegment& segment);
void takeZeekAck(ZeekTrack& track, Direction sender, std::int64_t offset);

// Whether a side still has data to deliver, so that its close waits.
bool hasZeekDataPending(const ZeekTrack& track, Direction from);

// zeek_ports.cpp: the ports that Zeek's own scripts call a server's.
bool isLikelyServerPort(std::uint16_t port);

} // namespace lastack
