// Comparison: one `field operator values` as written, and its translation into a test.
// All type rules of the --where language stand here: what may be compared with what, and what to
// say otherwise. Pure functions, thread-safe.
#pragma once

#include "query/lexer.h"
#include "query/program.h"

#include <optional>
#include <variant>
#include <vector>

namespace lastack::query {

// How a field is to stand to a value. Inequality is the parser's: it negates.
enum class Relation { Equal, Less, LessOrEqual, Greater, GreaterOrEqual, Matches };

struct Comparison {
    const Field* field = nullptr;
    Token name;      // the field as typed
    Token operation; // as typed, for what is said about it
    Relation relation = Relation::Equal;
    std::vector<Token> values; // at least one; any of them may be met
};

std::variant<Test, Fault> compile(const Comparison& comparison);

// The test that a field alone stands for: that it is true.
std::variant<Test, Fault> compileAlone(const Field& field, const Token& name);

} // namespace lastack::query
