#include "report/words_disconnect.h"
#include "tests/support/catch.h"
#include "tests/support/exchanges/nsp_packets.h"
#include "tests/support/followed.h"
#include "tests/support/sample_set.h"
#include "tests/transports/short_meanings.h"
#include "tests/transports/snapped.h"
#include "transports/nsp_segments.h"

#include <algorithm>
#include <filesystem>

namespace lastack::test {

namespace {

constexpr std::uint16_t kClient = 0x2001;
constexpr std::uint16_t kServer = 0x3001;

NspTalk opened() {
    NspTalk talk;
    talk.client(nspConnectInitiate(kClient, nspSessionData("SERVER", "joe", "secret")))
        .server(nspConnectAck(kClient))
        .server(nspConnectConfirm(kClient, kServer, textBytes("welcome")))
        .client(nspDataAck(kServer, kClient, 0));
    return talk;
}

const Lines kOpened{"C Open", "S Ack", "S Accept", "C Confirm"};

Lines meaningsIn(const NspTalk& talk) {
    return shortMeaningsOf(follow(talk.packets()).only());
}

bool holds(const Connection& connection, std::string_view text) {
    if (connection.disconnect == nullptr) {
        return false;
    }
    const auto& bytes = connection.disconnect->bytes;
    const std::string all(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return all.find(text) != std::string::npos;
}

} // namespace

TEST_CASE("a logical link ends in order when all data is acknowledged", "[nsp]") {
    NspTalk talk = opened();
    talk.client(nspData(kServer, kClient, 1, textBytes("count")))
        .server(nspDataAck(kClient, kServer, 1))
        .server(nspData(kClient, kServer, 1, textBytes("42"), {0x8001}))
        .client(nspDataAck(kServer, kClient, 1))
        .client(nspDisconnectInitiate(kServer, kClient, 0, textBytes("42")))
        .server(nspDisconnectConfirm(kClient, kServer, 42));
    const Followed followed = follow(talk.packets());
    const Connection& link = followed.only();
    CHECK(followed.rejected == 0);
    CHECK(
        shortMeaningsOf(link) ==
        kOpened + Lines{"C Data", "S Ack", "S Data", "C Ack", "C Release", "S ReleaseDone"}
    );
    CHECK(saidOf(link) == Lines{"client nsp-di graceful 0 '42'", "server nsp-dc confirm 42"});
    CHECK(link.transport == Transport::Nsp);
    CHECK(link.established);
    CHECK_FALSE(link.midstream);
    CHECK(link.roles == RolesBasis::Handshake);
    CHECK(link.from(Side::Client).bytes == 5);
    CHECK(link.from(Side::Server).bytes == 2);
    REQUIRE(link.ends != nullptr);
    CHECK((*link.ends)[0].network.toString() == "1.10");
    CHECK((*link.ends)[1].network.toString() == "1.20");
    CHECK((*link.ends)[0].reference == kClient);
    CHECK((*link.ends)[1].reference == kServer);
    CHECK_FALSE(holds(link, "secret"));
}

TEST_CASE("a disconnect before the last acknowledgement gives up what is under way", "[nsp]") {
    NspTalk talk = opened();
    talk.client(nspData(kServer, kClient, 1, textBytes("a")))
        .client(nspData(kServer, kClient, 2, textBytes("b")))
        .server(nspDataAck(kClient, kServer, 1))
        .client(nspDisconnectInitiate(kServer, kClient, 0))
        .server(nspDisconnectConfirm(kClient, kServer, 42));
    CHECK(
        meaningsIn(talk) == kOpened + Lines{"C Data", "C Data", "S Ack", "C Abort", "S AbortDone"}
    );
}

TEST_CASE("acknowledgements of data are found in every message that may carry one", "[nsp]") {
    const std::vector<Bytes> carriers{
        nspDataAck(kClient, kServer, 1),
        nspData(kClient, kServer, 1, textBytes("x"), {0x8001}),
        nspData(kClient, kServer, 1, textBytes("x"), {0xA000, 0x8001}),
        nspData(kClient, kServer, 1, textBytes("x"), {0x9001}), // negative: it wants number 2
        nspOtherAck(kClient, kServer, {0x8000, 0xA001}),
        nspOtherAck(kClient, kServer, {0xB001}),
    };
    for (const Bytes& carrier : carriers) {
        NspTalk talk = opened();
        talk.client(nspData(kServer, kClient, 1, textBytes("a")))
            .server(carrier)
            .client(nspDisconnectInitiate(kServer, kClient, 0));
        CHECK(meaningsIn(talk).back() == "C Release");
    }
    const std::vector<Bytes> others{
        nspOtherAck(kClient, kServer, {0x8001}), // of the other subchannel
        nspData(kClient, kServer, 1, textBytes("x"), {0xA001}),
        nspData(kClient, kServer, 1, textBytes("x"), {0xC001}), // reserved
        nspDataAck(kClient, kServer, 0),
    };
    for (const Bytes& other : others) {
        NspTalk talk = opened();
        talk.client(nspData(kServer, kClient, 1, textBytes("a")))
            .server(other)
            .client(nspDisconnectInitiate(kServer, kClient, 0));
        CHECK(meaningsIn(talk).back() == "C Abort");
    }
}

TEST_CASE("every reason but 0 aborts a logical link", "[nsp]") {
    for (const std::uint16_t reason : std::vector<std::uint16_t>{3, 8, 9, 38, 40, 999}) {
        NspTalk talk = opened();
        talk.server(nspDisconnectInitiate(kClient, kServer, reason, textBytes("why")))
            .client(nspDisconnectConfirm(kServer, kClient, 42));
        const Followed followed = follow(talk.packets());
        CHECK(shortMeaningsOf(followed.only()) == kOpened + Lines{"S Abort", "C AbortDone"});
        CHECK(
            saidOf(followed.only()).front() ==
            "server nsp-di abortive " + std::to_string(reason) + " 'why'"
        );
    }
}

TEST_CASE("a connect initiate is refused by any disconnect that answers it", "[nsp]") {
    const std::vector<Bytes> answers{
        nspDisconnectInitiate(kClient, kServer, 4, textBytes("no object")),
        nspDisconnectInitiate(kClient, 0, 4, textBytes("no object")), // of a node without a link
        nspDisconnectInitiate(kClient, kServer, 0),
        nspDisconnectConfirm(kClient, 0, 1),
        nspDisconnectConfirm(kClient, kServer, 41),
        nspDisconnectConfirm(kClient, kServer, 6), // as Phase II has it
    };
    for (const Bytes& answer : answers) {
        NspTalk talk;
        talk.client(nspConnectInitiate(kClient)).server(nspConnectAck(kClient)).server(answer);
        const Followed followed = follow(talk.packets());
        const Connection& link = followed.only();
        CHECK(shortMeaningsOf(link) == Lines{"C Open", "S Ack", "S Refusal"});
        CHECK(saidOf(link).front().find("refused") != std::string::npos);
        CHECK_FALSE(link.established);
        CHECK_FALSE(link.midstream);
    }
    NspTalk talk;
    talk.client(nspConnectInitiate(kClient))
        .server(nspDisconnectInitiate(kClient, kServer, 4))
        .client(nspDisconnectConfirm(kServer, kClient, 42));
    CHECK(meaningsIn(talk) == Lines{"C Open", "S Refusal", "C AbortDone"});
}

TEST_CASE("a client that gives up its connect initiate aborts", "[nsp]") {
    NspTalk talk;
    talk.client(nspConnectInitiate(kClient))
        .server(nspConnectAck(kClient))
        .client(nspDisconnectInitiate(0, kClient, 38));
    CHECK(meaningsIn(talk) == Lines{"C Open", "S Ack", "C Abort"});
}

TEST_CASE("a returned connect initiate says that the node is unreachable", "[nsp]") {
    const Bytes initiate = nspConnectInitiate(kClient, nspSessionData("X", "joe", "secret"));
    NspTalk talk;
    talk.client(initiate).returned(initiate);
    const Followed followed = follow(talk.packets());
    CHECK(shortMeaningsOf(followed.only()) == Lines{"C Open", "S Refusal"});
    CHECK(
        eventsOf(followed.only()) ==
        Lines{"client Connect Initiate", "server returned Connect Initiate"}
    );
    CHECK(saidOf(followed.only()) == Lines{"server nsp-returned refused 39"});
    NspTalk alone;
    alone.returned(initiate);
    const Followed lone = follow(alone.packets());
    CHECK(shortMeaningsOf(lone.only()) == Lines{"S Refusal"});
    CHECK((*lone.only().ends)[0].network.toString() == "1.10");
    CHECK((*lone.only().ends)[0].reference == kClient);
    // Nothing else asks to be sent back.
    NspTalk other;
    other.returned(nspDataAck(kServer, kClient, 0));
    CHECK(follow(other.packets()).connections.empty());
}

TEST_CASE("disconnects that cross are both answered", "[nsp]") {
    NspTalk talk = opened();
    talk.client(nspDisconnectInitiate(kServer, kClient, 0, textBytes("mine")))
        .server(nspDisconnectInitiate(kClient, kServer, 0, textBytes("yours")))
        .server(nspDisconnectConfirm(kClient, kServer, 42))
        .client(nspDisconnectConfirm(kServer, kClient, 42));
    CHECK(
        meaningsIn(talk) ==
        kOpened + Lines{"C Release", "S Release", "S ReleaseDone", "C ReleaseDone"}
    );
    NspTalk mixed = opened();
    mixed.client(nspDisconnectInitiate(kServer, kClient, 0))
        .server(nspDisconnectInitiate(kClient, kServer, 9))
        .server(nspDisconnectConfirm(kClient, kServer, 42))
        .client(nspDisconnectConfirm(kServer, kClient, 42));
    CHECK(
        meaningsIn(mixed) == kOpened + Lines{"C Release", "S Abort", "S ReleaseDone", "C AbortDone"}
    );
}

TEST_CASE("NSP messages that were captured twice are one each", "[nsp]") {
    NspTalk talk = opened();
    talk.client(nspDisconnectInitiate(kServer, kClient, 0, textBytes("BYE")))
        .server(nspDisconnectConfirm(kClient, kServer, 42));
    const Followed once = follow(talk.packets());
    const Followed twice = follow(capturedTwice(talk.packets()));
    CHECK(shortMeaningsOf(twice.only()) == shortMeaningsOf(once.only()));
    CHECK(twice.only().from(Side::Client).retransmissions == 0);
    CHECK(twice.only().from(Side::Client).packets == once.only().from(Side::Client).packets);
    CHECK(twice.only().from(Side::Client).duplicates == once.only().from(Side::Client).packets);
}

TEST_CASE("disconnects and their confirms are known when they come again", "[nsp]") {
    NspTalk talk = opened();
    talk.client(nspDisconnectInitiate(kServer, kClient, 0, textBytes("BYE")))
        .again()
        .server(nspDisconnectConfirm(kClient, kServer, 42))
        .again()
        .client(nspDisconnectInitiate(kServer, kClient, 0, textBytes("BYE")))
        .server(nspDisconnectConfirm(kClient, kServer, 42))
        .server(nspDisconnectConfirm(kClient, kServer, 41));
    const Followed followed = follow(talk.packets());
    CHECK(
        shortMeaningsOf(followed.only()) == kOpened +
                                                Lines{
                                                    "C Release",
                                                    "C Release again",
                                                    "S ReleaseDone",
                                                    "S ReleaseDone again",
                                                    "C Release again",
                                                    "S ReleaseDone again",
                                                    "S ReleaseDone"}
    );
    CHECK(followed.only().from(Side::Client).retransmissions == 2);
}

TEST_CASE("a node that knows no such link ends it for who still does", "[nsp]") {
    NspTalk talk = opened();
    talk.client(nspData(kServer, kClient, 1, textBytes("a")))
        .client(nspData(kServer, kClient, 2, textBytes("b")))
        .server(nspDisconnectConfirm(kClient, kServer, 41))
        .client(nspData(kServer, kClient, 3, textBytes("c")))
        .server(nspDisconnectConfirm(kClient, kServer, 41));
    CHECK(
        meaningsIn(talk) ==
        kOpened + Lines{"C Data", "C Data", "S Abort", "C Data", "S Abort again"}
    );
    NspTalk unknown;
    unknown.client(nspData(kServer, kClient, 7, textBytes("late")))
        .server(nspDisconnectConfirm(kClient, kServer, 41));
    const Followed followed = follow(unknown.packets());
    CHECK(followed.only().midstream);
    CHECK(followed.only().roles == RolesBasis::GuessedFirst);
    CHECK(shortMeaningsOf(followed.only()) == Lines{"C Data", "S Abort"});
    CHECK(saidOf(followed.only()) == Lines{"server nsp-dc abortive 41"});
}

TEST_CASE("a confirm with a user's reason is Phase II's disconnect", "[nsp]") {
    NspTalk talk = opened();
    talk.client(nspDisconnectConfirm(kServer, kClient, 0))
        .server(nspDisconnectConfirm(kClient, kServer, 42));
    const Followed followed = follow(talk.packets());
    CHECK(shortMeaningsOf(followed.only()) == kOpened + Lines{"C Release", "S ReleaseDone"});
    CHECK(saidOf(followed.only()).front() == "client nsp-dc graceful 0");
    NspTalk abort = opened();
    abort.server(nspDisconnectConfirm(kClient, kServer, 43));
    CHECK(meaningsIn(abort) == kOpened + Lines{"S Abort"});
}

TEST_CASE("an image may be missing, too long, or longer than its message", "[nsp]") {
    struct Case {
        Bytes message;
        std::string said;
    };

    const Bytes head = hexBytes("38 0130 0120 0900");
    const Case cases[] = {
        {head, "client nsp-di abortive 9"},
        {head + hexBytes("00"), "client nsp-di abortive 9"},
        {head + hexBytes("02") + textBytes("hi"), "client nsp-di abortive 9 'hi'"},
        {head + hexBytes("02") + textBytes("high"), "client nsp-di abortive 9 'hi'"},
        {head + hexBytes("10") + textBytes("sixteen octets!!"),
         "client nsp-di abortive 9 'sixteen octets!!'"},
        {head + hexBytes("11") + textBytes("17 octets of text"),
         "client nsp-di abortive 9 11"
         "3137206f6374657473206f662074657874"},
        {head + hexBytes("09") + textBytes("hi"), "client nsp-di abortive 9 096869"},
        {head + hexBytes("ff"), "client nsp-di abortive 9 ff"},
    };
    for (const Case& one : cases) {
        NspTalk talk = opened();
        talk.client(one.message);
        const Followed followed = follow(talk.packets());
        CHECK(saidOf(followed.only()) == Lines{one.said});
        CHECK_FALSE(followed.only().disconnect->units[0].has(DisconnectDatum::kTruncated));
    }
}

TEST_CASE("every form of the routing header is read", "[nsp]") {
    const std::vector<std::uint8_t> headers{0x26, 0x2E, 0x06, 0x02, 0x0A};
    const std::vector<std::uint8_t> paddings{0, 1, 2, 60, 127};
    const std::vector<std::uint16_t> vlans{0, 7};
    for (const std::uint8_t flags : headers) {
        for (const std::uint8_t padding : paddings) {
            for (const std::uint16_t vlan : vlans) {
                NspTalk talk({.flags = flags, .padding = padding, .vlan = vlan});
                talk.client(nspConnectInitiate(kClient))
                    .server(nspConnectConfirm(kClient, kServer))
                    .client(nspDisconnectInitiate(kServer, kClient, 0, textBytes("x")));
                const Followed followed = follow(talk.packets());
                INFO(unsigned{flags} << " " << unsigned{padding} << " " << vlan);
                CHECK(followed.rejected == 0);
                CHECK(shortMeaningsOf(followed.only()) == Lines{"C Open", "S Accept", "C Release"});
            }
        }
    }
}

TEST_CASE("what is no message of a logical link is left alone", "[nsp]") {
    const Bytes good = decnetPacket({}, nspDataAck(kServer, kClient, 0));
    const std::vector<Bytes> bad{
        {},
        hexBytes("00"),
        hexBytes("0000"),
        hexBytes("ffff") + good,
        hexBytes("0500 80 06000000"),      // padding of no octets
        hexBytes("0500 ff 06000000"),      // more padding than there is
        hexBytes("1000 0b 0200 00aa0004"), // hello
        hexBytes("2200 0d 0200 00aa0004"), // of an end node
        decnetPacket({.flags = 0x66}, nspDataAck(kServer, kClient, 0)), // another version
        decnetPacket({.flags = 0x04}, nspDataAck(kServer, kClient, 0)),
        decnetPacket({}, hexBytes("08 0102")),       // no operation
        decnetPacket({}, hexBytes("58 01 0a04 06")), // Phase II's initialization
        decnetPacket({}, hexBytes("05 0130 0120 0080")),
        decnetPacket({}, hexBytes("38 0130 0120")), // no reason
        decnetPacket({}, hexBytes("38 0130 0120 00")),
        decnetPacket({}, hexBytes("38 0000 0000 0000")), // no link
        decnetPacket({}, hexBytes("24 0000")),
        decnetPacket({}, hexBytes("60 0130 0120 0080 01")), // no segment number
        decnetPacket({}, hexBytes("60")),
        decnetPacket({}, {}),
    };
    for (const Bytes& packet : bad) {
        const Bytes frame = hexBytes("aa0004001404 aa0004000a04 6003") + packet;
        const Followed followed = follow({{Timestamp{1}, frame}});
        INFO(packet.size());
        CHECK(followed.connections.empty());
        CHECK(followed.rejected == 1);
    }
    // Stations whose addresses are not Phase IV's.
    Bytes foreign = decnetFrame({}, nspDataAck(kServer, kClient, 0));
    foreign[20] = std::byte{0xAB};
    CHECK(follow({{Timestamp{1}, foreign}}).connections.empty());
}

TEST_CASE("links with numbers that were used before are links of their own", "[nsp]") {
    NspTalk talk = opened();
    talk.client(nspDisconnectInitiate(kServer, kClient, 0))
        .server(nspDisconnectConfirm(kClient, kServer, 42))
        .client(nspConnectInitiate(kClient, nspSessionData("SERVER", "joe", "secret")))
        .server(nspDisconnectInitiate(kClient, kServer, 6))
        .client(nspDisconnectConfirm(kServer, kClient, 42))
        .client(nspConnectInitiate(kClient))
        .server(nspConnectConfirm(kClient, kServer))
        // The node restarts and knows nothing of that one.
        .wait(Duration::seconds(30))
        .client(nspConnectInitiate(kClient, nspSessionData("OTHER", "jim", "secret")))
        .server(nspConnectConfirm(kClient, kServer));
    const Followed followed = follow(talk.packets());
    REQUIRE(followed.connections.size() == 4);
    CHECK(
        shortMeaningsOf(followed.connections[0]) == kOpened + Lines{"C Release", "S ReleaseDone"}
    );
    CHECK(shortMeaningsOf(followed.connections[1]) == Lines{"C Open", "S Refusal", "C AbortDone"});
    CHECK(shortMeaningsOf(followed.connections[2]) == Lines{"C Open", "S Accept"});
    CHECK(shortMeaningsOf(followed.connections[3]) == Lines{"C Open", "S Accept"});
    CHECK(followed.connections[2].ended == EndOfRecord::Superseded);
}

TEST_CASE("several links of the same nodes are kept apart", "[nsp]") {
    NspTalk talk;
    for (std::uint16_t i = 0; i < 5; ++i) {
        talk.client(nspConnectInitiate(static_cast<std::uint16_t>(kClient + i)));
    }
    // The nodes also open links the other way, with the same numbers.
    talk.server(nspConnectInitiate(kClient)).client(nspConnectConfirm(kClient, kServer));
    for (std::uint16_t i = 0; i < 5; ++i) {
        talk.server(nspConnectConfirm(
            static_cast<std::uint16_t>(kClient + i), static_cast<std::uint16_t>(kServer + i)
        ));
    }
    talk.client(nspDisconnectInitiate(kServer + 3, kClient + 3, 0, textBytes("three")));
    talk.server(nspDisconnectInitiate(kServer, kClient, 9, textBytes("six")));
    const Followed followed = follow(talk.packets());
    REQUIRE(followed.connections.size() == 6);
    for (std::size_t i = 0; i < 6; ++i) {
        const Lines ends = i == 3   ? Lines{"client nsp-di graceful 0 'three'"}
                           : i == 5 ? Lines{"client nsp-di abortive 9 'six'"}
                                    : Lines{};
        CHECK(saidOf(followed.connections[i]) == ends);
    }
    CHECK((*followed.connections[5].ends)[0].network.toString() == "1.20");
}

TEST_CASE("connect initiates that are sent again belong to their link", "[nsp]") {
    const Bytes data = nspSessionData("SERVER", "joe", "secret");
    NspTalk talk;
    talk.client(nspConnectInitiate(kClient, data))
        .client(nspRetransmittedInitiate(kClient, data))
        .client(nspConnectInitiate(kClient, data))
        .server(nspConnectConfirm(kClient, kServer))
        .again()
        .client(nspRetransmittedInitiate(kClient, data))
        .client(nspData(kServer, kClient, 1, textBytes("x")))
        .again();
    const Followed followed = follow(talk.packets());
    CHECK(
        shortMeaningsOf(followed.only()) ==
        Lines{
            "C Open",
            "C Open again",
            "C Open again",
            "S Accept",
            "S Accept again",
            "C Open again",
            "C Data",
            "C Data again"}
    );
    CHECK(followed.only().from(Side::Client).bytes == 1);
}

TEST_CASE("a capture that begins later or has one side guesses who is the client", "[nsp]") {
    NspTalk accept;
    accept.server(nspConnectConfirm(kClient, kServer)).client(nspDataAck(kServer, kClient, 0));
    const Followed followed = follow(accept.packets());
    CHECK_FALSE(followed.only().midstream);
    CHECK(shortMeaningsOf(followed.only()) == Lines{"S Accept", "C Confirm"});

    NspTalk data;
    data.server(nspData(kClient, kServer, 100, textBytes("x")))
        .client(nspDataAck(kServer, kClient, 100))
        .server(nspDisconnectInitiate(kClient, kServer, 0))
        .client(nspDisconnectConfirm(kServer, kClient, 42));
    const Followed later = follow(data.packets());
    CHECK(later.only().midstream);
    CHECK(later.only().established);
    CHECK(shortMeaningsOf(later.only()) == Lines{"C Data", "S Ack", "C Release", "S ReleaseDone"});

    // Nothing can be said of acknowledgements that nobody captured.
    NspTalk half;
    half.client(nspConnectInitiate(kClient))
        .client(nspData(kServer, kClient, 1, textBytes("x")))
        .client(nspDisconnectInitiate(kServer, kClient, 0));
    const Followed oneSided = follow(half.packets());
    CHECK(oneSided.only().oneSided);
    CHECK(shortMeaningsOf(oneSided.only()) == Lines{"C Open", "C Data", "C Release"});

    NspTalk lone;
    lone.server(nspDisconnectConfirm(kClient, kServer, 42));
    CHECK(follow(lone.packets()).connections.empty());
}

TEST_CASE("data after a link is over belongs to the next one", "[nsp]") {
    NspTalk talk = opened();
    talk.client(nspDisconnectInitiate(kServer, kClient, 0))
        .server(nspDisconnectConfirm(kClient, kServer, 42))
        .client(nspDataAck(kServer, kClient, 0))
        .client(nspData(kServer, kClient, 9, textBytes("late")))
        .server(nspDisconnectConfirm(kClient, kServer, 41));
    const Followed followed = follow(talk.packets());
    REQUIRE(followed.connections.size() == 2);
    CHECK(
        shortMeaningsOf(followed.connections[0]) ==
        kOpened + Lines{"C Release", "S ReleaseDone", "C Ack"}
    );
    CHECK(shortMeaningsOf(followed.connections[1]) == Lines{"C Data", "S Abort"});
}

TEST_CASE("link services and interrupts are no data of the data subchannel", "[nsp]") {
    NspTalk talk = opened();
    talk.client(nspLinkService(kServer, kClient, 1, 3))
        .client(nspLinkService(kServer, kClient, 2, 0))
        .client(nspInterrupt(kServer, kClient, 3, textBytes("!")))
        .again()
        .server(nspOtherAck(kClient, kServer, {0x8003}))
        .client(nspDisconnectInitiate(kServer, kClient, 0));
    CHECK(
        meaningsIn(talk) ==
        kOpened + Lines{"C Ack", "C Probe", "C Data", "C Data again", "S Ack", "C Release"}
    );
}

TEST_CASE("segments of a subchannel are counted modulo 4096", "[nsp]") {
    NspSegments segments;
    CHECK(segments.areAllAcknowledged());
    for (unsigned i = 4000; i < 4200; ++i) {
        CHECK(segments.take(static_cast<std::uint16_t>(i % 4096)));
    }
    CHECK_FALSE(segments.take(4199 % 4096));
    CHECK_FALSE(segments.take(4100));
    CHECK_FALSE(segments.areAllAcknowledged());
    segments.acknowledge(4095);
    CHECK_FALSE(segments.areAllAcknowledged());
    segments.acknowledge(4199 % 4096);
    CHECK(segments.areAllAcknowledged());
    segments.acknowledge(4095); // an old one
    CHECK(segments.areAllAcknowledged());
    CHECK(segments.take(110));
    CHECK_FALSE(segments.areAllAcknowledged());
    CHECK(segments.take(108)); // out of order
    CHECK_FALSE(segments.take(108));
}

TEST_CASE("a frame of a link cut anywhere claims nothing that is not so", "[nsp]") {
    NspTalk talk = opened();
    talk.client(nspData(kServer, kClient, 1, textBytes("some data")))
        .server(nspDataAck(kClient, kServer, 1))
        .client(nspDisconnectInitiate(kServer, kClient, 0, textBytes("sixteen octets!!")))
        .server(nspDisconnectConfirm(kClient, kServer, 42));
    const auto& packets = talk.packets();
    for (std::size_t place = 0; place < packets.size(); ++place) {
        for (std::size_t size = 0; size <= packets[place].frame.size(); ++size) {
            const Followed followed = followCut(packets, place, size);
            INFO(place << " cut to " << size);
            REQUIRE(followed.connections.size() == 1);
            // An acknowledgement that no longer tells its link is as good as not captured.
            const bool isAckLost = place == 5 && size < 43;
            for (const SegmentEvent& event : followed.only().events) {
                CHECK(event.kind != EventKind::Refusal);
                CHECK((event.kind != EventKind::Abort || isAckLost));
                CHECK((event.kind != EventKind::AbortDone || isAckLost));
            }
            for (const std::string& line : saidOf(followed.only())) {
                CHECK((line.starts_with("client nsp-di ") || line == "server nsp-dc confirm 42"));
            }
        }
    }
    const std::size_t imageAt = 14 + 2 + 1 + 21 + 7 + 1;
    const Followed cut = followCut(packets, 6, imageAt + 4);
    CHECK(saidOf(cut.only()).front() == "client nsp-di graceful 0 'sixt'");
    CHECK(cut.only().disconnect->units[0].has(DisconnectDatum::kTruncated));
    const Followed noImage = followCut(packets, 6, imageAt - 1);
    CHECK(saidOf(noImage.only()).front() == "client nsp-di graceful 0");
    CHECK(noImage.only().disconnect->units[0].has(DisconnectDatum::kTruncated));
}

TEST_CASE("a snapshot length of 64 octets is enough to follow logical links", "[nsp]") {
    NspTalk talk = opened();
    talk.client(nspData(kServer, kClient, 1, Bytes(1000)))
        .server(nspDataAck(kClient, kServer, 1))
        .client(nspDisconnectInitiate(kServer, kClient, 0, textBytes("sixteen octets!!")))
        .server(nspDisconnectConfirm(kClient, kServer, 42));
    const Followed followed = followSnapped(talk.packets(), 64);
    CHECK(
        saidOf(followed.only()) ==
        Lines{"client nsp-di graceful 0 'sixteen octets!!'", "server nsp-dc confirm 42"}
    );
    CHECK(followed.only().from(Side::Client).bytes == 1000);
}

TEST_CASE("reasons of logical links have names", "[nsp]") {
    DisconnectDatum datum;
    datum.flags = DisconnectDatum::kHasCode;
    for (const Carrier carrier :
         {Carrier::NspDisconnectInitiate, Carrier::NspDisconnectConfirm, Carrier::NspReturned}) {
        datum.carrier = carrier;
        datum.code = 39;
        CHECK(reasonOf(datum) == "node unreachable");
        datum.code = 54;
        CHECK(reasonOf(datum) == "cryptographic service mismatch");
        datum.code = 12;
        CHECK(reasonOf(datum).empty());
    }
}

TEST_CASE("the known capture of NSP is followed unit by unit", "[nsp][corpus]") {
    const auto path =
        sourceDirectory().parent_path() / "shared/corpora/disconnect/05_decnet_nsp.pcap";
    if (!std::filesystem::exists(path)) {
        return;
    }
    const Followed followed = followFile(path);
    CHECK(followed.rejected == 0);
    REQUIRE(followed.connections.size() == 4);
    const auto& links = followed.connections;
    // Its data is never acknowledged before the disconnect.
    CHECK(
        shortMeaningsOf(links[0]) ==
        Lines{
            "C Open",
            "S Ack",
            "S Accept",
            "C Confirm",
            "C Data",
            "C Abort",
            "C Abort again",
            "S AbortDone"}
    );
    CHECK(
        saidOf(links[0]) ==
        Lines{
            "client nsp-di abortive 0 'BYE-16-BYTE-DATA'",
            "client nsp-di abortive 0 'BYE-16-BYTE-DATA'",
            "server nsp-dc confirm 42"}
    );
    CHECK(links[0].from(Side::Client).bytes == 4);
    CHECK(shortMeaningsOf(links[1]) == Lines{"C Open", "S Refusal", "C AbortDone"});
    CHECK(saidOf(links[1]) == Lines{"server nsp-di refused 4", "client nsp-dc confirm 42"});
    CHECK(shortMeaningsOf(links[2]) == Lines{"C Open", "S Refusal"});
    CHECK(saidOf(links[2]) == Lines{"server nsp-dc refused 1"});
    CHECK(shortMeaningsOf(links[3]) == Lines{"C Data", "S Abort", "C Abort", "C Abort"});
    CHECK(
        saidOf(links[3]) ==
        Lines{
            "server nsp-dc abortive 41",
            "client nsp-di abortive 9 'short hdr'",
            "client nsp-di abortive 9"}
    );
    const std::vector<std::uint64_t> firstFrames{1, 9, 12, 14};
    for (std::size_t i = 0; i < links.size(); ++i) {
        CHECK(number(links[i].firstFrame) == firstFrames[i]);
        CHECK((*links[i].ends)[0].network.toString() == "1.10");
        CHECK((*links[i].ends)[1].network.toString() == "1.20");
    }
}

} // namespace lastack::test
