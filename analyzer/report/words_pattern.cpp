#include "report/phrases.h"
#include "report/words.h"

#include <array>

namespace lastack {

namespace {

struct PatternWords {
    std::string_view id;
    std::string_view name;
    std::string_view label; // at most 12 columns
};

constexpr std::array kPatternList = {
    Pattern::FourWay,           Pattern::ThreeWay,
    Pattern::Simultaneous,      Pattern::HalfCloseUsed,
    Pattern::HalfCloseUnread,   Pattern::HalfClosedAtEnd,
    Pattern::HardClose,         Pattern::UnreadData,
    Pattern::DataAfterClose,    Pattern::AfterOwnFin,
    Pattern::AfterPeerFin,      Pattern::LateReset,
    Pattern::ResetInLastAck,    Pattern::TimeWaitReset,
    Pattern::Refused,           Pattern::RefusedAfterAccept,
    Pattern::Unanswered,        Pattern::HandshakeAborted,
    Pattern::HalfOpenHandshake, Pattern::KeepaliveFailure,
    Pattern::TimeoutSilent,     Pattern::TimeoutReset,
    Pattern::FinUnacked,        Pattern::ZeroWindowStall,
    Pattern::Injected,          Pattern::IneffectiveReset,
    Pattern::CrossingResets,    Pattern::IcmpUnreachable,
    Pattern::PeerRestart,       Pattern::OddFlags,
    Pattern::TailMissing,       Pattern::Superseded,
    Pattern::StaleState,        Pattern::DisconnectData,
};

PatternWords wordsOf(Pattern pattern) {
    switch (pattern) {
    case Pattern::None:
        return {};
    case Pattern::FourWay:
        return {"P01", phrase("Engine", "four-way close"), "four-way"};
    case Pattern::ThreeWay:
        return {"P02", phrase("Engine", "three-way close"), "three-way"};
    case Pattern::Simultaneous:
        return {"P03", phrase("Engine", "simultaneous close"), "simultaneous"};
    case Pattern::HalfCloseUsed:
        return {"P04", phrase("Engine", "half-close used"), "half-close"};
    case Pattern::HalfCloseUnread:
        return {"P05", phrase("Engine", "half-close with data unread"), "half, unread"};
    case Pattern::HalfClosedAtEnd:
        return {"P06", phrase("Engine", "second FIN never came"), "no 2nd FIN"};
    case Pattern::HardClose:
        return {"P08", phrase("Engine", "hard reset"), "hard reset"};
    case Pattern::UnreadData:
        return {"P09", phrase("Engine", "reset with data unread"), "data unread"};
    case Pattern::DataAfterClose:
        return {"P10", phrase("Engine", "data after close"), "late data"};
    case Pattern::AfterOwnFin:
        return {"P11", phrase("Engine", "reset after own FIN"), "FIN, own RST"};
    case Pattern::AfterPeerFin:
        return {"P12", phrase("Engine", "reset after peer's FIN"), "RST for FIN"};
    case Pattern::LateReset:
        return {"P13", phrase("Engine", "reset after both FINs"), "FINs, RST"};
    case Pattern::ResetInLastAck:
        return {"P14", phrase("Engine", "reset for the last ACK"), "RST for ACK"};
    case Pattern::TimeWaitReset:
        return {"P15", phrase("Engine", "reset in TIME-WAIT"), "in TIME-WAIT"};
    case Pattern::Refused:
        return {"P16", phrase("Engine", "SYN refused"), "SYN refused"};
    case Pattern::RefusedAfterAccept:
        return {"P17", phrase("Engine", "reset after accept"), "after accept"};
    case Pattern::Unanswered:
        return {"P18", phrase("Engine", "SYN unanswered"), "no answer"};
    case Pattern::HandshakeAborted:
        return {"P19", phrase("Engine", "handshake aborted"), "in handshake"};
    case Pattern::HalfOpenHandshake:
        return {"P20", phrase("Engine", "SYN-ACK never acknowledged"), "half-open"};
    case Pattern::KeepaliveFailure:
        return {"P21", phrase("Engine", "keepalive timeout"), "keepalive"};
    case Pattern::TimeoutSilent:
        return {"P22", phrase("Engine", "retransmission timeout"), "gave up"};
    case Pattern::TimeoutReset:
        return {"P23", phrase("Engine", "retransmission timeout and reset"), "gave up, RST"};
    case Pattern::FinUnacked:
        return {"P24", phrase("Engine", "FIN never acknowledged"), "FIN unacked"};
    case Pattern::ZeroWindowStall:
        return {"P25", phrase("Engine", "zero-window stall"), "zero window"};
    case Pattern::Injected:
        return {"P26", phrase("Engine", "injected reset"), "injected RST"};
    case Pattern::IneffectiveReset:
        return {"P27", phrase("Engine", "reset without effect"), "RST ignored"};
    case Pattern::CrossingResets:
        return {"P28", phrase("Engine", "crossing resets"), "RSTs crossed"};
    case Pattern::IcmpUnreachable:
        return {"P29", phrase("Engine", "ICMP unreachable"), "ICMP"};
    case Pattern::PeerRestart:
        return {"P30", phrase("Engine", "peer lost its state"), "peer restart"};
    case Pattern::OddFlags:
        return {"P31", phrase("Engine", "impossible flags"), "odd flags"};
    case Pattern::TailMissing:
        return {"P34", phrase("Engine", "no teardown captured"), "no teardown"};
    case Pattern::Superseded:
        return {"P37", phrase("Engine", "ports reused without a close"), "ports reused"};
    case Pattern::StaleState:
        return {"P38", phrase("Engine", "reset after long silence"), "after idle"};
    case Pattern::DisconnectData:
        return {"P40", phrase("Engine", "disconnect of its own protocol"), "disconnect"};
    }
    return {};
}

} // namespace

std::span<const Pattern> allPatterns() {
    return kPatternList;
}

std::string_view idOf(Pattern pattern) {
    return wordsOf(pattern).id;
}

std::string_view nameOf(Pattern pattern) {
    return wordsOf(pattern).name;
}

std::string_view labelOf(Pattern pattern) {
    return wordsOf(pattern).label;
}

} // namespace lastack
