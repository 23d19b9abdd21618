#include "report/sentence_parts.h"

namespace lastack {

namespace {

SentenceCode gracefulCode(Pattern pattern, bool bothFinsKnown) {
    if (!bothFinsKnown) {
        return SentenceCode::BothClosed;
    }
    if (pattern == Pattern::FourWay) {
        return SentenceCode::FourWay;
    }
    if (pattern == Pattern::ThreeWay) {
        return SentenceCode::ThreeWay;
    }
    if (pattern == Pattern::Simultaneous) {
        return SentenceCode::Simultaneous;
    }
    if (pattern == Pattern::HalfCloseUsed) {
        return SentenceCode::HalfCloseUsed;
    }
    if (pattern == Pattern::HalfCloseUnread) {
        return SentenceCode::HalfCloseUnread;
    }
    return pattern == Pattern::ResetInLastAck ? SentenceCode::ResetForLastAck
                                              : SentenceCode::BothClosed;
}

std::optional<Duration> betweenFins(const Connection& connection, Side first) {
    const auto gap = connection.from(other(first)).finAt - connection.from(first).finAt;
    return gap.ns > 0 ? std::optional(gap) : std::nullopt;
}

} // namespace

Clause gracefulClause(const SentenceParts& parts) {
    const Connection& connection = parts.connection();
    const Side closer = parts.firstCloser();
    const bool bothFinsKnown =
        connection.from(Side::Client).finSeen && connection.from(Side::Server).finSeen;
    SentenceArguments arguments{.actor = closer};
    arguments.packet = parts.finPacket(closer);
    arguments.answer = parts.finPacket(other(closer));
    arguments.bytes = parts.bytesAfterPeerFin(other(closer));
    arguments.duration = bothFinsKnown ? betweenFins(connection, closer) : std::nullopt;
    const SentenceCode code = gracefulCode(parts.verdict().pattern, bothFinsKnown);
    if (code == SentenceCode::ResetForLastAck) {
        arguments.third = parts.resetPacket(closer);
    }
    return {code, arguments};
}

namespace {

bool has(const Verdict& verdict, Problem problem) {
    for (const Problem one : verdict.problems) {
        if (one == problem) {
            return true;
        }
    }
    return false;
}

// Why the packets do not decide: the most telling reason first.
SentenceCode unknownCode(const SentenceParts& parts) {
    const Connection& connection = parts.connection();
    const Verdict& verdict = parts.verdict();
    if (verdict.pattern == Pattern::OddFlags) {
        return SentenceCode::UnknownOddFlags;
    }
    if (verdict.pattern == Pattern::Superseded || connection.ended == EndOfRecord::Superseded) {
        return SentenceCode::UnknownSuperseded;
    }
    if (connection.ended == EndOfRecord::Evicted) {
        return SentenceCode::UnknownEvicted;
    }
    if (connection.oneSided) {
        return SentenceCode::UnknownOneSided;
    }
    if (has(verdict, Problem::ResetEffectUnknown)) {
        return SentenceCode::UnknownReset;
    }
    if (connection.captureLoss) {
        return SentenceCode::UnknownLoss;
    }
    if (has(verdict, Problem::FinAckMissing)) {
        return SentenceCode::UnknownFinAck;
    }
    if (verdict.pattern == Pattern::TailMissing || has(verdict, Problem::TailMissing)) {
        return SentenceCode::UnknownTail;
    }
    return connection.midstream ? SentenceCode::UnknownMidstream : SentenceCode::UnknownPlain;
}

Side visibleSide(const Connection& connection) {
    return connection.from(Side::Client).packets > 0 ? Side::Client : Side::Server;
}

std::optional<FrameNumber> oddPacket(const Connection& connection) {
    for (const SegmentEvent& event : connection.events) {
        if (event.kind == EventKind::Odd) {
            return event.frame;
        }
    }
    return std::nullopt;
}

} // namespace

Clause unknownClause(const SentenceParts& parts) {
    const Connection& connection = parts.connection();
    const SentenceCode code = unknownCode(parts);
    SentenceArguments arguments{.actor = parts.firstCloser()};
    if (code == SentenceCode::UnknownOneSided) {
        arguments.actor = visibleSide(connection);
    } else if (code == SentenceCode::UnknownReset) {
        arguments.actor = parts.resetSide();
        arguments.packet = parts.resetPacket(arguments.actor);
    } else if (code == SentenceCode::UnknownFinAck) {
        arguments.packet = parts.finPacket(arguments.actor);
    } else if (code == SentenceCode::UnknownOddFlags) {
        arguments.packet = oddPacket(connection);
    } else if (connection.captureEndAt > connection.lastAt) {
        arguments.duration = connection.captureEndAt - connection.lastAt;
    }
    return {code, arguments};
}

} // namespace lastack
