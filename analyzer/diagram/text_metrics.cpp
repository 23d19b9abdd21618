#include "diagram/text_metrics.h"

#include "report/text_layout.h"

#include <array>

namespace lastack::diagram {

namespace {

// Advance widths of U+0020 to U+007E in thousandths of the font size: DejaVu Sans 2.37.
constexpr std::array<std::uint16_t, 95> kRegular{
    318, 401, 460, 838, 636, 950, 780, 275, 390, 390, 500, 838, 318, 361,  318, 337, 636, 636, 636,
    636, 636, 636, 636, 636, 636, 636, 337, 337, 838, 838, 838, 531, 1000, 684, 686, 698, 770, 632,
    575, 775, 752, 295, 295, 656, 557, 863, 748, 787, 603, 787, 695, 635,  611, 732, 684, 989, 685,
    611, 685, 390, 337, 390, 838, 500, 500, 613, 635, 550, 635, 615, 352,  635, 634, 278, 278, 579,
    278, 974, 634, 612, 635, 635, 411, 521, 392, 634, 592, 818, 592, 592,  525, 636, 337, 636, 838,
};

// The same of DejaVu Sans Bold.
constexpr std::array<std::uint16_t, 95> kBold{
    348,  456, 521, 838, 696, 1002, 872, 306,  457, 457, 523, 838, 380, 415,  380, 365,
    696,  696, 696, 696, 696, 696,  696, 696,  696, 696, 400, 400, 838, 838,  838, 580,
    1000, 774, 762, 734, 830, 683,  683, 821,  837, 372, 372, 775, 637, 995,  837, 850,
    733,  850, 770, 720, 682, 812,  774, 1103, 771, 724, 725, 457, 365, 457,  838, 500,
    500,  675, 716, 593, 716, 678,  435, 716,  712, 343, 343, 665, 343, 1042, 712, 687,
    716,  716, 493, 595, 478, 712,  652, 924,  645, 652, 582, 712, 365, 712,  838,
};

constexpr double kOther = 1'000; // the widest of what labels use beside ASCII: the ellipsis
constexpr double kWide = 1'150;  // ideographs and symbols

bool continuesCodePoint(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

double thousandthsOf(char c, const std::array<std::uint16_t, 95>& table) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
        return byte < 0x20 || byte > 0x7E ? kOther : table[byte - 0x20U];
    }
    return byte < 0xE3 ? kOther : kWide; // lead bytes of U+3000 and above
}

} // namespace

double svgFontSize(TextRole role) {
    switch (role) {
    case TextRole::Title:
    case TextRole::Label:
    case TextRole::Call:
    case TextRole::Indication:
        return 12;
    case TextRole::State:
        return 11;
    case TextRole::Time:
    case TextRole::Gap:
    case TextRole::Legend:
        return 10;
    }
    return 12;
}

Weight weightOf(TextRole role) {
    return role == TextRole::Title || role == TextRole::Call ? Weight::Bold : Weight::Regular;
}

Slant slantOf(TextRole role) {
    return role == TextRole::Indication ? Slant::Italic : Slant::Upright;
}

double SvgMetrics::width(std::string_view text, TextRole role) const {
    const auto& table = weightOf(role) == Weight::Bold ? kBold : kRegular;
    double thousandths = 0;
    for (const char c : text) {
        thousandths += continuesCodePoint(c) ? 0 : thousandthsOf(c, table);
    }
    return thousandths * svgFontSize(role) / 1'000;
}

double SvgMetrics::lineHeight() const {
    return 15;
}

double CellMetrics::width(std::string_view text, TextRole /*role*/) const {
    return static_cast<double>(columnsOf(text));
}

double CellMetrics::lineHeight() const {
    return 1;
}

} // namespace lastack::diagram
