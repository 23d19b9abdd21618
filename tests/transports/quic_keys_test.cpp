// The examples that the standards print: RFC 9001 appendix A, RFC 9369 appendix A.
#include "tests/support/catch.h"
#include "tests/support/frame_builder.h"
#include "transports/quic_frames.h"
#include "transports/quic_keys.h"
#include "transports/quic_packet.h"
#include "transports/quic_ranges.h"

#include <algorithm>

using namespace lastack;
using namespace lastack::test;

namespace {

const Bytes kDestination = hexBytes("8394c8f03e515708");

Bytes bytesOf(std::span<const std::byte> span) {
    return {span.begin(), span.end()};
}

// RFC 9001 §A.3: the server's first Initial packet.
const Bytes kServerInitial = hexBytes(
    "cf000000010008f067a5502a4262b5004075c0d95a482cd0991cd25b0aac406a5816b6394100f37a1c69797554780b"
    "b38cc5a99f5ede4cf73c3ec2493a1839b3dbcba3f6ea46c5b7684df3548e7ddeb9c3bf9c73cc3f3bded74b562bfb19"
    "fb84022f8ef4cdd93795d77d06edbb7aaf2f58891850abbdca3d20398c276456cbc42158407dd074ee"
);

// RFC 9001 §A.4 and RFC 9369 §A.4.
const Bytes kRetryOne =
    hexBytes("ff000000010008f067a5502a4262b5746f6b656e04a265ba2eff4d829058fb3f0f2496ba");
const Bytes kRetryTwo =
    hexBytes("cf6b3343cf0008f067a5502a4262b5746f6b656ec8646ce8bfe33952d955543665dcc7b6");

} // namespace

TEST_CASE("the keys of Initial packets are those of the standards' examples", "[quic]") {
    const QuicInitialKeys one = initialKeys(1, kDestination).value();
    CHECK(bytesOf(one.of(Side::Client).key) == hexBytes("1f369613dd76d5467730efcbe3b1a22d"));
    CHECK(bytesOf(one.of(Side::Client).iv) == hexBytes("fa044b2f42a3fd3b46fb255c"));
    CHECK(
        bytesOf(one.of(Side::Client).headerProtection) ==
        hexBytes("9f50449e04a0e810283a1e9933adedd2")
    );
    CHECK(bytesOf(one.of(Side::Server).key) == hexBytes("cf3a5331653c364c88f0f379b6067e37"));
    CHECK(bytesOf(one.of(Side::Server).iv) == hexBytes("0ac1493ca1905853b0bba03e"));
    CHECK(
        bytesOf(one.of(Side::Server).headerProtection) ==
        hexBytes("c206b8d9b9f0f37644430b490eeaa314")
    );
    const QuicInitialKeys two = initialKeys(kQuicVersionTwo, kDestination).value();
    CHECK(bytesOf(two.of(Side::Client).key) == hexBytes("8b1a0bc121284290a29e0971b5cd045d"));
    CHECK(bytesOf(two.of(Side::Client).iv) == hexBytes("91f73e2351d8fa91660e909f"));
    CHECK(
        bytesOf(two.of(Side::Client).headerProtection) ==
        hexBytes("45b95e15235d6f45a6b19cbcb0294ba9")
    );
    CHECK(bytesOf(two.of(Side::Server).key) == hexBytes("82db637861d55e1d011f19ea71d5d2a7"));
    CHECK_FALSE(initialKeys(2, kDestination));
    CHECK_FALSE(initialKeys(0xFF000016, kDestination));
    CHECK(initialKeys(0xFF00001D, kDestination));
}

TEST_CASE("the server's Initial packet of RFC 9001 is opened", "[quic]") {
    const QuicInitialKeys keys = initialKeys(1, kDestination).value();
    const auto packet = readLongHeader(kServerInitial, kServerInitial.size());
    REQUIRE(packet);
    CHECK(packet->form == QuicForm::Initial);
    CHECK(packet->destination.empty());
    CHECK(bytesOf(packet->source.octets()) == hexBytes("f067a5502a4262b5"));
    CHECK(packet->length == kServerInitial.size());
    CHECK_FALSE(packet->hasToken);
    Bytes room(kServerInitial.size());
    const auto payload = openInitial(keys.of(Side::Server), packet->bytes, packet->numberAt, room);
    REQUIRE(payload);
    const Bytes begin(payload->begin(), payload->begin() + 9);
    CHECK(begin == hexBytes("02000000000600405a"));
    const auto frames = readInitialFrames(*payload);
    REQUIRE(frames);
    REQUIRE(frames->crypto.size() == 1);
    CHECK(frames->crypto[0].end == 0x5A);

    CHECK_FALSE(openInitial(keys.of(Side::Client), packet->bytes, packet->numberAt, room));
    for (std::size_t at = 0; at < kServerInitial.size(); ++at) {
        Bytes damaged = kServerInitial;
        damaged[at] ^= std::byte{0x10};
        CHECK_FALSE(openInitial(keys.of(Side::Server), damaged, packet->numberAt, room));
    }
    for (std::size_t size = 0; size < kServerInitial.size(); ++size) {
        const Bytes cut(
            kServerInitial.begin(), kServerInitial.begin() + static_cast<std::ptrdiff_t>(size)
        );
        CHECK_FALSE(openInitial(keys.of(Side::Server), cut, packet->numberAt, room));
    }
}

TEST_CASE("a Retry is authentic for the connection ID that it answers", "[quic]") {
    CHECK(isAuthenticRetry(1, kDestination, kRetryOne));
    CHECK(isAuthenticRetry(kQuicVersionTwo, kDestination, kRetryTwo));
    CHECK_FALSE(isAuthenticRetry(kQuicVersionTwo, kDestination, kRetryOne));
    CHECK_FALSE(isAuthenticRetry(1, hexBytes("8394c8f03e515709"), kRetryOne));
    CHECK_FALSE(isAuthenticRetry(1, kDestination, hexBytes("ff00000001")));
    CHECK_FALSE(isAuthenticRetry(7, kDestination, kRetryOne));
}

TEST_CASE("a long header that says what cannot be is none", "[quic]") {
    const auto read = [](std::string_view digits, std::size_t more = 0) {
        const Bytes bytes = hexBytes(digits);
        return readLongHeader(bytes, bytes.size() + more);
    };
    CHECK(read("c0 00000001 01aa 00 00 4002 0000"));
    CHECK_FALSE(read("c0 00000007 01aa 00 00 4002 0000")); // no such version
    CHECK_FALSE(read("c0 00000001 15" + std::string(42, '1') + "00 00 4002 0000"));
    CHECK_FALSE(read("c0 00000001 02aa"));
    CHECK_FALSE(read("c0 00000001 01aa 00 05 4002 0000")); // a token longer than all
    CHECK_FALSE(read("c0 00000001 01aa 00 00 ffffffffffffffff 0000"));
    CHECK_FALSE(read("c0 00000001 01aa 00 00 4003 0000"));
    CHECK(read("c0 00000001 01aa 00 00 4003 0000", 1)->isCut());
    CHECK_FALSE(read("f0 00000001 01aa 00 00112233445566778899aabbccddeeff")); // no token
    CHECK_FALSE(read("aa 00000000 01aa 01bb"));                                // no versions
    CHECK_FALSE(read("aa 00000000 01aa 01bb 000000"));
    CHECK(read("aa 00000000 01aa 01bb 00000001")->versions.size() == 4);
    CHECK(read("c0 1a2a3a4a 01aa 01bb")->form == QuicForm::Unknown);
    CHECK(read("d0 6b3343cf 01aa 00 00 4002 0000")->form == QuicForm::Initial);
    CHECK(read("f0 6b3343cf 01aa 00 4002 0000")->form == QuicForm::Handshake);
}

TEST_CASE("frames that an Initial packet cannot have make all of it unreadable", "[quic]") {
    const auto read = [](std::string_view digits) {
        return readInitialFrames(hexBytes(digits));
    };
    CHECK(read("")->crypto.empty());
    CHECK(read("000000 01")->pings);
    CHECK(read("02 05 00 02 00 01 00 01 00 01")->pings);        // two more ranges, then PING
    CHECK_FALSE(read("02 05 00 c000000000000001 00 01"));       // cut off
    CHECK_FALSE(read("02 05 00 ffffffffffffffff 00 01 00 01")); // ranges without end
    CHECK(read("03 05 00 00 00 01 02 03 01")->pings);
    CHECK_FALSE(read("03 05 00 00 00 01 02"));
    CHECK_FALSE(read("06 00 05 aabb"));
    CHECK_FALSE(read("08 00 01 aa")); // STREAM
    const Bytes closing = hexBytes("1c 4178 06 03 616263");
    const auto close = readInitialFrames(closing).value().close;
    REQUIRE(close);
    CHECK(close->error == 0x178);
    CHECK(close->frameType == 6);
    CHECK(bytesOf(close->reason) == textBytes("abc"));
    CHECK_FALSE(read("1c 4178 06 04 616263"));
    const auto application = read("1d 4100 00").value().close;
    CHECK(application.value().saysNoError());
    CHECK(application.value().byApplication);
}

TEST_CASE("ranges tell what is new, in whatever order it comes", "[quic]") {
    QuicRanges ranges;
    CHECK(ranges.add(0, 300));
    CHECK(ranges.add(900, 1400));
    CHECK(ranges.add(300, 900));
    CHECK_FALSE(ranges.add(0, 1400));
    CHECK_FALSE(ranges.add(7, 7));
    CHECK(ranges.add(1399, 1401));
    CHECK_FALSE(ranges.add(1400, 1401));
    for (std::uint64_t at = 2000; at < 3000; at += 10) { // more than there is room for
        CHECK(ranges.add(at, at + 1));
    }
    CHECK_FALSE(ranges.add(0, 1401));
}
