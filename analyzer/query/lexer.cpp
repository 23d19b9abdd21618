#include "query/lexer.h"

#include "net/escape.h"
#include "query/spelling.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace lastack::query {

namespace {

struct Spelling {
    std::string_view text;
    TokenKind kind;
};

// Longer spellings stand before their own beginnings.
constexpr std::array kSymbols{
    Spelling{"==", TokenKind::Equal},
    Spelling{"!=", TokenKind::NotEqual},
    Spelling{"<=", TokenKind::LessOrEqual},
    Spelling{">=", TokenKind::GreaterOrEqual},
    Spelling{"&&", TokenKind::And},
    Spelling{"||", TokenKind::Or},
    Spelling{"=", TokenKind::Equal},
    Spelling{"<", TokenKind::Less},
    Spelling{">", TokenKind::Greater},
    Spelling{"~", TokenKind::Matches},
    Spelling{"!", TokenKind::Not},
    Spelling{"(", TokenKind::OpenParenthesis},
    Spelling{")", TokenKind::CloseParenthesis},
    Spelling{",", TokenKind::Comma},
};

// Words first, then those of Wireshark display filters for the symbols.
constexpr std::array kKeywords{
    Spelling{"and", TokenKind::And},
    Spelling{"or", TokenKind::Or},
    Spelling{"not", TokenKind::Not},
    Spelling{"in", TokenKind::In},
    Spelling{"eq", TokenKind::Equal},
    Spelling{"ne", TokenKind::NotEqual},
    Spelling{"lt", TokenKind::Less},
    Spelling{"le", TokenKind::LessOrEqual},
    Spelling{"gt", TokenKind::Greater},
    Spelling{"ge", TokenKind::GreaterOrEqual},
    Spelling{"contains", TokenKind::Matches},
};

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isWordCharacter(char c) {
    const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool isDigit = c >= '0' && c <= '9';
    const bool isBeyondAscii = static_cast<unsigned char>(c) >= 0x80;
    return isLetter || isDigit || isBeyondAscii ||
           std::string_view("_.-+:/*%@#$").find(c) != std::string_view::npos;
}

class Lexer {
public:
    explicit Lexer(std::string_view expression) : expression_(expression) {}

    std::variant<std::vector<Token>, Fault> run() {
        while (!fault_) {
            skipSpace();
            if (rest().empty()) {
                tokens_.push_back({TokenKind::End, {}, at_});
                return std::move(tokens_);
            }
            readToken();
        }
        return std::move(*fault_);
    }

private:
    std::string_view rest() const { return expression_.substr(at_); }

    void skipSpace() {
        while (at_ < expression_.size() && isSpace(expression_[at_])) {
            ++at_;
        }
    }

    void readToken() {
        const char c = rest().front();
        if (c == '"' || c == '\'') {
            readString(c);
        } else if (isWordCharacter(c)) {
            readWord();
        } else {
            readSymbol();
        }
    }

    void readWord() {
        const auto text = rest();
        const auto* end = std::find_if_not(text.begin(), text.end(), isWordCharacter);
        const auto word = text.substr(0, static_cast<std::size_t>(end - text.begin()));
        const auto* keyword =
            std::find_if(kKeywords.begin(), kKeywords.end(), [word](const auto& k) {
                return sameWord(k.text, word);
            });
        const auto kind = keyword == kKeywords.end() ? TokenKind::Word : keyword->kind;
        tokens_.push_back({kind, std::string(word), at_});
        at_ += word.size();
    }

    // A backslash takes away the meaning of the quote or backslash that follows it.
    void readString(char quote) {
        Token token{TokenKind::String, {}, at_};
        for (std::size_t i = at_ + 1; i < expression_.size(); ++i) {
            char c = expression_[i];
            if (c == quote) {
                tokens_.push_back(std::move(token));
                at_ = i + 1;
                return;
            }
            if (c == '\\' && i + 1 < expression_.size() &&
                (expression_[i + 1] == quote || expression_[i + 1] == '\\')) {
                c = expression_[++i];
            }
            token.text += c;
        }
        fault_ = Fault{at_, fmt::format("the text that begins here has no closing {}", quote)};
    }

    void readSymbol() {
        const auto* symbol = std::find_if(kSymbols.begin(), kSymbols.end(), [this](const auto& s) {
            return rest().substr(0, s.text.size()) == s.text;
        });
        if (symbol == kSymbols.end()) {
            fault_ = Fault{at_, fmt::format("{} has no meaning here", quoted(rest().substr(0, 1)))};
            return;
        }
        tokens_.push_back({symbol->kind, std::string(symbol->text), at_});
        at_ += symbol->text.size();
    }

    std::string_view expression_;
    std::size_t at_ = 0;
    std::vector<Token> tokens_;
    std::optional<Fault> fault_;
};

// The longest beginning of at most limit bytes that does not cut a UTF-8 sequence.
std::string_view cutAtCharacter(std::string_view text, std::size_t limit) {
    if (text.size() <= limit) {
        return text;
    }
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0U) == 0x80) {
        --limit;
    }
    return text.substr(0, limit);
}

} // namespace

std::variant<std::vector<Token>, Fault> tokenize(std::string_view expression) {
    return Lexer(expression).run();
}

std::string quoted(std::string_view text) {
    constexpr std::size_t kLongest = 60;
    const auto shown = cutAtCharacter(text, kLongest);
    return fmt::format("'{}{}'", escapeForTerminal(shown), shown.size() < text.size() ? "..." : "");
}

} // namespace lastack::query
