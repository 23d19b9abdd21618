#include "report/evidence.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack {

Evidence::Evidence(const TeardownReport& report) {
    events_.assign(report.verdict.evidence.begin(), report.verdict.evidence.end());
    for (const ResetFinding& reset : report.verdict.resets) {
        events_.push_back(reset.event);
        events_.push_back(reset.inReplyTo);
    }
    events_.push_back(report.verdict.decisive);
    for (const SideMapping& side : report.mapping.sides) {
        for (const Call& call : side.calls) {
            events_.insert(events_.end(), call.evidence.begin(), call.evidence.end());
        }
        for (const Indication& indication : side.indications) {
            events_.insert(events_.end(), indication.after.begin(), indication.after.end());
        }
    }
    for (const OrderEdge& edge : report.mapping.order.edges) {
        for (const OrderNode& node : {edge.from, edge.to}) {
            if (node.kind == NodeKind::Segment) {
                events_.push_back(EventIndex{node.index});
            }
        }
    }
    std::erase_if(events_, [&report](EventIndex event) {
        return eventAt(report.connection, event) == nullptr;
    });
    std::sort(events_.begin(), events_.end());
    events_.erase(std::unique(events_.begin(), events_.end()), events_.end());
}

std::optional<std::string> Evidence::idOf(EventIndex event) const {
    const auto at = std::lower_bound(events_.begin(), events_.end(), event);
    if (at == events_.end() || *at != event) {
        return std::nullopt;
    }
    return fmt::format("w{}", at - events_.begin() + 1);
}

const SegmentEvent* eventAt(const Connection& connection, EventIndex event) {
    const auto position = static_cast<std::size_t>(event);
    if (event == EventIndex::None || position >= connection.events.size()) {
        return nullptr;
    }
    return &connection.events[position];
}

const ResetFinding* findingFor(const Verdict& verdict, EventIndex event) {
    const auto at =
        std::find_if(verdict.resets.begin(), verdict.resets.end(), [event](const auto& reset) {
            return reset.event == event;
        });
    return at == verdict.resets.end() ? nullptr : &*at;
}

const ChallengeAck* challengeAt(const Verdict& verdict, EventIndex event) {
    const auto at = std::find_if(
        verdict.challengeAcks.begin(),
        verdict.challengeAcks.end(),
        [event](const ChallengeAck& challenge) { return challenge.event == event; }
    );
    return at == verdict.challengeAcks.end() ? nullptr : &*at;
}

} // namespace lastack
