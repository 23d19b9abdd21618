#include "tests/bench/generate_options.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <map>
#include <vector>

namespace lastack::bench {

namespace {

constexpr std::uint64_t kPortsOfClient = 60'000;
constexpr std::uint64_t kMaxClients = 1U << 24U; // of 10.0.0.0/8

void addMix(CLI::App& app, Traffic& traffic) {
    const auto apply = [&traffic](const std::vector<double>& weights) {
        std::copy_n(weights.begin(), kEndings, traffic.mix.begin());
    };
    app.add_option_function<std::vector<double>>(
           "--mix", apply, "weights of the endings: " + CLI::detail::join(kEndingNames, ",")
    )
        ->delimiter(',')
        ->expected(static_cast<int>(kEndings))
        ->check(CLI::NonNegativeNumber);
}

void addTraffic(CLI::App& app, Traffic& traffic) {
    app.add_option("--exchanges", traffic.exchanges, "mean number of requests of a connection")
        ->check(CLI::NonNegativeNumber);
    app.add_option("--answers", traffic.answers, "mean segments of an answer beyond its first")
        ->check(CLI::NonNegativeNumber);
    app.add_option("--payload", traffic.payload, "bytes of an answer's segment")
        ->check(CLI::Range(1, 1'408));
    app.add_option("--retransmitted", traffic.retransmitted, "share of data segments sent twice")
        ->check(CLI::Range(0.0, 1.0));
    app.add_option("--reordered", traffic.reordered, "share of data segments overtaken by the next")
        ->check(CLI::Range(0.0, 1.0));
    addMix(app, traffic);
}

} // namespace

void addOptions(CLI::App& app, GenerateOptions& options) {
    const std::map<std::string, CaptureFormat> formats = {
        {"pcap", CaptureFormat::Pcap}, {"pcapng", CaptureFormat::Pcapng}};
    app.add_option("-o,--output", options.output, "the capture to write")->required();
    app.add_option("--format", options.format, "pcap or pcapng")
        ->transform(CLI::CheckedTransformer(formats));
    app.add_option("--connections", options.connections, "how many")->check(CLI::PositiveNumber);
    app.add_option("--concurrency", options.concurrency, "open at once")
        ->check(CLI::PositiveNumber);
    app.add_option("--clients", options.clients, "client addresses")
        ->check(CLI::Range(std::uint64_t{1}, kMaxClients));
    app.add_option("--snap-length", options.snapLength, "bytes kept of a packet")
        ->check(CLI::Range(64, 65'535));
    app.add_option("--gap", options.gapMicroseconds, "mean microseconds between two packets")
        ->check(CLI::Range(1, 1'000'000));
    app.add_option("--ipv6", options.ipv6, "share of connections over IPv6")
        ->check(CLI::Range(0.0, 1.0));
    app.add_option("--seed", options.seed, "another seed, another capture of the same kind");
    addTraffic(app, options.traffic);
    app.callback([&options] {
        if (options.connections / options.clients >= kPortsOfClient) {
            throw CLI::ValidationError("--clients", "too few addresses for so many connections");
        }
    });
}

} // namespace lastack::bench
