// TransportTracker: follows the connections of one transport other than TCP. The one list of all of
// them is in transports.cpp. TCP's path through the tracker knows nothing of them. Not thread-safe.
#pragma once

#include "decode/transport_packet.h"
#include "net/time.h"
#include "transports/exchange_desk.h"

#include <memory>
#include <string_view>

namespace lastack {

class TransportTracker {
public:
    virtual ~TransportTracker() = default;

    // False: the packet makes no sense to this transport, or belongs to nothing it follows.
    virtual bool push(const TransportPacket& packet) = 0;

    // An ICMP error about a packet of this transport (TransportPacket::quotedBy), of which as much
    // is there as it quotes. False: it is about nothing that it follows.
    virtual bool pushError(const TransportPacket& /*quoted*/) { return false; }

    // A key log that the capture carries: what it is for may be read from now on.
    virtual void learnSecrets(std::string_view /*keyLog*/) {}

    // Time has come so far though no packet says so: hands over what is over by now.
    virtual void advance(Timestamp now) = 0;

    // Hands over every connection still live; nothing may be pushed after it.
    virtual void finish(Timestamp captureEnd) = 0;
};

// One file each. The desk must outlive the tracker.
std::unique_ptr<TransportTracker> makeSctpTracker(ExchangeDesk& desk);
std::unique_ptr<TransportTracker> makeDccpTracker(ExchangeDesk& desk);
std::unique_ptr<TransportTracker> makeTp4Tracker(ExchangeDesk& desk);
std::unique_ptr<TransportTracker> makeNspTracker(ExchangeDesk& desk);
std::unique_ptr<TransportTracker> makeX25Tracker(ExchangeDesk& desk);
std::unique_ptr<TransportTracker> makeQuicTracker(ExchangeDesk& desk);

} // namespace lastack
