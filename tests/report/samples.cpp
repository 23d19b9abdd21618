#include "tests/report/samples.h"

#include <array>
#include <cstddef>

namespace lastack::samples {

namespace {

constexpr std::int64_t kBegin = 1'795'162'530'000'000'000; // 2026-11-20T08:15:30Z

IpAddress v4(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d) {
    const std::array bytes = {std::byte{a}, std::byte{b}, std::byte{c}, std::byte{d}};
    return IpAddress::v4(bytes.data());
}

void appendAll(std::vector<Sample>& to, std::vector<Sample> from) {
    for (Sample& sample : from) {
        to.push_back(std::move(sample));
    }
}

} // namespace

Builder::Builder(Outcome outcome, Pattern pattern, Start start) {
    Connection& c = connection();
    c.id = ConnectionId{17};
    c.client = {v4(10, 0, 0, 5), 49812};
    c.server = {v4(10, 0, 0, 9), 8080};
    c.firstFrame = FrameNumber{1};
    c.firstAt = {kBegin};
    c.captureEndAt = {kBegin};
    verdict().outcome = outcome;
    verdict().pattern = pattern;
    verdict().confidence = Confidence::Certain;
    verdict().states = {TcpState::Closed, TcpState::Closed};
    if (start == Start::Established) {
        c.established = true;
        syn(Side::Client, 1, 0).syn(Side::Server, 2, 12);
        add(EventKind::HandshakeAck, Side::Client, 3, 13, TcpFlags::kAck);
        verdict().timing.roundTrip = Duration::milliseconds(12);
    }
}

SegmentEvent& Builder::add(
    EventKind kind, Side side, std::uint64_t packet, std::int64_t ms, std::uint8_t flags
) {
    SegmentEvent event;
    event.at = Timestamp{kBegin} + Duration::milliseconds(ms);
    event.frame = FrameNumber{packet};
    event.kind = kind;
    event.from = side;
    event.flags = {flags};
    event.window = 65'535;
    event.hopLimit = side == Side::Client ? 64 : 57;
    ++from(side).packets;
    connection().lastFrame = event.frame;
    connection().lastAt = event.at;
    connection().captureEndAt = event.at;
    connection().events.push_back(event);
    return connection().events.back();
}

Builder& Builder::syn(Side side, std::uint64_t packet, std::int64_t ms) {
    const bool client = side == Side::Client;
    add(client ? EventKind::Syn : EventKind::SynAck,
        side,
        packet,
        ms,
        client ? TcpFlags::kSyn : TcpFlags::kSyn | TcpFlags::kAck)
        .ack = client ? 0 : 1;
    ++from(side).syns;
    return *this;
}

Builder& Builder::data(Side side, std::uint64_t packet, std::int64_t ms, std::uint32_t length) {
    SegmentEvent& event = add(EventKind::Data, side, packet, ms, TcpFlags::kPsh | TcpFlags::kAck);
    event.seq = static_cast<std::uint32_t>(from(side).bytes) + 1;
    event.ack = 1;
    event.length = length;
    from(side).bytes += length;
    return *this;
}

Builder& Builder::ack(Side side, std::uint64_t packet, std::int64_t ms) {
    SegmentEvent& event = add(EventKind::Ack, side, packet, ms, TcpFlags::kAck);
    event.seq = static_cast<std::uint32_t>(from(side).bytes) + 1;
    event.ack = static_cast<std::uint32_t>(from(other(side)).bytes) + 1;
    return *this;
}

Builder& Builder::fin(Side side, std::uint64_t packet, std::int64_t ms, std::uint32_t length) {
    SegmentEvent& event = add(EventKind::Fin, side, packet, ms, TcpFlags::kFin | TcpFlags::kAck);
    event.seq = static_cast<std::uint32_t>(from(side).bytes) + 1;
    event.ack = 1;
    event.length = length;
    DirectionFacts& facts = from(side);
    facts.bytes += length;
    if (facts.fins++ == 0) {
        facts.finSeen = true;
        facts.finAt = event.at;
        verdict().finBy.push_back(side);
    }
    const auto at = static_cast<EventIndex>(connection().events.size() - 1);
    verdict().evidence.push_back(at);
    if (verdict().decisive == EventIndex::None) {
        verdict().decisive = at;
        verdict().initiator = side == Side::Client ? Initiator::Client : Initiator::Server;
    }
    return *this;
}

Builder& Builder::rst(Side side, std::uint64_t packet, std::int64_t ms, Effect effective) {
    SegmentEvent& event = add(EventKind::Rst, side, packet, ms, TcpFlags::kRst | TcpFlags::kAck);
    event.seq = static_cast<std::uint32_t>(from(side).bytes) + 1;
    event.ack = 1;
    event.marks.set(EventMarks::kSeqAtNext);
    ++from(side).rsts;
    const auto at = static_cast<EventIndex>(connection().events.size() - 1);
    verdict().resets.push_back(
        {.event = at,
         .kind = ResetKind::Active,
         .effective = effective,
         .genuine = Confidence::Likely,
         .why = {Reason::ActiveForm}}
    );
    if (effective != Effect::Yes || verdict().outcome == Outcome::Graceful) {
        return *this;
    }
    if (verdict().resetBy == ResetBy::None) {
        verdict().decisive = at;
        verdict().resetBy = side == Side::Client ? ResetBy::Client : ResetBy::Server;
    }
    if (verdict().initiator == Initiator::None) {
        verdict().initiator = side == Side::Client ? Initiator::Client : Initiator::Server;
    }
    return *this;
}

Builder& Builder::icmp(
    std::uint64_t packet, std::int64_t ms, std::uint8_t type, std::uint8_t code
) {
    SegmentEvent& event = add(EventKind::IcmpError, Side::Client, packet, ms, 0);
    event.ipId = static_cast<std::uint16_t>((type << 8) | code);
    event.hopLimit = 0;
    verdict().evidence.push_back(static_cast<EventIndex>(connection().events.size() - 1));
    return *this;
}

Builder& Builder::cause(CauseKind kind, Confidence confidence) {
    verdict().hasCause = true;
    verdict().cause = {kind, confidence, {}};
    return *this;
}

Builder& Builder::lost(Side side, std::uint64_t unacked, std::uint64_t atRisk) {
    verdict().directions[index(side)].unackedBytes = unacked;
    verdict().directions[index(side)].atRiskBytes = atRisk;
    return *this;
}

Builder& Builder::states(TcpState client, TcpState server) {
    verdict().states = {client, server};
    return *this;
}

Builder& Builder::problem(Problem problem) {
    verdict().problems.push_back(problem);
    return *this;
}

TeardownReport Builder::build() {
    verdict().timing.duration = connection().lastAt - connection().firstAt;
    return report_;
}

TeardownReport dataAfterClose() {
    Builder b(Outcome::Abortive, Pattern::DataAfterClose);
    b.fin(Side::Client, 41, 1'020, 87).ack(Side::Server, 42, 1'032);
    b.data(Side::Server, 43, 3'090, 512)
        .rst(Side::Client, 44, 3'090)
        .cause(CauseKind::DataAfterClose, Confidence::Likely);
    b.lost(Side::Server, 512);
    b.from(Side::Server).bytesAfterPeerFin = 512;
    Verdict& verdict = b.verdict();
    verdict.resets.front().kind = ResetKind::Reply;
    verdict.resets.front().inReplyTo = EventIndex{5};
    verdict.resets.front().why = {Reason::ReplyForm, Reason::ResetAtRcvNxt};
    verdict.cause.why = {Reason::DataMetClosedSocket};
    verdict.causeAlternatives = {
        {CauseKind::Application, Confidence::Possible, {Reason::WindowNotReopened}}};
    verdict.reasons = {Reason::DataMetClosedSocket};
    verdict.directions[index(Side::Client)].end = DirectionEnd::FinAcked;
    verdict.directions[index(Side::Server)].end = DirectionEnd::Reset;
    verdict.tags.add(Tag::FinThenRst);
    verdict.tags.add(Tag::DataWithFin);
    verdict.tags.add(Tag::DataLost);
    verdict.timing.idleBeforeClose = Duration::milliseconds(40);
    verdict.timing.close = Duration::milliseconds(2'070);
    verdict.problems = {Problem::RolesGuessed};
    verdict.position = Position::Server;
    return b.build();
}

TeardownReport hostile() {
    TeardownReport report = dataAfterClose();
    report.clientName = "=cmd|'/c calc'!A1\",\r\n\x1b[2J";
    report.serverName = "\xff\xfe\xe2\x80\xae"
                        "gpj.exe\x7f\xc2\x9b";
    report.encapsulation = {"vlan:10", "\x1b]0;owned\x07"};
    return report;
}

std::vector<Sample> all() {
    std::vector<Sample> samples = graceful();
    appendAll(samples, abortive());
    appendAll(samples, silent());
    appendAll(samples, undecided());
    appendAll(samples, stories());
    appendAll(samples, exchanges());
    return samples;
}

} // namespace lastack::samples
