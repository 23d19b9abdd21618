#include "report/phrases.h"

#include "report/figures.h"

#include <algorithm>

namespace lastack {

namespace {

class English final : public Phrases {
public:
    std::string_view of(std::string_view english) const override { return english; }

    std::size_t form(std::uint64_t count) const override { return count == 1 ? 0 : 1; }

    std::string figure(std::string english) const override { return english; }
};

class Listed final : public PhraseValues {
public:
    explicit Listed(std::span<const PhraseValue> values) : values_(values) {}

    std::optional<std::string> text(std::string_view name) const override {
        const PhraseValue* const value = find(name);
        return value == nullptr ? std::nullopt : value->text;
    }

    std::optional<std::uint64_t> count(std::string_view name) const override {
        const PhraseValue* const value = find(name);
        return value == nullptr ? std::nullopt : value->count;
    }

private:
    const PhraseValue* find(std::string_view name) const {
        const auto found = std::find_if(values_.begin(), values_.end(), [name](const auto& value) {
            return value.name == name;
        });
        return found == values_.end() ? nullptr : &*found;
    }

    std::span<const PhraseValue> values_;
};

// What a phrase is filled with, and the language that it is in.
struct Filling {
    const PhraseValues& values;
    const Phrases& phrases;
};

// Of "one|few|many", the form of that number; the last one where there are fewer.
std::string_view formOf(std::string_view forms, std::size_t wanted) {
    for (; wanted > 0; --wanted) {
        const auto bar = forms.find('|');
        if (bar == std::string_view::npos) {
            break;
        }
        forms.remove_prefix(bar + 1);
    }
    return forms.substr(0, forms.find('|'));
}

// "value" or "value?one|many".
std::optional<std::string> expanded(std::string_view placeholder, const Filling& filling) {
    const auto question = placeholder.find('?');
    if (question == std::string_view::npos) {
        return filling.values.text(placeholder);
    }
    const auto count = filling.values.count(placeholder.substr(0, question));
    if (!count) {
        return std::nullopt;
    }
    return std::string(formOf(placeholder.substr(question + 1), filling.phrases.form(*count)));
}

// Text without brackets. Nothing when a value in it is absent.
std::optional<std::string> fill(std::string_view text, const Filling& filling) {
    std::string out;
    while (!text.empty()) {
        const auto open = text.find('{');
        out += text.substr(0, open);
        if (open == std::string_view::npos) {
            break;
        }
        const auto close = text.find('}', open);
        if (close == std::string_view::npos) {
            return std::nullopt;
        }
        const auto value = expanded(text.substr(open + 1, close - open - 1), filling);
        if (!value) {
            return std::nullopt;
        }
        out += *value;
        text.remove_prefix(close + 1);
    }
    return out;
}

// The bar of "[first|otherwise]" that is not inside braces.
std::size_t alternativeBar(std::string_view group) {
    bool inBraces = false;
    for (std::size_t at = 0; at < group.size(); ++at) {
        inBraces = group[at] == '{' || (inBraces && group[at] != '}');
        if (group[at] == '|' && !inBraces) {
            return at;
        }
    }
    return std::string_view::npos;
}

std::string fillGroup(std::string_view group, const Filling& filling) {
    const auto bar = alternativeBar(group);
    if (auto text = fill(group.substr(0, bar), filling)) {
        return *text;
    }
    return bar == std::string_view::npos ? std::string()
                                         : fill(group.substr(bar + 1), filling).value_or("");
}

} // namespace

const Phrases& englishPhrases() {
    static const English kEnglish;
    return kEnglish;
}

std::string filled(std::string_view pattern, const PhraseValues& values, const Phrases& phrases) {
    const Filling filling{values, phrases};
    std::string out;
    while (!pattern.empty()) {
        const auto open = pattern.find('[');
        out += fill(pattern.substr(0, open), filling).value_or("");
        if (open == std::string_view::npos) {
            break;
        }
        const auto close = std::min(pattern.find(']', open), pattern.size() - 1);
        out += fillGroup(pattern.substr(open + 1, close - open - 1), filling);
        pattern.remove_prefix(close + 1);
    }
    return out;
}

std::string say(
    const Phrases& phrases, std::string_view english, std::span<const PhraseValue> values
) {
    return filled(phrases.of(english), Listed(values), phrases);
}

std::string say(
    const Phrases& phrases, std::string_view english, std::initializer_list<PhraseValue> values
) {
    return say(phrases, english, std::span(values.begin(), values.size()));
}

PhraseValue counted(std::string_view name, std::uint64_t count, const Phrases& phrases) {
    return {name, phrases.figure(grouped(count)), count};
}

} // namespace lastack
