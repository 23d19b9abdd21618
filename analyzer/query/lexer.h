// Lexer of the --where language: from the expression to words, quoted strings, operators and
// parentheses. A word is everything that can stand in a field name, number, address, time or
// pattern, so that none of these needs quotes. Tokens own their text; tokenize() is a pure function
// and thread-safe.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lastack::query {

enum class TokenKind {
    Word,
    String, // quoted: never a keyword
    OpenParenthesis,
    CloseParenthesis,
    Comma,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Matches,
    In,
    And,
    Or,
    Not,
    End,
};

struct Token {
    TokenKind kind = TokenKind::End;
    std::string text;       // as written; of a String what stands between its quotes
    std::size_t offset = 0; // in bytes, from the beginning of the expression
};

// What is wrong with an expression, and at which byte of it.
struct Fault {
    std::size_t offset = 0;
    std::string message; // one clause
};

// The last token is End. Keywords are recognized in any case.
std::variant<std::vector<Token>, Fault> tokenize(std::string_view expression);

// Text of the user in single quotes, safe to print and cut to a sensible length.
std::string quoted(std::string_view text);

} // namespace lastack::query
