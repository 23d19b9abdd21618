#include "transports/nsp_link.h"

namespace lastack {

namespace {

// What a node tells its user when the routing layer sends a connect initiate back.
constexpr std::uint16_t kUnreachable = 39;

CloseKind kindOf(EventKind meaning) {
    switch (meaning) {
    case EventKind::Refusal:
        return CloseKind::Refused;
    case EventKind::Release:
        return CloseKind::Graceful;
    case EventKind::Abort:
        return CloseKind::Abortive;
    default:
        return CloseKind::Confirm;
    }
}

bool isConfirm(EventKind meaning) {
    return kindOf(meaning) == CloseKind::Confirm;
}

} // namespace

void NspLink::take(Exchange& exchange, Side from, const NspMessage& message, Repeat repeat) {
    const bool again = repeat == Repeat::SentAgain;
    takeAcks(from, message);
    switch (message.unit) {
    case UnitId::NspConnectInitiate:
        exchange.note({.unit = message.unit, .meaning = EventKind::Open, .again = again});
        return;
    case UnitId::NspConnectAck:
        exchange.note({.unit = message.unit, .meaning = EventKind::Ack});
        return;
    case UnitId::NspConnectConfirm:
        return takeAccept(exchange, message, repeat);
    case UnitId::NspAck:
        return takeAck(exchange, from, message);
    case UnitId::NspDisconnectInitiate:
        return takeDisconnect(exchange, from, message, repeat);
    case UnitId::NspDisconnectConfirm:
        return takeConfirm(exchange, from, message, repeat);
    case UnitId::NspReturned:
        return takeReturned(exchange, repeat);
    default:
        break;
    }
    const bool isNew = takeSegment(from, message);
    const bool isService = message.unit == UnitId::NspLinkService;
    const EventKind service = message.isIdle ? EventKind::Probe : EventKind::Ack;
    establish(exchange);
    exchange.note(
        {.unit = message.unit,
         .meaning = isService ? service : EventKind::Data,
         .length = message.length,
         .again = !isNew,
         .seq = message.segment.value_or(0),
         .ack = message.dataAck.value_or(0)}
    );
}

// Both sides agreed that it is over, or one was told so: what is new belongs to another link. Where
// one side has no link, the other may still be sending.
bool NspLink::isOfNext(Side from, const NspMessage& message, Repeat repeat) const {
    if (repeat != Repeat::No || isUnknown_) {
        return false;
    }
    switch (message.unit) {
    case UnitId::NspData:
    case UnitId::NspInterrupt:
    case UnitId::NspLinkService:
        return true;
    case UnitId::NspDisconnectInitiate:
        return !endings_[index(from)];
    default:
        return false;
    }
}

// A link that was refused stays so, whatever was under way.
void NspLink::establish(Exchange& exchange) const {
    if (!endings_[0] && !endings_[1] && !exchange.isOver()) {
        exchange.setEstablished();
    }
}

void NspLink::takeAcks(Side from, const NspMessage& message) {
    const std::size_t peer = index(other(from));
    hidesAcks_[peer] |= message.isAckCut;
    if (message.dataAck) {
        data_[peer].acknowledge(*message.dataAck);
    }
}

// False: sent before.
bool NspLink::takeSegment(Side from, const NspMessage& message) {
    auto& subchannel = message.unit == UnitId::NspData ? data_ : other_;
    return !message.segment || subchannel[index(from)].take(*message.segment);
}

void NspLink::takeAccept(Exchange& exchange, const NspMessage& message, Repeat repeat) {
    establish(exchange);
    exchange.note(
        {.unit = message.unit,
         .meaning = EventKind::Accept,
         .length = message.length,
         .again = repeat == Repeat::SentAgain}
    );
}

// The first one of the client tells the server that it has heard of the acceptance.
void NspLink::takeAck(Exchange& exchange, Side from, const NspMessage& message) {
    const bool confirms = from == Side::Client && !isConfirmed_ && !exchange.connection().midstream;
    isConfirmed_ |= from == Side::Client;
    establish(exchange);
    exchange.note(
        {.unit = message.unit,
         .meaning = confirms ? EventKind::Confirm : EventKind::Ack,
         .ack = message.dataAck.value_or(0)}
    );
}

// DNA NSP: a node ends a link with reason 0 once all it sent is acknowledged, and gives up what is
// under way with any other. Where acknowledgements were not captured, the reason alone must do.
EventKind NspLink::meaningOfReason(const Exchange& exchange, Side from, std::uint16_t reason)
    const {
    if (!exchange.wasAccepted()) {
        return from == Side::Server ? EventKind::Refusal : EventKind::Abort;
    }
    const bool isPeerSilent = exchange.connection().from(other(from)).packets == 0;
    const bool isDelivered =
        isPeerSilent || hidesAcks_[index(from)] || data_[index(from)].areAllAcknowledged();
    return reason == 0 && isDelivered ? EventKind::Release : EventKind::Abort;
}

void NspLink::takeDisconnect(
    Exchange& exchange, Side from, const NspMessage& message, Repeat repeat
) {
    const std::uint16_t reason = message.reason.value_or(0);
    std::optional<Ending>& ending = endings_[index(from)];
    if (!ending || ending->reason != reason) {
        ending = {meaningOfReason(exchange, from, reason), reason};
    }
    exchange.note(
        {.unit = message.unit,
         .meaning = ending->meaning,
         .length = message.length,
         .again = repeat == Repeat::SentAgain}
    );
    exchange.say(
        {.carrier = Carrier::NspDisconnectInitiate,
         .kind = kindOf(ending->meaning),
         .code = reason,
         .data = message.image,
         .flags = message.isImageCut ? DisconnectDatum::kTruncated : std::uint8_t{0}}
    );
}

// It answers what the peer said last: its disconnect, else its connect initiate or its data.
EventKind NspLink::meaningOfConfirm(const Exchange& exchange, Side from, std::uint16_t reason)
    const {
    const std::optional<Ending>& answered = endings_[index(other(from))];
    if (answered) {
        return answered->meaning == EventKind::Release ? EventKind::ReleaseDone
                                                       : EventKind::AbortDone;
    }
    if (reason == kDisconnectComplete) {
        return EventKind::ReleaseDone;
    }
    // Nodes of Phase II have no other disconnect.
    return meaningOfReason(exchange, from, reason);
}

void NspLink::takeConfirm(Exchange& exchange, Side from, const NspMessage& message, Repeat repeat) {
    const std::uint16_t reason = message.reason.value_or(kDisconnectComplete);
    const EventKind meaning = meaningOfConfirm(exchange, from, reason);
    const bool again = repeat == Repeat::SentAgain;
    exchange.note({.unit = message.unit, .meaning = meaning, .again = again});
    exchange.say({.carrier = Carrier::NspDisconnectConfirm, .kind = kindOf(meaning), .code = reason}
    );
    const bool isNsps =
        reason == kNoResources || reason == kNoLink || reason == kDisconnectComplete;
    if (isConfirm(meaning) || isNsps) {
        isUnknown_ |= !isConfirm(meaning) && reason == kNoLink;
        exchange.setOver();
    } else if (!endings_[index(from)]) {
        endings_[index(from)] = {meaning, reason};
    }
}

void NspLink::takeReturned(Exchange& exchange, Repeat repeat) {
    exchange.note(
        {.unit = UnitId::NspReturned,
         .meaning = exchange.wasAccepted() ? EventKind::Notice : EventKind::Refusal,
         .again = repeat == Repeat::SentAgain}
    );
    if (!exchange.wasAccepted()) {
        exchange.say(
            {.carrier = Carrier::NspReturned, .kind = CloseKind::Refused, .code = kUnreachable}
        );
        exchange.setOver();
    }
}

} // namespace lastack
