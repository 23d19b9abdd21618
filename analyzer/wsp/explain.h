// explain(): from the verdict on a connection to the Winsock calls that each side may have made,
// what its application would have been told, and the order of both.
#pragma once

#include "track/connection.h"
#include "verdict/verdict.h"
#include "wsp/mapping.h"

namespace lastack {

struct ExplainOptions {
    // Of both ends; Unknown: guessed from each end's packets. Where that says nothing either,
    // nothing is excluded that one of the systems would do.
    OperatingSystem assumed = OperatingSystem::Unknown;
};

// Pure: same connection, same mapping. The verdict is judge()'s on the same connection.
WspMapping explain(
    const Connection& connection, const Verdict& verdict, const ExplainOptions& options = {}
);

} // namespace lastack
