#include "app/gui/filter_completion.h"

#include "app/gui/text.h"
#include "query/fields.h"
#include "query/lexer.h"

#include <algorithm>
#include <variant>
#include <vector>

namespace lastack::gui {

namespace {

using query::Token;
using query::TokenKind;

bool isOperator(TokenKind kind) {
    switch (kind) {
    case TokenKind::Equal:
    case TokenKind::NotEqual:
    case TokenKind::Less:
    case TokenKind::LessOrEqual:
    case TokenKind::Greater:
    case TokenKind::GreaterOrEqual:
    case TokenKind::Matches:
    case TokenKind::In:
        return true;
    default:
        return false;
    }
}

// What the lexer takes for a word, which needs no quotes.
bool isWordCharacter(QChar c) {
    return c.isLetterOrNumber() || QStringLiteral("_.-+:/*%@#$").contains(c);
}

QString quotedWhereNeeded(const QString& word) {
    const bool isWord = std::all_of(word.begin(), word.end(), isWordCharacter);
    return isWord ? word : QStringLiteral("\"%1\"").arg(word);
}

QStringList valuesOf(const query::Field& field) {
    QStringList words;
    if (const auto* code = std::get_if<query::CodeField>(&field.access)) {
        for (unsigned i = 0; i < code->codes; ++i) {
            if (const auto name = code->nameOf(i); !name.empty()) {
                words << quotedWhereNeeded(toQt(name));
            }
        }
    }
    if (field.shape != query::Shape::One) {
        words << QStringLiteral("null");
    }
    return words;
}

QStringList operatorsOf(const query::Field& field) {
    if (std::holds_alternative<query::NumberField>(field.access)) {
        return {"==", "!=", "<", "<=", ">", ">=", "in"};
    }
    return {"==", "!=", "~", "in"};
}

QStringList fieldNames() {
    QStringList names{"not"};
    for (const FilterField& field : Filter::fields()) {
        names << toQt(field.name);
    }
    names.sort();
    return names;
}

// The field that a value after these tokens belongs to: `f ==`, `f in (a,`.
const query::Field* fieldBefore(const std::vector<Token>& tokens) {
    std::size_t at = tokens.size();
    while (at > 0 && !isOperator(tokens[at - 1].kind)) {
        const auto kind = tokens[at - 1].kind;
        const bool inList = kind == TokenKind::OpenParenthesis || kind == TokenKind::Comma ||
                            kind == TokenKind::Word || kind == TokenKind::String;
        if (!inList) {
            return nullptr;
        }
        --at;
    }
    return at < 2 ? nullptr : query::findField(tokens[at - 2].text);
}

QStringList wordsAfter(const std::vector<Token>& tokens) {
    if (tokens.empty()) {
        return fieldNames();
    }
    const Token& last = tokens.back();
    switch (last.kind) {
    case TokenKind::And:
    case TokenKind::Or:
    case TokenKind::Not:
        return fieldNames();
    case TokenKind::OpenParenthesis:
    case TokenKind::Comma: {
        const query::Field* field = fieldBefore(tokens);
        return field == nullptr ? fieldNames() : valuesOf(*field);
    }
    case TokenKind::Word:
    case TokenKind::String: {
        const bool value = tokens.size() > 1 && isOperator(tokens[tokens.size() - 2].kind);
        const query::Field* field = value ? nullptr : query::findField(last.text);
        return field == nullptr ? QStringList{"and", "or"} : operatorsOf(*field);
    }
    case TokenKind::CloseParenthesis:
        return {"and", "or"};
    default:
        break;
    }
    const query::Field* field = fieldBefore(tokens);
    return field == nullptr ? QStringList() : valuesOf(*field);
}

} // namespace

Completions completionsFor(const QString& before) {
    Completions found;
    qsizetype begin = before.size();
    while (begin > 0 && isWordCharacter(before[begin - 1])) {
        --begin;
    }
    found.begin = static_cast<int>(begin);
    found.prefix = before.mid(begin);
    const auto tokens = query::tokenize(fromQt(before.left(begin)));
    const auto* list = std::get_if<std::vector<Token>>(&tokens);
    if (list == nullptr || list->empty()) {
        return found;
    }
    const std::vector<Token> whole(list->begin(), list->end() - 1); // without the End
    for (const QString& word : wordsAfter(whole)) {
        if (word.startsWith(found.prefix, Qt::CaseInsensitive) && word != found.prefix) {
            found.words << word;
        }
    }
    return found;
}

} // namespace lastack::gui
