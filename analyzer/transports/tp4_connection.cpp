#include "transports/tp4_connection.h"

#include "disconnect/clnp_reasons.h"

#include <boost/container_hash/hash.hpp>

#include <functional>
#include <string_view>

namespace lastack {

namespace {

constexpr std::uint8_t kMismatchedReferences = 132;

std::size_t hashOf(std::span<const std::byte> bytes) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return std::hash<std::string_view>{}(text);
}

UnitId unitOf(TpduCode code) {
    switch (code) {
    case TpduCode::ConnectRequest:
        return UnitId::TpConnectRequest;
    case TpduCode::ConnectConfirm:
        return UnitId::TpConnectConfirm;
    case TpduCode::DisconnectRequest:
        return UnitId::TpDisconnectRequest;
    case TpduCode::DisconnectConfirm:
        return UnitId::TpDisconnectConfirm;
    case TpduCode::Data:
        return UnitId::TpData;
    case TpduCode::ExpeditedData:
        return UnitId::TpExpeditedData;
    case TpduCode::Acknowledgement:
        return UnitId::TpDataAck;
    case TpduCode::ExpeditedAcknowledgement:
        return UnitId::TpExpeditedAck;
    case TpduCode::Reject:
        return UnitId::TpReject;
    case TpduCode::Error:
        return UnitId::TpError;
    }
    return UnitId::None;
}

std::uint8_t reasonOf(const Tp4Tpdu& disconnect) {
    return std::to_integer<std::uint8_t>(disconnect.bytes[6]);
}

CloseKind kindOf(EventKind meaning) {
    if (meaning == EventKind::Notice) {
        return CloseKind::Advisory;
    }
    if (meaning == EventKind::Release) {
        return CloseKind::Graceful;
    }
    return meaning == EventKind::Refusal ? CloseKind::Refused : CloseKind::Abortive;
}

bool isWithinWindow(std::uint32_t from, std::uint32_t to, TpduFormat format) {
    return distance(from, to, format) <= mostWindow(format);
}

} // namespace

std::size_t hash_value(const Tp4Address& address) {
    const auto octets = address.network.octets();
    const auto ip = address.ip.bytes();
    std::size_t seed = boost::hash_range(octets.begin(), octets.end());
    boost::hash_range(seed, ip.begin(), ip.end());
    return seed;
}

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

// What the network reports of others than the CR is no more than a hint: X.224 recovers from it.
void Tp4Connection::takeErrorReport(Exchange& exchange, Side target, std::uint8_t reason) const {
    const bool isRefusal = isUnanswered() && target == Side::Server && saysUnreachable(reason);
    const EventKind meaning = isRefusal ? EventKind::Refusal : EventKind::Notice;
    exchange.note({.unit = UnitId::ClnpError, .meaning = meaning});
    exchange.say({.carrier = Carrier::ClnpError, .kind = kindOf(meaning), .code = reason});
}

bool Tp4Connection::isSameRequest(const Tp4Tpdu& request, Side from) const {
    return isRequested_ && !isOpen_ && from == Side::Client && request_ == hashOf(request.bytes);
}

unsigned Tp4Connection::likeness(const Tp4Tpdu& tpdu, Side from) const {
    const Sent& peer = sent_[index(other(from))];
    const TpduFormat format = formatOf(tpdu, format_);
    const bool isAcknowledgement =
        tpdu.code() == TpduCode::Acknowledgement || tpdu.code() == TpduCode::Reject;
    if (!isAcknowledgement && tpdu.code() != TpduCode::Data) {
        return 1;
    }
    const std::uint32_t number = numberOf(tpdu, format);
    const auto expected = isAcknowledgement ? peer.order.next() : peer.acknowledged;
    if (!expected || number == *expected) {
        return expected ? 2 : 1;
    }
    const bool isNear = isAcknowledgement ? isWithinWindow(number, *expected, format)
                                          : isWithinWindow(*expected, number, format);
    return isNear ? 1 : 0;
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
         .again = isGranted_}
    );
    if (isGranted_) {
        return;
    }
    isGranted_ = true;
    format_ = optionsOf(tpdu).format;
    user_.noteConnect(tpdu.tpdu, exchange.findings());
    for (const Side side : {from, other(from)}) {
        sent(side).order.begin(0);
    }
    exchange.reinterpret(from, UnitId::ClnpError, EventKind::Notice);
    exchange.findings().settle(from, Carrier::ClnpError, CloseKind::Advisory);
}

// X.224 §6.7.1.5: a DR may lose what is under way, unless the session above has agreed before that
// nothing is.
EventKind Tp4Connection::meaningOfEnd(Side from) const {
    if (user_.isReleased()) {
        return EventKind::Release;
    }
    const bool isRefusal = isUnanswered() && from == Side::Server;
    return isRefusal ? EventKind::Refusal : EventKind::Abort;
}

void Tp4Connection::takeDisconnect(Exchange& exchange, const Tp4Tpdu& tpdu, Side from) {
    deliverAll(exchange);
    if (from == Side::Client && tpdu.destination != 0) {
        noteOpen(exchange); // only a CC tells it that reference
    }
    Sent& own = sent(from);
    const std::size_t hash = hashOf(tpdu.bytes);
    const bool again = own.disconnect.has_value();
    const bool isLate = exchange.isOver() && !again && reasonOf(tpdu) == kMismatchedReferences;
    const EventKind meaning = isLate ? EventKind::Notice : meaningOfEnd(from);
    exchange.note(
        {.unit = UnitId::TpDisconnectRequest,
         .meaning = meaning,
         .length = tpdu.userLength,
         .again = again}
    );
    if (own.disconnect != hash) {
        reportDisconnectRequest(tpdu.tpdu, kindOf(meaning), exchange.findings());
    }
    own.disconnect = hash;
    const bool isCollision = sent(other(from)).disconnect.has_value();
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
    if (!own.hasConfirmed) {
        exchange.say({.carrier = Carrier::CotpDisconnectConfirm, .kind = CloseKind::Confirm});
    }
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

void Tp4Connection::takeData(Exchange& exchange, const Tp4Tpdu& tpdu, Side from) {
    noteOpen(exchange);
    const TpduFormat format = formatOf(tpdu, format_);
    lastFormat_ = format;
    TpduOrder& order = sent(from).order;
    const DataPart part{
        .number = numberOf(tpdu, format),
        .endsTsdu = endsTsdu(tpdu),
        .isCut = tpdu.tpdu.isCut,
        .frame = exchange.findings().frame(),
        .at = exchange.findings().at(),
        .bytes = tpdu.tpdu.userData};
    const TpduOrder::Fit fit = order.add(part, format);
    exchange.note(
        {.unit = UnitId::TpData,
         .meaning = EventKind::Data,
         .length = tpdu.userLength,
         .again = fit == TpduOrder::Fit::Again,
         .seq = part.number}
    );
    if (fit == TpduOrder::Fit::Again) {
        return;
    }
    const bool isBehindGap =
        fit == TpduOrder::Fit::Foreign ||
        (fit == TpduOrder::Fit::Early && order.isFull() && order.skipHole(format));
    if (isBehindGap) {
        user_.noteGap(from);
    }
    if (fit != TpduOrder::Fit::Early) {
        deliver(exchange, from, part);
    }
    deliverHeld(exchange, from, format);
}

void Tp4Connection::takeExpedited(Exchange& exchange, const Tp4Tpdu& tpdu, Side from) {
    noteOpen(exchange);
    const std::uint32_t number = numberOf(tpdu, formatOf(tpdu, format_));
    exchange.note(
        {.unit = UnitId::TpExpeditedData,
         .meaning = EventKind::Data,
         .length = tpdu.userLength,
         .again = sent(from).expedited == number,
         .seq = number}
    );
    sent(from).expedited = number;
}

// X.224 §6.5.4: the client's first one completes the opening. What an AK says was received and is
// not here was not captured.
void Tp4Connection::takeAcknowledgement(Exchange& exchange, const Tp4Tpdu& tpdu, Side from) {
    const bool isConfirm = isGranted_ && !isOpen_ && from == Side::Client;
    noteOpen(exchange);
    const TpduFormat format = formatOf(tpdu, format_);
    const std::uint32_t number = numberOf(tpdu, format);
    exchange.note(
        {.unit = unitOf(tpdu.code()),
         .meaning = isConfirm ? EventKind::Confirm : EventKind::Ack,
         .ack = number}
    );
    if (tpdu.code() != TpduCode::Acknowledgement) {
        return;
    }
    sent(from).acknowledged = number;
    TpduOrder& order = sent(other(from)).order;
    while (order.skipTo(number, format)) {
        user_.noteGap(other(from));
        deliverHeld(exchange, other(from), format);
    }
}

// What was held is said where it was captured, unless the packet at hand completed it.
void Tp4Connection::deliver(Exchange& exchange, Side from, const DataPart& part) {
    Findings& findings = exchange.findings();
    const Place now = findings.place();
    if (now.from != from) {
        findings.setPlace(from, part.frame, part.at);
    }
    if (part.isCut) {
        user_.noteGap(from);
        if (!part.endsTsdu) {
            user_.skipTsdu(from);
        }
    } else {
        const bool isWanted = user_.wants(from, part.bytes, part.bytes.size());
        user_.take(
            from,
            isWanted ? part.bytes : ByteView{},
            part.endsTsdu ? TsduAssembly::Eot::Last : TsduAssembly::Eot::MoreFollows,
            findings
        );
    }
    findings.setPlace(now.from, now.frame, now.at);
}

void Tp4Connection::deliverHeld(Exchange& exchange, Side from, TpduFormat format) {
    while (const auto part = sent(from).order.takeHeld(format)) {
        deliver(exchange, from, *part);
    }
}

// Nothing more will fill the gaps.
void Tp4Connection::deliverAll(Exchange& exchange) {
    for (const Side side : {Side::Client, Side::Server}) {
        while (sent(side).order.skipHole(lastFormat_)) {
            user_.noteGap(side);
            deliverHeld(exchange, side, lastFormat_);
        }
    }
}

} // namespace lastack
