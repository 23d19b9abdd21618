// How X.25 calls end all at once: with the link below them (LAPB, X.25 §2; LLC alike), or with a
// restart of its packet layer.
#include "transports/x25_tracker.h"

namespace lastack {

namespace {

// Of LAPB and LLC alike. FRMR ends with four bits that say why (X.25 §2.3.4.9); it has two octets
// more where numbers are modulo 128.
Found linkEnd(const LinkFrame& frame) {
    constexpr std::size_t kReasonAt = 2;
    constexpr std::size_t kExtendedReasonAt = 4;
    constexpr std::byte kReason{0x0F};
    Found found{.carrier = Carrier::LapbDisconnect, .kind = CloseKind::Abortive};
    const std::size_t at = frame.content.size() > kExtendedReasonAt ? kExtendedReasonAt : kReasonAt;
    if (frame.kind == LinkFrame::Kind::Reject && frame.content.size() > at) {
        found.code = std::to_integer<std::uint32_t>(frame.content[at] & kReason);
    }
    return found;
}

} // namespace

bool X25Tracker::pushFrame(const Sighting& seen, const LinkFrame& frame) {
    if (seen.link.hasHeard(seen.from, frame, seen.packet.at)) {
        return true;
    }
    switch (frame.kind) {
    case LinkFrame::Kind::SetMode:
        seen.link.modulo = frame.modulo;
        endCalls(seen, UnitId::LapbSetMode, linkEnd(frame));
        break;
    case LinkFrame::Kind::Disconnect:
        endCalls(seen, UnitId::LapbDisconnect, linkEnd(frame));
        break;
    case LinkFrame::Kind::Reject:
        endCalls(seen, UnitId::LapbFrameReject, linkEnd(frame));
        break;
    case LinkFrame::Kind::DisconnectedMode:
        // An answer to DISC, or news.
        confirmEnds(seen, UnitId::LapbDisconnectedMode);
        endCalls(seen, UnitId::LapbDisconnectedMode, linkEnd(frame));
        break;
    case LinkFrame::Kind::Acknowledgement:
        confirmEnds(seen, UnitId::LapbAck);
        break;
    case LinkFrame::Kind::Packet:
    case LinkFrame::Kind::Other:
        break;
    }
    return true;
}

// Calls that it ended before are told of repeats as well, but not for ever.
void X25Tracker::endCalls(const Sighting& seen, UnitId unit, const Found& why) {
    constexpr unsigned kMostRepeats = 16;
    X25LinkState& link = seen.link;
    link.repeats = link.live.any() ? 0 : link.repeats + 1;
    const X25Channels affected = link.repeats > kMostRepeats ? link.live : link.live | link.ending;
    link.live.reset();
    for (std::size_t channel = 0; affected.any() && channel < kX25Channels; ++channel) {
        if (!affected.test(channel)) {
            continue;
        }
        Live* const live =
            table_.find({.link = seen.id, .channel = static_cast<std::uint16_t>(channel)});
        const bool isEnded =
            live == nullptr || (live->exchange.isOver() && !live->state.endedByLink());
        link.ending.set(channel, !isEnded);
        if (!isEnded) {
            takePacket(seen, *live, Repeat::No);
            live->state.takeLinkEnd(live->exchange, live->state.sideOf(seen.from), unit, why);
        }
    }
}

void X25Tracker::confirmEnds(const Sighting& seen, UnitId unit) {
    X25LinkState& link = seen.link;
    for (std::size_t channel = 0; link.ending.any() && channel < kX25Channels; ++channel) {
        if (!link.ending.test(channel)) {
            continue;
        }
        Live* const live =
            table_.find({.link = seen.id, .channel = static_cast<std::uint16_t>(channel)});
        if (live != nullptr && live->state.endedByLink() == live->state.sideOf(seen.from)) {
            continue;
        }
        link.ending.reset(channel);
        if (live != nullptr) {
            takePacket(seen, *live, Repeat::No);
            live->state.takeLinkEndConfirm(live->exchange, unit);
        }
    }
}

} // namespace lastack
