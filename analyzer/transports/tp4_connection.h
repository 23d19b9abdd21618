// Tp4Connection: what is known of one class 4 transport connection beside its Exchange, and the
// state machine of X.224 §6 and §A that says what each TPDU means. Not thread-safe.
#pragma once

#include "disconnect/cotp_user.h"
#include "net/address.h"
#include "net/key_hash.h"
#include "net/network_address.h"
#include "transports/exchange.h"
#include "transports/tp4_order.h"
#include "transports/tp4_tpdu.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace lastack {

// Where a transport entity lives: one of both is there, or none on a link without addresses.
struct Tp4Address {
    NetworkAddress network{};
    IpAddress ip{};

    auto operator<=>(const Tp4Address&) const = default;

    void addTo(KeyHash& hash) const { hash.add(network.octets()).add(ip.bytes()); }
};

// One end of a transport connection. References are unique within their entity.
struct Tp4End {
    Tp4Address address;
    std::optional<std::uint16_t> reference; // as far as it is known
};

class Tp4Connection {
public:
    Tp4End& end(Side side) { return ends_[index(side)]; }

    const Tp4End& end(Side side) const { return ends_[index(side)]; }

    std::optional<TpduFormat> format() const { return format_; }

    // One TPDU of a packet that `exchange` has taken and that is no copy of another one. Notes it
    // and says what it says.
    void take(Exchange& exchange, const Tp4Tpdu& tpdu, Side from);

    enum class Stray : std::uint8_t { Damaged, Mismatched };

    // Its receiver discards it, or it belongs to another connection that used a reference before
    // (X.224 §6.17.3, §6.9): it is noted and changes nothing.
    static void discard(Exchange& exchange, const Tp4Tpdu& tpdu, Stray why);

    // The network says that it discarded a packet to `target`, and why (ISO/IEC 8473-1 §7.9.5).
    void takeErrorReport(Exchange& exchange, Side target, std::uint8_t reason) const;

    // Whether this CR is the one that opened the connection, sent again.
    bool isSameRequest(const Tp4Tpdu& request, Side from) const;

    // A CR that nobody has answered.
    bool isUnanswered() const { return isRequested_ && !isGranted_; }

    // A refusal whose CR was not captured.
    void presumeRequest() { isRequested_ = true; }

    // How well a TPDU of `from` for an unknown reference fits to what the other side sent: 0 not at
    // all, 1 nothing speaks against it, 2 its number follows.
    unsigned likeness(const Tp4Tpdu& tpdu, Side from) const;

private:
    // What one side did so far.
    struct Sent {
        TpduOrder order;                           // of its data TPDUs
        std::optional<std::uint32_t> acknowledged; // YR-TU-NR of its last AK
        std::optional<std::uint32_t> expedited;    // number of its last ED
        bool disconnect = false;                   // has sent a DR
        std::optional<std::size_t> error;          // and of its last ER
        bool hasConfirmed = false;                 // its DC
    };

    Sent& sent(Side side) { return sent_[index(side)]; }

    void takeRequest(Exchange& exchange, const Tp4Tpdu& tpdu, Side from);
    void takeConfirm(Exchange& exchange, const Tp4Tpdu& tpdu, Side from);
    void takeDisconnect(Exchange& exchange, const Tp4Tpdu& tpdu, Side from);
    void takeDisconnectConfirm(Exchange& exchange, Side from);
    void takeTpduError(Exchange& exchange, const Tp4Tpdu& tpdu, Side from);
    void takeData(Exchange& exchange, const Tp4Tpdu& tpdu, Side from);
    void takeExpedited(Exchange& exchange, const Tp4Tpdu& tpdu, Side from);
    void takeAcknowledgement(Exchange& exchange, const Tp4Tpdu& tpdu, Side from);
    static void withdrawRefusal(Exchange& exchange, Side target);
    void noteOpen(Exchange& exchange);
    void deliver(Exchange& exchange, Side from, const DataPart& part);
    void deliverHeld(Exchange& exchange, Side from, TpduFormat format);
    void deliverAll(Exchange& exchange);

    EventKind meaningOfEnd(Side from) const;
    void noteRelease(Exchange& exchange) const;

    std::array<Tp4End, 2> ends_; // by Side
    std::array<Sent, 2> sent_;
    CotpUser user_;
    std::optional<TpduFormat> format_; // as confirmed
    TpduFormat lastFormat_{};          // of data
    std::optional<Side> releaser_;     // who asked for the end of a session that was agreed to
    std::size_t request_ = 0;          // hash of the CR
    bool isRequested_ = false;
    bool isGranted_ = false; // somebody acted as if there had been a CC
    bool hasGrant_ = false;  // and there was one
    bool isOpen_ = false;    // the client is known to have received it
};

} // namespace lastack
