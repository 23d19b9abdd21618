// Program: a --where expression as tests and jumps over one truth value, so that evaluation needs
// no stack and no recursion. Tests hold everything already parsed and looked up; running one
// compares numbers, bits or prefixes and never allocates. Immutable after parsing; thread-safe.
#pragma once

#include "net/address.h"
#include "query/field_table.h"
#include "query/numbers.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace lastack::query {

enum class Null { Differs, Matches };

// Any value of the field lies in any of the intervals.
struct NumberTest {
    NumberField field;
    std::vector<Interval> intervals;
    Null null = Null::Differs;
};

struct CodeTest {
    CodeField field;
    CodeBits bits;
};

struct AddressTest {
    AddressField field;
    std::vector<Cidr> prefixes;
};

struct TextTest {
    enum class How { Equal, Pattern };

    TextField field;
    How how = How::Equal;
    std::vector<std::string> texts;
    Null null = Null::Differs; // here: no text at all
};

using Test = std::variant<NumberTest, CodeTest, AddressTest, TextTest>;

bool holds(const Test& test, const TeardownReport& report);

struct Step {
    enum class Kind : std::uint8_t {
        Evaluate, // the truth value becomes that of tests[operand]
        Negate,
        SkipIfFalse, // continue at steps[operand]: the rest of an `and` does not matter
        SkipIfTrue,
    };

    Kind kind{};
    std::size_t operand = 0;
};

struct Program {
    std::vector<Test> tests;
    std::vector<Step> steps;
    FilterNeeds needs = FilterNeeds::Ending;

    bool matches(const TeardownReport& report) const;
};

} // namespace lastack::query
