#include "query/filter.h"

#include "query/fields.h"
#include "query/parser.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <variant>

namespace lastack {

namespace {

// 1-based, in characters: the bytes that continue a UTF-8 sequence do not count.
std::size_t characterAt(std::string_view expression, std::size_t offset) {
    const auto before = expression.substr(0, offset);
    const auto characters = std::count_if(before.begin(), before.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80;
    });
    return static_cast<std::size_t>(characters) + 1;
}

} // namespace

struct Filter::Program {
    query::Program steps;
};

Result<Filter> Filter::compile(std::string_view expression) {
    auto parsed = query::parse(expression);
    if (const auto* fault = std::get_if<query::Fault>(&parsed)) {
        const auto character = characterAt(expression, fault->offset);
        return Error{
            ErrorCode::BadFilter,
            fmt::format("--where: character {}: {}", character, fault->message)};
    }
    auto program = std::get<query::Program>(std::move(parsed));
    return Filter(std::make_unique<const Program>(Program{std::move(program)}));
}

bool Filter::matches(const TeardownReport& report) const {
    return program_->steps.matches(report);
}

FilterNeeds Filter::needs() const {
    return program_->steps.needs;
}

std::span<const FilterField> Filter::fields() {
    return query::describedFields();
}

Filter::Filter(std::unique_ptr<const Program> program) : program_(std::move(program)) {}

Filter::Filter(Filter&&) noexcept = default;
Filter& Filter::operator=(Filter&&) noexcept = default;
Filter::~Filter() = default;

} // namespace lastack
