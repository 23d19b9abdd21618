// Transports: every transport other than TCP, behind one door. Not thread-safe.
#pragma once

#include "transports/transport_tracker.h"

#include <array>
#include <memory>
#include <string_view>

namespace lastack {

class Transports {
public:
    // The desk must outlive it.
    explicit Transports(ExchangeDesk& desk);

    // False: nobody understands the packet.
    bool push(const TransportPacket& packet);

    // A key log that the capture carries.
    void learnSecrets(std::string_view keyLog);

    void advance(Timestamp now);

    void finish(Timestamp captureEnd);

private:
    std::array<std::unique_ptr<TransportTracker>, kTransports> trackers_; // by Transport; TCP: null
};

} // namespace lastack
