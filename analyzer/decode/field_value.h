// FieldValue: what a field of a frame holds, for people: text that is the same in every language,
// or a phrase with the values in it. report/field_text.h puts it into words. Values only;
// thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lastack {

// What stands for {name} in a phrase: a number, another phrase, or text; the first that is there.
struct FieldPart {
    std::string_view name;
    std::optional<std::uint64_t> number = {};
    std::string_view phrase = {};
    std::string text = {}; // escaped where it comes from the frame
};

struct FieldValue {
    std::string_view phrase = {}; // its syntax is that of report/phrases.h
    std::vector<FieldPart> parts = {};

    FieldValue() = default;

    FieldValue(std::string text) : phrase("{text}") {
        parts.push_back({.name = "text", .text = std::move(text)});
    }

    FieldValue(std::string_view pattern, std::vector<FieldPart> values = {})
        : phrase(pattern), parts(std::move(values)) {}

    bool isEmpty() const { return phrase.empty(); }
};

FieldValue numberValue(std::uint64_t number);
FieldValue sizeValue(std::uint64_t bytes);
FieldValue portsValue(std::uint16_t from, std::uint16_t to);

} // namespace lastack
