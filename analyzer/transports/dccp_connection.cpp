#include "transports/dccp_connection.h"

namespace lastack {

namespace {

constexpr std::uint64_t kNumbers = std::uint64_t{1} << 48;
constexpr std::uint64_t kShortNumbers = std::uint64_t{1} << 24;

// How far numbers of one connection lie apart at most, with what the capture may have missed.
constexpr std::uint64_t kNear = std::uint64_t{1} << 20;

// RFC 4340 §5.6.
constexpr std::uint8_t kClosed = 1;
constexpr std::uint8_t kPacketError = 4;
constexpr std::uint8_t kOptionError = 5;
constexpr std::uint8_t kMandatoryError = 6;
constexpr std::uint8_t kFirstOfCcid = 128;

class Follower {
public:
    Follower(Exchange& exchange, DccpConnection& connection, const DccpPacket& packet, Side from)
        : exchange_(exchange), connection_(connection), packet_(packet), from_(from) {}

    void follow();

private:
    DccpSide& mine() { return connection_.of(from_); }

    DccpSide& peer() { return connection_.of(other(from_)); }

    bool isDamaged() { return packet_.checksumWrong && mine().hasRightChecksum; }

    bool wasSent();
    void number(NotedUnit& noted);
    EventKind meaning();
    EventKind meaningOfReset();
    bool isClosed();
    void establish();
    void advance(const NotedUnit& noted);
    void reset(const NotedUnit& noted);
    void sayResetData(CloseKind kind, std::uint8_t code);

    Exchange& exchange_;
    DccpConnection& connection_;
    const DccpPacket& packet_;
    Side from_;
};

void Follower::follow() {
    NotedUnit noted{.unit = unitOf(packet_.type), .length = packet_.dataLength};
    if (isDamaged()) {
        noted.meaning = EventKind::Notice;
        noted.damaged = true;
        exchange_.note(noted);
        return;
    }
    mine().hasRightChecksum |= !packet_.checksumWrong;
    noted.meaning = meaning();
    noted.again = wasSent();
    number(noted);
    exchange_.note(noted);
    exchange_.facts(other(from_)).unansweredRetransmissions = 0;
    exchange_.facts(from_).unansweredRetransmissions += noted.again ? 1 : 0;
    advance(noted);
    mine().types |= 1U << static_cast<unsigned>(packet_.type);
}

// RFC 4340 §7: what is sent once more has a new number. The same number twice is a duplicate.
bool Follower::wasSent() {
    const std::uint64_t seq = mine().whole(packet_.seq, packet_.isExtended);
    const bool isSameNumber = mine().seqs.contains(static_cast<std::uint32_t>(seq));
    switch (packet_.type) {
    case DccpType::Request:
    case DccpType::Response:
    case DccpType::CloseReq:
    case DccpType::Close:
    case DccpType::Reset:
        return mine().hasSent(packet_.type);
    case DccpType::Data:
    case DccpType::DataAck:
        return isSameNumber;
    case DccpType::Ack:
    case DccpType::Sync:
    case DccpType::SyncAck:
    case DccpType::Listen:
        break;
    }
    return false;
}

// Relative numbers: the first one of each side is 0.
void Follower::number(NotedUnit& noted) {
    const std::uint64_t seq = mine().whole(packet_.seq, packet_.isExtended);
    if (!mine().isNear(seq)) {
        return;
    }
    if (!mine().firstSeq) {
        mine().firstSeq = mine().greatestSeq = seq;
    }
    const std::uint64_t ahead = (seq - mine().greatestSeq) % kNumbers;
    mine().greatestSeq = ahead < kNumbers / 2 ? seq : mine().greatestSeq;
    noted.seq = static_cast<std::uint32_t>(seq - *mine().firstSeq);
    if (packet_.ack && peer().firstSeq) {
        const std::uint64_t ack = peer().whole(*packet_.ack, packet_.isExtended);
        noted.ack = static_cast<std::uint32_t>(ack - *peer().firstSeq);
    }
}

EventKind Follower::meaning() {
    switch (packet_.type) {
    case DccpType::Request:
        return EventKind::Open;
    case DccpType::Response:
        return EventKind::Accept;
    case DccpType::Data:
    case DccpType::DataAck:
        return EventKind::Data;
    case DccpType::Ack:
        // RFC 4340 §8.1.5: the client's acknowledgement of the Response.
        return !exchange_.wasAccepted() && peer().hasSent(DccpType::Response) ? EventKind::Confirm
                                                                              : EventKind::Ack;
    case DccpType::CloseReq:
        return EventKind::Release;
    case DccpType::Close:
        return peer().hasSent(DccpType::CloseReq) ? EventKind::ReleaseAnswer : EventKind::Release;
    case DccpType::Reset:
        return meaningOfReset();
    case DccpType::Sync:
        return EventKind::Probe;
    case DccpType::SyncAck:
        return EventKind::Ack;
    case DccpType::Listen:
        break;
    }
    return EventKind::Notice;
}

// RFC 4340 §8.3: the answer to Close. Who captured one side alone did not see what it answers.
bool Follower::isClosed() {
    const bool answers = peer().hasSent(DccpType::Close) || peer().hasSent(DccpType::CloseReq) ||
                         exchange_.facts(other(from_)).packets == 0;
    return packet_.resetCode == kClosed && answers;
}

EventKind Follower::meaningOfReset() {
    using End = DccpConnection::End;
    // RFC 4340 §7.5.4: a Reset with other numbers is answered by Sync and ends nothing. Who knows
    // no connection counts from what it answers, or from 0 (§8.3.1).
    const bool isSeqRight =
        packet_.seq == 0 || mine().isNear(mine().whole(packet_.seq, packet_.isExtended));
    const bool isAckRight = !packet_.ack || peer().isNear(*packet_.ack);
    if (!isSeqRight || !isAckRight) {
        return EventKind::Notice;
    }
    if (exchange_.isOver()) {
        if (connection_.end == End::Released) {
            return packet_.resetCode == kClosed ? EventKind::ReleaseDone : EventKind::Notice;
        }
        return connection_.end == End::Refused ? EventKind::Refusal : EventKind::Abort;
    }
    if (isClosed()) {
        return EventKind::ReleaseDone;
    }
    const bool answersRequest = peer().hasSent(DccpType::Request);
    return !exchange_.wasAccepted() && answersRequest ? EventKind::Refusal : EventKind::Abort;
}

void Follower::establish() {
    if (!exchange_.wasAccepted() && !exchange_.isOver()) {
        exchange_.setEstablished();
    }
}

void Follower::advance(const NotedUnit& noted) {
    switch (packet_.type) {
    case DccpType::Request:
    case DccpType::Response:
    case DccpType::Sync:
    case DccpType::Listen:
        break;
    case DccpType::Data:
    case DccpType::Ack:
    case DccpType::DataAck:
    case DccpType::SyncAck:
        establish();
        break;
    case DccpType::CloseReq:
        establish();
        if (!noted.again) {
            exchange_.say({Carrier::DccpCloseRequest, CloseKind::Graceful});
        }
        break;
    case DccpType::Close:
        establish();
        if (!noted.again) {
            const bool isAnswer = noted.meaning == EventKind::ReleaseAnswer;
            exchange_.say({Carrier::DccpClose, isAnswer ? CloseKind::Confirm : CloseKind::Graceful}
            );
        }
        break;
    case DccpType::Reset:
        reset(noted);
        break;
    }
}

// RFC 4340 §5.6: behind its type, what the option at fault begins with. §10: CCIDs have codes of
// their own, of which nobody else knows what the octets mean.
void Follower::sayResetData(CloseKind kind, std::uint8_t code) {
    const bool isOfOption = code == kOptionError || code == kMandatoryError;
    const std::size_t known = isOfOption ? 1 : 0;
    if ((!isOfOption && code < kFirstOfCcid) || packet_.resetData.size() <= known) {
        return;
    }
    exchange_.say(
        {.carrier = Carrier::DccpReset,
         .kind = kind,
         .code = code,
         .data = packet_.resetData.subspan(known),
         .flags = DisconnectDatum::kParameter}
    );
}

void Follower::reset(const NotedUnit& noted) {
    if (noted.again || noted.meaning == EventKind::Notice) {
        return;
    }
    using End = DccpConnection::End;
    const bool isReleased = noted.meaning == EventKind::ReleaseDone;
    const bool isRefused = noted.meaning == EventKind::Refusal;
    Found found{Carrier::DccpReset, CloseKind::Abortive};
    found.kind = isReleased  ? CloseKind::Graceful
                 : isRefused ? CloseKind::Refused
                             : CloseKind::Abortive;
    const std::uint8_t code = packet_.resetCode.value_or(0);
    if (packet_.resetCode) {
        found.code = code;
    }
    // RFC 4340 §5.6: the type of the packet, or of the option, that is at fault.
    if (code >= kPacketError && code <= kMandatoryError && !packet_.resetData.empty()) {
        found.subcode = std::to_integer<std::uint32_t>(packet_.resetData[0]);
    }
    found.data = packet_.data;
    const bool isCut = packet_.isDataCut() || !packet_.resetCode;
    found.flags = static_cast<std::uint8_t>(
        DisconnectDatum::kIsText | (isCut ? DisconnectDatum::kTruncated : 0)
    );
    exchange_.say(found);
    sayResetData(found.kind, code);
    if (!exchange_.isOver()) {
        connection_.end = isReleased ? End::Released : isRefused ? End::Refused : End::Aborted;
        exchange_.setOver();
    }
}

} // namespace

UnitId unitOf(DccpType type) {
    switch (type) {
    case DccpType::Request:
        return UnitId::DccpRequest;
    case DccpType::Response:
        return UnitId::DccpResponse;
    case DccpType::Data:
        return UnitId::DccpData;
    case DccpType::Ack:
        return UnitId::DccpAck;
    case DccpType::DataAck:
        return UnitId::DccpDataAck;
    case DccpType::CloseReq:
        return UnitId::DccpCloseReq;
    case DccpType::Close:
        return UnitId::DccpClose;
    case DccpType::Reset:
        return UnitId::DccpReset;
    case DccpType::Sync:
        return UnitId::DccpSync;
    case DccpType::SyncAck:
        return UnitId::DccpSyncAck;
    case DccpType::Listen:
        break;
    }
    return UnitId::None;
}

bool DccpSide::isNear(std::uint64_t seq) const {
    const std::uint64_t ahead = (seq - greatestSeq) % kNumbers;
    return !firstSeq || ahead < kNear || kNumbers - ahead < kNear;
}

std::uint64_t DccpSide::whole(std::uint64_t seq, bool isExtended) const {
    if (isExtended || !firstSeq) {
        return seq;
    }
    const std::uint64_t ahead = (seq - greatestSeq) % kShortNumbers;
    const bool isAhead = ahead < kShortNumbers / 2;
    return (greatestSeq + ahead - (isAhead ? 0 : kShortNumbers)) % kNumbers;
}

void followPacket(
    Exchange& exchange, DccpConnection& connection, const DccpPacket& packet, Side from
) {
    Follower(exchange, connection, packet, from).follow();
}

} // namespace lastack
