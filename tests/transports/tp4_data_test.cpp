#include "tests/support/catch.h"
#include "tests/transports/tp4_story.h"

namespace lastack::test {

namespace {

const Bytes kConnect = hexBytes("0d0c 0506 130100 160102 14020002");
const Bytes kAccept = hexBytes("0e0c 0506 130100 160102 14020002");
const Bytes kFinish42 = hexBytes("0907 110101 c102 3432");
const Bytes kDisconnect100 = hexBytes("0a05 c103 313030");
const std::string kFinishSaid = "client session-fn graceful 1 '42'";
const std::string kDisconnectSaid = "server session-dn confirm '100'";

Bytes part(const Bytes& bytes, std::size_t begin, std::size_t end) {
    return {
        bytes.begin() + static_cast<std::ptrdiff_t>(begin),
        bytes.begin() + static_cast<std::ptrdiff_t>(end)};
}

// Up to the session's ACCEPT; each side has sent one DT.
Tp4Talk inSession(Tp4Over over = Tp4Over::Clnp) {
    Tp4Talk talk = opened(over);
    talk.client(tpData(kServerRef, 0, kConnect)).server(tpAck(kClientRef, 1));
    talk.server(tpData(kClientRef, 0, kAccept)).client(tpAck(kServerRef, 1));
    return talk;
}

} // namespace

TEST_CASE("a session above class 4 is released in eight steps", "[transports]") {
    Tp4Talk talk = inSession();
    talk.client(tpData(kServerRef, 1, kFinish42)).server(tpAck(kClientRef, 2));
    talk.server(tpData(kClientRef, 1, kDisconnect100)).client(tpAck(kServerRef, 2));
    talk.client(tpDisconnectRequest(kServerRef, kClientRef, kNormalDisconnect));
    talk.server(tpDisconnectConfirm(kClientRef, kServerRef));
    const Connection connection = only(talk);
    CHECK(
        storyOf(connection) == openedThen(
                                   {"client DT DATA",
                                    "server DT DATA",
                                    "client DT release",
                                    "server DT release answer",
                                    "client DR release done",
                                    "server DC release done"}
                               )
    );
    CHECK(
        saidOf(connection) ==
        Lines{kFinishSaid, kDisconnectSaid, "client cotp-dr graceful 128", "server cotp-dc confirm"}
    );
}

TEST_CASE("whoever disconnects behind a released session, its release counts", "[transports]") {
    Tp4Talk talk = inSession();
    talk.client(tpData(kServerRef, 1, kFinish42)).server(tpData(kClientRef, 1, kDisconnect100));
    const Bytes disconnect = tpDisconnectRequest(kClientRef, kServerRef, kNormalDisconnect);
    talk.server(disconnect).wait(Duration::seconds(2)).server(disconnect);
    CHECK(
        storyOf(only(talk)) == openedThen(
                                   {"client DT DATA",
                                    "server DT DATA",
                                    "client DT release",
                                    "server DT release answer",
                                    "server DR release done",
                                    "server DR release done (again)"}
                               )
    );

    // Another session over the same transport connection, which does not end in order.
    Tp4Talk kept = inSession();
    kept.client(tpData(kServerRef, 1, hexBytes("0907 110100 c102 3432")));
    kept.server(tpData(kClientRef, 1, kDisconnect100));
    kept.client(tpData(kServerRef, 2, kConnect)).server(tpData(kClientRef, 2, kAccept));
    kept.client(tpDisconnectRequest(kServerRef, kClientRef, 0));
    CHECK(storyOf(only(kept)).back() == "client DR abort");
    CHECK(saidOf(only(kept)).back() == "client cotp-dr abortive 0");
}

TEST_CASE("a session that only one side has ended is cut by a DR", "[transports]") {
    Tp4Talk talk = inSession();
    talk.client(tpData(kServerRef, 1, kFinish42));
    talk.client(tpDisconnectRequest(kServerRef, kClientRef, 0));
    CHECK(saidOf(only(talk)) == Lines{kFinishSaid, "client cotp-dr abortive 0"});
    CHECK(storyOf(only(talk)).back() == "client DR abort");
}

TEST_CASE("a TSDU in several DTs is read in the order of their numbers", "[transports]") {
    const std::vector<Bytes> parts{
        tpData(kServerRef, 1, part(kFinish42, 0, 3), TpEot::MoreFollows),
        tpData(kServerRef, 2, part(kFinish42, 3, 5), TpEot::MoreFollows),
        tpData(kServerRef, 3, part(kFinish42, 5, kFinish42.size()))};
    const std::vector<std::vector<std::size_t>> orders{
        {0, 1, 2}, {2, 1, 0}, {1, 0, 2}, {0, 0, 2, 1, 2}, {2, 2, 0, 1, 0}};
    for (const auto& order : orders) {
        Tp4Talk talk = inSession();
        std::vector<std::size_t> unique;
        for (const std::size_t at : order) {
            talk.client(parts[at]);
            if (std::find(unique.begin(), unique.end(), at) == unique.end()) {
                unique.push_back(at);
            }
        }
        const Connection connection = only(talk);
        CHECK(saidOf(connection) == Lines{kFinishSaid});
        CHECK(connection.from(Side::Client).bytes == kConnect.size() + kFinish42.size());
        CHECK(connection.from(Side::Client).retransmissions == order.size() - unique.size());
    }
}

TEST_CASE("a DT that was not captured costs its TSDU alone", "[transports]") {
    // The acknowledgement says that it was received.
    Tp4Talk acknowledged = inSession();
    acknowledged.client(tpData(kServerRef, 2, kFinish42)); // number 1 is missing
    CHECK(saidOf(only(acknowledged)).empty());
    acknowledged.server(tpAck(kClientRef, 3));
    CHECK(saidOf(only(acknowledged)) == Lines{kFinishSaid});
    const Connection connection = only(acknowledged);
    CHECK(number(connection.disconnect->units[0].frame) == 8); // where it was sent

    // So does the end of all.
    Tp4Talk ended = inSession();
    ended.client(tpData(kServerRef, 2, kFinish42));
    ended.client(tpDisconnectRequest(kServerRef, kClientRef, 0));
    CHECK(saidOf(only(ended)) == Lines{kFinishSaid, "client cotp-dr abortive 0"});

    // And one that no window would have let through.
    Tp4Talk ahead = inSession();
    ahead.client(tpData(kServerRef, 60, kFinish42));
    CHECK(saidOf(only(ahead)) == Lines{kFinishSaid});

    // The rest of a TSDU that began in the gap is no unit.
    Tp4Talk tail = inSession();
    tail.client(tpData(kServerRef, 1, part(kFinish42, 0, 5), TpEot::MoreFollows));
    tail.client(tpData(kServerRef, 3, textBytes("end"))).server(tpAck(kClientRef, 4));
    CHECK(saidOf(only(tail)).empty());
}

TEST_CASE("numbers go around", "[transports]") {
    Tp4Talk talk = inSession();
    const std::string text = "buy";
    for (std::uint32_t number = 1; number < 300; ++number) {
        talk.client(tpData(kServerRef, number % 128, textBytes(text)));
    }
    talk.client(tpData(kServerRef, 299 % 128, textBytes(text)));
    talk.client(tpData(kServerRef, 300 % 128, kFinish42));
    const Connection connection = only(talk);
    CHECK(saidOf(connection) == Lines{kFinishSaid});
    CHECK(connection.from(Side::Client).retransmissions == 1);
    CHECK(
        connection.from(Side::Client).bytes ==
        kConnect.size() + 299 * text.size() + kFinish42.size()
    );
}

TEST_CASE("what waits for a gap to fill is bounded", "[transports]") {
    Tp4Talk large = inSession(Tp4Over::Ip);
    for (std::uint32_t number = 2; number < 8; ++number) {
        large.client(tpData(kServerRef, number, Bytes(8000, std::byte{'x'})));
    }
    large.client(tpData(kServerRef, 8, kFinish42));
    CHECK(saidOf(only(large)) == Lines{kFinishSaid}); // the gap was given up

    const auto wide = TpNumbers::Extended;
    Tp4Talk many;
    many.client(tpConnectRequest(kClientRef, wide));
    many.server(tpConnectConfirm(kClientRef, kServerRef, wide));
    many.client(tpData(kServerRef, 0, kConnect, TpEot::Last, wide));
    for (std::uint32_t number = 2; number < 20; ++number) {
        many.client(tpData(kServerRef, number, textBytes("x"), TpEot::Last, wide));
    }
    many.client(tpData(kServerRef, 20, kFinish42, TpEot::Last, wide));
    CHECK(saidOf(only(many)) == Lines{kFinishSaid});

    Tp4Talk few = inSession();
    few.client(tpData(kServerRef, 2, textBytes("x"))).client(tpData(kServerRef, 3, kFinish42));
    CHECK(saidOf(only(few)).empty()); // it may still come
}

TEST_CASE("numbers are wider when both sides agreed on it", "[transports]") {
    const auto wide = TpNumbers::Extended;
    Tp4Talk talk;
    talk.client(tpConnectRequest(kClientRef, wide));
    talk.server(tpConnectConfirm(kClientRef, kServerRef, wide)).client(tpAck(kServerRef, 0, wide));
    talk.client(tpData(kServerRef, 0, kConnect, TpEot::Last, wide));
    talk.server(tpData(kClientRef, 0, kAccept, TpEot::Last, wide));
    talk.client(tpData(kServerRef, 1, part(kFinish42, 0, 4), TpEot::MoreFollows, wide));
    talk.client(tpData(kServerRef, 2, part(kFinish42, 4, 9), TpEot::Last, wide));
    talk.server(tpAck(kClientRef, 3, wide));
    const Connection connection = only(talk);
    CHECK(saidOf(connection) == Lines{kFinishSaid});
    CHECK(connection.from(Side::Client).bytes == kConnect.size() + kFinish42.size());
    CHECK(connection.events.back().ack == 3);

    // Nobody saw what they agreed on: the parameters tell, or else the length.
    Tp4Talk midstream;
    midstream.client(tpData(kServerRef, 0x0123'4567, kFinish42, TpEot::Last, wide));
    midstream.client(plainTpdu(hexBytes("f0 2222 81234568"), {}, textBytes("x")));
    midstream.client(plainTpdu(hexBytes("f0 2222 80000145"), {}, textBytes("x")));
    const Connection guessed = only(midstream);
    CHECK(saidOf(guessed) == Lines{kFinishSaid});
    CHECK(guessed.events[0].seq == 0x0123'4567);
    CHECK(guessed.events[1].seq == 0x0123'4568);
    CHECK(guessed.events[2].seq == 0x145); // though 01 45 might be a parameter
}

TEST_CASE("expedited data are data that stand beside the others", "[transports]") {
    Tp4Talk talk = inSession();
    talk.client(tpExpedited(kServerRef, 0, textBytes("now"))).server(tpExpeditedAck(kClientRef, 0));
    talk.client(tpExpedited(kServerRef, 0, textBytes("now")));
    talk.client(tpData(kServerRef, 1, kFinish42));
    const Connection connection = only(talk);
    CHECK(saidOf(connection) == Lines{kFinishSaid});
    CHECK(
        storyOf(connection) == openedThen(
                                   {"client DT DATA",
                                    "server DT DATA",
                                    "client ED DATA",
                                    "client ED DATA (again)",
                                    "client DT DATA"}
                               )
    );
}

TEST_CASE("data without a session above are read by nobody", "[transports]") {
    Tp4Talk talk = opened();
    talk.client(tpData(kServerRef, 0, textBytes("\x09\x07 not a session")));
    talk.client(tpData(kServerRef, 1, kFinish42));
    talk.client(tpDisconnectRequest(kServerRef, kClientRef, 0));
    CHECK(saidOf(only(talk)) == Lines{"client cotp-dr abortive 0"});
}

} // namespace lastack::test
