// The fields of a frame in words. Pure functions; thread-safe where the phrases are.
#pragma once

#include "decode/fields.h"
#include "report/phrases.h"

#include <string>

namespace lastack {

std::string textOf(const FieldValue& value, const Phrases& phrases = englishPhrases());

// What is not shown of the frame, and why: its notes, one behind the other; empty: all is shown.
std::string notesOf(const FrameFields& fields, const Phrases& phrases = englishPhrases());

} // namespace lastack
