#include "verdict/multipath_ending.h"

#include <algorithm>
#include <array>

namespace lastack {

namespace {

// One side's over all subflows.
struct Ends {
    std::optional<FrameNumber> dataFin;
    std::optional<FrameNumber> fastClose;
    std::uint32_t dataEnd = 0;
    std::optional<std::uint32_t> ackAtDataFin;
    std::optional<std::uint32_t> dataAck; // the highest
};

// Data sequence numbers wrap.
bool covers(std::optional<std::uint32_t> ack, std::uint32_t end) {
    return ack && static_cast<std::int32_t>(*ack - end) >= 0;
}

Ends endsOf(std::span<const MultipathSubflow* const> subflows, Side side) {
    Ends ends;
    for (const MultipathSubflow* subflow : subflows) {
        const MultipathSide& facts = subflow->facts.of(side);
        if (facts.sentDataFin && (!ends.dataFin || facts.dataFinAt < *ends.dataFin)) {
            ends.dataFin = facts.dataFinAt;
            ends.dataEnd = facts.dataEnd;
            ends.ackAtDataFin =
                facts.hadAckAtDataFin ? std::optional(facts.ackAtDataFin) : std::nullopt;
        }
        if (facts.sentFastClose && (!ends.fastClose || facts.fastCloseAt < *ends.fastClose)) {
            ends.fastClose = facts.fastCloseAt;
        }
        if (facts.sentDataAck && !covers(ends.dataAck, facts.dataAck)) {
            ends.dataAck = facts.dataAck;
        }
    }
    return ends;
}

bool isGone(const MultipathSubflow& subflow) {
    return subflow.outcome != Outcome::StillOpen && subflow.outcome != Outcome::HalfClosed;
}

bool areAllGone(std::span<const MultipathSubflow* const> subflows) {
    return std::all_of(subflows.begin(), subflows.end(), [](const MultipathSubflow* subflow) {
        return isGone(*subflow);
    });
}

struct First {
    FrameNumber packet{};
    Side side{};
};

// Of what at least one side sent.
First earlier(std::optional<FrameNumber> client, std::optional<FrameNumber> server) {
    if (client && (!server || *client < *server)) {
        return {*client, Side::Client};
    }
    return {*server, Side::Server};
}

MultipathConclusion byFastClose(const Ends& client, const Ends& server) {
    const First first = earlier(client.fastClose, server.fastClose);
    return {MultipathEnding::FastClose, Outcome::Abortive, initiatorOf(first.side), first.packet};
}

// RFC 8684 §3.3.3: closed when both are acknowledged, whatever the subflows do.
MultipathConclusion byDataFin(const Ends& client, const Ends& server, bool isOver, bool allGone) {
    const First first = earlier(client.dataFin, server.dataFin);
    const Ends& one = first.side == Side::Client ? client : server;
    const Ends& other = first.side == Side::Client ? server : client;
    const bool crossed = other.dataFin && !covers(other.ackAtDataFin, one.dataEnd);
    const Outcome otherwise = allGone ? Outcome::Unknown : Outcome::StillOpen;
    return {
        MultipathEnding::DataFin,
        isOver ? Outcome::Graceful : otherwise,
        crossed ? Initiator::Both : initiatorOf(first.side),
        first.packet};
}

} // namespace

MultipathConclusion concludeMultipath(std::span<const MultipathSubflow* const> subflows) {
    const Ends client = endsOf(subflows, Side::Client);
    const Ends server = endsOf(subflows, Side::Server);
    const bool isOver = client.dataFin && server.dataFin &&
                        covers(server.dataAck, client.dataEnd) &&
                        covers(client.dataAck, server.dataEnd);
    if (!isOver && (client.fastClose || server.fastClose)) {
        return byFastClose(client, server);
    }
    const bool allGone = areAllGone(subflows);
    if (client.dataFin || server.dataFin) {
        return byDataFin(client, server, isOver, allGone);
    }
    if (!allGone) {
        return {};
    }
    FrameNumber last{};
    for (const MultipathSubflow* subflow : subflows) {
        last = std::max(last, subflow->lastFrame);
    }
    return {MultipathEnding::SubflowsGone, Outcome::Unknown, Initiator::None, last};
}

} // namespace lastack
