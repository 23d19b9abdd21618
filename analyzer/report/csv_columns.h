// The columns of the CSV report, as a table that shows the whole row on one screen.
// Each column knows its name and how to make its cell from a report. Pure functions, thread-safe.
#pragma once

#include "report/host_names.h"
#include "report/teardown_report.h"

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

} // namespace lastack
