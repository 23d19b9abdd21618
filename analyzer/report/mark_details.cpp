#include "report/mark_details.h"

#include "report/evidence.h"
#include "report/show_calls.h"
#include "report/words.h"

#include <fmt/format.h>

namespace lastack {

namespace {

std::vector<std::string> reasonsOf(const WspRules& rules, const Phrases& phrases) {
    std::vector<std::string> reasons;
    for (const WspRule rule : rules) {
        reasons.push_back(fmt::format("{} [{}]", phrases.of(meaningOf(rule)), idOf(rule)));
    }
    return reasons;
}

template <typename Events>
std::string packetsOf(const TeardownReport& report, const Events& events, const Phrases& phrases) {
    std::string text;
    for (const EventIndex event : events) {
        if (const SegmentEvent* segment = eventAt(report.connection, event)) {
            text += text.empty() ? "" : ", ";
            text +=
                say(phrases,
                    phrase("Engine", "packet {packet}"),
                    {{"packet", std::to_string(number(segment->frame))}});
        }
    }
    return text;
}

std::string titleOf(const std::string& label, Step step, Side side, const Phrases& phrases) {
    const std::string_view number = stepOf(step);
    return say(
        phrases,
        side == Side::Client ? phrase("Engine", "[({step}) ]{what}, of the client")
                             : phrase("Engine", "[({step}) ]{what}, of the server"),
        {{"step", number.empty() ? std::nullopt : std::optional<std::string>(number)},
         {"what", label}}
    );
}

void addRange(
    std::vector<std::string>& facts, const TimeRange& time, Timestamp start, const Phrases& phrases
) {
    const auto since = [&](const std::optional<Timestamp>& at) {
        return at ? std::optional("+" + phrases.figure(formatDuration(*at - start))) : std::nullopt;
    };
    const auto add = [&](std::string_view english) {
        facts.push_back(say(
            phrases, english, {{"earliest", since(time.earliest)}, {"latest", since(time.latest)}}
        ));
    };
    if (time.earliest && time.latest) {
        add(phrase("Engine", "Made between {earliest} and {latest} since the first packet."));
    } else if (time.latest) {
        add(phrase("Engine", "Made at {latest} at the latest."));
    } else if (time.earliest) {
        add(phrase("Engine", "Made at {earliest} at the earliest."));
    }
}

void addReaction(
    std::vector<std::string>& facts,
    const TeardownReport& report,
    const Call& call,
    const Phrases& phrases
) {
    if (!call.reaction) {
        return;
    }
    if (const SegmentEvent* to = eventAt(report.connection, call.reaction->to)) {
        facts.push_back(
            say(phrases,
                phrase("Engine", "{latency} after packet {packet} reached it: {pace} {rule}."),
                {{"latency", phrases.figure(formatDuration(call.reaction->latency))},
                 {"packet", std::to_string(number(to->frame))},
                 {"pace", std::string(phrases.of(meaningOf(call.reaction->pace)))},
                 {"rule", fmt::format("[{}]", idOf(WspRule::D7))}})
        );
    }
}

std::string claimOf(const Call& call, const Phrases& phrases) {
    switch (call.kind) {
    case CallKind::Teardown:
        return fmt::format("{} [{}]", phrases.of(meaningOf(call.callClass)), idOf(call.callClass));
    case CallKind::ReceiveOff:
        return std::string(phrases.of(phrase("Engine", "a call that switches receiving off")));
    case CallKind::Local:
        return std::string(
            phrases.of(phrase("Engine", "something that the application does and no packet shows"))
        );
    case CallKind::SilentClose:
        return std::string(phrases.of(phrase("Engine", "it sends nothing and has no place in time"))
        );
    case CallKind::Connect:
    case CallKind::Send:
        return std::string(phrases.of(phrase("Engine", "a call that puts this on the wire")));
    }
    return {};
}

Alternative alternativeOf(
    const TeardownReport& report,
    const Candidate& candidate,
    Vocabulary vocabulary,
    const Phrases& phrases
) {
    Alternative alternative{
        .name = nameOfCandidate(candidate, vocabulary, phrases),
        .certainty = candidate.certainty,
        .reasons = reasonsOf(candidate.why, phrases)};
    if (const SegmentEvent* by = eventAt(report.connection, candidate.contradictedBy)) {
        alternative.contradictedBy = by->frame;
    }
    return alternative;
}

std::string needsOf(const Indication& indication, const Phrases& phrases) {
    std::string text;
    for (unsigned bit = 0; bit < 16; ++bit) {
        const auto mask = static_cast<std::uint16_t>(1U << bit);
        if (indication.needs.has(mask)) {
            text +=
                fmt::format("{}{}", text.empty() ? "" : ", ", phrases.of(nameOfRequirement(mask)));
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
    const TeardownReport& report,
    Side side,
    std::size_t index,
    Vocabulary vocabulary,
    const Phrases& phrases
) {
    const Call& call = report.mapping.of(side).calls[index];
    MarkDetails details;
    details.title = titleOf(labelOf(call, vocabulary, phrases), call.step, side, phrases);
    details.facts.push_back(
        say(phrases,
            phrase("Engine", "{certainty}: {claim}."),
            {{"certainty", std::string(phrases.of(nameOf(call.certainty)))},
             {"claim", claimOf(call, phrases)}})
    );
    if (const std::string packets = packetsOf(report, call.evidence, phrases); !packets.empty()) {
        details.facts.push_back(
            say(phrases, phrase("Engine", "Inferred from {packets}."), {{"packets", packets}})
        );
    }
    addRange(details.facts, call.time, report.connection.firstAt, phrases);
    addReaction(details.facts, report, call, phrases);
    for (const Candidate& candidate : call.candidates) {
        details.alternatives.push_back(alternativeOf(report, candidate, vocabulary, phrases));
    }
    return details;
}

MarkDetails detailsOfIndication(
    const TeardownReport& report,
    Side side,
    std::size_t index,
    Vocabulary vocabulary,
    const Phrases& phrases
) {
    const auto& all = report.mapping.of(side).indications;
    const Indication& indication = all[index];
    MarkDetails details;
    details.title =
        titleOf(labelOf(indication, vocabulary, phrases), indication.step, side, phrases);
    if (const std::string needs = needsOf(indication, phrases); !needs.empty()) {
        details.facts.push_back(
            say(phrases,
                phrase("Engine", "Told only to an application with: {needs}."),
                {{"needs", needs}})
        );
    }
    if (const std::string packets = packetsOf(report, indication.after, phrases);
        !packets.empty()) {
        details.facts.push_back(
            say(phrases, phrase("Engine", "Follows from {packets}."), {{"packets", packets}})
        );
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
                    {labelOf(all[i], vocabulary, phrases),
                     certaintyOf(status),
                     reasonsOf(all[i].why, phrases),
                     {}}
                );
            }
        }
    }
    return details;
}

} // namespace lastack
