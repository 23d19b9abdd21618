// Reports for the tests of the diagram: those of the samples, judged as the program judges them,
// and hand-made ones for what no sample shows. Pure functions, thread-safe.
#pragma once

#include "report/teardown_report.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lastack::test {

struct NamedReport {
    std::string name; // "transaction-totals 2"
    TeardownReport report;
};

// Every connection of every sample.
std::vector<NamedReport> sampleReports();

// The first connection of a sample, by the stem of its file.
TeardownReport sampleReport(std::string_view stem);

TeardownReport reportOf(std::string_view script);

// The transaction-totals sample with the calls and indications of Microsoft's table, primed steps
// and silent closes included.
TeardownReport transactionTotals();

enum class Sprinkle { None, Retransmissions };

// A transfer of so many segments by the server, every second one acknowledged, with a transcript.
TeardownReport longTransfer(std::size_t segments, Sprinkle sprinkle = Sprinkle::None);

// Names that mean something to terminals, to XML and to Mermaid.
TeardownReport hostileNames();

} // namespace lastack::test
