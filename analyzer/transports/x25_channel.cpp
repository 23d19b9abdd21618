#include "transports/x25_channel.h"

namespace lastack {

namespace {

UnitId unitOf(X25Type type) {
    switch (type) {
    case X25Type::CallRequest:
        return UnitId::X25CallRequest;
    case X25Type::CallConnected:
        return UnitId::X25CallConnected;
    case X25Type::ClearRequest:
        return UnitId::X25ClearRequest;
    case X25Type::ClearConfirm:
        return UnitId::X25ClearConfirm;
    case X25Type::Data:
        return UnitId::X25Data;
    case X25Type::ReceiveReady:
        return UnitId::X25ReceiveReady;
    case X25Type::ReceiveNotReady:
        return UnitId::X25ReceiveNotReady;
    case X25Type::Reject:
        return UnitId::X25Reject;
    case X25Type::Interrupt:
        return UnitId::X25Interrupt;
    case X25Type::InterruptConfirm:
        return UnitId::X25InterruptConfirm;
    case X25Type::ResetRequest:
        return UnitId::X25ResetRequest;
    case X25Type::ResetConfirm:
        return UnitId::X25ResetConfirm;
    case X25Type::RestartRequest:
        return UnitId::X25RestartRequest;
    case X25Type::RestartConfirm:
        return UnitId::X25RestartConfirm;
    case X25Type::Diagnostic:
        return UnitId::X25Diagnostic;
    }
    return UnitId::None;
}

} // namespace

void X25Channel::take(Exchange& exchange, Side from, const X25Packet& packet, Repeat repeat) {
    const bool again = repeat == Repeat::SentAgain;
    switch (packet.type) {
    case X25Type::CallRequest:
        return exchange.note(
            {.unit = unitOf(packet.type),
             .meaning = EventKind::Open,
             .length = packet.length,
             .again = again}
        );
    case X25Type::CallConnected:
        return takeAccept(exchange, packet);
    case X25Type::ClearRequest:
        return takeClear(exchange, from, packet, again);
    case X25Type::ClearConfirm:
        return takeClearConfirm(exchange, again);
    case X25Type::Data:
        return takeData(exchange, from, packet, repeat);
    case X25Type::ResetRequest:
        return takeReset(exchange, from, packet);
    case X25Type::ReceiveReady:
    case X25Type::ReceiveNotReady:
    case X25Type::Reject:
    case X25Type::Interrupt:
    case X25Type::InterruptConfirm:
    case X25Type::ResetConfirm:
    case X25Type::Diagnostic:
        return takeOther(exchange, from, packet);
    case X25Type::RestartRequest:
    case X25Type::RestartConfirm:
        return;
    }
}

void X25Channel::takeAccept(Exchange& exchange, const X25Packet& packet) {
    exchange.note(
        {.unit = unitOf(packet.type),
         .meaning = EventKind::Accept,
         .length = packet.length,
         .again = exchange.wasAccepted()}
    );
    establish(exchange);
}

// X.25 §4.1.7, §4.1.8: clears that cross are each the answer to the other.
void X25Channel::takeClear(Exchange& exchange, Side from, const X25Packet& packet, bool again) {
    const bool isRefusal = from == Side::Server && !exchange.wasAccepted();
    hasCleared_[index(from)] = true;
    exchange.note(
        {.unit = unitOf(packet.type),
         .meaning = isRefusal ? EventKind::Refusal : EventKind::Abort,
         .length = packet.length,
         .again = again}
    );
    exchange.say(
        x25Found(Carrier::X25Clear, isRefusal ? CloseKind::Refused : CloseKind::Abortive, packet)
    );
    if (hasCleared_[index(other(from))]) {
        isCleared_ = true;
        exchange.setOver();
    }
}

void X25Channel::takeClearConfirm(Exchange& exchange, bool again) {
    exchange.note({.unit = UnitId::X25ClearConfirm, .meaning = EventKind::AbortDone, .again = again}
    );
    exchange.say({.carrier = Carrier::X25ClearConfirm, .kind = CloseKind::Confirm});
    isCleared_ = true;
    exchange.setOver();
}

// Only a send number that is not due can be one sent again: they repeat after 8 or 128 packets.
void X25Channel::takeData(Exchange& exchange, Side from, const X25Packet& packet, Repeat repeat) {
    std::optional<std::uint8_t>& next = next_[index(from)];
    const bool again = repeat == Repeat::SentAgain && next && *next != packet.sendNumber;
    if (!again) {
        const unsigned modulo = packet.isExtended ? 128 : 8;
        next = static_cast<std::uint8_t>((packet.sendNumber + 1U) % modulo);
    }
    establish(exchange);
    exchange.note(
        {.unit = UnitId::X25Data,
         .meaning = EventKind::Data,
         .length = packet.length,
         .again = again,
         .seq = packet.sendNumber,
         .ack = packet.receiveNumber}
    );
}

// X.25 §4.4.3: both sides count from zero again.
void X25Channel::takeReset(Exchange& exchange, Side from, const X25Packet& packet) {
    bool& awaits = awaitsReset_[index(from)];
    next_ = {};
    establish(exchange);
    exchange.note({.unit = UnitId::X25ResetRequest, .meaning = EventKind::Notice, .again = awaits});
    exchange.say(x25Found(Carrier::X25Reset, CloseKind::Advisory, packet));
    awaits = true;
    // X.25 §4.4.3.3: resets that cross are each the answer to the other.
    if (awaitsReset_[index(other(from))]) {
        awaitsReset_ = {};
    }
}

void X25Channel::takeOther(Exchange& exchange, Side from, const X25Packet& packet) {
    const bool isInterrupt = packet.type == X25Type::Interrupt;
    const bool isDiagnostic = packet.type == X25Type::Diagnostic;
    NotedUnit unit{.unit = unitOf(packet.type), .meaning = EventKind::Ack};
    unit.ack = packet.receiveNumber;
    if (isInterrupt) {
        unit.meaning = EventKind::Data;
        unit.length = packet.length;
        unit.again = awaitsInterrupt_[index(from)];
        awaitsInterrupt_[index(from)] = true;
    } else if (isDiagnostic) {
        unit.meaning = EventKind::Notice;
    } else if (packet.type == X25Type::InterruptConfirm) {
        awaitsInterrupt_[index(other(from))] = false;
    } else if (packet.type == X25Type::ResetConfirm) {
        awaitsReset_[index(other(from))] = false;
    }
    if (!isDiagnostic) {
        establish(exchange);
    }
    exchange.note(unit);
}

void X25Channel::takeLinkEnd(Exchange& exchange, Side from, UnitId unit, const Found& why) {
    const bool again = endedByLink_ == from && endedWith_ == unit;
    exchange.note({.unit = unit, .meaning = EventKind::Abort, .again = again});
    exchange.say(why);
    endedByLink_ = from;
    endedWith_ = unit;
    exchange.setOver();
}

void X25Channel::takeLinkEndConfirm(Exchange& exchange, UnitId unit) {
    exchange.note({.unit = unit, .meaning = EventKind::AbortDone});
    isCleared_ = true;
}

// A call that was refused stays so, whatever was under way.
void X25Channel::establish(Exchange& exchange) const {
    if (!isEnding()) {
        exchange.setEstablished();
    }
}

} // namespace lastack
