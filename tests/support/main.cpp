// The one main() of all Catch2 programs, compiled once: with Catch2 2.13 this file alone costs 15
// s.
#define CATCH_CONFIG_RUNNER
#include "tests/support/catch.h"

int main(int argc, char** argv) {
    return Catch::Session().run(argc, argv);
}
