#include "wsp/order.h"

#include "wsp/partial_order.h"
#include "wsp/reaction.h"

#include <algorithm>
#include <optional>

namespace lastack {

namespace {

constexpr Side kSides[] = {Side::Client, Side::Server};

OrderNode nodeOf(EventIndex event) {
    return {NodeKind::Segment, {}, static_cast<std::uint16_t>(event)};
}

OrderNode nodeOf(NodeKind kind, Side side, std::size_t index) {
    return {kind, side, static_cast<std::uint16_t>(index)};
}

class Orderer {
public:
    Orderer(const CallCase& made, const WspMapping& mapping) : made_(made), mapping_(mapping) {
        collectNodes();
    }

    CallOrder order();

private:
    void collectNodes();
    void addNode(OrderNode node);
    void addSegments(Side side);
    void orderSegments();
    void orderCalls(Side side);
    void orderIndications(Side side);
    void orderReactions(Side side);
    void orderReplies(Side side);
    void add(OrderNode from, OrderNode to, WspRule rule, Strength strength = Strength::Must);
    void reduce(CallOrder& order) const;
    void listUnordered(CallOrder& order) const;
    bool matters(const OrderNode& one, const OrderNode& other) const;

    const std::vector<Call>& calls(Side side) const { return mapping_.of(side).calls; }

    const std::vector<Indication>& indications(Side side) const {
        return mapping_.of(side).indications;
    }

    std::optional<std::size_t> placeOf(const OrderNode& node) const;
    const Call* callAt(const OrderNode& node) const;
    const Indication* indicationAt(const OrderNode& node) const;

    const CallCase& made_;
    const WspMapping& mapping_;
    std::vector<OrderNode> nodes_;
    std::vector<OrderEdge> edges_;
    PartialOrder closure_{0};
};

void Orderer::addNode(OrderNode node) {
    if (!placeOf(node) && nodes_.size() < PartialOrder::kMost) {
        nodes_.push_back(node);
    }
}

std::optional<std::size_t> Orderer::placeOf(const OrderNode& node) const {
    const auto at = std::find(nodes_.begin(), nodes_.end(), node);
    return at == nodes_.end() ? std::nullopt
                              : std::optional(static_cast<std::size_t>(at - nodes_.begin()));
}

const Call* Orderer::callAt(const OrderNode& node) const {
    return node.kind == NodeKind::Call ? &calls(node.side)[node.index] : nullptr;
}

const Indication* Orderer::indicationAt(const OrderNode& node) const {
    return node.kind == NodeKind::Indication ? &indications(node.side)[node.index] : nullptr;
}

// The segments that calls made and indications rest on, and what proves their order.
void Orderer::addSegments(Side side) {
    for (const Call& call : calls(side)) {
        for (const EventIndex event : call.evidence) {
            addNode(nodeOf(event));
        }
    }
    for (const Indication& indication : indications(side)) {
        for (const EventIndex event : indication.after) {
            if (indication.status == IndicationStatus::Available) {
                addNode(nodeOf(event));
            }
        }
    }
    const CallEvidence& evidence = made_.of(side);
    for (const EventIndex event : {evidence.fin, evidence.tested, evidence.heardReset}) {
        if (event != EventIndex::None) {
            addNode(nodeOf(event));
        }
    }
}

void Orderer::collectNodes() {
    for (const Side side : kSides) {
        addSegments(side);
        for (std::size_t at = 0; at < calls(side).size(); ++at) {
            addNode(nodeOf(NodeKind::Call, side, at));
        }
        for (std::size_t at = 0; at < indications(side).size(); ++at) {
            if (indications(side)[at].status == IndicationStatus::Available) {
                addNode(nodeOf(NodeKind::Indication, side, at));
            }
        }
    }
    closure_ = PartialOrder(nodes_.size());
}

void Orderer::add(OrderNode from, OrderNode to, WspRule rule, Strength strength) {
    const auto before = placeOf(from);
    const auto after = placeOf(to);
    if (before && after && !closure_.isBefore(*before, *after) &&
        closure_.addEdge(*before, *after)) {
        edges_.push_back({from, to, rule, strength});
    }
}

// Whether `later` proves that its sender had `earlier` of the other side.
bool acknowledges(const SegmentEvent& later, const SegmentEvent& earlier) {
    const bool speaks = later.flags.ack() && later.from != earlier.from &&
                        later.kind != EventKind::IcmpError && earlier.kind != EventKind::IcmpError;
    const std::uint32_t end = earlier.seq + earlier.length + (earlier.flags.fin() ? 1U : 0U) +
                              (earlier.flags.syn() ? 1U : 0U);
    return speaks && later.ack >= end && end > earlier.seq;
}

// Bytes of one side leave in their order; an acknowledgement proves what had come (R3).
void Orderer::orderSegments() {
    for (const OrderNode& one : nodes_) {
        for (const OrderNode& two : nodes_) {
            if (one.kind != NodeKind::Segment || two.kind != NodeKind::Segment || one == two) {
                continue;
            }
            const SegmentEvent& earlier = made_.connection.events[one.index];
            const SegmentEvent& later = made_.connection.events[two.index];
            if (acknowledges(later, earlier) || isAnswer(later, earlier)) {
                add(one, two, WspRule::R3);
            } else if (earlier.from == later.from && earlier.frame < later.frame && earlier.kind != EventKind::IcmpError && later.kind != EventKind::IcmpError) {
                add(one, two, WspRule::R2);
            }
        }
    }
}

WspRule ruleOf(const Call& call) {
    const bool resets = call.callClass == CallClass::AnyAbort || call.callClass == CallClass::Abort;
    return resets ? WspRule::R9 : WspRule::R1;
}

void Orderer::orderCalls(Side side) {
    const auto& list = calls(side);
    for (std::size_t at = 0; at < list.size(); ++at) {
        const OrderNode here = nodeOf(NodeKind::Call, side, at);
        const bool sent =
            list[at].kind != CallKind::ReceiveOff; // that one came before the arrival,
                                                   // not before the departure
        for (const EventIndex event : list[at].evidence) {
            if (sent) {
                add(here, nodeOf(event), ruleOf(list[at]));
            }
        }
        if (at > 0 && sent) {
            const bool closes = list[at].kind == CallKind::SilentClose;
            add(nodeOf(NodeKind::Call, side, at - 1), here, closes ? WspRule::R7 : WspRule::R2);
        }
    }
}

// FD_CLOSE and a receive of 0 bytes come after the last byte was read (R11), and are never heard
// after WSPCloseSocket (R10).
void Orderer::orderIndications(Side side) {
    const auto& list = indications(side);
    std::optional<std::size_t> data;
    std::optional<std::size_t> notice;
    for (std::size_t at = 0; at < list.size(); ++at) {
        if (list[at].status != IndicationStatus::Available) {
            continue;
        }
        const OrderNode here = nodeOf(NodeKind::Indication, side, at);
        const bool ends =
            list[at].id == IndicationId::CloseZero || list[at].id == IndicationId::RecvZero;
        for (const EventIndex event : list[at].after) {
            const bool own = made_.event(event).from == side;
            const WspRule rule = ends ? WspRule::R4 : WspRule::R5;
            add(nodeOf(event), here, list[at].id == IndicationId::Data || own ? WspRule::R3 : rule);
        }
        if (list[at].id == IndicationId::DisconnectData && notice) { // only after the notice
            add(nodeOf(NodeKind::Indication, side, *notice), here, WspRule::R6);
        }
        if (list[at].id == IndicationId::CloseZero) {
            notice = at;
        }
        if (list[at].id == IndicationId::Data) {
            data = at;
        } else if (ends && data) {
            const bool notified = list[at].id == IndicationId::CloseZero;
            add(nodeOf(NodeKind::Indication, side, *data),
                here,
                WspRule::R11,
                notified ? Strength::Should : Strength::Must);
        }
        for (std::size_t call = 0; call < calls(side).size(); ++call) {
            if (calls(side)[call].kind == CallKind::SilentClose) {
                add(here, nodeOf(NodeKind::Call, side, call), WspRule::R10);
            }
        }
    }
}

// R6: a side whose FIN acknowledges the peer's probably closed because of it. In the variant where
// it answered a whole message it was the message that it reacted to.
void Orderer::orderReactions(Side side) {
    const auto& list = indications(side);
    const bool toMessage = mapping_.scenario.variant == ScenarioVariant::Message;
    const bool isTcp =
        mapping_.scenario.id != ScenarioId::DisconnectData || mapping_.scenario.emulated;
    for (std::size_t at = 0; at < list.size(); ++at) {
        const bool available = list[at].status == IndicationStatus::Available;
        const bool notice = available && list[at].id == IndicationId::CloseZero;
        const bool fetched = available && list[at].id == IndicationId::DisconnectData;
        const bool data = available && list[at].id == IndicationId::Data;
        const OrderNode here = nodeOf(NodeKind::Indication, side, at);
        for (std::size_t call = 0; call < calls(side).size(); ++call) {
            const CallKind kind = calls(side)[call].kind;
            const OrderNode there = nodeOf(NodeKind::Call, side, call);
            const bool answers =
                kind == CallKind::Local && (fetched || (toMessage ? data : notice));
            const bool closes =
                kind == CallKind::Teardown && notice && isTcp && reactedToFin(made_, side);
            if (answers || closes) {
                add(here, there, WspRule::R6, Strength::Likely);
            }
        }
    }
}

// R12: the handle was gone, or the receive side off, before the payload came that was reset.
void Orderer::orderReplies(Side side) {
    for (const ResetFinding& reset : made_.verdict.resets) {
        if (reset.inReplyTo == EventIndex::None || made_.event(reset.event).from != side) {
            continue;
        }
        add(nodeOf(reset.inReplyTo), nodeOf(reset.event), WspRule::R12);
        for (std::size_t call = 0; call < calls(side).size(); ++call) {
            if (calls(side)[call].kind == CallKind::Teardown) {
                add(nodeOf(NodeKind::Call, side, call), nodeOf(reset.event), WspRule::R12);
            }
        }
    }
}

void Orderer::reduce(CallOrder& order) const {
    for (const OrderEdge& edge : edges_) {
        if (closure_.isCover(*placeOf(edge.from), *placeOf(edge.to))) {
            order.edges.push_back(edge);
        }
    }
}

// Pairs that a reader of the tables would order by looking: a silent close against what the peer
// does and hears (R8), two closes that crossed, a numbered step against another's, and a send
// against the notice that it need not have waited for.
bool Orderer::matters(const OrderNode& one, const OrderNode& two) const {
    const Call* first = callAt(one);
    const Call* second = callAt(two);
    const auto isAside = [&](const OrderNode& node) {
        const Indication* heard = indicationAt(node);
        return heard != nullptr && (heard->alternativeOf || heard->id == IndicationId::Connected);
    };
    if ((first == nullptr && second == nullptr) || isAside(one) || isAside(two)) {
        return false;
    }
    const auto isSilent = [](const Call* call) {
        return call != nullptr && call->kind == CallKind::SilentClose;
    };
    const auto stepOf = [&](const OrderNode& node, const Call* call) {
        return call != nullptr ? call->step : indicationAt(node)->step;
    };
    const auto isSend = [](const Call* call) {
        return call != nullptr && call->kind == CallKind::Send;
    };
    if (one.side == two.side) {
        const Indication* heard = indicationAt(first == nullptr ? one : two);
        return heard != nullptr && heard->id == IndicationId::CloseZero &&
               isSend(first == nullptr ? second : first);
    }
    const bool bothCalls = first != nullptr && second != nullptr &&
                           first->kind == CallKind::Teardown && second->kind == CallKind::Teardown;
    const bool numbered = stepOf(one, first) != Step::None && stepOf(two, second) != Step::None;
    return isSilent(first) || isSilent(second) || bothCalls || numbered;
}

void Orderer::listUnordered(CallOrder& order) const {
    for (std::size_t one = 0; one < nodes_.size(); ++one) {
        for (std::size_t two = one + 1; two < nodes_.size(); ++two) {
            const bool wire =
                nodes_[one].kind == NodeKind::Segment || nodes_[two].kind == NodeKind::Segment;
            if (!wire && !closure_.areComparable(one, two) && matters(nodes_[one], nodes_[two])) {
                order.unordered.push_back({nodes_[one], nodes_[two]});
            }
        }
    }
}

CallOrder Orderer::order() {
    orderSegments();
    for (const Side side : kSides) {
        orderCalls(side);
        orderIndications(side);
        orderReplies(side);
        orderReactions(side);
    }
    CallOrder order;
    reduce(order);
    listUnordered(order);
    return order;
}

} // namespace

CallOrder orderCalls(const CallCase& made, const WspMapping& mapping) {
    return Orderer(made, mapping).order();
}

} // namespace lastack
