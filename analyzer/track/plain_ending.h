// PlainEnding: what totals need of a connection that nothing disturbed, read from the small record
// that it still has. Most connections end so; a Connection with its events, made only to be
// counted, costs more than all of their packets. Pure functions.
#pragma once

#include "net/side.h"
#include "net/time.h"
#include "track/flow.h"
#include "track/held_teardown.h"
#include "track/lone_syn.h"

#include <cstdint>
#include <optional>

namespace lastack {

// How far it came.
enum class PlainCourse : std::uint8_t {
    SynOnly,  // one SYN, or two, and no answer
    HalfOpen, // SYN and SYN-ACK
    Open,     // established; no FIN, no RST
    Refused,  // SYN, or two, and the RST that answers them
    Closed,   // established, then both FINs in order, both acknowledged
};

// RFC 9293 §3.6: which close it was. Of PlainCourse::Closed.
struct PlainClose {
    Side firstFin{};
    bool finsCrossed = false;      // neither FIN acknowledges the other
    bool secondSentMore = false;   // payload that the first FIN does not acknowledge
    bool secondFinAnswers = false; // the second FIN is the acknowledgement of the first
    Duration took;                 // from the first FIN to the last acknowledgement
    std::optional<Duration> idle;  // from the last payload to the first FIN
};

struct PlainEnding {
    PlainCourse course{};
    std::uint64_t packets = 0; // of both sides
    std::uint64_t bytes = 0;   // unique payload bytes of both
    Timestamp lastAt;
    PlainClose close; // meaningful when Closed
};

PlainEnding plainEndingOf(const LoneSyn& lone);

// Fills a fresh ending in place: one that is made elsewhere and copied would wait for its own
// parts. held: the flow's, or null. False when the ending is not plain, or when only its events
// tell.
bool describePlainEnding(const Flow& flow, const HeldTeardown* held, PlainEnding& ending);

// Makes the flow what stragglers will be compared with, its record gone.
void forgetRecord(Flow& flow);

} // namespace lastack
