// X25Packet: one packet of X.25's packet layer (ISO/IEC 8208), modulo 8 or 128, as a view on its
// bytes. Whoever carries packets gives them here: XOT, LAPB, LLC. Pure functions.
#pragma once

#include "disconnect/findings.h"
#include "disconnect/stream_decoder.h"
#include "net/network_address.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace lastack {

// X.25 table 5-2.
enum class X25Type : std::uint8_t {
    CallRequest,   // or incoming call
    CallConnected, // or call accepted
    ClearRequest,  // or clear indication
    ClearConfirm,
    Data,
    ReceiveReady,
    ReceiveNotReady,
    Reject,
    Interrupt,
    InterruptConfirm,
    ResetRequest, // or reset indication
    ResetConfirm,
    RestartRequest, // or restart indication
    RestartConfirm,
    Diagnostic,
};

struct X25Packet {
    X25Type type{};
    std::uint16_t channel = 0; // of a diagnostic: of the packet that it is about
    bool isExtended = false;   // numbers are modulo 128, not 8
    std::uint8_t sendNumber = 0;
    std::uint8_t receiveNumber = 0;
    std::optional<std::uint8_t> cause, diagnostic;
    NetworkAddress called, calling; // None: no digits
    ByteView data;                  // user data as captured
    std::uint32_t length = 0;       // and on the wire
    bool isCut = false;             // something of the packet was not captured
};

// Whether the first octet can begin a packet, modulo 8 or 128.
bool isX25Format(std::uint8_t first);

// length: on the wire, at least as many as there are bytes. Nothing for what is no packet of these
// types, or is cut off within its first three octets.
std::optional<X25Packet> x25PacketOf(ByteView bytes, std::size_t length);

// Cause, diagnostic and user data, as a carrier of them reports it.
Found x25Found(Carrier carrier, CloseKind kind, const X25Packet& packet);

} // namespace lastack
