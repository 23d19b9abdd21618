#include "report/text_table.h"

#include "report/ends.h"
#include "report/evidence.h"
#include "report/figures.h"
#include "report/text_layout.h"
#include "report/words.h"
#include "report/words_disconnect.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace lastack {

namespace {

constexpr std::size_t kGaps = 7; // spaces between eight columns, two of them addresses

// What spare columns are given to, in this order, up to these widths.
struct Growth {
    std::size_t address;
    std::size_t why;
};

constexpr std::array kGrowth = {
    Growth{16, 12},
    Growth{16, 19},
    Growth{19, 23},
    Growth{21, 23},
    Growth{21, 32},
    Growth{28, 40},
    Growth{47, 80},
};

void grow(std::size_t& width, std::size_t limit, std::size_t& spare, std::size_t copies) {
    while (width < limit && spare >= copies) {
        ++width;
        spare -= copies;
    }
}

// Causes that a pattern names already.
bool impliedBy(Pattern pattern, CauseKind cause) {
    struct Pair {
        Pattern pattern;
        CauseKind cause;
    };

    constexpr std::array kImplied = {
        Pair{Pattern::UnreadData, CauseKind::UnreadData},
        Pair{Pattern::HalfCloseUnread, CauseKind::UnreadData},
        Pair{Pattern::DataAfterClose, CauseKind::DataAfterClose},
        Pair{Pattern::KeepaliveFailure, CauseKind::KeepaliveTimeout},
        Pair{Pattern::TimeoutSilent, CauseKind::RetransmissionTimeout},
        Pair{Pattern::TimeoutReset, CauseKind::RetransmissionTimeout},
        Pair{Pattern::FinUnacked, CauseKind::RetransmissionTimeout},
        Pair{Pattern::Injected, CauseKind::Forged},
        Pair{Pattern::IcmpUnreachable, CauseKind::IcmpUnreachable},
    };
    return std::any_of(kImplied.begin(), kImplied.end(), [=](const Pair& pair) {
        return pair.pattern == pattern && pair.cause == cause;
    });
}

// The unit that ended it, or asked in vain, and the reason it gave.
std::string exchangeText(const TeardownReport& report, const Phrases& phrases) {
    const Verdict& verdict = report.verdict;
    const Connection& connection = report.connection;
    if (verdict.outcome == Outcome::Unanswered && !connection.events.empty()) {
        return say(
            phrases,
            phrase("Engine", "{unit} unanswered"),
            {{"unit", std::string(nameOf(connection.events.front().unit()))}}
        );
    }
    const SegmentEvent* const decisive = eventAt(connection, verdict.decisive);
    if (decisive == nullptr) {
        return {};
    }
    if (decisive->kind == EventKind::IcmpError) {
        return fmt::format("ICMP {}", icmpMeaning(connection, *decisive));
    }
    std::string text(nameOf(decisive->unit()));
    if (connection.disconnect != nullptr) {
        for (const DisconnectDatum& unit : connection.disconnect->units) {
            const std::string reason = unit.frame == decisive->frame ? reasonOf(unit) : "";
            if (!reason.empty()) {
                return text + ", " + reason;
            }
        }
    }
    return text;
}

// Without a pattern the first thing that kept the judge from one says most.
std::string whatHappened(const Verdict& verdict, const Phrases& phrases) {
    if (verdict.pattern != Pattern::None) {
        return std::string(phrases.of(nameOf(verdict.pattern)));
    }
    return verdict.problems.empty() ? "–" : std::string(phrases.of(idOf(verdict.problems.front())));
}

// "2026-11-20T08:15:30.123456789Z": the clock, with as many characters as fit.
std::string clockOf(Timestamp at, std::size_t columns) {
    const std::string text = formatRfc3339(at);
    const auto clock = text.find('T');
    return clock == std::string::npos ? text : text.substr(clock + 1, columns);
}

std::string_view shortBy(Initiator initiator) {
    switch (initiator) {
    case Initiator::Client:
        return "clnt";
    case Initiator::Server:
        return "srvr";
    case Initiator::Both:
        return "both";
    case Initiator::Middlebox:
        return "path";
    case Initiator::None:
        return "–";
    }
    return {};
}

std::string_view longBy(Initiator initiator) {
    switch (initiator) {
    case Initiator::None:
        return "–";
    case Initiator::Middlebox:
        return "path"; // a device on the path
    case Initiator::Client:
    case Initiator::Server:
    case Initiator::Both:
        return nameOf(initiator);
    }
    return {};
}

} // namespace

std::size_t textWidth(unsigned asked) {
    return std::clamp(std::size_t{asked}, kMinTextWidth, kMaxTextWidth);
}

std::uint64_t bytesAtRisk(const Verdict& verdict) {
    if (verdict.outcome != Outcome::Abortive && verdict.outcome != Outcome::TimedOut) {
        return 0;
    }
    std::uint64_t sum = 0;
    for (const DirectionVerdict& direction : verdict.directions) {
        sum += direction.unackedBytes + direction.atRiskBytes;
    }
    return sum;
}

std::string whyText(const TeardownReport& report, const Phrases& phrases) {
    const Verdict& verdict = report.verdict;
    if (report.connection.transport != Transport::Tcp) {
        const std::string told = exchangeText(report, phrases);
        return told.empty() ? whatHappened(verdict, phrases) : told;
    }
    const std::string text = whatHappened(verdict, phrases);
    const CauseKind cause = verdict.cause.kind;
    const bool adds = verdict.hasCause && cause != CauseKind::Unknown &&
                      cause != CauseKind::Application && !impliedBy(verdict.pattern, cause);
    if (!adds) {
        return text;
    }
    const auto with = [&](std::string_view english) {
        return say(
            phrases,
            english,
            {{"pattern", text}, {"cause", std::string(phrases.of(phraseOf(cause)))}}
        );
    };
    switch (verdict.cause.confidence) {
    case Confidence::Certain:
        return with(phrase("Engine", "{pattern}, {cause}"));
    case Confidence::Likely:
        return with(phrase("Engine", "{pattern}, likely {cause}"));
    case Confidence::Possible:
        return with(phrase("Engine", "{pattern}, {cause}?"));
    case Confidence::Excluded:
        return text;
    }
    return text;
}

TextTable::TextTable(std::size_t width, HostNames names) : names_(names), narrow_(width < 100) {
    widths_ = narrow_ ? Widths{4, 8, 14, 13, 4, 12, 4} : Widths{6, 8, 14, 13, 6, 12, 6};
    if (width >= 116) {
        widths_.start = 12;
    }
    const auto fixed =
        widths_.number + widths_.start + widths_.outcome + widths_.by + widths_.risk + kGaps;
    std::size_t spare = width - std::min(width, fixed + 2 * widths_.address + widths_.why);
    for (const Growth& limit : kGrowth) {
        grow(widths_.address, limit.address, spare, 2);
        grow(widths_.why, limit.why, spare, 1);
    }
}

std::string TextTable::heading() const {
    return fmt::format(
        "{} {} {} {} {} {} {} {}\n",
        fitted("#", widths_.number, Align::Right),
        fitted("start", widths_.start),
        fitted("client", widths_.address),
        fitted("server", widths_.address),
        fitted("ended", widths_.outcome),
        fitted("by", widths_.by),
        fitted("how", widths_.why),
        fitted("risk", widths_.risk, Align::Right)
    );
}

// The most that fits: pattern and cause, the pattern alone, its short label.
std::string TextTable::why(const TeardownReport& report, std::size_t columns) const {
    const std::string full = whyText(report);
    const std::string name = whatHappened(report.verdict, englishPhrases());
    const std::string_view label = labelOf(report.verdict.pattern);
    if (columnsOf(full) <= columns || report.connection.transport != Transport::Tcp) {
        return full;
    }
    return columnsOf(name) <= columns || label.empty() ? name : std::string(label);
}

std::string TextTable::address(const TeardownReport& report, Side side) const {
    const bool named = names_ == HostNames::Include;
    const std::string& name = side == Side::Client ? report.clientName : report.serverName;
    const std::string_view shown = named ? std::string_view(name) : std::string_view();
    return fitted(shortEnd(report.connection, side, shown, widths_.address), widths_.address);
}

std::string TextTable::line(const TeardownReport& report, Coloring coloring) const {
    const Connection& connection = report.connection;
    const Verdict& verdict = report.verdict;
    const std::string id = fmt::format("{:>{}}", number(connection.id), widths_.number);
    const std::string ended =
        fmt::format("{} {}", glyphOf(verdict.outcome), nameOf(verdict.outcome));
    const std::uint64_t risk = bytesAtRisk(verdict);
    const std::string lost = risk == 0 ? "–" : narrow_ ? tinyBytes(risk) : compactBytes(risk);
    // A number that outgrows its column takes room from the words, not from the width.
    const std::size_t excess = std::min(id.size() - widths_.number, widths_.why);
    return fmt::format(
        "{} {} {} {} {} {} {} {}\n",
        id,
        clockOf(connection.firstAt, widths_.start),
        address(report, Side::Client),
        address(report, Side::Server),
        toned(fitted(ended, widths_.outcome), toneOf(verdict.outcome), coloring),
        fitted(narrow_ ? shortBy(verdict.initiator) : longBy(verdict.initiator), widths_.by),
        fitted(why(report, widths_.why - excess), widths_.why - excess),
        fitted(lost, widths_.risk, Align::Right)
    );
}

} // namespace lastack
