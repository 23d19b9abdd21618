#include "transports/tp4_table.h"

namespace lastack {

namespace {

Side ownerOf(const Tp4Connection& connection, const Tp4Key& key) {
    const Tp4End& client = connection.end(Side::Client);
    const bool isClients = client.address == key.owner && client.reference == key.reference;
    return isClients ? Side::Client : Side::Server;
}

bool isHalfKnown(const Tp4Connection& connection) {
    return !connection.end(Side::Client).reference || !connection.end(Side::Server).reference;
}

// X.224 §6.6: who refuses a connection without a reference of its own says none.
bool isRefusal(const Tp4Tpdu& tpdu) {
    return tpdu.code() == TpduCode::DisconnectRequest && tpdu.source == 0 && !saysMismatch(tpdu);
}

bool mayOpen(const Tp4Tpdu& tpdu) {
    const bool isRequest = tpdu.code() == TpduCode::ConnectRequest;
    const bool isConfirm = tpdu.code() == TpduCode::ConnectConfirm;
    const bool hasReferences =
        isRequest ? tpdu.source != 0 : tpdu.destination != 0 && (!isConfirm || tpdu.source != 0);
    const bool isClass4 = (!isRequest && !isConfirm) || optionsOf(tpdu).allowsClass4;
    return tpdu.isSound && hasReferences && isClass4;
}

} // namespace

Tp4Table::Belonging Tp4Table::findByKey(const Tp4Key& key) const {
    Live* const live = table_.find(key);
    return live == nullptr ? Belonging{} : Belonging{live, ownerOf(live->state, key)};
}

Tp4Table::Belonging Tp4Table::find(const Nsdu& nsdu, const Tp4Tpdu& tpdu) const {
    Belonging bySource;
    if (tpdu.source != 0) {
        bySource = findByKey(nsdu.sourceKey(tpdu.source));
    }
    if (tpdu.destination == 0) {
        return bySource;
    }
    Belonging byDestination = findByKey(nsdu.destinationKey(tpdu.destination));
    if (byDestination.live == nullptr) {
        return tpdu.source != 0 ? bySource : findHalfKnown(nsdu, tpdu);
    }
    byDestination.from = other(byDestination.from);
    const auto known = byDestination.live->state.end(byDestination.from).reference;
    byDestination.isMismatched = known && tpdu.source != 0 && *known != tpdu.source;
    return byDestination.isMismatched && bySource.live != nullptr ? bySource : byDestination;
}

// A TPDU for a reference that was never seen: the other half of a connection of which only one
// direction was, rather than another one.
Tp4Table::Belonging Tp4Table::findHalfKnown(const Nsdu& nsdu, const Tp4Tpdu& tpdu) const {
    Belonging best;
    unsigned bestLikeness = 0;
    for (std::uint32_t slot = 0; slot < Tp4Key::kUnknowns; ++slot) {
        Live* const live = table_.find(nsdu.destinationKey(Tp4Key::kUnknown + slot));
        if (live == nullptr || !isHalfKnown(live->state)) {
            continue;
        }
        const Side from = live->state.end(Side::Client).reference ? Side::Client : Side::Server;
        const unsigned likeness = live->state.likeness(tpdu, from);
        if (likeness > bestLikeness) {
            best = {live, from};
            bestLikeness = likeness;
        }
    }
    return best;
}

Tp4Table::Belonging Tp4Table::findUnanswered(const Nsdu& nsdu) const {
    for (std::uint32_t slot = 0; slot < Tp4Key::kUnknowns; ++slot) {
        Live* const live = table_.find(nsdu.destinationKey(Tp4Key::kUnknown + slot));
        if (live != nullptr && live->state.isUnanswered()) {
            return {live, Side::Client};
        }
    }
    return {};
}

Tp4Table::Belonging Tp4Table::open(const Nsdu& nsdu, const Tp4Tpdu& tpdu) {
    if (!mayOpen(tpdu)) {
        return {};
    }
    const bool isRequest = tpdu.code() == TpduCode::ConnectRequest;
    const bool isConfirm = tpdu.code() == TpduCode::ConnectConfirm;
    const Side from = isConfirm || isRefusal(tpdu) ? Side::Server : Side::Client;
    Live& live = table_.open(
        nsdu.packet, isRequest ? nsdu.sourceKey(tpdu.source) : nsdu.destinationKey(tpdu.destination)
    );
    live.state.end(from).address = nsdu.source;
    live.state.end(other(from)).address = nsdu.destination;
    live.exchange.end(from).network = nsdu.source.network;
    live.exchange.end(other(from)).network = nsdu.destination.network;
    if (from == Side::Server && nsdu.packet.hasAddresses) {
        live.exchange.setEndpoints({nsdu.packet.destination, 0}, {nsdu.packet.source, 0});
    }
    if (isRefusal(tpdu)) {
        live.state.presumeRequest();
    } else if (!isRequest && !isConfirm) {
        live.exchange.setMidstream(RolesBasis::GuessedFirst);
    }
    const Belonging belonging{&live, from};
    learn(belonging, tpdu);
    for (const Side side : {Side::Client, Side::Server}) {
        if (!live.state.end(side).reference) {
            nameUnknown(live, side);
        }
    }
    return belonging;
}

void Tp4Table::learn(const Belonging& belonging, const Tp4Tpdu& tpdu) {
    Live& live = *belonging.live;
    const Side to = other(belonging.from);
    if (tpdu.source != 0 && !live.state.end(belonging.from).reference) {
        setReference(live, belonging.from, tpdu.source);
    }
    if (tpdu.destination != 0 && !live.state.end(to).reference) {
        setReference(live, to, tpdu.destination);
    }
}

void Tp4Table::setReference(Live& live, Side side, std::uint16_t reference) {
    Tp4End& end = live.state.end(side);
    end.reference = reference;
    live.exchange.end(side).reference = reference;
    live.exchange.end(side).hasReference = true;
    table_.name(live, {end.address, live.state.end(other(side)).address, reference});
}

// The first free place, or the last one.
void Tp4Table::nameUnknown(Live& live, Side side) {
    Tp4Key key{live.state.end(side).address, live.state.end(other(side)).address, Tp4Key::kUnknown};
    for (std::uint32_t slot = 0; slot + 1 < Tp4Key::kUnknowns; ++slot, ++key.reference) {
        const Live* const holder = table_.find(key);
        if (holder == nullptr || !isHalfKnown(holder->state)) {
            break;
        }
    }
    table_.name(live, key);
}

} // namespace lastack
