// WspMapping: the calls and indications of both sides of a connection, and their order, as far as
// the wire tells. Made by explain() (explain.h); read by reports and diagrams. Values only.
#pragma once

#include "wsp/calls.h"
#include "wsp/indications.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace lastack {

// What the tables of calls and indications are read for.
enum class OperatingSystem : std::uint8_t { Unknown, Windows, Linux };

// Whether an endpoint can have used Winsock providers at all.
enum class SpiApplicability : std::uint8_t { Assumed, Plausible, Implausible };

// A sequence of calls that explains what one side sent (Q1 … Q15), 1-based.
enum class SequenceId : std::uint8_t {};

struct SideMapping {
    std::vector<Call> calls;             // in program order; silent closes last
    std::vector<Indication> indications; // in the order in which they became available
    std::vector<CallClass> mustHaveMade;
    std::vector<SequenceId> mayHaveMade; // best first
    SpiApplicability applicability{};
    OperatingSystem system{};
};

enum class NodeKind : std::uint8_t { Segment, Call, Indication };

// A point of the order: an event of the connection, or a call or an indication of a side.
struct OrderNode {
    NodeKind kind{};
    Side side{};             // of Call and Indication
    std::uint16_t index = 0; // into events, calls or indications

    bool operator==(const OrderNode&) const = default;
};

enum class Strength : std::uint8_t { Must, Should, Likely };

struct OrderEdge {
    OrderNode from, to;
    WspRule rule{};
    Strength strength{};
};

struct CallOrder {
    std::vector<OrderEdge> edges;                    // transitively reduced
    std::vector<std::array<OrderNode, 2>> unordered; // pairs that matter and have no order
};

// Which of Microsoft's tables the exchange fits.
enum class ScenarioId : std::uint8_t {
    None,
    Graceful,       // six steps, no data in the ending itself
    DisconnectData, // eight steps; over TCP in an emulated form: last data, then FIN
};

enum class ScenarioVariant : std::uint8_t {
    None,
    EndOfStream, // E: the responder waited for the end of the stream
    Message,     // M: it answered a whole message before the FIN came
};

struct Scenario {
    ScenarioId id{};
    ScenarioVariant variant{};
    Confidence variantCertainty = Confidence::Possible;
    bool emulated = false;
    bool responsePossible = true;          // the carrier can bring data of the responder, too
    Side initiator{};                      // who has the client's column
    std::uint64_t requestBytes = 0;        // of the initiator's last segment before its FIN
    std::uint64_t responseBytes = 0;       // that the responder sent afterwards
    EventIndex request = EventIndex::None; // the segments that carried them
    EventIndex response = EventIndex::None;
};

struct WspMapping {
    std::array<SideMapping, 2> sides; // by Side
    CallOrder order;
    Scenario scenario;

    const SideMapping& of(Side side) const { return sides[index(side)]; }

    SideMapping& of(Side side) { return sides[index(side)]; }
};

} // namespace lastack
