#include "tests/report/samples.h"

namespace lastack::samples {

namespace {

Builder reset(Pattern pattern) {
    Builder b(Outcome::Abortive, pattern);
    b.data(Side::Client, 4, 20, 87);
    b.verdict().directions[0].end = DirectionEnd::Reset;
    b.verdict().directions[1].end = DirectionEnd::Reset;
    return b;
}

TeardownReport hardReset(CauseKind cause, Confidence confidence) {
    return reset(Pattern::HardClose).rst(Side::Server, 44, 90).cause(cause, confidence).build();
}

TeardownReport hardResetWithLoss() {
    return reset(Pattern::HardClose)
        .rst(Side::Client, 44, 90)
        .lost(Side::Client, 1)
        .lost(Side::Server, 512, 87)
        .build();
}

TeardownReport hardResetWithRiskBothWays() {
    Builder b = reset(Pattern::HardClose);
    return b.rst(Side::Client, 44, 90)
        .lost(Side::Client, 0, 1'000)
        .lost(Side::Server, 5, 2)
        .build();
}

TeardownReport unreadData() {
    Builder b = reset(Pattern::UnreadData);
    return b.rst(Side::Server, 44, 90)
        .cause(CauseKind::UnreadData, Confidence::Likely)
        .lost(Side::Client, 0, 87)
        .build();
}

TeardownReport lateData(std::uint64_t sent, std::uint64_t lost) {
    TeardownReport report = dataAfterClose();
    report.connection.from(Side::Server).bytesAfterPeerFin = sent;
    report.verdict.directions[index(Side::Server)].unackedBytes = lost;
    return report;
}

TeardownReport finAndReset(Pattern pattern, Side closer, Side resetter) {
    return reset(pattern).fin(closer, 41, 80).rst(resetter, 44, 90).build();
}

TeardownReport crossingFin() {
    TeardownReport report = finAndReset(Pattern::AfterPeerFin, Side::Client, Side::Server);
    report.verdict.initiator = Initiator::Both;
    report.verdict.tags.add(Tag::CrossingFinRst);
    return report;
}

TeardownReport unreadAfterFin() {
    Builder b = reset(Pattern::HalfCloseUnread);
    b.fin(Side::Client, 41, 80).rst(Side::Client, 44, 90).lost(Side::Server, 0, 512);
    b.from(Side::Server).bytesAfterPeerFin = 512;
    return b.build();
}

TeardownReport lateReset() {
    Builder b = reset(Pattern::LateReset);
    return b.fin(Side::Client, 41, 80).fin(Side::Server, 43, 85).rst(Side::Server, 44, 90).build();
}

TeardownReport afterAccept(CauseKind cause) {
    Builder b(Outcome::Abortive, Pattern::RefusedAfterAccept);
    return b.rst(Side::Server, 4, 13).cause(cause, Confidence::Possible).build();
}

TeardownReport inHandshake() {
    Builder b(Outcome::Abortive, Pattern::HandshakeAborted, Builder::Start::Nothing);
    return b.syn(Side::Client, 1, 0).syn(Side::Server, 2, 12).rst(Side::Client, 3, 13).build();
}

TeardownReport crossing() {
    Builder b = reset(Pattern::CrossingResets);
    b.rst(Side::Server, 44, 90).rst(Side::Client, 45, 91);
    b.verdict().resetBy = ResetBy::Both;
    b.verdict().initiator = Initiator::Both;
    return b.build();
}

TeardownReport stale(EventIndex stimulus) {
    Builder b = reset(Pattern::StaleState);
    b.data(Side::Client, 43, 350'000, 87).rst(Side::Server, 44, 350'012).lost(Side::Client, 87);
    b.verdict().resets.front().inReplyTo = stimulus;
    return b.build();
}

TeardownReport injected(bool bothWays) {
    Builder b = reset(Pattern::Injected);
    b.rst(Side::Server, 44, 90);
    if (bothWays) {
        b.rst(Side::Client, 45, 90);
    }
    b.verdict().resetBy = ResetBy::Middlebox;
    b.verdict().initiator = Initiator::Middlebox;
    b.verdict().confidence = Confidence::Likely;
    b.verdict().resets.front().genuine = Confidence::Excluded;
    b.verdict().resets.front().why = {Reason::HopLimitDiffers};
    return b.cause(CauseKind::Forged, Confidence::Likely).build();
}

TeardownReport injectedOnceIgnored() {
    TeardownReport report = injected(true);
    report.verdict.resets.back().effective = Effect::No;
    return report;
}

TeardownReport injectedTwiceInVain() {
    Builder b = reset(Pattern::HardClose);
    b.rst(Side::Server, 44, 90).rst(Side::Server, 45, 91).rst(Side::Server, 46, 92);
    auto& resets = b.verdict().resets;
    for (std::size_t at = 1; at < resets.size(); ++at) {
        resets[at].genuine = Confidence::Excluded;
        resets[at].effective = Effect::No;
    }
    return b.build();
}

TeardownReport zeroWindow() {
    Builder b = reset(Pattern::ZeroWindowStall);
    b.from(Side::Server).windowZeroAtEnd = true;
    return b.rst(Side::Client, 44, 90).lost(Side::Client, 4'096).build();
}

} // namespace

std::vector<Sample> abortive() {
    return {
        {"data after close",
         dataAfterClose(),
         "The client closed first (packet 41); the server still sent 512 bytes, which the client's "
         "stack answered with "
         "a reset (packet 44): they were lost."},
        {"one byte after close",
         lateData(1, 1),
         "The client closed first (packet 41); the server still sent 1 byte, which the client's "
         "stack answered with a "
         "reset (packet 44): it was lost."},
        {"data after close, some lost",
         lateData(512, 100),
         "The client closed first (packet 41); the server still sent 512 bytes, which the client's "
         "stack answered with "
         "a reset (packet 44): 100 of them were lost."},
        {"data after close, more lost",
         lateData(512, 2'000),
         "The client closed first (packet 41); the server still sent 512 bytes, which the client's "
         "stack answered with "
         "a reset (packet 44): 2,000 bytes of its data were lost."},
        {"data after close, acknowledged",
         lateData(512, 0),
         "The client closed first (packet 41); the server still sent 512 bytes, which the client's "
         "stack answered with "
         "a reset (packet 44): they were acknowledged, but probably never read."},
        {"data after close, amount unknown",
         lateData(0, 0),
         "The client closed first (packet 41); the server still sent data, which the client's "
         "stack answered with a "
         "reset (packet 44): it was lost."},
        {"hard reset",
         hardReset(CauseKind::Linger0, Confidence::Possible),
         "The server reset the connection (packet 44) without closing it first, possibly by a "
         "close with linger 0; all "
         "data sent had been acknowledged."},
        {"hard reset when idle",
         hardReset(CauseKind::IdleTimeout, Confidence::Likely),
         "The server reset the connection (packet 44) without closing it first, most likely "
         "because it had been idle "
         "for too long; all data sent had been acknowledged."},
        {"hard reset, state lost",
         hardReset(CauseKind::NoSuchConnection, Confidence::Certain),
         "The server reset the connection (packet 44) without closing it first, because its stack "
         "did not know the "
         "connection any more; all data sent had been acknowledged."},
        {"hard reset with loss",
         hardResetWithLoss(),
         "The client reset the connection (packet 44) without closing it first; 1 byte from the "
         "client and 512 bytes "
         "from the server were never acknowledged; 87 acknowledged bytes from the server may never "
         "have been read."},
        {"hard reset with risk both ways",
         hardResetWithRiskBothWays(),
         "The client reset the connection (packet 44) without closing it first; 5 bytes from the "
         "server were never "
         "acknowledged; 1,000 acknowledged bytes from the client and 2 from the server may never "
         "have been read."},
        {"unread data",
         unreadData(),
         "The server reset the connection (packet 44) without closing it first, most likely "
         "because data it had "
         "received was unread; 87 acknowledged bytes from the client may never have been read."},
        {"after own FIN",
         finAndReset(Pattern::AfterOwnFin, Side::Client, Side::Client),
         "The client closed (packet 41) and then reset the connection itself (packet 44) before "
         "the server had closed; "
         "all data sent had been acknowledged."},
        {"after the peer's FIN",
         finAndReset(Pattern::AfterPeerFin, Side::Client, Side::Server),
         "The client closed first (packet 41), but the server answered with a reset (packet 44) "
         "instead of a FIN; all "
         "data sent had been acknowledged."},
        {"FIN and reset crossing",
         crossingFin(),
         "The client closed (packet 41) and the server reset the connection (packet 44) at the "
         "same time, neither knowing of the other; all data sent had been acknowledged."},
        {"unread after FIN",
         unreadAfterFin(),
         "The client closed its direction (packet 41), acknowledged another 512 bytes and then "
         "reset the connection "
         "(packet 44) with them apparently unread; 512 acknowledged bytes from the server may "
         "never have been read."},
        {"late reset",
         lateReset(),
         "Both sides closed (packets 41 and 43), but the server reset the connection (packet 44) "
         "before both FINs were "
         "acknowledged; all data sent had been acknowledged."},
        {"after accept",
         afterAccept(CauseKind::ListenerClosed),
         "The server accepted the connection and reset it (packet 4) before it had sent anything, "
         "possibly because the "
         "listening socket was closed; no data had been sent."},
        {"queue full",
         afterAccept(CauseKind::AcceptQueueOverflow),
         "The server accepted the connection and reset it (packet 4) before it had sent anything, "
         "possibly because the "
         "queue of the listening socket was full; no data had been sent."},
        {"in the handshake",
         inHandshake(),
         "The client reset the connection (packet 3) during the handshake, after the server's "
         "SYN-ACK (packet 2); no data had been sent."},
        {"crossing",
         crossing(),
         "Both sides reset the connection at the same time (packets 44 and 45); all data "
         "sent had been acknowledged."},
        {"peer restart",
         reset(Pattern::PeerRestart).rst(Side::Server, 44, 90).build(),
         "The server no longer knew the connection, as after a restart, and reset it (packet 44); "
         "all data sent had been acknowledged."},
        {"stale",
         stale(EventIndex{4}),
         "The client sent data after 5 min 50 s of silence, and the server answered with a reset "
         "(packet 44) because "
         "it no longer knew the connection; 87 bytes from the client were never acknowledged."},
        {"stale, idle time unknown",
         stale(EventIndex::None),
         "The client sent data after a long silence, and the server answered with a reset (packet "
         "44) because it no "
         "longer knew the connection; 87 bytes from the client were never acknowledged."},
        {"injected",
         injected(false),
         "A device on the path, not the server, most likely made the reset (packet 44) that ended "
         "the connection; all "
         "data sent had been acknowledged."},
        {"injected both ways",
         injected(true),
         "A device on the path most likely reset the connection towards both sides (packets 44 and "
         "45); all data "
         "sent had been acknowledged."},
        {"injected both ways, one of them ignored",
         injectedOnceIgnored(),
         "A device on the path most likely reset the connection towards both sides (packets 44 and "
         "45); all data sent had been acknowledged."},
        {"two injected in vain",
         injectedTwiceInVain(),
         "The server reset the connection (packet 44) without closing it first; all data sent had "
         "been acknowledged; 2 resets that somebody else made had no effect (first in packet 45)."},
        {"zero window",
         zeroWindow(),
         "The client reset the connection (packet 44) while the server's receive window was zero; "
         "4,096 bytes from the "
         "client were never acknowledged."},
    };
}

} // namespace lastack::samples
