// The columns of the CSV report, as a table that shows the whole row on one screen.
// Each column knows its name and how to make its cell from a report. Pure functions, thread-safe.
#pragma once

#include "report/host_names.h"
#include "report/teardown_report.h"
#include "report/words_call.h"

#include <span>
#include <string>
#include <string_view>

namespace lastack {

struct CsvColumn {
    std::string_view name;
    std::string (*cell)(const TeardownReport& report); // quoted and disarmed already
    HostNames needs = HostNames::Omit;                 // Include: empty when names are turned off
};

std::span<const CsvColumn> csvColumns();

// The last columns: what each side most likely called to end the connection, in the words that were
// asked for. One cell may name several calls in the order in which they were made.
struct CsvCallColumn {
    std::string_view name;
    Side side;
};

std::span<const CsvCallColumn> csvCallColumns();
std::string callCell(const TeardownReport& report, Side side, Vocabulary vocabulary);

} // namespace lastack
