#include "diagram/text.h"

#include "diagram/cell_line.h"
#include "diagram/text_metrics.h"
#include "report/text_layout.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>
#include <vector>

namespace lastack::diagram {

namespace {

// ECMA-48 §8.3.117, select graphic rendition.
std::string_view colorOf(const Item& item) {
    switch (item.tone) {
    case Tone::Graceful:
        return "34";
    case Tone::Abortive:
        return "1;31";
    case Tone::HalfClosed:
        return "33";
    case Tone::Unanswered:
        return "35";
    case Tone::Unknown:
    case Tone::Muted:
    case Tone::Rule:
        return "2";
    case Tone::Text:
        return isText(item.kind) && weightOf(item.role) == Weight::Bold ? "1" : "";
    }
    return {};
}

std::string_view lineCharacter(Stroke stroke) {
    switch (stroke) {
    case Stroke::Solid:
        return "─";
    case Stroke::LongDash:
        return "╌";
    case Stroke::ShortDash:
        return "┄";
    case Stroke::Dotted:
        return "┈";
    }
    return {};
}

// In ASCII, dashes are gaps.
std::size_t dashPeriod(Stroke stroke, Charset charset) {
    constexpr std::size_t kNone = SIZE_MAX;
    if (charset == Charset::Unicode) {
        return kNone;
    }
    switch (stroke) {
    case Stroke::Solid:
    case Stroke::Dotted:
        return kNone;
    case Stroke::LongDash:
        return 4;
    case Stroke::ShortDash:
        return 2;
    }
    return kNone;
}

std::size_t toCell(double at) {
    return at <= 0 ? 0 : static_cast<std::size_t>(std::floor(at + 1e-6));
}

// The line of a text at some position.
std::string_view lineOf(std::string_view text, std::size_t position) {
    for (; position > 0; --position) {
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    }
    return text.substr(0, text.find('\n'));
}

std::size_t columnOf(const Item& item, std::string_view line) {
    const auto width = static_cast<double>(columnsOf(line));
    switch (item.anchor) {
    case Anchor::Start:
        return toCell(item.x1);
    case Anchor::Middle:
        return toCell((item.x1 + item.x2 - width) / 2);
    case Anchor::End:
        return toCell(item.x2 - width);
    }
    return 0;
}

// Draws line by line, so that even a long timeline takes no more room than its text.
class TextDrawer {
public:
    TextDrawer(const Diagram& diagram, const TextStyle& style)
        : diagram_(diagram), style_(style), line_(toCell(std::ceil(diagram.width))) {}

    std::string draw() {
        sortByLine();
        std::string out;
        const std::size_t lines = toCell(std::ceil(diagram_.height));
        auto next = pieces_.begin();
        for (std::size_t line = 0; line < lines; ++line) {
            line_.clear();
            drawLifelines(line);
            for (; next != pieces_.end() && next->line == line; ++next) {
                drawPiece(*next);
            }
            line_.appendTo(out, style_);
        }
        return out;
    }

private:
    // What an item puts on one line.
    struct Piece {
        std::size_t line;
        std::size_t position; // among the lines of the item
        const Item* item;
    };

    void sortByLine() {
        for (const Item& item : diagram_.items) {
            if (item.kind == ItemKind::Lifeline) {
                lifelines_.push_back(&item);
                continue;
            }
            const auto breaks = std::count(item.text.begin(), item.text.end(), '\n');
            for (std::size_t i = 0; i <= static_cast<std::size_t>(breaks); ++i) {
                pieces_.push_back({toCell(item.y1) + i, i, &item});
            }
        }
        std::stable_sort(pieces_.begin(), pieces_.end(), [](const Piece& a, const Piece& b) {
            return a.line < b.line;
        });
    }

    void drawLifelines(std::size_t line) {
        for (const Item* item : lifelines_) {
            if (toCell(item->y1) <= line && line < toCell(item->y2)) {
                const std::string_view character = item->stroke == Stroke::Solid ? "│" : "┊";
                line_.put(toCell(item->x1), character, colorOf(*item));
            }
        }
    }

    void drawPiece(const Piece& piece) {
        const Item& item = *piece.item;
        if (isText(item.kind)) {
            const std::string_view text = lineOf(item.text, piece.position);
            line_.write(columnOf(item, text), text, colorOf(item));
        } else if (item.kind == ItemKind::Arrow) {
            drawArrow(item);
        } else if (item.kind == ItemKind::GapLine) {
            drawGap(item);
        } else if (item.kind == ItemKind::SilentRule) {
            for (std::size_t x = toCell(item.x1); x < toCell(item.x2); ++x) {
                line_.put(x, "┄", colorOf(item));
            }
        }
    }

    // The lanes themselves stay as they are.
    void drawArrow(const Item& item) {
        const bool right = item.x2 > item.x1;
        const std::size_t period = dashPeriod(item.stroke, style_.charset);
        const std::size_t head = right ? toCell(item.x2) - 1 : toCell(item.x2) + 1;
        std::size_t step = 0;
        for (std::size_t x = toCell(item.x1); x != head; x = right ? x + 1 : x - 1) {
            if (step > 0 && step % period != 0) {
                line_.put(x, lineCharacter(item.stroke), colorOf(item));
            }
            ++step;
        }
        line_.put(head, right ? "▶" : "◀", colorOf(item));
    }

    // The dots begin beside the text.
    void drawGap(const Item& item) {
        const std::size_t end = toCell(item.x2);
        const std::size_t begin = toCell(item.x1) + (item.anchor == Anchor::End ? 1 : 0);
        const std::size_t parity = item.anchor == Anchor::End ? (end + 1) % 2 : begin % 2;
        for (std::size_t x = begin; x < end; ++x) {
            if (x % 2 == parity) {
                line_.put(x, "·", colorOf(item));
            }
        }
    }

    const Diagram& diagram_;
    TextStyle style_;
    CellLine line_;
    std::vector<const Item*> lifelines_;
    std::vector<Piece> pieces_;
};

} // namespace

std::string toText(const Diagram& diagram, const TextStyle& style) {
    return TextDrawer(diagram, style).draw();
}

} // namespace lastack::diagram
