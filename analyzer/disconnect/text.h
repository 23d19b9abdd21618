// Text: lines and words in byte streams, for protocols that are made of them. Pure functions.
#pragma once

#include "disconnect/stream_decoder.h"

#include <optional>
#include <string_view>

namespace lastack {

// The first line with its LF; nothing when it is not whole.
std::optional<ByteView> lineOf(ByteView bytes);

// The line without CR and LF.
ByteView trimmed(ByteView line);

std::string_view asText(ByteView bytes);

bool startsWith(ByteView bytes, std::string_view prefix);

// Without regard to the case of ASCII letters.
bool startsWithWord(ByteView bytes, std::string_view word);

// Yes when the bytes begin with the prefix, NeedMore when they may.
Claim claimsPrefix(ByteView first, std::string_view prefix);

} // namespace lastack
