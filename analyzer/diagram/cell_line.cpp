#include "diagram/cell_line.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lastack::diagram {

namespace {

bool continuesCodePoint(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
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

} // namespace

std::string_view firstCharacter(std::string_view text) {
    std::size_t length = 1;
    while (length < text.size() && continuesCodePoint(text[length])) {
        ++length;
    }
    return text.substr(0, length);
}

std::string toAscii(std::string_view utf8) {
    std::string out;
    while (!utf8.empty()) {
        const std::string_view character = firstCharacter(utf8);
        out += asciiFor(character);
        utf8.remove_prefix(character.size());
    }
    return out;
}

void CellLine::clear() {
    std::fill(cells_.begin(), cells_.end(), Cell{});
}

void CellLine::put(std::size_t column, std::string_view character, std::string_view color) {
    if (column < cells_.size()) {
        cells_[column] = {character, color};
    }
}

void CellLine::write(std::size_t column, std::string_view text, std::string_view color) {
    while (!text.empty()) {
        const std::string_view character = firstCharacter(text);
        put(column++, character, color);
        text.remove_prefix(character.size());
    }
}

void CellLine::appendTo(std::string& out, const TextStyle& style) const {
    std::size_t used = cells_.size();
    while (used > 0 && (cells_[used - 1].character.empty() || cells_[used - 1].character == " ")) {
        --used;
    }
    std::string_view color;
    for (std::size_t i = 0; i < used; ++i) {
        const auto& [drawn, wanted] = cells_[i];
        if (style.coloring == Coloring::Colored && wanted != color) {
            out += color.empty() ? "" : "\x1b[0m";
            if (!wanted.empty()) {
                out.append("\x1b[").append(wanted).append("m");
            }
            color = wanted;
        }
        const std::string_view character = drawn.empty() ? " " : drawn;
        out += style.charset == Charset::Ascii ? asciiFor(character) : character;
    }
    out += color.empty() ? "\n" : "\x1b[0m\n";
}

} // namespace lastack::diagram
