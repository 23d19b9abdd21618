// ExchangeDesk: what the trackers of other transports share with the rest of a run: numbers for new
// connections, in the order of first packets over all transports, and whom finished ones go to.
#pragma once

#include "decode/transport_packet.h"
#include "net/ids.h"
#include "track/connection.h"

namespace lastack {

class ExchangeDesk {
public:
    virtual ~ExchangeDesk() = default;

    // For the connection that this packet opens.
    virtual ConnectionId nextId(const TransportPacket& packet) = 0;

    // The connection may be moved from.
    virtual void finished(Connection& connection) = 0;
};

} // namespace lastack
