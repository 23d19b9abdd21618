#include "report/sentence_parts.h"

#include "report/evidence.h"

namespace lastack {

namespace {

std::optional<Side> sideOf(ResetBy resetBy) {
    switch (resetBy) {
    case ResetBy::Client:
        return Side::Client;
    case ResetBy::Server:
        return Side::Server;
    case ResetBy::Both:
    case ResetBy::Middlebox:
    case ResetBy::None:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Side SentenceParts::firstCloser() const {
    if (!verdict().finBy.empty()) {
        return verdict().finBy.front();
    }
    return verdict().initiator == Initiator::Server ? Side::Server : Side::Client;
}

Side SentenceParts::resetSide() const {
    const SegmentEvent* decisive = eventAt(connection(), verdict().decisive);
    if (decisive != nullptr && decisive->kind == EventKind::Rst) {
        return decisive->from;
    }
    if (const auto side = sideOf(verdict().resetBy)) {
        return *side;
    }
    for (const ResetFinding& reset : verdict().resets) {
        if (const SegmentEvent* event = eventAt(connection(), reset.event)) {
            return event->from;
        }
    }
    return firstCloser();
}

Side SentenceParts::waitingSide() const {
    const auto unanswered = [this](Side side) {
        const DirectionFacts& facts = connection().from(side);
        return std::uint64_t{facts.unansweredProbes} + facts.unansweredRetransmissions;
    };
    const auto client = unanswered(Side::Client);
    const auto server = unanswered(Side::Server);
    if (client == server) {
        return resetSide();
    }
    return client > server ? Side::Client : Side::Server;
}

std::optional<FrameNumber> SentenceParts::firstPacket(Side side, EventKind kind) const {
    for (const SegmentEvent& event : connection().events) {
        if (event.from == side && event.kind == kind) {
            return event.frame;
        }
    }
    return std::nullopt;
}

std::optional<FrameNumber> SentenceParts::finPacket(Side side) const {
    return firstPacket(side, EventKind::Fin);
}

std::optional<FrameNumber> SentenceParts::synAckPacket() const {
    return firstPacket(Side::Server, EventKind::SynAck);
}

std::optional<FrameNumber> SentenceParts::resetPacket(Side side) const {
    const SegmentEvent* decisive = eventAt(connection(), verdict().decisive);
    if (decisive != nullptr && decisive->kind == EventKind::Rst && decisive->from == side) {
        return decisive->frame;
    }
    for (const ResetFinding& reset : verdict().resets) {
        const SegmentEvent* event = eventAt(connection(), reset.event);
        if (event != nullptr && event->from == side && reset.effective != Effect::No) {
            return event->frame;
        }
    }
    return firstPacket(side, EventKind::Rst);
}

const Finding* SentenceParts::finding(FindingKind kind) const {
    for (const Finding& finding : verdict().findings) {
        if (finding.kind == kind) {
            return &finding;
        }
    }
    return nullptr;
}

std::optional<std::uint64_t> SentenceParts::bytesAfterPeerFin(Side side) const {
    const auto bytes = connection().from(side).bytesAfterPeerFin;
    return bytes == 0 ? std::nullopt : std::optional(bytes);
}

} // namespace lastack
