// Tp4Table: which transport connection a TPDU belongs to (X.224 §6.9), by the addresses of both
// entities and the references that it carries. Not thread-safe.
#pragma once

#include "transports/exchange_table.h"
#include "transports/tp4_connection.h"
#include "transports/tp4_tpdu.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace lastack {

// What the TPDUs for one end of a connection have in common. A reference above 16 bits is a place
// in the list of connections between both whose owner's reference is not known yet.
struct Tp4Key {
    static constexpr std::uint32_t kUnknown = 0x1'0000;
    static constexpr std::uint32_t kUnknowns = 8;

    Tp4Address owner; // of the reference
    Tp4Address peer;
    std::uint32_t reference = 0;

    bool operator==(const Tp4Key&) const = default;

    void addTo(KeyHash& hash) const {
        owner.addTo(hash);
        peer.addTo(hash);
        hash.add(reference);
    }
};

// What a network layer carried from one transport entity to another one.
struct Nsdu {
    const TransportPacket& packet;
    Tp4Address source, destination;
    std::span<const std::byte> bytes;
    std::uint32_t length = 0; // on the wire

    Tp4Key sourceKey(std::uint32_t reference) const { return {source, destination, reference}; }

    Tp4Key destinationKey(std::uint32_t reference) const {
        return {destination, source, reference};
    }
};

class Tp4Table {
public:
    using Table = ExchangeTable<Tp4Key, Tp4Connection>;
    using Live = Table::Live;

    struct Belonging {
        Live* live = nullptr; // null: to none that is known
        Side from{};
        bool isMismatched = false; // one of the references is that of another connection
    };

    explicit Tp4Table(ExchangeDesk& desk) : table_(Transport::Tp4, desk) {}

    Belonging find(const Nsdu& nsdu, const Tp4Tpdu& tpdu) const;

    // A connection that `from` asked for and nobody has answered, when what it sent is not known.
    Belonging findUnanswered(const Nsdu& nsdu) const;

    // A new connection, when the TPDU may be its first one in the capture.
    Belonging open(const Nsdu& nsdu, const Tp4Tpdu& tpdu);

    // References that this TPDU is the first one to tell.
    void learn(const Belonging& belonging, const Tp4Tpdu& tpdu);

    void supersede(Live& live) { table_.supersede(live); }

    void advance(Timestamp now) { table_.advance(now); }

    void finish(Timestamp captureEnd) { table_.finish(captureEnd); }

private:
    Belonging findByKey(const Tp4Key& key) const;
    Belonging findHalfKnown(const Nsdu& nsdu, const Tp4Tpdu& tpdu) const;
    void setReference(Live& live, Side side, std::uint16_t reference);
    void nameUnknown(Live& live, Side side);

    Table table_;
};

} // namespace lastack
