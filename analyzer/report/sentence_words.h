// SentenceWords: the words of a sentence that stand for codes, as phrases in English.
// Kept apart from sentence.h because only the renderer needs them. Constants only; thread-safe.
#pragma once

#include "report/sentence.h"

#include <string_view>

namespace lastack {

std::string_view adverbOf(Confidence confidence); // empty when certain
std::string_view whenOf(EndOfRecord ended);       // "when the capture ended"
std::string_view sideOf(Side side);               // "client"
std::string_view leadingSideOf(Side side);        // "Client": at the beginning of a sentence

} // namespace lastack
