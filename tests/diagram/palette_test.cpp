#include "diagram/palette.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>
#include <vector>

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

struct Lab {
    double l, a, b;
};

struct Linear {
    double red, green, blue;
};

enum class Vision { Normal, Protan, Deutan, Tritan };

// Machado, Oliveira and Fernandes 2009, severity 1, on linear values.
Linear seenBy(Vision vision, Linear c) {
    constexpr double kMatrices[3][9] = {
        {0.152286,
         1.052583,
         -0.204868,
         0.114503,
         0.786281,
         0.099216,
         -0.003882,
         -0.048116,
         1.051998},
        {0.367322,
         0.860646,
         -0.227968,
         0.280085,
         0.672501,
         0.047413,
         -0.011820,
         0.042940,
         0.968881},
        {1.255528,
         -0.076749,
         -0.178779,
         -0.078411,
         0.930809,
         0.147602,
         0.004733,
         0.691367,
         0.303900},
    };
    if (vision == Vision::Normal) {
        return c;
    }
    const auto& m = kMatrices[static_cast<std::size_t>(vision) - 1];
    const auto row = [&](std::size_t i) {
        return std::clamp(m[i] * c.red + m[i + 1] * c.green + m[i + 2] * c.blue, 0.0, 1.0);
    };
    return {row(0), row(3), row(6)};
}

// CIE 1976 L*a*b* of sRGB, white point D65.
Lab labOf(Linear c) {
    const auto f = [](double t) {
        constexpr double kDelta = 6.0 / 29;
        return t > kDelta * kDelta * kDelta ? std::cbrt(t) : t / (3 * kDelta * kDelta) + 4.0 / 29;
    };
    const double x = f((0.4124564 * c.red + 0.3575761 * c.green + 0.1804375 * c.blue) / 0.95047);
    const double y = f(0.2126729 * c.red + 0.7151522 * c.green + 0.0721750 * c.blue);
    const double z = f((0.0193339 * c.red + 0.1191920 * c.green + 0.9503041 * c.blue) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

constexpr double kPi = 3.14159265358979323846;

double radians(double degrees) {
    return degrees * kPi / 180;
}

double hueOf(double a, double b) {
    if (a == 0 && b == 0) {
        return 0;
    }
    const double degrees = std::atan2(b, a) * 180 / kPi;
    return degrees < 0 ? degrees + 360 : degrees;
}

// CIEDE2000 (Sharma, Wu and Dalal 2005), all weights 1.
double distance(const Lab& one, const Lab& two) {
    const double chroma = (std::hypot(one.a, one.b) + std::hypot(two.a, two.b)) / 2;
    const auto share = [](double c) {
        return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7)));
    };
    const double g = (1 - share(chroma)) / 2;
    const double a1 = one.a * (1 + g);
    const double a2 = two.a * (1 + g);
    const double c1 = std::hypot(a1, one.b);
    const double c2 = std::hypot(a2, two.b);
    const double h1 = hueOf(a1, one.b);
    const double h2 = hueOf(a2, two.b);
    double turn = c1 * c2 == 0 ? 0 : h2 - h1;
    turn += turn > 180 ? -360 : turn < -180 ? 360 : 0;
    const double hue = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2));
    double mean = h1 + h2;
    if (c1 * c2 != 0) {
        const bool near = std::abs(h1 - h2) <= 180;
        mean = near ? mean / 2 : (mean < 360 ? mean + 360 : mean - 360) / 2;
    }
    const double l = (one.l + two.l) / 2;
    const double c = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos(radians(mean - 30)) + 0.24 * std::cos(radians(2 * mean)) +
                     0.32 * std::cos(radians(3 * mean + 6)) -
                     0.20 * std::cos(radians(4 * mean - 63));
    const double middle = (l - 50) * (l - 50);
    const double dl = (two.l - one.l) / (1 + 0.015 * middle / std::sqrt(20 + middle));
    const double dc = (c2 - c1) / (1 + 0.045 * c);
    const double dh = hue / (1 + 0.015 * c * t);
    const double away = (mean - 275) / 25;
    const double rotation = -std::sin(radians(60 * std::exp(-away * away))) * 2 * share(c);
    return std::sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
}

// The least distance between two of the tones that outcomes have.
double leastDistance(Appearance appearance, Vision vision) {
    constexpr Tone kMeanings[] = {
        Tone::Graceful, Tone::Abortive, Tone::HalfClosed, Tone::Unanswered, Tone::Unknown};
    std::vector<Lab> seen;
    for (const Tone tone : kMeanings) {
        const Color color = colorOf(tone, appearance);
        seen.push_back(
            labOf(seenBy(vision, {linear(color.red), linear(color.green), linear(color.blue)}))
        );
    }
    double least = 1'000;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        for (std::size_t j = i + 1; j < seen.size(); ++j) {
            least = std::min(least, distance(seen[i], seen[j]));
        }
    }
    return least;
}

double worstContrast(Color color, Appearance appearance) {
    return std::min(
        contrast(color, backgroundOf(appearance)), contrast(color, raisedBackgroundOf(appearance))
    );
}

} // namespace

TEST_CASE("the distance of colors is that of the published pairs", "[diagram]") {
    CHECK(distance({50, 2.6772, -79.7751}, {50, 0, -82.7485}) == Approx(2.0425).margin(1e-4));
    CHECK(distance({50, 2.5, 0}, {73, 25, -18}) == Approx(27.1492).margin(1e-4));
    CHECK(
        distance({2.0776, 0.0795, -1.135}, {0.9033, -0.0636, -0.5514}) ==
        Approx(0.9082).margin(1e-4)
    );
}

TEST_CASE("every tone has at least the contrast that it was chosen for", "[diagram]") {
    struct Row {
        Tone tone;
        double light, dark;
    };

    constexpr Row kRows[] = {
        {Tone::Graceful, 4.99, 10.76},
        {Tone::Abortive, 9.99, 5.19},
        {Tone::HalfClosed, 4.64, 13.40},
        {Tone::Unanswered, 11.13, 5.17},
        {Tone::Unknown, 5.05, 5.63},
    };
    for (const Row& row : kRows) {
        INFO("tone " << static_cast<int>(row.tone));
        CHECK(
            worstContrast(colorOf(row.tone, Appearance::Light), Appearance::Light) ==
            Approx(row.light).margin(0.01)
        );
        CHECK(
            worstContrast(colorOf(row.tone, Appearance::Dark), Appearance::Dark) ==
            Approx(row.dark).margin(0.01)
        );
    }
    CHECK(worstContrast(focusOf(Appearance::Light), Appearance::Light) >= 3);
    CHECK(worstContrast(focusOf(Appearance::Dark), Appearance::Dark) >= 3);
}

TEST_CASE("tones stay apart for every kind of color vision", "[diagram]") {
    struct Row {
        Appearance appearance;
        Vision vision;
        double least;
    };

    constexpr Row kRows[] = {
        {Appearance::Light, Vision::Normal, 19.1},
        {Appearance::Light, Vision::Protan, 22.6},
        {Appearance::Light, Vision::Deutan, 17.2},
        {Appearance::Light, Vision::Tritan, 16.8},
        {Appearance::Dark, Vision::Normal, 18.8},
        {Appearance::Dark, Vision::Protan, 19.8},
        {Appearance::Dark, Vision::Deutan, 17.5},
        {Appearance::Dark, Vision::Tritan, 20.7},
    };
    for (const Row& row : kRows) {
        INFO("vision " << static_cast<int>(row.vision));
        CHECK(leastDistance(row.appearance, row.vision) == Approx(row.least).margin(0.1));
    }
}

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
