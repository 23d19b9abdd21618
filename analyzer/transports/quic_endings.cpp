// How connections of QUIC end, as far as that is seen: CONNECTION_CLOSE in Initial packets, and in
// others where their secrets are known, and what may be a stateless reset.
#include "net/bytes.h"
#include "transports/quic_state.h"

namespace lastack {

namespace {

constexpr std::size_t kLeastReset = 21; // RFC 9000 §10.3

CloseKind kindOf(EventKind meaning) {
    switch (meaning) {
    case EventKind::Release:
        return CloseKind::Graceful;
    case EventKind::Refusal:
        return CloseKind::Refused;
    case EventKind::Abort:
        return CloseKind::Abortive;
    case EventKind::Notice:
        return CloseKind::Advisory;
    default:
        return CloseKind::Confirm;
    }
}

std::optional<std::uint32_t> codeOf(std::uint64_t value) {
    constexpr std::uint64_t kMost =
        0xFFFF'FFFF; // RFC 9000 has 62 bits, its registries half of that
    return value <= kMost ? std::optional(static_cast<std::uint32_t>(value)) : std::nullopt;
}

} // namespace

// Anybody on the way can make Initial packets. When both sides go on, neither took it for an end.
void QuicState::noteUnclosed(Exchange& exchange, Side from) {
    if (!isClosed() || isProven_) {
        return;
    }
    shortsSinceClose_[index(from)] = true;
    if (!shortsSinceClose_[0] || !shortsSinceClose_[1]) {
        return;
    }
    for (const Side side : {Side::Client, Side::Server}) {
        if (closings_[index(side)]) {
            exchange.reinterpret(side, UnitId::QuicConnectionClose, EventKind::Notice);
            exchange.findings().settle(side, Carrier::QuicConnectionClose, CloseKind::Advisory);
        }
    }
    closings_ = {};
    noteOpened(exchange);
}

// RFC 9000 §10.2: nobody has to answer. RFC 9001 §4.9.1: who has sent or received a Handshake
// packet of the client has no keys for Initial packets any more.
EventKind QuicState::meaningOf(
    const Exchange& exchange, Side from, const QuicClose& close, QuicLevel level
) const {
    if (closings_[index(from)]) {
        return *closings_[index(from)];
    }
    if (const auto& first = closings_[index(other(from))]) {
        return *first == EventKind::Release ? EventKind::ReleaseAnswer : EventKind::AbortDone;
    }
    if (level == QuicLevel::Initial && handshakes_[index(Side::Client)]) {
        return EventKind::Notice;
    }
    if (close.saysNoError()) {
        return EventKind::Release;
    }
    const bool refuses =
        from == Side::Server && level != QuicLevel::Application && !exchange.wasAccepted();
    return refuses ? EventKind::Refusal : EventKind::Abort;
}

void QuicState::noteClose(Exchange& exchange, Side from, const QuicClose& close, QuicLevel level) {
    if (level == QuicLevel::Application) { // RFC 9001 §5.7: only who completed the handshake
        exchange.setEstablished();
    }
    const EventKind meaning = meaningOf(exchange, from, close, level);
    isProven_ = isProven_ || level != QuicLevel::Initial;
    const bool again = closings_[index(from)].has_value();
    exchange.note({.unit = UnitId::QuicConnectionClose, .meaning = meaning, .again = again});
    if (again) {
        return;
    }
    const auto code = codeOf(close.error);
    const auto type = code && !close.byApplication ? codeOf(close.frameType) : std::nullopt;
    exchange.say(
        {.carrier = Carrier::QuicConnectionClose,
         .kind = kindOf(meaning),
         .code = code,
         .subcode = type,
         .data = close.reason,
         .flags = DisconnectDatum::kIsText}
    );
    if (meaning == EventKind::Notice) {
        return;
    }
    closings_[index(from)] = meaning;
    shortsSinceClose_ = {};
    exchange.setOver();
}

// RFC 9000 §10.3: where a connection ID would stand it has random bits, and so has each further
// one; a new ID that the other side gave out of sight stays the same. It is smaller than three
// times what it answers.
void QuicState::suspect(Side from, std::span<const std::byte> captured, std::size_t length) {
    constexpr std::size_t kCompared = 4;
    const QuicId& id = idOf(other(from));
    if (id.size() < kCompared || captured.size() < 1 + id.size()) {
        return;
    }
    const auto at = captured.subspan(1);
    if (id.leads(at)) {
        hasUsedId_[index(from)] = true;
        return;
    }
    const std::uint32_t beginning = loadBig32(at.data());
    std::uint32_t& last = otherIds_[index(from)];
    hasChangedId_[index(from)] = hasChangedId_[index(from)] || beginning == last;
    last = beginning;
    const std::size_t trigger = datagrams_[index(other(from))];
    if (hasUsedId_[index(from)] && !hasChangedId_[index(from)] && length >= kLeastReset &&
        length < 3 * trigger) {
        suspect_ = from;
    }
}

// A release that nobody answered is over all the same: RFC 9000 §10.2.
void QuicState::conclude(Exchange& exchange) {
    for (const Side side : {Side::Client, Side::Server}) {
        if (closings_[index(side)] == EventKind::Release && !closings_[index(other(side))]) {
            exchange.noteAlso(side, UnitId::QuicConnectionClose, EventKind::ReleaseDone);
        }
    }
    if (suspect_) {
        exchange.reinterpret(
            *suspect_, UnitId::QuicShortHeader, EventKind::Notice, UnitId::QuicStatelessReset
        );
    }
}

} // namespace lastack
