#include "track/multipath_feed.h"

#include "decode/multipath_option.h"

#include <memory>
#include <optional>

namespace lastack {

namespace {

// RFC 1982: the later of two numbers that are less than half their space apart.
bool isLater(std::uint32_t number, std::uint32_t than) {
    return static_cast<std::int32_t>(number - than) > 0;
}

void takeKeys(MultipathFacts& facts, const MultipathOption& option, Side from) {
    facts.version = option.version.value_or(facts.version);
    const auto learn = [&](Side side, std::optional<std::uint64_t> key) {
        if (key && !facts.of(side).hasKey) {
            facts.of(side).key = *key;
            facts.of(side).hasKey = true;
        }
    };
    learn(from, option.senderKey);
    learn(other(from), option.receiverKey);
}

void takeDataSequence(MultipathSide& side, const MultipathOption& option, const Segment& segment) {
    if (option.dataAck && (!side.sentDataAck || isLater(*option.dataAck, side.dataAck))) {
        side.dataAck = *option.dataAck;
        side.sentDataAck = true;
    }
    if (option.dataEnd && !side.sentDataFin) {
        side.sentDataFin = true;
        side.dataFinAt = segment.frame;
        side.dataEnd = *option.dataEnd;
        side.hadAckAtDataFin = side.sentDataAck;
        side.ackAtDataFin = side.dataAck;
    }
}

} // namespace

void feedMultipath(LiveConnection live, const Segment& segment, Direction from) {
    std::shared_ptr<MultipathFacts>& kept = live.connection().multipath;
    if (kept == nullptr) {
        if (!segment.flags.syn() || !live.facts(from).multipath) {
            return;
        }
        kept = std::make_shared<MultipathFacts>();
    }
    const MultipathOption option = readMultipathOption(segment);
    const Side sender = live.flow.sideOf(from);
    MultipathFacts& facts = *kept;
    takeKeys(facts, option, sender);
    if (option.joinToken) {
        facts.joinToken = *option.joinToken;
        facts.isJoin = true;
    }
    MultipathSide& side = facts.of(sender);
    takeDataSequence(side, option, segment);
    if (option.fastClose && !side.sentFastClose) {
        side.sentFastClose = true;
        side.fastCloseAt = segment.frame;
        live.facts(from).multipathFastClose = true;
    }
}

unsigned kindsForMultipath(LiveConnection live) {
    return live.connection().multipath == nullptr
               ? 0
               : 1U << Flow::kindOf(0, 0) | 1U << Flow::kindOf(0, 1) | 1U << Flow::kindOf(1, 0) |
                     1U << Flow::kindOf(1, 1);
}

// A server that answers the SYN without the option has fallen back to TCP (§3.7).
void endMultipath(LiveConnection live) {
    Connection& connection = live.connection();
    const DirectionFacts& server = connection.from(Side::Server);
    if (server.syns > 0 && !server.multipath) {
        connection.multipath.reset();
    }
    connection.hasMultipath = connection.multipath != nullptr;
}

} // namespace lastack
