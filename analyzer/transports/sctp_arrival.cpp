#include "transports/sctp_arrival.h"

#include <algorithm>

namespace lastack {

namespace {

bool hasAddress(const SctpSide& side, const IpAddress& address) {
    const auto& known = side.addresses;
    return std::find(known.begin(), known.end(), address) != known.end();
}

} // namespace

bool isPlausible(const SctpAssociation& association, const TransportPacket& packet) {
    const auto& sides = association.sides;
    const auto isComplete = [](const SctpSide& side) {
        return side.hasWholeOpening;
    };
    if (!packet.hasAddresses || !std::all_of(sides.begin(), sides.end(), isComplete)) {
        return true;
    }
    return std::any_of(sides.begin(), sides.end(), [&](const SctpSide& side) {
        return hasAddress(side, packet.source) || hasAddress(side, packet.destination);
    });
}

Side senderOf(
    const Connection& connection, const SctpAssociation& association, const SctpArrival& arrival
) {
    if (connection.client.port != connection.server.port) {
        return arrival.sctp.sourcePort == connection.client.port ? Side::Client : Side::Server;
    }
    const SctpSide& client = association.of(Side::Client);
    const SctpSide& server = association.of(Side::Server);
    const IpAddress& source = arrival.packet.source;
    const IpAddress& destination = arrival.packet.destination;
    if (hasAddress(client, source) != hasAddress(server, source)) {
        return hasAddress(client, source) ? Side::Client : Side::Server;
    }
    if (hasAddress(client, destination) != hasAddress(server, destination)) {
        return hasAddress(client, destination) ? Side::Server : Side::Client;
    }
    const auto opening = openingOf(arrival.first);
    if (opening) {
        return client.tag == opening->initiateTag ? Side::Client : Side::Server;
    }
    const bool isOfClient = client.tag == arrival.sctp.tag;
    return isOfClient == arrival.reflects() ? Side::Client : Side::Server;
}

} // namespace lastack
