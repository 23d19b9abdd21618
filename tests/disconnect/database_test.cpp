#include "disconnect/sql_state.h"
#include "tests/disconnect/talk.h"
#include "tests/support/catch.h"

namespace lastack::test {

namespace {

using Units = std::vector<std::string>;

Said client(std::string bytes) {
    return {Side::Client, std::move(bytes)};
}

Said server(std::string bytes) {
    return {Side::Server, std::move(bytes)};
}

std::string mysql(int sequence, const std::string& payload) {
    std::string bytes(4, '\0');
    bytes[0] = static_cast<char>(payload.size());
    bytes[1] = static_cast<char>(payload.size() >> 8);
    bytes[2] = static_cast<char>(payload.size() >> 16);
    bytes[3] = static_cast<char>(sequence);
    return bytes + payload;
}

const std::string kGreeting = mysql(0, hex("0a") + "5.7.40" + std::string(60, '\0'));
const std::string kLogin = mysql(1, hex("05 a2 00 00") + std::string(40, '\0'));
const std::string kOk = mysql(2, hex("00 00 00 02 00 00 00"));
const std::string kQuit = mysql(0, hex("01"));

Units afterLogin(const std::string& fromServer) {
    return unitsOf(3306, {server(kGreeting), client(kLogin), server(kOk + fromServer)});
}

std::string postgres(char type, const std::string& body) {
    std::string bytes(1, type);
    for (const int shift : {24, 16, 8, 0}) {
        bytes += static_cast<char>((body.size() + 4) >> shift);
    }
    return bytes + body;
}

std::string nul(const std::string& text) {
    return text + '\0';
}

std::string error(const std::string& severity, const std::string& state, const std::string& text) {
    return postgres(
        'E', nul("SX") + nul("V" + severity) + nul("C" + state) + nul("M" + text) + '\0'
    );
}

const std::string kStartup = hex("00000012 00030000") + "user" + hex("00") + "bob" + hex("0000");
const std::string kSslRequest = hex("00000008 04d2162f");
const std::string kReady = postgres('R', hex("00000000")) + postgres('Z', "I");

} // namespace

TEST_CASE("an SQLSTATE is a number and comes back", "[disconnect]") {
    for (const auto* text : {"00000", "57P01", "08S01", "ZZZZZ"}) {
        CHECK(sqlStateText(sqlState(text).value()) == text);
    }
    CHECK_FALSE(sqlState("57p01"));
    CHECK_FALSE(sqlState("57P0"));
    CHECK_FALSE(sqlState("57P012"));
}

TEST_CASE("MySQL's client quits, and the data of packets is no command", "[disconnect]") {
    CHECK(
        unitsOf(
            3306,
            {server(kGreeting),
             client(kLogin),
             server(kOk),
             client(mysql(0, hex("03") + kQuit + kQuit)),
             client(mysql(2, hex("01")) + kQuit)}
        ) == Units{"client mysql-quit graceful"}
    );
    const Units quit{"client mysql-quit graceful"};
    CHECK(unitsOf(3307, {server(kGreeting), client(kLogin), server(kOk), client(kQuit)}) == quit);
    CHECK(unitsOf(33060, {client(kLogin), server(kOk), client(kQuit)}).empty());
}

TEST_CASE("MySQL refuses with an error in place of the greeting or of the OK", "[disconnect]") {
    CHECK(
        unitsOf(3306, {server(mysql(0, hex("ff 10 04") + "Too many connections"))}) ==
        Units{"server mysql-error refused 1040 (ER_CON_COUNT_ERROR) \"Too many connections\""}
    );
    const std::string state = std::to_string(sqlState("28000").value());
    CHECK(
        unitsOf(
            3306,
            {server(kGreeting), client(kLogin), server(mysql(2, hex("ff 15 04") + "#28000denied"))}
        ) ==
        Units{"server mysql-error refused 1045/" + state + " (ER_ACCESS_DENIED_ERROR) \"denied\""}
    );
    CHECK(
        unitsOf(3306, {server(mysql(0, hex("ff 10 04") + "#0800"))}) ==
        Units{"server mysql-error refused 1040 (ER_CON_COUNT_ERROR) \"#0800\""}
    );
}

TEST_CASE("of MySQL's errors after the login only some are the end", "[disconnect]") {
    CHECK(afterLogin(mysql(1, hex("ff 28 04") + "#42000syntax")).empty());
    const Units idle = afterLogin(mysql(0, hex("ff bf 0f") + "#HY000idle"));
    REQUIRE(idle.size() == 1);
    CHECK(idle[0].starts_with("server mysql-error abortive 4031/"));
    CHECK(afterLogin(mysql(1, hex("ff 1d"))).empty());
    CHECK(afterLogin(hex("ff ff 00 01") + std::string(100, '\xFF')).empty());
}

TEST_CASE("the second packet of a long payload of MySQL is no error", "[disconnect]") {
    Conversation conversation(3306);
    std::uint32_t seq = 0;
    const auto push = [&](const std::string& bytes, std::uint32_t length) {
        const auto piece = std::as_bytes(std::span(bytes.data(), bytes.size()));
        conversation.push(Side::Server, {SeqNum{seq}, piece, length, FrameNumber{1}, {}});
        seq += length;
    };
    const auto pushWhole = [&](const std::string& bytes) {
        push(bytes, static_cast<std::uint32_t>(bytes.size()));
    };
    const std::string shutdown = mysql(2, hex("ff 1d 04") + "#08S01shutdown");
    pushWhole(kGreeting + kOk);
    push(hex("ffffff 01 04") + "cut", 4 + 0xFF'FFFF);
    pushWhole(shutdown);
    CHECK(conversation.data().units.empty());
    pushWhole(shutdown);
    CHECK(conversation.data().units.size() == 1);
}

TEST_CASE("a capture may begin long after MySQL's login", "[disconnect]") {
    const std::string query = mysql(0, hex("03") + "select 1");
    const std::string rows = mysql(1, hex("01")) + mysql(2, hex("03") + "def") +
                             mysql(3, hex("01") + "1") + mysql(4, hex("fe 00 00 02 00"));
    const std::string shutdown = mysql(0, hex("ff 1d 04") + "#08S01bye");
    const std::string state = std::to_string(sqlState("08S01").value());
    const Units ended{
        "server mysql-error abortive 1053/" + state + " (ER_SERVER_SHUTDOWN) \"bye\""};
    CHECK(unitsOf(3306, {client(query), server(rows + shutdown)}) == ended);
    CHECK(unitsOf(3306, {server(shutdown)}) == ended);
    CHECK(
        unitsOf(
            3306, {client(query), server(mysql(1, hex("00 00 00 02 00 00 00"))), client(kQuit)}
        ) == Units{"client mysql-quit graceful"}
    );
    // Another error of a query is no end, and elsewhere an answer says too little.
    CHECK(unitsOf(3306, {client(query), server(mysql(1, hex("ff 28 04") + "#42000no"))}).empty());
    CHECK(unitsOf(4444, {server(mysql(1, hex("0a")) + mysql(2, "x") + shutdown)}).empty());
}

TEST_CASE("MySQL is not read under TLS or compression", "[disconnect]") {
    const auto talk = [](const std::string& capabilities) {
        return unitsOf(
            3306,
            {server(kGreeting),
             client(mysql(1, hex(capabilities) + std::string(28, '\0'))),
             server(kOk),
             client(kQuit)}
        );
    };
    CHECK(talk("05 aa 00 00").empty());
    CHECK(talk("25 a2 00 00").empty());
    CHECK(talk("05 a2 00 04").empty()); // CLIENT_ZSTD_COMPRESSION_ALGORITHM
    CHECK(talk("05 a2 00 00").size() == 1);
}

TEST_CASE("PostgreSQL's client terminates, and a fatal error ends the connection", "[disconnect]") {
    CHECK(
        unitsOf(
            5432,
            {client(kStartup),
             server(kReady),
             client(postgres('Q', nul("select 'X'")) + postgres('X', ""))}
        ) == Units{"client postgresql-terminate graceful"}
    );
    const std::string state = std::to_string(sqlState("57P01").value());
    CHECK(
        unitsOf(
            5432,
            {client(kStartup),
             server(
                 kReady + error("ERROR", "42601", "syntax") + error("FATAL", "57P01", "shutdown")
             )}
        ) == Units{"server postgresql-error abortive " + state + " (admin_shutdown) \"shutdown\""}
    );
    CHECK(
        unitsOf(5432, {client(kStartup), server(error("FATAL", "28p01", "no"))}) ==
        Units{"server postgresql-error refused \"no\""}
    );
}

TEST_CASE("PostgreSQL may refuse to encrypt, and is not read when it does", "[disconnect]") {
    const auto talk = [](const std::string& answer) {
        return unitsOf(
            5432, {client(kSslRequest), server(answer), client(kStartup + postgres('X', ""))}
        );
    };
    CHECK(talk("N").size() == 1);
    CHECK(talk("S").empty());
    const Units old = unitsOf(
        5432, {client(kSslRequest), server(postgres('E', nul("SFATAL") + nul("Mold") + '\0'))}
    );
    CHECK(old == Units{"server postgresql-error refused \"old\""});
}

TEST_CASE("a capture may begin long after PostgreSQL's start", "[disconnect]") {
    const std::string query = postgres('Q', nul("select 1"));
    const std::string rows =
        postgres('T', hex("0000")) + postgres('C', nul("SELECT 0")) + postgres('Z', "I");
    const std::string fatal = error("FATAL", "57P01", "shutdown");
    const std::string state = std::to_string(sqlState("57P01").value());
    const Units ended{
        "server postgresql-error abortive " + state + " (admin_shutdown) \"shutdown\""};
    CHECK(unitsOf(5432, {client(query), server(rows + fatal)}) == ended);
    CHECK(unitsOf(5432, {server(postgres('Z', "I") + fatal)}) == ended);
    CHECK(unitsOf(5432, {server(fatal)}) == ended);
    CHECK(
        unitsOf(5432, {client(query), server(rows), client(postgres('X', ""))}) ==
        Units{"client postgresql-terminate graceful"}
    );
    const std::string crowded = std::to_string(sqlState("53300").value());
    CHECK(
        unitsOf(5432, {server(error("FATAL", "53300", "full"))}) ==
        Units{"server postgresql-error refused " + crowded + " (too_many_connections) \"full\""}
    );
    // Asked for, and refused before there was a session.
    CHECK(
        unitsOf(5432, {client(kStartup), server(fatal)}) ==
        Units{"server postgresql-error refused " + state + " (admin_shutdown) \"shutdown\""}
    );
    CHECK(unitsOf(5432, {server(hex("5a 00000006 49") + fatal)}).empty());
    CHECK(unitsOf(5433, {client(query), server(rows + fatal)}).empty());
}

TEST_CASE("PostgreSQL's lengths are not trusted", "[disconnect]") {
    const std::string fatal = error("FATAL", "57P01", "shutdown");
    CHECK(unitsOf(5432, {client(kStartup), server(kReady + hex("45 00000003") + fatal)}).empty());
    CHECK(unitsOf(5432, {client(kStartup), server(kReady + hex("45 ffffffff") + fatal)}).empty());
    CHECK(unitsOf(5432, {client(kStartup), server(kReady + postgres('E', "VFATAL"))}).empty());
    CHECK(unitsOf(5432, {client(hex("00000007 00030000")), server(kReady + fatal)}).empty());
    const std::string row = postgres('D', std::string(50'000, 'E'));
    CHECK(unitsOf(5432, {client(kStartup), server(kReady + row + fatal)}).size() == 1);
}

} // namespace lastack::test
