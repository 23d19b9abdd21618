// What the events of a connection mean, for tests to compare. Pure functions.
#pragma once

#include "track/connection.h"

#include <string>
#include <vector>

namespace lastack::test {

using Lines = std::vector<std::string>;

// "C Open", "S Accept", "C Data again": one per event, "again" where it was sent again.
Lines shortMeaningsOf(const Connection& connection);

// One list behind the other.
Lines operator+(Lines left, const Lines& right);

} // namespace lastack::test
