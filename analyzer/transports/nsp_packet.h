// NspMessage: one message of DECnet's end communication layer (DNA Phase IV NSP) behind the header
// of its routing layer, as a view on the packet. What names a link's user in a connect initiate,
// credentials among it, is never looked at. Pure functions.
#pragma once

#include "decode/transport_packet.h"
#include "track/unit.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

// DNA NSP: reasons of its own, in disconnect confirms; those of its users are in nsp_reasons.cpp.
constexpr std::uint16_t kNoResources = 1;
constexpr std::uint16_t kNoLink = 41;
constexpr std::uint16_t kDisconnectComplete = 42;

struct NspMessage {
    UnitId unit{}; // one of NspConnectInitiate … NspReturned
    std::uint16_t fromNode = 0;
    std::uint16_t toNode = 0;
    std::uint16_t fromLink = 0; // 0: the message does not say
    std::uint16_t toLink = 0;
    bool isRetransmission = false; // a connect initiate that says so itself
    bool isIdle = false;           // a link service that changes nothing: is the peer still there?

    std::optional<std::uint16_t> segment; // number in its own subchannel, modulo 4096
    std::optional<std::uint16_t> dataAck; // of the data subchannel

    bool isAckCut = false; // perhaps: the capture ends where one may stand

    std::optional<std::uint16_t> reason;
    std::span<const std::byte> image; // user data of a disconnect; raw where its length is wrong
    bool isImageCut = false;          // by the capture
    std::uint32_t length = 0;         // bytes of user data on the wire

    std::span<const std::byte> body; // behind the octet of flags
};

// Nothing for control messages of the routing layer, for what no node of Phase IV sends, and where
// the capture cuts off which link it is or the reason of a disconnect.
std::optional<NspMessage> nspMessageOf(const TransportPacket& packet);

} // namespace lastack
