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
    const std::string connection = fmt::format("Connection {}:", number(report.connection.id));
    const std::string ended =
        fmt::format("{} {}", glyphOf(verdict.outcome), nameOf(verdict.outcome));
    std::string text = fmt::format(
        "{} {}, {}",
        toned(connection, Tone::Strong, options.coloring),
        toned(ended, toneOf(verdict.outcome), options.coloring),
        nameOf(verdict.confidence)
    );
    if (verdict.pattern != Pattern::None) {
        const std::string pattern =
            fmt::format("({} {})", idOf(verdict.pattern), nameOf(verdict.pattern));
        const std::size_t columns = columnsOf(connection) + columnsOf(ended) +
                                    columnsOf(nameOf(verdict.confidence)) + columnsOf(pattern) + 4;
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
        .names = options.names};
    const bool colored = options.coloring == Coloring::Colored;
    return toText(
        layOut(report, diagram::CellMetrics(), layout),
        {.charset = options.charset,
         .coloring = colored ? diagram::Coloring::Colored : diagram::Coloring::Plain}
    );
}

std::string segmentText(const SegmentEvent& event, Transport transport) {
    if (event.kind == EventKind::IcmpError) {
        const bool isTcp = transport == Transport::Tcp;
        return fmt::format("ICMP error for a {} of the", isTcp ? "segment" : "packet");
    }
    if (transport != Transport::Tcp) {
        const std::string size =
            event.length > 0 ? fmt::format(" ({})", compactBytes(event.length)) : std::string();
        return fmt::format("{}{} from the", nameOf(event.unit()), size);
    }
    // Data that turned out to matter only later is kept without its flags.
    if (event.kind == EventKind::Data && event.flags.bits == 0) {
        return fmt::format("data ({}) from the", compactBytes(event.length));
    }
    return toString(event.flags) + " from the";
}

std::string noteWithChallenge(
    const Verdict& verdict, const Evidence& evidence, EventIndex position, const SegmentEvent& event
) {
    const ChallengeAck* challenge = challengeAt(verdict, position);
    if (challenge == nullptr) {
        return noteOf(event);
    }
    return fmt::format(
        "challenge ACK to {} (RFC 5961)", evidence.idOf(challenge->provokedBy).value_or("?")
    );
}

std::string evidenceText(
    const TeardownReport& report, const ShowOptions& options, std::size_t width
) {
    const Evidence evidence(report);
    if (evidence.events().empty()) {
        return {};
    }
    std::string text = fmt::format("\n{}\n", toned("Evidence", Tone::Strong, options.coloring));
    for (const EventIndex position : evidence.events()) {
        const SegmentEvent& event = *eventAt(report.connection, position);
        const ResetFinding* finding = findingFor(report.verdict, position);
        const std::string note = finding == nullptr
                                     ? noteWithChallenge(report.verdict, evidence, position, event)
                                     : resetText(*finding, evidence);
        const std::string lead = fmt::format("  {:<4} ", evidence.idOf(position).value_or(""));
        const std::string line = fmt::format(
            "packet {}: {} {}{}{}",
            number(event.frame),
            segmentText(event, report.connection.transport),
            nameOf(event.from),
            note.empty() ? "" : ", ",
            note
        );
        text += wrapped(line, width, lead.size(), lead);
        text += finding == nullptr ? std::string() : cluesText(*finding, width);
    }
    return text;
}

} // namespace

std::string showText(const TeardownReport& report, const ShowOptions& options) {
    const std::size_t width = std::clamp(options.width, kLeastShowWidth, kMostShowWidth);
    const std::string text =
        headline(report, options, width) + wrapped(summaryOf(report), width, 0) + "\n" +
        timeline(report, options, width) + evidenceText(report, options, width) +
        callsText(report, options) + factsText(report, width);
    return options.charset == diagram::Charset::Ascii ? diagram::toAscii(text) : text;
}

} // namespace lastack
