#include "tests/report/samples.h"

namespace lastack::samples {

namespace {

TeardownReport halfClosed(std::uint64_t bytes, EndOfRecord ended) {
    Builder b(Outcome::HalfClosed, Pattern::HalfClosedAtEnd);
    b.fin(Side::Client, 41, 80).ack(Side::Server, 42, 92);
    b.states(TcpState::FinWait2, TcpState::CloseWait);
    b.from(Side::Server).bytesAfterPeerFin = bytes;
    b.connection().ended = ended;
    b.verdict().timing.halfClosed = Duration::seconds(58);
    b.verdict().directions[0].end = DirectionEnd::FinAcked;
    b.verdict().directions[1].end = DirectionEnd::Open;
    return b.build();
}

Builder open(Outcome outcome) {
    Builder b(outcome, Pattern::None);
    b.data(Side::Client, 40, 50, 512);
    b.states(TcpState::Established, TcpState::Established);
    b.verdict().confidence = Confidence::Possible;
    b.connection().captureEndAt = b.connection().lastAt + Duration::seconds(200);
    return b;
}

TeardownReport stillOpen(EndOfRecord ended) {
    Builder b = open(Outcome::StillOpen);
    b.connection().ended = ended;
    return b.build();
}

TeardownReport oddFlags() {
    Builder b = open(Outcome::Unknown);
    b.verdict().pattern = Pattern::OddFlags;
    SegmentEvent& event = b.connection().events.back();
    event.kind = EventKind::Odd;
    event.flags = {TcpFlags::kSyn | TcpFlags::kFin};
    return b.build();
}

TeardownReport ended(EndOfRecord how) {
    Builder b = open(Outcome::Unknown);
    b.connection().ended = how;
    return b.build();
}

TeardownReport oneSided() {
    Builder b(Outcome::Unknown, Pattern::None, Builder::Start::Nothing);
    b.connection().oneSided = true;
    return b.data(Side::Server, 40, 50, 512).problem(Problem::OneSided).build();
}

TeardownReport lossy() {
    Builder b = open(Outcome::Unknown);
    b.connection().captureLoss = true;
    return b.build();
}

TeardownReport doubtfulReset() {
    return open(Outcome::Unknown)
        .rst(Side::Server, 44, 90, Effect::Unknown)
        .problem(Problem::ResetEffectUnknown)
        .build();
}

TeardownReport finWithoutAck() {
    return open(Outcome::Unknown).fin(Side::Server, 44, 90).problem(Problem::FinAckMissing).build();
}

TeardownReport midstream() {
    Builder b = open(Outcome::Unknown);
    b.connection().midstream = true;
    return b.build();
}

} // namespace

std::vector<Sample> undecided() {
    return {
        {"half-closed",
         halfClosed(0, EndOfRecord::CaptureEnd),
         "The client closed its direction (packet 41), but the server never did: it still held the "
         "connection open in "
         "CLOSE-WAIT when the capture ended, 58.000 s later."},
        {"half-closed with data",
         halfClosed(512, EndOfRecord::CaptureEnd),
         "The client closed its direction (packet 41); the server sent another 512 bytes but never "
         "closed: it still "
         "held the connection open in CLOSE-WAIT when the capture ended, 58.000 s later."},
        {"half-closed, superseded",
         halfClosed(0, EndOfRecord::Superseded),
         "The client closed its direction (packet 41), but the server never did: it still held the "
         "connection open in "
         "CLOSE-WAIT when a new connection took over its addresses and ports, 58.000 s later."},
        {"still open",
         stillOpen(EndOfRecord::CaptureEnd),
         "Neither side had closed the connection when the capture ended, 3 min 20 s after its last "
         "packet."},
        {"still open, expired",
         stillOpen(EndOfRecord::Expired),
         "Neither side had closed the connection when its packets stopped."},
        {"still open, evicted",
         stillOpen(EndOfRecord::Evicted),
         "Neither side had closed the connection when its record was closed to make room for "
         "others, 3 min 20 s after "
         "its last packet."},
        {"odd flags",
         oddFlags(),
         "The packets do not tell how the connection ended: the flags of packet 40 are a "
         "combination that no socket "
         "call sends."},
        {"superseded",
         ended(EndOfRecord::Superseded),
         "The packets do not tell how the connection ended: a new one took over its addresses and "
         "ports before it was "
         "seen to close."},
        {"evicted",
         ended(EndOfRecord::Evicted),
         "How the connection ended was not followed: too many connections were alive at once and "
         "this one had been "
         "idle longest."},
        {"one-sided",
         oneSided(),
         "The packets do not tell how the connection ended: only those of the server are in the "
         "capture."},
        {"lossy",
         lossy(),
         "The packets do not tell how the connection ended: some that a side acknowledged are "
         "missing from the "
         "capture."},
        {"doubtful reset",
         doubtfulReset(),
         "The packets do not tell how the connection ended: whether the reset from the server "
         "(packet 44) was accepted "
         "cannot be seen."},
        {"FIN without ACK",
         finWithoutAck(),
         "The packets do not tell how the connection ended: no acknowledgment of the server's FIN "
         "(packet 44) is in the "
         "capture."},
        {"tail missing",
         open(Outcome::Unknown).problem(Problem::TailMissing).build(),
         "The packets do not tell how the connection ended: the capture stopped 3 min 20 s after "
         "its last packet."},
        {"midstream",
         midstream(),
         "The packets do not tell how the connection ended: too little of it is in the capture, "
         "and not its "
         "beginning."},
        {"plain",
         open(Outcome::Unknown).build(),
         "The packets do not tell how the connection ended: they fit no known ending."},
    };
}

} // namespace lastack::samples
