#include "transports/transport_tracker.h"

namespace lastack {

std::unique_ptr<TransportTracker> makeDccpTracker(ExchangeDesk&) {
    return nullptr;
}

} // namespace lastack
