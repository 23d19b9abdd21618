#include "report/figures.h"
#include "report/sentence.h"
#include "report/sentence_words.h"
#include "report/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack {

namespace {

std::optional<std::uint64_t> numberOf(std::string_view name, const SentenceArguments& arguments) {
    if (name == "bytes") {
        return arguments.bytes;
    }
    if (name == "lost") {
        return arguments.lost;
    }
    if (name == "count") {
        return arguments.count;
    }
    return std::nullopt;
}

std::optional<FrameNumber> packetOf(std::string_view name, const SentenceArguments& arguments) {
    if (name == "packet") {
        return arguments.packet;
    }
    if (name == "answer") {
        return arguments.answer;
    }
    if (name == "third") {
        return arguments.third;
    }
    return std::nullopt;
}

// What a template is filled with: values, and the words of the language it is in.
struct Filling {
    const SentenceArguments& arguments;
    const LanguageWords& words;
};

std::optional<std::string> known(std::string_view text) {
    return text.empty() ? std::nullopt : std::optional<std::string>(text);
}

// The text of {name}; nothing when the value is absent.
std::optional<std::string> valueOf(std::string_view name, const Filling& filling) {
    const auto& [arguments, words] = filling;
    if (const auto number = numberOf(name, arguments)) {
        return grouped(*number);
    }
    if (const auto packet = packetOf(name, arguments)) {
        return fmt::format("{}", number(*packet));
    }
    if (name == "actor") {
        return known(words.sideOf(arguments.actor));
    }
    if (name == "peer") {
        return known(words.sideOf(other(arguments.actor)));
    }
    if (name == "side") {
        return known(words.sideOf(arguments.side));
    }
    if (name == "when") {
        return known(words.whenOf(arguments.ended));
    }
    if (name == "icmp") {
        return known(arguments.icmp);
    }
    if (name == "suspect") {
        return known(arguments.suspect);
    }
    if (name == "unit") {
        return known(arguments.unit);
    }
    if (name == "reply") {
        return known(arguments.reply);
    }
    if (name == "reason") {
        return known(arguments.reason);
    }
    if (name == "text") {
        return known(arguments.text);
    }
    if (name == "span" && arguments.span) {
        return formatDuration(*arguments.span);
    }
    if (name == "duration" && arguments.duration) {
        return formatDuration(*arguments.duration);
    }
    if (name == "state" && arguments.state) {
        return known(nameOf(*arguments.state));
    }
    if (name == "adverb" && arguments.confidence) {
        return known(words.adverbOf(*arguments.confidence));
    }
    return std::nullopt;
}

// "value" or "value?one|many".
std::optional<std::string> expand(std::string_view placeholder, const Filling& filling) {
    const auto question = placeholder.find('?');
    if (question == std::string_view::npos) {
        return valueOf(placeholder, filling);
    }
    const auto forms = placeholder.substr(question + 1);
    const auto bar = forms.find('|');
    const auto number = numberOf(placeholder.substr(0, question), filling.arguments);
    if (!number || bar == std::string_view::npos) {
        return std::nullopt;
    }
    return std::string(*number == 1 ? forms.substr(0, bar) : forms.substr(bar + 1));
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
        const auto value = expand(text.substr(open + 1, close - open - 1), filling);
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

std::string render(std::string_view text, const Filling& filling) {
    std::string out;
    while (!text.empty()) {
        const auto open = text.find('[');
        out += fill(text.substr(0, open), filling).value_or("");
        if (open == std::string_view::npos) {
            break;
        }
        const auto close = std::min(text.find(']', open), text.size() - 1);
        out += fillGroup(text.substr(open + 1, close - open - 1), filling);
        text.remove_prefix(close + 1);
    }
    return out;
}

const LanguageWords& wordsIn(Language language) {
    switch (language) {
    case Language::English:
        return kEnglishWords;
    }
    return kEnglishWords;
}

} // namespace

std::string_view sentenceTemplate(SentenceCode code, Language language) {
    return wordsIn(language).templateOf(code);
}

std::string renderSentence(const std::vector<Clause>& clauses, Language language) {
    const LanguageWords& words = wordsIn(language);
    std::string out;
    for (const Clause& clause : clauses) {
        out += render(words.templateOf(clause.code), {clause.arguments, words});
    }
    return out + ".";
}

} // namespace lastack
