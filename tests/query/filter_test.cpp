#include "query/filter.h"
#include "tests/query/report_for_filter.h"
#include "tests/support/catch.h"

#include <set>
#include <string>

using namespace lastack;
using lastack::test::reportForFilter;

namespace {

bool matches(std::string_view expression, const TeardownReport& report = reportForFilter()) {
    const auto filter = Filter::compile(expression);
    INFO(expression);
    if (!filter) {
        FAIL(filter.error().message);
    }
    return filter->matches(report);
}

} // namespace

TEST_CASE("every field has its own value", "[filter]") {
    const std::set<std::string> equalities{
        "id == 17",
        "ip == 10.0.0.5",
        "port == 8080",
        "client.ip == 10.0.0.5",
        "client.port == 49812",
        "server.ip == 2001:db8::9",
        "server.port == 8080",
        "roles == guessed",
        "incarnation == 2",
        "encapsulation == gre",
        "first.packet == 12",
        "first.time == 2026-11-20T08:15:30.5Z",
        "last.packet == 99",
        "last.time == 2026-11-20T08:17:00.500Z",
        "packets == 15",
        "packets.client == 8",
        "packets.server == 7",
        "bytes == 1500512",
        "bytes.client == 1.5M",
        "bytes.server == 512",
        "observed.midstream == true",
        "observed.one_sided == false",
        "observed.capture_loss == true",
        "observed.duplicates == 4",
        "observed.position == middle",
        "observed.rtt_ns == 12400000",
        "outcome == abortive",
        "pattern == P10",
        "pattern_name == \"data after close\"",
        "confidence == likely",
        "initiator == client",
        "fin_by == client",
        "rst_by == server",
        "cause.kind == data-after-close",
        "cause.confidence == possible",
        "tags == data-lost",
        "directions.client_to_server.end == fin-acked",
        "directions.client_to_server.unacked_bytes == 11",
        "directions.client_to_server.at_risk_bytes == 22",
        "directions.server_to_client.end == reset",
        "directions.server_to_client.unacked_bytes == 33",
        "directions.server_to_client.at_risk_bytes == 44",
        "states.client == CLOSED",
        "states.server == TIME-WAIT",
        "zeek.conn_state == RSTR",
        "timing.duration_ns == 90s",
        "timing.idle_before_close_ns == 200ms",
        "timing.half_closed_ns == null",
        "timing.close_ns == 3us",
        "problems == roles-guessed",
        "calls == CLOSE_H",
        "sides.client.calls == CLOSE_L",
        "sides.server.calls == CLOSE_H",
        "client.calls == CLOSE_L",
        "server.calls == CLOSE_H",
        "indications == I.CLOSE0",
        "sides.client.indications == I.RECV_RST",
        "sides.server.indications == I.CLOSE0",
        "disconnect.carrier == bgp-notification",
        "disconnect.kind == abortive",
        "disconnect.code == 6",
        "transport == tcp",
        "disconnect.text == \"back soon\"",
        "addr == 2001:db8::9",
        "client == 10.0.0.5",
        "server == 2001:db8::9",
        "cause == data-after-close",
        "tag == fin-then-rst",
        "midstream == true",
        "rtt == 12.4ms",
        "observed.rtt == 12400us",
        "first.time_ns == 1795162530500000000",
        "last.time_ns == 1795162620500000000",
        "duration == 1.5m",
        "timing.duration == 90s",
        "timing.idle_before_close == 0.2s",
        "timing.half_closed == null",
        "timing.close == 3000ns",
    };
    std::set<std::string_view> tried;
    for (const auto& equality : equalities) {
        CHECK(matches(equality));
        CHECK_FALSE(matches("not " + equality));
        tried.insert(std::string_view(equality).substr(0, equality.find(' ')));
    }
    for (const auto& field : Filter::fields()) {
        INFO(field.name);
        CHECK(tried.count(field.name) == 1);
        CHECK_FALSE(field.meaning.empty());
    }
    CHECK(tried.size() == Filter::fields().size());
}

TEST_CASE("no field equals what a blank report has in its place", "[filter]") {
    const TeardownReport blank;
    for (const auto* equality :
         {"id == 17",
          "roles == guessed",
          "observed.midstream == true",
          "observed.position == middle",
          "outcome == abortive",
          "pattern == P10",
          "confidence == likely",
          "initiator == client",
          "fin_by == client",
          "rst_by == server",
          "cause == data-after-close",
          "tags == data-lost",
          "encapsulation == gre",
          "states.server == TIME-WAIT",
          "problems == roles-guessed"}) {
        CHECK_FALSE(matches(equality, blank));
        CHECK(matches(std::string("not ") + equality, blank));
    }
}

TEST_CASE("and binds more tightly than or, and not most of all", "[filter]") {
    const std::string yes = "id == 17";
    const std::string no = "id == 1";
    CHECK(matches(yes + " or " + yes + " and " + no));
    CHECK_FALSE(matches("(" + yes + " or " + yes + ") and " + no));
    CHECK(matches(no + " and " + no + " or " + yes));
    CHECK_FALSE(matches(no + " and (" + no + " or " + yes + ")"));
    CHECK(matches("not " + no + " and " + yes));
    CHECK_FALSE(matches("not (" + no + " or " + yes + ")"));
    CHECK(matches("not " + yes + " or " + yes));
    CHECK(matches("not not " + yes));
    CHECK(matches("!" + no + " && " + yes + " || " + no));
    CHECK(matches("NOT " + no + " AND " + yes));
}

TEST_CASE("all truth tables of three terms agree with C++", "[filter]") {
    for (unsigned bits = 0; bits < 8; ++bits) {
        const bool a = (bits & 1U) != 0;
        const bool b = (bits & 2U) != 0;
        const bool c = (bits & 4U) != 0;
        const auto term = [](bool value) {
            return std::string(value ? "id == 17" : "id != 17");
        };
        const auto A = term(a);
        const auto B = term(b);
        const auto C = term(c);
        CHECK(matches(A + " and " + B + " and " + C) == (a && b && c));
        CHECK(matches(A + " or " + B + " or " + C) == (a || b || c));
        CHECK(matches(A + " and " + B + " or " + C) == ((a && b) || c));
        CHECK(matches(A + " or " + B + " and " + C) == (a || (b && c)));
        CHECK(matches("not (" + A + " or not " + B + ") and " + C) == (!(a || !b) && c));
        CHECK(
            matches("(" + A + " and " + B + ") or not (" + C + " and " + A + ")") ==
            ((a && b) || !(c && a))
        );
    }
}

TEST_CASE("numbers are compared with every operator", "[filter]") {
    CHECK(matches("packets == 15"));
    CHECK_FALSE(matches("packets == 14"));
    CHECK(matches("packets != 14"));
    CHECK_FALSE(matches("packets != 15"));
    CHECK(matches("packets < 16"));
    CHECK_FALSE(matches("packets < 15"));
    CHECK(matches("packets <= 15"));
    CHECK_FALSE(matches("packets <= 14"));
    CHECK(matches("packets > 14"));
    CHECK_FALSE(matches("packets > 15"));
    CHECK(matches("packets >= 15"));
    CHECK_FALSE(matches("packets >= 16"));
    CHECK(matches("packets in (1, 15)"));
    CHECK_FALSE(matches("packets in (1, 14)"));
    CHECK(matches("packets in (10-20)"));
    CHECK(matches("packets in (10..20)"));
    CHECK(matches("packets not in (1, 2)"));
    CHECK(matches("packets = 15"));
    CHECK(matches("packets eq 15 and packets ne 14 and packets lt 16 and packets le 15"));
    CHECK(matches("packets gt 14 and packets ge 15"));
}

TEST_CASE("the ends of the number range are no trap", "[filter]") {
    CHECK(matches("packets < 9223372036854775807"));
    CHECK_FALSE(matches("packets > 9223372036854775807"));
    CHECK_FALSE(matches("packets < 0"));
    auto report = reportForFilter();
    report.connection.from(Side::Client).bytes = UINT64_MAX;
    CHECK(matches("bytes > 1T", report));
    CHECK(matches("bytes.client > 1T", report));
    report.verdict.timing.duration = Duration{INT64_MIN};
    CHECK(matches("duration < 0s", report));
    CHECK(matches("duration < -106751d", report));
}

TEST_CASE("ports are compared with lists and ranges", "[filter]") {
    CHECK(matches("server.port in (80, 443, 8000-8080)"));
    CHECK_FALSE(matches("server.port in (80, 443, 8081-8090)"));
    CHECK(matches("server.port == 8000-8080"));
    CHECK(matches("port == 49812 and port == 8080"));
    CHECK_FALSE(matches("port == 80"));
}

TEST_CASE("either side's value is enough, and none of them may be equal for !=", "[filter]") {
    CHECK(matches("port < 9000"));
    CHECK(matches("port > 9000"));
    CHECK_FALSE(matches("port != 8080"));
    CHECK(matches("port != 8081"));
    CHECK_FALSE(matches("ip != 10.0.0.5"));
}

TEST_CASE("addresses are compared with addresses and prefixes of both families", "[filter]") {
    CHECK(matches("client.ip in 10.0.0.0/8"));
    CHECK_FALSE(matches("client.ip in 11.0.0.0/8"));
    CHECK(matches("client.ip == 10.0.0.0/8"));
    CHECK(matches("client.ip in (192.168.0.0/16, 10.0.0.5)"));
    CHECK(matches("client.ip not in (192.168.0.0/16)"));
    CHECK(matches("server.ip in 2001:db8::/32"));
    CHECK(matches("ip in ::/0"));
    CHECK_FALSE(matches("client.ip in ::/0"));
    CHECK(matches("client.ip != 10.0.0.6"));
}

TEST_CASE("durations and sizes take units", "[filter]") {
    CHECK(matches(
        "timing.duration > 5s and timing.duration < 2m and timing.duration < 1h and duration < 1d"
    ));
    CHECK(matches("timing.idle_before_close == 200ms"));
    CHECK(matches("timing.close == 3us and timing.close == 3µs and timing.close == 3μs"));
    CHECK(matches("timing.close == 0.003ms"));
    CHECK(matches("timing.close_ns == 3000"));
    CHECK(matches("timing.close_ns in (1us-5us)"));
    CHECK(matches("bytes.client > 1M and bytes.client < 2MB"));
    CHECK(matches("bytes.client > 1464Ki and bytes.client < 1465KiB"));
    CHECK(matches("bytes.server == 0.5Ki"));
    CHECK(matches("bytes.server == 512B"));
    CHECK(matches("packets < 1k"));
}

TEST_CASE("a time is the interval that it leaves open", "[filter]") {
    CHECK(matches("first.time == 2026-11-20"));
    CHECK(matches("first.time == 2026-11-20T08:15"));
    CHECK(matches("first.time == 2026-11-20T08:15:30"));
    CHECK(matches("first.time == 2026-11-20T08:15:30.5"));
    CHECK(matches("first.time == 2026-11-20T09:15:30.5+01:00"));
    CHECK(matches("first.time == 2026-11-20T05:45:30.5-02:30"));
    CHECK(matches("first.time == \"2026-11-20 08:15:30\""));
    CHECK_FALSE(matches("first.time == 2026-11-20T08:15:30.51Z or first.time == 2026-11-19"));
    CHECK(matches("first.time == 2026-11-20T08:15:30.500000000Z"));
    CHECK_FALSE(matches("first.time > 2026-11-20"));
    CHECK(matches("first.time >= 2026-11-20 and first.time <= 2026-11-20"));
    CHECK(matches("first.time > 2026-11-19T23:59:59Z and first.time < 2026-11-21"));
    CHECK(matches("first.time in (2026-11-01..2026-11-30)"));
    CHECK(matches("first.time_ns > 1795162530499999999 and first.time_ns < 1795162530500000001"));
}

TEST_CASE("times before 1970, leap days and the first years are placed correctly", "[filter]") {
    auto report = reportForFilter();
    const auto isAt = [&report](std::int64_t ns, const std::string& time) {
        report.connection.firstAt = Timestamp{ns};
        return matches("first.time == " + time, report);
    };
    CHECK(isAt(0, "1970-01-01T00:00:00.000000000Z"));
    CHECK(isAt(-1, "1969-12-31T23:59:59.999999999Z"));
    CHECK(isAt(951'782'400'000'000'000, "2000-02-29T00:00:00.000000000Z"));
    CHECK(isAt(4'107'542'400'000'000'000, "2100-03-01T00:00:00.000000000Z"));
    CHECK(isAt(-2'203'891'200'000'000'001, "1900-02-28T23:59:59.999999999Z"));
}

TEST_CASE("codes are compared by name, in any case and with either dash", "[filter]") {
    CHECK(matches("outcome == ABORTIVE"));
    CHECK(matches("cause == data_after_close"));
    CHECK(matches("Outcome == abortive"));
    CHECK(matches("outcome != graceful"));
    CHECK(matches("outcome in (abortive, refused)"));
    CHECK_FALSE(matches("outcome in (graceful, refused)"));
    CHECK(matches("outcome not in (graceful, refused)"));
    CHECK(matches("outcome in abortive"));
    CHECK(matches("outcome ~ abort"));
    CHECK(matches("outcome == \"abortive\""));
    CHECK(matches("pattern_name ~ 'after close'"));
    CHECK(matches("pattern_name ~ data*close"));
    CHECK_FALSE(matches("pattern_name ~ close*data"));
}

TEST_CASE("confidence has an order", "[filter]") {
    CHECK(matches("confidence >= likely"));
    CHECK(matches("confidence >= possible"));
    CHECK_FALSE(matches("confidence >= certain"));
    CHECK_FALSE(matches("confidence > likely"));
    CHECK(matches("confidence < certain"));
    CHECK(matches("confidence <= likely"));
    CHECK_FALSE(matches("confidence <= possible"));
    CHECK_FALSE(matches("confidence > certain"));
    CHECK(matches("cause.confidence < likely"));
}

TEST_CASE("a collection is asked for one of its members", "[filter]") {
    CHECK(matches("tags == data-lost and tags == fin-then-rst"));
    CHECK_FALSE(matches("tags == keepalive"));
    CHECK(matches("tags != keepalive"));
    CHECK_FALSE(matches("tags != data-lost"));
    CHECK(matches("tags in (keepalive, data-lost)"));
    CHECK(matches("tags ~ lost"));
    CHECK_FALSE(matches("tags ~ keep"));
    CHECK(matches("data-lost in tags"));
    CHECK_FALSE(matches("keepalive in tags"));
    CHECK(matches("keepalive not in tags"));
    CHECK(matches("not keepalive in tags and data-lost in tag"));
    CHECK(matches("client in fin_by"));
    CHECK_FALSE(matches("server in fin_by"));
    CHECK(matches("encapsulation ~ vlan and encapsulation == vlan:10 and 'gre' in encapsulation"));
    CHECK_FALSE(matches("encapsulation == vlan"));
    CHECK(matches("tags contains lost"));
}

TEST_CASE("calls and indications are those that are best and available", "[filter]") {
    CHECK(matches("CLOSE_L in calls and CLOSE_H in calls"));
    CHECK_FALSE(matches("SHUT_S in calls")); // excluded
    CHECK_FALSE(matches("CLOSE_H in client.calls"));
    CHECK(matches("calls ~ close"));
    CHECK_FALSE(matches("I.ABORTED in indications")); // unknowable
    CHECK_FALSE(matches("I.RECV_RST in sides.server.indications"));
    TeardownReport blank;
    CHECK(matches("calls == null and indications == null and disconnect.carrier == null", blank));
    CHECK(matches("disconnect.code == null and disconnect.text == null", blank));
}

TEST_CASE("what protocols and resets said of the end is one list", "[filter]") {
    CHECK(matches("disconnect.text ~ back and disconnect.code in (5-7)"));
    CHECK_FALSE(matches("tcp-rst-payload in disconnect.carrier"));
    CHECK_FALSE(matches("disconnect.text == null"));
    CHECK_FALSE(matches("disconnect.kind == graceful"));
}

TEST_CASE("the stage and the signature of tampering are among the tags", "[filter]") {
    TeardownReport report = reportForFilter();
    CHECK_FALSE(matches("tags ~ signature", report));
    report.verdict.signature = {
        SignatureId{11}, Stage::PostPsh, Confidence::Possible, {}}; // PSH+ACK -> RST
    CHECK(matches("signature:post-psh/rst in tags", report));
    CHECK(matches("stage:post-psh in tags and data-lost in tags", report));
    CHECK_FALSE(matches("stage:later in tags", report));
    CHECK(matches("tags ~ signature", report));
}

TEST_CASE("a filter says what it has to know beside record and verdict", "[filter]") {
    const auto needs = [](std::string_view expression) {
        const auto filter = Filter::compile(expression);
        REQUIRE(filter);
        return filter->needs();
    };
    CHECK(needs("outcome == abortive") == FilterNeeds::Ending);
    CHECK(needs("outcome == abortive or data-lost in tags") == FilterNeeds::Verdict);
    CHECK(needs("id == 1 or 5 in disconnect.code") == FilterNeeds::Talk);
    CHECK(needs("disconnect.carrier != null and not CLOSE_G in calls") == FilterNeeds::Calls);
    CHECK(needs("(indications == null) or id == 1") == FilterNeeds::Calls);
}

TEST_CASE("null is neither equal to a value nor less nor greater, but different", "[filter]") {
    CHECK(matches("timing.half_closed == null"));
    CHECK_FALSE(matches("timing.half_closed != null"));
    CHECK(matches("timing.close != null"));
    CHECK_FALSE(matches("timing.half_closed < 1h or timing.half_closed >= 0s"));
    CHECK(matches("timing.half_closed != 5s"));
    CHECK(matches("timing.half_closed in (5s, null)"));

    const TeardownReport blank;
    CHECK(matches("rst_by == null and rst_by == none and rst_by != client", blank));
    CHECK(matches("cause == null and cause.confidence == null and cause != linger0", blank));
    CHECK_FALSE(matches("cause.confidence >= possible", blank));
    CHECK(matches("tags == null and fin_by == null and problems == none", blank));
    CHECK(matches("encapsulation == null and encapsulation != gre", blank));
    CHECK(matches("pattern == null and pattern_name == null", blank));
    CHECK(matches("initiator == none", blank));
}

TEST_CASE("a field that is true or false stands alone", "[filter]") {
    CHECK(matches("observed.midstream"));
    CHECK_FALSE(matches("observed.one_sided"));
    CHECK(matches("not observed.one_sided and midstream"));
    CHECK(matches("observed.one_sided == false"));
    CHECK(matches("observed.midstream != false"));
}

TEST_CASE("quoted text keeps quotes, backslashes and keywords", "[filter]") {
    auto report = reportForFilter();
    report.encapsulation = {"a \"b\" \\ and 'c'"};
    CHECK(matches(R"(encapsulation == "a \"b\" \\ and 'c'")", report));
    CHECK(matches(R"(encapsulation == 'a "b" \\ and \'c\'')", report));
    CHECK(matches(R"(encapsulation ~ "and")", report));
    CHECK_FALSE(matches(R"(encapsulation ~ 'or')", report));
}

TEST_CASE("many wildcards against text that nearly matches take no time", "[filter]") {
    auto report = reportForFilter();
    report.encapsulation = {std::string(10'000, 'a')};
    std::string pattern;
    for (int i = 0; i < 2'000; ++i) {
        pattern += "a*";
    }
    CHECK(matches("encapsulation ~ " + pattern, report));
    CHECK_FALSE(matches("encapsulation ~ " + pattern + "b", report));
}

TEST_CASE("a filter goes on working after it was moved", "[filter]") {
    auto filter = Filter::compile("outcome == abortive");
    REQUIRE(filter.has_value());
    const Filter moved = std::move(filter).value();
    CHECK(moved.matches(reportForFilter()));
    CHECK_FALSE(moved.matches(TeardownReport{}));
}
