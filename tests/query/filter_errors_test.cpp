#include "query/filter.h"
#include "query/parser.h"
#include "tests/query/report_for_filter.h"
#include "tests/support/catch.h"

#include <random>
#include <string>
#include <string_view>
#include <utility>

using namespace lastack;

namespace {

std::string errorOf(std::string_view expression) {
    const auto filter = Filter::compile(expression);
    if (filter) {
        return "(compiles)";
    }
    CHECK(filter.error().code == ErrorCode::BadFilter);
    return filter.error().message;
}

std::string nested(std::size_t depth) {
    return std::string(depth, '(') + "midstream" + std::string(depth, ')');
}

} // namespace

TEST_CASE("an unknown field is located and the nearest one suggested", "[filter]") {
    CHECK(
        errorOf("outcom == graceful") ==
        "--where: character 1: there is no field 'outcom'; did you mean 'outcome'?"
    );
    CHECK(
        errorOf("midstream and sever.port == 80") ==
        "--where: character 15: there is no field 'sever.port'; did you mean 'server.port'?"
    );
    CHECK(
        errorOf("half_closed > 5s") == "--where: character 1: there is no field 'half_closed'; did "
                                       "you mean 'timing.half_closed_ns'?"
    );
    CHECK(
        errorOf("xyzzy == 1") == "--where: character 1: there is no field 'xyzzy'; fields are such "
                                 "as outcome, server.port or cause.kind"
    );
    CHECK(
        errorOf("outcome == abortive and 80 == port") ==
        "--where: character 25: there is no field '80'; fields are such as outcome, server.port or "
        "cause.kind"
    );
}

TEST_CASE("an unknown value is located and the nearest one suggested", "[filter]") {
    CHECK(
        errorOf("outcome == gracefull") ==
        "--where: character 12: 'gracefull' is no value of 'outcome'; did you mean 'graceful'?"
    );
    CHECK(
        errorOf("rst_by == router") == "--where: character 11: 'router' is no value of 'rst_by'; "
                                       "it is one of client, server, both, middlebox"
    );
    CHECK(
        errorOf("data-los in tags") ==
        "--where: character 1: 'data-los' is no value of 'tags'; did you mean 'data-lost'?"
    );
    CHECK(
        errorOf("outcome in (abortive, refsed)") ==
        "--where: character 23: 'refsed' is no value of 'outcome'; did you mean 'refused'?"
    );
    CHECK(errorOf("tags ~ zzz") == "--where: character 8: no value of 'tags' contains 'zzz'");
    CHECK(errorOf("outcome == null").find("'null' is no value of 'outcome'") != std::string::npos);
}

TEST_CASE("values of the wrong type are explained", "[filter]") {
    const std::pair<const char*, const char*> cases[] = {
        {"server.port == http",
         "'server.port' takes a port from 0 to 65535, or a range such as 8000-8080, not 'http'"},
        {"port == 65536",
         "'port' takes a port from 0 to 65535, or a range such as 8000-8080, not '65536'"},
        {"port in (90-80)",
         "'port' takes a port from 0 to 65535, or a range such as 8000-8080, not '90-80'"},
        {"duration > 5",
         "'duration' takes a duration with its unit, such as 200ms, 5s or 2m, not '5'"},
        {"timing.close_ns > 5x",
         "'timing.close_ns' takes a duration, such as 200ms, or a number of nanoseconds, not '5x'"},
        {"bytes > 1.5", "'bytes' takes a number of bytes, such as 512, 1.5M or 64Ki, not '1.5'"},
        {"packets == -1", "'packets' takes a number, such as 12 or 10k, not '-1'"},
        {"packets == 99999999999999999999",
         "'packets' takes a number, such as 12 or 10k, not '99999999999999999999'"},
        {"packets == 9223372036854775807k",
         "'packets' takes a number, such as 12 or 10k, not '9223372036854775807k'"},
        {"client.ip == 10.0.0",
         "'client.ip' takes an address or a prefix, such as 10.0.0.5 or 10.0.0.0/8, not '10.0.0'"},
        {"first.time > 2026-02-29",
         "'first.time' takes a time, such as 2026-11-20 or 2026-11-20T08:15:30Z, not '2026-02-29'"},
        {"first.time > 1795162530",
         "'first.time' takes a time, such as 2026-11-20 or 2026-11-20T08:15:30Z, not '1795162530'"},
        {"id == null", "'id' takes a number, such as 12 or 10k, not 'null'"},
    };
    for (const auto& [expression, expected] : cases) {
        INFO(expression);
        const auto message = errorOf(expression);
        CHECK(message.substr(message.find(": ", 9) + 2) == expected);
    }
}

TEST_CASE("dates that do not exist or do not fit are rejected", "[filter]") {
    for (const auto* time :
         {"2026-13-01",
          "2026-00-01",
          "2026-04-31",
          "2100-02-29",
          "1600-01-01",
          "2300-01-01",
          "2026-1-1",
          "2026-11-20T",
          "2026-11-20T25:00",
          "2026-11-20T08",
          "2026-11-20T08:60",
          "2026-11-20T08:15:30.",
          "2026-11-20T08:15:30.1234567890",
          "2026-11-20T08:15:30+1",
          "2026-11-20T08:15:30Zx",
          "2026-11-20T08:15:30+24:00"}) {
        INFO(time);
        CHECK(errorOf(std::string("first.time == ") + time) != "(compiles)");
    }
}

TEST_CASE("operators that a field does not have are explained", "[filter]") {
    CHECK(
        errorOf("outcome < abortive") ==
        "--where: character 9: '<' does not apply to 'outcome'; use == != ~ or in"
    );
    CHECK(
        errorOf("packets ~ 1") ==
        "--where: character 9: '~' does not apply to 'packets'; use == != < <= > >= or in"
    );
    CHECK(
        errorOf("client.ip ~ 10") ==
        "--where: character 11: '~' does not apply to 'client.ip'; use == != or in with an address "
        "or a prefix such as 10.0.0.0/8"
    );
    CHECK(
        errorOf("encapsulation > gre") ==
        "--where: character 15: '>' does not apply to 'encapsulation'; use == != ~ or in"
    );
    CHECK(
        errorOf("outcome") == "--where: character 1: 'outcome' is neither true nor false by "
                              "itself; compare it, as in outcome == …"
    );
}

TEST_CASE("errors of form say what was expected where", "[filter]") {
    const std::pair<const char*, const char*> cases[] = {
        {"", "character 1: expected a field, found the end"},
        {"   ", "character 4: expected a field, found the end"},
        {"id ==", "character 6: expected a value, found the end"},
        {"id == 1 and", "character 12: expected a field, found the end"},
        {"id == 1 id == 2", "character 9: expected 'and' or 'or', found 'id'"},
        {"(id == 1", "character 9: expected 'and', 'or' or ')', found the end"},
        {"id == 1)", "character 8: this ')' has no '(' before it"},
        {"id in", "character 6: expected a value or a list in parentheses, found the end"},
        {"id in ()", "character 8: expected a value, found ')'"},
        {"id in (1,)", "character 10: expected a value, found ')'"},
        {"id in (1 2)", "character 10: expected ',' or ')', found '2'"},
        {"id == and", "character 7: expected a value, found 'and'"},
        {"== 1", "character 1: expected a field, found '=='"},
        {"id == 'x", "character 7: the text that begins here has no closing '"},
        {"id & 1", "character 4: '&' has no meaning here"},
        {"'id' == 1", "character 1: a field stands here, and without quotes"},
        {"not", "character 4: expected a field, found the end"},
    };
    for (const auto& [expression, expected] : cases) {
        INFO(expression);
        CHECK(errorOf(expression) == std::string("--where: ") + expected);
    }
}

TEST_CASE("positions count characters, not bytes", "[filter]") {
    CHECK(
        errorOf("encapsulation == 'é€😀' and zzzzzzz").find("character 28: ") != std::string::npos
    );
}

TEST_CASE("what the user typed is printed safely and cut to a sensible length", "[filter]") {
    CHECK(errorOf("id == '\x1b[2J'").find("not '\\x1b[2J'") != std::string::npos);
    const auto message = errorOf(std::string(10'000, 'x'));
    CHECK(message.size() < 200);
    CHECK(message.find("x...'") != std::string::npos);
    CHECK(errorOf("a\xff\xfe").find("\\xff\\xfe") != std::string::npos);
}

TEST_CASE("nesting and length are bounded with a clear message", "[filter]") {
    CHECK(errorOf(nested(query::kMaxNesting)) == "(compiles)");
    CHECK(
        errorOf(nested(query::kMaxNesting + 1)) ==
        "--where: character 65: more than 64 nested parentheses"
    );
    CHECK(errorOf(nested(30'000)) == "--where: character 65: more than 64 nested parentheses");
    CHECK(errorOf("(midstream) and " + nested(query::kMaxNesting)) == "(compiles)");
    CHECK(
        errorOf(std::string(query::kMaxLength + 1, ' ')) ==
        "--where: character 65537: an expression has at most 65536 bytes"
    );

    std::string nots;
    for (int i = 0; i < 10'000; ++i) {
        nots += "not ";
    }
    CHECK(errorOf(nots + "midstream") == "(compiles)");
}

TEST_CASE("random expressions compile or are refused, and never do harm", "[filter]") {
    const auto report = test::reportForFilter();
    static constexpr std::string_view kPieces[] = {
        "(",
        ")",
        ",",
        "==",
        "!=",
        "<",
        "<=",
        ">",
        ">=",
        "~",
        "in",
        "and",
        "or",
        "not",
        "!",
        "'a'",
        "\"",
        "id",
        "outcome",
        "tags",
        "abortive",
        "data-lost",
        "10.0.0.0/8",
        "5s",
        "-",
        "..",
        "2026-11-20",
        "80",
        "8000-8080",
        "null",
        "port",
        "ip",
        "midstream",
        "\xff",
        "\0x",
        "*",
        "encapsulation",
        "first.time",
        "confidence",
        "likely"};
    std::mt19937 random(20261120);
    unsigned compiled = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string expression;
        for (auto pieces = random() % 12; pieces > 0; --pieces) {
            expression += kPieces[random() % std::size(kPieces)];
            expression += random() % 4 == 0 ? "" : " ";
        }
        const auto filter = Filter::compile(expression);
        if (filter) {
            ++compiled;
            CHECK(filter->matches(report) == filter->matches(report));
        } else {
            REQUIRE(filter.error().message.starts_with("--where: character "));
        }
    }
    CHECK(compiled > 20);
}
