// What an exchange did to both hosts, found out the slow way: one set of received numbers per host,
// one segment after the other. Part of the oracle: shares nothing with the product's tracker. Pure,
// so thread-safe.
#pragma once

#include "tests/support/script.h"

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace lastack::test {

// A reset that passed the capture point.
struct OracleReset {
    Side from{};
    Duration at{};
    bool active = false; // RST,ACK: not the reply of a host without a connection
    bool forged = false;
    bool ended =
        false; // its sender gave up the connection with it, whether or not the peer learned of that
    bool effective = false;    // its receiver accepted it
    bool knowsPeerFin = false; // sent after the receiver's FIN had arrived at its sender
};

struct OracleHost {
    std::set<std::uint32_t> received; // the peer's numbers that arrived, SYN and FIN included
    std::set<std::uint32_t> sent;     // own numbers that passed the capture point
    bool seen = false;                // any segment of this host passed, resets aside
    bool gone = false;                // accepted a reset, or sent one itself

    std::optional<std::uint32_t> finSeq;
    std::size_t finOrder = 0;       // among all segments
    bool finArrivedInOrder = false; // the first copy completed the peer's stream
    bool finKnewPeerFin = false;    // the first copy acknowledged the peer's FIN
    bool finAcked = false;

    unsigned tries = 0; // repetitions and probes since the peer was last heard
    bool endedWithReset = false;
    bool aborted = false;     // of its own accord
    bool triedSynAck = false; // what was repeated last is the SYN-ACK
    Duration lastSent{};
    Duration lastGap{};

    // RCV.NXT: the first number that has not arrived.
    std::uint32_t receiveNext() const;
};

struct OracleWire {
    std::array<OracleHost, 2> hosts;
    std::vector<OracleReset> resets;
    bool synAckSeen = false;
    bool established = false; // the client acknowledged the SYN-ACK
    bool synUnreachable = false;

    const OracleHost& of(Side side) const { return hosts[index(side)]; }
};

OracleWire readWire(const std::vector<ScriptSegment>& segments);

} // namespace lastack::test
