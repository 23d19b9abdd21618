#include "report/evidence.h"
#include "report/finding_text.h"
#include "report/sentence_parts.h"

#include <algorithm>
#include <array>

namespace lastack {

namespace {

std::optional<std::uint64_t> ifSome(std::uint64_t count) {
    return count == 0 ? std::nullopt : std::optional(count);
}

// A reset whose pattern says nothing more: by which FINs came before it.
SentenceCode resetCode(const SentenceParts& parts) {
    const auto& finBy = parts.verdict().finBy;
    const auto sent = [&finBy](Side side) {
        return std::count(finBy.begin(), finBy.end(), side) > 0;
    };
    const Side resetter = parts.resetSide();
    if (sent(resetter) && sent(other(resetter))) {
        return SentenceCode::LateReset;
    }
    if (sent(resetter)) {
        return SentenceCode::AfterOwnFin;
    }
    return sent(other(resetter)) ? SentenceCode::AfterPeerFin : SentenceCode::HardReset;
}

SentenceCode genericCode(const SentenceParts& parts) {
    return parts.verdict().outcome == Outcome::TimedOut ? SentenceCode::WentSilent
                                                        : resetCode(parts);
}

// What a pattern makes the sentence say, when somebody reset the connection and when nobody did.
struct PatternCodes {
    Pattern pattern;
    SentenceCode reset;
    SentenceCode silent;
};

constexpr std::array kPatternCodes = {
    PatternCodes{
        Pattern::HalfCloseUnread, SentenceCode::UnreadAfterFin, SentenceCode::UnreadAfterFin},
    PatternCodes{
        Pattern::DataAfterClose, SentenceCode::DataAfterClose, SentenceCode::DataAfterClose},
    PatternCodes{Pattern::AfterOwnFin, SentenceCode::AfterOwnFin, SentenceCode::AfterOwnFin},
    PatternCodes{Pattern::AfterPeerFin, SentenceCode::AfterPeerFin, SentenceCode::AfterPeerFin},
    PatternCodes{Pattern::LateReset, SentenceCode::LateReset, SentenceCode::LateReset},
    PatternCodes{
        Pattern::ResetInLastAck, SentenceCode::ResetForLastAck, SentenceCode::ResetForLastAck},
    PatternCodes{
        Pattern::RefusedAfterAccept,
        SentenceCode::AcceptedThenReset,
        SentenceCode::AcceptedThenReset},
    PatternCodes{
        Pattern::HandshakeAborted, SentenceCode::HandshakeAborted, SentenceCode::HandshakeAborted},
    PatternCodes{
        Pattern::KeepaliveFailure, SentenceCode::KeepaliveReset, SentenceCode::KeepaliveSilent},
    PatternCodes{Pattern::TimeoutSilent, SentenceCode::TimeoutReset, SentenceCode::TimeoutSilent},
    PatternCodes{Pattern::TimeoutReset, SentenceCode::TimeoutReset, SentenceCode::TimeoutSilent},
    PatternCodes{Pattern::FinUnacked, SentenceCode::FinUnacked, SentenceCode::FinUnacked},
    PatternCodes{
        Pattern::ZeroWindowStall, SentenceCode::ZeroWindowReset, SentenceCode::ZeroWindowSilent},
    PatternCodes{Pattern::Injected, SentenceCode::Injected, SentenceCode::Injected},
    PatternCodes{
        Pattern::CrossingResets, SentenceCode::CrossingResets, SentenceCode::CrossingResets},
    PatternCodes{Pattern::PeerRestart, SentenceCode::PeerRestart, SentenceCode::PeerRestart},
    PatternCodes{Pattern::StaleState, SentenceCode::StaleState, SentenceCode::StaleState},
};

bool resetBothWays(const Connection& connection) {
    return connection.from(Side::Client).rsts > 0 && connection.from(Side::Server).rsts > 0;
}

SentenceCode codeFor(const SentenceParts& parts) {
    const Verdict& verdict = parts.verdict();
    if (verdict.pattern == Pattern::Injected && resetBothWays(parts.connection())) {
        return SentenceCode::InjectedBothWays;
    }
    if (verdict.pattern == Pattern::AfterPeerFin && verdict.tags.has(Tag::CrossingFinRst)) {
        return SentenceCode::FinCrossedReset;
    }
    for (const PatternCodes& codes : kPatternCodes) {
        if (codes.pattern == verdict.pattern) {
            return verdict.resetBy == ResetBy::None ? codes.silent : codes.reset;
        }
    }
    return genericCode(parts);
}

// FIN first, reset second, third packet of a late reset.
SentenceArguments resetAfterFin(const SentenceParts& parts, Side closer, Side resetter) {
    SentenceArguments arguments{.actor = resetter};
    arguments.packet = parts.finPacket(closer);
    arguments.answer = parts.resetPacket(resetter);
    arguments.bytes = parts.bytesAfterPeerFin(other(closer));
    return arguments;
}

SentenceArguments bothFinsAndReset(const SentenceParts& parts, Side first, Side resetter) {
    SentenceArguments arguments{.actor = resetter};
    arguments.packet = parts.finPacket(first);
    arguments.answer = parts.finPacket(other(first));
    arguments.third = parts.resetPacket(resetter);
    return arguments;
}

SentenceArguments resetOnly(const SentenceParts& parts) {
    const Side resetter = parts.resetSide();
    SentenceArguments arguments{.actor = resetter, .packet = parts.resetPacket(resetter)};
    arguments.confidence = parts.verdict().confidence;
    return arguments;
}

// How long nothing was heard before the segment that the reset answers.
std::optional<Duration> silenceBefore(const SentenceParts& parts, EventIndex stimulus) {
    const auto position = static_cast<std::size_t>(stimulus);
    const auto& events = parts.connection().events;
    if (stimulus == EventIndex::None || position == 0 || position >= events.size()) {
        return std::nullopt;
    }
    const Duration gap = events[position].at - events[position - 1].at;
    return gap.ns > 0 ? std::optional(gap) : std::nullopt;
}

SentenceArguments staleReset(const SentenceParts& parts) {
    SentenceArguments arguments = resetOnly(parts);
    for (const ResetFinding& reset : parts.verdict().resets) {
        if (reset.event == parts.verdict().decisive) {
            arguments.duration = silenceBefore(parts, reset.inReplyTo);
        }
    }
    return arguments;
}

// Resets of both sides, in the order of their packets.
SentenceArguments bothResets(const SentenceParts& parts) {
    SentenceArguments arguments = resetOnly(parts);
    arguments.answer = parts.resetPacket(other(arguments.actor));
    if (arguments.packet && arguments.answer && *arguments.answer < *arguments.packet) {
        std::swap(arguments.packet, arguments.answer);
    }
    return arguments;
}

SentenceArguments handshakeReset(const SentenceParts& parts) {
    SentenceArguments arguments = resetOnly(parts);
    arguments.answer = arguments.actor == Side::Client ? parts.synAckPacket() : std::nullopt;
    return arguments;
}

SentenceArguments silence(const SentenceParts& parts, SentenceCode code) {
    const Side waiting = parts.waitingSide();
    const DirectionFacts& facts = parts.connection().from(waiting);
    const bool keepalive =
        code == SentenceCode::KeepaliveSilent || code == SentenceCode::KeepaliveReset;
    SentenceArguments arguments{.actor = waiting, .packet = parts.resetPacket(waiting)};
    arguments.count = ifSome(keepalive ? facts.unansweredProbes : facts.unansweredRetransmissions);
    return arguments;
}

SentenceArguments unackedFin(const SentenceParts& parts) {
    const Connection& connection = parts.connection();
    Side side = parts.firstCloser();
    if (connection.from(side).finAcked && connection.from(other(side)).finSeen) {
        side = other(side);
    }
    const auto sent = connection.from(side).fins;
    SentenceArguments arguments{.actor = side, .packet = parts.finPacket(side)};
    arguments.count = sent > 1 ? std::optional<std::uint64_t>(sent) : std::nullopt;
    return arguments;
}

SentenceArguments zeroWindow(const SentenceParts& parts) {
    SentenceArguments arguments = resetOnly(parts);
    const bool clientStalled = parts.connection().from(Side::Client).windowZeroAtEnd;
    arguments.side = clientStalled ? Side::Client : Side::Server;
    return arguments;
}

SentenceArguments argumentsFor(const SentenceParts& parts, SentenceCode code) {
    const Side closer = parts.firstCloser();
    const Side resetter = parts.resetSide();
    if (code == SentenceCode::DataAfterClose || code == SentenceCode::AfterOwnFin ||
        code == SentenceCode::UnreadAfterFin) {
        return resetAfterFin(parts, resetter, resetter);
    }
    if (code == SentenceCode::AfterPeerFin || code == SentenceCode::FinCrossedReset) {
        return resetAfterFin(parts, other(resetter), resetter);
    }
    if (code == SentenceCode::LateReset) {
        return bothFinsAndReset(parts, closer, resetter);
    }
    if (code == SentenceCode::ResetForLastAck) {
        return bothFinsAndReset(parts, resetter, resetter);
    }
    if (code == SentenceCode::CrossingResets || code == SentenceCode::InjectedBothWays) {
        return bothResets(parts);
    }
    if (code == SentenceCode::HandshakeAborted) {
        return handshakeReset(parts);
    }
    if (code == SentenceCode::StaleState) {
        return staleReset(parts);
    }
    if (code == SentenceCode::FinUnacked) {
        return unackedFin(parts);
    }
    if (code == SentenceCode::ZeroWindowReset || code == SentenceCode::ZeroWindowSilent) {
        return zeroWindow(parts);
    }
    const bool silent = parts.verdict().outcome == Outcome::TimedOut ||
                        code == SentenceCode::KeepaliveReset ||
                        code == SentenceCode::KeepaliveSilent ||
                        code == SentenceCode::TimeoutReset || code == SentenceCode::TimeoutSilent;
    return silent ? silence(parts, code) : resetOnly(parts);
}

} // namespace

Clause brokenClause(const SentenceParts& parts) {
    if (const Finding* race = parts.finding(FindingKind::RequestCrossedFin)) {
        Clause clause = clauseOf(*race, parts.connection());
        clause.code = SentenceCode::RequestCrossedFin;
        return clause;
    }
    const SentenceCode code = codeFor(parts);
    return {code, argumentsFor(parts, code)};
}

} // namespace lastack
