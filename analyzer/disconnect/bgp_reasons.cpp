#include "disconnect/bgp_reasons.h"

#include <array>
#include <span>

namespace lastack {

namespace {

// All by subcode.

// RFC 4271 §6.1.
constexpr std::string_view kHeaderErrors[] = {
    "Message Header Error",
    "Message Header Error: Connection Not Synchronized",
    "Message Header Error: Bad Message Length",
    "Message Header Error: Bad Message Type"};

// RFC 4271 §6.2, RFC 5492, RFC 9234.
constexpr std::string_view kOpenErrors[] = {
    "OPEN Message Error",
    "OPEN Message Error: Unsupported Version Number",
    "OPEN Message Error: Bad Peer AS",
    "OPEN Message Error: Bad BGP Identifier",
    "OPEN Message Error: Unsupported Optional Parameter",
    "OPEN Message Error: Authentication Failure (deprecated)",
    "OPEN Message Error: Unacceptable Hold Time",
    "OPEN Message Error: Unsupported Capability",
    "OPEN Message Error",
    "OPEN Message Error",
    "OPEN Message Error",
    "OPEN Message Error: Role Mismatch"};

// RFC 4271 §6.3.
constexpr std::string_view kUpdateErrors[] = {
    "UPDATE Message Error",
    "UPDATE Message Error: Malformed Attribute List",
    "UPDATE Message Error: Unrecognized Well-known Attribute",
    "UPDATE Message Error: Missing Well-known Attribute",
    "UPDATE Message Error: Attribute Flags Error",
    "UPDATE Message Error: Attribute Length Error",
    "UPDATE Message Error: Invalid ORIGIN Attribute",
    "UPDATE Message Error: AS Routing Loop (deprecated)",
    "UPDATE Message Error: Invalid NEXT_HOP Attribute",
    "UPDATE Message Error: Optional Attribute Error",
    "UPDATE Message Error: Invalid Network Field",
    "UPDATE Message Error: Malformed AS_PATH"};

constexpr std::string_view kHoldTimer[] = {"Hold Timer Expired"};

// RFC 6608.
constexpr std::string_view kFsmErrors[] = {
    "Finite State Machine Error",
    "Finite State Machine Error: Receive Unexpected Message in OpenSent State",
    "Finite State Machine Error: Receive Unexpected Message in OpenConfirm State",
    "Finite State Machine Error: Receive Unexpected Message in Established State"};

// RFC 4486, RFC 8538, RFC 9384.
constexpr std::string_view kCeases[] = {
    "Cease",
    "Cease: Maximum Number of Prefixes Reached",
    "Cease: Administrative Shutdown",
    "Cease: Peer De-configured",
    "Cease: Administrative Reset",
    "Cease: Connection Rejected",
    "Cease: Other Configuration Change",
    "Cease: Connection Collision Resolution",
    "Cease: Out of Resources",
    "Cease: Hard Reset",
    "Cease: BFD Down"};

// RFC 7313.
constexpr std::string_view kRouteRefreshErrors[] = {
    "ROUTE-REFRESH Message Error", "ROUTE-REFRESH Message Error: Invalid Message Length"};

// RFC 9687.
constexpr std::string_view kSendHoldTimer[] = {"Send Hold Timer Expired"};

// By code, from 1.
constexpr std::array<std::span<const std::string_view>, 8> kCodes{
    kHeaderErrors,
    kOpenErrors,
    kUpdateErrors,
    kHoldTimer,
    kFsmErrors,
    kCeases,
    kRouteRefreshErrors,
    kSendHoldTimer};

} // namespace

std::string_view bgpReason(std::uint32_t code, std::uint32_t subcode) {
    if (code == 0 || code > kCodes.size()) {
        return {};
    }
    const auto subcodes = kCodes[code - 1];
    return subcode < subcodes.size() ? subcodes[subcode] : subcodes[0];
}

} // namespace lastack
