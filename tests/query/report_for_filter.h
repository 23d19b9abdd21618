// One report in which every field the filter language knows has a value of its own, for the
// filter's tests. Numbers are all different, so that a field that reads its neighbor is noticed.
#pragma once

#include "report/teardown_report.h"

namespace lastack::test {

TeardownReport reportForFilter();

} // namespace lastack::test
