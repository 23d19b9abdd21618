#include "tests/query/report_for_filter.h"

namespace lastack::test {

namespace {

Connection connection() {
    Connection c;
    c.id = ConnectionId{17};
    c.client = {*IpAddress::parse("10.0.0.5"), 49812};
    c.server = {*IpAddress::parse("2001:db8::9"), 8080};
    c.roles = RolesBasis::GuessedPort;
    c.incarnation = 2;
    c.firstFrame = FrameNumber{12};
    c.lastFrame = FrameNumber{99};
    c.firstAt = Timestamp{1'795'162'530'500'000'000}; // 2026-11-20T08:15:30.5Z
    c.lastAt = c.firstAt + Duration::seconds(90);
    c.midstream = true;
    c.captureLoss = true;
    c.zeek.known = true;
    c.zeek.states = {ZeekEndpoint::Closed, ZeekEndpoint::Reset};
    c.from(Side::Client).packets = 8;
    c.from(Side::Server).packets = 7;
    c.from(Side::Client).bytes = 1'500'000;
    c.from(Side::Server).bytes = 512;
    c.from(Side::Client).duplicates = 1;
    c.from(Side::Server).duplicates = 3;
    return c;
}

Verdict verdict() {
    Verdict v;
    v.outcome = Outcome::Abortive;
    v.pattern = Pattern::DataAfterClose;
    v.confidence = Confidence::Likely;
    v.initiator = Initiator::Client;
    v.finBy = {Side::Client};
    v.resetBy = ResetBy::Server;
    v.hasCause = true;
    v.cause = {CauseKind::DataAfterClose, Confidence::Possible, {}};
    v.tags.add(Tag::FinThenRst);
    v.tags.add(Tag::DataLost);
    v.directions[index(Side::Client)] = {DirectionEnd::FinAcked, 11, 22};
    v.directions[index(Side::Server)] = {DirectionEnd::Reset, 33, 44};
    v.states = {TcpState::Closed, TcpState::TimeWait};
    v.timing.duration = Duration::seconds(90);
    v.timing.idleBeforeClose = Duration::milliseconds(200);
    v.timing.close = Duration::microseconds(3);
    v.timing.roundTrip = Duration{12'400'000};
    v.position = Position::Middle;
    v.problems = {Problem::Midstream, Problem::RolesGuessed};
    return v;
}

} // namespace

TeardownReport reportForFilter() {
    return {connection(), verdict(), {"vlan:10", "gre"}};
}

} // namespace lastack::test
