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

constexpr std::size_t kLeastIndent = 15;

constexpr std::string_view kExcluded = phrase("Engine", "      excluded");
constexpr std::string_view kCertain = phrase("Engine", "      certain");
constexpr std::string_view kLikely = phrase("Engine", "      likely");
constexpr std::string_view kPossible = phrase("Engine", "      possible");
constexpr std::string_view kReacted = phrase("Engine", "      reacted");
constexpr std::string_view kTold = phrase("Engine", "  told");
constexpr std::string_view kAtPort = phrase("Engine", "  at a port");
constexpr std::string_view kSequences = phrase("Engine", "  sequences");
constexpr std::string_view kScenario = phrase("Engine", "Scenario");
constexpr std::string_view kNoOrder = phrase("Engine", "No order");

// The labels stand in a column as wide as the widest.
std::size_t indentIn(const Phrases& phrases) {
    std::size_t indent = kLeastIndent;
    for (const std::string_view label :
         {kExcluded,
          kCertain,
          kLikely,
          kPossible,
          kReacted,
          kTold,
          kAtPort,
          kSequences,
          kScenario,
          kNoOrder}) {
        indent = std::max(indent, columnsOf(phrases.of(label)) + 1);
    }
    return indent;
}

constexpr Side kSides[] = {Side::Client, Side::Server};

// Writes the calls of one report for people.
class CallsText {
public:
    CallsText(const TeardownReport& report, const ShowOptions& options)
        : report_(report)
        , evidence_(report)
        , vocabulary_(options.vocabulary)
        , phrases_(*options.phrases)
        , indent_(indentIn(*options.phrases))
        , width_(std::clamp(options.width, kLeastShowWidth, kMostShowWidth))
        , coloring_(options.coloring) {}

    std::string text() const;

private:
    std::string ofSide(Side side) const;
    std::string ofCall(const Call& call) const;
    std::string claim(const Call& call) const;
    std::string candidates(const Call& call, Confidence certainty) const;
    std::string excluded(const Call& call) const;
    std::string reaction(const Call& call) const;
    std::string completions(const SideMapping& side) const;
    std::string sequences(const SideMapping& side) const;
    std::string segmentsOf(const Call& call) const;
    std::string scenario() const;
    std::string unordered() const;
    std::string nodeName(const OrderNode& node) const;
    std::string word(std::string_view english) const;
    std::string paragraph(const std::string& text, std::string_view lead) const;

    const TeardownReport& report_;
    Evidence evidence_;
    Vocabulary vocabulary_;
    const Phrases& phrases_;
    std::size_t indent_; // of what stands beside a label
    std::size_t width_;
    Coloring coloring_;
};

std::string CallsText::word(std::string_view english) const {
    return std::string(phrases_.of(english));
}

std::string CallsText::paragraph(const std::string& text, std::string_view lead) const {
    return text.empty() ? text : wrapped(text, width_, indent_, fitted(lead, indent_));
}

std::string CallsText::segmentsOf(const Call& call) const {
    std::string text;
    for (const EventIndex event : call.evidence) {
        text += text.empty() ? "" : ", ";
        text +=
            say(phrases_,
                phrase("Engine", "packet {packet}"),
                {{"packet", std::to_string(number(eventAt(report_.connection, event)->frame))}});
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
        names.push_back(nameOfCandidate(candidate, vocabulary_, phrases_));
    }
    std::string text = joined(names);
    const Candidate* best = call.best();
    const bool isBest = best != nullptr && best->certainty == certainty;
    if (isBest && !best->why.empty()) {
        text += fmt::format(": {} [{}]", phrases_.of(meaningOf(best->why[0])), idOf(best->why[0]));
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
                names.push_back(nameOfCandidate(other, vocabulary_, phrases_));
            }
        }
        const auto by = evidence_.idOf(first.contradictedBy);
        text += paragraph(
            fmt::format(
                "{}: {} [{}{}]",
                joined(names),
                phrases_.of(meaningOf(first.why[0])),
                idOf(first.why[0]),
                by ? ", " + *by : std::string()
            ),
            word(kExcluded)
        );
    }
    return text;
}

std::string CallsText::claim(const Call& call) const {
    const std::string label = labelOf(call, vocabulary_, phrases_);
    std::string_view pattern = phrase("Engine", "{call}, {certainty}: {packets}");
    std::string what = label;
    if (call.kind == CallKind::Local) {
        pattern = phrase("Engine", "prepares its answer, which no packet shows");
    } else if (call.kind == CallKind::SilentClose) {
        pattern = phrase("Engine", "{call}, possible: it sends nothing and has no place in time");
    } else if (call.candidates.empty()) {
        what = label;
    } else if (call.kind == CallKind::ReceiveOff) {
        pattern = phrase(
            "Engine",
            "a call that switches receiving off, {certainty}: left unacknowledged {packets}"
        );
    } else {
        what = fmt::format("{} [{}]", word(meaningOf(call.callClass)), idOf(call.callClass));
    }
    return say(
        phrases_,
        pattern,
        {{"call", what}, {"certainty", word(nameOf(call.certainty))}, {"packets", segmentsOf(call)}}
    );
}

std::string CallsText::ofCall(const Call& call) const {
    const std::string_view step = stepOf(call.step);
    const std::string lead = step.empty() ? std::string("  ") : fmt::format("  ({}) ", step);
    std::string text = paragraph(claim(call), lead);
    if (call.candidates.empty()) {
        return text;
    }
    text += paragraph(candidates(call, Confidence::Certain), word(kCertain));
    text += paragraph(candidates(call, Confidence::Likely), word(kLikely));
    text += paragraph(candidates(call, Confidence::Possible), word(kPossible));
    return text + excluded(call) + paragraph(reaction(call), word(kReacted));
}

// Measured only by a capture at the side that reacted.
std::string_view patternFor(const Reaction& reaction) {
    if (reaction.latency.ns == 0) {
        return phrase("Engine", "at once after packet {packet} reached it: {pace} {rule}");
    }
    return reaction.assumes.bits == 0
               ? phrase("Engine", "{latency} after packet {packet} reached it: {pace} {rule}")
               : phrase(
                     "Engine", "about {latency} after packet {packet} reached it: {pace} {rule}"
                 );
}

std::string CallsText::reaction(const Call& call) const {
    if (!call.reaction) {
        return {};
    }
    const SegmentEvent* to = eventAt(report_.connection, call.reaction->to);
    return say(
        phrases_,
        patternFor(*call.reaction),
        {{"latency", phrases_.figure(formatDuration(call.reaction->latency))},
         {"packet", std::to_string(to == nullptr ? 0 : number(to->frame))},
         {"pace", word(meaningOf(call.reaction->pace))},
         {"rule", fmt::format("[{}]", idOf(WspRule::D7))}}
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
    std::string title = word(
        side == Side::Client ? phrase("Engine", "Calls of the client")
                             : phrase("Engine", "Calls of the server")
    );
    if (vocabulary_ == Vocabulary::Wsp && mine.applicability == SpiApplicability::Implausible) {
        title =
            say(phrases_,
                phrase("Engine", "{title}, had it used Winsock (its packets do not look like it)"),
                {{"title", title}});
    }
    std::string text = fmt::format("\n{}\n", toned(title, Tone::Strong, coloring_));
    for (const Call& call : mine.calls) {
        text += ofCall(call);
    }
    text += paragraph(sawText(report_, side, vocabulary_, phrases_), word(kTold));
    text += paragraph(completions(mine), word(kAtPort));
    return text + paragraph(sequences(mine), word(kSequences));
}

std::string CallsText::nodeName(const OrderNode& node) const {
    const SideMapping& side = report_.mapping.of(node.side);
    const bool isCall = node.kind == NodeKind::Call;
    const Step step = isCall ? side.calls[node.index].step : side.indications[node.index].step;
    const std::string label = isCall ? labelOf(side.calls[node.index], vocabulary_, phrases_)
                                     : labelOf(side.indications[node.index], vocabulary_, phrases_);
    const std::string_view number = stepOf(step);
    return say(
        phrases_,
        node.side == Side::Client ? phrase("Engine", "[({step}) ]{what} of the client")
                                  : phrase("Engine", "[({step}) ]{what} of the server"),
        {{"step", number.empty() ? std::nullopt : std::optional<std::string>(number)},
         {"what", label}}
    );
}

std::string CallsText::scenario() const {
    const Scenario& scenario = report_.mapping.scenario;
    if (scenario.variant == ScenarioVariant::None) {
        return {};
    }
    const bool answered = scenario.variant == ScenarioVariant::Message;
    return paragraph(
        say(phrases_,
            answered ? phrase(
                           "Engine",
                           "the eight steps of a shutdown with disconnect data, over TCP: last "
                           "data and FIN stand for it, which is possible and no more; the "
                           "{responder} answered before the FIN came ({certainty}, variant "
                           "{variant})"
                       )
                     : phrase(
                           "Engine",
                           "the eight steps of a shutdown with disconnect data, over TCP: last "
                           "data and FIN stand for it, which is possible and no more; the "
                           "{responder} waited for the end of the stream ({certainty}, variant "
                           "{variant})"
                       ),
            {{"responder", word(nameOf(other(scenario.initiator)))},
             {"certainty", word(nameOf(scenario.variantCertainty))},
             {"variant", std::string(idOf(scenario.variant))}}),
        word(kScenario)
    );
}

std::string CallsText::unordered() const {
    const auto& pairs = report_.mapping.order.unordered;
    std::string text;
    for (std::size_t at = 0; at < pairs.size(); ++at) {
        const std::string line =
            say(phrases_,
                phrase("Engine", "{first} and {second}"),
                {{"first", nodeName(pairs[at][0])}, {"second", nodeName(pairs[at][1])}});
        text += paragraph(line, at == 0 ? word(kNoOrder) : std::string());
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

std::string nameOfCandidate(
    const Candidate& candidate, Vocabulary vocabulary, const Phrases& phrases
) {
    const auto called = [&](CallId call) {
        return std::string(phrases.of(phraseOf(call, vocabulary)));
    };
    const auto seconds = candidate.linger
                             ? std::optional(fmt::format("{}", candidate.linger->seconds))
                             : std::nullopt;
    const auto then = candidate.then ? std::optional(called(*candidate.then)) : std::nullopt;
    return say(
        phrases,
        phrase("Engine", "{call}[ (n = {seconds}: called that long before)][, then {next}]"),
        {{"call", called(candidate.id)}, {"seconds", seconds}, {"next", then}}
    );
}

std::string callsText(const TeardownReport& report, const ShowOptions& options) {
    return CallsText(report, options).text();
}

} // namespace lastack
