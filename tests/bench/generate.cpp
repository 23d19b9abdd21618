// bench-generate: writes a capture of many interleaved TCP connections, the same on every run.
// Made for the benchmark, so that it needs no capture of others; says on standard output what it
// wrote, as JSON.
#include "tests/bench/capture_output.h"
#include "tests/bench/conversation.h"
#include "tests/bench/generate_options.h"
#include "tests/bench/packet_maker.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <numeric>
#include <vector>

namespace lastack::bench {

namespace {

struct Live {
    Conversation conversation;
    std::size_t position = 0;
    IpVersion version = IpVersion::V4;
    std::array<Host, 2> hosts{};
    std::array<std::uint32_t, 2> isn{};
};

class Generator {
public:
    explicit Generator(const GenerateOptions& options)
        : options_(options)
        , dice_(options.seed)
        , output_(options.output, options.format, options.snapLength) {}

    void run();
    void printCounts() const;

private:
    void start(Live& live);
    void emit(Live& live);
    Ending chooseEnding();

    const GenerateOptions& options_;
    Dice dice_;
    CaptureOutput output_;
    std::uint64_t microseconds_ = 1'700'000'000'000'000;
    std::uint64_t started_ = 0, packets_ = 0, wireBytes_ = 0;
    std::array<std::uint64_t, kEndings> endings_{};
};

// A connection picked at random says one to three things, until all have said everything.
void Generator::run() {
    std::vector<Live> live(std::min<std::uint64_t>(options_.concurrency, options_.connections));
    for (auto& one : live) {
        start(one);
    }
    while (!live.empty()) {
        auto& one = live[dice_.below(static_cast<std::uint32_t>(live.size()))];
        const auto size = one.conversation.steps().size();
        for (auto train = 1 + dice_.below(3); train > 0 && one.position < size; --train) {
            emit(one);
        }
        if (one.position < size) {
            continue;
        }
        if (started_ < options_.connections) {
            start(one);
        } else {
            std::swap(one, live.back());
            live.pop_back();
        }
    }
    output_.finish();
}

// No two connections share client address and port, so that each is a connection of its own.
void Generator::start(Live& live) {
    constexpr std::array<std::uint16_t, 6> kPorts = {443, 443, 80, 22, 8080, 5432};
    const auto index = started_++;
    const auto client = static_cast<std::uint32_t>(index % options_.clients);
    const auto ending = chooseEnding();
    live.position = 0;
    live.version = dice_.chance(options_.ipv6) ? IpVersion::V6 : IpVersion::V4;
    live.hosts[0] = {
        0x0A00'0001U + client, static_cast<std::uint16_t>(1'024 + index / options_.clients)};
    live.hosts[1] = {0xC0A8'0000U + dice_.below(1'024), kPorts[dice_.below(kPorts.size())]};
    live.isn = {dice_.next(), dice_.next()};
    live.conversation.write(ending, options_.traffic, dice_);
    ++endings_[static_cast<std::size_t>(ending)];
}

void Generator::emit(Live& live) {
    const auto& step = live.conversation.steps()[live.position++];
    const auto peer = static_cast<std::size_t>(1 - step.from);
    microseconds_ += 1 + dice_.below(2 * options_.gapMicroseconds);
    const Packet packet{
        .version = live.version,
        .source = live.hosts[step.from],
        .destination = live.hosts[peer],
        .seq = live.isn[step.from] + step.seq,
        .ack = live.isn[peer] + step.ack,
        .flags = step.flags,
        .payload = step.payload,
        .clock = static_cast<std::uint32_t>(microseconds_ / 1'000),
    };
    const auto length = wireLength(packet);
    makePacket(packet, output_.append(microseconds_, length));
    ++packets_;
    wireBytes_ += length;
}

Ending Generator::chooseEnding() {
    const auto& mix = options_.traffic.mix;
    auto left = dice_.next() / 4294967296.0 * std::accumulate(mix.begin(), mix.end(), 0.0);
    for (std::size_t ending = 0; ending < kEndings; ++ending) {
        left -= mix[ending];
        if (left < 0) {
            return static_cast<Ending>(ending);
        }
    }
    return Ending::FourWay;
}

void Generator::printCounts() const {
    const auto print = [](const char* name, std::uint64_t value) {
        std::printf("\"%s\": %llu, ", name, static_cast<unsigned long long>(value));
    };
    std::printf("{");
    print("packets", packets_);
    print("wire_bytes", wireBytes_);
    for (std::size_t ending = 0; ending < kEndings; ++ending) {
        print(kEndingNames[ending], endings_[ending]);
    }
    std::printf("\"connections\": %llu}\n", static_cast<unsigned long long>(started_));
}

} // namespace

} // namespace lastack::bench

int main(int argc, char** argv) {
    CLI::App app("Writes a capture of many interleaved TCP connections for the benchmark.");
    lastack::bench::GenerateOptions options;
    lastack::bench::addOptions(app, options);
    CLI11_PARSE(app, argc, argv);
    try {
        lastack::bench::Generator generator(options);
        generator.run();
        generator.printCounts();
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench-generate: %s\n", error.what());
        return 2;
    }
    return 0;
}
