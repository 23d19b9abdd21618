#include "report/words_disconnect.h"
#include "tests/support/catch.h"
#include "tests/support/exchanges/x25_packets.h"
#include "tests/support/followed.h"
#include "tests/support/sample_set.h"
#include "tests/transports/short_meanings.h"
#include "tests/transports/snapped.h"

#include <algorithm>
#include <filesystem>

namespace lastack::test {

namespace {

// Control octets with the poll or final bit.
constexpr std::uint8_t kSabm = 0x3F;
constexpr std::uint8_t kSabme = 0x7F;
constexpr std::uint8_t kUa = 0x73;
constexpr std::uint8_t kDisc = 0x53;
constexpr std::uint8_t kDm = 0x1F;
constexpr std::uint8_t kFrmr = 0x97;

const std::vector<X25Over> kEvery{
    X25Over::DirectedLapb,
    X25Over::ExtendedLapb,
    X25Over::EtherLapb,
    X25Over::Llc1,
    X25Over::Llc2,
    X25Over::Ethernet};

bool hasFrames(X25Over over) {
    return over != X25Over::Llc1 && over != X25Over::Ethernet;
}

Followed follow(const X25Talk& talk) {
    return follow(talk.packets(), talk.link());
}

Lines meaningsIn(const X25Talk& talk) {
    return shortMeaningsOf(follow(talk).only());
}

std::string endsOf(const Connection& connection) {
    return (*connection.ends)[0].network.toString() + " > " +
           (*connection.ends)[1].network.toString();
}

// A call by the first station.
X25Talk connected(X25Over over = X25Over::DirectedLapb, std::uint16_t channel = 1) {
    X25Talk talk(over);
    if (hasFrames(over)) {
        talk.firstFrame(
                over == X25Over::EtherLapb || over == X25Over::DirectedLapb ? kSabm : kSabme
        )
            .secondFrame(kUa);
    }
    talk.first(x25Call(channel, "310012345", "31009999", hexBytes("0180"), textBytes("login")))
        .second(x25Accept(channel, textBytes("welcome")));
    return talk;
}

const Lines kConnected{"C Open", "S Accept"};

} // namespace

TEST_CASE("a call is followed over every link that carries X.25", "[x25]") {
    for (const X25Over over : kEvery) {
        INFO(static_cast<int>(over));
        X25Talk talk = connected(over);
        talk.first(x25Data(1, 0, 0, textBytes("data")))
            .second(x25ReceiveReady(1, 1))
            .first(x25Clear(1, 0, 241, textBytes("42")))
            .second(x25ClearConfirm(1));
        const Followed followed = follow(talk);
        const Connection& call = followed.only();
        CHECK(followed.rejected == 0);
        CHECK(
            shortMeaningsOf(call) == kConnected + Lines{"C Data", "S Ack", "C Abort", "S AbortDone"}
        );
        CHECK(
            saidOf(call) ==
            Lines{"client x25-clear abortive 0/241 '42'", "server x25-clear-confirm confirm"}
        );
        CHECK(call.transport == Transport::X25);
        CHECK(call.established);
        CHECK_FALSE(call.midstream);
        CHECK(call.roles == RolesBasis::Handshake);
        CHECK(endsOf(call) == "31009999 > 310012345");
        CHECK((*call.ends)[0].reference == 1);
        CHECK((*call.ends)[1].reference == 1);
        if (over != X25Over::Ethernet) { // whose frames are filled up
            CHECK(call.from(Side::Client).bytes == 4);
        }
    }
}

TEST_CASE("a clear before the call is accepted refuses it", "[x25]") {
    X25Talk talk;
    talk.first(x25Call(7, "2", "1"))
        .second(x25Clear(7, 13, 67, textBytes("no such host")))
        .first(x25ClearConfirm(7));
    const Followed followed = follow(talk);
    CHECK(shortMeaningsOf(followed.only()) == Lines{"C Open", "S Refusal", "C AbortDone"});
    CHECK(
        saidOf(followed.only()) ==
        Lines{"server x25-clear refused 13/67 'no such host'", "client x25-clear-confirm confirm"}
    );
    CHECK_FALSE(followed.only().established);

    X25Talk givenUp;
    givenUp.first(x25Call(7, "2", "1")).first(x25Clear(7, 0, 0)).second(x25ClearConfirm(7));
    CHECK(meaningsIn(givenUp) == Lines{"C Open", "C Abort", "S AbortDone"});
}

TEST_CASE("clears that cross are each the answer to the other", "[x25]") {
    X25Talk talk = connected();
    talk.first(x25Clear(1, 0, 241, textBytes("mine")))
        .second(x25Clear(1, 0, 242, textBytes("yours")))
        // The channel is free: a call on it is a new one.
        .first(x25Call(1, "2", "1"));
    const Followed followed = follow(talk);
    REQUIRE(followed.connections.size() == 2);
    CHECK(shortMeaningsOf(followed.connections[0]) == kConnected + Lines{"C Abort", "S Abort"});
    CHECK(shortMeaningsOf(followed.connections[1]) == Lines{"C Open"});
}

TEST_CASE("clears that nobody confirms come again", "[x25]") {
    X25Talk talk = connected();
    talk.second(x25Clear(1, 5, 0)).again().again().first(x25ClearConfirm(1)).again();
    CHECK(
        meaningsIn(talk) ==
        kConnected +
            Lines{"S Abort", "S Abort again", "S Abort again", "C AbortDone", "C AbortDone again"}
    );
}

TEST_CASE("a channel is used for one call after the other", "[x25]") {
    X25Talk talk;
    for (int i = 0; i < 3; ++i) {
        talk.first(x25Call(1, "310012345", "31009999"))
            .second(x25Accept(1))
            .first(x25Data(1, 0, 0, textBytes("same")))
            .first(x25Clear(1, 0, 0))
            .second(x25ClearConfirm(1));
    }
    // Here the confirmation was not captured.
    talk.second(x25Call(1, "1", "2")).second(x25Clear(1, 0, 0)).second(x25Call(1, "1", "2"));
    const Followed followed = follow(talk);
    REQUIRE(followed.connections.size() == 5);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(
            shortMeaningsOf(followed.connections[i]) ==
            kConnected + Lines{"C Data", "C Abort", "S AbortDone"}
        );
    }
    CHECK(shortMeaningsOf(followed.connections[3]) == Lines{"C Open", "C Abort"});
    CHECK(shortMeaningsOf(followed.connections[4]) == Lines{"C Open"});
    CHECK(endsOf(followed.connections[4]) == "2 > 1");
}

TEST_CASE("many channels of a link are kept apart, up to the last", "[x25]") {
    X25Talk talk;
    const std::vector<std::uint16_t> channels{1, 2, 255, 256, 257, 4095};
    for (const std::uint16_t channel : channels) {
        talk.first(x25Call(channel, "2", "1"));
    }
    for (const std::uint16_t channel : channels) {
        talk.second(x25Accept(channel));
    }
    talk.second(x25Clear(257, 9, 0));
    const Followed followed = follow(talk);
    REQUIRE(followed.connections.size() == channels.size());
    for (std::size_t i = 0; i < channels.size(); ++i) {
        CHECK((*followed.connections[i].ends)[0].reference == channels[i]);
        CHECK(
            shortMeaningsOf(followed.connections[i]) ==
            (channels[i] == 257 ? kConnected + Lines{"S Abort"} : kConnected)
        );
    }
}

TEST_CASE("of calls that cross on a channel the accepted one goes on", "[x25]") {
    X25Talk first;
    first.first(x25Call(5, "22", "11"))
        .second(x25Call(5, "11", "22"))
        .second(x25Accept(5))
        .second(x25Clear(5, 0, 0))
        .first(x25ClearConfirm(5));
    const Followed one = follow(first);
    REQUIRE(one.connections.size() == 2);
    CHECK(shortMeaningsOf(one.connections[0]) == kConnected + Lines{"S Abort", "C AbortDone"});
    CHECK(endsOf(one.connections[0]) == "11 > 22");
    CHECK(shortMeaningsOf(one.connections[1]) == Lines{"C Open"});

    X25Talk second;
    second.first(x25Call(5, "22", "11"))
        .second(x25Call(5, "11", "22"))
        .again()
        .first(x25Accept(5))
        .second(x25Data(5, 0, 0, textBytes("x")))
        .first(x25Clear(5, 0, 0));
    const Followed other = follow(second);
    REQUIRE(other.connections.size() == 2);
    CHECK(shortMeaningsOf(other.connections[0]) == Lines{"C Open"});
    CHECK(
        shortMeaningsOf(other.connections[1]) ==
        Lines{"C Open", "C Open again", "S Accept", "C Data", "S Abort"}
    );
    CHECK(endsOf(other.connections[1]) == "22 > 11");
}

TEST_CASE("a reset ends nothing", "[x25]") {
    X25Talk talk = connected();
    talk.first(x25Data(1, 0, 0, textBytes("a")))
        .first(x25Reset(1, 0, 250))
        .again()
        .second(x25ResetConfirm(1))
        .first(x25Data(1, 0, 0, textBytes("a")))
        .first(x25Reset(1, 0, 250))
        .second(x25Reset(1, 0, 250))
        .first(x25Data(1, 0, 0, textBytes("a")));
    const Followed followed = follow(talk);
    CHECK(
        shortMeaningsOf(followed.only()) == kConnected +
                                                Lines{
                                                    "C Data",
                                                    "C Notice",
                                                    "C Notice again",
                                                    "S Ack",
                                                    "C Data",
                                                    "C Notice",
                                                    "S Notice",
                                                    "C Data"}
    );
    CHECK(saidOf(followed.only()).front() == "client x25-reset advisory 0/250");
    CHECK(followed.only().from(Side::Client).bytes == 3);
}

TEST_CASE("a restart ends every call of its link and no other", "[x25]") {
    X25Talk talk = connected(X25Over::Llc2, 1);
    talk.second(x25Call(2, "1", "2"))
        .first(x25Call(3, "2", "1"))
        .first(x25Clear(3, 0, 0))
        .second(x25ClearConfirm(3))
        .second(x25Restart(7, 0))
        .again()
        .first(x25RestartConfirm())
        .second(x25Restart(7, 0))
        .first(x25Call(1, "2", "1"));
    const Followed followed = follow(talk);
    REQUIRE(followed.connections.size() == 4);
    CHECK(
        shortMeaningsOf(followed.connections[0]) ==
        kConnected + Lines{"S Abort", "S Abort again", "C AbortDone"}
    );
    CHECK(
        saidOf(followed.connections[0]) ==
        Lines{"server x25-restart abortive 7/0", "server x25-restart abortive 7/0"}
    );
    CHECK(
        shortMeaningsOf(followed.connections[1]) ==
        Lines{"C Open", "C Abort", "C Abort again", "S AbortDone"}
    );
    CHECK(shortMeaningsOf(followed.connections[2]) == Lines{"C Open", "C Abort", "S AbortDone"});
    CHECK(shortMeaningsOf(followed.connections[3]) == Lines{"C Open"});

    // Another link with the same channel.
    X25Talk elsewhere = connected(X25Over::Llc1, 1);
    std::vector<BuiltPacket> packets = elsewhere.packets();
    X25Talk restarted = connected(X25Over::Llc2, 1);
    restarted.first(x25Restart(0, 0));
    packets.insert(packets.end(), restarted.packets().begin(), restarted.packets().end());
    for (std::size_t i = 2; i < packets.size(); ++i) {
        packets[i].frame[5] ^= std::byte{0x40};
        packets[i].frame[11] ^= std::byte{0x40};
    }
    const Followed both = test::follow(packets);
    REQUIRE(both.connections.size() == 2);
    CHECK(shortMeaningsOf(both.connections[0]) == kConnected);
    CHECK(shortMeaningsOf(both.connections[1]) == kConnected + Lines{"C Abort"});
}

TEST_CASE("the end of a link is that of its calls", "[x25]") {
    struct Case {
        std::uint8_t control;
        std::string unit;
    };

    const Case cases[] = {
        {kDisc, "second DISC"}, {kSabm, "second SABM"}, {kDm, "second DM"}, {kFrmr, "second FRMR"}};
    for (const Case& one : cases) {
        INFO(one.unit);
        X25Talk talk = connected();
        talk.first(x25Call(2, "2", "1")).secondFrame(one.control).firstFrame(kUa);
        const Followed followed = follow(talk);
        REQUIRE(followed.connections.size() == 2);
        CHECK(
            shortMeaningsOf(followed.connections[0]) == kConnected + Lines{"S Abort", "C AbortDone"}
        );
        CHECK(
            shortMeaningsOf(followed.connections[1]) == Lines{"C Open", "S Abort", "C AbortDone"}
        );
        for (const Connection& call : followed.connections) {
            CHECK(saidOf(call) == Lines{"server lapb-disc abortive"});
            const Lines events = eventsOf(call);
            CHECK(events[events.size() - 2] == "server " + one.unit.substr(7));
        }
    }
    X25Talk cleared = connected();
    cleared.first(x25Clear(1, 0, 0))
        .second(x25ClearConfirm(1))
        .firstFrame(kDisc)
        .secondFrame(kUa)
        .firstFrame(kSabm)
        .secondFrame(kUa);
    CHECK(meaningsIn(cleared) == kConnected + Lines{"C Abort", "S AbortDone"});
}

TEST_CASE("a frame reject says what was wrong with the frame", "[x25]") {
    X25Talk talk = connected();
    talk.secondFrame(kFrmr, hexBytes("21 00 03"))
        .firstFrame(kSabm)
        .secondFrame(kUa)
        .firstFrame(kDisc)
        .secondFrame(kDm);
    const Followed followed = follow(talk);
    CHECK(
        shortMeaningsOf(followed.only()) == kConnected + Lines{"S Abort", "C Abort", "S AbortDone"}
    );
    CHECK(
        saidOf(followed.only()) == Lines{"server lapb-disc abortive 3", "client lapb-disc abortive"}
    );
    X25Talk extended = connected(X25Over::Llc2);
    extended.secondFrame(kFrmr, hexBytes("0000 00 00 08"));
    CHECK(saidOf(follow(extended).only()) == Lines{"server lapb-disc abortive 8"});
}

TEST_CASE("reasons of frame rejects have names, as causes have", "[x25]") {
    DisconnectDatum datum;
    datum.flags = DisconnectDatum::kHasCode;
    datum.carrier = Carrier::LapbDisconnect;
    datum.code = 8;
    CHECK(reasonOf(datum) == "invalid receive sequence number");
    datum.carrier = Carrier::X25Restart;
    datum.code = 7;
    CHECK(reasonOf(datum) == "network operational");
}

TEST_CASE("DISC is answered by DM where the link was down already", "[x25]") {
    X25Talk talk = connected();
    talk.firstFrame(kDisc).again().secondFrame(kDm);
    CHECK(meaningsIn(talk) == kConnected + Lines{"C Abort", "C Abort again", "S AbortDone"});
}

TEST_CASE("X.25 and the link below it that were captured twice are one each", "[x25]") {
    X25Talk cleared = connected();
    cleared.first(x25Data(1, 0, 0, textBytes("one"))).second(x25Clear(1, 5, 0));
    cleared.first(x25ClearConfirm(1));
    X25Talk down = connected();
    down.firstFrame(kDisc).secondFrame(kDm);
    for (const X25Talk& talk : {cleared, down}) {
        const Followed once = follow(talk);
        const Followed twice = test::follow(capturedTwice(talk.packets()), talk.link());
        CHECK(shortMeaningsOf(twice.only()) == shortMeaningsOf(once.only()));
        CHECK(twice.only().from(Side::Client).retransmissions == 0);
    }
}

TEST_CASE("data that the link sends again is not new", "[x25]") {
    X25Talk talk = connected();
    talk.first(x25Data(1, 0, 0, textBytes("one")))
        .first(x25Data(1, 1, 0, textBytes("two")))
        .again();
    for (unsigned i = 2; i < 12; ++i) {
        talk.first(x25Data(1, i, 0, textBytes("same")));
    }
    const Followed followed = follow(talk);
    CHECK(followed.only().from(Side::Client).retransmissions == 1);
    CHECK(followed.only().from(Side::Client).bytes == 3 + 3 + 10 * 4);
}

TEST_CASE("interrupts are data of their own", "[x25]") {
    X25Talk talk = connected();
    talk.first(x25Interrupt(1, textBytes("!")))
        .again()
        .second(x25InterruptConfirm(1))
        .first(x25Interrupt(1, textBytes("!")));
    CHECK(meaningsIn(talk) == kConnected + Lines{"C Data", "C Data again", "S Ack", "C Data"});
}

TEST_CASE("a diagnostic goes to the call that it is about", "[x25]") {
    X25Talk talk = connected();
    talk.first(x25Call(2, "2", "1"))
        .second(x25Diagnostic(36, hexBytes("1002 00")))
        .second(x25Diagnostic(36, hexBytes("1009 00")))
        .second(x25Diagnostic(36, {}));
    const Followed followed = follow(talk);
    CHECK(followed.rejected == 0);
    REQUIRE(followed.connections.size() == 2);
    CHECK(shortMeaningsOf(followed.connections[0]) == kConnected);
    CHECK(shortMeaningsOf(followed.connections[1]) == Lines{"C Open", "S Notice"});
}

TEST_CASE("calls that began before the capture, and permanent circuits, are followed", "[x25]") {
    X25Talk talk;
    talk.second(x25Data(1, 3, 2, textBytes("x")))
        .first(x25Clear(1, 0, 0))
        .second(x25ClearConfirm(1));
    const Followed followed = follow(talk);
    CHECK(followed.only().midstream);
    CHECK(followed.only().roles == RolesBasis::GuessedFirst);
    CHECK(shortMeaningsOf(followed.only()) == Lines{"C Data", "S Abort", "C AbortDone"});

    X25Talk accept;
    accept.second(x25Accept(1)).second(x25Clear(1, 9, 0));
    const Followed accepted = follow(accept);
    CHECK_FALSE(accepted.only().midstream);
    CHECK(shortMeaningsOf(accepted.only()) == Lines{"S Accept", "S Abort"});

    X25Talk after = connected();
    after.first(x25Clear(1, 0, 0))
        .second(x25ClearConfirm(1))
        .second(x25ReceiveReady(1, 0))
        .second(x25Data(1, 0, 0, textBytes("of a call that was not captured")));
    const Followed next = follow(after);
    REQUIRE(next.connections.size() == 2);
    CHECK(shortMeaningsOf(next.connections[1]) == Lines{"C Data"});

    X25Talk lone;
    lone.first(x25ClearConfirm(1));
    CHECK(follow(lone).connections.empty());
    CHECK(follow(lone).rejected == 1);
}

TEST_CASE("calls of one captured direction are known to be open by their data", "[x25]") {
    X25Talk talk;
    talk.first(x25Call(1, "2", "1"))
        .first(x25Data(1, 0, 0, textBytes("x")))
        .first(x25Clear(1, 0, 0))
        .first(x25Call(1, "2", "1"));
    const Followed followed = follow(talk);
    REQUIRE(followed.connections.size() == 2);
    CHECK(followed.connections[0].oneSided);
    CHECK(followed.connections[0].established);
}

TEST_CASE("packets may be numbered modulo 128", "[x25]") {
    X25Talk talk(X25Over::Llc2);
    talk.first(hexBytes("20010b 01 10 00"))
        .second(hexBytes("20010f"))
        .first(hexBytes("2001 fe 02") + textBytes("data"))
        .second(hexBytes("2001 01 00"))
        .second(hexBytes("2001 05 00"))
        .second(hexBytes("2001 09 00"))
        .first(hexBytes("2001 00 02") + textBytes("data"))
        .first(hexBytes("200113 0900"));
    const Followed followed = follow(talk);
    CHECK(followed.rejected == 0);
    CHECK(
        shortMeaningsOf(followed.only()) ==
        kConnected + Lines{"C Data", "S Ack", "S Ack", "S Ack", "C Data", "C Abort"}
    );
    CHECK(followed.only().from(Side::Client).bytes == 8);
    CHECK(followed.only().events[2].seq == 127);
}

TEST_CASE("where a call has no digits the stations of the LAN are its ends", "[x25]") {
    X25Talk talk(X25Over::Llc1);
    talk.second(x25Call(1, "", "")).first(x25Accept(1));
    CHECK(endsOf(follow(talk).only()) == "02:00:00:00:00:0b > 02:00:00:00:00:0a");
    X25Talk one(X25Over::EtherLapb);
    one.first(x25Call(1, "123", "")).second(x25Accept(1));
    CHECK(endsOf(follow(one).only()) == "02:00:00:00:00:0a > 123");
    X25Talk line;
    line.first(x25Call(1, "", ""));
    CHECK(endsOf(follow(line).only()) == " > ");
    // Types of address before the digits: X.25 §5.2.1, the A bit.
    X25Talk types(X25Over::Llc1);
    types.first(hexBytes("90010b 05 06 11 123 12 4567 0 00"));
    CHECK(endsOf(follow(types).only()) == "4567 > 123");
}

TEST_CASE("who sent a frame is told by LAPB where nothing else does", "[x25]") {
    // Linux cooked captures have no destination, and here no source of six octets.
    const Bytes cooked = hexBytes("0000 0001 0000 0000000000000000 6000");
    const auto lapb = [&](const std::string& frame) {
        const Bytes bytes = hexBytes(frame);
        return cooked + Bytes{static_cast<std::byte>(bytes.size()), std::byte{0}} + bytes;
    };
    std::vector<BuiltPacket> packets;
    for (const std::string frame :
         {"013f",
          "0173",
          "0100 10010b 01 10 00",
          "0320 10010f",
          "0321",
          "0342 100113 0900",
          "0122 100117",
          "0353",
          "0373"}) {
        packets.push_back({Timestamp{1 + static_cast<std::int64_t>(packets.size())}, lapb(frame)});
    }
    const Followed followed = test::follow(packets, LinkType::LinuxSll);
    CHECK(followed.rejected == 0);
    CHECK(shortMeaningsOf(followed.only()) == kConnected + Lines{"S Abort", "C AbortDone"});
    // Right on Ethernet or behind LLC nothing would.
    packets = {{Timestamp{1}, hexBytes("0000 0001 0000 0000000000000000 0805 10010b 00 00")}};
    CHECK(test::follow(packets, LinkType::LinuxSll).rejected == 1);
}

TEST_CASE("what Ethernet fills a frame up with is no user data", "[x25]") {
    X25Talk talk = connected(X25Over::Ethernet);
    talk.first(x25Clear(1, 0, 0));
    CHECK(saidOf(follow(talk).only()) == Lines{"client x25-clear abortive 0/0"});
}

TEST_CASE("what is no X.25 is left alone", "[x25]") {
    const std::vector<Bytes> bad{
        {},
        hexBytes("01"),
        hexBytes("0100"),
        hexBytes("010000"), // an I frame without a packet
        hexBytes("01000010"),
        hexBytes("01050010010b0000"), // no address of LAPB
        hexBytes("01010000010b0000"), // no modulo
        hexBytes("01010030010b0000"),
        hexBytes("010100100033"),     // no such type
        hexBytes("0101001001fb0000"), // a restart of one channel
        hexBytes("0101001001f10000"),
        hexBytes("0101001000f3"), // registration
    };
    for (const Bytes& frame : bad) {
        const Followed followed =
            test::follow({{Timestamp{1}, frame}}, LinkType::LapbWithDirection);
        CHECK(followed.connections.empty());
        CHECK(followed.rejected == 1);
    }
    const std::vector<Bytes> badEther{
        hexBytes("6000 ff00 0100 10010b 0000"), hexBytes("6000 00"), hexBytes("6000 0000")};
    for (const Bytes& frame : badEther) {
        const Bytes whole = hexBytes("02000000000a 02000000000b") + frame;
        CHECK(test::follow({{Timestamp{1}, whole}}).rejected == 1);
    }
    // Frames of a link without calls are understood.
    X25Talk idle;
    idle.firstFrame(kSabm).secondFrame(kUa).firstFrame(kDisc).secondFrame(kDm).first(
        x25Restart(0, 0)
    );
    CHECK(follow(idle).rejected == 0);
    CHECK(follow(idle).connections.empty());
}

TEST_CASE("addresses and facilities that do not fit leave no user data", "[x25]") {
    for (const std::string block : {"ff", "0009", "0002 01", "22 11", "00", "0f"}) {
        X25Talk talk = connected();
        talk.first(hexBytes("100113 0d43") + hexBytes(block));
        INFO(block);
        CHECK(saidOf(follow(talk).only()) == Lines{"client x25-clear abortive 13/67"});
    }
    for (const std::string block : {"", "ff", "99 1234", "11 12 ff"}) {
        X25Talk talk;
        talk.first(hexBytes("10010b") + hexBytes(block));
        CHECK(meaningsIn(talk) == Lines{"C Open"});
        CHECK(follow(talk).only().from(Side::Client).bytes == 0);
    }
}

TEST_CASE("a frame of a call cut anywhere claims nothing that is not so", "[x25]") {
    for (const X25Over over : kEvery) {
        X25Talk talk = connected(over);
        talk.first(x25Data(1, 0, 0, textBytes("some data")))
            .first(x25Clear(1, 0, 241, textBytes("clear user data")))
            .second(x25ClearConfirm(1));
        const auto& packets = talk.packets();
        for (std::size_t place = 0; place < packets.size(); ++place) {
            for (std::size_t size = 0; size <= packets[place].frame.size(); ++size) {
                const Followed followed = followCut(packets, place, size, talk.link());
                INFO(static_cast<int>(over) << ": " << place << " cut to " << size);
                REQUIRE(followed.connections.size() == 1);
                const Lines meanings = shortMeaningsOf(followed.only());
                CHECK(std::count(meanings.begin(), meanings.end(), "S Refusal") == 0);
                CHECK(std::count(meanings.begin(), meanings.end(), "S Abort") == 0);
                for (const std::string& line : saidOf(followed.only())) {
                    CHECK(
                        (line.starts_with("client x25-clear abortive") ||
                         line == "server x25-clear-confirm confirm")
                    );
                }
            }
        }
    }
    X25Talk talk = connected();
    talk.first(x25Clear(1, 0, 241, textBytes("clear user data")));
    const Followed cut = followCut(talk.packets(), 4, 3 + 5 + 2 + 5, talk.link());
    CHECK(saidOf(cut.only()) == Lines{"client x25-clear abortive 0/241 'clear'"});
    CHECK(cut.only().disconnect->units[0].has(DisconnectDatum::kTruncated));
}

TEST_CASE(
    "a link that ends over and over tells each of its calls of it, but not for ever", "[x25]"
) {
    X25Talk talk = connected();
    for (int i = 0; i < 100; ++i) {
        talk.firstFrame(kDisc);
    }
    const Followed followed = follow(talk);
    CHECK(followed.only().from(Side::Client).packets < 25);
    CHECK(shortMeaningsOf(followed.only()).back() == "C Abort again");
}

TEST_CASE("the known captures of X.25 are followed unit by unit", "[x25][corpus]") {
    const auto folder = sourceDirectory().parent_path() / "shared/corpora/disconnect";
    if (!std::filesystem::exists(folder)) {
        return;
    }
    const Followed lapb = followFile(folder / "07_lapb_clear.pcap");
    CHECK(lapb.rejected == 0);
    CHECK(shortMeaningsOf(lapb.only()) == Lines{"C Open", "S Refusal", "C AbortDone"});
    CHECK(
        saidOf(lapb.only()) ==
        Lines{"server x25-clear refused 3/66 'lapb clear data'", "client x25-clear-confirm confirm"}
    );
    CHECK(endsOf(lapb.only()) == "31009999 > 310012345");
    CHECK(number(lapb.only().firstFrame) == 3);
    CHECK(number(lapb.only().lastFrame) == 5);

    const Followed llc = followFile(folder / "08_x25_llc7e.pcap");
    CHECK(llc.rejected == 0);
    CHECK(shortMeaningsOf(llc.only()) == Lines{"C Open", "S Refusal", "C AbortDone"});
    CHECK(
        saidOf(llc.only()) ==
        Lines{"server x25-clear refused 0/241 'llc clear data'", "client x25-clear-confirm confirm"}
    );
    CHECK(endsOf(llc.only()) == "31009999 > 310012345");
}

} // namespace lastack::test
