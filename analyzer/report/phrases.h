// Phrases: the language in which the engine speaks to people. The engine picks a phrase, in English
// and with names for the values in it; Phrases gives the same phrase in the reader's language, so
// that a translation is a table and never a second set of rules. API names, flags and states are no
// phrases. English is built in and costs nothing.
// Implementations say themselves how they may be shared between threads.
#pragma once

#include "net/phrase.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace lastack {

class Phrases {
public:
    virtual ~Phrases() = default;

    // The same phrase in this language, valid as long as this object; itself where none is known.
    virtual std::string_view of(std::string_view english) const = 0;

    // Which of the forms of {count?one|many} that count takes, from 0.
    virtual std::size_t form(std::uint64_t count) const = 0;

    // A number as English has it, with its unit: "1,204", "2.058 s", "16 B".
    virtual std::string figure(std::string english) const = 0;
};

const Phrases& englishPhrases();

// What the placeholders of a phrase stand for.
class PhraseValues {
public:
    virtual ~PhraseValues() = default;

    // The text of {name}; nothing when the value is absent.
    virtual std::optional<std::string> text(std::string_view name) const = 0;

    // The number that {name?one|many} goes by.
    virtual std::optional<std::uint64_t> count(std::string_view name) const = 0;
};

// A phrase of that language with its values. Syntax: {value}; {value?one|many} by the number of the
// value, with as many forms as the language has; [words {value}|otherwise] for values that may be
// absent. Braces and brackets do not nest within themselves.
std::string filled(std::string_view pattern, const PhraseValues& values, const Phrases& phrases);

struct PhraseValue {
    std::string_view name;
    std::optional<std::string> text;
    std::optional<std::uint64_t> count = {};
};

// The phrase in the language of `phrases`, with its values.
std::string say(
    const Phrases& phrases, std::string_view english, std::span<const PhraseValue> values
);
std::string say(
    const Phrases& phrases, std::string_view english, std::initializer_list<PhraseValue> values
);

// A number by which a phrase takes its form.
PhraseValue counted(std::string_view name, std::uint64_t count, const Phrases& phrases);

} // namespace lastack
