// Connection: everything the tracker knows of one finished connection incarnation; the only input
// of a verdict. A plain value without bytes: addresses, times, counts, facts of each direction, and
// the events in capture order.
#pragma once

#include "disconnect/datum.h"
#include "net/address.h"
#include "net/ids.h"
#include "net/network_address.h"
#include "net/time.h"
#include "net/transport.h"
#include "track/event.h"
#include "track/multipath_facts.h"
#include "track/reset_detail.h"
#include "track/zeek_words.h"

#include <boost/container/small_vector.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <type_traits>
#include <vector>

namespace lastack {

enum class RolesBasis : std::uint8_t {
    Handshake,    // the client sent the SYN, or received the SYN-ACK
    GuessedPort,  // midstream: the lower or well-known port is taken for the server
    GuessedFirst, // midstream: who spoke first is taken for the client
};

// Why the tracker closed its record.
enum class EndOfRecord : std::uint8_t {
    CaptureEnd, // the capture ended
    Expired,    // nothing more for long enough in capture time
    Superseded, // a new SYN reused the 4-tuple
    Evicted,    // the table was full and this one had been idle longest
};

// RFC 9293 §3.3.2.
enum class TcpState : std::uint8_t {
    Closed,
    Listen,
    SynSent,
    SynReceived,
    Established,
    FinWait1,
    FinWait2,
    CloseWait,
    Closing,
    LastAck,
    TimeWait,
};

// What one side sent, and how its peer took it. Counts include retransmissions unless said
// otherwise.
struct DirectionFacts {
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0;       // unique payload bytes
    std::uint64_t missedBytes = 0; // acknowledged by the peer but not in the capture
    Timestamp lastDataAt;          // of the last new payload; meaningful when bytes > 0

    std::uint32_t syns = 0, fins = 0, rsts = 0; // segments that carry the flag
    std::uint32_t duplicates = 0;               // the same packet captured twice
    std::uint32_t retransmissions = 0;          // segments with payload, SYN or FIN sent again
    std::uint32_t outOfOrder = 0;

    std::uint32_t base = 0; // the number on the wire that relative 0 stands for
    bool isnKnown = false;  // SYN or SYN-ACK seen: base is the ISN
    bool synAcked = false;  // the peer acknowledged the SYN
    bool finSeen = false;
    bool finAcked = false; // the peer acknowledged the FIN
    bool finInferred =
        false; // not seen, but the peer acknowledged one number more than was ever captured
    bool holeBeforeFin = false; // bytes below the FIN are neither captured nor acknowledged
    std::uint32_t finSeq = 0;   // relative sequence number the FIN occupies
    Timestamp finAt, finAckedAt;

    std::uint64_t bytesAfterPeerFin = 0; // new payload sent after the peer's FIN was captured
    std::uint64_t bytesAfterPeerFinAcked = 0;
    std::uint64_t unackedBytes = 0;              // payload never acknowledged by the peer
    std::uint32_t unansweredRetransmissions = 0; // since the peer was last heard
    std::uint32_t unansweredProbes = 0;          // keepalives since the peer was last heard
    std::uint32_t keepalives = 0;
    std::uint32_t zeroWindowProbes = 0;
    std::uint32_t zeroWindows = 0; // times this side advertised a window of zero
    bool windowZeroAtEnd = false;  // and still did at the end
    std::uint32_t windowMax = 0;   // largest window advertised (scaled)
    std::uint32_t windowLast = 0;
    bool dataInSyn = false;
    bool urgent = false;

    std::uint8_t hopLimit = 0; // of this side's usual segments (SYN, data, ACK); 0: none seen
    bool hopLimitVaries = false;
    std::uint16_t mss = 0;        // 0: not announced
    std::uint8_t windowShift = 0; // as announced, when windowScaling
    bool windowScaling = false, sackPermitted = false, timestamps = false;
    bool fastOpen = false, multipath = false, userTimeout = false;
    bool multipathJoin = false;      // RFC 8684 §3.2: a further subflow, not a connection
    bool multipathDataFin = false;   // §3.3.3: with its FIN or RST it ended the connection's data
    bool multipathFastClose = false; // §3.5: it reset the connection, not one subflow
    SenderProfile profile;
};

// Everything but the events: a flat value that can be written to and read from a store as bytes.
struct ConnectionHeader {
    ConnectionId id{};
    Transport transport{};
    bool hasEnds = false;      // Connection::ends is there
    bool hasMultipath = false; // Connection::multipath is there
    Endpoint client, server;   // the address of transports without one is zero, and so is the port
    std::uint32_t incarnation = 0;
    RolesBasis roles{};
    EndOfRecord ended{};
    EncapsulationId encapsulation{};
    ConnectionId
        alsoSeenAs{}; // the same connection inside or outside a tunnel; 0: not captured twice
    EncapsulationId alsoSeenIn{};

    FrameNumber firstFrame{}, lastFrame{};
    Timestamp firstAt, lastAt;
    Timestamp captureEndAt; // when the capture (all inputs) ended, or the time of the record's end

    bool midstream = false;          // no SYN and no SYN-ACK seen
    bool oneSided = false;           // only one direction captured
    bool captureLoss = false;        // acknowledged bytes are missing from the capture
    bool established = false;        // the handshake completed, or was over when the capture began
    std::uint32_t eventsOmitted = 0; // events between the kept first and last ones

    std::array<DirectionFacts, 2> directions; // by Side: what that side sent
    ZeekWords zeek;
    std::uint32_t disconnectUnits = 0; // in Connection::disconnect
    std::uint32_t disconnectBytes = 0;

    const DirectionFacts& from(Side side) const { return directions[index(side)]; }

    DirectionFacts& from(Side side) { return directions[index(side)]; }
};

static_assert(std::is_trivially_copyable_v<ConnectionHeader>);

// Most connections keep no more events than have room beside the rest.
constexpr std::size_t kUsualEvents = 12;
using SegmentEvents = boost::container::small_vector<SegmentEvent, kUsualEvents>;

// How a transport other than TCP names both ends, by Side.
using TransportEnds = std::array<TransportEnd, 2>;
static_assert(std::is_trivially_copyable_v<TransportEnds>);

struct Connection : ConnectionHeader {
    SegmentEvents events;                             // in capture order
    std::vector<ResetDetail> resetDetails;            // of the first resets, in capture order
    std::vector<std::byte> resetPayloads;             // see ResetDetail::payloadAt
    std::shared_ptr<const DisconnectData> disconnect; // null: the protocols above said nothing
    std::shared_ptr<const TransportEnds> ends;        // null for TCP
    std::shared_ptr<MultipathFacts> multipath;        // null unless a subflow of MPTCP
};

} // namespace lastack
