#include "diagram/palette.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>

using namespace lastack::diagram;

namespace {

double linear(std::uint8_t channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// WCAG 2.1, "relative luminance" and "contrast ratio".
double luminance(Color color) {
    return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
}

double contrast(Color a, Color b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

TEST_CASE("every tone of text can be read on both backgrounds", "[diagram]") {
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        for (std::size_t i = 0; i < kTones; ++i) {
            const auto tone = static_cast<Tone>(i);
            if (tone == Tone::Rule) {
                continue;
            }
            INFO("tone " << i);
            CHECK(contrast(colorOf(tone, appearance), backgroundOf(appearance)) >= 4.5);
            CHECK(contrast(colorOf(tone, appearance), raisedBackgroundOf(appearance)) >= 4.5);
        }
    }
}

TEST_CASE("no two tones have the same color", "[diagram]") {
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        for (std::size_t i = 0; i < kTones; ++i) {
            for (std::size_t j = i + 1; j < kTones; ++j) {
                CHECK_FALSE(
                    colorOf(static_cast<Tone>(i), appearance) ==
                    colorOf(static_cast<Tone>(j), appearance)
                );
            }
        }
    }
}
