#include "transports/transport_tracker.h"

namespace lastack {

std::unique_ptr<TransportTracker> makeX25Tracker(ExchangeDesk&) {
    return nullptr;
}

} // namespace lastack
