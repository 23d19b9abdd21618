// What the chunks of SCTP are called, carry and say. Pure functions but for sayAbort().
#pragma once

#include "disconnect/datum.h"
#include "track/unit.h"
#include "transports/exchange.h"
#include "transports/sctp_packet.h"

#include <cstdint>

namespace lastack {

// None for chunks that neither open, end nor carry anything.
UnitId unitOf(const SctpItem& chunk);

// Bytes of the upper layer on the wire: user data, or its reason for an abort.
std::uint32_t userBytesOf(const SctpItem& chunk, UnitId unit);

// Whether an ABORT or ERROR names that error cause (RFC 9260 §3.3.10).
constexpr std::uint32_t kStaleCookie = 3;
bool hasCause(const SctpItem& chunk, std::uint32_t wanted);

// One unit for each error cause of an ABORT, one alone where there is none.
void sayAbort(Exchange& exchange, const SctpItem& chunk, CloseKind kind);

} // namespace lastack
