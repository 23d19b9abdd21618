#include "report/mark_details.h"

#include "report/evidence.h"
#include "report/show_calls.h"
#include "report/words.h"

#include <fmt/format.h>

namespace lastack {

namespace {

std::vector<std::string> reasonsOf(const WspRules& rules) {
    std::vector<std::string> reasons;
    for (const WspRule rule : rules) {
        reasons.push_back(fmt::format("{} [{}]", meaningOf(rule), idOf(rule)));
    }
    return reasons;
}

template <typename Events>
std::string packetsOf(const TeardownReport& report, const Events& events) {
    std::string text;
    for (const EventIndex event : events) {
        if (const SegmentEvent* segment = eventAt(report.connection, event)) {
            text += fmt::format("{}packet {}", text.empty() ? "" : ", ", number(segment->frame));
        }
    }
    return text;
}

std::string titleOf(std::string_view label, Step step, Side side) {
    const std::string_view number = stepOf(step);
    return number.empty() ? fmt::format("{}, of the {}", label, nameOf(side))
                          : fmt::format("({}) {}, of the {}", number, label, nameOf(side));
}

void addRange(std::vector<std::string>& facts, const TimeRange& time, Timestamp start) {
    const auto since = [start](Timestamp at) {
        return formatDuration(at - start);
    };
    if (time.earliest && time.latest) {
        facts.push_back(fmt::format(
            "Made between +{} and +{} since the first packet.",
            since(*time.earliest),
            since(*time.latest)
        ));
    } else if (time.latest) {
        facts.push_back(fmt::format("Made at +{} at the latest.", since(*time.latest)));
    } else if (time.earliest) {
        facts.push_back(fmt::format("Made at +{} at the earliest.", since(*time.earliest)));
    }
}

void addReaction(std::vector<std::string>& facts, const TeardownReport& report, const Call& call) {
    if (!call.reaction) {
        return;
    }
    if (const SegmentEvent* to = eventAt(report.connection, call.reaction->to)) {
        facts.push_back(fmt::format(
            "{} after packet {} reached it: {} [{}].",
            formatDuration(call.reaction->latency),
            number(to->frame),
            meaningOf(call.reaction->pace),
            idOf(WspRule::D7)
        ));
    }
}

std::string claimOf(const Call& call) {
    switch (call.kind) {
    case CallKind::Teardown:
        return fmt::format("{} [{}]", meaningOf(call.callClass), idOf(call.callClass));
    case CallKind::ReceiveOff:
        return "a call that switches receiving off";
    case CallKind::Local:
        return "something that the application does and no packet shows";
    case CallKind::SilentClose:
        return "it sends nothing and has no place in time";
    case CallKind::Connect:
    case CallKind::Send:
        return "a call that puts this on the wire";
    }
    return {};
}

Alternative alternativeOf(
    const TeardownReport& report, const Candidate& candidate, Vocabulary vocabulary
) {
    Alternative alternative{
        .name = nameOfCandidate(candidate, vocabulary),
        .certainty = candidate.certainty,
        .reasons = reasonsOf(candidate.why)};
    if (const SegmentEvent* by = eventAt(report.connection, candidate.contradictedBy)) {
        alternative.contradictedBy = by->frame;
    }
    return alternative;
}

std::string needsOf(const Indication& indication) {
    std::string text;
    for (unsigned bit = 0; bit < 16; ++bit) {
        const auto mask = static_cast<std::uint16_t>(1U << bit);
        if (indication.needs.has(mask)) {
            text += fmt::format("{}{}", text.empty() ? "" : ", ", nameOfRequirement(mask));
        }
    }
    return text;
}

Confidence certaintyOf(IndicationStatus status) {
    switch (status) {
    case IndicationStatus::Available:
        return Confidence::Certain;
    case IndicationStatus::Excluded:
        return Confidence::Excluded;
    case IndicationStatus::Unknowable:
        return Confidence::Possible;
    }
    return Confidence::Possible;
}

} // namespace

MarkDetails detailsOfCall(
    const TeardownReport& report, Side side, std::size_t index, Vocabulary vocabulary
) {
    const Call& call = report.mapping.of(side).calls[index];
    MarkDetails details;
    details.title = titleOf(labelOf(call, vocabulary), call.step, side);
    details.facts.push_back(fmt::format("{}: {}.", nameOf(call.certainty), claimOf(call)));
    if (const std::string packets = packetsOf(report, call.evidence); !packets.empty()) {
        details.facts.push_back(fmt::format("Inferred from {}.", packets));
    }
    addRange(details.facts, call.time, report.connection.firstAt);
    addReaction(details.facts, report, call);
    for (const Candidate& candidate : call.candidates) {
        details.alternatives.push_back(alternativeOf(report, candidate, vocabulary));
    }
    return details;
}

MarkDetails detailsOfIndication(
    const TeardownReport& report, Side side, std::size_t index, Vocabulary vocabulary
) {
    const auto& all = report.mapping.of(side).indications;
    const Indication& indication = all[index];
    MarkDetails details;
    details.title = titleOf(labelOf(indication, vocabulary), indication.step, side);
    if (const std::string needs = needsOf(indication); !needs.empty()) {
        details.facts.push_back(fmt::format("Told only to an application with: {}.", needs));
    }
    if (const std::string packets = packetsOf(report, indication.after); !packets.empty()) {
        details.facts.push_back(fmt::format("Follows from {}.", packets));
    }
    for (const IndicationStatus status :
         {IndicationStatus::Available, IndicationStatus::Unknowable, IndicationStatus::Excluded}) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            const bool same =
                i == index || all[i].alternativeOf == index ||
                (indication.alternativeOf && all[i].alternativeOf == indication.alternativeOf) ||
                indication.alternativeOf == i;
            const bool belongs = same || status == IndicationStatus::Excluded;
            if (all[i].status == status && belongs && !labelOf(all[i], vocabulary).empty()) {
                details.alternatives.push_back(
                    {labelOf(all[i], vocabulary), certaintyOf(status), reasonsOf(all[i].why), {}}
                );
            }
        }
    }
    return details;
}

} // namespace lastack
