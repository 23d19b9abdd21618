// DECnet Phase IV: a link is known by its node and number at either end; a connect initiate tells
// the first pair, whoever answers it the second.
#include "transports/exchange_table.h"
#include "transports/nsp_link.h"
#include "transports/nsp_packet.h"
#include "transports/transport_tracker.h"

namespace lastack {

namespace {

// One end of a link, as the node at the other end knows it.
struct NspKey {
    EncapsulationId encapsulation{};
    std::uint16_t node = 0;
    std::uint16_t link = 0;
    std::uint16_t peer = 0;

    bool operator==(const NspKey&) const = default;

    void addTo(KeyHash& hash) const {
        hash.add(static_cast<std::uint64_t>(encapsulation)).add(node).add(link).add(peer);
    }
};

class NspTracker : public TransportTracker {
public:
    explicit NspTracker(ExchangeDesk& desk) : table_(Transport::Nsp, desk) {}

    bool push(const TransportPacket& packet) override;

    void advance(Timestamp now) override { table_.advance(now); }

    void finish(Timestamp captureEnd) override { table_.finish(captureEnd); }

private:
    using Table = ExchangeTable<NspKey, NspLink>;
    using Live = Table::Live;

    struct Opening {
        Side from{};
        bool isMidstream = false;
    };

    Live* find(const TransportPacket& packet, const NspMessage& message) const;
    Live* findInitiate(const TransportPacket& packet, const NspMessage& message) const;
    Live* findBothEnds(const TransportPacket& packet, const NspMessage& message) const;
    Live& open(const TransportPacket& packet, const NspMessage& message, Opening opening);
    void learn(const TransportPacket& packet, Live& live, Side side, std::uint16_t link);
    bool pushNew(const TransportPacket& packet, const NspMessage& message);
    void take(
        const TransportPacket& packet,
        const NspMessage& message,
        Live& live,
        Side from,
        Repeat repeat
    );

    Table table_;
};

NspKey keyAt(
    const TransportPacket& packet, std::uint16_t node, std::uint16_t link, std::uint16_t peer
) {
    return {packet.encapsulation, node, link, peer};
}

bool isInitiate(const NspMessage& message) {
    return message.unit == UnitId::NspConnectInitiate;
}

// A returned one comes to who sent it, as if its destination had answered.
bool isReturned(const NspMessage& message) {
    return message.unit == UnitId::NspReturned;
}

// By nodes and numbers: both ends of a link may be on one node.
Side senderOf(const NspLink& link, const NspMessage& message) {
    if (isReturned(message)) {
        return Side::Server;
    }
    if (link.nodes[0] != link.nodes[1]) {
        return link.nodes[index(Side::Client)] == message.fromNode ? Side::Client : Side::Server;
    }
    const bool isToClient =
        message.toLink != 0 && message.toLink == link.links[index(Side::Client)];
    return isToClient ? Side::Server : Side::Client;
}

// Who sends the first message that was captured of a link.
Side firstSender(const NspMessage& message) {
    // Without a number of its own it refuses.
    const bool answersInitiate =
        message.fromLink == 0 || message.unit == UnitId::NspConnectConfirm ||
        message.unit == UnitId::NspReturned ||
        (message.unit == UnitId::NspDisconnectConfirm && message.reason == kNoResources);
    return answersInitiate ? Side::Server : Side::Client;
}

// A disconnect that is complete says nothing of a link that nothing else is known of.
bool opensNothing(const NspMessage& message) {
    return message.unit == UnitId::NspDisconnectConfirm && message.reason == kDisconnectComplete;
}

bool NspTracker::push(const TransportPacket& packet) {
    const auto message = nspMessageOf(packet);
    if (!message) {
        return false;
    }
    Live* const live = find(packet, *message);
    if (live == nullptr) {
        return pushNew(packet, *message);
    }
    const Side from = senderOf(live->state, *message);
    const Repeat repeat = live->exchange.repeatOf(packet, from, message->body);
    const bool isOver = live->exchange.isOver();
    if (isInitiate(*message)) {
        // Numbers are used again once a link is over; a node that restarts may do so earlier.
        const bool isSameLink = repeat == Repeat::CapturedTwice ||
                                (isOver ? repeat == Repeat::SentAgain && message->isRetransmission
                                        : repeat == Repeat::SentAgain || message->isRetransmission);
        if (!isSameLink && (isOver || live->exchange.wasAccepted())) {
            table_.supersede(*live);
            return pushNew(packet, *message);
        }
    } else if (isOver && live->state.isOfNext(from, *message, repeat)) {
        table_.supersede(*live);
        return pushNew(packet, *message);
    }
    take(packet, *message, *live, from, repeat);
    return true;
}

bool NspTracker::pushNew(const TransportPacket& packet, const NspMessage& message) {
    if (opensNothing(message)) {
        return false;
    }
    const Side from = firstSender(message);
    const bool isMidstream = from == Side::Client && !isInitiate(message);
    Live& live = open(packet, message, {from, isMidstream});
    live.exchange.repeatOf(packet, from, message.body);
    take(packet, message, live, from, Repeat::No);
    return true;
}

void NspTracker::take(
    const TransportPacket& packet, const NspMessage& message, Live& live, Side from, Repeat repeat
) {
    live.exchange.take(packet, from, repeat);
    if (repeat == Repeat::CapturedTwice) {
        return;
    }
    if (!isReturned(message)) {
        learn(packet, live, from, message.fromLink);
        learn(packet, live, other(from), message.toLink);
    }
    live.state.take(live.exchange, from, message, repeat);
}

NspTracker::Live* NspTracker::find(const TransportPacket& packet, const NspMessage& message) const {
    return isInitiate(message) || isReturned(message) ? findInitiate(packet, message)
                                                      : findBothEnds(packet, message);
}

NspTracker::Live* NspTracker::findInitiate(const TransportPacket& packet, const NspMessage& message)
    const {
    const bool isBack = isReturned(message);
    const std::uint16_t sender = isBack ? message.toNode : message.fromNode;
    const std::uint16_t peer = isBack ? message.fromNode : message.toNode;
    return table_.find(keyAt(packet, sender, message.fromLink, peer));
}

// Both ends must be those of one link, as far as they are known. Whoever answers a connect initiate
// is believed about its own number, even where another link had that before.
NspTracker::Live* NspTracker::findBothEnds(const TransportPacket& packet, const NspMessage& message)
    const {
    const auto known = [](const Live* live, std::uint16_t node, std::uint16_t link) {
        const NspLink& state = live->state;
        return link == 0 || (state.nodes[0] == node && state.links[0] == link) ||
               (state.nodes[1] == node && state.links[1] == link);
    };
    const auto isHalfKnown = [](const Live* live) {
        return live->state.links[0] == 0 || live->state.links[1] == 0;
    };
    Live* const byReceiver =
        message.toLink == 0
            ? nullptr
            : table_.find(keyAt(packet, message.toNode, message.toLink, message.fromNode));
    if (byReceiver != nullptr &&
        (known(byReceiver, message.fromNode, message.fromLink) || isHalfKnown(byReceiver))) {
        return byReceiver;
    }
    Live* const bySender =
        message.fromLink == 0
            ? nullptr
            : table_.find(keyAt(packet, message.fromNode, message.fromLink, message.toNode));
    const bool isIt = bySender != nullptr &&
                      (known(bySender, message.toNode, message.toLink) || isHalfKnown(bySender));
    return isIt ? bySender : nullptr;
}

NspTracker::Live& NspTracker::open(
    const TransportPacket& packet, const NspMessage& message, Opening opening
) {
    const bool isFromClient = opening.from == Side::Client;
    const std::uint16_t client = isFromClient ? message.fromNode : message.toNode;
    const std::uint16_t server = isFromClient ? message.toNode : message.fromNode;
    const bool isBack = isReturned(message);
    const std::uint16_t clientLink = isFromClient || isBack ? message.fromLink : message.toLink;
    const std::uint16_t serverLink = isBack ? 0 : isFromClient ? message.toLink : message.fromLink;
    // The first key must be a number; which end it is of makes no difference.
    Live& live = table_.open(
        packet,
        clientLink != 0 ? keyAt(packet, client, clientLink, server)
                        : keyAt(packet, server, serverLink, client)
    );
    live.exchange.setEndpoints({}, {}); // of a tunnel, if any
    live.state.nodes = {client, server};
    live.exchange.end(Side::Client).network = NetworkAddress::decnet(client);
    live.exchange.end(Side::Server).network = NetworkAddress::decnet(server);
    learn(packet, live, Side::Client, clientLink);
    learn(packet, live, Side::Server, serverLink);
    if (opening.isMidstream) {
        live.exchange.setMidstream(RolesBasis::GuessedFirst);
    }
    return live;
}

void NspTracker::learn(const TransportPacket& packet, Live& live, Side side, std::uint16_t link) {
    NspLink& state = live.state;
    if (link == 0 || state.links[index(side)] != 0) {
        return;
    }
    state.links[index(side)] = link;
    TransportEnd& end = live.exchange.end(side);
    end.reference = link;
    end.hasReference = true;
    table_.name(
        live, keyAt(packet, state.nodes[index(side)], link, state.nodes[index(other(side))])
    );
}

} // namespace

std::unique_ptr<TransportTracker> makeNspTracker(ExchangeDesk& desk) {
    return std::make_unique<NspTracker>(desk);
}

} // namespace lastack
