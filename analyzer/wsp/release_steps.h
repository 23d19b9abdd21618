// ReleaseSteps: the calls and indications of an ending that a protocol carries in units of its own,
// above TCP or beside it. Shared by carried.cpp and exchange.cpp. Pure functions; thread-safe.
#pragma once

#include "wsp/evidence_of_calls.h"
#include "wsp/mapping.h"

#include <cstdint>

namespace lastack {

// Whether a provider of messages reports the unit as an end (WSAEDISCON) and not as a reset: in the
// transports without a release in order those are the aborts that the user above asked for (X.224
// 13.5, DNA NSP, X.25 annex E).
bool isUsersEnd(const DisconnectDatum& unit);

// WSPSendDisconnect with data where the unit carries any: nothing else sends it. Without, whatever
// ends a connection in order may have sent the unit.
Call callThatSends(const CallCase& made, EventIndex packet, std::uint64_t bytes, Step step);

// The call behind a unit that has no room for data.
Call callThatReleases(const CallCase& made, EventIndex packet);

// A close that no packet shows, at any time after that one.
Call silentCloseAfter(const CallCase& made, EventIndex after, Side side, Step step);

// What the unit tells the application it reaches, and how.
struct Notice {
    EventIndex packet{};
    std::uint64_t bytes = 0; // of disconnect data
    Step notice = Step::None;
    Step fetch = Step::None;
    bool isAbortive = false; // WSAECONNRESET instead of the end of the stream
    bool hasData = true;     // the provider has disconnect data at all
};

// FD_CLOSE and the failing receive tell of the end, WSPRecvDisconnect fetches what came with it.
void addNotice(const CallCase& made, const Notice& notice, SideMapping& side);

} // namespace lastack
