#include "tests/verdict/oracle_wire.h"

namespace lastack::test {

namespace {

class Reader {
public:
    OracleWire read(const std::vector<ScriptSegment>& segments) {
        for (const auto& segment : segments) {
            ++order_;
            take(segment);
        }
        return std::move(wire_);
    }

private:
    OracleHost& of(Side side) { return wire_.hosts[index(side)]; }

    void take(const ScriptSegment& segment);
    void takeReset(const ScriptSegment& segment);
    void takeSegment(const ScriptSegment& segment);
    void countTries(const ScriptSegment& segment, OracleHost& sender);
    void takeAck(const ScriptSegment& segment);
    void deliver(const ScriptSegment& segment);
    void takeFin(const ScriptSegment& segment);
    bool isAcceptable(const ScriptSegment& reset);

    bool isClosed() { return of(Side::Client).finAcked && of(Side::Server).finAcked; }

    OracleWire wire_;
    std::size_t order_ = 0;
};

void Reader::take(const ScriptSegment& segment) {
    switch (segment.kind) {
    case ScriptSegment::Kind::Arp:
        return;
    case ScriptSegment::Kind::Icmp:
        wire_.synUnreachable = wire_.synUnreachable || (segment.seq == 0 && !wire_.synAckSeen);
        return;
    case ScriptSegment::Kind::Tcp:
        break;
    }
    if (segment.flags.rst()) {
        takeReset(segment);
    } else {
        takeSegment(segment);
    }
}

bool Reader::isAcceptable(const ScriptSegment& reset) {
    const auto& receiver = of(other(reset.from));
    if (receiver.gone || isClosed()) {
        return false; // CLOSED or TIME-WAIT: nothing is left to reset
    }
    if (receiver.received.empty()) {
        // RFC 9293 §3.10.7.3, SYN-SENT: only with an acknowledgement of the SYN.
        return reset.flags.ack() && reset.ack == 1;
    }
    // RFC 9293 §3.10.7.4 and RFC 5961 §3.2: only exactly at RCV.NXT; elsewhere in the window draws
    // a challenge ACK.
    return reset.seq == receiver.receiveNext();
}

void Reader::takeReset(const ScriptSegment& segment) {
    auto& sender = of(segment.from);
    auto& receiver = of(other(segment.from));
    OracleReset reset{
        .from = segment.from,
        .at = segment.at,
        .active = segment.flags.ack(),
        .forged = segment.forged};
    reset.effective = segment.fate != Fate::Lost && isAcceptable(segment);
    reset.ended = !segment.forged && !isClosed();
    reset.knowsPeerFin =
        receiver.finSeq && (segment.flags.ack() ? segment.ack > *receiver.finSeq : true);
    wire_.resets.push_back(reset);
    if (reset.effective) {
        receiver.gone = true;
    }
    if (!segment.forged) {
        sender.gone = true; // a host that resets has no connection any more
        sender.endedWithReset = true;
        sender.aborted = sender.aborted || segment.flags.ack();
        receiver.tries = 0;
    }
}

void Reader::takeSegment(const ScriptSegment& segment) {
    auto& sender = of(segment.from);
    auto& receiver = of(other(segment.from));
    sender.seen = true;
    if (segment.fate != Fate::Missed) {
        countTries(segment, sender);
        receiver.tries = 0;
    }
    if (segment.flags.syn() && segment.flags.ack()) {
        wire_.synAckSeen = true;
    }
    if (segment.flags.ack()) {
        takeAck(segment);
    }
    if (segment.flags.fin()) {
        takeFin(segment);
    }
    if (segment.fate != Fate::Lost) {
        deliver(segment);
    }
    if (segment.flags.fin() && sender.finOrder == order_) {
        sender.finArrivedInOrder = receiver.receiveNext() == *sender.finSeq + 1;
    }
}

void Reader::countTries(const ScriptSegment& segment, OracleHost& sender) {
    const auto length = sequenceLength(segment);
    const bool repeated = length > 0 && sender.sent.count(segment.seq) > 0;
    // RFC 1122 §4.2.3.6: a keepalive probe lies one below SND.NXT.
    const bool probe = segment.length == 0 && !sender.sent.empty() && !segment.flags.syn() &&
                       !segment.flags.fin() && segment.seq == *sender.sent.rbegin();
    if (repeated || probe) {
        ++sender.tries;
        sender.triedSynAck = segment.flags.syn() && segment.flags.ack();
    }
    for (std::uint32_t i = 0; i < length; ++i) {
        sender.sent.insert(segment.seq + i);
    }
    if (length > 0 || probe) {
        sender.lastGap = {segment.at.ns - sender.lastSent.ns};
        sender.lastSent = segment.at;
    }
}

void Reader::takeAck(const ScriptSegment& segment) {
    auto& receiver = of(other(segment.from));
    if (segment.from == Side::Client && segment.ack >= 1 && wire_.synAckSeen) {
        wire_.established = true;
    }
    if (receiver.finSeq && segment.ack > *receiver.finSeq) {
        receiver.finAcked = true;
    }
}

void Reader::takeFin(const ScriptSegment& segment) {
    auto& sender = of(segment.from);
    const auto& receiver = of(other(segment.from));
    if (sender.finSeq) {
        return;
    }
    sender.finSeq = segment.seq + segment.length;
    sender.finOrder = order_;
    sender.finKnewPeerFin =
        receiver.finSeq && segment.flags.ack() && segment.ack > *receiver.finSeq;
}

void Reader::deliver(const ScriptSegment& segment) {
    auto& receiver = of(other(segment.from));
    for (std::uint32_t i = 0; i < sequenceLength(segment); ++i) {
        receiver.received.insert(segment.seq + i);
    }
}

} // namespace

std::uint32_t OracleHost::receiveNext() const {
    std::uint32_t next = 0;
    while (received.count(next) > 0) {
        ++next;
    }
    return next;
}

OracleWire readWire(const std::vector<ScriptSegment>& segments) {
    return Reader().read(segments);
}

} // namespace lastack::test
