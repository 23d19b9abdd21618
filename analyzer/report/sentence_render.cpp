#include "report/figures.h"
#include "report/sentence.h"
#include "report/sentence_words.h"
#include "report/words.h"

#include <fmt/format.h>

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

class Arguments final : public PhraseValues {
public:
    Arguments(const SentenceArguments& arguments, const Phrases& phrases)
        : arguments_(arguments), phrases_(phrases) {}

    std::optional<std::uint64_t> count(std::string_view name) const override {
        return numberOf(name, arguments_);
    }

    std::optional<std::string> text(std::string_view name) const override {
        if (const auto number = numberOf(name, arguments_)) {
            return phrases_.figure(grouped(*number));
        }
        if (const auto packet = packetOf(name, arguments_)) {
            return fmt::format("{}", number(*packet));
        }
        if (const auto side = sideText(name)) {
            return side;
        }
        return name == "duration" || name == "span" ? time(name) : word(name);
    }

private:
    std::optional<std::string> known(std::string_view text) const {
        return text.empty() ? std::nullopt : std::optional<std::string>(phrases_.of(text));
    }

    std::optional<std::string> sideText(std::string_view name) const {
        if (name == "actor") {
            return known(sideOf(arguments_.actor));
        }
        if (name == "peer") {
            return known(sideOf(other(arguments_.actor)));
        }
        if (name == "side") {
            return known(sideOf(arguments_.side));
        }
        if (name == "Actor") {
            return known(leadingSideOf(arguments_.actor));
        }
        if (name == "Peer") {
            return known(leadingSideOf(other(arguments_.actor)));
        }
        return name == "Side" ? known(leadingSideOf(arguments_.side)) : std::nullopt;
    }

    std::optional<std::string> time(std::string_view name) const {
        const auto& duration = name == "span" ? arguments_.span : arguments_.duration;
        return duration ? std::optional(phrases_.figure(formatDuration(*duration))) : std::nullopt;
    }

    std::optional<std::string> word(std::string_view name) const {
        if (name == "when") {
            return known(whenOf(arguments_.ended));
        }
        if (name == "adverb" && arguments_.confidence) {
            return known(adverbOf(*arguments_.confidence));
        }
        if (name == "state" && arguments_.state) {
            return std::string(nameOf(*arguments_.state));
        }
        if (name == "icmp") {
            return known(arguments_.icmp);
        }
        if (name == "suspect") {
            return known(arguments_.suspect);
        }
        if (name == "unit") {
            return known(arguments_.unit);
        }
        if (name == "reply") {
            return known(arguments_.reply);
        }
        if (name == "reason") {
            return known(arguments_.reason);
        }
        return name == "text" && !arguments_.text.empty() ? std::optional(arguments_.text)
                                                          : std::nullopt;
    }

    const SentenceArguments& arguments_;
    const Phrases& phrases_;
};

} // namespace

std::string renderSentence(const std::vector<Clause>& clauses, const Phrases& phrases) {
    std::string out;
    for (const Clause& clause : clauses) {
        const Arguments arguments(clause.arguments, phrases);
        out += filled(phrases.of(phraseOf(clause.code)), arguments, phrases);
    }
    return out + std::string(phrases.of(phrase("Engine", ".")));
}

} // namespace lastack
