// RowText: what stands at a row: the label above its arrow, its time, and its tone; and how text is
// made to fit. Pure functions over a report and its rows; thread-safe.
#pragma once

#include "diagram/rows.h"
#include "diagram/text_metrics.h"

#include <string>
#include <string_view>

namespace lastack::diagram {

// From everything that is known to the least that still says what it is.
enum class LabelDetail : std::uint8_t { Full, WithoutAck, WithoutNumbers, Least };

struct ArrowStyle {
    Tone tone = Tone::Text;
    Stroke stroke = Stroke::Solid;
    Head head = Head::Plain;
    Origin origin = Origin::Host;
};

class RowText {
public:
    RowText(const TeardownReport& report, const LayoutOptions& options)
        : report_(report), options_(options) {}

    std::string label(const Row& row, LabelDetail detail) const;

    std::string packet(const Row& row) const;                 // "#5"
    std::string time(Timestamp at, Timestamp previous) const; // "+16.0 ms"

    // Of what is no segment: "2.058 s", "1,204 more rows".
    std::string gap(const Row& row) const;

    // What needs an answer and was sent after the peer was last seen is unanswered.
    ArrowStyle style(const Row& row, Timestamp peerLastSeen) const;

private:
    std::string segmentLabel(const SegmentEvent& segment, LabelDetail detail) const;
    std::string icmpLabel(const SegmentEvent& segment) const;
    void appendNotes(std::string& label, const Row& row) const;
    void appendSaid(std::string& label, const SegmentEvent& segment) const;
    void appendNumbers(std::string& label, const SegmentEvent& segment, LabelDetail detail) const;
    ArrowStyle finStyle(const SegmentEvent& segment) const;
    std::string unitLabel(const SegmentEvent& unit, LabelDetail detail) const;
    ArrowStyle unitStyle(const SegmentEvent& unit) const;

    const TeardownReport& report_;
    const LayoutOptions& options_;
};

// Cut with "…" at its end where it is wider than that.
std::string elided(std::string_view text, double width, TextRole role, const TextMetrics& metrics);

struct Wrapped {
    std::string text; // lines separated by '\n'
    unsigned lines = 0;
    double width = 0; // of the widest
};

// Broken at spaces and before parentheses into at most that many lines; the last one is cut.
Wrapped wrapped(
    std::string_view text,
    double width,
    unsigned mostLines,
    TextRole role,
    const TextMetrics& metrics
);

} // namespace lastack::diagram
