// showText(): one connection for people: the verdict in a sentence, its segments between two lanes,
// then the evidence, the cause with its alternatives, times, tags and problems in words. Pure
// function over a report; thread-safe.
#pragma once

#include "report/host_names.h"
#include "report/teardown_report.h"
#include "report/text_tone.h"

#include <string>

namespace lastack {

struct ShowOptions {
    unsigned width = 80; // columns, brought into 80 to 200
    Coloring coloring = Coloring::Plain;
    HostNames names = HostNames::Include;
};

std::string showText(const TeardownReport& report, const ShowOptions& options = {});

} // namespace lastack
