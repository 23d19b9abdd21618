#include "transports/sctp_association.h"

#include "net/bytes.h"
#include "transports/sctp_units.h"

namespace lastack {

namespace {

class Follower {
public:
    Follower(Exchange& exchange, SctpAssociation& association, Side from)
        : exchange_(exchange), association_(association), from_(from) {}

    // False: whatever follows in the packet is ignored.
    bool follow(const SctpItem& chunk);

private:
    SctpSide& mine() { return association_.of(from_); }

    SctpSide& peer() { return association_.of(other(from_)); }

    bool wasSent(UnitId unit, const SctpItem& chunk);
    EventKind meaningOf(UnitId unit, const SctpItem& chunk) const;
    EventKind meaningOfAbort(const SctpItem& chunk) const;
    void number(NotedUnit& noted, const SctpItem& chunk);
    void advance(const NotedUnit& noted, const SctpItem& chunk);
    void establish();
    void abort(const NotedUnit& noted, const SctpItem& chunk);
    void learn(const SctpItem& chunk);
    void count(const NotedUnit& noted);
    void acknowledge(const NotedUnit& noted, const SctpItem& chunk);

    Exchange& exchange_;
    SctpAssociation& association_;
    Side from_;
    bool echoesCookie_ = false; // in this packet
};

// What is sent anew without being a repetition is known by its numbers.
bool Follower::wasSent(UnitId unit, const SctpItem& chunk) {
    const bool hasNumber = chunk.value.size() >= 4;
    switch (unit) {
    case UnitId::SctpData:
        return hasNumber && mine().tsns.contains(loadBig32(chunk.value.data()));
    case UnitId::SctpShutdown: {
        // RFC 9260 §9.2: one for every DATA that still arrives.
        const auto before = mine().shutdownTsn;
        mine().shutdownTsn = hasNumber ? loadBig32(chunk.value.data()) : 0;
        return before == mine().shutdownTsn;
    }
    case UnitId::SctpSack:
    case UnitId::SctpHeartbeat:
    case UnitId::SctpHeartbeatAck:
    case UnitId::SctpError:
        return false;
    default:
        return mine().hasSent(unit);
    }
}

EventKind Follower::meaningOf(UnitId unit, const SctpItem& chunk) const {
    switch (unit) {
    case UnitId::SctpInit:
        return EventKind::Open;
    case UnitId::SctpInitAck:
        return EventKind::Accept;
    case UnitId::SctpCookieEcho:
    case UnitId::SctpCookieAck:
        return EventKind::Confirm;
    case UnitId::SctpData:
        return EventKind::Data;
    case UnitId::SctpSack:
    case UnitId::SctpHeartbeatAck:
        return EventKind::Ack;
    case UnitId::SctpHeartbeat:
        return EventKind::Probe;
    case UnitId::SctpShutdown:
        return EventKind::Release;
    case UnitId::SctpShutdownAck:
        return EventKind::ReleaseAnswer;
    case UnitId::SctpShutdownComplete:
        return EventKind::ReleaseDone;
    case UnitId::SctpAbort:
        return meaningOfAbort(chunk);
    default:
        break;
    }
    // RFC 9260 §5.2.6: it ends the attempt unless its receiver begins again.
    const bool isRefusal = !exchange_.wasAccepted() && !exchange_.isOver() &&
                           association_.of(other(from_)).hasSent(UnitId::SctpCookieEcho) &&
                           hasCause(chunk, kStaleCookie);
    return isRefusal ? EventKind::Refusal : EventKind::Notice;
}

EventKind Follower::meaningOfAbort(const SctpItem& chunk) const {
    using End = SctpAssociation::End;
    const SctpSide& peer = association_.of(other(from_));
    if (exchange_.isOver()) {
        if (association_.end == End::Refused && association_.of(from_).hasSent(UnitId::SctpAbort)) {
            return EventKind::Refusal;
        }
        // Both may abort at a time. A reflected tag only says that nobody was there any more.
        const bool isCrossing =
            association_.of(from_).hasSent(UnitId::SctpAbort) || !reflectsTag(chunk);
        return association_.end == End::Aborted && isCrossing ? EventKind::Abort
                                                              : EventKind::Notice;
    }
    const bool answersOpening =
        peer.hasSent(UnitId::SctpInit) || peer.hasSent(UnitId::SctpCookieEcho);
    return !exchange_.wasAccepted() && answersOpening ? EventKind::Refusal : EventKind::Abort;
}

// Relative numbers: the first DATA is number 1.
void Follower::number(NotedUnit& noted, const SctpItem& chunk) {
    if (chunk.value.size() < 4) {
        return;
    }
    const std::uint32_t tsn = loadBig32(chunk.value.data());
    if (noted.unit == UnitId::SctpData) {
        if (!mine().initialTsn) {
            mine().initialTsn = tsn;
        }
        noted.seq = tsn - *mine().initialTsn + 1;
    }
    if (noted.unit == UnitId::SctpSack || noted.unit == UnitId::SctpShutdown) {
        if (!peer().initialTsn) {
            peer().initialTsn = tsn + 1;
        }
        noted.ack = tsn - *peer().initialTsn + 1;
    }
}

bool Follower::follow(const SctpItem& chunk) {
    const UnitId unit = unitOf(chunk);
    learn(chunk);
    if (unit == UnitId::None) {
        return true;
    }
    NotedUnit noted{.unit = unit};
    noted.again = wasSent(unit, chunk);
    noted.meaning = meaningOf(unit, chunk);
    noted.length = userBytesOf(chunk, unit);
    number(noted, chunk);
    exchange_.note(noted);
    count(noted);
    acknowledge(noted, chunk);
    advance(noted, chunk);
    mine().units |= 1U << static_cast<unsigned>(unit);
    // RFC 9260 §3.3.7: what comes behind an ABORT is ignored.
    return unit != UnitId::SctpAbort;
}

void Follower::advance(const NotedUnit& noted, const SctpItem& chunk) {
    switch (noted.unit) {
    case UnitId::SctpInit:
        if (noted.again) {
            exchange_.reinterpret(other(from_), UnitId::SctpError, EventKind::Notice);
        }
        break;
    case UnitId::SctpCookieEcho:
        echoesCookie_ = true;
        break;
    case UnitId::SctpCookieAck:
    case UnitId::SctpSack:
    case UnitId::SctpHeartbeat:
    case UnitId::SctpHeartbeatAck:
        establish();
        break;
    case UnitId::SctpData:
        // RFC 9260 §5.1: DATA may go with the cookie before anybody granted anything.
        if (!echoesCookie_) {
            establish();
        }
        break;
    case UnitId::SctpShutdown:
        establish();
        if (!mine().hasSent(UnitId::SctpShutdown)) {
            exchange_.say({Carrier::SctpShutdown, CloseKind::Graceful});
        }
        break;
    case UnitId::SctpShutdownAck:
        establish();
        if (!noted.again) {
            exchange_.say({Carrier::SctpShutdownAck, CloseKind::Confirm});
        }
        break;
    case UnitId::SctpShutdownComplete:
        if (!noted.again) {
            exchange_.say({Carrier::SctpShutdownComplete, CloseKind::Confirm});
        }
        if (!exchange_.isOver()) {
            association_.end = SctpAssociation::End::Released;
            exchange_.setOver();
        }
        break;
    case UnitId::SctpAbort:
        abort(noted, chunk);
        break;
    default:
        break;
    }
}

void Follower::establish() {
    if (exchange_.wasAccepted() || exchange_.isOver()) {
        return;
    }
    exchange_.setEstablished();
    for (const Side side : {Side::Client, Side::Server}) {
        exchange_.reinterpret(side, UnitId::SctpError, EventKind::Notice);
    }
}

void Follower::abort(const NotedUnit& noted, const SctpItem& chunk) {
    if (noted.again || noted.meaning == EventKind::Notice) {
        return;
    }
    const bool isRefusal = noted.meaning == EventKind::Refusal;
    sayAbort(exchange_, chunk, isRefusal ? CloseKind::Refused : CloseKind::Abortive);
    if (!exchange_.isOver()) {
        using End = SctpAssociation::End;
        association_.end = isRefusal ? End::Refused : End::Aborted;
        exchange_.setOver();
    }
}

void Follower::learn(const SctpItem& chunk) {
    if (const auto opening = openingOf(chunk)) {
        SctpItems parameters = opening->parameters;
        while (const auto parameter = parameters.next()) {
            if (const auto address = addressOf(*parameter)) {
                mine().addAddress(*address);
            }
        }
        mine().initialTsn = opening->initialTsn ? opening->initialTsn : mine().initialTsn;
        mine().hasWholeOpening |= opening->isWhole;
    }
    if (chunk.type == static_cast<std::uint32_t>(ChunkType::AddressConfiguration)) {
        SctpItems parameters = addressParametersOf(chunk);
        while (const auto parameter = parameters.next()) {
            if (const auto address = addressOf(*parameter)) {
                mine().addAddress(*address);
            }
        }
    }
}

void Follower::count(const NotedUnit& noted) {
    DirectionFacts& facts = exchange_.facts(from_);
    if (noted.unit == UnitId::SctpHeartbeat) {
        ++facts.keepalives;
        ++facts.unansweredProbes;
    }
    facts.unansweredRetransmissions += noted.again ? 1 : 0;
}

// RFC 9260 §9.2: SHUTDOWN and SHUTDOWN ACK are sent when nothing of the sender's own is
// outstanding. Where one side alone is captured nobody knows.
void Follower::acknowledge(const NotedUnit& noted, const SctpItem& chunk) {
    const bool hasNumber = chunk.value.size() >= 4;
    const std::uint32_t tsn = hasNumber ? loadBig32(chunk.value.data()) : 0;
    const bool isShutdown = noted.unit == UnitId::SctpShutdown;
    if (noted.unit == UnitId::SctpData && hasNumber && !noted.again) {
        mine().unacked.send(tsn, noted.length);
    }
    if ((noted.unit == UnitId::SctpSack || isShutdown) && hasNumber) {
        peer().unacked.acknowledge(tsn);
    }
    if (isShutdown || noted.unit == UnitId::SctpShutdownAck) {
        mine().unacked.clear();
    }
    for (const Side side : {Side::Client, Side::Server}) {
        const bool isPeerSeen = exchange_.facts(other(side)).packets > 0;
        exchange_.facts(side).unackedBytes = isPeerSeen ? association_.of(side).unacked.bytes() : 0;
    }
}

// A receiver discards those packets as a whole (RFC 9260 §6.8, §8.5).
void noteDiscarded(Exchange& exchange, const SctpPacket& packet) {
    SctpItems chunks = packet.chunks();
    while (const auto chunk = chunks.next()) {
        if (const UnitId unit = unitOf(*chunk); unit != UnitId::None) {
            exchange.note(
                {.unit = unit,
                 .meaning = EventKind::Notice,
                 .length = userBytesOf(*chunk, unit),
                 .damaged = packet.checksum == SctpChecksum::Wrong}
            );
        }
    }
}

// A sender none of whose checksums is right leaves them to hardware.
bool isDamaged(const SctpSide& sender, const SctpPacket& packet) {
    return packet.checksum == SctpChecksum::Wrong && sender.hasRightChecksum;
}

} // namespace

void followChunks(
    Exchange& exchange,
    SctpAssociation& association,
    const SctpPacket& packet,
    Side from,
    TagFit fit
) {
    SctpSide& sender = association.of(from);
    if (fit == TagFit::Wrong || isDamaged(sender, packet)) {
        noteDiscarded(exchange, packet);
        return;
    }
    sender.hasRightChecksum |= packet.checksum == SctpChecksum::Right;
    DirectionFacts& peer = exchange.facts(other(from));
    peer.unansweredProbes = peer.unansweredRetransmissions = 0;
    Follower follower(exchange, association, from);
    SctpItems chunks = packet.chunks();
    while (const auto chunk = chunks.next()) {
        if (!follower.follow(*chunk)) {
            break;
        }
    }
}

} // namespace lastack
