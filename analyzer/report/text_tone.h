// Tone: the color of a word on a terminal, by outcome. Color only repeats what glyph and word
// already say. Colors are the sixteen standard ones, so that the terminal's own theme decides how
// they look. Pure functions, thread-safe.
#pragma once

#include "verdict/verdict.h"

#include <string>
#include <string_view>

namespace lastack {

enum class Coloring : bool { Plain, Colored };

enum class Tone : std::uint8_t { Plain, Good, Bad, Warning, Silent, Faint, Strong };

Tone toneOf(Outcome outcome);

std::string toned(std::string_view text, Tone tone, Coloring coloring);

} // namespace lastack
