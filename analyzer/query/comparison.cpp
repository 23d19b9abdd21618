#include "query/comparison.h"

#include "query/spelling.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <string>

namespace lastack::query {

namespace {

constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr Interval kNothing{1, 0};

using Compiled = std::variant<Test, Fault>;

bool isOrdering(Relation relation) {
    return relation != Relation::Equal && relation != Relation::Matches;
}

bool isNull(const Field& field, const Token& value) {
    return field.shape != Shape::One && value.kind == TokenKind::Word &&
           (sameWord(value.text, "null") || sameWord(value.text, "none"));
}

Fault wrongOperator(const Comparison& comparison, std::string_view instead) {
    return {
        comparison.operation.offset,
        fmt::format(
            "{} does not apply to {}; use {}",
            quoted(comparison.operation.text),
            quoted(comparison.name.text),
            instead
        )};
}

// What the whole field takes, for a value that is not of its type.
std::string_view expectation(NumberKind kind, PlainNumber plain) {
    const bool isPlain = plain == PlainNumber::Nanoseconds;
    switch (kind) {
    case NumberKind::Count:
        return "a number, such as 12 or 10k";
    case NumberKind::Port:
        return "a port from 0 to 65535, or a range such as 8000-8080";
    case NumberKind::Size:
        return "a number of bytes, such as 512, 1.5M or 64Ki";
    case NumberKind::Duration:
        return isPlain ? "a duration, such as 200ms, or a number of nanoseconds"
                       : "a duration with its unit, such as 200ms, 5s or 2m";
    case NumberKind::Time:
        return isPlain
                   ? "a number of nanoseconds since 1970, or a time such as 2026-11-20T08:15:30Z"
                   : "a time, such as 2026-11-20 or 2026-11-20T08:15:30Z";
    }
    return {};
}

Fault wrongValue(const Comparison& comparison, const Token& value, std::string_view expected) {
    return {
        value.offset,
        fmt::format(
            "{} takes {}, not {}", quoted(comparison.name.text), expected, quoted(value.text)
        )};
}

// All numbers that stand in the relation to one of the interval.
Interval related(Relation relation, const Interval& value) {
    switch (relation) {
    case Relation::Less:
        return value.first == kLeast ? kNothing : Interval{kLeast, value.first - 1};
    case Relation::LessOrEqual:
        return {kLeast, value.last};
    case Relation::Greater:
        return value.last == kMost ? kNothing : Interval{value.last + 1, kMost};
    case Relation::GreaterOrEqual:
        return {value.first, kMost};
    case Relation::Equal:
    case Relation::Matches:
        return value;
    }
    return value;
}

PlainNumber plainNumberOf(const Token& name) {
    constexpr std::string_view kSuffix = "_ns";
    const std::string_view text = name.text;
    const bool hasSuffix = text.size() > kSuffix.size() &&
                           sameWord(text.substr(text.size() - kSuffix.size()), kSuffix);
    return hasSuffix ? PlainNumber::Nanoseconds : PlainNumber::NotUnderstood;
}

Compiled compileNumber(const Comparison& comparison, const NumberField& field) {
    const auto relation = comparison.relation;
    if (relation == Relation::Matches) {
        return wrongOperator(comparison, "== != < <= > >= or in");
    }
    const auto plain = plainNumberOf(comparison.name);
    NumberTest test{field, {}, Null::Differs};
    for (const auto& value : comparison.values) {
        if (isNull(*comparison.field, value) && !isOrdering(relation)) {
            test.null = Null::Matches;
            continue;
        }
        const auto interval = parseInterval(field.kind, plain, value.text);
        if (!interval) {
            return wrongValue(comparison, value, expectation(field.kind, plain));
        }
        test.intervals.push_back(related(relation, *interval));
    }
    return test;
}

std::vector<std::string_view> namesOf(const CodeField& field) {
    std::vector<std::string_view> names;
    for (unsigned code = 0; code < field.codes; ++code) {
        const auto name = field.nameOf(code);
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(name);
        }
    }
    return names;
}

template <typename Predicate>
CodeBits bitsWhere(const CodeField& field, Predicate isWanted) {
    CodeBits bits;
    for (unsigned code = 0; code < field.codes; ++code) {
        const auto name = field.nameOf(code);
        if (!name.empty() && isWanted(code, name)) {
            bits.set(code);
        }
    }
    return bits;
}

Fault unknownCode(const Comparison& comparison, const CodeField& field, const Token& value) {
    constexpr std::size_t kMostListed = 14;
    const auto names = namesOf(field);
    const auto near = nearest(value.text, names);
    std::string advice;
    if (comparison.relation == Relation::Matches) {
        return {
            value.offset,
            fmt::format(
                "no value of {} contains {}", quoted(comparison.name.text), quoted(value.text)
            )};
    }
    if (!near.empty()) {
        advice = fmt::format("; did you mean '{}'?", near);
    } else if (names.size() <= kMostListed) {
        advice = fmt::format("; it is one of {}", fmt::join(names, ", "));
    }
    return {
        value.offset,
        fmt::format(
            "{} is no value of {}{}", quoted(value.text), quoted(comparison.name.text), advice
        )};
}

// The codes that stand in the relation to the one named. The first enumerator is the most.
CodeBits orderedBits(const CodeField& field, Relation relation, unsigned pivot) {
    return bitsWhere(field, [relation, pivot](unsigned code, std::string_view) {
        const bool isSame = code == pivot;
        const bool wantsMore =
            relation == Relation::Greater || relation == Relation::GreaterOrEqual;
        const bool wantsSame =
            relation == Relation::LessOrEqual || relation == Relation::GreaterOrEqual;
        return isSame ? wantsSame : (code < pivot) == wantsMore;
    });
}

CodeBits bitsFor(const CodeField& field, Relation relation, const Token& value) {
    if (relation == Relation::Matches) {
        return bitsWhere(field, [&value](unsigned, std::string_view name) {
            return matchesPattern(name, value.text);
        });
    }
    const auto same = bitsWhere(field, [&value](unsigned, std::string_view name) {
        return sameWord(name, value.text);
    });
    if (same.none() || !isOrdering(relation)) {
        return same;
    }
    unsigned pivot = 0;
    while (!same.test(pivot)) {
        ++pivot;
    }
    return orderedBits(field, relation, pivot);
}

Compiled compileCode(const Comparison& comparison, const CodeField& field) {
    const auto relation = comparison.relation;
    if (isOrdering(relation) && field.order == CodeOrder::None) {
        return wrongOperator(comparison, "== != ~ or in");
    }
    CodeTest test{field, {}};
    for (const auto& value : comparison.values) {
        const bool wantsNull = isNull(*comparison.field, value) && !isOrdering(relation) &&
                               relation != Relation::Matches;
        const auto bits =
            wantsNull ? CodeBits{}.set(CodeField::kNull) : bitsFor(field, relation, value);
        const bool mayBeNothing = relation == Relation::Matches || isOrdering(relation);
        const bool isKnown =
            bits.any() || (mayBeNothing && bitsFor(field, Relation::Equal, value).any());
        if (!isKnown) {
            return unknownCode(comparison, field, value);
        }
        test.bits |= bits;
    }
    return test;
}

Compiled compileAddress(const Comparison& comparison, const AddressField& field) {
    if (isOrdering(comparison.relation) || comparison.relation == Relation::Matches) {
        return wrongOperator(
            comparison, "== != or in with an address or a prefix such as 10.0.0.0/8"
        );
    }
    AddressTest test{field, {}};
    for (const auto& value : comparison.values) {
        const auto prefix = Cidr::parse(value.text);
        if (!prefix) {
            return wrongValue(
                comparison, value, "an address or a prefix, such as 10.0.0.5 or 10.0.0.0/8"
            );
        }
        test.prefixes.push_back(*prefix);
    }
    return test;
}

Compiled compileText(const Comparison& comparison, const TextField& field) {
    const auto relation = comparison.relation;
    if (isOrdering(relation)) {
        return wrongOperator(comparison, "== != ~ or in");
    }
    const bool isPattern = relation == Relation::Matches;
    TextTest test{
        field, isPattern ? TextTest::How::Pattern : TextTest::How::Equal, {}, Null::Differs};
    for (const auto& value : comparison.values) {
        if (isNull(*comparison.field, value) && !isPattern) {
            test.null = Null::Matches;
        } else {
            test.texts.push_back(value.text);
        }
    }
    return test;
}

} // namespace

std::variant<Test, Fault> compile(const Comparison& comparison) {
    struct Compiler {
        const Comparison& comparison;

        Compiled operator()(const NumberField& field) const {
            return compileNumber(comparison, field);
        }

        Compiled operator()(const CodeField& field) const { return compileCode(comparison, field); }

        Compiled operator()(const AddressField& field) const {
            return compileAddress(comparison, field);
        }

        Compiled operator()(const TextField& field) const { return compileText(comparison, field); }
    };

    return std::visit(Compiler{comparison}, comparison.field->access);
}

std::variant<Test, Fault> compileAlone(const Field& field, const Token& name) {
    const auto* code = std::get_if<CodeField>(&field.access);
    if (code == nullptr || code->codes != 2 || code->nameOf(1) != "true") {
        return Fault{
            name.offset,
            fmt::format(
                "{} is neither true nor false by itself; compare it, as in {} == …",
                quoted(name.text),
                name.text
            )};
    }
    return CodeTest{*code, CodeBits{}.set(1)};
}

} // namespace lastack::query
