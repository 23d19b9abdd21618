// make-samples: writes captures/ from the scripts in tests/support/samples, byte for byte the same
// on every run. Takes the folder to write to; without one, captures/ of the checkout it was built
// from. Says which files it wrote and exits with 1 when it could not.
#include "tests/support/sample_set.h"

#include <fmt/format.h>

#include <cstdio>
#include <exception>

using namespace lastack::test;

int main(int argc, char** argv) {
    try {
        const std::filesystem::path folder =
            argc > 1 ? std::filesystem::path(argv[1]) : sourceDirectory() / "captures";
        std::filesystem::create_directories(folder);
        for (const auto& sample : allSamples()) {
            writeFile(folder / sample.file, captureOf(sample));
            fmt::print("{}\n", (folder / sample.file).string());
        }
    } catch (const std::exception& error) {
        fmt::print(stderr, "make-samples: {}\n", error.what());
        return 1;
    }
    return 0;
}
