#include "report/field_text.h"

#include "net/grouped.h"

#include <algorithm>

namespace lastack {

namespace {

class Parts final : public PhraseValues {
public:
    Parts(const std::vector<FieldPart>& parts, const Phrases& phrases)
        : parts_(parts), phrases_(phrases) {}

    std::optional<std::string> text(std::string_view name) const override {
        const FieldPart* const part = find(name);
        if (part == nullptr) {
            return std::nullopt;
        }
        if (part->number) {
            return phrases_.figure(grouped(*part->number));
        }
        return part->phrase.empty() ? part->text : std::string(phrases_.of(part->phrase));
    }

    std::optional<std::uint64_t> count(std::string_view name) const override {
        const FieldPart* const part = find(name);
        return part == nullptr ? std::nullopt : part->number;
    }

private:
    const FieldPart* find(std::string_view name) const {
        const auto found = std::find_if(parts_.begin(), parts_.end(), [name](const auto& part) {
            return part.name == name;
        });
        return found == parts_.end() ? nullptr : &*found;
    }

    const std::vector<FieldPart>& parts_;
    const Phrases& phrases_;
};

} // namespace

std::string textOf(const FieldValue& value, const Phrases& phrases) {
    return filled(phrases.of(value.phrase), Parts(value.parts, phrases), phrases);
}

std::string notesOf(const FrameFields& fields, const Phrases& phrases) {
    std::string text;
    for (const FieldValue& note : fields.notes) {
        text += (text.empty() ? "" : " ") + textOf(note, phrases);
    }
    return text;
}

} // namespace lastack
