// LiveRequest: what the options of "lastack live" ask for, checked and complete.
// Parsing touches nothing; plain values and pure functions, thread-safe.
#pragma once

#include "app/live/helper_request.h"
#include "app/live/sandbox.h"
#include "capture/capture_writer.h"
#include "net/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace lastack::cli {

using live::Kept;
using live::Reception;

// When the capture ends by itself; nothing set: never.
struct Autostop {
    std::optional<std::uint64_t> seconds;
    std::optional<std::uint64_t> packets;
    std::optional<std::uint64_t> bytes; // of the file that is written
    std::optional<std::uint64_t> files; // of the ring

    bool operator==(const Autostop&) const = default;
};

enum class ListOpen : std::uint8_t { No, Yes };
enum class Root : std::uint8_t { Refused, Allowed };

// Where metrics are served.
struct MetricsAddress {
    std::string host; // loopback unless spelled out
    std::uint16_t port = 0;

    // "127.0.0.1:9100", "[::1]:9100"
    std::string text() const;

    bool operator==(const MetricsAddress&) const = default;
};

struct LiveRequest {
    std::vector<std::string> interfaces; // empty: an input is read
    std::string save;                    // -w; empty: nothing is saved
    RingLimits ring;
    Autostop stop;
    std::optional<Duration> interval;
    ListOpen open = ListOpen::No;
    Kept kept = Kept::Everything;
    std::optional<MetricsAddress> metrics;
    std::uint64_t maxConnections = 1'000'000;
    std::uint32_t snapLength = 262'144;
    std::uint32_t bufferMiB = 64;
    Reception reception = Reception::Promiscuous;
    Root root = Root::Refused;
    live::Sandbox sandbox = live::Sandbox::On;

    bool operator==(const LiveRequest&) const = default;
};

// Values as typed.
struct TypedLive {
    std::vector<std::string> interfaces; // -i
    std::vector<std::string> stop;       // -a
    std::vector<std::string> ring;       // -b
    std::string packets;                 // -c
    std::string save;
    std::string interval;
    std::string metrics;
    std::string maxConnections;
    std::string snapLength;
    std::string buffer;
    bool open = false;
    bool teardownOnly = false;
    bool ownOnly = false;
    bool allowRoot = false;
    bool noSandbox = false;
};

// Or one sentence that says what is wrong.
std::variant<LiveRequest, std::string> checkLive(const TypedLive& typed);

} // namespace lastack::cli
