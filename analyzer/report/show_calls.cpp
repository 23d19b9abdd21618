#include "report/show_calls.h"

#include "report/evidence.h"
#include "report/saw_text.h"
#include "report/text_layout.h"
#include "report/words.h"
#include "report/words_call.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

namespace lastack {

namespace {

constexpr std::size_t kIndent = 15;
constexpr Side kSides[] = {Side::Client, Side::Server};

// Writes the calls of one report for people.
class CallsText {
public:
    CallsText(const TeardownReport& report, const ShowOptions& options)
        : report_(report)
        , evidence_(report)
        , vocabulary_(options.vocabulary)
        , width_(std::clamp(options.width, kLeastShowWidth, kMostShowWidth))
        , coloring_(options.coloring) {}

    std::string text() const;

private:
    std::string ofSide(Side side) const;
    std::string ofCall(const Call& call) const;
    std::string candidates(const Call& call, Confidence certainty) const;
    std::string excluded(const Call& call) const;
    std::string reaction(const Call& call) const;
    std::string completions(const SideMapping& side) const;
    std::string sequences(const SideMapping& side) const;
    std::string segmentsOf(const Call& call) const;
    std::string scenario() const;
    std::string unordered() const;
    std::string nodeName(const OrderNode& node) const;
    std::string paragraph(const std::string& text, std::string_view lead) const;

    const TeardownReport& report_;
    Evidence evidence_;
    Vocabulary vocabulary_;
    std::size_t width_;
    Coloring coloring_;
};

std::string CallsText::paragraph(const std::string& text, std::string_view lead) const {
    return text.empty() ? text : wrapped(text, width_, kIndent, fitted(lead, kIndent));
}

std::string CallsText::segmentsOf(const Call& call) const {
    std::string text;
    for (const EventIndex event : call.evidence) {
        text += fmt::format(
            "{}packet {}",
            text.empty() ? "" : ", ",
            number(eventAt(report_.connection, event)->frame)
        );
    }
    return text;
}

// Different calls may have one name in another vocabulary.
std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (std::size_t at = 0; at < names.size(); ++at) {
        const auto begin = names.begin();
        const auto here = begin + static_cast<std::ptrdiff_t>(at);
        if (std::find(begin, here, *here) == here) {
            text += fmt::format("{}{}", text.empty() ? "" : "; ", *here);
        }
    }
    return text;
}

std::string CallsText::candidates(const Call& call, Confidence certainty) const {
    std::vector<std::string> names;
    for (const Candidate& candidate : call.candidates) {
        if (candidate.certainty != certainty) {
            continue;
        }
        names.push_back(nameOfCandidate(candidate, vocabulary_));
    }
    std::string text = joined(names);
    const Candidate* best = call.best();
    const bool isBest = best != nullptr && best->certainty == certainty;
    if (isBest && !best->why.empty()) {
        text += fmt::format(": {} [{}]", meaningOf(best->why[0]), idOf(best->why[0]));
    }
    return text;
}

// All that one rule excludes stands together.
std::string CallsText::excluded(const Call& call) const {
    std::string text;
    std::vector<WspRule> told;
    for (const Candidate& first : call.candidates) {
        const bool out = first.certainty == Confidence::Excluded && !first.why.empty();
        if (!out || std::count(told.begin(), told.end(), first.why[0]) > 0) {
            continue;
        }
        told.push_back(first.why[0]);
        std::vector<std::string> names;
        for (const Candidate& other : call.candidates) {
            if (other.certainty == Confidence::Excluded && !other.why.empty() &&
                other.why[0] == first.why[0]) {
                names.push_back(nameOfCandidate(other, vocabulary_));
            }
        }
        const auto by = evidence_.idOf(first.contradictedBy);
        text += paragraph(
            fmt::format(
                "{}: {} [{}{}]",
                joined(names),
                meaningOf(first.why[0]),
                idOf(first.why[0]),
                by ? ", " + *by : std::string()
            ),
            "      excluded"
        );
    }
    return text;
}

std::string CallsText::ofCall(const Call& call) const {
    const std::string_view step = stepOf(call.step);
    const std::string lead = step.empty() ? std::string("  ") : fmt::format("  ({}) ", step);
    if (call.kind == CallKind::Local) {
        return paragraph("prepares its answer, which no packet shows", lead);
    }
    if (call.kind == CallKind::SilentClose) {
        return paragraph(
            fmt::format(
                "{}, possible: it sends nothing and has no place in time",
                labelOf(call, vocabulary_)
            ),
            lead
        );
    }
    if (call.candidates.empty()) {
        return paragraph(
            fmt::format(
                "{}, {}: {}", labelOf(call, vocabulary_), nameOf(call.certainty), segmentsOf(call)
            ),
            lead
        );
    }
    const std::string claim =
        call.kind == CallKind::ReceiveOff
            ? std::string("a call that switches receiving off")
            : fmt::format("{} [{}]", meaningOf(call.callClass), idOf(call.callClass));
    const std::string_view left = call.kind == CallKind::ReceiveOff ? "left unacknowledged " : "";
    std::string text = paragraph(
        fmt::format("{}, {}: {}{}", claim, nameOf(call.certainty), left, segmentsOf(call)), lead
    );
    text += paragraph(candidates(call, Confidence::Certain), "      certain");
    text += paragraph(candidates(call, Confidence::Likely), "      likely");
    text += paragraph(candidates(call, Confidence::Possible), "      possible");
    return text + excluded(call) + paragraph(reaction(call), "      reacted");
}

// Measured only by a capture at the side that reacted.
std::string latencyText(const Reaction& reaction) {
    if (reaction.latency.ns == 0) {
        return "at once";
    }
    const bool measured = reaction.assumes.bits == 0;
    return (measured ? "" : "about ") + formatDuration(reaction.latency);
}

std::string CallsText::reaction(const Call& call) const {
    if (!call.reaction) {
        return {};
    }
    const SegmentEvent* to = eventAt(report_.connection, call.reaction->to);
    return fmt::format(
        "{} after packet {} reached it: {} [{}]",
        latencyText(*call.reaction),
        to == nullptr ? 0 : number(to->frame),
        meaningOf(call.reaction->pace),
        idOf(WspRule::D7)
    );
}

// What a completion port says instead, where it has another word for the error.
std::string CallsText::completions(const SideMapping& side) const {
    std::string text;
    for (const Indication& indication : side.indications) {
        const bool told = indication.status == IndicationStatus::Available;
        for (const Completion& completion : completionsOf(indication.id)) {
            const bool differs = completion.error.name != errorOf(indication.id).name &&
                                 completion.by == "GetQueuedCompletionStatus";
            const std::string alias =
                fmt::format("{} {}", completion.error.name, completion.error.number);
            if (told && differs && text.find(alias) == std::string::npos) {
                text += fmt::format("{}{}", text.empty() ? "" : ", ", alias);
            }
        }
    }
    return text.empty() || vocabulary_ != Vocabulary::Wsp ? std::string()
                                                          : "GetQueuedCompletionStatus: " + text;
}

std::string CallsText::sequences(const SideMapping& side) const {
    std::string text;
    for (const SequenceId sequence : side.mayHaveMade) {
        text += fmt::format("{}{}", text.empty() ? "" : ", ", idOf(sequence));
    }
    return text;
}

std::string CallsText::ofSide(Side side) const {
    const SideMapping& mine = report_.mapping.of(side);
    if (mine.calls.empty() && mine.indications.empty()) {
        return {};
    }
    std::string note;
    if (vocabulary_ == Vocabulary::Wsp && mine.applicability == SpiApplicability::Implausible) {
        note = ", had it used Winsock (its packets do not look like it)";
    }
    const std::string title = fmt::format("Calls of the {}{}", nameOf(side), note);
    std::string text = fmt::format("\n{}\n", toned(title, Tone::Strong, coloring_));
    for (const Call& call : mine.calls) {
        text += ofCall(call);
    }
    text += paragraph(sawText(report_, side, vocabulary_), "  told");
    text += paragraph(completions(mine), "  at a port");
    return text + paragraph(sequences(mine), "  sequences");
}

std::string CallsText::nodeName(const OrderNode& node) const {
    const SideMapping& side = report_.mapping.of(node.side);
    const bool isCall = node.kind == NodeKind::Call;
    const Step step = isCall ? side.calls[node.index].step : side.indications[node.index].step;
    const std::string label = isCall ? labelOf(side.calls[node.index], vocabulary_)
                                     : labelOf(side.indications[node.index], vocabulary_);
    const std::string_view number = stepOf(step);
    return number.empty() ? fmt::format("{} of the {}", label, nameOf(node.side))
                          : fmt::format("({}) {} of the {}", number, label, nameOf(node.side));
}

std::string CallsText::scenario() const {
    const Scenario& scenario = report_.mapping.scenario;
    if (scenario.variant == ScenarioVariant::None) {
        return {};
    }
    const std::string_view responder = nameOf(other(scenario.initiator));
    const std::string waited =
        scenario.variant == ScenarioVariant::Message
            ? fmt::format("the {} answered before the FIN came", responder)
            : fmt::format("the {} waited for the end of the stream", responder);
    return paragraph(
        fmt::format(
            "the eight steps of a shutdown with disconnect data, over TCP: last data and FIN stand "
            "for it, which is possible and no more; {} ({}, variant {})",
            waited,
            nameOf(scenario.variantCertainty),
            idOf(scenario.variant)
        ),
        "Scenario"
    );
}

std::string CallsText::unordered() const {
    const auto& pairs = report_.mapping.order.unordered;
    std::string text;
    for (std::size_t at = 0; at < pairs.size(); ++at) {
        const std::string line =
            fmt::format("{} and {}", nodeName(pairs[at][0]), nodeName(pairs[at][1]));
        text += paragraph(line, at == 0 ? "No order" : "");
    }
    return text;
}

std::string CallsText::text() const {
    std::string text;
    for (const Side side : kSides) {
        text += ofSide(side);
    }
    const std::string whole = scenario() + unordered();
    return whole.empty() ? text : text + "\n" + whole;
}

} // namespace

std::string nameOfCandidate(const Candidate& candidate, Vocabulary vocabulary) {
    std::string name(phraseOf(candidate.id, vocabulary));
    if (candidate.linger) {
        name += fmt::format(" (n = {}: called that long before)", candidate.linger->seconds);
    }
    if (candidate.then) {
        name += fmt::format(", then {}", phraseOf(*candidate.then, vocabulary));
    }
    return name;
}

std::string callsText(const TeardownReport& report, const ShowOptions& options) {
    return CallsText(report, options).text();
}

} // namespace lastack
