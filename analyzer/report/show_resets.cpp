#include "report/show_resets.h"

#include "report/phrases.h"
#include "report/text_layout.h"
#include "report/words.h"
#include "report/words_reset.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack {

namespace {

std::string_view kindText(ResetKind kind) {
    switch (kind) {
    case ResetKind::Active:
        return phrase("Engine", "an abort");
    case ResetKind::Reply:
        return phrase("Engine", "a stack's reply");
    case ResetKind::Refusal:
        return phrase("Engine", "a refusal");
    }
    return {};
}

std::string_view effectText(Effect effective) {
    switch (effective) {
    case Effect::Yes:
        return phrase("Engine", "accepted");
    case Effect::No:
        return phrase("Engine", "without effect");
    case Effect::Unknown:
        return phrase("Engine", "perhaps accepted");
    }
    return {};
}

std::string_view genuineText(Confidence genuine) {
    switch (genuine) {
    case Confidence::Certain:
        return phrase("Engine", "genuine");
    case Confidence::Likely:
        return phrase("Engine", "probably genuine");
    case Confidence::Possible:
        return phrase("Engine", "perhaps forged");
    case Confidence::Excluded:
        return phrase("Engine", "made by somebody else");
    }
    return {};
}

// The clues tell these with their values.
bool isToldByClues(Reason reason) {
    return reason == Reason::HopLimitDiffers || reason == Reason::SenderWentOn ||
           reason == Reason::BothEndsReset;
}

Reasons withoutClues(Reasons reasons) {
    reasons.removeIf(isToldByClues);
    return reasons;
}

std::string_view phraseOf(Confidence confirmed) {
    switch (confirmed) {
    case Confidence::Certain:
        return phrase("Engine", "the clues say that somebody else than the client ended it");
    case Confidence::Likely:
        return phrase(
            "Engine", "the clues make it likely that somebody else than the client ended it"
        );
    case Confidence::Possible:
        return phrase("Engine", "also made by clients and networks that nobody tampers with");
    case Confidence::Excluded:
        return phrase("Engine", "here the client itself sent what matches");
    }
    return {};
}

std::string clueText(const ClueFinding& clue, const Phrases& phrases) {
    const std::string text = textOf(clue, phrases);
    if (clue.says == Says::Neutral) {
        return say(phrases, phrase("Engine", "{clue} (tells nothing)"), {{"clue", text}});
    }
    return fmt::format(
        "{} ({}, {})", text, phrases.of(nameOf(clue.says)), phrases.of(nameOf(clue.weight))
    );
}

std::optional<std::string> confidenceUnlessCertain(Confidence confidence, const Phrases& phrases) {
    return confidence == Confidence::Certain
               ? std::nullopt
               : std::optional<std::string>(phrases.of(nameOf(confidence)));
}

// In quotes where it is text of the packet's own.
std::string toldBy(
    const TeardownReport& report, const InBandReason& reason, const Phrases& phrases
) {
    if (const auto told = textOf(report.connection, reason)) {
        return say(
            phrases,
            reason.truncated ? phrase("Engine", "\"{text}\", cut short")
                             : phrase("Engine", "\"{text}\""),
            {{"text", *told}}
        );
    }
    return std::string(
        phrases.of(nameOf(reason).value_or(phrase("Engine", "not known what it means")))
    );
}

std::string inBandText(
    const TeardownReport& report, const InBandReason& reason, const Phrases& phrases
) {
    const SegmentEvent& event = *eventAt(report.connection, reason.event);
    const std::string code = reason.code ? fmt::format(" {}", *reason.code) : std::string();
    return say(
        phrases,
        phrase("Engine", "packet {packet} carries a reason ({carrier}[, {confidence}]): {reason}"),
        {{"packet", std::to_string(number(event.frame))},
         {"carrier", std::string(nameOf(reason.carrier)) + code},
         {"confidence", confidenceUnlessCertain(reason.confidence, phrases)},
         {"reason", toldBy(report, reason, phrases)}}
    );
}

} // namespace

std::string meanings(const Reasons& reasons, const Phrases& phrases) {
    std::string text;
    for (const Reason reason : reasons) {
        text += fmt::format(
            "{}{} [{}]", text.empty() ? "" : "; ", phrases.of(meaningOf(reason)), idOf(reason)
        );
    }
    return text;
}

std::string resetText(
    const ResetFinding& finding, const Evidence& evidence, const Phrases& phrases
) {
    const std::string why = meanings(withoutClues(finding.why), phrases);
    return say(
        phrases,
        phrase("Engine", "{kind}[ to {event}], {effect}, {origin}[: {why}]"),
        {{"kind", std::string(phrases.of(kindText(finding.kind)))},
         {"event", evidence.idOf(finding.inReplyTo)},
         {"effect", std::string(phrases.of(effectText(finding.effective)))},
         {"origin", std::string(phrases.of(genuineText(finding.genuine)))},
         {"why", why.empty() ? std::nullopt : std::optional(why)}}
    );
}

std::string cluesText(const ResetFinding& finding, std::size_t width, const Phrases& phrases) {
    std::string text;
    for (const ClueFinding& clue : finding.clues) {
        text += fmt::format("{}{}", text.empty() ? "" : "; ", clueText(clue, phrases));
    }
    const std::string lead = fmt::format("       {} ", phrases.of(phrase("Engine", "clues:")));
    return text.empty() ? text : wrapped(text, width, columnsOf(lead), lead);
}

std::string signatureText(
    const std::optional<SignatureFinding>& signature, const Phrases& phrases
) {
    if (!signature) {
        return {};
    }
    return say(
        phrases,
        phrase("Engine", "matches signature {number}, {name}; {doubt}"),
        {{"number", std::to_string(static_cast<unsigned>(signature->id))},
         {"name", std::string(nameOf(signature->id))},
         {"doubt", std::string(phrases.of(phraseOf(signature->confirmed)))}}
    );
}

std::vector<std::string> inBandTexts(const TeardownReport& report, const Phrases& phrases) {
    std::vector<std::string> texts;
    for (const InBandReason& reason : inBandReasons(report.connection, report.windowCodes)) {
        texts.push_back(inBandText(report, reason, phrases));
    }
    return texts;
}

} // namespace lastack
