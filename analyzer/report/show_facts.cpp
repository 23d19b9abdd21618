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

constexpr std::size_t kLabel = 13;

// A labeled paragraph; nothing for no text.
std::string labeled(std::string_view label, const std::string& text, std::size_t width) {
    return text.empty() ? text : wrapped(text, width, kLabel, fitted(label, kLabel));
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

std::string causeText(const CauseAlternative& cause) {
    const std::string why = meanings(cause.why);
    const std::string text = fmt::format(
        "{}{}, {}", phraseOf(cause.kind), foreignNames(cause.kind), nameOf(cause.confidence)
    );
    return why.empty() ? text : text + ": " + why;
}

// Alternatives often rest on the same reasons, which are told once.
std::string causes(const Verdict& verdict, std::size_t width) {
    if (!verdict.hasCause) {
        return {};
    }
    std::string text = labeled("Cause", causeText(verdict.cause), width);
    for (CauseAlternative alternative : verdict.causeAlternatives) {
        alternative.why = without(without(alternative.why, verdict.cause.why), verdict.reasons);
        text += labeled("  or", causeText(alternative), width);
    }
    return text;
}

std::string_view phraseOf(DirectionEnd end) {
    switch (end) {
    case DirectionEnd::FinAcked:
        return "its FIN was acknowledged";
    case DirectionEnd::FinUnacked:
        return "its FIN was never acknowledged";
    case DirectionEnd::Reset:
        return "ended by a reset";
    case DirectionEnd::Silent:
        return "fell silent";
    case DirectionEnd::Open:
        return "never closed";
    }
    return {};
}

// Of transports other than TCP.
std::string_view exchangePhraseOf(DirectionEnd end) {
    switch (end) {
    case DirectionEnd::FinAcked:
        return "ended in order";
    case DirectionEnd::FinUnacked:
        return "its end was never confirmed";
    case DirectionEnd::Reset:
        return "ended at once";
    case DirectionEnd::Silent:
    case DirectionEnd::Open:
        return phraseOf(end);
    }
    return {};
}

std::string directionText(const DirectionVerdict& direction, Transport transport) {
    std::string text(
        transport == Transport::Tcp ? phraseOf(direction.end) : exchangePhraseOf(direction.end)
    );
    if (direction.unackedBytes > 0) {
        text += fmt::format(", {} never acknowledged", compactBytes(direction.unackedBytes));
    }
    if (direction.atRiskBytes > 0) {
        text += fmt::format(
            ", {} acknowledged but perhaps never read", compactBytes(direction.atRiskBytes)
        );
    }
    return text;
}

void appendTime(std::string& text, std::string_view what, std::optional<Duration> duration) {
    if (duration) {
        text += fmt::format("{}{} {}", text.empty() ? "" : ", ", what, formatDuration(*duration));
    }
}

std::string times(const Timing& timing) {
    std::string text;
    appendTime(text, "from first to last packet", timing.duration);
    appendTime(text, "round trip", timing.roundTrip);
    appendTime(text, "idle before the close", timing.idleBeforeClose);
    appendTime(text, "half-closed", timing.halfClosed);
    if (timing.close && timing.close->ns > 0) { // a single packet takes no time
        appendTime(text, "the close took", timing.close);
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

std::string alsoSeen(const TeardownReport& report) {
    if (report.connection.alsoSeenAs == ConnectionId{}) {
        return {};
    }
    const std::string layers = joined(report.alsoSeenIn);
    return fmt::format(
        "as connection {}, {}",
        number(report.connection.alsoSeenAs),
        layers.empty() ? "outside any tunnel" : "inside " + layers
    );
}

std::string volume(const Connection& connection, Side from) {
    const DirectionFacts& facts = connection.from(from);
    return fmt::format(
        "{} in {} {}",
        compactBytes(facts.bytes),
        grouped(facts.packets),
        facts.packets == 1 ? "packet" : "packets"
    );
}

// The titles of the lanes shorten a long address; here it stands in full.
std::string whole(const Connection& connection, Side side) {
    constexpr std::size_t kLongest = 64;
    return shortEnd(connection, side, {}, kLongest);
}

std::string problems(const Verdict& verdict, std::size_t width) {
    std::string text;
    for (const Problem problem : verdict.problems) {
        text += labeled(text.empty() ? "Problems" : "", std::string(sentenceOf(problem)), width);
    }
    return text;
}

std::string findings(const TeardownReport& report, std::size_t width) {
    std::string text;
    for (const Finding& finding : report.verdict.findings) {
        const std::string sentence = sentenceOf(finding, report.connection);
        text += labeled(text.empty() ? "Found" : "", sentence, width);
    }
    return text;
}

std::string exchanged(const TeardownReport& report, std::size_t width) {
    std::string text;
    for (const std::string& said : emulatedTexts(report)) {
        text += labeled(text.empty() ? "Exchanged" : "", said, width);
    }
    return text;
}

// "SYN-SENT 12.1 ms, ESTABLISHED 3.2 s, FIN-WAIT-1": how long in each, without the last.
std::string statesText(const StateSpans& spans) {
    std::string text;
    for (const StateSpan& span : spans) {
        text += fmt::format("{}{}", text.empty() ? "" : ", ", nameOf(span.state));
        if (span.until) {
            text += fmt::format(" {}", formatDuration(*span.until - span.from));
        }
    }
    return text;
}

std::string positionText(const Verdict& verdict) {
    switch (verdict.position) {
    case Position::Client:
        return fmt::format("at the client, {}", nameOf(verdict.positionConfidence));
    case Position::Server:
        return fmt::format("at the server, {}", nameOf(verdict.positionConfidence));
    case Position::Middle:
        return fmt::format("between the two, {}", nameOf(verdict.positionConfidence));
    case Position::Unknown:
        return {};
    }
    return {};
}

} // namespace

std::string factsText(const TeardownReport& report, std::size_t width) {
    const Verdict& verdict = report.verdict;
    const Connection& connection = report.connection;
    const auto direction = [&](Side from) {
        return fmt::format(
            "{} sent {}; {}",
            whole(connection, from),
            volume(connection, from),
            directionText(verdict.directions[index(from)], connection.transport)
        );
    };
    std::string text = "\n";
    text += labeled("Why", meanings(ownReasons(verdict)), width);
    text += causes(verdict, width);
    text += findings(report, width);
    for (const std::string& told : inBandTexts(report)) {
        text += labeled("Told", told, width);
    }
    for (const std::string& said : disconnectTexts(report)) {
        text += labeled("Said", said, width);
    }
    text += exchanged(report, width);
    if (report.multipath) {
        text += labeled("MPTCP", multipathText(*report.multipath), width);
    }
    text += labeled("Client", direction(Side::Client), width);
    text += labeled("  states", statesText(verdict.stateSpans[index(Side::Client)]), width);
    text += labeled("Server", direction(Side::Server), width);
    text += labeled("  states", statesText(verdict.stateSpans[index(Side::Server)]), width);
    text += labeled("Began", formatRfc3339(connection.firstAt), width);
    text += labeled("Times", times(verdict.timing), width);
    text += labeled("Captured", positionText(verdict), width);
    text += labeled("Inside", joined(report.encapsulation), width);
    text += labeled("Also seen", alsoSeen(report), width);
    text += labeled("Roles", std::string(reasonOf(connection.roles).value_or("")), width);
    text += labeled("Signature", signatureText(verdict.signature), width);
    text += labeled("Tags", tags(verdict), width);
    return text + problems(verdict, width);
}

} // namespace lastack
