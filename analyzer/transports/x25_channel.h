// X25Channel: what the packets on one logical channel mean while one call lasts (X.25 §4): who
// called, who cleared and why. Who the sides are, and what ends every channel of a link at once, is
// decided elsewhere. Not thread-safe.
#pragma once

#include "disconnect/x25_packet.h"
#include "transports/exchange.h"

#include <array>
#include <cstdint>
#include <optional>

namespace lastack {

// Which station of a link, in the order in which they were heard.
enum class LinkEnd : std::uint8_t { First, Second };

class X25Channel {
public:
    LinkEnd client{}; // who called

    Side sideOf(LinkEnd end) const { return end == client ? Side::Client : Side::Server; }

    // The exchange has taken the packet. Not for restarts.
    void take(Exchange& exchange, Side from, const X25Packet& packet, Repeat repeat);

    // The link below, or its packet layer as a whole, starts anew or goes down.
    void takeLinkEnd(Exchange& exchange, Side from, UnitId unit, const Found& why);
    void takeLinkEndConfirm(Exchange& exchange, UnitId unit);

    // Somebody has ended the call.
    bool isEnding() const { return hasCleared_[0] || hasCleared_[1] || endedByLink_; }

    // Both sides know it: what is new belongs to a call after it.
    bool isCleared() const { return isCleared_; }

    // Who ended it with the whole link.
    std::optional<Side> endedByLink() const { return endedByLink_; }

private:
    void establish(Exchange& exchange) const;
    void takeAccept(Exchange& exchange, const X25Packet& packet);
    void takeClear(Exchange& exchange, Side from, const X25Packet& packet, bool again);
    void takeClearConfirm(Exchange& exchange, bool again);
    void takeData(Exchange& exchange, Side from, const X25Packet& packet, Repeat repeat);
    void takeReset(Exchange& exchange, Side from, const X25Packet& packet);
    void takeOther(Exchange& exchange, Side from, const X25Packet& packet);

    std::array<std::optional<std::uint8_t>, 2> next_{}; // send number due, by Side
    std::array<bool, 2> hasCleared_{};
    std::array<bool, 2> awaitsReset_{};
    std::array<bool, 2> awaitsInterrupt_{};
    std::optional<Side> endedByLink_; // the latest
    UnitId endedWith_{};
    bool isCleared_ = false;
};

} // namespace lastack
