// Case: a connection laid out for judging: its resets judged one by one, the reset that killed it,
// round trip and silence. Built once per connection by makeCase(), which looks for everything that
// more than one rule needs; every rule reads it.
#pragma once

#include "track/connection.h"
#include "verdict/silence.h"
#include "verdict/verdict.h"

#include <array>
#include <optional>

namespace lastack {

// Where the segments lie among the events that rules ask for again and again; nothing where there
// is none.
struct Landmarks {
    std::array<EventIndex, 2> syn{EventIndex::None, EventIndex::None}; // first ones, by Side
    std::array<EventIndex, 2> synAck{EventIndex::None, EventIndex::None};
    std::array<EventIndex, 2> fin{EventIndex::None, EventIndex::None};
    EventIndex handshakeAck = EventIndex::None; // of the client
};

// What a case is made for: the ending alone, which totals are made of, or all that is reported.
enum class Depth : std::uint8_t { Ending, Whole };

struct Case {
    const Connection& connection;
    Depth depth;
    Landmarks landmarks;
    ResetFindings resets = {};              // one per RST among the events, in capture order
    std::optional<std::size_t> killer = {}; // index into resets: the first that ended the
                                            // connection before both FINs were acknowledged
    std::optional<Side> firstFin = {};
    std::optional<Duration> roundTrip = {}; // from the handshake
    Duration crossing = {};                 // segments this far apart may have crossed on the way
    Duration silence = {};                  // from the last packet to the end of the capture
    bool finsCrossed = false; // neither first FIN acknowledges the other (RFC 9293 §3.6, case 3)
    std::optional<GivenUp> givenUp = {}; // who gave up on a silent peer

    const SegmentEvent& event(EventIndex at) const {
        return connection.events[static_cast<std::size_t>(at)];
    }

    const SegmentEvent& killerEvent() const { return event(resets[*killer].event); }

    bool bothFinsSeen() const {
        return connection.directions[0].finSeen && connection.directions[1].finSeen;
    }

    bool bothFinsAcked() const {
        return connection.directions[0].finAcked && connection.directions[1].finAcked;
    }
};

// Segments so far apart may have crossed on the way, as far as the handshake tells.
Duration crossingTime(std::optional<Duration> roundTrip);

Case makeCase(const Connection& connection, Depth depth);

} // namespace lastack
