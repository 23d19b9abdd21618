// Runs the program as a user does, in the checkout, and gives what it wrote to standard output.
// Its standard error goes to the test's own. One run at a time; not thread-safe.
#pragma once

#include <string>

namespace lastack::test {

struct ProgramRun {
    int status = -1; // exit status
    std::string output;
};

// Arguments as typed in a shell; paths are relative to the checkout.
ProgramRun runProgram(const std::string& arguments);

// Rewrite what is expected instead of comparing: LASTACK_UPDATE_GOLDEN=1 in the environment.
bool updatesGolden();

// Nothing when both are equal; else the lines around the first difference, expected and actual.
std::string differenceOf(const std::string& expected, const std::string& actual);

} // namespace lastack::test
