#include "transports/transport_tracker.h"

namespace lastack {

std::unique_ptr<TransportTracker> makeQuicTracker(ExchangeDesk&) {
    return nullptr;
}

} // namespace lastack
