// LanguageWords: the tables of one language that the sentence renderer looks words up in.
// Kept apart from sentence.h because only the renderer and the tables themselves need them.
// Constants only; thread-safe.
#pragma once

#include "report/sentence.h"

#include <string_view>

namespace lastack {

struct LanguageWords {
    std::string_view (*templateOf)(SentenceCode code);
    std::string_view (*adverbOf)(Confidence confidence); // empty when certain
    std::string_view (*whenOf)(EndOfRecord ended);       // "when the capture ended"
    std::string_view (*sideOf)(Side side);
};

extern const LanguageWords kEnglishWords;

} // namespace lastack
