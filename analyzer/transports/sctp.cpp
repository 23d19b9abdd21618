// Finds the association of every SCTP packet (RFC 9260 §8.5): by the verification tag, else by
// addresses and ports. What a packet then does is in sctp_association.cpp.
#include "transports/exchange_table.h"
#include "transports/guess_roles.h"
#include "transports/sctp_arrival.h"
#include "transports/sctp_association.h"
#include "transports/sctp_key.h"
#include "transports/sctp_units.h"
#include "transports/transport_tracker.h"

#include <algorithm>
#include <array>

namespace lastack {

namespace {

constexpr std::size_t kMostKeys = 32; // of one association

// RFC 9260 §16: RTO.Max. Who asks for an association after the peer's request has been silent for
// longer does not cross it.
constexpr Duration kCrossing = Duration::seconds(60);

// Service Name and Transport Protocol Port Number Registry, of SCTP: signalling and Diameter. Some
// lie where systems choose ports for clients.
constexpr std::array<std::uint16_t, 24> kServicePorts{
    2904,   2905,   2944,   2945,   3565,   3868,   5090,   5868,   5910,   5911,   9900,   9901,
    14'001, 22'273, 25'471, 29'118, 29'168, 29'169, 36'412, 36'422, 36'443, 36'444, 38'412, 38'472};

PortUse useOf(std::uint16_t port) {
    const bool isService =
        std::find(kServicePorts.begin(), kServicePorts.end(), port) != kServicePorts.end();
    return isService ? PortUse::Service : usualUseOf(port);
}

struct SctpState {
    SctpAssociation association;
    std::optional<SctpKey> replaces; // the association that ends when this one is established
};

using SctpTable = ExchangeTable<SctpKey, SctpState>;
using Live = SctpTable::Live;

Side senderOf(const Live& live, const SctpArrival& arrival) {
    return senderOf(live.exchange.connection(), live.state.association, arrival);
}

// Which side of an association has that address.
Side sideOf(const Live& live, const Endpoint& end) {
    const Connection& connection = live.exchange.connection();
    if (connection.client.port != connection.server.port) {
        return end.port == connection.client.port ? Side::Client : Side::Server;
    }
    const auto& addresses = live.state.association.of(Side::Server).addresses;
    const bool isServers =
        std::find(addresses.begin(), addresses.end(), end.address) != addresses.end();
    return isServers ? Side::Server : Side::Client;
}

// Ends and roles by a first packet; who sent it.
Side assignRoles(Exchange& exchange, const SctpArrival& arrival) {
    const Endpoint source{arrival.packet.source, arrival.sctp.sourcePort};
    const Endpoint destination{arrival.packet.destination, arrival.sctp.destinationPort};
    const bool isOpening = arrival.is(ChunkType::Init) || arrival.is(ChunkType::CookieEcho);
    const bool isAnswer = arrival.is(ChunkType::InitAck) || arrival.is(ChunkType::CookieAck);
    const GuessedRoles guessed = guessRoles(useOf(source.port), useOf(destination.port));
    if (arrival.is(ChunkType::CookieAck)) {
        exchange.setMidstream(RolesBasis::Handshake);
    } else if (!isOpening && !isAnswer) {
        exchange.setMidstream(guessed.basis);
    }
    if (isOpening || (!isAnswer && guessed.sourceIsClient)) {
        exchange.setEndpoints(source, destination);
        return Side::Client;
    }
    exchange.setEndpoints(destination, source);
    return Side::Server;
}

class SctpTracker : public TransportTracker {
public:
    explicit SctpTracker(ExchangeDesk& desk) : table_(Transport::Sctp, desk) {}

    bool push(const TransportPacket& packet) override;
    bool pushError(const TransportPacket& quoted) override;

    void advance(Timestamp now) override { table_.advance(now); }

    void finish(Timestamp captureEnd) override { table_.finish(captureEnd); }

private:
    Live* find(const SctpArrival& arrival);
    Live* findForInit(const SctpArrival& arrival);
    TagFit fit(Live& live, const SctpArrival& arrival, Side from);
    Live& open(const SctpArrival& arrival);
    std::optional<SctpKey> replacedBy(const SctpArrival& arrival) const;
    void name(Live& live, const SctpKey& key);
    void nameTag(Live& live, Side chooser, std::uint32_t tag);
    void learn(Live& live, const SctpArrival& arrival, Side from);
    void endReplaced(Live& live);

    SctpTable table_;
};

bool SctpTracker::push(const TransportPacket& packet) {
    const auto sctp = readSctp(packet);
    const auto first = sctp ? sctp->chunks().next() : std::nullopt;
    if (!first) {
        return false;
    }
    const SctpArrival arrival{packet, *sctp, *first, SctpKey::ofPair(packet, *sctp)};
    Live* const found = find(arrival);
    Live& live = found != nullptr ? *found : open(arrival);
    const Side from = senderOf(live, arrival);
    const TagFit tagFit = fit(live, arrival, from);
    const Repeat repeat = live.exchange.repeatOf(packet, from, packet.bytes());
    live.exchange.take(packet, from, repeat);
    if (repeat == Repeat::CapturedTwice) {
        return true;
    }
    if (tagFit == TagFit::Right) {
        learn(live, arrival, from);
    }
    followChunks(live.exchange, live.state.association, *sctp, from, tagFit);
    endReplaced(live);
    return true;
}

// RFC 9260 §10: what a tag does not prove is discarded (ICMP5, ICMP6), and so is that nobody
// listens at a port (ICMP3), which behind UDP says that there is no SCTP (RFC 6951 §5.5). A quote
// that ends before the tag that INIT proposes proves nothing, but is about it.
bool SctpTracker::pushError(const TransportPacket& quoted) {
    const auto sctp = readQuotedSctp(quoted);
    if (!sctp) {
        return false;
    }
    const auto first = sctp->chunks().next();
    const SctpArrival arrival{
        quoted, *sctp, first.value_or(SctpItem{}), SctpKey::ofPair(quoted, *sctp)};
    Live* const live = table_.find(arrival.pair);
    if (live == nullptr) {
        return false;
    }
    const Side about = senderOf(*live, arrival);
    const SctpAssociation& association = live->state.association;
    const bool isInit = sctp->tag == 0;
    const auto opening = isInit && first ? openingOf(*first) : std::nullopt;
    const auto& known = association.of(isInit ? about : other(about)).tag;
    const bool isProven =
        known && (isInit ? opening && opening->initiateTag == *known : sctp->tag == *known);
    if (!isProven && !(isInit && !opening)) {
        return false;
    }
    const bool isIgnored =
        isPortUnreachable(*quoted.quotedBy) && quoted.kind != PacketKind::SctpInUdp;
    live->exchange.noteError(
        quoted,
        {.about = about,
         .unit = isInit  ? UnitId::SctpInit
                 : first ? unitOf(*first)
                         : UnitId::None,
         .isHard = isProven && !isIgnored && isUnreachable(*quoted.quotedBy),
         .refusesOpening = isInit}
    );
    return true;
}

// Null when the packet opens one, or belongs to one that was open before the capture began.
Live* SctpTracker::find(const SctpArrival& arrival) {
    if (arrival.is(ChunkType::Init)) {
        return findForInit(arrival);
    }
    Live* const byTag = table_.find(arrival.tagKey());
    if (byTag != nullptr && isPlausible(byTag->state.association, arrival.packet)) {
        return byTag;
    }
    Live* const byPair = table_.find(arrival.pair);
    if (byPair == nullptr || !byPair->exchange.isOver()) {
        return byPair;
    }
    // The answer to a straggler joins what is over; anything else with another tag is new.
    const Side from = senderOf(*byPair, arrival);
    const auto& chooser = byPair->state.association.of(arrival.reflects() ? from : other(from));
    const bool isAnswer = arrival.is(ChunkType::Abort) || arrival.is(ChunkType::Error) ||
                          arrival.is(ChunkType::ShutdownComplete);
    return isAnswer || !chooser.tag || *chooser.tag == arrival.sctp.tag ? byPair : nullptr;
}

// RFC 9260 §5.2: INIT has no tag but the one it proposes.
Live* SctpTracker::findForInit(const SctpArrival& arrival) {
    const SctpPacket& sctp = arrival.sctp;
    const auto opening = openingOf(arrival.first);
    if (opening) {
        const auto key =
            SctpKey::ofTag(sctp.destinationPort, sctp.sourcePort, opening->initiateTag);
        Live* const again = table_.find(key);
        if (again != nullptr && isPlausible(again->state.association, arrival.packet)) {
            return again;
        }
    }
    Live* const live = table_.find(arrival.pair);
    if (live == nullptr || live->exchange.isOver() || live->exchange.wasAccepted()) {
        return nullptr;
    }
    // §5.2.1: both ask at a time.
    const Side from = senderOf(*live, arrival);
    const bool isRecent = arrival.packet.at - live->exchange.lastAt() <= kCrossing;
    const bool isCut = !opening;
    const auto& sides = live->state.association;
    const bool crosses = isRecent && sides.of(other(from)).hasSent(UnitId::SctpInit) &&
                         !sides.of(from).hasSent(UnitId::SctpInit);
    return crosses || isCut ? live : nullptr;
}

// RFC 9260 §8.5: a receiver discards what has not its own tag. The first packet of a direction
// tells which that is.
TagFit SctpTracker::fit(Live& live, const SctpArrival& arrival, Side from) {
    if (arrival.is(ChunkType::Init)) {
        return TagFit::Right;
    }
    const Side chooser = arrival.reflects() ? from : other(from);
    SctpSide& side = live.state.association.of(chooser);
    const std::uint32_t tag = arrival.sctp.tag;
    if (!side.tag) {
        side.tag = tag;
        nameTag(live, chooser, tag);
        return TagFit::Right;
    }
    // §8.4: who knows no association sends back the tag of what it answers, that of INIT is 0.
    const bool reflectsInit = arrival.reflects() && tag == 0 && !live.exchange.wasAccepted();
    const bool isRight = *side.tag == tag || reflectsInit || table_.find(arrival.tagKey()) == &live;
    return isRight ? TagFit::Right : TagFit::Wrong;
}

Live& SctpTracker::open(const SctpArrival& arrival) {
    const auto replaced = replacedBy(arrival);
    Live& live = table_.open(arrival.packet, arrival.pair);
    live.state.replaces = replaced;
    const Side from = assignRoles(live.exchange, arrival);
    SctpAssociation& association = live.state.association;
    if (arrival.packet.hasAddresses) {
        association.of(from).addAddress(arrival.packet.source);
        association.of(other(from)).addAddress(arrival.packet.destination);
        return live;
    }
    // Nothing but the tags tells directions apart.
    if (const auto opening = openingOf(arrival.first)) {
        association.of(from).tag = opening->initiateTag;
    } else {
        const Side chooser = arrival.reflects() ? from : other(from);
        association.of(chooser).tag = arrival.sctp.tag;
        nameTag(live, chooser, arrival.sctp.tag);
    }
    return live;
}

// A tag of the association that is established between the same ends.
std::optional<SctpKey> SctpTracker::replacedBy(const SctpArrival& arrival) const {
    const Live* const before = table_.find(arrival.pair);
    if (before == nullptr || before->exchange.isOver() || !before->exchange.wasAccepted()) {
        return std::nullopt;
    }
    const auto key = std::find_if(before->keys.begin(), before->keys.end(), [](const SctpKey& one) {
        return one.isTag;
    });
    return key != before->keys.end() ? std::optional(*key) : std::nullopt;
}

void SctpTracker::name(Live& live, const SctpKey& key) {
    if (live.keys.size() < kMostKeys) {
        table_.name(live, key);
    }
}

void SctpTracker::nameTag(Live& live, Side chooser, std::uint32_t tag) {
    const Connection& connection = live.exchange.connection();
    const Endpoint& to = chooser == Side::Client ? connection.client : connection.server;
    const Endpoint& from = chooser == Side::Client ? connection.server : connection.client;
    name(live, SctpKey::ofTag(from.port, to.port, tag));
    live.exchange.end(chooser).reference = tag;
    live.exchange.end(chooser).hasReference = true;
}

// Tags and paths that the packet tells of.
void SctpTracker::learn(Live& live, const SctpArrival& arrival, Side from) {
    SctpAssociation& association = live.state.association;
    if (const auto opening = openingOf(arrival.first)) {
        // A server without state chooses a new tag for every INIT that is repeated; which of them
        // counts, the cookie tells.
        if (!association.of(from).tag || arrival.is(ChunkType::InitAck)) {
            association.of(from).tag = opening->initiateTag;
        }
        nameTag(live, from, opening->initiateTag);
    } else if (arrival.is(ChunkType::CookieEcho)) {
        association.of(other(from)).tag = arrival.sctp.tag;
        nameTag(live, other(from), arrival.sctp.tag);
    }
    if (arrival.packet.hasAddresses) {
        association.of(from).addAddress(arrival.packet.source);
        association.of(other(from)).addAddress(arrival.packet.destination);
    }
    const Live* const holder = table_.find(arrival.pair);
    if (holder == nullptr || holder->exchange.isOver()) {
        name(live, arrival.pair);
    }
}

// RFC 9260 §5.2: an endpoint that restarted opens the association anew, which ends the old one only
// when it succeeds.
void SctpTracker::endReplaced(Live& live) {
    if (!live.state.replaces || !live.exchange.wasAccepted()) {
        return;
    }
    Live* const old = table_.find(*live.state.replaces);
    live.state.replaces.reset();
    if (old == nullptr || old == &live || old->exchange.isOver()) {
        return;
    }
    const Connection& fresh = live.exchange.connection();
    const auto init = std::find_if(fresh.events.begin(), fresh.events.end(), [](const auto& event) {
        return event.kind == EventKind::Open;
    });
    if (init != fresh.events.end()) {
        old->exchange.noteRestart(sideOf(*old, fresh.client), *init);
    }
    table_.supersede(*old);
}

} // namespace

std::unique_ptr<TransportTracker> makeSctpTracker(ExchangeDesk& desk) {
    return std::make_unique<SctpTracker>(desk);
}

} // namespace lastack
