// Spelling: comparing what people type with the names we know.
// Case does not matter, and '_' and '-' are the same letter; suggestions are by edit distance.
// Pure functions, thread-safe; no function allocates but nearest().
#pragma once

#include <string_view>
#include <vector>

namespace lastack::query {

bool sameWord(std::string_view a, std::string_view b);

// The candidate that a person most likely meant, the first of equals; empty when none is near.
std::string_view nearest(std::string_view word, const std::vector<std::string_view>& candidates);

// Whether the pieces of pattern between its '*' occur in text, in order and without overlap.
// A pattern without '*' is thus any part of the text; "*" and "" match everything. Time is O(text ×
// pattern).
bool matchesPattern(std::string_view text, std::string_view pattern);

} // namespace lastack::query
