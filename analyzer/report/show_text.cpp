#include "report/show_text.h"

#include "diagram/layout.h"
#include "report/evidence.h"
#include "report/figures.h"
#include "report/sentence.h"
#include "report/show_calls.h"
#include "report/show_facts.h"
#include "report/show_resets.h"
#include "report/text_layout.h"
#include "report/text_table.h"
#include "report/words.h"
#include "report/words_reset.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack {

namespace {

// In two lines where one is too narrow.
std::string headline(const TeardownReport& report, const ShowOptions& options, std::size_t width) {
    const Verdict& verdict = report.verdict;
    const Phrases& phrases = *options.phrases;
    const std::string connection =
        say(phrases,
            phrase("Engine", "Connection {number}:"),
            {{"number", std::to_string(number(report.connection.id))}});
    const std::string ended =
        fmt::format("{} {}", glyphOf(verdict.outcome), phrases.of(nameOf(verdict.outcome)));
    const std::string_view confidence = phrases.of(nameOf(verdict.confidence));
    std::string text = fmt::format(
        "{} {}, {}",
        toned(connection, Tone::Strong, options.coloring),
        toned(ended, toneOf(verdict.outcome), options.coloring),
        confidence
    );
    if (verdict.pattern != Pattern::None) {
        const std::string pattern =
            fmt::format("({} {})", idOf(verdict.pattern), phrases.of(nameOf(verdict.pattern)));
        const std::size_t columns = columnsOf(connection) + columnsOf(ended) +
                                    columnsOf(confidence) + columnsOf(pattern) + 4;
        text += (columns > width ? "\n" : " ") + pattern;
    }
    return text + "\n";
}

std::string timeline(const TeardownReport& report, const ShowOptions& options, std::size_t width) {
    const diagram::LayoutOptions layout{
        .width = static_cast<double>(width),
        .slope = diagram::Slope::Flat,
        .times = options.times,
        .seq = options.seq,
        .data = options.data,
        .vocabulary = options.vocabulary,
        .names = options.names,
        .phrases = options.phrases};
    const bool colored = options.coloring == Coloring::Colored;
    return toText(
        layOut(report, diagram::CellMetrics(), layout),
        {.charset = options.charset,
         .coloring = colored ? diagram::Coloring::Colored : diagram::Coloring::Plain}
    );
}

// What the packet of an event was: "FIN, ACK", "data (2 kB)", "SHUTDOWN ACK (12 B)".
std::string segmentText(const SegmentEvent& event, Transport transport, const Phrases& phrases) {
    const std::string size = phrases.figure(compactBytes(event.length));
    if (transport != Transport::Tcp) {
        return std::string(nameOf(event.unit())) + (event.length > 0 ? " (" + size + ")" : "");
    }
    // Data that turned out to matter only later is kept without its flags.
    return event.kind == EventKind::Data && event.flags.bits == 0
               ? say(phrases, phrase("Engine", "data ({size})"), {{"size", size}})
               : toString(event.flags);
}

std::string noteWithChallenge(
    const TeardownReport& report,
    const Evidence& evidence,
    EventIndex position,
    const Phrases& phrases
) {
    const ChallengeAck* challenge = challengeAt(report.verdict, position);
    if (challenge == nullptr) {
        return noteOf(*eventAt(report.connection, position), phrases);
    }
    return say(
        phrases,
        phrase("Engine", "challenge ACK to {event} (RFC 5961)"),
        {{"event", evidence.idOf(challenge->provokedBy).value_or("?")}}
    );
}

std::string eventText(
    const TeardownReport& report,
    EventIndex position,
    const std::string& note,
    const Phrases& phrases
) {
    const SegmentEvent& event = *eventAt(report.connection, position);
    const Transport transport = report.connection.transport;
    return say(
        phrases,
        event.kind != EventKind::IcmpError
            ? phrase("Engine", "packet {packet}: {what} from the {side}[, {note}]")
        : transport == Transport::Tcp
            ? phrase("Engine", "packet {packet}: ICMP error for a segment of the {side}[, {note}]")
            : phrase("Engine", "packet {packet}: ICMP error for a packet of the {side}[, {note}]"),
        {{"packet", std::to_string(number(event.frame))},
         {"what", segmentText(event, transport, phrases)},
         {"side", std::string(phrases.of(nameOf(event.from)))},
         {"note", note.empty() ? std::nullopt : std::optional(note)}}
    );
}

std::string evidenceText(
    const TeardownReport& report, const ShowOptions& options, std::size_t width
) {
    const Phrases& phrases = *options.phrases;
    const Evidence evidence(report);
    if (evidence.events().empty()) {
        return {};
    }
    const std::string title(phrases.of(phrase("Engine", "Evidence")));
    std::string text = fmt::format("\n{}\n", toned(title, Tone::Strong, options.coloring));
    for (const EventIndex position : evidence.events()) {
        const ResetFinding* finding = findingFor(report.verdict, position);
        const std::string note = finding == nullptr
                                     ? noteWithChallenge(report, evidence, position, phrases)
                                     : resetText(*finding, evidence, phrases);
        const std::string lead = fmt::format("  {:<4} ", evidence.idOf(position).value_or(""));
        text += wrapped(eventText(report, position, note, phrases), width, lead.size(), lead);
        text += finding == nullptr ? std::string() : cluesText(*finding, width, phrases);
    }
    return text;
}

} // namespace

std::string showText(const TeardownReport& report, const ShowOptions& options) {
    const std::size_t width = std::clamp(options.width, kLeastShowWidth, kMostShowWidth);
    const std::string text =
        headline(report, options, width) + wrapped(summaryOf(report, *options.phrases), width, 0) +
        "\n" + timeline(report, options, width) + evidenceText(report, options, width) +
        callsText(report, options) + factsText(report, width, *options.phrases);
    return options.charset == diagram::Charset::Ascii ? diagram::toAscii(text) : text;
}

} // namespace lastack
