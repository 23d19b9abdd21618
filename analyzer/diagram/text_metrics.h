// TextMetrics: how much room text takes: the only thing an output must tell layOut().
// Width depends on the role, since bold labels are wider than regular ones. SVG has no font at
// hand, so a fixed table of a wide common face stands in for it and makes its output the same
// everywhere; text counts cells. Implementations here are stateless and thread-safe.
#pragma once

#include "diagram/diagram.h"

#include <string_view>

namespace lastack::diagram {

class TextMetrics {
public:
    virtual ~TextMetrics() = default;

    virtual double width(std::string_view text, TextRole role) const = 0; // of one line
    virtual double lineHeight() const = 0;
};

// In pixels, of a face as wide as DejaVu Sans and Verdana; narrower ones leave room.
class SvgMetrics : public TextMetrics {
public:
    double width(std::string_view text, TextRole role) const override;
    double lineHeight() const override;
};

// One cell per code point.
class CellMetrics : public TextMetrics {
public:
    double width(std::string_view text, TextRole role) const override;
    double lineHeight() const override;
};

// Font size in pixels and weight that SvgMetrics assumes, for those who draw with it.
double svgFontSize(TextRole role);

enum class Weight : std::uint8_t { Regular, Bold };
enum class Slant : std::uint8_t { Upright, Italic };

Weight weightOf(TextRole role);
Slant slantOf(TextRole role);

} // namespace lastack::diagram
