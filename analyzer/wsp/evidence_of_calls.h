// CallEvidence: what the packets of one side say about the calls behind them, computed once per
// side. Input of every rule that keeps or excludes a call or an indication. Values only.
#pragma once

#include "track/connection.h"
#include "verdict/verdict.h"
#include "wsp/explain.h"

#include <array>
#include <optional>

namespace lastack {

// What is known of this side's receive direction after its own FIN.
enum class ReceiveSide : std::uint8_t {
    NoFin,    // it sent none
    Untested, // D3: no payload came afterwards
    Alive,    // D1: it acknowledged payload that came afterwards
    Dead,     // D2: it answered such payload with a reset
};

struct CallEvidence {
    Side side{};
    OperatingSystem system{};
    ReceiveSide receiveSide{};
    EventIndex fin = EventIndex::None;        // its first FIN
    EventIndex peerFin = EventIndex::None;    // the peer's first FIN
    EventIndex lastData = EventIndex::None;   // its last new payload, perhaps with its FIN
    EventIndex peerData = EventIndex::None;   // the peer's
    EventIndex tested = EventIndex::None;     // the segment that decided receiveSide
    EventIndex heardReset = EventIndex::None; // the reset that ended the connection for this side
    std::optional<std::size_t> reset;         // index into verdict.resets: its own, with a call or
                                              // a timer of its own behind it
    bool answeredPeerFin = false;             // its FIN acknowledges the peer's (wire proof)
    bool peerFinTaken = false;                // the peer's FIN arrived, and all bytes before it
    bool gaveUp = false;                      // what it sent last was never answered
    bool lostData = false;                    // payload of this side met a closed socket

    bool mayBe(OperatingSystem candidate) const {
        return system == OperatingSystem::Unknown || system == candidate;
    }
};

struct CallCase {
    const Connection& connection;
    const Verdict& verdict;
    ReceiveOffModel receiveOff = ReceiveOffModel::Api;
    std::array<CallEvidence, 2> sides; // by Side
    // By Side: from the capture to that host and back, zero at the host; nothing where the place of
    // the capture or the round trip is not known.
    std::array<std::optional<Duration>, 2> wayTo;

    const CallEvidence& of(Side side) const { return sides[index(side)]; }

    const SegmentEvent& event(EventIndex at) const {
        return connection.events[static_cast<std::size_t>(at)];
    }
};

CallCase makeCallCase(
    const Connection& connection, const Verdict& verdict, const ExplainOptions& options
);

// Where a capture is that was made at this side's host.
Position positionOf(Side side);

// Whether a unit of a transport other than TCP answers another one, by their meaning.
bool isAnswer(const SegmentEvent& later, const SegmentEvent& earlier);

// The first event of the kind from that side; None when there is none.
EventIndex firstEvent(const Connection& connection, Side side, EventKind kind);

// From the hop limit a side's packets began with: 64 as Unix systems use it, 128 as Windows does.
OperatingSystem guessSystem(const DirectionFacts& facts);

SpiApplicability applicabilityOf(const CallCase& made, Side side, const ExplainOptions& options);

} // namespace lastack
