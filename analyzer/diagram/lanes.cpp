#include "diagram/lanes.h"

#include <algorithm>

namespace lastack::diagram {

namespace {

// So that the tap line stays apart from the lifelines even where the capture was made on a host.
constexpr double kLeastShare = 0.04;

const SegmentEvent* only(const Connection& connection, EventKind kind) {
    const SegmentEvent* found = nullptr;
    for (const SegmentEvent& event : connection.events) {
        if (event.kind != kind) {
            continue;
        }
        if (found != nullptr) {
            return nullptr; // sent again: which one was answered cannot be told
        }
        found = &event;
    }
    return found;
}

} // namespace

Spacing spacingOf(Slope slope, const TextMetrics& metrics) {
    const double line = metrics.lineHeight();
    if (slope == Slope::Flat) {
        return {
            .line = line,
            .slope = 0,
            .labelGap = 0.5 * line,
            .labelClear = 0.5 * line,
            .laneGap = 0,
            .sameSide = line,
            .columnClear = 0,
            .breakHeight = line,
            .below = 0.5 * line,
            .textPad = 1.5,
            .margin = 0,
            .stretch = 0};
    }
    return {
        .line = line,
        .slope = 2.3 * line,
        .labelGap = 0.25 * line,
        .labelClear = 0.35 * line,
        .laneGap = 0.7 * line,
        .sameSide = line,
        .columnClear = 0.25 * line,
        .breakHeight = 1.8 * line,
        .below = 0.2 * line,
        .textPad = 0.55 * line,
        .margin = 0.5 * line,
        .stretch = 4 * line};
}

Spacing trueSpacingOf(double fall, const TextMetrics& metrics) {
    constexpr double kLeast = 0.01; // no slope at all means cells
    Spacing spacing = spacingOf(Slope::Sloped, metrics);
    spacing.slope = std::max(fall, kLeast);
    return spacing;
}

double Lanes::pathStart(Side from) const {
    const double share = std::clamp(leaves(from) / 2, 0.25, 0.5);
    return x(from) + share * (x(other(from)) - x(from));
}

Tap tapOf(const Connection& connection) {
    const SegmentEvent* syn = only(connection, EventKind::Syn);
    const SegmentEvent* synAck = only(connection, EventKind::SynAck);
    const SegmentEvent* ack = only(connection, EventKind::HandshakeAck);
    if (syn == nullptr || synAck == nullptr || ack == nullptr) {
        return {};
    }
    const auto toServer = static_cast<double>((synAck->at - syn->at).ns);
    const auto toClient = static_cast<double>((ack->at - synAck->at).ns);
    if (toServer < 0 || toClient < 0 || toServer + toClient <= 0) {
        return {};
    }
    const double share = toClient / (toServer + toClient);
    return {std::clamp(share, kLeastShare, 1 - kLeastShare), TapBasis::Handshake};
}

} // namespace lastack::diagram
