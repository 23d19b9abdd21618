// TextTotals: what a terminal report says after its table: counts, causes, worst servers, times,
// what was skipped. One function per paragraph; each returns text, so that a writer decides where
// it goes. Thread-safe.
#pragma once

#include "report/overview.h"
#include "report/teardown_report.h"
#include "report/text_tone.h"

#include <span>
#include <string>

namespace lastack {

// Paragraphs that have nothing to say are left out.
std::string totalsText(
    std::span<const CaptureReport> captures,
    const Overview& overview,
    std::size_t width,
    Coloring coloring
);

// "1,204 connections: 1,000 graceful, 200 abortive, 4 still-open."
std::string totalsLine(const Overview& overview);

// One sentence per damaged place of a capture, or nothing. Also said when everything else is
// suppressed.
std::string damageText(std::span<const CaptureReport> captures, std::size_t width);

} // namespace lastack
