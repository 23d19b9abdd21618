// randomExchange(): a plausible exchange on one connection, chosen by a seed: every kind of ending,
// over paths that lose, reorder and repeat segments, with initial sequence numbers that wrap, over
// IPv4 and IPv6. Pure, so thread-safe: the same seed gives the same script on every machine.
#pragma once

#include "tests/support/script.h"

#include <cstdint>
#include <string>

namespace lastack::test {

enum class Ending : std::uint8_t {
    ClientCloses,
    ServerCloses,
    BothCloseAtOnce,
    HalfCloseWithData,
    HalfCloseLeftOpen,
    HardClose,
    UnreadData,
    CloseWhilePeerSends,
    AbortAfterOwnFin,
    AbortAfterPeerFin,
    ResetsCross,
    Refused,
    Unreachable,
    NobodyAnswers,
    SynAckNeverAcknowledged,
    HandshakeAborted,
    PeerVanishesWithData,
    PeerVanishesIdle,
    PeerVanishesBeforeFin,
    PeerRestarts,
    ForgedResetHits,
    ForgedResetMisses,
    LeftOpen,
};
constexpr unsigned kEndings = 23;

std::string nameOf(Ending ending);

// What the capture misses.
enum class Vantage : std::uint8_t {
    Complete, // it holds every segment that passed
    Lossy,    // some are missing
};

struct Exchange {
    Ending ending{};
    Script script{};
    bool capturedLong = true; // the capture went on for long after the last segment
};

Exchange randomExchange(std::uint64_t seed, Vantage vantage = Vantage::Complete);

} // namespace lastack::test
