#include "diagram/text.h"

#include "net/escape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>
#include <utility>
#include <vector>

namespace lastack::diagram {

namespace {

bool continuesCodePoint(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// Of text that is not empty.
std::string_view firstCharacter(std::string_view text) {
    std::size_t length = 1;
    while (length < text.size() && continuesCodePoint(text[length])) {
        ++length;
    }
    return text.substr(0, length);
}

// What stands for a character where only ASCII may.
std::string_view asciiFor(std::string_view character) {
    using Pair = std::pair<std::string_view, std::string_view>;
    static constexpr std::array<Pair, 23> kSubstitutes{
        Pair{"│", "|"}, Pair{"─", "-"}, Pair{"╌", "-"}, Pair{"┄", "-"}, Pair{"┈", "."},
        Pair{"▶", ">"}, Pair{"◀", "<"}, Pair{"┊", ":"}, Pair{"·", "."}, Pair{"…", "~"},
        Pair{"→", ">"}, Pair{"←", "<"}, Pair{"—", "-"}, Pair{"–", "-"}, Pair{"×", "x"},
        Pair{"◆", "*"}, Pair{"✖", "x"}, Pair{"◐", "o"}, Pair{"⊘", "x"}, Pair{"◌", "o"},
        Pair{"◷", "o"}, Pair{"○", "o"}, Pair{"§", "S"}};
    if (static_cast<unsigned char>(character.front()) < 0x80) {
        return character;
    }
    const auto found =
        std::find_if(kSubstitutes.begin(), kSubstitutes.end(), [character](const Pair& pair) {
            return pair.first == character;
        });
    return found == kSubstitutes.end() ? "?" : found->second;
}

// ECMA-48 §8.3.117, select graphic rendition.
std::string_view codeOf(Tone tone, TextRole role) {
    switch (tone) {
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
        return role == TextRole::Title || role == TextRole::Call ? "1" : "";
    }
    return {};
}

struct Cell {
    std::string_view character; // empty: blank
    std::string_view code;
};

class Grid {
public:
    explicit Grid(const Diagram& diagram)
        : columns_(toCell(std::ceil(diagram.width)))
        , lines_(toCell(std::ceil(diagram.height)))
        , cells_(columns_ * lines_) {}

    void put(std::size_t column, std::size_t line, Cell cell) {
        if (column < columns_ && line < lines_) {
            cells_[line * columns_ + column] = cell;
        }
    }

    void write(std::size_t column, std::size_t line, std::string_view text, std::string_view code) {
        while (!text.empty()) {
            const std::string_view character = firstCharacter(text);
            put(column++, line, {character, code});
            text.remove_prefix(character.size());
        }
    }

    std::string text(const TextStyle& style) const {
        std::string out;
        for (std::size_t line = 0; line < lines_; ++line) {
            appendLine(out, line, style);
        }
        return out;
    }

    static std::size_t toCell(double at) {
        return at <= 0 ? 0 : static_cast<std::size_t>(std::floor(at + 1e-6));
    }

private:
    void appendLine(std::string& out, std::size_t line, const TextStyle& style) const {
        const Cell* begin = cells_.data() + line * columns_;
        std::size_t used = columns_;
        while (used > 0 && (begin[used - 1].character.empty() || begin[used - 1].character == " ")
        ) {
            --used;
        }
        std::string_view code;
        for (std::size_t i = 0; i < used; ++i) {
            appendCell(out, begin[i], code, style);
        }
        out += code.empty() ? "\n" : "\x1b[0m\n";
    }

    static void appendCell(
        std::string& out, const Cell& cell, std::string_view& code, const TextStyle& style
    ) {
        const std::string_view character = cell.character.empty() ? " " : cell.character;
        if (style.coloring == Coloring::Colored && cell.code != code) {
            out += code.empty() ? "" : "\x1b[0m";
            if (!cell.code.empty()) {
                out += "\x1b[";
                out += cell.code;
                out += 'm';
            }
            code = cell.code;
        }
        out += style.charset == Charset::Ascii ? asciiFor(character) : character;
    }

    std::size_t columns_, lines_;
    std::vector<Cell> cells_;
};

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
bool isLeftOut(Stroke stroke, Charset charset, std::size_t step) {
    if (charset == Charset::Unicode) {
        return false;
    }
    switch (stroke) {
    case Stroke::Solid:
    case Stroke::Dotted:
        return false;
    case Stroke::LongDash:
        return step % 4 == 3;
    case Stroke::ShortDash:
        return step % 2 == 1;
    }
    return false;
}

class TextDrawer {
public:
    TextDrawer(const Diagram& diagram, const TextStyle& style)
        : diagram_(diagram), style_(style), grid_(diagram) {}

    std::string draw() {
        for (const Item& item : diagram_.items) {
            drawItem(item);
        }
        return grid_.text(style_);
    }

private:
    void drawItem(const Item& item) {
        if (isText(item.kind)) {
            drawText(item);
            return;
        }
        const std::string_view code = codeOf(item.tone, item.role);
        if (item.kind == ItemKind::Lifeline) {
            const std::string_view line = item.stroke == Stroke::Solid ? "│" : "┊";
            for (std::size_t y = Grid::toCell(item.y1); y < Grid::toCell(item.y2); ++y) {
                grid_.put(Grid::toCell(item.x1), y, {line, code});
            }
        } else if (item.kind == ItemKind::Arrow) {
            drawArrow(item, code);
        } else if (item.kind == ItemKind::GapLine || item.kind == ItemKind::SilentRule) {
            drawHorizontal(item, code);
        }
    }

    void drawText(const Item& item) {
        std::string_view rest = item.text;
        const std::string_view code = codeOf(item.tone, item.role);
        for (std::size_t line = Grid::toCell(item.y1); !rest.empty(); ++line) {
            const auto end = std::min(rest.find('\n'), rest.size());
            const std::string_view content = rest.substr(0, end);
            grid_.write(columnOf(item, content), line, content, code);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    static std::size_t columnOf(const Item& item, std::string_view line) {
        const auto width = static_cast<double>(
            line.size() -
            static_cast<std::size_t>(std::count_if(line.begin(), line.end(), continuesCodePoint))
        );
        switch (item.anchor) {
        case Anchor::Start:
            return Grid::toCell(item.x1);
        case Anchor::Middle:
            return Grid::toCell((item.x1 + item.x2 - width) / 2);
        case Anchor::End:
            return Grid::toCell(item.x2 - width);
        }
        return 0;
    }

    // The lanes themselves stay as they are.
    void drawArrow(const Item& item, std::string_view code) {
        const std::size_t line = Grid::toCell(item.y1);
        const bool right = item.x2 > item.x1;
        const std::size_t from = Grid::toCell(item.x1);
        const std::size_t head = right ? Grid::toCell(item.x2) - 1 : Grid::toCell(item.x2) + 1;
        std::size_t step = 0;
        for (std::size_t x = right ? from + 1 : from - 1; x != head; x = right ? x + 1 : x - 1) {
            if (!isLeftOut(item.stroke, style_.charset, step++)) {
                grid_.put(x, line, {lineCharacter(item.stroke), code});
            }
        }
        grid_.put(head, line, {right ? "▶" : "◀", code});
    }

    // The dots of a pause begin beside its text.
    void drawHorizontal(const Item& item, std::string_view code) {
        const std::size_t line = Grid::toCell(item.y1);
        const std::size_t end = Grid::toCell(item.x2);
        if (item.kind == ItemKind::SilentRule) {
            for (std::size_t x = Grid::toCell(item.x1); x < end; ++x) {
                grid_.put(x, line, {"┄", code});
            }
            return;
        }
        const std::size_t begin = Grid::toCell(item.x1) + (item.anchor == Anchor::End ? 1 : 0);
        const std::size_t parity = item.anchor == Anchor::End ? (end + 1) % 2 : begin % 2;
        for (std::size_t x = begin; x < end; ++x) {
            if (x % 2 == parity) {
                grid_.put(x, line, {"·", code});
            }
        }
    }

    const Diagram& diagram_;
    TextStyle style_;
    Grid grid_;
};

} // namespace

std::string toAscii(std::string_view utf8) {
    std::string out;
    while (!utf8.empty()) {
        const std::string_view character = firstCharacter(utf8);
        out += asciiFor(character);
        utf8.remove_prefix(character.size());
    }
    return out;
}

std::string toText(const Diagram& diagram, const TextStyle& style) {
    return TextDrawer(diagram, style).draw();
}

} // namespace lastack::diagram
