#include "tests/query/report_for_filter.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>

namespace lastack::test {

namespace {

std::shared_ptr<const DisconnectData> disconnect() {
    constexpr std::string_view kText = "back soon";
    DisconnectData said;
    DisconnectDatum& unit = said.units.emplace_back();
    unit.carrier = Carrier::BgpNotification;
    unit.kind = CloseKind::Abortive;
    unit.code = 6;
    unit.flags = DisconnectDatum::kHasCode | DisconnectDatum::kIsText;
    unit.dataLength = static_cast<std::uint32_t>(kText.size());
    const auto bytes = std::as_bytes(std::span(kText));
    said.bytes.assign(bytes.begin(), bytes.end());
    return std::make_shared<const DisconnectData>(std::move(said));
}

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
    c.disconnect = disconnect();
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

Call endingBy(CallId id) {
    Call call;
    call.kind = CallKind::Teardown;
    call.candidates.push_back({id, Confidence::Likely, 1, {WspRule::D2}, {}});
    call.candidates.push_back({CallId::ShutSend, Confidence::Excluded, 0, {WspRule::D2}, {}});
    return call;
}

Indication told(IndicationId id, IndicationStatus status) {
    Indication indication;
    indication.id = id;
    indication.status = status;
    return indication;
}

WspMapping mapping() {
    WspMapping made;
    made.of(Side::Client).calls = {endingBy(CallId::CloseThenData)};
    made.of(Side::Server).calls = {endingBy(CallId::CloseHard)};
    made.of(Side::Client).indications = {
        told(IndicationId::RecvReset, IndicationStatus::Available),
        told(IndicationId::Aborted, IndicationStatus::Unknowable)};
    made.of(Side::Server).indications = {
        told(IndicationId::CloseZero, IndicationStatus::Available)};
    return made;
}

} // namespace

TeardownReport reportForFilter() {
    TeardownReport report{connection(), verdict(), {"vlan:10", "gre"}};
    report.mapping = mapping();
    return report;
}

} // namespace lastack::test
