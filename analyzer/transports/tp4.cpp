#include "transports/transport_tracker.h"

namespace lastack {

std::unique_ptr<TransportTracker> makeTp4Tracker(ExchangeDesk&) {
    return nullptr;
}

} // namespace lastack
