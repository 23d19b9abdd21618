#include "transports/quic_tracker.h"

namespace lastack {

namespace {

constexpr std::size_t kLeastMovedId = 4; // octets by which a connection is known elsewhere
constexpr std::size_t kMostKeys = 16;    // of one connection

Endpoint sourceOf(const TransportPacket& packet) {
    return {packet.source, packet.sourcePort};
}

Endpoint destinationOf(const TransportPacket& packet) {
    return {packet.destination, packet.destinationPort};
}

Side senderOf(const Exchange& exchange, const TransportPacket& packet) {
    const Connection& connection = exchange.connection();
    const Endpoint source = sourceOf(packet);
    return source == connection.server && source != connection.client ? Side::Server : Side::Client;
}

bool isBetween(const TransportPacket& packet, const Endpoint& one, const Endpoint& another) {
    const Endpoint source = sourceOf(packet);
    const Endpoint destination = destinationOf(packet);
    return (source == one && destination == another) || (source == another && destination == one);
}

bool hasServer(const Exchange& exchange, const TransportPacket& packet) {
    const Endpoint& server = exchange.connection().server;
    return sourceOf(packet) == server || destinationOf(packet) == server;
}

} // namespace

Side guessedSender(const TransportPacket& packet) {
    return packet.sourcePort < packet.destinationPort ? Side::Server : Side::Client;
}

// RFC 9000 §14.2.1: a quote of more than the ports must be of a packet of the connection.
bool QuicTracker::pushError(const TransportPacket& quoted) {
    Live* const live = table_.empty() ? nullptr : table_.find(QuicKey::ofPath(quoted));
    if (live == nullptr) {
        return false;
    }
    const Side about = senderOf(live->exchange, quoted);
    const auto header = readLongHeader(quoted.bytes(), quoted.length);
    if (header && !live->state.mayHaveSent(about, *header)) {
        return false;
    }
    const bool asks = about == Side::Client && !live->state.wasAnswered();
    live->exchange.noteError(
        quoted,
        {.about = about,
         .unit = asks ? UnitId::QuicInitial : UnitId::None,
         .isHard = isUnreachable(*quoted.quotedBy),
         .refusesOpening = asks}
    );
    return true;
}

// Of several between the same endpoints the one that has the connection ID, else the latest.
QuicTracker::Live* QuicTracker::findFor(const TransportPacket& packet, const QuicPacket& first)
    const {
    if (!first.destination.empty()) {
        Live* const named = table_.find(QuicKey::ofId(first.destination.octets()));
        if (named != nullptr) {
            const Connection& connection = named->exchange.connection();
            if (isBetween(packet, connection.client, connection.server)) {
                return named;
            }
        }
    }
    return table_.find(QuicKey::ofPath(packet));
}

// A short header does not tell how long its connection ID is, and packets to a side that chose none
// have none.
QuicTracker::Live* QuicTracker::findByShortHeader(const TransportPacket& packet) {
    const auto behind = packet.bytes().subspan(1);
    const bool isFixed = hasFixedBit(packet.data[0]);
    Live* const onPath = table_.find(QuicKey::ofPath(packet));
    if (onPath != nullptr) {
        const QuicId& id = onPath->state.idOf(other(senderOf(onPath->exchange, packet)));
        if (!id.empty() && id.leads(behind)) {
            return onPath;
        }
    }
    Live* const named = isFixed ? findByMovedId(packet) : nullptr;
    if (named != nullptr && onPath == nullptr) {
        name(*named, QuicKey::ofPath(packet));
    }
    return named != nullptr ? named : isFixed ? onPath : nullptr;
}

// RFC 9000 §9: a client may go on from another address with an ID that the server gave it.
QuicTracker::Live* QuicTracker::findByMovedId(const TransportPacket& packet) const {
    const auto behind = packet.bytes().subspan(1);
    const std::size_t most = std::min(behind.size(), QuicId::kMostOctets);
    for (std::size_t size = kLeastMovedId; size <= most; ++size) {
        if ((idSizes_ >> size & 1U) == 0) {
            continue;
        }
        const auto id = behind.first(size);
        Live* const live = table_.find(QuicKey::ofId(id));
        if (live == nullptr || !live->exchange.wasAccepted() ||
            !hasServer(live->exchange, packet)) {
            continue;
        }
        if (live->state.idOf(other(senderOf(live->exchange, packet))) == QuicId(id)) {
            return live;
        }
    }
    return nullptr;
}

void QuicTracker::use(Datagram& datagram, Live& live) const {
    datagram.live = &live;
    datagram.from = senderOf(live.exchange, datagram.packet);
}

// For packets that nothing proves: whether their connection IDs are those of a connection.
bool QuicTracker::useKnown(Datagram& datagram, const QuicPacket& packet) const {
    if (datagram.live != nullptr) {
        return true;
    }
    Live* const known = findFor(datagram.packet, packet);
    if (known == nullptr ||
        !known->state.mayHaveSent(senderOf(known->exchange, datagram.packet), packet)) {
        return false;
    }
    use(datagram, *known);
    return true;
}

QuicTracker::Payload QuicTracker::openAsKnown(Datagram& datagram, const QuicPacket& packet) {
    Live* const known = datagram.live != nullptr ? datagram.live : findFor(datagram.packet, packet);
    if (known == nullptr) {
        return std::nullopt;
    }
    const Side from = senderOf(known->exchange, datagram.packet);
    const auto payload = known->state.open(from, packet, room_);
    if (payload) {
        use(datagram, *known);
    }
    return payload;
}

// A client's Initial packet has all that its keys come from when the client made up the ID that it
// sends to, or was told it by a Retry.
QuicTracker::Payload QuicTracker::openAsFirst(Datagram& datagram, const QuicPacket& packet) {
    const auto keys = initialKeys(packet.version, packet.destination.octets());
    const auto payload =
        keys ? openInitial(keys->of(Side::Client), packet.bytes, packet.numberAt, room_)
             : std::nullopt;
    if (!payload) {
        return std::nullopt;
    }
    Live* const known = findFor(datagram.packet, packet);
    if (known != nullptr && senderOf(known->exchange, datagram.packet) == Side::Client &&
        known->state.isGoneOnWith(packet)) {
        known->state.begin(packet.version, packet.destination);
        known->state.noteGoneOn(known->exchange);
        learnId(*known, Side::Client, packet.source);
        use(datagram, *known);
    } else {
        use(datagram, open(datagram.packet, packet));
    }
    return payload;
}

QuicTracker::Live& QuicTracker::open(const TransportPacket& packet, const QuicPacket& first) {
    const QuicKey path = QuicKey::ofPath(packet);
    const Live* const before = table_.find(path);
    const std::uint32_t incarnation =
        before == nullptr ? 0 : before->exchange.connection().incarnation + 1;
    Live& live = table_.open(packet, path);
    live.exchange.setIncarnation(incarnation);
    live.state.begin(first.version, first.destination);
    learnId(live, Side::Client, first.source);
    if (!first.destination.empty()) {
        name(live, QuicKey::ofId(first.destination.octets()));
    }
    return live;
}

// Its beginning is not in the capture: the server is who has the lower port, or else did not speak
// first.
void QuicTracker::openMidstream(Datagram& datagram, const QuicPacket& packet) {
    Live& live = table_.open(datagram.packet, QuicKey::ofPath(datagram.packet));
    const Side from = guessedSender(datagram.packet);
    if (from == Side::Server) {
        live.exchange.setEndpoints(destinationOf(datagram.packet), sourceOf(datagram.packet));
    }
    const bool samePorts = datagram.packet.sourcePort == datagram.packet.destinationPort;
    live.exchange.setMidstream(samePorts ? RolesBasis::GuessedFirst : RolesBasis::GuessedPort);
    learnId(live, from, packet.source);
    learnId(live, other(from), packet.destination);
    use(datagram, live);
}

// Only servers send Version Negotiation.
void QuicTracker::openNegotiated(Datagram& datagram, const QuicPacket& packet) {
    Live& live = table_.open(datagram.packet, QuicKey::ofPath(datagram.packet));
    live.exchange.setEndpoints(destinationOf(datagram.packet), sourceOf(datagram.packet));
    live.exchange.setMidstream(RolesBasis::Handshake);
    live.state.begin(packet.version, packet.source);
    learnId(live, Side::Client, packet.destination);
    use(datagram, live);
}

void QuicTracker::learnId(Live& live, Side side, const QuicId& id) {
    live.state.learnId(side, id);
    if (!id.empty()) {
        name(live, QuicKey::ofId(id.octets()));
        idSizes_ |= 1U << id.size();
    }
}

// RFC 9000 §7.2: the first one that it sends stays.
void QuicTracker::learnServersId(Live& live, const QuicId& id) {
    if (live.state.idOf(Side::Server).empty()) {
        learnId(live, Side::Server, id);
    }
}

void QuicTracker::name(Live& live, const QuicKey& key) {
    if (live.keys.size() < kMostKeys) {
        table_.name(live, key);
    }
}

} // namespace lastack
