// Diagram: the two-column timeline of one connection as a flat list of positioned items, so that
// every output draws the same picture and none of them decides a position, a word or a color.
// Made by layOut() (layout.h). Values only; thread-safe.
#pragma once

#include "net/ids.h"
#include "track/event.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace lastack::diagram {

// What a color stands for; palette.h gives the color. Glyph, word or dash always repeat it.
enum class Tone : std::uint8_t {
    Graceful,
    Abortive,
    HalfClosed, // one direction still open
    Unanswered,
    Unknown,
    Text,
    Muted,
    Rule, // lifelines and other lines that carry nothing
};
constexpr std::size_t kTones = 8;

// What a text is, which decides its face and size, and with them its width.
enum class TextRole : std::uint8_t { Title, Label, Call, Indication, Time, Gap, State, Legend };
constexpr std::size_t kTextRoles = 8;

enum class ItemKind : std::uint8_t {
    LaneTitle,
    Lifeline,
    TapLine, // where the capture sits; in pieces, which leave out labels
    Arrow,
    Dot,        // where an arrow passes the capture: the observation
    Label,      // of an arrow
    Time,       // packet number and time, beside the sender's end
    Call,       // beside the sender's end
    Indication, // beside the receiver's end
    GapLine,    // a pause, or rows left out; in pieces around its text
    GapText,
    SilentRule, // what is below has no place in time
    SilentNote,
    State,
    Legend,
};

constexpr bool isText(ItemKind kind) {
    switch (kind) {
    case ItemKind::Lifeline:
    case ItemKind::TapLine:
    case ItemKind::Arrow:
    case ItemKind::Dot:
    case ItemKind::GapLine:
    case ItemKind::SilentRule:
        return false;
    case ItemKind::LaneTitle:
    case ItemKind::Label:
    case ItemKind::Time:
    case ItemKind::Call:
    case ItemKind::Indication:
    case ItemKind::GapText:
    case ItemKind::SilentNote:
    case ItemKind::State:
    case ItemKind::Legend:
        return true;
    }
    return false;
}

enum class Stroke : std::uint8_t { Solid, LongDash, ShortDash, Dotted };
enum class Head : std::uint8_t { None, Plain, Bold };
enum class Anchor : std::uint8_t { Start, Middle, End };

constexpr std::uint32_t kNoRow = 0xFFFF'FFFF;
constexpr std::uint16_t kNoSource = 0xFFFF;

// Lines go from (x1, y1) to (x2, y2), arrows with their head at the second; a dot is at the first.
// Texts fill the box between the two points; their lines are separated by '\n' and aligned by the
// anchor.
struct Item {
    std::string text;
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    FrameNumber frame{};              // the segment; 0: none
    std::uint16_t source = kNoSource; // Call, Indication: which of its side's list in the mapping
    std::uint32_t row = kNoRow;       // from the top
    EventIndex event = EventIndex::None; // the segment among the connection's events
    ItemKind kind{};
    Tone tone = Tone::Text;
    TextRole role{};
    Stroke stroke{};
    Head head{};
    Anchor anchor{};
    Side side{}; // whose lane it belongs to; of an arrow: where it starts
};

struct Diagram {
    double width = 0, height = 0;
    double lineHeight = 1; // of the metrics that it was laid out with
    double perSecond = 0;  // of TimeScale::True, which may be less than was asked for
    double firstY = 0;     // where that begins, at the place of the capture
    std::string title;
    std::string description;
    std::vector<Item> items;
};

} // namespace lastack::diagram
