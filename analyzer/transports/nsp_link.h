// NspLink: what the messages of one logical link mean (DNA NSP): who opened it, who ended it, and
// whether all data was acknowledged by then. Who the sides are and whether a message belongs to the
// link is decided elsewhere. Not thread-safe.
#pragma once

#include "transports/exchange.h"
#include "transports/nsp_packet.h"
#include "transports/nsp_segments.h"

#include <array>
#include <cstdint>
#include <optional>

namespace lastack {

class NspLink {
public:
    std::array<std::uint16_t, 2> nodes{}; // by Side
    std::array<std::uint16_t, 2> links{}; // 0: not known yet

    // The exchange has taken the packet.
    void take(Exchange& exchange, Side from, const NspMessage& message, Repeat repeat);

    // A message of a link that is over that belongs to a link after it with the same addresses.
    bool isOfNext(Side from, const NspMessage& message, Repeat repeat) const;

private:
    struct Ending {
        EventKind meaning{};
        std::uint16_t reason = 0;
    };

    void establish(Exchange& exchange) const;
    void takeAcks(Side from, const NspMessage& message);
    bool takeSegment(Side from, const NspMessage& message);
    void takeAccept(Exchange& exchange, const NspMessage& message, Repeat repeat);
    void takeAck(Exchange& exchange, Side from, const NspMessage& message);
    void takeDisconnect(Exchange& exchange, Side from, const NspMessage& message, Repeat repeat);
    void takeConfirm(Exchange& exchange, Side from, const NspMessage& message, Repeat repeat);
    void takeReturned(Exchange& exchange, Repeat repeat);
    EventKind meaningOfReason(const Exchange& exchange, Side from, std::uint16_t reason) const;
    EventKind meaningOfConfirm(const Exchange& exchange, Side from, std::uint16_t reason) const;

    std::array<NspSegments, 2> data_;  // by Side
    std::array<NspSegments, 2> other_; // link services and interrupts
    std::array<std::optional<Ending>, 2> endings_;
    std::array<bool, 2> hidesAcks_{}; // to the side, in what the capture cut off
    bool isConfirmed_ = false;        // the acceptance, by the client
    bool isUnknown_ = false;          // one side said that it has no such link
};

} // namespace lastack
