// Text from captures made safe: for terminals (nothing that moves the cursor or reorders text) and
// for JSON (valid UTF-8). Names, comments and interface descriptions come from hostile files, so no
// such text is printed without passing here. Pure functions, thread-safe.
#pragma once

#include <string>
#include <string_view>

namespace lastack {

// Bytes that are not UTF-8 become \xNN, C0 controls and DEL \x1b, and C1 controls, line separators,
// bidirectional controls and other invisible format characters \u{202e}. All else, backslashes
// included, stays as it is.
std::string escapeForTerminal(std::string_view text);

// Each ill-formed sequence becomes one U+FFFD, as Unicode 15 §3.9 recommends (substitution of
// maximal subparts).
std::string validUtf8(std::string_view text);

// Of text whose end is missing: without the first bytes of a character at its end.
std::string_view withoutCutCharacter(std::string_view text);

} // namespace lastack
