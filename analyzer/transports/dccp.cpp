// Finds the connection of every DCCP packet by addresses and ports (RFC 4340 §8.5). What a packet
// then does is in dccp_connection.cpp.
#include "net/bytes.h"
#include "transports/dccp_connection.h"
#include "transports/exchange_table.h"
#include "transports/guess_roles.h"
#include "transports/transport_tracker.h"

#include <optional>
#include <utility>

namespace lastack {

namespace {

// Both ends, in the order of their addresses; behind UDP its ports too (RFC 6773 §3).
struct DccpKey {
    Endpoint low, high;
    std::uint16_t lowUdpPort = 0;
    std::uint16_t highUdpPort = 0;
    EncapsulationId encapsulation{};

    bool operator==(const DccpKey&) const = default;

    void addTo(KeyHash& hash) const {
        for (const Endpoint& end : {low, high}) {
            hash.add(end.address.bytes()).add(end.port);
        }
        hash.add(lowUdpPort).add(highUdpPort).add(static_cast<std::uint64_t>(encapsulation));
    }
};

DccpKey keyOf(const TransportPacket& packet, const DccpPacket& dccp) {
    DccpKey key;
    key.low = {packet.source, dccp.sourcePort};
    key.high = {packet.destination, dccp.destinationPort};
    key.encapsulation = packet.encapsulation;
    if (packet.kind == PacketKind::DccpInUdp) {
        key.lowUdpPort = packet.sourcePort;
        key.highUdpPort = packet.destinationPort;
    }
    if (std::pair(key.high, key.highUdpPort) < std::pair(key.low, key.lowUdpPort)) {
        std::swap(key.low, key.high);
        std::swap(key.lowUdpPort, key.highUdpPort);
    }
    return key;
}

using DccpTable = ExchangeTable<DccpKey, DccpConnection>;
using Live = DccpTable::Live;

Side senderOf(const Live& live, const TransportPacket& packet, const DccpPacket& dccp) {
    const Endpoint source{packet.source, dccp.sourcePort};
    return live.exchange.connection().client == source ? Side::Client : Side::Server;
}

class DccpTracker : public TransportTracker {
public:
    explicit DccpTracker(ExchangeDesk& desk) : table_(Transport::Dccp, desk) {}

    bool push(const TransportPacket& packet) override;
    bool pushError(const TransportPacket& quoted) override;

    void advance(Timestamp now) override { table_.advance(now); }

    void finish(Timestamp captureEnd) override { table_.finish(captureEnd); }

private:
    static bool opensAnew(Live& live, const TransportPacket& packet, const DccpPacket& dccp);
    Live& open(const TransportPacket& packet, const DccpPacket& dccp, const DccpKey& key);

    DccpTable table_;
};

bool DccpTracker::push(const TransportPacket& packet) {
    const auto dccp = packet.hasAddresses ? readDccp(packet) : std::nullopt;
    if (!dccp) {
        return false;
    }
    const DccpKey key = keyOf(packet, *dccp);
    Live* found = table_.find(key);
    // RFC 5596 §2.2: Listen only makes ready for a Request that may follow.
    if (dccp->type == DccpType::Listen) {
        return found != nullptr;
    }
    if (found != nullptr && opensAnew(*found, packet, *dccp)) {
        if (!found->exchange.isOver()) {
            table_.supersede(*found);
        }
        found = nullptr;
    }
    Live& live = found != nullptr ? *found : open(packet, *dccp, key);
    const Side from = senderOf(live, packet, *dccp);
    const Repeat repeat = live.exchange.repeatOf(packet, from, packet.bytes());
    live.exchange.take(packet, from, repeat);
    if (repeat != Repeat::CapturedTwice) {
        followPacket(live.exchange, live.state, *dccp, from);
    }
    return true;
}

// Of a quote of eight octets nothing but the ports is known; a longer one must have a number that
// was sent.
bool DccpTracker::pushError(const TransportPacket& quoted) {
    if (quoted.captured < kDccpPortsSize) {
        return false;
    }
    const auto whole = readDccp(quoted);
    DccpPacket dccp = whole.value_or(DccpPacket{});
    dccp.sourcePort = loadBig16(quoted.data);
    dccp.destinationPort = loadBig16(quoted.data + 2);
    Live* const live = table_.find(keyOf(quoted, dccp));
    if (live == nullptr) {
        return false;
    }
    const Side about = senderOf(*live, quoted, dccp);
    const DccpSide& side = live->state.of(about);
    if (whole && !side.isNear(side.whole(whole->seq, whole->isExtended))) {
        return false;
    }
    const bool isRequest = whole ? whole->type == DccpType::Request
                                 : about == Side::Client && !live->exchange.wasAccepted();
    live->exchange.noteError(
        quoted,
        {.about = about,
         .unit = whole       ? unitOf(whole->type)
                 : isRequest ? UnitId::DccpRequest
                             : UnitId::None,
         .isHard = isUnreachable(*quoted.quotedBy),
         .refusesOpening = isRequest}
    );
    return true;
}

// A Request that is not one more of those that opened the connection.
bool DccpTracker::opensAnew(Live& live, const TransportPacket& packet, const DccpPacket& dccp) {
    if (dccp.type != DccpType::Request) {
        return false;
    }
    const Side from = senderOf(live, packet, dccp);
    const DccpSide& side = live.state.of(from);
    const bool isRepeated =
        from == Side::Client && side.hasSent(DccpType::Request) && side.isNear(dccp.seq);
    const bool isLater = dccp.seq > side.greatestSeq;
    const bool isUnanswered = !live.exchange.wasAccepted() && !live.exchange.isOver();
    return !isRepeated || (isLater && !isUnanswered);
}

Live& DccpTracker::open(const TransportPacket& packet, const DccpPacket& dccp, const DccpKey& key) {
    Live& live = table_.open(packet, key);
    const Endpoint source{packet.source, dccp.sourcePort};
    const Endpoint destination{packet.destination, dccp.destinationPort};
    GuessedRoles roles = guessRoles(usualUseOf(source.port), usualUseOf(destination.port));
    if (dccp.type == DccpType::Request || dccp.type == DccpType::Response) {
        roles.sourceIsClient = dccp.type == DccpType::Request;
    } else if (dccp.type == DccpType::CloseReq) {
        // RFC 4340 §5.5: only a server may send it.
        roles = {.sourceIsClient = false, .basis = RolesBasis::Handshake};
        live.exchange.setMidstream(roles.basis);
    } else {
        live.exchange.setMidstream(roles.basis);
    }
    live.exchange.setEndpoints(
        roles.sourceIsClient ? source : destination, roles.sourceIsClient ? destination : source
    );
    return live;
}

} // namespace

std::unique_ptr<TransportTracker> makeDccpTracker(ExchangeDesk& desk) {
    return std::make_unique<DccpTracker>(desk);
}

} // namespace lastack
