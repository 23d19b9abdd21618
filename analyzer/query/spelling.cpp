#include "query/spelling.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace lastack::query {

namespace {

constexpr std::size_t kLongestWord = 48; // of those worth a suggestion; bounds the table below

char folded(char c) {
    if (c >= 'A' && c <= 'Z') {
        return static_cast<char>(c - 'A' + 'a');
    }
    return c == '_' ? '-' : c;
}

bool sameLetter(char a, char b) {
    return folded(a) == folded(b);
}

// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbors each
// cost 1.
std::size_t editDistance(std::string_view a, std::string_view b) {
    using Row = std::array<std::size_t, kLongestWord + 1>;
    Row beforeLast{};
    Row last{};
    Row row{};
    for (std::size_t j = 0; j <= b.size(); ++j) {
        row[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        beforeLast = last;
        last = row;
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = sameLetter(a[i - 1], b[j - 1]) ? 0 : 1;
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
            if (i > 1 && j > 1 && sameLetter(a[i - 1], b[j - 2]) &&
                sameLetter(a[i - 2], b[j - 1])) {
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            }
        }
    }
    return row[b.size()];
}

// "half_closed" in "timing.half_closed_ns": somebody typed the part of the name that they
// remembered.
bool isPartOf(std::string_view word, std::string_view candidate) {
    constexpr std::size_t kShortest = 3;
    return word.size() >= kShortest && word.find('*') == std::string_view::npos &&
           matchesPattern(candidate, word);
}

} // namespace

bool sameWord(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), sameLetter);
}

std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates) {
    if (word.empty() || word.size() > kLongestWord) {
        return {};
    }
    std::string_view best;
    std::size_t bestDistance = std::max<std::size_t>(1, word.size() / 3) + 1;
    for (const auto candidate : candidates) {
        if (candidate.size() > kLongestWord) {
            continue;
        }
        const auto distance = editDistance(word, candidate);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    if (!best.empty()) {
        return best;
    }
    const auto part = std::find_if(candidates.begin(), candidates.end(), [word](auto candidate) {
        return isPartOf(word, candidate);
    });
    return part == candidates.end() ? std::string_view{} : *part;
}

bool matchesPattern(std::string_view text, std::string_view pattern) {
    const auto* from = text.begin();
    while (!pattern.empty()) {
        const auto star = std::min(pattern.find('*'), pattern.size());
        const auto piece = pattern.substr(0, star);
        const auto* found = std::search(from, text.end(), piece.begin(), piece.end(), sameLetter);
        if (found == text.end() && !piece.empty()) {
            return false;
        }
        from = piece.empty() ? from : found + piece.size();
        pattern.remove_prefix(std::min(star + 1, pattern.size()));
    }
    return true;
}

} // namespace lastack::query
