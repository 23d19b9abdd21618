// phrase(): marks a text that people read in their own language, where it is written. Whoever
// translates collects what is marked; report/phrases.h puts the translation in its place. Pure;
// thread-safe.
#pragma once

#include <string_view>

namespace lastack {

// Gives the text itself. The context is what translators group texts by.
constexpr std::string_view phrase(const char* /*context*/, std::string_view english) {
    return english;
}

} // namespace lastack
