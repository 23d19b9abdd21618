// Units whose end is not in the capture, or never came: of every protocol one, cut anywhere.
#include "disconnect/sql_state.h"
#include "tests/disconnect/tpkt_bytes.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <span>

namespace lastack::test {

namespace {

using Units = std::vector<std::string>;

Said client(std::string bytes) {
    return {Side::Client, std::move(bytes)};
}

Said server(std::string bytes) {
    return {Side::Server, std::move(bytes)};
}

std::string nul(const std::string& text) {
    return text + '\0';
}

struct Farewell {
    std::string name;
    std::uint16_t port = 0;
    std::vector<Said> before;
    Said unit;            // the last of the talk
    std::size_t size = 0; // that is left of it
    Units lines;          // which say this
    Units atEnd = {};     // when the stream ended there, if that makes a difference
};

std::string websocketClose(const std::string& payload) {
    const std::string key = hex("12345678");
    std::string bytes = hex("88") + static_cast<char>(0x80 + payload.size()) + key;
    for (std::size_t at = 0; at < payload.size(); ++at) {
        bytes += static_cast<char>(payload[at] ^ key[at % 4]);
    }
    return bytes;
}

const std::vector<Said> kWebSocket{
    client("GET /chat HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"),
    server("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n")};

const std::vector<Said> kHttp2{
    client("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + hex("000000 04 00 00000000")),
    server(hex("000000 04 00 00000000"))};

const std::vector<Said> kMqtt5{
    client(hex("10 11 0004") + "MQTT" + hex("05 02 003c 0005") + "hello"),
    server(hex("20 03 00 00 00"))};

const std::vector<Said> kPostgres{
    client(hex("00000012 00030000") + "user" + hex("00") + "bob" + hex("0000")),
    server(hex("52 00000008 00000000 5a 00000005 49"))};

const std::vector<Said> kCotp{
    client(tpkt(hex("06 e0 0000 0001 00"))), server(tpkt(hex("06 d0 0001 0002 00")))};

const std::vector<Said> kSession{
    kCotp[0],
    kCotp[1],
    client(cotpData(hex("0d 0c 0506 130100 160102 1402 0002"))),
    server(cotpData(hex("0e 0c 0506 130100 160102 1402 0002")))};

// X.226 §8: CP in normal mode, in which context 1 is ACSE's.
const std::string kPresentation = hex("31 32 a003 800101 a22b a429 300f 020101 0604 52010001"
                                      " 3004 0602 5101 3016 020103 060b 2b0601040181fd59010200"
                                      " 3004 0602 5101");

const std::string kCode57P01 = std::to_string(sqlState("57P01").value());

std::vector<Farewell> binaryFarewells() {
    const std::string marker(16, '\xFF');
    const std::string open = marker + hex("001d 01 04 fde9 00b4 0a000001 00");
    const std::string fatal = nul("SFATAL") + nul("VFATAL") + nul("C57P01") +
                              nul("Mterminating connection") + nul("Fpostgres.c") + '\0';
    const std::string clear = hex("100113 0542 0000") + "closing time";
    const std::string origin = hex("00000108 40000011") + "a.example" + hex("000000");
    const std::string notice = hex("30 34 02 01 00 78 2f 0a 01 34 04 00 04 10") +
                               "the server stops" + hex("8a 16") + "1.3.6.1.4.1.1466.20036";
    return {
        {"BGP",
         179,
         {client(open), server(open)},
         server(marker + hex("0025 03 06 02 0f") + "back at 7 \xE2\x80\x93 ."),
         33,
         {"server bgp-notification graceful 6/2 (Cease: Administrative Shutdown)"
          " \"back at 7 \xE2\" truncated"}},
        {"AMQP",
         5672,
         {client("AMQP" + hex("00 00 09 01")), server(hex("01 0000 00000005 000a 0029 00 ce"))},
         server(hex("01 0000 00000019 000a 0032 0140 0e") + "broker is down" + hex("0000 0000 ce")),
         22,
         {"server amqp-connection-close abortive 320 (CONNECTION-FORCED) \"broker i\" truncated"}},
        {"SSH",
         22,
         {server("SSH-2.0-a\r\n"), client("SSH-2.0-b\r\n")},
         server(
             hex("0000001c 06 01 00000002 00000008") + "too many" + hex("00000000 000000000000")
         ),
         17,
         {"server ssh-disconnect refused 2 (protocol error) \"too\" truncated"}},
        {"MySQL",
         3306,
         {},
         server(hex("17000000 ff 1004") + "#08004Too many conn"),
         20,
         {"server mysql-error refused 1040/" + std::to_string(sqlState("08004").value()) +
          " (ER_CON_COUNT_ERROR) \"Too man\" truncated"}},
        {"PostgreSQL",
         5432,
         kPostgres,
         server("E" + hex("0000003e") + fatal),
         37,
         {"server postgresql-error abortive " + kCode57P01 +
          " (admin_shutdown) \"terminatin\" truncated"}},
        {"LDAP",
         389,
         {client(hex("30 0c 02 01 01 60 07 02 01 03 04 00 80 00"))},
         server(notice),
         20,
         {"server ldap-notice-of-disconnection abortive 52 (unavailable) \"the se\" truncated"}},
        {"Diameter",
         3868,
         {client(hex("01000028 80000101 00000000 00000000 00000000") + origin)},
         client(
             hex("01000034 8000011a 00000000 00000000 00000000") + origin +
             hex("00000111 4000000c 00000001")
         ),
         45,
         {"client diameter-dpr graceful truncated"}},
        {"HTTP/2",
         8080,
         kHttp2,
         server(hex("000012 07 00 00000000 00000005 0000000b") + "slow down!"),
         21,
         {"server http2-goaway abortive 11/5 (ENHANCE_YOUR_CALM) \"slow\" truncated"}},
        {"WebSocket",
         80,
         kWebSocket,
         client(websocketClose(hex("03e9") + "tab closed")),
         11,
         {"client websocket-close graceful 1001 (Going Away) \"tab\" truncated"}},
        {"MQTT",
         1883,
         kMqtt5,
         server(hex("e0 0f 8b 0d 1f 000a") + "restarting"),
         10,
         {"server mqtt-disconnect abortive 139 (Server shutting down) \"res\" truncated"}},
        {"X.25",
         1998,
         {client(hex("0000 0003 10010f"))},
         server(hex("0000 0013") + clear),
         18,
         {"server x25-clear abortive 5/66 (network congestion) \"closing\" truncated"}},
        {"COTP",
         102,
         kCotp,
         server(tpkt(hex("0e 80 0001 0002 81 e006") + "reboot")),
         16,
         {"server cotp-dr abortive 129 (remote transport entity congestion at connect request"
          " time) \"reb\" truncated"}},
        {"ISO session",
         102,
         kSession,
         client(cotpData(hex("09 0f 110101 c10a") + "total = 42")),
         18,
         {"client session-fn graceful 1 (transport connection released) \"tota\" truncated"},
         {"client session-fn incomplete 1 (transport connection released) \"tota\" truncated"}},
        {"ACSE",
         102,
         {kCotp[0], kCotp[1], client(cotpData(hex("0d 36 c134") + kPresentation))},
         client(cotpData(
             hex("09 1e c11c 611a 3018 020101 a013 6211 800100 be0c 280a 020103 8105") + "total"
         )),
         37,
         {"client session-fn graceful 1 (transport connection released) \"" +
              hex("611a 3018 020101 a013 6211 800100 be0c 280a 020103 8105") + "tot\" truncated",
          "client acse-rlrq graceful 0 (normal) \"tot\" truncated"},
         {"client session-fn incomplete 1 (transport connection released) \"" +
          hex("611a 3018 020101 a013 6211 800100 be0c 280a 020103 8105") + "tot\" truncated"}}};
}

std::vector<Farewell> textFarewells() {
    return {
        {"FTP",
         21,
         {server("220 ready\r\n230 in\r\n")},
         server("421-Timeout,\r\n421 closing control connection.\r\n"),
         25,
         {"server ftp-reply abortive 421 (service not available, closing control connection)"
          " \"Timeout,\nclosing\" truncated"}},
        {"SMTP",
         25,
         {},
         server("554 no mail from you\r\n"),
         11,
         {"server smtp-reply refused 554 (no SMTP service here) \"no mail\" truncated"}},
        {"POP3",
         110,
         {},
         server("-ERR too many connections\r\n"),
         13,
         {"server pop3-reply refused \"-ERR too many\" truncated"}},
        {"IMAP",
         143,
         {server("* OK ready\r\n"), client("a NOOP\r\n")},
         server("* BYE Autologout; idle for too long\r\n"),
         18,
         {"server imap-bye abortive \"Autologout; \" truncated"}},
        {"IRC",
         6667,
         {client("NICK x\r\n"), server(":irc 001 x :hi\r\n")},
         server("ERROR :Closing Link: x (Killed)\r\n"),
         14,
         {"server irc-error abortive \"Closing\" truncated"}},
        {"Redis",
         6379,
         {client("PING\r\n")},
         server("-ERR max number of clients reached\r\n"),
         30,
         {"server redis-error refused \"ERR max number of clients rea\" truncated"}}};
}

std::vector<Farewell> allFarewells() {
    std::vector<Farewell> all = binaryFarewells();
    const std::vector<Farewell> texts = textFarewells();
    all.insert(all.end(), texts.begin(), texts.end());
    return all;
}

enum class Missing : std::uint8_t { Captured, Sent };

std::vector<Said> talkOf(const Farewell& farewell, std::size_t size, Missing missing) {
    std::vector<Said> talk = farewell.before;
    talk.push_back({farewell.unit.from, farewell.unit.bytes.substr(0, size)});
    if (missing == Missing::Captured) {
        talk.back().missing = static_cast<std::uint32_t>(farewell.unit.bytes.size() - size);
    }
    return talk;
}

// What the other end of the transport comes to is none of the unit's.
Units withoutTruncation(Units units) {
    std::erase_if(units, [](const std::string& unit) {
        return unit.find("-truncation") != std::string::npos;
    });
    return units;
}

bool isTruncation(const DisconnectDatum& unit) {
    return unit.carrier == Carrier::WebSocketTruncation || unit.carrier == Carrier::MqttTruncation;
}

std::span<const std::byte> bytesOf(const DisconnectDatum& unit, const DisconnectData& data) {
    return std::span(data.bytes).subspan(unit.dataAt, unit.dataLength);
}

// No code, no octet that the whole unit does not have.
bool isPartOf(
    const DisconnectDatum& part,
    const DisconnectData& parts,
    const DisconnectDatum& whole,
    const DisconnectData& wholes
) {
    const auto octets = bytesOf(part, parts);
    const auto all = bytesOf(whole, wholes);
    const bool hasCode = part.has(DisconnectDatum::kHasCode);
    const bool hasSubcode = part.has(DisconnectDatum::kHasSubcode);
    return part.carrier == whole.carrier && part.from == whole.from &&
           (!hasCode || (whole.has(DisconnectDatum::kHasCode) && part.code == whole.code)) &&
           (!hasSubcode ||
            (whole.has(DisconnectDatum::kHasSubcode) && part.subcode == whole.subcode)) &&
           octets.size() <= all.size() && std::equal(octets.begin(), octets.end(), all.begin());
}

} // namespace

TEST_CASE("a unit that the capture cuts is told as far as it goes", "[disconnect]") {
    for (const Farewell& farewell : allFarewells()) {
        INFO(farewell.name);
        const auto talk = talkOf(farewell, farewell.size, Missing::Captured);
        CHECK(withoutTruncation(unitsOf(farewell.port, talk)) == farewell.lines);
    }
}

TEST_CASE("a unit that the end of the capture cuts is told as far as it goes", "[disconnect]") {
    for (const Farewell& farewell : allFarewells()) {
        INFO(farewell.name);
        const auto talk = talkOf(farewell, farewell.size, Missing::Sent);
        CHECK(
            unitsOf(farewell.port, talk, StreamEnd::CaptureEnd, StreamEnd::CaptureEnd) ==
            farewell.lines
        );
    }
}

TEST_CASE("a unit that a reset cuts is told as far as it goes", "[disconnect]") {
    for (const Farewell& farewell : allFarewells()) {
        INFO(farewell.name);
        const auto talk = talkOf(farewell, farewell.size, Missing::Sent);
        const auto units = unitsOf(farewell.port, talk, StreamEnd::Reset, StreamEnd::Reset);
        CHECK(
            withoutTruncation(units) == (farewell.atEnd.empty() ? farewell.lines : farewell.atEnd)
        );
    }
}

TEST_CASE("wherever a unit is cut, what is told of it is true and truncated", "[disconnect]") {
    for (const Farewell& farewell : allFarewells()) {
        const std::size_t size = farewell.unit.bytes.size();
        auto whole = dataOf(farewell.port, talkOf(farewell, size, Missing::Sent));
        std::erase_if(whole.units, isTruncation);
        REQUIRE(whole.units.size() == farewell.lines.size());
        for (std::size_t left = 1; left < size; ++left) {
            for (const auto end : {StreamEnd::CaptureEnd, StreamEnd::Fin, StreamEnd::Reset}) {
                for (const auto missing : {Missing::Captured, Missing::Sent}) {
                    INFO(farewell.name << " cut to " << left << ", end " << static_cast<int>(end));
                    const auto talk = talkOf(farewell, left, missing);
                    const auto parts = dataOf(farewell.port, talk, end, end);
                    const bool isLine = size > 2 && farewell.unit.bytes.ends_with("\r\n");
                    const bool mayBeWhole =
                        isLine && missing == Missing::Sent && end == StreamEnd::Fin;
                    CHECK(parts.units.size() <= 2);
                    for (const DisconnectDatum& part : parts.units) {
                        if (isTruncation(part)) {
                            CHECK(end != StreamEnd::CaptureEnd);
                            CHECK((missing == Missing::Sent || part.from != farewell.unit.from));
                            continue;
                        }
                        CHECK(std::ranges::any_of(whole.units, [&](const DisconnectDatum& one) {
                            return isPartOf(part, parts, one, whole);
                        }));
                        CHECK((mayBeWhole || part.has(DisconnectDatum::kTruncated)));
                    }
                }
            }
        }
    }
}

TEST_CASE("the reading goes on behind a unit whose end is missing", "[disconnect]") {
    const std::string channel =
        hex("01 0001 0000000f 0014 0028 0194 04") + "gone" + hex("0000 0000 ce");
    const std::string connection =
        hex("01 0000 0000000e 000a 0032 00c8 03") + "bye" + hex("0000 0000 ce");
    const Said header = client("AMQP" + hex("00 00 09 01"));
    const Units both{
        "server amqp-channel-close advisory 404 (NOT-FOUND) \"go\" truncated",
        "server amqp-connection-close graceful 200 (REPLY-SUCCESS) \"bye\""};
    CHECK(
        unitsOf(5672, {header, {Side::Server, channel.substr(0, 16), 7}, server(connection)}) ==
        both
    );
    CHECK( // a packet is missing that holds the middle of it
        unitsOf(
            5672,
            {header,
             {Side::Server, channel.substr(0, 16), 3},
             server(channel.substr(19) + connection)}
        ) == both
    );
    const std::string finish = cotpData(hex("09 0f 110101 c10a") + "total = 42");
    CHECK(
        unitsOf(
            102,
            {kSession[0],
             kSession[1],
             kSession[2],
             kSession[3],
             {Side::Client, finish.substr(0, 14), static_cast<std::uint32_t>(finish.size() - 14)},
             server(cotpData(hex("0a 05 c103") + "100")),
             client(tpkt(hex("06 80 0002 0001 80")))}
        ) ==
        Units{
            "client session-fn graceful 1 (transport connection released) truncated",
            "server session-dn confirm \"100\"",
            "client cotp-dr graceful 128 (normal disconnect initiated by session entity)"}
    );
    CHECK(
        unitsOf(
            6667,
            {client("NICK x\r\n"),
             {Side::Server, "ERROR :Clos", 5},
             server("tail\r\nERROR :again\r\n")}
        ) ==
        Units{"server irc-error refused \"Clos\" truncated", "server irc-error refused \"again\""}
    );
}

TEST_CASE("a session whose connect is cut is known for one", "[disconnect]") {
    const std::string connect = kSession[2].bytes;
    CHECK(
        unitsOf(
            102,
            {kSession[0],
             kSession[1],
             {Side::Client, connect.substr(0, 9), static_cast<std::uint32_t>(connect.size() - 9)},
             server(cotpData(hex("0a 03 c101 41 0000")))} // is longer than its unit
        ) == Units{"server session-dn confirm \"A\""}
    );
}

TEST_CASE(
    "of a session unit in pieces the first that is cut is the last that is told", "[disconnect]"
) {
    const std::string first = cotpData(hex("09 0a 110101 190101 c102") + "ab");
    std::vector<Said> talk = kSession;
    talk.push_back({Side::Client, first.substr(0, first.size() - 1), 1});
    talk.push_back(client(cotpData(hex("09 07 190100 c102") + "cd")));
    talk.push_back(client(cotpData(hex("09 07 190102 c102") + "ef")));
    talk.push_back(client(cotpData(hex("09 05 110101 c100"))));
    CHECK(
        unitsOf(102, talk) ==
        Units{
            "client session-fn graceful 1 (transport connection released) \"a\" truncated",
            "client session-fn graceful 1 (transport connection released)"}
    );
}

TEST_CASE("FTP refuses nobody whose login may be in a gap", "[disconnect]") {
    CHECK(
        unitsOf(21, {{Side::Server, "220 we", 8}, server("230 in\r\n421 Timeout.\r\n")}) ==
        Units{"server ftp-reply abortive 421 (service not available, closing control connection)"
              " \"Timeout.\""}
    );
}

TEST_CASE("what the capture does not have is not said to be missing", "[disconnect]") {
    const Said hidden{Side::Server, hex("e0"), 20}; // not even how long it is
    CHECK(unitsOf(1883, {kMqtt5[0], kMqtt5[1], hidden}).empty());
    const Said connect3 = client(hex("10 11 0004") + "MQTT" + hex("04 02 003c 0005") + "hello");
    CHECK( // of version 3 a server never says it
        unitsOf(1883, {connect3, server(hex("20 02 00 00")), hidden}) ==
        Units{"client mqtt-truncation incomplete"}
    );
    const Said frame{Side::Server, hex("82"), 30};
    CHECK(unitsOf(80, {kWebSocket[0], kWebSocket[1], frame}, StreamEnd::Reset, StreamEnd::Reset)
              .empty());
    const Said head{Side::Server, "HTTP/1.1 200 OK\r\nContent-Le", 60};
    CHECK(unitsOf(80, {client("GET / HTTP/1.1\r\n\r\n"), head}).empty());
    CHECK(unitsOf(80, {{Side::Client, "GET / HTTP/1.1\r\nHos", 60}, server("")}).empty());
}

TEST_CASE("what waits behind a gap is read when the stream ends", "[disconnect]") {
    Conversation conversation(5672);
    const auto push = [&](std::uint32_t seq, const std::string& bytes) {
        const auto piece = std::as_bytes(std::span(bytes.data(), bytes.size()));
        conversation.push(
            Side::Client,
            {SeqNum{seq}, piece, static_cast<std::uint32_t>(bytes.size()), FrameNumber{7}, {}}
        );
    };
    const std::string connection =
        hex("01 0000 0000000e 000a 0032 00c8 03") + "bye" + hex("0000 0000 ce");
    push(1, "AMQP" + hex("00 00 09 01"));
    push(9, hex("03 0001 00000020") + "content"); // 40 octets
    push(49, connection);
    CHECK(conversation.data().units.empty());
    conversation.end(Side::Client, StreamEnd::Fin, FrameNumber{8}, {});
    REQUIRE(conversation.data().units.size() == 1);
    CHECK(conversation.data().units[0].code == 200);
    CHECK(number(conversation.data().units[0].frame) == 7);
}

TEST_CASE("half a status of a WebSocket close is none", "[disconnect]") {
    std::vector<Said> talk = kWebSocket;
    const std::string close = websocketClose(hex("03f3") + "broken");
    talk.push_back({Side::Client, close.substr(0, 7), 7});
    CHECK(
        withoutTruncation(unitsOf(80, talk)) == Units{"client websocket-close advisory truncated"}
    );
}

TEST_CASE("half a severity of PostgreSQL is none", "[disconnect]") {
    std::vector<Said> talk = kPostgres;
    const std::string error =
        hex("45 00000020") + nul("SFATALITY") + nul("C57P01") + nul("Mbye") + '\0';
    talk.push_back({Side::Server, error.substr(0, 11), 22});
    CHECK(unitsOf(5432, talk).empty());
}

} // namespace lastack::test
