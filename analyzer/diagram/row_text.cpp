#include "diagram/row_text.h"

#include "report/evidence.h"
#include "report/figures.h"
#include "report/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <utility>

namespace lastack::diagram {

namespace {

// Hundreds of thousands of rows are written at once, for which formatting would be slow.
void append(std::string& out, std::uint64_t value) {
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out.append(digits.data(), end);
}

// Data that turned out to matter only later is kept without its flags.
bool isRecalled(const SegmentEvent& segment) {
    return segment.kind == EventKind::Data && segment.flags.bits == 0;
}

bool isBareAck(const SegmentEvent& segment) {
    return segment.flags.bits == TcpFlags::kAck && segment.length == 0 &&
           segment.kind != EventKind::Probe;
}

std::string flagsOf(const SegmentEvent& segment, const Phrases& phrases) {
    std::string out;
    appendNames(out, segment.flags, ", ");
    if (out.empty()) {
        out = phrases.of(
            isRecalled(segment) ? phrase("Engine", "data") : phrase("Engine", "no flags")
        );
    }
    return out;
}

struct NotedMark {
    std::uint16_t mask;
    std::string_view note;
};

// Of segments other than resets and ICMP errors, whose marks mean something else.
constexpr NotedMark kNotedMarks[] = {
    {EventMarks::kRetransmission, phrase("Engine", "sent again")},
    {EventMarks::kAfterPeerFin, phrase("Engine", "after the FIN")},
    {EventMarks::kZeroWindow, phrase("Engine", "window 0")},
    {EventMarks::kOutOfOrder, phrase("Engine", "out of order")},
};

void appendNote(std::string& label, std::string_view note) {
    label += ", ";
    label += note;
}

// "+16.0 ms", "+2.058 s"; always in seconds from there on, so that what follows a long pause stays
// apart.
std::string relativeTime(Duration since) {
    if (since.ns == 0) {
        return "+0 s";
    }
    const bool negative = since.ns < 0;
    const auto ns = static_cast<std::uint64_t>(since.ns);
    const auto magnitude = negative ? 0 - ns : ns;
    std::string out = negative ? "-" : "+";
    constexpr std::uint64_t kSecond = 1'000'000'000;
    if (magnitude >= kSecond) {
        append(out, magnitude / kSecond);
        const auto thousandths = magnitude / 1'000'000 % 1'000;
        out += thousandths < 10 ? ".00" : thousandths < 100 ? ".0" : ".";
        append(out, thousandths);
        return out + " s";
    }
    out += formatDuration({static_cast<std::int64_t>(magnitude)});
    return out;
}

// "08:15:30.000123": the time of the day, which is what logs beside a capture show.
std::string absoluteTime(Timestamp at) {
    constexpr std::size_t kTimeAt = 11;
    constexpr std::size_t kColumns = 15;
    const std::string whole = formatRfc3339(at);
    return whole.size() < kTimeAt + kColumns ? whole : whole.substr(kTimeAt, kColumns);
}

std::string bytesLabel(std::uint64_t bytes, const Phrases& phrases) {
    return phrases.figure(grouped(bytes) + " B");
}

std::string runLabel(const Row& row, LabelDetail detail, const Phrases& phrases) {
    std::string label = bytesLabel(row.bytes, phrases);
    if (detail == LabelDetail::Least) {
        return label;
    }
    label =
        say(phrases,
            phrase("Engine", "{count} {count?segment|segments}, {size}"),
            {counted("count", row.count, phrases), {"size", label}});
    if (detail == LabelDetail::Full) {
        label += fmt::format(", #{}-{}", number(row.first->frame), number(row.last->frame));
    }
    return label;
}

bool occupiesSequence(const SegmentEvent& segment) {
    return segment.length > 0 || segment.flags.syn() || segment.flags.fin() ||
           segment.kind == EventKind::Probe;
}

} // namespace

std::string RowText::label(const Row& row, LabelDetail detail) const {
    if (row.kind == RowKind::Run) {
        return runLabel(row, detail, *options_.phrases);
    }
    if (row.first->kind == EventKind::IcmpError) {
        return icmpLabel(*row.first);
    }
    std::string label = segmentLabel(*row.first, detail);
    appendNotes(label, row);
    if (detail != LabelDetail::Least) {
        appendSaid(label, *row.first);
    }
    return label;
}

// A unit of another transport: its own name, and how much it carries.
std::string RowText::unitLabel(const SegmentEvent& unit, LabelDetail detail) const {
    std::string label(nameOf(unit.unit()));
    if (detail == LabelDetail::Least || unit.length == 0) {
        return label;
    }
    std::string size;
    append(size, unit.length);
    return label + ", " + options_.phrases->figure(size + " B");
}

std::string RowText::segmentLabel(const SegmentEvent& segment, LabelDetail detail) const {
    if (report_.connection.transport != Transport::Tcp) {
        return unitLabel(segment, detail);
    }
    const bool data = segment.length > 0;
    if (data && detail == LabelDetail::Least) {
        return bytesLabel(segment.length, *options_.phrases);
    }
    std::string label = flagsOf(segment, *options_.phrases);
    if (detail == LabelDetail::Full || detail == LabelDetail::WithoutAck) {
        appendNumbers(label, segment, detail);
    }
    if (data) {
        label += ", ";
        label += bytesLabel(segment.length, *options_.phrases);
    }
    return label;
}

void RowText::appendNumbers(std::string& label, const SegmentEvent& segment, LabelDetail detail)
    const {
    const auto base = [&](Side side) {
        return options_.seq == SeqStyle::Absolute ? report_.connection.from(side).base : 0;
    };
    const std::uint32_t ack = segment.ack + base(other(segment.from));
    if (isBareAck(segment)) {
        label += ' ';
        append(label, ack);
        return;
    }
    label += "  seq ";
    append(label, segment.seq + base(segment.from));
    if (segment.flags.ack() && detail == LabelDetail::Full) {
        label += " ack ";
        append(label, ack);
    }
}

void RowText::appendNotes(std::string& label, const Row& row) const {
    const SegmentEvent& segment = *row.first;
    const bool known = row.event != EventIndex::None;
    const auto note = [&](std::string_view english) {
        appendNote(label, options_.phrases->of(english));
    };
    if (const auto* reset = known ? findingFor(report_.verdict, row.event) : nullptr) {
        if (reset->genuine == Confidence::Excluded) {
            note(phrase("Engine", "made by somebody else"));
        } else if (reset->effective == Effect::No) {
            note(phrase("Engine", "no effect"));
        }
        return;
    }
    if (segment.kind == EventKind::Rst) {
        return;
    }
    if (segment.kind == EventKind::Probe) {
        const bool keepalive = segment.marks.has(EventMarks::kKeepAlive);
        note(keepalive ? phrase("Engine", "keepalive") : phrase("Engine", "window probe"));
    }
    if (known && challengeAt(report_.verdict, row.event) != nullptr) {
        note(phrase("Engine", "challenge"));
    }
    for (const auto& [mask, english] : kNotedMarks) {
        if (segment.marks.has(mask)) {
            note(english);
        }
    }
}

// What a protocol above the transport says of the end in that segment.
void RowText::appendSaid(std::string& label, const SegmentEvent& segment) const {
    const auto& said = report_.connection.disconnect;
    if (said == nullptr) {
        return;
    }
    const auto& units = said->units; // by packet
    const auto unit = std::lower_bound(
        units.begin(),
        units.end(),
        segment.frame,
        [](const DisconnectDatum& one, FrameNumber frame) { return one.frame < frame; }
    );
    // The end of the stream, which some units stand for, has an arrow of its own kind.
    const bool isTransport = report_.connection.transport != Transport::Tcp; // the row has its name
    if (unit != units.end() && unit->frame == segment.frame && segment.length > 0 &&
        !(isTransport && layerOf(unit->carrier) <= Layer::Transport)) {
        appendNote(label, nameOf(unit->carrier));
    }
}

std::string RowText::icmpLabel(const SegmentEvent& segment) const {
    return fmt::format("ICMP {}", options_.phrases->of(icmpMeaning(report_.connection, segment)));
}

std::string RowText::packet(const Row& row) const {
    std::string text = "#";
    append(text, number(row.first->frame));
    return text;
}

std::string RowText::time(Timestamp at, Timestamp previous) const {
    switch (options_.times) {
    case TimeStyle::Relative:
        return options_.phrases->figure(relativeTime(at - report_.connection.firstAt));
    case TimeStyle::Absolute:
        return absoluteTime(at);
    case TimeStyle::Delta:
        return options_.phrases->figure(relativeTime(at - previous));
    }
    return {};
}

std::string RowText::gap(const Row& row) const {
    const Phrases& phrases = *options_.phrases;
    const std::string pause = phrases.figure(formatDuration(row.pause));
    const auto more = [&](std::string_view english) {
        const bool timed = row.kind == RowKind::Unkept || row.pause.ns > 0;
        return say(
            phrases,
            english,
            {counted("count", row.count, phrases),
             {"pause", timed ? std::optional(pause) : std::nullopt}}
        );
    };
    switch (row.kind) {
    case RowKind::Pause:
        return pause;
    case RowKind::Unkept:
        return more(
            report_.transcript ? phrase("Engine", "{count} more {count?segment|segments}, {pause}")
                               : phrase("Engine", "{count} more {count?event|events}, {pause}")
        );
    case RowKind::LeftOut:
        return more(phrase("Engine", "{count} more {count?row|rows}[, {pause}]"));
    case RowKind::Segment:
    case RowKind::Run:
        return {};
    }
    return {};
}

ArrowStyle RowText::finStyle(const SegmentEvent& segment) const {
    const DirectionEnd end = report_.verdict.directions[index(segment.from)].end;
    switch (report_.verdict.outcome) {
    case Outcome::HalfClosed:
        return {Tone::HalfClosed, Stroke::LongDash};
    case Outcome::Graceful:
    case Outcome::Unknown:
        return {Tone::Graceful};
    case Outcome::Abortive:
    case Outcome::Refused:
    case Outcome::Unanswered:
    case Outcome::TimedOut:
    case Outcome::StillOpen:
        return end == DirectionEnd::FinUnacked ? ArrowStyle{Tone::Unanswered, Stroke::ShortDash}
                                               : ArrowStyle{Tone::Graceful};
    }
    return {};
}

ArrowStyle RowText::unitStyle(const SegmentEvent& unit) const {
    const bool givenUp = report_.verdict.outcome == Outcome::TimedOut ||
                         report_.verdict.outcome == Outcome::Unanswered;
    switch (unit.kind) {
    case EventKind::Abort:
    case EventKind::Refusal:
        return {Tone::Abortive, Stroke::Solid, Head::Bold};
    case EventKind::AbortDone:
        return {Tone::Abortive};
    case EventKind::Open:
    case EventKind::Release:
        return givenUp                        ? ArrowStyle{Tone::Unanswered, Stroke::ShortDash}
               : unit.kind == EventKind::Open ? ArrowStyle{}
                                              : ArrowStyle{Tone::Graceful};
    case EventKind::ReleaseAnswer:
    case EventKind::ReleaseDone:
        return {Tone::Graceful};
    default:
        return {};
    }
}

ArrowStyle RowText::style(const Row& row, Timestamp peerLastSeen) const {
    const SegmentEvent& segment = *row.first;
    if (segment.kind == EventKind::IcmpError) {
        return {Tone::Abortive, Stroke::ShortDash, Head::Plain, row.origin};
    }
    if (segment.kind == EventKind::Rst || segment.kind == EventKind::Odd) {
        const ResetFinding* reset = findingFor(report_.verdict, row.event);
        if (reset != nullptr && reset->genuine == Confidence::Excluded) {
            return {Tone::Abortive, Stroke::ShortDash, Head::Bold, Origin::Path};
        }
        if (segment.kind == EventKind::Odd || reset == nullptr ||
            reset->effective == Effect::Unknown) {
            return {Tone::Unknown, Stroke::Dotted};
        }
        return reset->effective == Effect::No
                   ? ArrowStyle{Tone::Muted}
                   : ArrowStyle{Tone::Abortive, Stroke::Solid, Head::Bold};
    }
    if (report_.connection.transport != Transport::Tcp) {
        return unitStyle(segment);
    }
    const Outcome outcome = report_.verdict.outcome;
    const bool givenUp = outcome == Outcome::Unanswered || outcome == Outcome::TimedOut;
    if (givenUp && occupiesSequence(segment) && peerLastSeen < row.last->at) {
        return {Tone::Unanswered, Stroke::ShortDash};
    }
    if (segment.kind == EventKind::Fin) {
        return finStyle(segment);
    }
    return segment.marks.has(EventMarks::kAfterPeerFin) ? ArrowStyle{Tone::HalfClosed}
                                                        : ArrowStyle{};
}

} // namespace lastack::diagram
