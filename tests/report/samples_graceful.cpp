#include "tests/report/samples.h"

namespace lastack::samples {

namespace {

Builder closed(Pattern pattern) {
    Builder b(Outcome::Graceful, pattern);
    b.states(TcpState::TimeWait, TcpState::Closed);
    b.verdict().directions[0].end = DirectionEnd::FinAcked;
    b.verdict().directions[1].end = DirectionEnd::FinAcked;
    b.verdict().timing.close = Duration::milliseconds(28);
    b.verdict().timing.idleBeforeClose = Duration::milliseconds(3);
    return b;
}

Builder bothFins(Pattern pattern) {
    Builder b = closed(pattern);
    b.data(Side::Client, 4, 20, 87).data(Side::Server, 5, 35, 1'460);
    b.fin(Side::Client, 12, 40).fin(Side::Server, 15, 56).ack(Side::Client, 16, 57);
    return b;
}

TeardownReport halfClose(Pattern pattern, std::uint64_t bytes) {
    Builder b = bothFins(pattern);
    b.from(Side::Server).bytesAfterPeerFin = bytes;
    return b.build();
}

TeardownReport finsInferred() {
    Builder b = closed(Pattern::FourWay);
    b.data(Side::Client, 4, 20, 87);
    b.verdict().finBy = {Side::Server, Side::Client};
    return b.build();
}

TeardownReport resetForLastAck() {
    Builder b = closed(Pattern::ResetInLastAck);
    b.fin(Side::Client, 12, 40).fin(Side::Server, 15, 9'056).rst(Side::Client, 16, 9'057);
    return b.build();
}

TeardownReport withResets(Effect effective, Confidence genuine, int count) {
    Builder b = bothFins(Pattern::ThreeWay);
    for (int i = 0; i < count; ++i) {
        b.rst(Side::Server, 20 + static_cast<std::uint64_t>(i), 60 + i, effective);
    }
    b.verdict().resets.front().genuine = genuine;
    return b.build();
}

TeardownReport seenFromOneSide() {
    Builder b = bothFins(Pattern::FourWay);
    b.connection().oneSided = true;
    return b.build();
}

TeardownReport seenFromTheMiddle() {
    Builder b = bothFins(Pattern::FourWay);
    b.connection().midstream = true;
    b.connection().roles = RolesBasis::GuessedPort;
    b.problem(Problem::Midstream);
    return b.build();
}

} // namespace

std::vector<Sample> graceful() {
    return {
        {"four-way",
         bothFins(Pattern::FourWay).build(),
         "The client closed first (packet 12) and the server closed 16.0 ms later (packet 15); "
         "both FINs were "
         "acknowledged and nothing was lost."},
        {"three-way",
         bothFins(Pattern::ThreeWay).build(),
         "The client closed first (packet 12) and the server acknowledged that with a FIN of its "
         "own (packet 15); both "
         "FINs were acknowledged and nothing was lost."},
        {"simultaneous",
         bothFins(Pattern::Simultaneous).build(),
         "Both sides closed at the same time: their FINs crossed (packets 12 and 15) and both were "
         "acknowledged."},
        {"half-close",
         halfClose(Pattern::HalfCloseUsed, 1'460),
         "The client closed its direction first (packet 12); the server sent another 1,460 bytes, "
         "which the client "
         "acknowledged, and then closed as well (packet 15)."},
        {"half-close of one byte",
         halfClose(Pattern::HalfCloseUsed, 1),
         "The client closed its direction first (packet 12); the server sent another 1 byte, which "
         "the client "
         "acknowledged, and then closed as well (packet 15)."},
        {"half-close unread",
         halfClose(Pattern::HalfCloseUnread, 0),
         "The client closed its direction first (packet 12); the server sent more data that the "
         "client's stack "
         "acknowledged but apparently nobody read, and then closed as well (packet 15)."},
        {"FINs inferred", finsInferred(), "Both sides closed and both FINs were acknowledged."},
        {"reset for the last ACK",
         resetForLastAck(),
         "The client closed first (packet 12), the server closed as well (packet 15), and the "
         "client answered that "
         "with a reset (packet 16) instead of the last acknowledgment."},
        {"ignored reset",
         withResets(Effect::No, Confidence::Likely, 1),
         "The client closed first (packet 12) and the server acknowledged that with a FIN of its "
         "own (packet 15); both "
         "FINs were acknowledged and nothing was lost; a reset from the server (packet 20) had no "
         "effect."},
        {"forged reset",
         withResets(Effect::No, Confidence::Excluded, 1),
         "The client closed first (packet 12) and the server acknowledged that with a FIN of its "
         "own (packet 15); both "
         "FINs were acknowledged and nothing was lost; a reset that somebody else made in the "
         "server's name (packet "
         "20) had no effect."},
        {"reset that followed",
         withResets(Effect::Yes, Confidence::Likely, 1),
         "The client closed first (packet 12) and the server acknowledged that with a FIN of its "
         "own (packet 15); both "
         "FINs were acknowledged and nothing was lost; the reset that followed (packet 20) changed "
         "nothing."},
        {"several resets",
         withResets(Effect::No, Confidence::Likely, 3),
         "The client closed first (packet 12) and the server acknowledged that with a FIN of its "
         "own (packet 15); both "
         "FINs were acknowledged and nothing was lost; 3 resets had no effect (first in packet "
         "20)."},
        {"one-sided",
         seenFromOneSide(),
         "The client closed first (packet 12) and the server closed 16.0 ms later (packet 15); "
         "both FINs were "
         "acknowledged and nothing was lost; only the client's packets are in the capture."},
        {"midstream",
         seenFromTheMiddle(),
         "The client closed first (packet 12) and the server closed 16.0 ms later (packet 15); "
         "both FINs were "
         "acknowledged and nothing was lost; the beginning of the connection is not in the "
         "capture."},
    };
}

} // namespace lastack::samples
