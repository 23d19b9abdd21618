#include "app/gui/whole_reports.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <utility>

namespace lastack::gui {

namespace {

std::string anyOf(const std::vector<ConnectionId>& ids) {
    std::vector<std::uint64_t> numbers;
    for (const ConnectionId id : ids) {
        numbers.push_back(number(id));
    }
    return fmt::format("id in ({})", fmt::join(numbers, ", "));
}

} // namespace

Result<WholeReports> wholeReports(
    SessionOptions options, const std::vector<ConnectionId>& ids, const RunControl& control
) {
    const auto filter = Filter::compile(anyOf(ids));
    if (!filter) {
        return filter.error();
    }
    options.transcripts = true;
    if (ids.size() == 1) {
        options.onlyId = number(ids.front());
    } else {
        options.where = &*filter;
    }
    const auto result = analyze(options, control);
    if (!result) {
        return result.error();
    }
    WholeReports whole{{}, result->captures};
    if (!result->connections.failure().empty()) {
        return Error{ErrorCode::CannotWrite, result->connections.failure()};
    }
    for (const RowId row : result->connections.inOrderOfStart()) {
        auto report = result->report(row);
        if (!report) {
            return Error{ErrorCode::ReadFailed, "the results cannot be read back; check TMPDIR"};
        }
        whole.reports.push_back(std::move(*report));
    }
    return whole;
}

} // namespace lastack::gui
