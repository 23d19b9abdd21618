#include "track/unit.h"

#include <iterator>

namespace lastack {

namespace {

// By UnitId; as the standards write them.
constexpr std::string_view kNames[] = {
    "",
    "INIT",
    "INIT ACK",
    "COOKIE ECHO",
    "COOKIE ACK",
    "DATA",
    "SACK",
    "HEARTBEAT",
    "HEARTBEAT ACK",
    "SHUTDOWN",
    "SHUTDOWN ACK",
    "SHUTDOWN COMPLETE",
    "ABORT",
    "ERROR",
    "Request",
    "Response",
    "Data",
    "Ack",
    "DataAck",
    "CloseReq",
    "Close",
    "Reset",
    "Sync",
    "SyncAck",
    "CR",
    "CC",
    "DR",
    "DC",
    "DT",
    "ED",
    "AK",
    "EA",
    "RJ",
    "ER",
    "CLNP error report",
    "Connect Initiate",
    "Connect Acknowledgement",
    "Connect Confirm",
    "Disconnect Initiate",
    "Disconnect Confirm",
    "Data Segment",
    "Data Acknowledgement",
    "Link Service",
    "Interrupt",
    "returned Connect Initiate",
    "call request",
    "call connected",
    "clear request",
    "clear confirmation",
    "data",
    "RR",
    "RNR",
    "REJ",
    "interrupt",
    "interrupt confirmation",
    "reset request",
    "reset confirmation",
    "restart request",
    "restart confirmation",
    "diagnostic",
    "SABM",
    "UA",
    "DISC",
    "DM",
    "FRMR",
    "Initial",
    "Handshake",
    "0-RTT",
    "Retry",
    "Version Negotiation",
    "1-RTT",
    "CONNECTION_CLOSE",
    "stateless reset",
};
static_assert(std::size(kNames) == kUnitIds);

} // namespace

std::string_view nameOf(UnitId unit) {
    return kNames[static_cast<std::size_t>(unit)];
}

} // namespace lastack
