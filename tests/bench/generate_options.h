// GenerateOptions: what the benchmark's captures are to look like, and how the command line says
// so. Plain values with the defaults of the benchmark's first capture. Thread-safe as values are.
#pragma once

#include "tests/bench/capture_output.h"
#include "tests/bench/conversation.h"

#include <cstdint>
#include <string>

namespace CLI {
class App;
}

namespace lastack::bench {

struct GenerateOptions {
    std::string output;
    CaptureFormat format = CaptureFormat::Pcap;
    std::uint64_t connections = 100'000;
    std::uint32_t concurrency = 10'000; // connections that are open at once
    std::uint64_t clients = 50'000;     // client addresses; each opens from ports 1024, 1025, …
    std::uint32_t snapLength = 96;
    std::uint32_t gapMicroseconds = 20; // mean time between two packets
    double ipv6 = 0.2;
    std::uint64_t seed = 1;
    Traffic traffic;
};

void addOptions(CLI::App& app, GenerateOptions& options);

} // namespace lastack::bench
