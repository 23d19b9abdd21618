#include "report/show_resets.h"

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
        return "an abort";
    case ResetKind::Reply:
        return "a stack's reply";
    case ResetKind::Refusal:
        return "a refusal";
    }
    return {};
}

std::string_view effectText(Effect effective) {
    switch (effective) {
    case Effect::Yes:
        return "accepted";
    case Effect::No:
        return "without effect";
    case Effect::Unknown:
        return "perhaps accepted";
    }
    return {};
}

std::string_view genuineText(Confidence genuine) {
    switch (genuine) {
    case Confidence::Certain:
        return "genuine";
    case Confidence::Likely:
        return "probably genuine";
    case Confidence::Possible:
        return "perhaps forged";
    case Confidence::Excluded:
        return "made by somebody else";
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
        return "the clues say that somebody else than the client ended it";
    case Confidence::Likely:
        return "the clues make it likely that somebody else than the client ended it";
    case Confidence::Possible:
        return "also made by clients and networks that nobody tampers with";
    case Confidence::Excluded:
        return "here the client itself sent what matches";
    }
    return {};
}

std::string clueText(const ClueFinding& clue) {
    if (clue.says == Says::Neutral) {
        return fmt::format("{} (tells nothing)", textOf(clue));
    }
    return fmt::format("{} ({}, {})", textOf(clue), nameOf(clue.says), nameOf(clue.weight));
}

std::string inBandText(const TeardownReport& report, const InBandReason& reason) {
    const SegmentEvent& event = *eventAt(report.connection, reason.event);
    std::string text =
        fmt::format("packet {} carries a reason ({}", number(event.frame), nameOf(reason.carrier));
    text += reason.code ? fmt::format(" {}", *reason.code) : "";
    text += reason.confidence == Confidence::Certain
                ? "): "
                : fmt::format(", {}): ", nameOf(reason.confidence));
    const auto told = textOf(report.connection, reason);
    if (told) {
        return text + fmt::format("\"{}\"{}", *told, reason.truncated ? ", cut short" : "");
    }
    return text + std::string(nameOf(reason).value_or("not known what it means"));
}

} // namespace

std::string meanings(const Reasons& reasons) {
    std::string text;
    for (const Reason reason : reasons) {
        text += fmt::format("{}{} [{}]", text.empty() ? "" : "; ", meaningOf(reason), idOf(reason));
    }
    return text;
}

std::string resetText(const ResetFinding& finding, const Evidence& evidence) {
    std::string text(kindText(finding.kind));
    if (const auto stimulus = evidence.idOf(finding.inReplyTo)) {
        text += " to " + *stimulus;
    }
    text += fmt::format(", {}, {}", effectText(finding.effective), genuineText(finding.genuine));
    const std::string why = meanings(withoutClues(finding.why));
    return why.empty() ? text : text + ": " + why;
}

std::string cluesText(const ResetFinding& finding, std::size_t width) {
    std::string text;
    for (const ClueFinding& clue : finding.clues) {
        text += fmt::format("{}{}", text.empty() ? "" : "; ", clueText(clue));
    }
    constexpr std::string_view kLead = "       clues: ";
    return text.empty() ? text : wrapped(text, width, kLead.size(), std::string(kLead));
}

std::string signatureText(const std::optional<SignatureFinding>& signature) {
    if (!signature) {
        return {};
    }
    return fmt::format(
        "matches signature {}, {}; {}",
        static_cast<unsigned>(signature->id),
        nameOf(signature->id),
        phraseOf(signature->confirmed)
    );
}

std::vector<std::string> inBandTexts(const TeardownReport& report) {
    std::vector<std::string> texts;
    for (const InBandReason& reason : inBandReasons(report.connection, report.windowCodes)) {
        texts.push_back(inBandText(report, reason));
    }
    return texts;
}

} // namespace lastack
