// Fuzz target: bytes become segments between few endpoints with small numbers, so that states are
// reached, and run through tracker and judge. Every connection must be well formed, and the packets
// of all of them must add up, in transcripts, too; totals must be the same when plain endings are
// told in short. Each segment takes eight bytes: endpoints and direction, flags, seq, ack, length,
// window, time step, and a choice of oddities.
#include "net/bytes.h"
#include "report/overview.h"
#include "tests/verdict/well_formed.h"
#include "track/tracker.h"
#include "track/transcriber.h"
#include "verdict/judge.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <tuple>

namespace {

using namespace lastack;

constexpr std::size_t kBytesPerSegment = 8;
constexpr std::size_t kEndpoints = 3;
constexpr std::byte kAddresses[kEndpoints][4] = {
    {std::byte{10}, std::byte{0}, std::byte{0}, std::byte{1}},
    {std::byte{10}, std::byte{0}, std::byte{0}, std::byte{2}},
    {std::byte{10}, std::byte{0}, std::byte{0}, std::byte{3}},
};
constexpr std::uint16_t kPorts[] = {80, 50'000};
constexpr std::uint32_t kBase = 0xFFFF'FF80; // numbers wrap within an input
constexpr std::byte kHeader[20]{};
constexpr std::size_t kMostPayload = 64;
constexpr std::byte kPayload[kMostPayload]{};

[[noreturn]] void fail(const char* what) {
    std::fprintf(stderr, "%s\n", what);
    std::abort();
}

class Checker : public ConnectionSink {
public:
    void finished(Connection& connection) override {
        totals_.add(connection, judgeEnding(connection));
        test::Judged judged{std::move(connection), {}};
        judged.verdict = judge(judged.connection);
        if (const auto fault = test::faultOf(judged); fault != "none") {
            fail(fault.c_str());
        }
    }

    void finishedPlainly(const PlainEnding& ending) override {
        totals_.add(ending, judgePlain(ending));
    }

    void resetPlainly(const PlainReset& reset, const Endpoint& server) override {
        totals_.add(reset, server, judgePlain(reset));
    }

    const Overview& totals() const { return totals_; }

private:
    Overview totals_;
};

bool areSame(const Overview& a, const Overview& b) {
    const auto all = [](const Overview& totals) {
        return std::tie(
            totals.connections,
            totals.packets,
            totals.bytes,
            totals.outcomes,
            totals.initiators,
            totals.resetBy,
            totals.causes,
            totals.patterns,
            totals.bytesAtRisk,
            totals.closeTimes.counts,
            totals.idleBeforeClose.counts
        );
    };
    return all(a) == all(b);
}

// The time step is an eighth of its own power of two of milliseconds; the clock steps back at
// times.
std::int64_t timeStep(std::uint8_t byte) {
    const std::int64_t step = (std::int64_t{1} << (byte >> 3)) * 125'000;
    return (byte & 7) == 7 ? -step : step;
}

void fill(Segment& segment, ByteReader& input, std::uint64_t number, Timestamp at) {
    const auto ends = input.u8();
    const bool back = (ends & 4) != 0;
    const std::size_t client = (ends & 3) % kEndpoints;
    const std::size_t server = (client + 1) % kEndpoints;
    segment = {};
    segment.at = at;
    segment.frame = FrameNumber{number};
    segment.source = kAddresses[back ? server : client];
    segment.destination = kAddresses[back ? client : server];
    segment.sourcePort = kPorts[back ? 0 : 1];
    segment.destinationPort = kPorts[back ? 1 : 0];
    segment.flags = {input.u8()};
    segment.seq = SeqNum{kBase + input.u8()};
    segment.ack = SeqNum{kBase + input.u8()};
    segment.length = input.u8() % kMostPayload;
    segment.payload = kPayload;
    segment.captured = segment.length - segment.length % 4; // at times cut
    segment.window = static_cast<std::uint16_t>(input.u8() * 16);
    segment.header = kHeader;
    segment.headerLength = segment.headerCaptured = sizeof kHeader;
    segment.hopLimit = static_cast<std::uint8_t>(60 + (ends >> 6));
    segment.ipId = static_cast<std::uint16_t>(number);
    if ((ends & 0x38) == 0x38) {
        segment.kind = Segment::Kind::IcmpError;
        segment.icmpType = 3;
        segment.icmpCode = static_cast<std::uint8_t>(ends >> 6);
    }
}

void checkTails(const Transcript& transcript) {
    for (const PayloadTail& tail : transcript.tails) {
        if (tail.bytes.size() > PayloadTail::kMost) {
            fail("the tail of a transcript is too long");
        }
    }
}

// Every segment is in one transcript, but for errors that belong to no connection.
void check(const Transcripts& transcripts, std::uint64_t tcp) {
    std::uint64_t segments = 0;
    for (const auto& [connection, transcript] : transcripts) {
        FrameNumber last{};
        for (const SegmentEvent& segment : transcript->segments) {
            segments += segment.kind == EventKind::IcmpError ? 0 : 1;
            if (segment.frame <= last) {
                fail("segments of a transcript are out of order");
            }
            last = segment.frame;
        }
        checkTails(*transcript);
    }
    if (segments != tcp) {
        fail("transcripts lack segments or have some twice");
    }
}

// With hardly any room.
void checkBounded(const Transcripts& transcripts) {
    for (const auto& [connection, transcript] : transcripts) {
        if (transcript->omittedAt > transcript->segments.size()) {
            fail("segments are left out behind the end of a transcript");
        }
        checkTails(*transcript);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    ByteReader input({reinterpret_cast<const std::byte*>(data), size});
    Checker checker;
    // Small bounds, so that the paths of a full table are taken too.
    TrackerOptions options{
        .maxSettledWaiting = 2, .maxResetWaiting = 2, .maxLive = 2, .hashSeed = 1};
    options.zeekView = size % 2 == 0 ? ZeekView::Follow : ZeekView::Ignore;
    Transcriber whole;
    Transcriber bounded({.mostFirst = 3, .mostLast = 2, .mostBytes = 4000});
    if (size % 3 != 0) {
        options.transcriber = size % 3 == 1 ? &whole : &bounded;
    }
    Tracker tracker(options, checker);
    Checker shortChecker;
    options.plainEndings = PlainEndings::InShort;
    const bool alsoShort = options.zeekView == ZeekView::Ignore && options.transcriber == nullptr;
    Tracker shortTracker(options, shortChecker);
    Timestamp at{1'700'000'000'000'000'000};
    std::uint64_t number = 0;
    std::uint64_t tcp = 0;
    while (input.remaining() >= kBytesPerSegment) {
        Segment segment;
        fill(segment, input, ++number, at);
        at.ns += timeStep(input.u8());
        segment.checksumWrong = (input.u8() & 1) != 0;
        tcp += segment.kind == Segment::Kind::Tcp ? 1 : 0;
        tracker.push({&segment, 1});
        if (alsoShort) {
            shortTracker.push({&segment, 1});
        }
    }
    tracker.finish(at);
    if (alsoShort) {
        shortTracker.finish(at);
        if (!areSame(checker.totals(), shortChecker.totals())) {
            fail("plain endings told in short come to other totals");
        }
    }
    // A SYN that opens a new incarnation also ends the old one, and is counted there too.
    if (checker.totals().packets > tcp + tracker.connections()) {
        fail("more packets belong to connections than there were");
    }
    if (options.transcriber == &whole) {
        check(whole.take(), tcp);
    }
    checkBounded(bounded.take());
    return 0;
}
