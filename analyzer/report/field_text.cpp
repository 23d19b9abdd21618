#include "report/field_text.h"

#include <vector>

namespace lastack {

namespace {

PhraseValue valueOf(const FieldPart& part, const Phrases& phrases) {
    if (part.number) {
        return counted(part.name, *part.number, phrases);
    }
    return {part.name, part.phrase.empty() ? part.text : std::string(phrases.of(part.phrase))};
}

} // namespace

std::string textOf(const FieldValue& value, const Phrases& phrases) {
    std::vector<PhraseValue> values;
    for (const FieldPart& part : value.parts) {
        values.push_back(valueOf(part, phrases));
    }
    return say(phrases, value.phrase, std::span<const PhraseValue>(values));
}

std::string notesOf(const FrameFields& fields, const Phrases& phrases) {
    std::string text;
    for (const FieldValue& note : fields.notes) {
        text += (text.empty() ? "" : " ") + textOf(note, phrases);
    }
    return text;
}

} // namespace lastack
