// Parser of the --where language: from an expression to a Program.
// Grammar: or < and < not < ( … ) or a comparison. Nesting is bounded by kMaxNesting and length by
// kMaxLength, so that no expression can exhaust the stack. A pure function, thread-safe.
#pragma once

#include "query/lexer.h"
#include "query/program.h"

#include <cstddef>
#include <string_view>
#include <variant>

namespace lastack::query {

constexpr std::size_t kMaxNesting = 64;
constexpr std::size_t kMaxLength = 65'536; // bytes

std::variant<Program, Fault> parse(std::string_view expression);

} // namespace lastack::query
