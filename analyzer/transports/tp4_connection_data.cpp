// What a transport connection carries: its data in order, for whoever reads them above.
#include "transports/tp4_connection.h"

namespace lastack {

namespace {

bool isWithinWindow(std::uint32_t from, std::uint32_t to, TpduFormat format) {
    return distance(from, to, format) <= mostWindow(format);
}

} // namespace

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
    const bool wasReleased = user_.isReleased();
    if (now.from != from) {
        findings.setPlace(from, part.frame, part.at);
    }
    const auto eot = part.endsTsdu ? TsduAssembly::Eot::Last : TsduAssembly::Eot::MoreFollows;
    if (part.isCut) {
        findings.setCut(Cut::ByCapture);
        user_.takeCut(from, part.bytes, part.bytes.size(), eot, findings);
        findings.setCut(Cut::None);
    } else {
        const bool isWanted = user_.wants(from, part.bytes, part.bytes.size());
        user_.take(from, isWanted ? part.bytes : ByteView{}, eot, findings);
    }
    if (!wasReleased && user_.isReleased()) {
        releaser_ = other(from);
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
