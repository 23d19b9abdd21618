#include "transports/tp4_connection.h"

#include "disconnect/clnp_reasons.h"

#include <functional>
#include <string_view>

namespace lastack {

namespace {

std::size_t hashOf(std::span<const std::byte> bytes) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return std::hash<std::string_view>{}(text);
}

CloseKind kindOf(EventKind meaning) {
    if (meaning == EventKind::Notice) {
        return CloseKind::Advisory;
    }
    if (meaning == EventKind::ReleaseDone) {
        return CloseKind::Graceful;
    }
    return meaning == EventKind::Refusal ? CloseKind::Refused : CloseKind::Abortive;
}

} // namespace

void Tp4Connection::take(Exchange& exchange, const Tp4Tpdu& tpdu, Side from) {
    switch (tpdu.code()) {
    case TpduCode::ConnectRequest:
        takeRequest(exchange, tpdu, from);
        return;
    case TpduCode::ConnectConfirm:
        takeConfirm(exchange, tpdu, from);
        return;
    case TpduCode::DisconnectRequest:
        takeDisconnect(exchange, tpdu, from);
        return;
    case TpduCode::DisconnectConfirm:
        takeDisconnectConfirm(exchange, from);
        return;
    case TpduCode::Error:
        takeTpduError(exchange, tpdu, from);
        return;
    case TpduCode::Data:
        takeData(exchange, tpdu, from);
        return;
    case TpduCode::ExpeditedData:
        takeExpedited(exchange, tpdu, from);
        return;
    case TpduCode::ExpeditedAcknowledgement:
    case TpduCode::Acknowledgement:
    case TpduCode::Reject:
        takeAcknowledgement(exchange, tpdu, from);
        return;
    }
}

void Tp4Connection::discard(Exchange& exchange, const Tp4Tpdu& tpdu, Stray why) {
    exchange.note(
        {.unit = unitOf(tpdu.code()),
         .meaning = EventKind::Notice,
         .length = tpdu.userLength,
         .damaged = why == Stray::Damaged}
    );
}

// X.224 recovers from what the network reports of others than the CR, and even that one is sent
// again: only the latest report refuses it.
void Tp4Connection::takeErrorReport(Exchange& exchange, Side target, std::uint8_t reason) const {
    const bool isRefusal = isUnanswered() && target == Side::Server && saysUnreachable(reason);
    const EventKind meaning = isRefusal ? EventKind::Refusal : EventKind::Notice;
    if (isRefusal) {
        withdrawRefusal(exchange, target);
    }
    exchange.note({.unit = UnitId::ClnpError, .meaning = meaning});
    exchange.say({.carrier = Carrier::ClnpError, .kind = kindOf(meaning), .code = reason});
}

void Tp4Connection::withdrawRefusal(Exchange& exchange, Side target) {
    exchange.reinterpret(target, UnitId::ClnpError, EventKind::Notice);
    exchange.findings().settle(target, Carrier::ClnpError, CloseKind::Advisory);
}

bool Tp4Connection::isSameRequest(const Tp4Tpdu& request, Side from) const {
    return isRequested_ && !isOpen_ && from == Side::Client && request_ == hashOf(request.bytes);
}

void Tp4Connection::takeRequest(Exchange& exchange, const Tp4Tpdu& tpdu, Side from) {
    exchange.note(
        {.unit = UnitId::TpConnectRequest,
         .meaning = EventKind::Open,
         .length = tpdu.userLength,
         .again = isRequested_}
    );
    if (isRequested_) {
        return;
    }
    isRequested_ = true;
    request_ = hashOf(tpdu.bytes);
    user_.noteConnect(tpdu.tpdu, exchange.findings());
    for (const Side side : {from, other(from)}) {
        sent(side).order.begin(0);
        sent(side).acknowledged = 0;
    }
}

void Tp4Connection::takeConfirm(Exchange& exchange, const Tp4Tpdu& tpdu, Side from) {
    exchange.note(
        {.unit = UnitId::TpConnectConfirm,
         .meaning = EventKind::Accept,
         .length = tpdu.userLength,
         .again = hasGrant_}
    );
    if (hasGrant_) {
        return;
    }
    hasGrant_ = true;
    isGranted_ = true;
    format_ = optionsOf(tpdu).format;
    user_.noteConnect(tpdu.tpdu, exchange.findings());
    for (const Side side : {from, other(from)}) {
        if (!isOpen_) {
            sent(side).order.begin(0);
        }
    }
    withdrawRefusal(exchange, from);
}

// X.224 §6.7.1.5: a DR may lose what is under way, unless the session above has agreed before that
// nothing is.
EventKind Tp4Connection::meaningOfEnd(Side from) const {
    if (user_.isReleased()) {
        return EventKind::ReleaseDone;
    }
    const bool isRefusal = isUnanswered() && from == Side::Server;
    return isRefusal ? EventKind::Refusal : EventKind::Abort;
}

// X.225: nobody sends data behind FN and DN, so they are in the last DT of each side.
void Tp4Connection::noteRelease(Exchange& exchange) const {
    if (releaser_ && user_.isReleased()) {
        exchange.reinterpret(*releaser_, UnitId::TpData, EventKind::Release);
        exchange.reinterpret(other(*releaser_), UnitId::TpData, EventKind::ReleaseAnswer);
    }
}

void Tp4Connection::takeDisconnect(Exchange& exchange, const Tp4Tpdu& tpdu, Side from) {
    deliverAll(exchange);
    if (from == Side::Client && tpdu.destination != 0) {
        noteOpen(exchange); // only a CC tells it that reference
    }
    Sent& own = sent(from);
    const bool again = own.disconnect;
    const bool isLate = exchange.isOver() && !again && saysMismatch(tpdu);
    const EventKind meaning = isLate ? EventKind::Notice : meaningOfEnd(from);
    if (!again) {
        noteRelease(exchange);
    }
    exchange.note(
        {.unit = UnitId::TpDisconnectRequest,
         .meaning = meaning,
         .length = tpdu.userLength,
         .again = again}
    );
    reportDisconnectRequest(tpdu.tpdu, kindOf(meaning), exchange.findings());
    own.disconnect = true;
    const bool isCollision = sent(other(from)).disconnect;
    if (isCollision || meaning == EventKind::Refusal) {
        exchange.setOver();
    }
}

void Tp4Connection::takeDisconnectConfirm(Exchange& exchange, Side from) {
    Sent& own = sent(from);
    exchange.note(
        {.unit = UnitId::TpDisconnectConfirm,
         .meaning = user_.isReleased() ? EventKind::ReleaseDone : EventKind::AbortDone,
         .again = own.hasConfirmed}
    );
    exchange.say({.carrier = Carrier::CotpDisconnectConfirm, .kind = CloseKind::Confirm});
    own.hasConfirmed = true;
    exchange.setOver();
}

void Tp4Connection::takeTpduError(Exchange& exchange, const Tp4Tpdu& tpdu, Side from) {
    Sent& own = sent(from);
    const std::size_t hash = hashOf(tpdu.bytes);
    const EventKind meaning = exchange.isOver() && !own.error          ? EventKind::Notice
                              : isUnanswered() && from == Side::Server ? EventKind::Refusal
                                                                       : EventKind::Abort;
    exchange.note({.unit = UnitId::TpError, .meaning = meaning, .again = own.error.has_value()});
    if (own.error != hash) {
        reportError(tpdu.tpdu, kindOf(meaning), exchange.findings());
    }
    own.error = hash;
    if (meaning == EventKind::Refusal) {
        exchange.setOver();
    }
}

void Tp4Connection::noteOpen(Exchange& exchange) {
    if (exchange.isOver()) {
        return; // a straggler opens nothing
    }
    isGranted_ = true;
    isOpen_ = true;
    exchange.setEstablished();
}

} // namespace lastack
