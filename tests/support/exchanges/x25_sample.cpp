#include "tests/support/exchanges/x25_sample.h"

#include "tests/support/exchanges/x25_packets.h"

namespace lastack::test {

namespace {

constexpr std::uint8_t kSabm = 0x3F;
constexpr std::uint8_t kSabme = 0x7F;
constexpr std::uint8_t kUa = 0x73;
constexpr std::uint8_t kDisc = 0x53;

// Fast select: user data up to 128 octets in the call and in its clearing.
const Bytes kFastSelect = hexBytes("0180");

void addTransactions(X25Talk& talk, std::uint16_t channel, unsigned count) {
    for (unsigned i = 0; i < count; ++i) {
        talk.wait(Duration::milliseconds(400))
            .first(x25Data(channel, i, i, textBytes("debit 12.50")))
            .second(x25Data(channel, i, i + 1, textBytes("done")))
            .first(x25ReceiveReady(channel, i + 1));
    }
}

} // namespace

std::vector<BuiltPacket> x25ClearUserData() {
    X25Talk talk;
    talk.firstFrame(kSabm)
        .secondFrame(kUa)
        .second(x25Restart(7, 0))
        .first(x25RestartConfirm())
        .first(x25Call(1, "310012345", "31009999", kFastSelect, textBytes("LEDGER")))
        .second(x25Accept(1));
    addTransactions(talk, 1, 3);
    talk.wait(Duration::seconds(2))
        .first(x25Clear(1, 0, 241, textBytes("42")))
        .second(x25ClearConfirm(1));
    return talk.packets();
}

std::vector<BuiltPacket> x25LinkDown() {
    X25Talk talk(X25Over::Llc2);
    talk.firstFrame(kSabme).secondFrame(kUa);
    for (const std::uint16_t channel : {std::uint16_t{1}, std::uint16_t{2}}) {
        talk.first(x25Call(channel, "310012345", "31009999")).second(x25Accept(channel));
        addTransactions(talk, channel, 1);
    }
    talk.wait(Duration::seconds(5)).secondFrame(kDisc).firstFrame(kUa);
    return talk.packets();
}

} // namespace lastack::test
