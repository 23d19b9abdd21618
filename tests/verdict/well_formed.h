// faultOf(): what is inconsistent in a connection or the verdict on it, whatever was captured.
// Checks the promises of the contract headers that hold for every input, hostile ones included.
// Pure, so thread-safe.
#pragma once

#include "tests/support/judged.h"

#include <string>

namespace lastack::test {

// "none", or the first fault in words.
std::string faultOf(const Judged& judged);

} // namespace lastack::test
