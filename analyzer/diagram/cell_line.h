// CellLine: one line of character cells that is drawn over and then written out, in color and in
// ASCII where that is asked for. Cells are views into what was drawn. Not thread-safe; used by
// toText() alone.
#pragma once

#include "diagram/text.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lastack::diagram {

// The first code point of text that is not empty.
std::string_view firstCharacter(std::string_view text);

class CellLine {
public:
    explicit CellLine(std::size_t columns) : cells_(columns) {}

    void clear();

    // One code point; `color` is an ECMA-48 parameter or empty. Outside the line nothing happens.
    void put(std::size_t column, std::string_view character, std::string_view color);

    void write(std::size_t column, std::string_view text, std::string_view color);

    // Without blanks at its end, with a line break.
    void appendTo(std::string& out, const TextStyle& style) const;

private:
    struct Cell {
        std::string_view character; // empty: blank
        std::string_view color;
    };

    std::vector<Cell> cells_;
};

} // namespace lastack::diagram
