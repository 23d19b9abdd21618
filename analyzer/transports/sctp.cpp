#include "transports/transport_tracker.h"

namespace lastack {

std::unique_ptr<TransportTracker> makeSctpTracker(ExchangeDesk&) {
    return nullptr;
}

} // namespace lastack
