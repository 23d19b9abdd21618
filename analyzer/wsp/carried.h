// Carried: a release with disconnect data of a protocol above TCP, and the calls of its provider:
// the exchange of Microsoft's table as it stands there, all eight steps. TCP's FINs are then the
// consequence and no calls of their own.
#pragma once

#include "wsp/evidence_of_calls.h"
#include "wsp/mapping.h"

#include <optional>

namespace lastack {

// A confirmed release with room for data in both directions (X.225 FINISH and DISCONNECT, X.227
// RLRQ and RLRE).
struct CarriedRelease {
    Side initiator{};
    EventIndex request = EventIndex::None;
    EventIndex response = EventIndex::None;
    std::uint64_t requestBytes = 0; // of disconnect data
    std::uint64_t responseBytes = 0;
};

// Nothing where there was none, or where its packets are not among the events.
std::optional<CarriedRelease> carriedRelease(const Connection& connection);

// Calls, indications and the scenario with its step numbers, for both sides.
void mapCarried(const CallCase& made, const CarriedRelease& release, WspMapping& mapping);

// An end with room for data of whoever asks for it alone (X.224 disconnect request, X.25 clear
// request).
struct CarriedEnd {
    Side initiator{};
    EventIndex request = EventIndex::None;
    EventIndex confirm = EventIndex::None; // None: there was none
    std::uint64_t bytes = 0;
    bool isUsers = false; // the user above asked for it
};

// As carriedRelease().
std::optional<CarriedEnd> carriedEnd(const Connection& connection);
void mapCarried(const CallCase& made, const CarriedEnd& end, WspMapping& mapping);

} // namespace lastack
