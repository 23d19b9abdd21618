// Exchange: one live connection of a transport other than TCP, filled as its tracker understands
// packets: who is at both ends, which units came in which order, what was said with the ending.
// What is kept is bounded as for TCP: the first and last events, and the units that end something.
// Not thread-safe; owned by an ExchangeTable.
#pragma once

#include "decode/transport_packet.h"
#include "disconnect/datum.h"
#include "disconnect/findings.h"
#include "net/side.h"
#include "track/connection.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace lastack {

// Whether the same bytes came before from the same side.
enum class Repeat : std::uint8_t {
    No,
    SentAgain,     // the sender repeated them
    CapturedTwice, // the same packet once more: same IP identification, within 50 ms, or where
                   // there is none the latest of its side, within a millisecond
};

// One unit as its tracker understood it.
struct NotedUnit {
    UnitId unit{};
    EventKind meaning{};
    std::uint32_t length = 0; // bytes of user data on the wire
    bool again = false;       // sent again
    std::uint32_t seq = 0;    // its own number, where the protocol counts units or bytes
    std::uint32_t ack = 0;    // what it acknowledges, in the same way
    bool damaged = false;     // its checksum is wrong
};

// An ICMP error as the tracker understood it whose packet it quotes.
struct NotedError {
    Side about{};
    UnitId unit{};               // that the packet begins with, as far as that is known
    bool isHard = false;         // to its sender, for an attempt to open a connection
    bool refusesOpening = false; // the packet is one
};

class Exchange {
public:
    Exchange(Transport transport, ConnectionId id, const TransportPacket& first);
    Exchange(const Exchange&) = delete; // findings_ points into it
    Exchange& operator=(const Exchange&) = delete;

    // --- what is known of both ends; sides by who opened the connection

    // The first packet was the server's, or a later one proves who opened it.
    void setEndpoints(const Endpoint& client, const Endpoint& server);

    TransportEnd& end(Side side) { return ends_[index(side)]; }

    // --- one packet: take(), then note() and say() for each unit in it

    // Whether those bytes of that side came before; to be asked once per packet (or per unit, where
    // a packet carries several connections). Remembers them.
    Repeat repeatOf(const TransportPacket& packet, Side from, std::span<const std::byte> bytes);

    // Counts the packet. One that was captured twice is counted as that alone, and must not be
    // noted.
    void take(const TransportPacket& packet, Side from, Repeat repeat);

    // An event at the packet taken last.
    void note(const NotedUnit& unit);

    // That side has lost the connection and opens it anew with a unit of another one, which ends
    // this one.
    void noteRestart(Side from, const SegmentEvent& opening);

    // An ICMP error about a packet of `about`, which nothing but note it is to be done with.
    void noteError(const TransportPacket& quoted, const NotedError& error);

    // Disconnect data or a reason in the packet taken last.
    void say(const Found& found) { findings_.add(found); }

    // The same for decoders of what the connection carries.
    Findings& findings() { return findings_; }

    // Another meaning for the latest event of that side with that unit: what came later told it.
    void reinterpret(Side from, UnitId unit, EventKind meaning) {
        reinterpret(from, unit, meaning, unit);
    }

    // The same for a unit that was taken for another.
    void reinterpret(Side from, UnitId unit, EventKind meaning, UnitId proven);

    // One more meaning of that event, as an event directly behind it.
    void noteAlso(Side from, UnitId unit, EventKind meaning);

    // --- state that several trackers share

    bool isOver() const { return isOver_; }

    // Nothing of the connection is expected any more but stragglers and repeats.
    void setOver() { isOver_ = true; }

    bool wasAccepted() const { return connection_.established; }

    void setEstablished() { connection_.established = true; }

    // How many connections had these addresses and ports before it.
    void setIncarnation(std::uint32_t incarnation) { connection_.incarnation = incarnation; }

    // No unit that opens it is in the capture.
    void setMidstream(RolesBasis roles);

    const Connection& connection() const { return connection_; }

    DirectionFacts& facts(Side side) { return connection_.from(side); }

    Timestamp lastAt() const { return connection_.lastAt; }

    // The finished record; nothing may be called after it.
    Connection& finish(EndOfRecord ended, Timestamp captureEnd);

private:
    struct Seen {
        std::uint64_t hash = 0;
        Timestamp at;
        std::uint16_t ipId = 0;
        Side from{};
    };

    static constexpr std::size_t kRemembered = 16;

    static bool isCopy(const Seen& before, const Seen& now, bool isLatest);
    SegmentEvents::iterator latest(Side from, UnitId unit);
    bool wasNoted(const SegmentEvent& error) const;
    void keepInOrder(const SegmentEvent& event);
    void keep(const SegmentEvent& event);

    Connection connection_;
    DisconnectData said_;
    Findings findings_;
    TransportEnds ends_{};
    std::array<Seen, kRemembered> seen_{};
    std::size_t seenCount_ = 0;
    Side from_{}; // of the packet taken last
    std::uint8_t hopLimit_ = 0;
    std::uint16_t ipId_ = 0;
    bool isOver_ = false;
};

} // namespace lastack
