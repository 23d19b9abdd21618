#include "report/community_id.h"
#include "report/record_json.h"
#include "tests/report/memory_sink.h"
#include "tests/report/samples.h"
#include "tests/support/catch.h"

#include <rapidjson/document.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>

using namespace lastack;

namespace {

rapidjson::Document parsed(const std::string& text) {
    rapidjson::Document document;
    document.Parse<rapidjson::kParseValidateEncodingFlag>(text.data(), text.size());
    REQUIRE_FALSE(document.HasParseError());
    return document;
}

std::vector<std::string> keysOf(const rapidjson::Value& object) {
    std::vector<std::string> keys;
    for (const auto& one : object.GetObject()) {
        keys.emplace_back(one.name.GetString());
    }
    return keys;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

const std::vector<std::string> kRecordKeys = {
    "schema",
    "id",
    "transport",
    "client",
    "server",
    "roles",
    "roles_reason",
    "incarnation",
    "community_id",
    "encapsulation",
    "first",
    "last",
    "packets",
    "bytes",
    "observed",
    "record_end",
    "events_omitted",
    "outcome",
    "pattern",
    "pattern_name",
    "confidence",
    "why",
    "initiator",
    "fin_by",
    "rst_by",
    "cause",
    "tags",
    "signature",
    "summary",
    "directions",
    "states",
    "timing",
    "evidence",
    "findings",
    "disconnect_data",
    "first_cause",
    "multipath",
    "sides",
    "order",
    "scenario",
    "zeek",
    "problems"};

IpAddress address(const char* text) {
    return *IpAddress::parse(text);
}

// Keeps files for the schema check where the build asks for them.
void keep(const char* name, const std::string& text) {
    if (const char* directory = std::getenv("LASTACK_REPORT_OUT")) {
        std::ofstream(std::string(directory) + "/" + name, std::ios::binary) << text;
    }
}

} // namespace

TEST_CASE("the community id is that of the published vectors", "[json]") {
    const Endpoint client{address("128.232.110.120"), 34855};
    const Endpoint server{address("66.35.250.204"), 80};
    CHECK(communityId(client, server) == "1:LQU9qZlK+B5F3KDmev6m5PMibrg=");
    CHECK(communityId(server, client) == "1:LQU9qZlK+B5F3KDmev6m5PMibrg=");
    CHECK(communityId(client, server, kTcpProtocol, 1) == "1:3V71V58M3Ksw/yuFALMcW0LAHvc=");
    const Endpoint v6Client{address("2607:f8b0:400c:c03::1a"), 25};
    const Endpoint v6Server{address("2001:470:e5bf:dead:4957:2174:e82c:4887"), 63943};
    CHECK(communityId(v6Client, v6Server) == "1:/qFaeAR+gFe1KYjMzVDsMv+wgU4=");
}

TEST_CASE("every record has every key of the contract, in one order", "[json]") {
    const std::string text = samples::written("ndjson", samples::allReports());
    keep("samples.ndjson", text);
    const auto lines = linesOf(text);
    CHECK(lines.size() == samples::all().size());
    for (const std::string& line : lines) {
        CHECK(keysOf(parsed(line)) == kRecordKeys);
    }
}

TEST_CASE("a record says of the verdict what the contract says", "[json]") {
    const auto record = parsed(samples::written("ndjson", {samples::dataAfterClose()}));
    CHECK(record["schema"] == "lastack.connection/1");
    CHECK(record["id"].GetUint64() == 17);
    CHECK(record["client"]["ip"] == "10.0.0.5");
    CHECK(record["client"]["port"].GetInt() == 49812);
    CHECK(record["client"]["name"].IsNull());
    CHECK(record["roles"] == "handshake");
    CHECK(record["roles_reason"].IsNull());
    CHECK(record["first"]["time"] == "2026-11-20T08:15:30.000000000Z");
    CHECK(record["first"]["time_ns"].GetInt64() == 1'795'162'530'000'000'000);
    CHECK(record["bytes"]["server"].GetInt() == 512);
    CHECK(record["observed"]["position"] == "server");
    CHECK(record["observed"]["rtt_ns"].GetInt64() == 12'000'000);
    CHECK(record["outcome"] == "abortive");
    CHECK(record["pattern"] == "P10");
    CHECK(record["fin_by"].Size() == 1);
    CHECK(record["rst_by"] == "client");
    CHECK(record["cause"]["kind"] == "data-after-close");
    CHECK(record["cause"]["why"][0] == "D2");
    CHECK(record["cause"]["alternatives"][0]["kind"] == "application");
    CHECK(record["tags"].Size() == 3);
    CHECK(record["tags"][0] == "fin-then-rst");
    CHECK(record["directions"]["server_to_client"]["unacked_bytes"].GetInt() == 512);
    CHECK(record["states"]["client"] == "CLOSED");
    CHECK(record["timing"]["half_closed_ns"].IsNull());
    CHECK(record["problems"][0] == "Which side is the client is a guess.");
    CHECK(record["sides"]["client"]["spi_applicability"] == "assumed");
    CHECK(record["zeek"]["history"].IsNull());
}

TEST_CASE("evidence is numbered in capture order and resets name what they answer", "[json]") {
    const auto record = parsed(samples::written("ndjson", {samples::dataAfterClose()}));
    const auto& evidence = record["evidence"];
    REQUIRE(evidence.Size() == 3);
    CHECK(evidence[0]["id"] == "w1");
    CHECK(evidence[0]["event"] == "FIN");
    CHECK(evidence[0]["flags"] == "FIN,ACK");
    CHECK(evidence[0]["note"] == "last data and FIN in one segment");
    CHECK(evidence[0]["reset"].IsNull());
    CHECK(evidence[1]["event"] == "DATA");
    CHECK(evidence[2]["reset"]["kind"] == "reply");
    CHECK(evidence[2]["reset"]["in_reply_to"] == "w2");
    CHECK(evidence[2]["reset"]["why"][0] == "3.4:reply");
}

TEST_CASE("an ICMP error has no TCP fields and says what it means", "[json]") {
    for (const auto& sample : samples::silent()) {
        if (sample.name != "refused by ICMP") {
            continue;
        }
        const auto record = parsed(samples::written("ndjson", {sample.report}));
        const auto& error = record["evidence"][0];
        CHECK(error["event"] == "ICMP");
        CHECK(error["flags"].IsNull());
        CHECK(error["ack"].IsNull());
        CHECK(error["icmp"]["type"].GetInt() == 3);
        CHECK(error["icmp"]["meaning"] == "administratively prohibited");
    }
}

TEST_CASE("what is not known is null", "[json]") {
    Connection connection;
    const auto record = parsed(samples::written(
        "ndjson", {TeardownReport{.connection = connection, .verdict = {}, .encapsulation = {}}}
    ));
    for (const char* key : {"pattern", "pattern_name", "rst_by", "cause", "roles_reason"}) {
        CHECK(record[key].IsNull());
    }
    CHECK(record["timing"]["close_ns"].IsNull());
    CHECK(record["evidence"].Empty());
}

TEST_CASE("counters beyond what a double holds are strings, times are not", "[json]") {
    TeardownReport report = samples::dataAfterClose();
    report.connection.from(Side::Client).bytes = (std::uint64_t{1} << 53) - 1;
    report.connection.from(Side::Server).bytes = std::uint64_t{1} << 53;
    const auto record = parsed(samples::written("ndjson", {report}));
    CHECK(record["bytes"]["client"].GetUint64() == 9'007'199'254'740'991);
    CHECK(record["bytes"]["server"] == "9007199254740992");
    CHECK(record["last"]["time_ns"].IsInt64());
}

TEST_CASE("names are written with the report unless they are turned off", "[json]") {
    TeardownReport report = samples::dataAfterClose();
    report.serverName = "shop.example";
    CHECK(parsed(samples::written("ndjson", {report}))["server"]["name"] == "shop.example");
    CHECK(parsed(samples::written("ndjson", {report}, {.names = false}))["server"]["name"].IsNull()
    );
}

TEST_CASE("hostile names stay inside their strings", "[json]") {
    const std::string text = samples::written("ndjson", {samples::hostile()});
    CHECK(std::count(text.begin(), text.end(), '\n') == 1);
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find("\xe2\x80\xae") == std::string::npos);
    CHECK(text.find("\xc2\x9b") == std::string::npos);
    const auto record = parsed(text);
    CHECK(std::string(record["client"]["name"].GetString()) == "=cmd|'/c calc'!A1\",\r\n\x1b[2J");
    CHECK(
        std::string(record["server"]["name"].GetString()).substr(0, 6) == "\xef\xbf\xbd\xef\xbf\xbd"
    );
    CHECK(std::string(record["encapsulation"][1].GetString()) == "\x1b]0;owned\x07");
    keep("hostile.ndjson", text);
}

TEST_CASE("the document holds captures, summary and all connections", "[json]") {
    const std::string text = samples::written("json", samples::allReports());
    keep("samples.json", text);
    const auto document = parsed(text);
    CHECK(document["schema"] == "lastack.report/1");
    CHECK(document["tool"]["name"] == "lastack");
    REQUIRE(document["captures"].Size() == 2);
    const auto& capture = document["captures"][0];
    CHECK(capture["interfaces"][0]["snaplen"].GetInt() == 262'144);
    CHECK(capture["interfaces"][1]["name"].IsNull());
    CHECK(capture["interfaces"][1]["snaplen"].IsNull());
    CHECK(capture["link_types"].Size() == 2);
    CHECK(capture["comments"][0]["packet"].IsNull());
    CHECK(document["captures"][1]["damage"][0]["offset"].GetInt() == 1'234'567);
    CHECK(document["captures"][1]["first_ns"].IsNull());
    CHECK(document["connections"].Size() == samples::all().size());
    CHECK(document["summary"]["dropped"].GetInt() == 12);
}

TEST_CASE("the summary's counts add up", "[json]") {
    const auto document = parsed(samples::written("json", samples::allReports()));
    const auto& summary = document["summary"];
    const auto all = summary["connections"].GetUint64();
    CHECK(all == samples::all().size());
    for (const char* key : {"outcomes", "initiators", "rst_by", "patterns"}) {
        std::uint64_t sum = 0;
        for (const auto& one : summary[key].GetObject()) {
            sum += one.value.GetUint64();
        }
        INFO(key);
        CHECK(sum == all);
    }
    CHECK(summary["top_servers"][0]["port"].GetInt() == 8080);
    CHECK(summary["close_time"].Size() == 12);
    CHECK(summary["close_time"][11]["below_ns"].IsNull());
}

TEST_CASE("without connections both JSON formats write one document of totals", "[json]") {
    const auto reports = samples::allReports();
    const std::string json = samples::written("json", reports, {.connections = false});
    const std::string ndjson = samples::written("ndjson", reports, {.connections = false});
    keep("summary.json", json);
    CHECK(json == ndjson);
    const auto document = parsed(json);
    CHECK(document["connections"].Empty());
    CHECK(document["summary"]["connections"].GetUint64() == reports.size());
}

TEST_CASE("a run without connections is still a document", "[json]") {
    const auto document = parsed(samples::written("json", {}));
    CHECK(document["connections"].Empty());
    CHECK(document["summary"]["connections"].GetUint64() == 0);
    CHECK(samples::written("ndjson", {}).empty());
}
