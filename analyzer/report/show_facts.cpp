#include "report/show_facts.h"

#include "net/escape.h"
#include "report/emulated_data.h"
#include "report/ends.h"
#include "report/figures.h"
#include "report/finding_text.h"
#include "report/show_resets.h"
#include "report/text_layout.h"
#include "report/words.h"
#include "report/words_disconnect.h"
#include "report/words_multipath.h"
#include "report/words_reset.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack {

namespace {

constexpr std::size_t kLeastLabel = 13;

constexpr std::string_view kLabels[] = {
    phrase("Engine", "Cause"),     phrase("Engine", "  or"),      phrase("Engine", "Problems"),
    phrase("Engine", "Found"),     phrase("Engine", "Exchanged"), phrase("Engine", "Why"),
    phrase("Engine", "Told"),      phrase("Engine", "Said"),      phrase("Engine", "Client"),
    phrase("Engine", "  states"),  phrase("Engine", "Server"),    phrase("Engine", "Began"),
    phrase("Engine", "Times"),     phrase("Engine", "Captured"),  phrase("Engine", "Inside"),
    phrase("Engine", "Also seen"), phrase("Engine", "Roles"),     phrase("Engine", "Signature"),
    phrase("Engine", "Tags"),
};

// The columns of a page, and the words on it.
struct Page {
    std::size_t width;
    const Phrases& phrases;
    std::size_t label; // columns
};

Page pageOf(std::size_t width, const Phrases& phrases) {
    std::size_t label = kLeastLabel;
    for (const std::string_view one : kLabels) {
        label = std::max(label, columnsOf(phrases.of(one)) + 1);
    }
    return {width, phrases, label};
}

// A labeled paragraph; nothing for no text. Below the first one of several there is no label.
std::string labeled(std::string_view label, const std::string& text, const Page& page) {
    const std::string_view shown = label.empty() ? label : page.phrases.of(label);
    return text.empty() ? text : wrapped(text, page.width, page.label, fitted(shown, page.label));
}

Reasons without(Reasons reasons, const Reasons& told) {
    const auto isTold = [&told](Reason reason) {
        return std::count(told.begin(), told.end(), reason) > 0;
    };
    reasons.removeIf(isTold);
    return reasons;
}

// The verdict's reasons without those that the cause repeats.
Reasons ownReasons(const Verdict& verdict) {
    return verdict.hasCause ? without(verdict.reasons, verdict.cause.why) : verdict.reasons;
}

// What the same reason is called where it can be confirmed.
std::string foreignNames(CauseKind cause) {
    const auto kernel = linuxNameOf(cause);
    const auto winsock = winsockNameOf(cause);
    if (!kernel && !winsock) {
        return {};
    }
    std::string text = kernel ? fmt::format("Linux {}", *kernel) : std::string();
    if (winsock) {
        text += fmt::format("{}Winsock \"{}\"", text.empty() ? "" : ", ", *winsock);
    }
    return " (" + text + ")";
}

std::string causeText(const CauseAlternative& cause, const Phrases& phrases) {
    const std::string why = meanings(cause.why, phrases);
    return say(
        phrases,
        phrase("Engine", "{cause}{names}, {confidence}[: {why}]"),
        {{"cause", std::string(phrases.of(phraseOf(cause.kind)))},
         {"names", foreignNames(cause.kind)},
         {"confidence", std::string(phrases.of(nameOf(cause.confidence)))},
         {"why", why.empty() ? std::nullopt : std::optional(why)}}
    );
}

// Alternatives often rest on the same reasons, which are told once.
std::string causes(const Verdict& verdict, const Page& page) {
    if (!verdict.hasCause) {
        return {};
    }
    std::string text = labeled("Cause", causeText(verdict.cause, page.phrases), page);
    for (CauseAlternative alternative : verdict.causeAlternatives) {
        alternative.why = without(without(alternative.why, verdict.cause.why), verdict.reasons);
        text += labeled("  or", causeText(alternative, page.phrases), page);
    }
    return text;
}

std::string_view phraseOf(DirectionEnd end) {
    switch (end) {
    case DirectionEnd::FinAcked:
        return phrase("Engine", "its FIN was acknowledged");
    case DirectionEnd::FinUnacked:
        return phrase("Engine", "its FIN was never acknowledged");
    case DirectionEnd::Reset:
        return phrase("Engine", "ended by a reset");
    case DirectionEnd::Silent:
        return phrase("Engine", "fell silent");
    case DirectionEnd::Open:
        return phrase("Engine", "never closed");
    }
    return {};
}

// Of transports other than TCP.
std::string_view exchangePhraseOf(DirectionEnd end) {
    switch (end) {
    case DirectionEnd::FinAcked:
        return phrase("Engine", "ended in order");
    case DirectionEnd::FinUnacked:
        return phrase("Engine", "its end was never confirmed");
    case DirectionEnd::Reset:
        return phrase("Engine", "ended at once");
    case DirectionEnd::Silent:
    case DirectionEnd::Open:
        return phraseOf(end);
    }
    return {};
}

// The titles of the lanes shorten a long address; here it stands in full.
std::string whole(const Connection& connection, Side side) {
    constexpr std::size_t kLongest = 64;
    return shortEnd(connection, side, {}, kLongest);
}

std::optional<std::string> bytesUnlessNone(std::uint64_t bytes, const Phrases& phrases) {
    return bytes == 0 ? std::nullopt : std::optional(phrases.figure(compactBytes(bytes)));
}

// "10.0.0.7:51514 sent 87 B in 4 packets; its FIN was acknowledged, …".
std::string directionText(const TeardownReport& report, Side from, const Phrases& phrases) {
    const DirectionFacts& facts = report.connection.from(from);
    const DirectionVerdict& verdict = report.verdict.directions[index(from)];
    const bool isTcp = report.connection.transport == Transport::Tcp;
    const std::string_view end = isTcp ? phraseOf(verdict.end) : exchangePhraseOf(verdict.end);
    return say(
        phrases,
        phrase(
            "Engine",
            "{who} sent {size} in {count} {count?packet|packets}; {end}[, {unacked} never "
            "acknowledged][, {risk} acknowledged but perhaps never read]"
        ),
        {{"who", whole(report.connection, from)},
         {"size", phrases.figure(compactBytes(facts.bytes))},
         counted("count", facts.packets, phrases),
         {"end", std::string(phrases.of(end))},
         {"unacked", bytesUnlessNone(verdict.unackedBytes, phrases)},
         {"risk", bytesUnlessNone(verdict.atRiskBytes, phrases)}}
    );
}

std::string times(const Timing& timing, const Phrases& phrases) {
    std::string text;
    const auto append = [&](std::string_view english, std::optional<Duration> duration) {
        if (duration) {
            text += text.empty() ? "" : ", ";
            text +=
                say(phrases, english, {{"duration", phrases.figure(formatDuration(*duration))}});
        }
    };
    append(phrase("Engine", "from first to last packet {duration}"), timing.duration);
    append(phrase("Engine", "round trip {duration}"), timing.roundTrip);
    append(phrase("Engine", "idle before the close {duration}"), timing.idleBeforeClose);
    append(phrase("Engine", "half-closed {duration}"), timing.halfClosed);
    if (timing.close && timing.close->ns > 0) { // a single packet takes no time
        append(phrase("Engine", "the close took {duration}"), timing.close);
    }
    return text;
}

std::string tags(const Verdict& verdict) {
    std::string text;
    const auto append = [&text](std::string_view tag) {
        text += fmt::format("{}{}", text.empty() ? "" : ", ", tag);
    };
    for (std::size_t i = 0; i < kTags; ++i) {
        if (verdict.tags.has(static_cast<Tag>(i))) {
            append(nameOf(static_cast<Tag>(i)));
        }
    }
    for (const std::string& tag : tagsOf(verdict.signature)) {
        append(tag);
    }
    return text;
}

std::string joined(const std::vector<std::string>& layers) {
    std::string text;
    for (const std::string& layer : layers) {
        text += (text.empty() ? "" : ", ") + escapeForTerminal(layer);
    }
    return text;
}

std::string alsoSeen(const TeardownReport& report, const Phrases& phrases) {
    if (report.connection.alsoSeenAs == ConnectionId{}) {
        return {};
    }
    const std::string layers = joined(report.alsoSeenIn);
    return say(
        phrases,
        phrase("Engine", "as connection {number}, [inside {layers}|outside any tunnel]"),
        {{"number", std::to_string(number(report.connection.alsoSeenAs))},
         {"layers", layers.empty() ? std::nullopt : std::optional(layers)}}
    );
}

std::string problems(const Verdict& verdict, const Page& page) {
    std::string text;
    for (const Problem problem : verdict.problems) {
        text += labeled(
            text.empty() ? "Problems" : "", std::string(page.phrases.of(sentenceOf(problem))), page
        );
    }
    return text;
}

std::string findings(const TeardownReport& report, const Page& page) {
    std::string text;
    for (const Finding& finding : report.verdict.findings) {
        const std::string sentence = sentenceOf(finding, report.connection, page.phrases);
        text += labeled(text.empty() ? "Found" : "", sentence, page);
    }
    return text;
}

std::string exchanged(const TeardownReport& report, const Page& page) {
    std::string text;
    for (const std::string& said : emulatedTexts(report, page.phrases)) {
        text += labeled(text.empty() ? "Exchanged" : "", said, page);
    }
    return text;
}

// "SYN-SENT 12.1 ms, ESTABLISHED 3.2 s, FIN-WAIT-1": how long in each, without the last.
std::string statesText(const StateSpans& spans, const Phrases& phrases) {
    std::string text;
    for (const StateSpan& span : spans) {
        text += fmt::format("{}{}", text.empty() ? "" : ", ", nameOf(span.state));
        if (span.until) {
            text += " " + phrases.figure(formatDuration(*span.until - span.from));
        }
    }
    return text;
}

std::string positionText(const Verdict& verdict, const Phrases& phrases) {
    const auto at = [&](std::string_view english) {
        const std::string_view confidence = nameOf(verdict.positionConfidence);
        return say(phrases, english, {{"confidence", std::string(phrases.of(confidence))}});
    };
    switch (verdict.position) {
    case Position::Client:
        return at(phrase("Engine", "at the client, {confidence}"));
    case Position::Server:
        return at(phrase("Engine", "at the server, {confidence}"));
    case Position::Middle:
        return at(phrase("Engine", "between the two, {confidence}"));
    case Position::Unknown:
        return {};
    }
    return {};
}

std::string rolesText(const Connection& connection, const Phrases& phrases) {
    const auto reason = reasonOf(connection.roles);
    return reason ? std::string(phrases.of(*reason)) : std::string();
}

} // namespace

std::string factsText(const TeardownReport& report, std::size_t width, const Phrases& phrases) {
    const Verdict& verdict = report.verdict;
    const Connection& connection = report.connection;
    const Page page = pageOf(width, phrases);
    const auto states = [&](Side side) {
        return statesText(verdict.stateSpans[index(side)], phrases);
    };
    std::string text = "\n";
    text += labeled("Why", meanings(ownReasons(verdict), phrases), page);
    text += causes(verdict, page);
    text += findings(report, page);
    for (const std::string& told : inBandTexts(report, phrases)) {
        text += labeled("Told", told, page);
    }
    for (const std::string& said : disconnectTexts(report, phrases)) {
        text += labeled("Said", said, page);
    }
    text += exchanged(report, page);
    if (report.multipath) {
        text += labeled("MPTCP", multipathText(*report.multipath), page);
    }
    text += labeled("Client", directionText(report, Side::Client, phrases), page);
    text += labeled("  states", states(Side::Client), page);
    text += labeled("Server", directionText(report, Side::Server, phrases), page);
    text += labeled("  states", states(Side::Server), page);
    text += labeled("Began", formatRfc3339(connection.firstAt), page);
    text += labeled("Times", times(verdict.timing, phrases), page);
    text += labeled("Captured", positionText(verdict, phrases), page);
    text += labeled("Inside", joined(report.encapsulation), page);
    text += labeled("Also seen", alsoSeen(report, phrases), page);
    text += labeled("Roles", rolesText(connection, phrases), page);
    text += labeled("Signature", signatureText(verdict.signature, phrases), page);
    text += labeled("Tags", tags(verdict), page);
    return text + problems(verdict, page);
}

} // namespace lastack
