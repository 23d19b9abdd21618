#include "transports/x25_tracker.h"

namespace lastack {

namespace {

// Ethernet fills frames up to 46 octets, and nothing tells where a packet right in one ends.
void dropPadding(X25Packet& packet, std::uint32_t frameLength) {
    constexpr std::uint32_t kLeastPayload = 46;
    if (frameLength > kLeastPayload || packet.isCut) {
        return;
    }
    while (!packet.data.empty() && packet.data.back() == std::byte{0}) {
        packet.data = packet.data.first(packet.data.size() - 1);
    }
    packet.length = static_cast<std::uint32_t>(packet.data.size());
}

LinkEnd opposite(LinkEnd end) {
    return end == LinkEnd::First ? LinkEnd::Second : LinkEnd::First;
}

} // namespace

bool X25Tracker::push(const TransportPacket& packet) {
    const X25LinkId id = x25LinkOf(packet);
    const auto known = links_.find(id);
    const auto frame =
        linkFrameOf(packet, known == links_.end() ? LapbModulo::Unknown : known->second->modulo);
    if (!frame) {
        return false;
    }
    if (frame->kind != LinkFrame::Kind::Packet) {
        X25LinkState* const link = linkOf(id);
        return link != nullptr &&
               pushFrame({packet, id, *link, link->endOf(frame->station)}, *frame);
    }
    auto inner = x25PacketOf(frame->content, frame->length);
    X25LinkState* const link = inner ? linkOf(id) : nullptr;
    if (link == nullptr) {
        return false;
    }
    if (frame->mayBePadded) {
        dropPadding(*inner, frame->length);
    }
    return pushPacket({packet, id, *link, link->endOf(frame->station)}, *frame, *inner);
}

// Null: no room for one more. None is forgotten, because calls rest on which of its stations was
// heard first.
X25LinkState* X25Tracker::linkOf(const X25LinkId& id) {
    constexpr std::size_t kMostLinks = 16'384;
    const auto known = links_.find(id);
    if (known != links_.end()) {
        return known->second.get();
    }
    if (links_.size() >= kMostLinks) {
        return nullptr;
    }
    return links_.emplace(id, std::make_unique<X25LinkState>()).first->second.get();
}

bool X25Tracker::pushPacket(const Sighting& seen, const LinkFrame& frame, const X25Packet& packet) {
    switch (packet.type) {
    case X25Type::CallRequest:
        return pushCall(seen, frame, packet);
    case X25Type::CallConnected:
        return pushAccept(seen, frame, packet);
    case X25Type::RestartRequest:
        endCalls(
            seen,
            UnitId::X25RestartRequest,
            x25Found(Carrier::X25Restart, CloseKind::Abortive, packet)
        );
        return true;
    case X25Type::RestartConfirm:
        confirmEnds(seen, UnitId::X25RestartConfirm);
        return true;
    case X25Type::Diagnostic:
        return pushDiagnostic(seen, packet);
    case X25Type::ClearRequest:
    case X25Type::ClearConfirm:
    case X25Type::Data:
    case X25Type::ReceiveReady:
    case X25Type::ReceiveNotReady:
    case X25Type::Reject:
    case X25Type::Interrupt:
    case X25Type::InterruptConfirm:
    case X25Type::ResetRequest:
    case X25Type::ResetConfirm:
        return pushOther(seen, frame, packet);
    }
    return false;
}

// X.25 §4.1.6: of two calls that cross only one goes on. Which one is known when it is accepted.
bool X25Tracker::pushCall(const Sighting& seen, const LinkFrame& frame, const X25Packet& packet) {
    X25ChannelKey key{.link = seen.id, .channel = packet.channel};
    Live* live = table_.find(key);
    const auto isPending = [](const Live* one) {
        return one != nullptr && !one->exchange.isOver() && !one->state.isEnding();
    };
    if (isPending(live) && live->state.client != seen.from && !live->exchange.wasAccepted()) {
        key.isRival = true;
        live = table_.find(key);
    }
    if (isPending(live) && live->state.client == seen.from) {
        const Repeat repeat = live->exchange.repeatOf(seen.packet, Side::Client, frame.content);
        if (repeat != Repeat::No) {
            take(seen, packet, *live, repeat);
            return true;
        }
    }
    if (live != nullptr) {
        table_.supersede(*live);
    }
    Live& opened = open(seen, key, seen.from);
    opened.exchange.repeatOf(seen.packet, Side::Client, frame.content);
    take(seen, packet, opened, Repeat::No);
    return true;
}

bool X25Tracker::pushAccept(const Sighting& seen, const LinkFrame& frame, const X25Packet& packet) {
    const X25ChannelKey key{.link = seen.id, .channel = packet.channel};
    Live* live = table_.find(key);
    Live* const rival = table_.find({.link = seen.id, .channel = packet.channel, .isRival = true});
    if (live != nullptr && rival != nullptr && rival != live && !rival->exchange.isOver()) {
        const bool rivalWins = live->state.client == seen.from;
        (rivalWins ? live : rival)->exchange.setOver();
        if (rivalWins) {
            table_.name(*rival, key);
            live = rival;
        }
    }
    // The acceptance tells who called, even where the call itself was not captured.
    if (live == nullptr || live->state.client == seen.from || live->state.isCleared()) {
        if (live != nullptr) {
            table_.supersede(*live);
        }
        live = &open(seen, key, opposite(seen.from));
    }
    const Repeat repeat = live->exchange.repeatOf(seen.packet, Side::Server, frame.content);
    take(seen, packet, *live, repeat);
    return true;
}

bool X25Tracker::pushOther(const Sighting& seen, const LinkFrame& frame, const X25Packet& packet) {
    const X25ChannelKey key{.link = seen.id, .channel = packet.channel};
    Live* live = table_.find(key);
    if (live == nullptr && packet.type == X25Type::ClearConfirm) {
        return false;
    }
    // Flow control repeats itself all the time.
    const bool isFlow = packet.type == X25Type::ReceiveReady ||
                        packet.type == X25Type::ReceiveNotReady || packet.type == X25Type::Reject;
    const Side from = live == nullptr ? Side::Client : live->state.sideOf(seen.from);
    Repeat repeat = live == nullptr || isFlow
                        ? Repeat::No
                        : live->exchange.repeatOf(seen.packet, from, frame.content);
    const bool isActive = packet.type == X25Type::Data || packet.type == X25Type::Interrupt ||
                          packet.type == X25Type::ResetRequest;
    if (live != nullptr && live->state.isCleared() && isActive && repeat == Repeat::No) {
        table_.supersede(*live);
        live = nullptr;
    }
    if (live == nullptr) {
        live = &open(seen, key, seen.from);
        live->exchange.setMidstream(RolesBasis::GuessedFirst);
        repeat = live->exchange.repeatOf(seen.packet, Side::Client, frame.content);
    }
    take(seen, packet, *live, repeat);
    return true;
}

bool X25Tracker::pushDiagnostic(const Sighting& seen, const X25Packet& packet) {
    Live* const live = table_.find({.link = seen.id, .channel = packet.channel});
    if (live != nullptr && !live->exchange.isOver()) {
        take(seen, packet, *live, Repeat::No);
    }
    return true;
}

X25Tracker::Live& X25Tracker::open(const Sighting& seen, const X25ChannelKey& key, LinkEnd client) {
    Live& live = table_.open(seen.packet, key);
    live.state.client = client;
    live.exchange.setEndpoints({}, {}); // of a tunnel, if any
    for (const Side side : {Side::Client, Side::Server}) {
        TransportEnd& end = live.exchange.end(side);
        end.reference = key.channel;
        end.hasReference = true;
    }
    seen.link.live.set(key.channel);
    seen.link.ending.reset(key.channel);
    return live;
}

// Digits that a call names its ends by win over the addresses of the link.
void X25Tracker::take(const Sighting& seen, const X25Packet& packet, Live& live, Repeat repeat) {
    takePacket(seen, live, repeat);
    if (repeat == Repeat::CapturedTwice) {
        return;
    }
    live.state.take(live.exchange, live.state.sideOf(seen.from), packet, repeat);
    if (packet.calling.kind() != NetworkAddress::Kind::None) {
        live.exchange.end(Side::Client).network = packet.calling;
    }
    if (packet.called.kind() != NetworkAddress::Kind::None) {
        live.exchange.end(Side::Server).network = packet.called;
    }
}

void X25Tracker::takePacket(const Sighting& seen, Live& live, Repeat repeat) {
    constexpr std::uint64_t kGroupBit = std::uint64_t{1} << 40;
    const Side from = live.state.sideOf(seen.from);
    live.exchange.take(seen.packet, from, repeat);
    const auto learn = [&](Side side, std::uint64_t mac) {
        NetworkAddress& network = live.exchange.end(side).network;
        if (network.kind() == NetworkAddress::Kind::None && mac != 0 && (mac & kGroupBit) == 0) {
            network = NetworkAddress::mac(mac);
        }
    };
    learn(from, seen.packet.linkSource);
    learn(other(from), seen.packet.linkDestination);
}

std::unique_ptr<TransportTracker> makeX25Tracker(ExchangeDesk& desk) {
    return std::make_unique<X25Tracker>(desk);
}

} // namespace lastack
