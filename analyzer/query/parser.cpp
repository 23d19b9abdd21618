#include "query/parser.h"

#include "query/comparison.h"
#include "query/fields.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace lastack::query {

namespace {

enum class Sense { Asserted, Negated };

Sense opposite(Sense sense) {
    return sense == Sense::Asserted ? Sense::Negated : Sense::Asserted;
}

struct Operator {
    TokenKind kind;
    Relation relation;
    Sense sense = Sense::Asserted;
};

constexpr std::array kOperators{
    Operator{TokenKind::Equal, Relation::Equal},
    Operator{TokenKind::NotEqual, Relation::Equal, Sense::Negated},
    Operator{TokenKind::Less, Relation::Less},
    Operator{TokenKind::LessOrEqual, Relation::LessOrEqual},
    Operator{TokenKind::Greater, Relation::Greater},
    Operator{TokenKind::GreaterOrEqual, Relation::GreaterOrEqual},
    Operator{TokenKind::Matches, Relation::Matches},
};

bool isValue(const Token& token) {
    return token.kind == TokenKind::Word || token.kind == TokenKind::String;
}

std::string described(const Token& token) {
    return token.kind == TokenKind::End ? "the end" : quoted(token.text);
}

// Every parse… function either appends the steps of what it read, or sets the fault and returns
// false.
class Parser {
public:
    explicit Parser(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

    std::variant<Program, Fault> run() {
        if (parseOr() && peek().kind != TokenKind::End) {
            failAfterEnd();
        }
        if (fault_) {
            return std::move(*fault_);
        }
        return std::move(program_);
    }

private:
    const Token& peek(std::size_t ahead = 0) const {
        return tokens_[std::min(at_ + ahead, tokens_.size() - 1)];
    }

    // The End token is never passed.
    Token take() {
        const auto& token = peek();
        at_ += token.kind == TokenKind::End ? 0 : 1;
        return token;
    }

    bool takeIf(TokenKind kind) {
        const bool isThere = peek().kind == kind;
        at_ += isThere ? 1 : 0;
        return isThere;
    }

    bool fail(Fault fault) {
        fault_ = std::move(fault);
        return false;
    }

    bool failExpecting(std::string_view what) {
        return fail({peek().offset, fmt::format("expected {}, found {}", what, described(peek()))});
    }

    bool failAfterEnd() {
        return peek().kind == TokenKind::CloseParenthesis
                   ? fail({peek().offset, "this ')' has no '(' before it"})
                   : failExpecting("'and' or 'or'");
    }

    bool parseOr() { return parseChain(TokenKind::Or, Step::Kind::SkipIfTrue, &Parser::parseAnd); }

    bool parseAnd() {
        return parseChain(TokenKind::And, Step::Kind::SkipIfFalse, &Parser::parseNot);
    }

    bool parseChain(TokenKind link, Step::Kind skip, bool (Parser::*parseOperand)()) {
        std::vector<std::size_t> skips;
        if (!(this->*parseOperand)()) {
            return false;
        }
        while (takeIf(link)) {
            skips.push_back(program_.steps.size());
            program_.steps.push_back({skip, 0});
            if (!(this->*parseOperand)()) {
                return false;
            }
        }
        for (const auto step : skips) {
            program_.steps[step].operand = program_.steps.size();
        }
        return true;
    }

    bool parseNot() {
        auto sense = Sense::Asserted;
        while (takeIf(TokenKind::Not)) {
            sense = opposite(sense);
        }
        return parsePrimary() && apply(sense);
    }

    bool parsePrimary() {
        if (peek().kind == TokenKind::OpenParenthesis) {
            return parseGroup();
        }
        if (!isValue(peek())) {
            return failExpecting("a field");
        }
        return collectionAfterIn() != nullptr ? parseMembership() : parseComparison();
    }

    bool parseGroup() {
        const auto open = take();
        if (++nesting_ > kMaxNesting) {
            return fail({open.offset, fmt::format("more than {} nested parentheses", kMaxNesting)});
        }
        if (!parseOr()) {
            return false;
        }
        if (!takeIf(TokenKind::CloseParenthesis)) {
            return failExpecting("'and', 'or' or ')'");
        }
        --nesting_;
        return true;
    }

    // `value in field`, where the field is a collection: the field; otherwise nullptr.
    const Field* collectionAfterIn() const {
        const std::size_t in = peek(1).kind == TokenKind::Not ? 2 : 1;
        if (peek(in).kind != TokenKind::In || peek(in + 1).kind != TokenKind::Word) {
            return nullptr;
        }
        const auto* field = findField(peek(in + 1).text);
        return field != nullptr && field->shape == Shape::Collection ? field : nullptr;
    }

    bool parseMembership() {
        const auto* field = collectionAfterIn();
        const auto value = take();
        const auto sense = takeIf(TokenKind::Not) ? Sense::Negated : Sense::Asserted;
        const auto in = take();
        const auto name = take();
        need(*field);
        return append(compile({field, name, in, Relation::Equal, {value}}), sense);
    }

    bool parseComparison() {
        const auto name = take();
        if (name.kind == TokenKind::String) {
            return fail({name.offset, "a field stands here, and without quotes"});
        }
        const auto* field = findField(name.text);
        if (field == nullptr) {
            return failUnknownField(name);
        }
        need(*field);
        const bool isNotIn = peek().kind == TokenKind::Not && peek(1).kind == TokenKind::In;
        at_ += isNotIn ? 1 : 0;
        const auto operation = peek();
        if (takeIf(TokenKind::In)) {
            const auto sense = isNotIn ? Sense::Negated : Sense::Asserted;
            return parseIn({field, name, operation, Relation::Equal, {}}, sense);
        }
        const auto* found = std::find_if(kOperators.begin(), kOperators.end(), [&](const auto& o) {
            return o.kind == operation.kind;
        });
        if (found == kOperators.end()) {
            return append(compileAlone(*field, name), Sense::Asserted);
        }
        take();
        if (!isValue(peek())) {
            return failExpecting("a value");
        }
        return append(compile({field, name, operation, found->relation, {take()}}), found->sense);
    }

    bool parseIn(Comparison comparison, Sense sense) {
        if (isValue(peek())) {
            comparison.values.push_back(take());
            return append(compile(comparison), sense);
        }
        if (!takeIf(TokenKind::OpenParenthesis)) {
            return failExpecting("a value or a list in parentheses");
        }
        do {
            if (!isValue(peek())) {
                return failExpecting("a value");
            }
            comparison.values.push_back(take());
        } while (takeIf(TokenKind::Comma));
        if (!takeIf(TokenKind::CloseParenthesis)) {
            return failExpecting("',' or ')'");
        }
        return append(compile(comparison), sense);
    }

    bool failUnknownField(const Token& name) {
        const auto near = nearestField(name.text);
        const auto advice = near.empty() ? "; fields are such as outcome, server.port or cause.kind"
                                         : fmt::format("; did you mean '{}'?", near);
        return fail({name.offset, fmt::format("there is no field {}{}", quoted(name.text), advice)}
        );
    }

    bool append(std::variant<Test, Fault> compiled, Sense sense) {
        if (auto* fault = std::get_if<Fault>(&compiled)) {
            return fail(std::move(*fault));
        }
        program_.steps.push_back({Step::Kind::Evaluate, program_.tests.size()});
        program_.tests.push_back(std::get<Test>(std::move(compiled)));
        return apply(sense);
    }

    void need(const Field& field) { program_.needs = std::max(program_.needs, field.needs); }

    bool apply(Sense sense) {
        if (sense == Sense::Negated) {
            program_.steps.push_back({Step::Kind::Negate, 0});
        }
        return true;
    }

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
    std::size_t nesting_ = 0;
    Program program_;
    std::optional<Fault> fault_;
};

} // namespace

std::variant<Program, Fault> parse(std::string_view expression) {
    if (expression.size() > kMaxLength) {
        return Fault{kMaxLength, fmt::format("an expression has at most {} bytes", kMaxLength)};
    }
    auto tokens = tokenize(expression);
    if (auto* fault = std::get_if<Fault>(&tokens)) {
        return std::move(*fault);
    }
    return Parser(std::get<std::vector<Token>>(std::move(tokens))).run();
}

} // namespace lastack::query
