// Palette: the colors of a diagram's tones on a light and on a dark background. The only place with
// color values; chosen so that every pair stays apart for readers with deutan, protan and tritan
// vision, and every text tone has a contrast of at least 4.5 (WCAG 2.1 §1.4.3). Thread-safe.
#pragma once

#include "diagram/diagram.h"

#include <cstdint>

namespace lastack::diagram {

enum class Appearance : std::uint8_t { Light, Dark };

struct Color {
    std::uint8_t red = 0, green = 0, blue = 0;

    bool operator==(const Color&) const = default;
};

Color colorOf(Tone tone, Appearance appearance);
Color backgroundOf(Appearance appearance);
Color raisedBackgroundOf(Appearance appearance); // of panels beside the diagram
Color focusOf(Appearance appearance);            // the ring around what has the keyboard

} // namespace lastack::diagram
