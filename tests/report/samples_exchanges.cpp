#include "tests/report/samples.h"
#include "verdict/judge.h"

#include <initializer_list>
#include <memory>
#include <string_view>

namespace lastack::samples {

namespace {

constexpr std::int64_t kBegin = 1'795'162'530'000'000'000; // 2026-11-20T08:15:30Z

struct Unit {
    Side from{};
    UnitId unit{};
    EventKind kind{};
    bool again = false;
};

constexpr auto kClient = Side::Client;
constexpr auto kServer = Side::Server;

// One unit in each packet, a second apart; the capture goes on for a minute.
TeardownReport exchange(std::initializer_list<Unit> units, bool established = true) {
    TeardownReport report;
    Connection& connection = report.connection;
    connection.id = ConnectionId{17};
    connection.transport = Transport::Sctp;
    connection.client = {*IpAddress::parse("10.0.0.5"), 49812};
    connection.server = {*IpAddress::parse("10.0.0.9"), 2905};
    connection.established = established;
    std::uint64_t packet = 0;
    for (const Unit& unit : units) {
        SegmentEvent event;
        event.frame = FrameNumber{++packet};
        event.at = Timestamp{kBegin} + Duration::seconds(static_cast<std::int64_t>(packet));
        event.kind = unit.kind;
        event.from = unit.from;
        event.window = static_cast<std::uint32_t>(unit.unit);
        if (unit.again) {
            event.marks.set(EventMarks::kRetransmission);
        }
        ++connection.from(unit.from).packets;
        connection.events.push_back(event);
    }
    connection.firstFrame = FrameNumber{1};
    connection.firstAt = connection.events.front().at;
    connection.lastFrame = FrameNumber{packet};
    connection.lastAt = connection.events.back().at;
    connection.captureEndAt = connection.lastAt + Duration::seconds(60);
    report.verdict = judge(connection);
    return report;
}

TeardownReport refusedByIcmp() {
    TeardownReport report = exchange({{kClient, UnitId::SctpInit, EventKind::Open}}, false);
    Connection& connection = report.connection;
    SegmentEvent error;
    error.frame = FrameNumber{2};
    error.at = connection.lastAt + Duration::seconds(1);
    error.kind = EventKind::IcmpError;
    error.from = kClient;    // whose packet it quotes
    error.ipId = 3 << 8 | 2; // RFC 792: destination unreachable, protocol unreachable
    error.marks.set(EventMarks::kAnswersSyn);
    error.marks.set(EventMarks::kHardError);
    connection.events.push_back(error);
    connection.lastFrame = error.frame;
    connection.lastAt = error.at;
    report.verdict = judge(connection);
    return report;
}

struct Spoken {
    std::uint64_t packet = 0;
    Side from{};
    Carrier carrier{};
    CloseKind kind{};
    std::uint32_t code = 0;
    std::string_view text{};
};

TeardownReport saying(TeardownReport report, const Spoken& spoken) {
    auto said = std::make_shared<DisconnectData>();
    DisconnectDatum datum;
    datum.frame = FrameNumber{spoken.packet};
    datum.from = spoken.from;
    datum.carrier = spoken.carrier;
    datum.kind = spoken.kind;
    datum.code = spoken.code;
    datum.flags = DisconnectDatum::kHasCode;
    datum.dataLength = static_cast<std::uint32_t>(spoken.text.size());
    const auto* bytes = reinterpret_cast<const std::byte*>(spoken.text.data());
    said->bytes.assign(bytes, bytes + spoken.text.size());
    said->units.push_back(datum);
    report.connection.disconnect = std::move(said);
    return report;
}

constexpr Unit kInit{kClient, UnitId::SctpInit, EventKind::Open};
constexpr Unit kInitAck{kServer, UnitId::SctpInitAck, EventKind::Accept};
constexpr Unit kShutdown{kClient, UnitId::SctpShutdown, EventKind::Release};
constexpr Unit kAbort{kServer, UnitId::SctpAbort, EventKind::Abort};

TeardownReport saidAboveTcp() {
    Builder made(Outcome::Graceful, Pattern::FourWay);
    made.data(kServer, 4, 20, 21).fin(kServer, 5, 21).fin(kClient, 7, 40);
    return saying(
        made.build(),
        {4, kServer, Carrier::BgpNotification, CloseKind::Abortive, 4, std::string_view()}
    );
}

} // namespace

std::vector<Sample> exchanges() {
    const TeardownReport aborted = exchange({kInit, kInitAck, kAbort});
    const TeardownReport cleared = exchange(
        {{kClient, UnitId::TpConnectRequest, EventKind::Open},
         {kServer, UnitId::TpConnectConfirm, EventKind::Accept},
         {kClient, UnitId::TpDisconnectRequest, EventKind::Abort},
         {kServer, UnitId::TpDisconnectConfirm, EventKind::AbortDone}}
    );
    return {
        {"released",
         exchange(
             {kInit,
              kInitAck,
              kShutdown,
              {kServer, UnitId::SctpShutdownAck, EventKind::ReleaseAnswer},
              {kClient, UnitId::SctpShutdownComplete, EventKind::ReleaseDone}}
         ),
         "The client asked for the end of the connection with SHUTDOWN (packet 3), and the server "
         "agreed with SHUTDOWN ACK (packet 4)."},
        {"both released",
         exchange(
             {kInit,
              kInitAck,
              kShutdown,
              {kServer, UnitId::SctpShutdown, EventKind::Release},
              {kClient, UnitId::SctpShutdownAck, EventKind::ReleaseAnswer}}
         ),
         "Both sides asked for the end of the connection at the same time, with SHUTDOWN (packet "
         "3) and SHUTDOWN (packet 4)."},
        {"release given up",
         exchange(
             {kInit, kInitAck, kShutdown, {kClient, UnitId::SctpShutdown, EventKind::Release, true}}
         ),
         "The client asked for the end of the connection with SHUTDOWN (packet 3), 2 times without "
         "an answer."},
        {"release unfinished",
         exchange({kInit, kInitAck, kShutdown}),
         "The packets do not tell how the connection ended: the client asked for its end with "
         "SHUTDOWN (packet 3), and the answer is not in the capture."},
        {"aborted with data",
         saying(
             aborted, {3, kServer, Carrier::SctpAbort, CloseKind::Abortive, 12, "session cancelled"}
         ),
         "The server ended the connection at once with ABORT (packet 3), giving the reason: 12, "
         "User-Initiated Abort; it "
         "carried 17 bytes of disconnect data (\"session cancelled\")."},
        {"abort confirmed",
         cleared,
         "The client ended the connection at once with DR (packet 3); the server confirmed it "
         "(packet 4)."},
        {"release broken off",
         exchange({kInit, kInitAck, kShutdown, kAbort}),
         "The client asked for the end of the connection with SHUTDOWN (packet 3), but the server "
         "broke it off with ABORT (packet 4)."},
        {"both aborted",
         exchange({kInit, kInitAck, kAbort, {kClient, UnitId::SctpAbort, EventKind::Abort}}),
         "Both sides ended the connection at once, with ABORT (packet 3) and ABORT (packet 4)."},
        {"exchange refused",
         exchange({kInit, {kServer, UnitId::SctpAbort, EventKind::Refusal}}, false),
         "The server refused to open the connection with ABORT (packet 2)."},
        {"exchange refused by ICMP",
         refusedByIcmp(),
         "The connection was refused: an ICMP error (protocol unreachable) in packet 2 answered "
         "the client's INIT (packet 1)."},
        {"exchange begun anew",
         exchange({kInit, kInitAck, {kClient, UnitId::SctpInit, EventKind::Abort}}),
         "The client had lost the connection and opened it anew with INIT (packet 3), which ended "
         "this one."},
        {"no answer to an open",
         exchange({kInit, {kClient, UnitId::SctpInit, EventKind::Open, true}}, false),
         "The client asked for a connection with INIT (packet 1), 2 times, and got no answer."},
        {"accepted and never used",
         exchange({kInit, kInitAck}, false),
         "The server granted the connection with INIT ACK (packet 2), but the client never used "
         "it."},
        {"said above TCP",
         saidAboveTcp(),
         "The server closed first (packet 5) and the client closed 19.0 ms later (packet 7); both "
         "FINs were acknowledged and nothing was lost; before that the server had announced the "
         "end (packet 4): bgp-notification, Hold Timer Expired."},
    };
}

} // namespace lastack::samples
