#include "transports/transport_tracker.h"

namespace lastack {

std::unique_ptr<TransportTracker> makeNspTracker(ExchangeDesk&) {
    return nullptr;
}

} // namespace lastack
