#include "tests/report/samples.h"

namespace lastack::samples {

namespace {

Builder silence(Pattern pattern) {
    Builder b(Outcome::TimedOut, pattern);
    b.data(Side::Server, 40, 50, 512);
    b.verdict().directions[1].end = DirectionEnd::Silent;
    return b;
}

TeardownReport keepalive(bool reset) {
    Builder b = silence(Pattern::KeepaliveFailure);
    b.from(Side::Server).unansweredProbes = 9;
    if (reset) {
        b.rst(Side::Server, 80, 60'000);
    }
    return b.build();
}

TeardownReport retransmissions(bool reset, std::uint32_t count) {
    Builder b = silence(reset ? Pattern::TimeoutReset : Pattern::TimeoutSilent);
    b.from(Side::Server).unansweredRetransmissions = count;
    b.lost(Side::Server, 512);
    if (reset) {
        b.rst(Side::Server, 80, 60'000);
    }
    return b.build();
}

TeardownReport finUnacked(int sent) {
    Builder b = silence(Pattern::FinUnacked);
    for (int i = 0; i < sent; ++i) {
        b.fin(Side::Client, 41 + static_cast<std::uint64_t>(i), 80 + 200 * i);
    }
    return b.build();
}

TeardownReport stalled() {
    Builder b = silence(Pattern::ZeroWindowStall);
    b.from(Side::Client).windowZeroAtEnd = true;
    return b.lost(Side::Server, 65'536).build();
}

TeardownReport refused(int times) {
    Builder b(Outcome::Refused, Pattern::Refused, Builder::Start::Nothing);
    for (int i = 0; i < times; ++i) {
        const auto packet = static_cast<std::uint64_t>(2 * i);
        b.syn(Side::Client, packet + 1, 500 * i).rst(Side::Server, packet + 2, 500 * i + 12);
    }
    return b.cause(CauseKind::ClosedPort, Confidence::Likely).build();
}

TeardownReport refusedByDevice() {
    Builder b(Outcome::Refused, Pattern::Refused, Builder::Start::Nothing);
    b.syn(Side::Client, 1, 0).rst(Side::Server, 2, 1);
    b.verdict().resetBy = ResetBy::Middlebox;
    b.verdict().initiator = Initiator::Middlebox;
    b.verdict().confidence = Confidence::Possible;
    return b.build();
}

TeardownReport refusedByIcmp(bool seen) {
    Builder b(Outcome::Refused, Pattern::IcmpUnreachable, Builder::Start::Nothing);
    b.syn(Side::Client, 1, 0);
    if (seen) {
        b.icmp(2, 1, 3, 13);
    }
    return b.cause(CauseKind::IcmpUnreachable, Confidence::Certain).build();
}

TeardownReport unanswered(int syns) {
    Builder b(Outcome::Unanswered, Pattern::Unanswered, Builder::Start::Nothing);
    for (int i = 0; i < syns; ++i) {
        b.syn(Side::Client, 1 + static_cast<std::uint64_t>(i), 1'000 * ((1 << i) - 1));
    }
    return b.build();
}

TeardownReport halfOpen(int synAcks) {
    Builder b(Outcome::Unanswered, Pattern::HalfOpenHandshake, Builder::Start::Nothing);
    b.syn(Side::Client, 1, 0);
    for (int i = 0; i < synAcks; ++i) {
        b.syn(Side::Server, 2 + static_cast<std::uint64_t>(i), 1 + 1'000 * i);
    }
    return b.build();
}

} // namespace

std::vector<Sample> silent() {
    return {
        {"keepalive, silent",
         keepalive(false),
         "The client fell silent: 9 keepalive probes from the server went unanswered to the end."},
        {"keepalive, reset",
         keepalive(true),
         "The client fell silent: the server sent 9 keepalive probes without an answer and gave up "
         "with a reset (packet "
         "80)."},
        {"retransmissions, silent",
         retransmissions(false, 6),
         "The client fell silent: the server repeated unacknowledged segments 6 times without an "
         "answer and gave up "
         "without a reset; 512 bytes from the server were never acknowledged."},
        {"retransmissions, reset",
         retransmissions(true, 1),
         "The client fell silent: the server repeated unacknowledged segments 1 time without an "
         "answer and gave up with "
         "a reset (packet 80); 512 bytes from the server were never acknowledged."},
        {"FIN unacknowledged",
         finUnacked(1),
         "The client closed (packet 41), but its FIN was never acknowledged."},
        {"FIN unacknowledged, repeated",
         finUnacked(5),
         "The client closed (packet 41), but its FIN was never acknowledged, although it was sent "
         "5 times."},
        {"zero window, silent",
         stalled(),
         "The connection stalled and fell silent: the client's receive window was zero to the end; "
         "65,536 bytes from "
         "the server were never acknowledged."},
        {"silent without a pattern",
         silence(Pattern::None).build(),
         "The server fell silent and the client gave up."},
        {"refused",
         refused(1),
         "The server refused the connection: it answered the SYN (packet 1) with a reset (packet "
         "2), most likely "
         "because nothing listened on the port."},
        {"refused three times",
         refused(3),
         "The server refused the connection: it answered the SYN (packet 1) with a reset (packet "
         "2), 3 times in all, "
         "most likely because nothing listened on the port."},
        {"refused by a device",
         refusedByDevice(),
         "A device on the path possibly refused the connection in the server's name: a reset "
         "(packet 2) answered the "
         "SYN (packet 1)."},
        {"refused by ICMP",
         refusedByIcmp(true),
         "The connection was refused: an ICMP error (administratively prohibited) in packet 2 "
         "answered the client's SYN "
         "(packet 1)."},
        {"refused by an ICMP error that was not kept",
         refusedByIcmp(false),
         "The connection was refused: an ICMP error answered the client's SYN (packet 1)."},
        {"unanswered",
         unanswered(1),
         "The client sent 1 SYN (first in packet 1) and got no answer."},
        {"unanswered, repeated",
         unanswered(4),
         "The client sent 4 SYNs in 7.000 s (first in packet 1) and got no answer."},
        {"SYN-ACK unanswered",
         halfOpen(5),
         "The server answered the SYN (packet 1) with a SYN-ACK (packet 2), sent 5 times, but the "
         "client never "
         "completed the handshake."},
        {"SYN-ACK unanswered, once",
         halfOpen(1),
         "The server answered the SYN (packet 1) with a SYN-ACK (packet 2), but the client never "
         "completed the "
         "handshake."},
    };
}

} // namespace lastack::samples
