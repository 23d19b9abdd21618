#include "report/words.h"

namespace lastack {

std::string_view nameOf(Tag tag) {
    switch (tag) {
    case Tag::HalfCloseData:
        return "half-close-data";
    case Tag::SimultaneousClose:
        return "simultaneous-close";
    case Tag::SimultaneousOpen:
        return "simultaneous-open";
    case Tag::FinThenRst:
        return "fin-then-rst";
    case Tag::RstInsteadOfFin:
        return "rst-instead-of-fin";
    case Tag::RstAfterClose:
        return "rst-after-close";
    case Tag::DataWithFin:
        return "data-with-fin";
    case Tag::DataLost:
        return "data-lost";
    case Tag::NoData:
        return "no-data";
    case Tag::ZeroWindow:
        return "zero-window";
    case Tag::Urgent:
        return "urgent";
    case Tag::Keepalive:
        return "keepalive";
    case Tag::KeepaliveTimeout:
        return "keepalive-timeout";
    case Tag::RetransmissionTimeout:
        return "retransmission-timeout";
    case Tag::FinRetransmitted:
        return "fin-retransmitted";
    case Tag::FinUnacked:
        return "fin-unacked";
    case Tag::FinalAckLost:
        return "final-ack-lost";
    case Tag::FinOutOfOrder:
        return "fin-out-of-order";
    case Tag::Idle:
        return "idle";
    case Tag::PortReuse:
        return "port-reuse";
    case Tag::ChallengeAck:
        return "challenge-ack";
    case Tag::ChallengeLoop:
        return "challenge-ack-loop";
    case Tag::RstIgnored:
        return "rst-ignored";
    case Tag::ForgedRst:
        return "forged-rst";
    case Tag::MultipleRst:
        return "multiple-rst";
    case Tag::CrossingRst:
        return "crossing-rst";
    case Tag::CrossingFinRst:
        return "crossing-fin-rst";
    case Tag::Tfo:
        return "tfo";
    case Tag::DataInSyn:
        return "data-in-syn";
    case Tag::Mptcp:
        return "mptcp";
    case Tag::HandshakeAborted:
        return "handshake-aborted";
    case Tag::SynackRetransmitted:
        return "synack-retransmitted";
    case Tag::IcmpUnreachable:
        return "icmp-unreachable";
    case Tag::HalfOpenWait:
        return "half-open-wait";
    case Tag::RstInTimeWait:
        return "rst-in-time-wait";
    case Tag::StrayReset:
        return "stray-reset";
    case Tag::FastClose:
        return "fast-close";
    case Tag::PeerRestart:
        return "peer-restart";
    case Tag::Superseded:
        return "superseded";
    case Tag::OddFlags:
        return "odd-flags";
    case Tag::CaptureGap:
        return "capture-gap";
    case Tag::Evicted:
        return "evicted";
    }
    return {};
}

} // namespace lastack
