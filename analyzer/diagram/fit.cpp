#include "diagram/row_text.h"

#include <algorithm>

namespace lastack::diagram {

namespace {

bool continuesCodePoint(char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// A lead byte of U+3000 to U+9FFF, which need no space between words; not of a comma or a full stop
// among them, which stay with what is before.
bool beginsIdeograph(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::string_view character = text.substr(at, 3);
    return lead >= 0xE3 && lead <= 0xE9 && character != "、" && character != "。" &&
           character != "」";
}

// Where a line may end: before a space, an opening parenthesis and an ideograph.
bool mayBreakBefore(std::string_view text, std::size_t at) {
    return text[at] == ' ' || (text[at] == '(' && at > 0 && text[at - 1] != ' ') ||
           beginsIdeograph(text, at);
}

// As much of the text as fits, broken where it may be; its first piece when not even that fits.
std::size_t fittingPrefix(
    std::string_view text, double width, TextRole role, const TextMetrics& metrics
) {
    std::size_t best = 0;
    for (std::size_t at = 1; at <= text.size(); ++at) {
        if (at < text.size() && !mayBreakBefore(text, at)) {
            continue;
        }
        if (best > 0 && metrics.width(text.substr(0, at), role) > width) {
            break;
        }
        best = at;
    }
    return best;
}

} // namespace

std::string elided(std::string_view text, double width, TextRole role, const TextMetrics& metrics) {
    if (metrics.width(text, role) <= width) {
        return std::string(text);
    }
    std::string cut(text.substr(0, 256));
    while (!cut.empty()) {
        while (!cut.empty() && continuesCodePoint(cut.back())) {
            cut.pop_back();
        }
        if (!cut.empty()) {
            cut.pop_back();
        }
        const std::string candidate = cut + "…";
        if (metrics.width(candidate, role) <= width) {
            return candidate;
        }
    }
    return {};
}

Wrapped wrapped(
    std::string_view text,
    double width,
    unsigned mostLines,
    TextRole role,
    const TextMetrics& metrics
) {
    Wrapped result;
    while (!text.empty() && result.lines < mostLines) {
        const bool lastLine = result.lines + 1 == mostLines;
        std::size_t length = fittingPrefix(text, width, role, metrics);
        if (lastLine && length < text.size()) {
            length = text.size();
        }
        const std::string line = elided(text.substr(0, length), width, role, metrics);
        result.text += (result.lines == 0 ? "" : "\n") + line;
        result.width = std::max(result.width, metrics.width(line, role));
        ++result.lines;
        text.remove_prefix(length);
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    }
    return result;
}

} // namespace lastack::diagram
