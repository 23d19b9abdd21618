// The samples of captures/: those of other transports are built (built_samples.h); each other one
// is one script in tests/support/samples, named like the capture it makes plus ".script". The first
// comment of a script says in one sentence what happened, the lines
// "# -> …" at its end what is to be said of each connection; the suffix of the name chooses pcapng,
// pcap or snoop. Reads files when asked; nothing is cached.
#pragma once

#include "tests/support/script.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lastack::test {

struct Sample {
    std::string file;  // "hard-close.pcapng"
    std::string story; // what happened
    std::string text;  // the script; empty when it was built
    std::string built; // the capture, when it was
    std::vector<std::string>
        expected; // per connection: "graceful, started by client, reset by none, P04"
};

// The checkout that this was built from.
std::filesystem::path sourceDirectory();

// In alphabetical order. Throws std::runtime_error when the folder or a script cannot be read.
std::vector<Sample> allSamples();

// Those that have a script.
std::vector<Sample> scriptSamples();

// The bytes of the capture file.
std::string captureOf(const Sample& sample);

std::string readFile(const std::filesystem::path& path);
void writeFile(const std::filesystem::path& path, const std::string& content);

} // namespace lastack::test
