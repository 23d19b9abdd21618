// toSvg(): a diagram as one self-contained SVG image: no script, no font and no link from outside.
// Numbers have two decimals at most, so that the same diagram gives the same bytes everywhere. Lay
// out with SvgMetrics. Pure function; thread-safe.
#pragma once

#include "diagram/diagram.h"

#include <cstdint>
#include <string>

namespace lastack::diagram {

enum class Theme : std::uint8_t {
    Light,
    Dark,
    Auto, // as the reader's system prefers
};

struct SvgOptions {
    Theme theme = Theme::Light;
};

std::string toSvg(const Diagram& diagram, const SvgOptions& options = {});

} // namespace lastack::diagram
