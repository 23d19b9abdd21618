#include "decode/ip_reassembly.h"
#include "tests/support/catch.h"
#include "tests/support/decoding.h"

#include <algorithm>
#include <numeric>

namespace lastack {

using namespace lastack::test;

namespace {

using Outcome = IpReassembly::Outcome;

TcpSpec exampleV4() {
    return {
        .source = endpoint("192.0.2.1", 1234),
        .destination = endpoint("192.0.2.2", 443),
        .seq = 5,
        .flags = {TcpFlags::kFin | TcpFlags::kAck},
        .payload = textBytes("0123456789abcdefghijklmnopqrstuvwxyz"),
        .ipId = 99};
}

TcpSpec exampleV6() {
    TcpSpec spec = exampleV4();
    spec.source = endpoint("2001:db8::1", 1234);
    spec.destination = endpoint("2001:db8::2", 443);
    return spec;
}

std::vector<Bytes> framesOf(const std::vector<Bytes>& packets) {
    std::vector<Bytes> frames;
    for (const Bytes& packet : packets) {
        frames.push_back(linkFrame(packet, LinkType::Ethernet));
    }
    return frames;
}

void checkWhole(const std::optional<Segment>& segment, const TcpSpec& spec) {
    REQUIRE(segment);
    CHECK(sourceOf(*segment) == spec.source);
    CHECK(destinationOf(*segment) == spec.destination);
    CHECK(segment->seq == SeqNum{spec.seq});
    CHECK(segment->length == spec.payload.size());
    CHECK(payloadText(*segment) == "0123456789abcdefghijklmnopqrstuvwxyz");
    CHECK_FALSE(segment->checksumWrong);
}

Fragment piece(
    std::uint32_t id, std::uint32_t offset, const Bytes& bytes, bool isLast, Timestamp at = {}
) {
    DatagramKey key;
    key.id = id;
    return {
        .key = key,
        .piece =
            {.offset = offset,
             .length = static_cast<std::uint32_t>(bytes.size()),
             .isLast = isLast,
             .captured = bytes},
        .protocol = 6,
        .at = at,
        .capture = {}};
}

std::string text(const WholeDatagram& whole) {
    std::string out;
    for (const std::byte byte : whole.captured) {
        out.push_back(static_cast<char>(byte));
    }
    return out;
}

} // namespace

TEST_CASE("fragments in any order give the segment of the whole datagram", "[reassembly]") {
    const auto spec = GENERATE(exampleV4(), exampleV6());
    const std::vector<Bytes> frames = framesOf(fragments(ipPacket(spec), 16));
    REQUIRE(frames.size() == 4);
    std::vector<std::size_t> order(frames.size());
    std::iota(order.begin(), order.end(), 0);
    do {
        Decoding decoding;
        std::optional<Segment> segment;
        for (const std::size_t i : order) {
            REQUIRE_FALSE(segment);
            segment = decoding.decode(frames[i]);
        }
        checkWhole(segment, spec);
        CHECK(segment->frame == FrameNumber{4});
        CHECK(decoding.count(Undecoded::FragmentPending) == 3);
        decoding.decoder().finish();
        CHECK(decoding.count(Undecoded::FragmentPending) == 3);
        CHECK(decoding.accounted() == 4);
    } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("duplicated fragments do no harm", "[reassembly]") {
    const auto spec = GENERATE(exampleV4(), exampleV6());
    const std::vector<Bytes> frames = framesOf(fragments(ipPacket(spec), 24));
    REQUIRE(frames.size() == 3);
    Decoding decoding;
    for (const std::size_t i : {0U, 0U, 2U, 2U, 0U}) {
        CHECK_FALSE(decoding.decode(frames[i]));
    }
    checkWhole(decoding.decode(frames[1]), spec);
}

TEST_CASE(
    "a segment can be read as soon as its batch is decoded, however many complete in it",
    "[reassembly]"
) {
    std::vector<Bytes> bytes;
    for (std::uint16_t id = 0; id < 32; ++id) {
        TcpSpec spec = exampleV4();
        spec.ipId = id;
        spec.seq = id;
        const std::vector<Bytes> frames = framesOf(fragments(ipPacket(spec), 32));
        bytes.insert(bytes.end(), frames.begin(), frames.end());
    }
    REQUIRE(bytes.size() == 64);
    std::vector<Frame> frames;
    for (const Bytes& frame : bytes) {
        frames.push_back(descriptor(frame));
    }
    Decoder decoder;
    SegmentBatch segments;
    TransportPacketBatch packets;
    decoder.decode(frames, segments, packets);
    REQUIRE(segments.segments().size() == 32);
    std::uint32_t expected = 0;
    for (const Segment& segment : segments.segments()) {
        CHECK(segment.seq == SeqNum{expected++});
        CHECK(payloadText(segment) == "0123456789abcdefghijklmnopqrstuvwxyz");
    }
}

TEST_CASE("atomic IPv6 fragments are whole datagrams", "[reassembly]") {
    const TcpSpec spec = exampleV6();
    const std::vector<Bytes> frames = framesOf(fragments(ipPacket(spec), 4096));
    REQUIRE(frames.size() == 1);
    Decoding decoding;
    checkWhole(decoding.decode(frames[0]), spec);
}

TEST_CASE(
    "fragments cut by the snap length still give the header and the lengths", "[reassembly]"
) {
    const auto spec = GENERATE(exampleV4(), exampleV6());
    const std::vector<Bytes> whole = framesOf(fragments(ipPacket(spec), 32));
    REQUIRE(whole.size() == 2);
    Decoding decoding;
    std::optional<Segment> segment;
    for (Bytes frame : whole) {
        const auto wire = static_cast<std::uint32_t>(frame.size());
        frame.resize(frame.size() - 6);
        segment = decoding.decode(frame, {.length = wire});
    }
    REQUIRE(segment);
    CHECK(segment->seq == SeqNum{5});
    CHECK(segment->length == 36);
    CHECK(payloadText(*segment) == "012345");
}

TEST_CASE("fragments of different VLANs, hosts or datagrams are kept apart", "[reassembly]") {
    const TcpSpec spec = exampleV4();
    const std::vector<Bytes> parts = fragments(ipPacket(spec), 32);
    TcpSpec other = spec;
    std::vector<VlanTag> tags;
    SECTION("VLAN") {
        tags = {{0x8100, 4}};
    }
    SECTION("host") {
        other.source = endpoint("192.0.2.77", 1234);
    }
    SECTION("datagram") {
        other.ipId = 100;
    }
    const Bytes foreign = linkFrame(fragments(ipPacket(other), 32)[1], LinkType::Ethernet, tags);
    Decoding decoding;
    CHECK_FALSE(decoding.decode(linkFrame(parts[0], LinkType::Ethernet)));
    CHECK_FALSE(decoding.decode(foreign));
    checkWhole(decoding.decode(linkFrame(parts[1], LinkType::Ethernet)), spec);
}

TEST_CASE("fragments that wait too long are given up", "[reassembly]") {
    const std::vector<Bytes> frames = framesOf(fragments(ipPacket(exampleV4()), 32));
    const auto seconds = GENERATE(30, 31);
    Decoding decoding;
    CHECK_FALSE(decoding.decode(frames[0]));
    const auto segment =
        decoding.decode(frames[1], {.number = 2, .at = Timestamp{} + Duration::seconds(seconds)});
    CHECK(segment.has_value() == (seconds == 30));
    CHECK(decoding.count(Undecoded::FragmentIncomplete) == (seconds == 30 ? 0U : 1U));
    decoding.decoder().finish();
    CHECK(decoding.count(Undecoded::FragmentIncomplete) == (seconds == 30 ? 0U : 2U));
    CHECK(decoding.count(Undecoded::FragmentPending) == (seconds == 30 ? 1U : 0U));
    CHECK(decoding.accounted() == 2);
}

TEST_CASE(
    "fragments of a datagram that spans captures are counted where they are", "[reassembly]"
) {
    const std::vector<Bytes> frames = framesOf(fragments(ipPacket(exampleV4()), 16));
    Decoding decoding;
    decoding.decode(frames[0], {.capture = CaptureIndex{0}});
    decoding.decode(frames[1], {.capture = CaptureIndex{1}});
    decoding.decode(frames[2], {.capture = CaptureIndex{1}});
    decoding.decoder().finish();
    CHECK(decoding.count(Undecoded::FragmentIncomplete, CaptureIndex{0}) == 1);
    CHECK(decoding.count(Undecoded::FragmentIncomplete, CaptureIndex{1}) == 2);
}

TEST_CASE("where fragments overlap the first one wins", "[reassembly]") {
    IpReassembly reassembly;
    WholeDatagram whole{};
    const Bytes a = textBytes("AAAAAAAA");
    const Bytes c = textBytes("CCCCCCCC");
    CHECK(reassembly.add(piece(1, 8, a, false), whole) == Outcome::Waiting);
    CHECK(reassembly.add(piece(1, 24, c, false), whole) == Outcome::Waiting);
    SECTION("a fragment fills several holes around earlier ones") {
        const Bytes b(40, std::byte{'b'});
        REQUIRE(reassembly.add(piece(1, 0, b, true), whole) == Outcome::Completed);
        CHECK(text(whole) == "bbbbbbbbAAAAAAAAbbbbbbbbCCCCCCCCbbbbbbbb");
        CHECK(whole.length == 40);
        CHECK(whole.protocol == 6);
    }
    SECTION("a fragment extends an earlier one") {
        const Bytes b(24, std::byte{'b'});
        CHECK(reassembly.add(piece(1, 4, b, false), whole) == Outcome::Waiting);
        CHECK(reassembly.add(piece(1, 0, textBytes("bbbb"), false), whole) == Outcome::Waiting);
        REQUIRE(reassembly.add(piece(1, 32, textBytes("!"), true), whole) == Outcome::Completed);
        CHECK(text(whole) == "bbbbbbbbAAAAAAAAbbbbbbbbCCCCCCCC!");
    }
}

TEST_CASE("the first of several first fragments names the protocol", "[reassembly]") {
    IpReassembly reassembly;
    WholeDatagram whole{};
    const Bytes bytes(8);
    Fragment late = piece(1, 0, Bytes(4), false);
    late.protocol = 17;
    CHECK(reassembly.add(piece(1, 0, bytes, false), whole) == Outcome::Waiting);
    CHECK(reassembly.add(late, whole) == Outcome::Waiting);
    REQUIRE(reassembly.add(piece(1, 8, bytes, true), whole) == Outcome::Completed);
    CHECK(whole.protocol == 6);
}

TEST_CASE("impossible and contradictory fragments are dropped", "[reassembly]") {
    IpReassembly reassembly;
    WholeDatagram whole{};
    const Bytes bytes(16);
    CHECK(reassembly.add(piece(1, 65528, bytes, true), whole) == Outcome::Dropped);
    CHECK(reassembly.add(piece(1, 0, {}, false), whole) == Outcome::Dropped);
    CHECK(reassembly.memory() == 0);
    CHECK(reassembly.add(piece(1, 16, bytes, true), whole) == Outcome::Waiting);
    CHECK(reassembly.add(piece(1, 24, bytes, false), whole) == Outcome::Dropped);
    CHECK(reassembly.add(piece(1, 8, bytes, true), whole) == Outcome::Dropped);
    CHECK(reassembly.add(piece(2, 24, bytes, false), whole) == Outcome::Waiting);
    CHECK(reassembly.add(piece(2, 8, bytes, true), whole) == Outcome::Dropped);
    CHECK(reassembly.add(piece(1, 0, bytes, false), whole) == Outcome::Completed);
}

TEST_CASE("memory stays below its bound and the oldest datagram goes first", "[reassembly]") {
    constexpr std::size_t kBound = 64 * 1024;
    IpReassembly reassembly({.memory = kBound});
    WholeDatagram whole{};
    const Bytes bytes(1400);
    std::uint64_t dropped = 0;
    for (std::uint32_t id = 1; id <= 500; ++id) {
        CHECK(reassembly.add(piece(id, 8, bytes, true), whole) == Outcome::Waiting);
        CHECK(reassembly.memory() <= kBound);
        for (const AbandonedFragments& frames : reassembly.takeAbandoned()) {
            CHECK(frames.reason == Undecoded::FragmentDropped);
            dropped += frames.count;
        }
    }
    CHECK(dropped > 400);
    CHECK(reassembly.add(piece(500, 0, Bytes(8), false), whole) == Outcome::Completed);
    CHECK(whole.length == 1408);
    CHECK(reassembly.add(piece(1, 0, Bytes(8), false), whole) == Outcome::Waiting);
    reassembly.abandonAll();
    CHECK(reassembly.memory() == 0);
}

TEST_CASE("the number of datagrams is bounded", "[reassembly]") {
    IpReassembly reassembly({.datagrams = 3});
    WholeDatagram whole{};
    for (std::uint32_t id = 1; id <= 4; ++id) {
        reassembly.add(piece(id, 8, Bytes(8), true), whole);
    }
    REQUIRE(reassembly.takeAbandoned().size() == 1);
    CHECK(reassembly.add(piece(1, 0, Bytes(8), false), whole) == Outcome::Waiting);
    CHECK(reassembly.add(piece(4, 0, Bytes(8), false), whole) == Outcome::Completed);
}

TEST_CASE("a clock that steps back expires nothing", "[reassembly]") {
    IpReassembly reassembly;
    WholeDatagram whole{};
    const Timestamp late{Duration::seconds(1'000'000).ns};
    CHECK(reassembly.add(piece(1, 8, Bytes(8), true, late), whole) == Outcome::Waiting);
    CHECK(reassembly.add(piece(1, 0, Bytes(8), false, {0}), whole) == Outcome::Completed);
}

TEST_CASE("fragments within fragments are followed once", "[reassembly]") {
    // A datagram whose payload is again a fragment, three deep.
    TcpSpec spec = exampleV6();
    std::vector<Bytes> packets{ipPacket(spec)};
    Decoding decoding;
    for (std::uint32_t depth = 1; depth <= 3; ++depth) {
        std::vector<Bytes> next;
        for (const Bytes& packet : packets) {
            for (Bytes& part :
                 fragments(packet, 8, depth * 10 + static_cast<std::uint32_t>(next.size()))) {
                next.push_back(std::move(part));
            }
        }
        packets = std::move(next);
    }
    std::uint64_t segments = 0;
    for (const Bytes& packet : packets) {
        segments += decoding.decode(packet, LinkType::Raw) ? 1 : 0;
    }
    decoding.decoder().finish();
    CHECK(segments == 0);
    CHECK(decoding.count(Undecoded::TooManyHeaders) > 0);
    CHECK(decoding.accounted() == packets.size());
}

} // namespace lastack
