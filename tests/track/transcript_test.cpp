// Transcripts hold every segment of a connection and change nothing of what is said of it.
#include "report/record_json.h"
#include "session/read_transcript.h"
#include "session/session.h"
#include "tests/support/catch.h"
#include "tests/support/judged.h"
#include "tests/support/sample_set.h"
#include "tests/verdict/random_exchange.h"
#include "track/transcriber.h"

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

using namespace lastack;
using namespace lastack::test;

namespace {

constexpr std::uint64_t kSeeds = 1500;

std::string recordOf(const TeardownReport& report) {
    rapidjson::StringBuffer text;
    JsonWriter json(text);
    writeRecord(json, report, HostNames::Omit);
    return text.GetString();
}

std::vector<std::string> recordsOf(const std::vector<Judged>& all) {
    std::vector<std::string> records;
    for (const Judged& judgement : all) {
        TeardownReport report;
        report.connection = judgement.connection;
        report.verdict = judgement.verdict;
        records.push_back(recordOf(report));
    }
    return records;
}

struct Transcribed {
    std::vector<Judged> all;
    Transcripts transcripts;

    const Transcript& of(std::size_t at) const { return *transcripts.at(all.at(at).connection.id); }
};

Transcribed transcribed(
    const Script& script, TrackerOptions options = {}, Transcriber transcriber = {}
) {
    options.transcriber = &transcriber;
    Transcribed result;
    result.all = judgedAll(script, options);
    result.transcripts = transcriber.take();
    return result;
}

Transcribed transcribed(std::string_view script) {
    return transcribed(parseScript(script));
}

std::vector<std::uint64_t> framesOf(const Transcript& transcript) {
    std::vector<std::uint64_t> frames;
    for (const SegmentEvent& segment : transcript.segments) {
        frames.push_back(number(segment.frame));
    }
    return frames;
}

std::string textOf(const PayloadTail& tail) {
    return {reinterpret_cast<const char*>(tail.bytes.data()), tail.bytes.size()};
}

bool isRecalled(const SegmentEvent& event) {
    return event.kind == EventKind::Data && event.flags.bits == 0;
}

std::string described(const SegmentEvent& event) {
    return fmt::format(
        "{} at {} {} seq {} ack {} len {} win {} flags {:02x} kind {} ttl {} id {} marks {:04x}",
        number(event.frame),
        event.at.ns,
        index(event.from),
        event.seq,
        event.ack,
        event.length,
        event.window,
        event.flags.bits,
        static_cast<unsigned>(event.kind),
        event.hopLimit,
        event.ipId,
        event.marks.bits
    );
}

const SegmentEvent* segmentAt(const Transcript& transcript, FrameNumber frame) {
    const auto found = std::find_if(
        transcript.segments.begin(),
        transcript.segments.end(),
        [frame](const SegmentEvent& segment) { return segment.frame == frame; }
    );
    return found == transcript.segments.end() ? nullptr : &*found;
}

void checkEvents(const Connection& connection, const Transcript& transcript) {
    for (const SegmentEvent& event : connection.events) {
        INFO(described(event));
        const SegmentEvent* segment = segmentAt(transcript, event.frame);
        REQUIRE(segment != nullptr);
        INFO(described(*segment));
        if (isRecalled(event)) { // its number is a guess when it was out of order
            REQUIRE(segment->length == event.length);
            REQUIRE(segment->from == event.from);
        } else {
            REQUIRE(described(*segment) == described(event));
        }
    }
}

std::uint64_t tcpSegmentsIn(const Transcript& transcript) {
    const auto errors = std::count_if(
        transcript.segments.begin(),
        transcript.segments.end(),
        [](const SegmentEvent& segment) { return segment.kind == EventKind::IcmpError; }
    );
    return transcript.segments.size() + transcript.omitted - static_cast<std::uint64_t>(errors);
}

void checkWhole(const Connection& connection, const Transcript& transcript) {
    const std::uint64_t packets =
        connection.from(Side::Client).packets + connection.from(Side::Server).packets;
    REQUIRE(tcpSegmentsIn(transcript) == packets);
    REQUIRE(transcript.omitted == 0);
    REQUIRE(transcript.segments.front().frame == connection.firstFrame);
    checkEvents(connection, transcript);
}

void checkScript(const Script& script, const TrackerOptions& options) {
    INFO(toText(script));
    const Transcribed watched = transcribed(script, options);
    TrackerOptions unwatched = options;
    unwatched.zeekView = ZeekView::Follow;
    REQUIRE(recordsOf(watched.all) == recordsOf(judgedAll(script, unwatched)));
    for (std::size_t at = 0; at < watched.all.size(); ++at) {
        checkWhole(watched.all[at].connection, watched.of(at));
    }
}

std::vector<std::filesystem::path> capturesIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> captures;
    std::error_code absent;
    for (const auto& entry : std::filesystem::directory_iterator(folder, absent)) {
        const auto extension = entry.path().extension();
        if (extension == ".pcap" || extension == ".pcapng" || extension == ".snoop") {
            captures.push_back(entry.path());
        }
    }
    return captures;
}

// Captures with known truth are no part of the repository; see tests/corpus/corpora.py.
std::filesystem::path corpora() {
    const char* named = std::getenv("LASTACK_CORPORA");
    return named != nullptr ? named : sourceDirectory().parent_path() / "shared/corpora";
}

// Packets after the report of a connection are in its transcript and in no record.
void checkCapture(const std::filesystem::path& path) {
    INFO(path);
    SessionOptions options;
    options.paths = {path};
    options.explain = ExplainOptions{};
    options.tracker.maxSettledWaiting = SIZE_MAX;
    options.tracker.maxResetWaiting = SIZE_MAX;
    const auto without = analyze(options, {});
    options.transcripts = true;
    const auto with = analyze(options, {});
    REQUIRE(with);
    REQUIRE(with->connections.size() == without->connections.size());
    for (std::size_t at = 0; at < with->connections.size(); ++at) {
        const auto report = with->report(with->connections.inOrderOfStart()[at]);
        const auto same = without->report(without->connections.inOrderOfStart()[at]);
        if (report->connection.transport != Transport::Tcp) {
            continue; // the events are all that is kept
        }
        REQUIRE(report->transcript != nullptr);
        TeardownReport bare = *report;
        bare.transcript = nullptr; // what was said last is known of transcribed connections alone
        REQUIRE(recordOf(bare) == recordOf(*same));
        checkWhole(report->connection, *report->transcript);
        REQUIRE(same->transcript == nullptr);
    }
}

// One connection alone has the transcript that it has among all.
void checkReading(const std::filesystem::path& path) {
    INFO(path);
    constexpr std::size_t kMost = 25; // each of them reads the capture
    SessionOptions options;
    options.paths.push_back(path.string());
    options.explain = ExplainOptions{};
    options.transcripts = true;
    const auto all = analyze(options, {});
    REQUIRE(all);
    const RowIds rows = all->connections.inOrderOfStart();
    for (std::size_t at = 0; at < std::min(kMost, rows.size()); ++at) {
        const auto report = all->report(rows[at]);
        const auto read = readTranscript(options.paths, report->connection, {});
        REQUIRE(read);
        INFO("connection " << number(report->connection.id));
        REQUIRE((*read != nullptr) == (report->connection.transport == Transport::Tcp));
        if (*read != nullptr) {
            REQUIRE(framesOf(**read) == framesOf(*report->transcript));
            CHECK((*read)->tails[0].bytes == report->transcript->tails[0].bytes);
            CHECK((*read)->tails[1].end == report->transcript->tails[1].end);
        }
    }
}

constexpr std::string_view kTalk = R"(
    0.000  C > S  SYN      win 64240 <mss 1460, wscale 7>
    +0.010 S > C  SYN ACK  win 65160 <mss 1400, wscale 2>
    +0.001 C > S  ACK      win 502
    +0.001 C > S  PSH ACK  win 502 payload "hello, "
    +0.001 C > S  PSH ACK  win 502 payload "world\n"
    +0.010 S > C  ACK      win 300
    +0.010 S > C  PSH ACK  win 300 payload "bye\n"
    +0.001 C > S  ACK      win 501
)";

} // namespace

TEST_CASE("a transcript has the segments that no verdict rests on, too", "[transcript]") {
    const Transcribed talk = transcribed(kTalk);
    REQUIRE(talk.all.size() == 1);
    const Transcript& transcript = talk.of(0);
    CHECK(talk.all[0].connection.events.size() == 3);
    REQUIRE(framesOf(transcript) == std::vector<std::uint64_t>{1, 2, 3, 4, 5, 6, 7, 8});
    const SegmentEvent& world = transcript.segments[4];
    CHECK(world.kind == EventKind::Data);
    CHECK(world.from == Side::Client);
    CHECK(world.seq == 8);
    CHECK(world.ack == 1);
    CHECK(world.length == 6);
    CHECK(world.window == 502U << 7);
    CHECK(world.flags.has(TcpFlags::kPsh));
    CHECK(world.marks.bits == EventMarks::kNewData);
    const SegmentEvent& ack = transcript.segments[5];
    CHECK(ack.kind == EventKind::Ack);
    CHECK(ack.from == Side::Server);
    CHECK(ack.ack == 14);
    CHECK(ack.window == 300U << 2);
    CHECK(ack.marks.bits == EventMarks::kAcksNewData);
    CHECK(textOf(transcript.tails[index(Side::Client)]) == "hello, world\n");
    CHECK(transcript.tails[index(Side::Client)].end == 14);
    CHECK(textOf(transcript.tails[index(Side::Server)]) == "bye\n");
    CHECK(transcript.tails[index(Side::Server)].end == 5);
}

TEST_CASE("transcribing random exchanges changes nothing and misses nothing", "[transcript]") {
    TrackerOptions reportedAtOnce;
    reportedAtOnce.maxSettledWaiting = 0;
    reportedAtOnce.maxResetWaiting = 0;
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const auto vantage = seed % 2 == 0 ? Vantage::Complete : Vantage::Lossy;
        const auto exchange = randomExchange(seed, vantage);
        INFO("seed " << seed);
        checkScript(exchange.script, {});
        const Transcribed early = transcribed(exchange.script, reportedAtOnce);
        TrackerOptions unwatched = reportedAtOnce;
        unwatched.zeekView = ZeekView::Follow;
        REQUIRE(recordsOf(early.all) == recordsOf(judgedAll(exchange.script, unwatched)));
    }
}

TEST_CASE("transcribing the samples changes nothing and misses nothing", "[transcript]") {
    for (const Sample& sample : scriptSamples()) {
        INFO(sample.file);
        checkScript(parseScript(sample.text), {});
    }
}

TEST_CASE(
    "segments that come after a connection was reported are in its transcript", "[transcript]"
) {
    const auto script = parseScript(std::string(kTalk) + R"(
        +1     C > S  FIN ACK
        +0.010 S > C  FIN ACK
        +0.001 C > S  ACK      win 501
        +0.500 S > C  FIN ACK  seq 5
        +0.001 C > S  ACK      win 501
    )");
    TrackerOptions options;
    options.maxSettledWaiting = 0;
    const Transcribed early = transcribed(script, options);
    REQUIRE(early.all.size() == 1);
    const Connection& connection = early.all[0].connection;
    CHECK(connection.from(Side::Client).packets + connection.from(Side::Server).packets == 11);
    const Transcript& transcript = early.of(0);
    CHECK(transcript.segments.size() == 13);
    const SegmentEvent& again = transcript.segments[11];
    CHECK(again.kind == EventKind::Fin);
    CHECK(again.from == Side::Server);
    CHECK(again.seq == 5);
    CHECK(again.ack == 15);
    CHECK(again.marks.has(EventMarks::kRetransmission));
    CHECK(transcript.segments[12].window == 501U << 7);
}

TEST_CASE("a SYN that opens the next connection is in that one's transcript only", "[transcript]") {
    const Transcribed both = transcribed(R"(
        0.000  C > S  SYN
        +0.010 S > C  SYN ACK
        +0.001 C > S  ACK
        +1     C > S  SYN      seq =777000111
        +0.010 S > C  SYN ACK  seq =5550000 ack =777000112
        +0.001 C > S  ACK      seq =777000112 ack =5550001
    )");
    REQUIRE(both.all.size() == 2);
    CHECK(framesOf(both.of(0)) == std::vector<std::uint64_t>{1, 2, 3});
    CHECK(framesOf(both.of(1)) == std::vector<std::uint64_t>{4, 5, 6});
    checkWhole(both.all[0].connection, both.of(0));
    checkWhole(both.all[1].connection, both.of(1));
    CHECK(both.of(1).segments[0].seq == 0);
    CHECK(both.of(1).segments[2].seq == 1);
}

TEST_CASE("one connection alone can be transcribed", "[transcript]") {
    const auto script = parseScript(R"(
        connection 1
        client 10.0.0.1:4000
        0.000  C > S  SYN
        connection 2
        client 10.0.0.1:4001
        0.001  C > S  SYN
        +0.010 S > C  RST ACK
    )");
    const Transcribed only = transcribed(script, {}, Transcriber(ConnectionId{2}));
    REQUIRE(only.transcripts.size() == 1);
    CHECK(framesOf(only.of(1)) == std::vector<std::uint64_t>{2, 3});
}

TEST_CASE("captured twice, a segment is in the transcript twice", "[transcript]") {
    const Transcribed twice = transcribed(R"(
        0.000  C > S  SYN      duplicate
        +0.010 S > C  SYN ACK  duplicate
        +0.001 C > S  ACK      duplicate
        +0.001 C > S  PSH ACK  payload "hello" duplicate
        +0.001 C > S  FIN ACK  duplicate
    )");
    REQUIRE(twice.all.size() == 1);
    checkWhole(twice.all[0].connection, twice.of(0));
    REQUIRE(twice.of(0).segments.size() == 10);
    CHECK(twice.of(0).segments[7].marks.has(EventMarks::kRetransmission));
    CHECK(textOf(twice.of(0).tails[index(Side::Client)]) == "hello");
}

TEST_CASE("the end of what a side sent is kept in its order", "[transcript]") {
    const auto tailOf = [](const std::string& rest) {
        const Transcribed result = transcribed(std::string(kTalk) + rest);
        const PayloadTail& tail = result.of(0).tails[index(Side::Client)];
        return fmt::format("{} {}", tail.end, textOf(tail));
    };
    CHECK(tailOf("") == "14 hello, world\n");
    CHECK(tailOf("+1 C > S PSH ACK seq 8 payload \"world\\n\"") == "14 hello, world\n");
    CHECK(
        tailOf("+1 C > S PSH ACK seq 8 payload \"world\\nand more\"") == "22 hello, world\nand more"
    );
    CHECK(tailOf("+1 C > S PSH ACK seq 20 payload \"later\"") == "25 later");
    CHECK(
        tailOf("+1 C > S PSH ACK seq 20 payload \"later\"\n"
               "+1 C > S PSH ACK seq 14 payload \"filled\"") == "25 later"
    );
    CHECK(tailOf("+1 C > S FIN ACK payload \"last\"") == "18 hello, world\nlast");
    CHECK(tailOf("+1 C > S RST ACK payload \"no data\"") == "14 hello, world\n");
}

TEST_CASE("no more than 512 bytes of a side are kept", "[transcript]") {
    std::string script = "0.000 C > S SYN\n+0.010 S > C SYN ACK\n+0.001 C > S ACK\n";
    std::string sent;
    for (int line = 0; line < 200; ++line) {
        const std::string text = fmt::format("line {}.", line);
        sent += text;
        script += fmt::format("+0.001 C > S PSH ACK payload \"{}\"\n", text);
    }
    const Transcribed result = transcribed(script);
    const PayloadTail& tail = result.of(0).tails[index(Side::Client)];
    CHECK(textOf(tail) == sent.substr(sent.size() - PayloadTail::kMost));
    CHECK(tail.end == sent.size() + 1);
}

TEST_CASE("a long transcript keeps its first and its last segments", "[transcript]") {
    std::string text = "0.000 C > S SYN\n+0.010 S > C SYN ACK\n+0.001 C > S ACK\n";
    for (int at = 0; at < 50; ++at) {
        text += "+0.001 C > S PSH ACK len 10\n";
    }
    const auto script = parseScript(text);
    const auto whole = recordsOf(transcribed(script).all);
    SECTION("of one connection") {
        const Transcribed result = transcribed(
            script, {}, Transcriber(Transcriber::Bounds{.mostFirst = 4, .mostLast = 3})
        );
        CHECK(framesOf(result.of(0)) == std::vector<std::uint64_t>{1, 2, 3, 4, 51, 52, 53});
        CHECK(result.of(0).omitted == 46);
        CHECK(result.of(0).omittedAt == 4);
        CHECK(result.of(0).segments.back().seq == 491);
        CHECK(recordsOf(result.all) == whole);
    }
    SECTION("of all together") {
        const Transcribed result =
            transcribed(script, {}, Transcriber(Transcriber::Bounds{.mostBytes = 1000}));
        const std::size_t kept = result.of(0).segments.size();
        CHECK(kept > 4);
        CHECK(kept * sizeof(SegmentEvent) < 1000);
        CHECK(result.of(0).omitted == 53 - kept);
        CHECK(result.of(0).omittedAt == (kept + 1) / 2);
        CHECK(number(result.of(0).segments.front().frame) == 1);
        CHECK(number(result.of(0).segments.back().frame) == 53);
        CHECK(recordsOf(result.all) == whole);
    }
    SECTION("there may be room for none") {
        const Transcribed result =
            transcribed(script, {}, Transcriber(Transcriber::Bounds{.mostBytes = 10}));
        CHECK(result.transcripts.empty());
        CHECK(recordsOf(result.all) == whole);
    }
}

TEST_CASE("relative 0 stands for the same number however little was kept", "[track]") {
    constexpr std::string_view kBegin = "isn C 1000\nisn S 9000\n";
    const auto basesOf = [&](const std::string& script) {
        const auto connection = judged(std::string(kBegin) + script).connection;
        return std::array{connection.from(Side::Client).base, connection.from(Side::Server).base};
    };
    using Bases = std::array<std::uint32_t, 2>;
    CHECK(basesOf("0 C > S SYN") == Bases{1000, 0});
    CHECK(basesOf("0 C > S SYN\n+1 C > S SYN seq 0") == Bases{1000, 0});
    CHECK(basesOf("0 C > S SYN\n+1 C > S SYN seq 0\n+2 C > S SYN seq 0") == Bases{1000, 0});
    CHECK(basesOf("0 C > S SYN\n+1 S > C SYN ACK") == Bases{1000, 9000});
    const std::string handshake = "0 C > S SYN\n+1 S > C SYN ACK\n+1 C > S ACK\n";
    CHECK(basesOf(handshake) == Bases{1000, 9000});
    CHECK(basesOf(handshake + "+1 C > S PSH ACK len 7") == Bases{1000, 9000});
    CHECK(basesOf(handshake + "+1 C > S RST ACK") == Bases{1000, 9000});
    CHECK(
        basesOf(handshake + "+1 C > S FIN ACK\n+1 S > C FIN ACK\n+1 C > S ACK") == Bases{1000, 9000}
    );
}

TEST_CASE("reports of the captures are the same with a transcript and without", "[transcript]") {
    const auto captures = capturesIn(sourceDirectory() / "captures");
    REQUIRE(captures.size() > 50);
    for (const auto& path : captures) {
        checkCapture(path);
    }
}

TEST_CASE("real captures are transcribed whole", "[transcript]") {
    for (const auto& path : capturesIn(corpora() / "truth/open")) {
        checkCapture(path);
    }
}

TEST_CASE("one connection is read with all its segments, as it is among all", "[transcript]") {
    for (const auto& path : capturesIn(sourceDirectory() / "captures")) {
        checkReading(path);
    }
    for (const auto& path : capturesIn(corpora() / "truth/open")) {
        checkReading(path);
    }
}

TEST_CASE("what a filter leaves out is not transcribed", "[transcript]") {
    const auto where = Filter::compile("id == 2");
    REQUIRE(where);
    SessionOptions options;
    options.paths = {sourceDirectory() / "captures/transaction-totals.pcapng"};
    options.transcripts = true;
    options.where = &*where;
    const auto result = analyze(options, {});
    REQUIRE(result);
    REQUIRE(result->transcripts.size() == 1);
    CHECK(result->transcripts.begin()->first == ConnectionId{2});
}
