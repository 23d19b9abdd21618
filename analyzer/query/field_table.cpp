#include "query/field_table.h"

#include "net/phrase.h"
#include "query/field_readers.h"
#include "report/ends.h"
#include "report/words.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace lastack::query {

namespace {

using Report = TeardownReport;
using Addresses = Values<const IpAddress*>;

std::int64_t limited(std::uint64_t value) {
    constexpr auto kLargest = std::numeric_limits<std::int64_t>::max();
    return static_cast<std::int64_t>(std::min<std::uint64_t>(value, kLargest));
}

std::uint64_t sum(std::uint64_t a, std::uint64_t b) {
    return a + std::min(b, std::numeric_limits<std::uint64_t>::max() - a);
}

Numbers one(std::uint64_t value) {
    return {{limited(value)}, 1};
}

Numbers one(Duration duration) {
    return {{duration.ns}, 1};
}

Numbers one(Timestamp at) {
    return {{at.ns}, 1};
}

Numbers one(const std::optional<Duration>& duration) {
    return duration ? one(*duration) : Numbers{};
}

template <typename Code>
CodeBits bit(Code code) {
    return CodeBits{}.set(static_cast<std::size_t>(code));
}

CodeBits null() {
    return bit(CodeField::kNull);
}

std::string_view nameOfTruth(unsigned code) {
    return code == 0 ? "false" : "true";
}

template <typename Code>
std::string_view nameOfCode(unsigned code) {
    return nameOf(static_cast<Code>(code));
}

std::string_view nameOfResetBy(unsigned code) {
    return nameOf(static_cast<ResetBy>(code)).value_or(std::string_view{});
}

bool anyLayer(const Report& r, const TextTaker& takes) {
    return std::any_of(r.encapsulation.begin(), r.encapsulation.end(), takes);
}

std::string_view idOfPattern(unsigned code) {
    return idOf(static_cast<Pattern>(code));
}

std::string_view idOfProblem(unsigned code) {
    return idOf(static_cast<Problem>(code));
}

CodeBits orNull(CodeBits bits) {
    return bits.none() ? null() : bits;
}

template <typename List>
CodeBits bitsOf(const List& codes) {
    CodeBits bits;
    for (const auto code : codes) {
        bits |= bit(code);
    }
    return orNull(bits);
}

CodeBits patternBit(const Report& r) {
    return r.verdict.pattern == Pattern::None ? null() : bit(r.verdict.pattern);
}

template <Side S>
const DirectionVerdict& endOf(const Report& r) {
    return r.verdict.directions[index(S)];
}

template <Side S>
CodeBits stateBit(const Report& r) {
    return bit(r.verdict.states[index(S)]);
}

template <Side S>
CodeBits endBit(const Report& r) {
    return bit(endOf<S>(r).end);
}

template <Side S>
Numbers unacked(const Report& r) {
    return one(endOf<S>(r).unackedBytes);
}

template <Side S>
Numbers atRisk(const Report& r) {
    return one(endOf<S>(r).atRiskBytes);
}

using Access = decltype(Field::access);
using ReadNumbers = decltype(NumberField::read);
using ReadBits = decltype(CodeField::read);

constexpr Access number(NumberKind kind, ReadNumbers read) {
    return NumberField{kind, read};
}

constexpr Access count(ReadNumbers read) {
    return number(NumberKind::Count, read);
}

constexpr Access size(ReadNumbers read) {
    return number(NumberKind::Size, read);
}

constexpr Access port(ReadNumbers read) {
    return number(NumberKind::Port, read);
}

constexpr Access duration(ReadNumbers read) {
    return number(NumberKind::Duration, read);
}

constexpr Access time(ReadNumbers read) {
    return number(NumberKind::Time, read);
}

constexpr Access truth(ReadBits read) {
    return CodeField{read, nameOfTruth, 2};
}

template <typename Code>
constexpr Access code(unsigned codes, ReadBits read, CodeOrder order = CodeOrder::None) {
    return CodeField{read, nameOfCode<Code>, codes, order};
}

constexpr Access address(Addresses (*read)(const Report&)) {
    return AddressField{read};
}

constexpr Side kClient = Side::Client;
constexpr Side kServer = Side::Server;
constexpr std::array kSides{kClient, kServer};

// None where the network is not IP.
Addresses ipOf(const Report& r, Side side) {
    return hasIpAddress(r.connection, side)
               ? Addresses{{&endpointOf(r.connection, side).address}, 1}
               : Addresses{};
}

// None where the transport has no ports.
Numbers portOf(const Report& r, Side side) {
    return hasPorts(r.connection.transport) ? Numbers{{endpointOf(r.connection, side).port}, 1}
                                            : Numbers{};
}

template <typename Both>
Both joined(const Both& one, const Both& two) {
    return one.count == 0 ? two : two.count == 0 ? one : Both{{one.items[0], two.items[0]}, 2};
}

// clang-format off
constexpr std::array kFields{
    Field{{"id", phrase("Engine", "number of the connection, by first packet")}, Shape::One,
        count([](const Report& r) { return one(number(r.connection.id)); })},
    Field{{"transport", phrase("Engine", "tcp, sctp, dccp, tp4, nsp, x25 or quic")}, Shape::One,
        code<Transport>(kTransports, [](const Report& r) { return bit(r.connection.transport); })},
    Field{{"ip", phrase("Engine", "address of either side")}, Shape::One,
        address([](const Report& r) { return joined(ipOf(r, kClient), ipOf(r, kServer)); })},
    Field{{"port", phrase("Engine", "port of either side")}, Shape::One,
        port([](const Report& r) { return joined(portOf(r, kClient), portOf(r, kServer)); })},
    Field{{"client.ip", phrase("Engine", "address of the side that opened")}, Shape::One,
        address([](const Report& r) { return ipOf(r, kClient); })},
    Field{{"client.port", phrase("Engine", "port of the side that opened")}, Shape::One,
        port([](const Report& r) { return portOf(r, kClient); })},
    Field{{"server.ip", phrase("Engine", "address of the side that answered")}, Shape::One,
        address([](const Report& r) { return ipOf(r, kServer); })},
    Field{{"server.port", phrase("Engine", "port of the side that answered")}, Shape::One,
        port([](const Report& r) { return portOf(r, kServer); })},
    Field{{"roles", phrase("Engine", "how client and server were told apart")}, Shape::One,
        code<RolesBasis>(3, [](const Report& r) { return bit(r.connection.roles); })},
    Field{{"incarnation", phrase("Engine", "how often the same addresses and ports were used before")}, Shape::One,
        count([](const Report& r) { return one(std::uint64_t{r.connection.incarnation}); })},
    Field{{"encapsulation", phrase("Engine", "headers around IP, such as vlan:10")}, Shape::Collection,
        TextField{[](const Report& r) { return r.encapsulation.empty(); }, anyLayer}},
    Field{{"first.packet", phrase("Engine", "number of the first packet")}, Shape::One,
        count([](const Report& r) { return one(number(r.connection.firstFrame)); })},
    Field{{"first.time", phrase("Engine", "time of the first packet")}, Shape::One,
        time([](const Report& r) { return one(r.connection.firstAt); })},
    Field{{"last.packet", phrase("Engine", "number of the last packet")}, Shape::One,
        count([](const Report& r) { return one(number(r.connection.lastFrame)); })},
    Field{{"last.time", phrase("Engine", "time of the last packet")}, Shape::One,
        time([](const Report& r) { return one(r.connection.lastAt); })},
    Field{{"packets", phrase("Engine", "packets of both sides")}, Shape::One,
        count([](const Report& r) { return one(sum(r.connection.from(kClient).packets, r.connection.from(kServer).packets)); })},
    Field{{"packets.client", phrase("Engine", "packets the client sent")}, Shape::One,
        count([](const Report& r) { return one(r.connection.from(kClient).packets); })},
    Field{{"packets.server", phrase("Engine", "packets the server sent")}, Shape::One,
        count([](const Report& r) { return one(r.connection.from(kServer).packets); })},
    Field{{"bytes", phrase("Engine", "payload bytes of both sides")}, Shape::One,
        size([](const Report& r) { return one(sum(r.connection.from(kClient).bytes, r.connection.from(kServer).bytes)); })},
    Field{{"bytes.client", phrase("Engine", "payload bytes the client sent")}, Shape::One,
        size([](const Report& r) { return one(r.connection.from(kClient).bytes); })},
    Field{{"bytes.server", phrase("Engine", "payload bytes the server sent")}, Shape::One,
        size([](const Report& r) { return one(r.connection.from(kServer).bytes); })},
    Field{{"observed.midstream", phrase("Engine", "the handshake is not in the capture")}, Shape::One,
        truth([](const Report& r) { return bit(r.connection.midstream); })},
    Field{{"observed.one_sided", phrase("Engine", "only one direction is in the capture")}, Shape::One,
        truth([](const Report& r) { return bit(r.connection.oneSided); })},
    Field{{"observed.capture_loss", phrase("Engine", "acknowledged bytes are missing from the capture")}, Shape::One,
        truth([](const Report& r) { return bit(r.connection.captureLoss); })},
    Field{{"observed.duplicates", phrase("Engine", "packets captured twice")}, Shape::One,
        count([](const Report& r) { return one(sum(r.connection.from(kClient).duplicates, r.connection.from(kServer).duplicates)); }), FilterNeeds::Verdict},
    Field{{"observed.position", phrase("Engine", "where the capture was taken")}, Shape::One,
        code<Position>(4, [](const Report& r) { return bit(r.verdict.position); }), FilterNeeds::Verdict},
    Field{{"observed.rtt_ns", phrase("Engine", "round-trip time of the handshake")}, Shape::Optional,
        duration([](const Report& r) { return one(r.verdict.timing.roundTrip); })},
    Field{{"outcome", phrase("Engine", "how the connection ended")}, Shape::One,
        code<Outcome>(kOutcomes, [](const Report& r) { return bit(r.verdict.outcome); })},
    Field{{"pattern", phrase("Engine", "finer class of the ending, such as P04")}, Shape::Optional,
        CodeField{patternBit, idOfPattern, kPatterns}},
    Field{{"pattern_name", phrase("Engine", "name of that class, such as \"half-close used\"")}, Shape::Optional,
        CodeField{patternBit, nameOfCode<Pattern>, kPatterns}},
    Field{{"confidence", phrase("Engine", "how sure the verdict is; certain > likely > possible")}, Shape::One,
        code<Confidence>(4, [](const Report& r) { return bit(r.verdict.confidence); }, CodeOrder::MostFirst), FilterNeeds::Verdict},
    Field{{"initiator", phrase("Engine", "who began the teardown")}, Shape::One,
        code<Initiator>(5, [](const Report& r) { return bit(r.verdict.initiator); })},
    Field{{"fin_by", phrase("Engine", "the sides that sent FIN")}, Shape::Collection,
        code<Side>(2, [](const Report& r) { return bitsOf(r.verdict.finBy); })},
    Field{{"rst_by", phrase("Engine", "who sent the reset that ended it")}, Shape::Optional,
        CodeField{[](const Report& r) { return r.verdict.resetBy == ResetBy::None ? null() : bit(r.verdict.resetBy); }, nameOfResetBy, 5}},
    Field{{"cause.kind", phrase("Engine", "why it ended so")}, Shape::Optional,
        code<CauseKind>(kCauses, [](const Report& r) { return r.verdict.hasCause ? bit(r.verdict.cause.kind) : null(); })},
    Field{{"cause.confidence", phrase("Engine", "how sure the cause is; certain > likely > possible")}, Shape::Optional,
        code<Confidence>(4, [](const Report& r) { return r.verdict.hasCause ? bit(r.verdict.cause.confidence) : null(); }, CodeOrder::MostFirst)},
    Field{{"tags", phrase("Engine", "details of the ending, such as data-lost")}, Shape::Collection,
        CodeField{tagBits, nameOfTag, kTagCodes}, FilterNeeds::Verdict},
    Field{{"directions.client_to_server.end", phrase("Engine", "how the client's direction ended")}, Shape::One,
        code<DirectionEnd>(5, endBit<kClient>)},
    Field{{"directions.client_to_server.unacked_bytes", phrase("Engine", "client bytes never acknowledged")}, Shape::One,
        size(unacked<kClient>)},
    Field{{"directions.client_to_server.at_risk_bytes", phrase("Engine", "client bytes acknowledged but perhaps never read")}, Shape::One,
        size(atRisk<kClient>)},
    Field{{"directions.server_to_client.end", phrase("Engine", "how the server's direction ended")}, Shape::One,
        code<DirectionEnd>(5, endBit<kServer>)},
    Field{{"directions.server_to_client.unacked_bytes", phrase("Engine", "server bytes never acknowledged")}, Shape::One,
        size(unacked<kServer>)},
    Field{{"directions.server_to_client.at_risk_bytes", phrase("Engine", "server bytes acknowledged but perhaps never read")}, Shape::One,
        size(atRisk<kServer>)},
    Field{{"states.client", phrase("Engine", "TCP state of the client at the last packet")}, Shape::One,
        code<TcpState>(11, stateBit<kClient>), FilterNeeds::Verdict},
    Field{{"states.server", phrase("Engine", "TCP state of the server at the last packet")}, Shape::One,
        code<TcpState>(11, stateBit<kServer>), FilterNeeds::Verdict},
    Field{{"timing.duration_ns", phrase("Engine", "first to last packet")}, Shape::One,
        duration([](const Report& r) { return one(r.verdict.timing.duration); })},
    Field{{"timing.idle_before_close_ns", phrase("Engine", "last payload to first FIN or reset")}, Shape::Optional,
        duration([](const Report& r) { return one(r.verdict.timing.idleBeforeClose); })},
    Field{{"timing.half_closed_ns", phrase("Engine", "first FIN to the end of the other direction")}, Shape::Optional,
        duration([](const Report& r) { return one(r.verdict.timing.halfClosed); })},
    Field{{"timing.close_ns", phrase("Engine", "first to last packet of the teardown")}, Shape::Optional,
        duration([](const Report& r) { return one(r.verdict.timing.close); })},
    Field{{"zeek.conn_state", phrase("Engine", "Zeek's word for the ending, such as RSTO")}, Shape::Optional,
        code<ZeekState>(kZeekStates, [](const Report& r) { return r.connection.zeek.known ? bit(zeekStateOf(r.connection.zeek)) : null(); }), FilterNeeds::Verdict},
    Field{{"problems", phrase("Engine", "what lowered the confidence")}, Shape::Collection,
        CodeField{[](const Report& r) { return bitsOf(r.verdict.problems); }, idOfProblem, kProblems}, FilterNeeds::Verdict},
    Field{{"calls", phrase("Engine", "the most likely call behind each ending of either side, such as CLOSE_G")}, Shape::Collection,
        CodeField{[](const Report& r) { return callBits(r, kSides); }, idOfCall, kCallIds}, FilterNeeds::Calls},
    Field{{"sides.client.calls", phrase("Engine", "of the client")}, Shape::Collection,
        CodeField{[](const Report& r) { return callBits(r, {&kClient, 1}); }, idOfCall, kCallIds}, FilterNeeds::Calls},
    Field{{"sides.server.calls", phrase("Engine", "of the server")}, Shape::Collection,
        CodeField{[](const Report& r) { return callBits(r, {&kServer, 1}); }, idOfCall, kCallIds}, FilterNeeds::Calls},
    Field{{"indications", phrase("Engine", "what either application would have been told, such as I.RECV_RST")}, Shape::Collection,
        CodeField{[](const Report& r) { return indicationBits(r, kSides); }, idOfIndication, kIndicationIds}, FilterNeeds::Calls},
    Field{{"sides.client.indications", phrase("Engine", "what the client's would")}, Shape::Collection,
        CodeField{[](const Report& r) { return indicationBits(r, {&kClient, 1}); }, idOfIndication, kIndicationIds}, FilterNeeds::Calls},
    Field{{"sides.server.indications", phrase("Engine", "what the server's would")}, Shape::Collection,
        CodeField{[](const Report& r) { return indicationBits(r, {&kServer, 1}); }, idOfIndication, kIndicationIds}, FilterNeeds::Calls},
    Field{{"disconnect.carrier", phrase("Engine", "protocol units that said something of the end, such as bgp-notification")}, Shape::Collection,
        CodeField{disconnectCarriers, nameOfCarrier, kCarrierCodes}, FilterNeeds::Talk},
    Field{{"disconnect.kind", phrase("Engine", "what they do to the connection, such as graceful")}, Shape::Collection,
        CodeField{disconnectKinds, nameOfCloseKind, kCloseKinds}, FilterNeeds::Talk},
    Field{{"disconnect.code", phrase("Engine", "codes of the reasons that they give")}, Shape::Collection,
        NumberField{NumberKind::Count, disconnectCodes}, FilterNeeds::Talk},
    Field{{"disconnect.text", phrase("Engine", "texts that they carry")}, Shape::Collection,
        TextField{hasNoDisconnectText, anyDisconnectText}, FilterNeeds::Talk},
};
// clang-format on

} // namespace

std::span<const Field> fieldTable() {
    return kFields;
}

} // namespace lastack::query
