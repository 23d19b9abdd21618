#include "tests/report/samples.h"

namespace lastack::samples {

namespace {

Finding story(FindingKind kind, Side by, std::optional<Duration> value) {
    Finding finding;
    finding.kind = kind;
    finding.by = by;
    finding.value = value;
    finding.confidence = Confidence::Likely;
    return finding;
}

// The events of a Builder begin with the three of the handshake.
constexpr EventIndex kFourth{3};
constexpr EventIndex kFifth{4};
constexpr EventIndex kSixth{5};

TeardownReport race() {
    Builder b(Outcome::Abortive, Pattern::DataAfterClose);
    b.data(Side::Client, 40, 15'020, 87)
        .fin(Side::Server, 41, 15'023)
        .rst(Side::Server, 44, 15'032);
    b.lost(Side::Client, 87);
    Finding finding =
        story(FindingKind::RequestCrossedFin, Side::Client, Duration::milliseconds(3));
    finding.idle = Duration::seconds(15);
    finding.events = {kFourth, kFifth, kSixth};
    b.verdict().findings.push_back(finding);
    return b.build();
}

TeardownReport leak() {
    Builder b(Outcome::HalfClosed, Pattern::HalfClosedAtEnd);
    b.fin(Side::Client, 41, 20).ack(Side::Server, 42, 32);
    b.states(TcpState::FinWait2, TcpState::CloseWait);
    Finding finding = story(FindingKind::HalfClosedLeak, Side::Server, Duration::seconds(95));
    finding.events = {kFourth};
    b.verdict().findings.push_back(finding);
    b.verdict().timing.halfClosed = Duration::seconds(95);
    return b.build();
}

TeardownReport idleDrop() {
    Builder b(Outcome::TimedOut, Pattern::TimeoutSilent);
    b.from(Side::Client).unansweredRetransmissions = 5;
    b.verdict().findings.push_back(
        story(FindingKind::SilentIdleDrop, Side::Client, Duration::seconds(351))
    );
    return b.build();
}

TeardownReport neverAccepted() {
    Builder b(Outcome::StillOpen, Pattern::TailMissing);
    b.from(Side::Client).unansweredRetransmissions = 4;
    b.verdict().tags.add(Tag::AcceptQueueOverflow);
    return b.build();
}

TeardownReport subflow() {
    Builder b(Outcome::Abortive, Pattern::HardClose);
    b.rst(Side::Client, 44, 90);
    Finding finding = story(FindingKind::SubflowReset, Side::Client, std::nullopt);
    finding.events = {kFourth};
    b.verdict().findings.push_back(finding);
    return b.build();
}

// The rest stand beside a summary that tells them already.
TeardownReport others() {
    Builder b(Outcome::StillOpen, Pattern::TailMissing);
    for (const FindingKind kind :
         {FindingKind::FastClose,
          FindingKind::TimeWait,
          FindingKind::ResetInTimeWait,
          FindingKind::SimultaneousClose,
          FindingKind::SimultaneousOpen,
          FindingKind::MultipathFastClose}) {
        b.verdict().findings.push_back(story(kind, Side::Client, Duration::milliseconds(12)));
    }
    return b.build();
}

} // namespace

std::vector<Sample> stories() {
    return {
        {"keep-alive race",
         race(),
         "The client's data (packet 40) crossed the server's FIN (packet 41) by 3.0 ms after "
         "15.000 "
         "s of idleness and met a closed socket: a keep-alive race, answered with a reset (packet "
         "44); 87 bytes from the client were never acknowledged."},
        {"leak",
         leak(),
         "The client closed its direction (packet 41), but the server never did: it still held the "
         "connection open in CLOSE-WAIT when the capture ended, 1 min 35 s later; the server may "
         "have leaked its socket."},
        {"dropped while idle",
         idleDrop(),
         "The server fell silent: the client repeated unacknowledged segments 5 times without an "
         "answer and gave up without a reset; before that nothing was sent for 5 min 51 s, so a "
         "device on the path may have forgotten the connection."},
        {"never accepted",
         neverAccepted(),
         "Neither side had closed the connection when the capture ended; the client was still "
         "repeating data, 4 times so far, and the server had never sent more than its SYN-ACK."},
        {"subflow",
         subflow(),
         "The client reset the connection (packet 44) without closing it first; no data had been "
         "sent; it was one subflow of an MPTCP connection, which goes on without it."},
        {"stories that the summary tells already",
         others(),
         "Neither side had closed the connection when the capture ended."},
    };
}

} // namespace lastack::samples
