// toText(): a diagram as lines of character cells. Lay out with CellMetrics and Slope::Flat: one
// unit is one cell. Pure function; thread-safe.
#pragma once

#include "diagram/diagram.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace lastack::diagram {

enum class Charset : std::uint8_t {
    Unicode, // box drawing in UTF-8
    Ascii,   // no byte above 0x7E
};

// Colors are the terminal's own sixteen; they repeat what line and word say.
enum class Coloring : bool { Plain, Colored };

struct TextStyle {
    Charset charset = Charset::Unicode;
    Coloring coloring = Coloring::Plain;
};

// Every character that ASCII lacks replaced by one that it has.
std::string toAscii(std::string_view utf8);

std::string toText(const Diagram& diagram, const TextStyle& style = {});

} // namespace lastack::diagram
