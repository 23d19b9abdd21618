// Options: what the user asked for on the command line, checked and complete, as a plain value.
// Parsing does no input or output and touches no file, so that every command line can be tested.
// A plain value and a pure function; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lastack::cli {

enum class Command { Report, Show };

enum class SortKey {
    Start,    // first packet first
    Severity, // abortive and half-closed first
    Duration, // longest first
    Bytes,    // most payload first
    Packets,  // most packets first
};

enum class ColorChoice { Auto, Always, Never };

struct Options {
    Command command = Command::Report;
    std::vector<std::string> inputs; // at least one; "-" is standard input
    std::string format;              // a name of allWriters(); for Show "text" or "json"
    std::string output = "-";        // "-" is standard output
    std::string where;            // a filter expression, not yet compiled; empty: every connection
    std::string packetFilter;     // BPF, not yet compiled; empty: every packet
    std::uint64_t connection = 0; // Show: which one, from 1; 0 when all are shown
    bool all = false;             // Show: every connection that `where` lets pass
    SortKey sort = SortKey::Start;
    ColorChoice color = ColorChoice::Auto;
    std::optional<unsigned> width; // columns; nothing: as wide as the terminal
    bool summaryOnly = false;
    bool names = true; // host names from the capture
    bool quiet = false;

    bool operator==(const Options&) const = default;
};

// Bounds of --width: narrower lines cannot hold two addresses, wider ones nobody follows with the
// eye.
constexpr unsigned kLeastWidth = 80;
constexpr unsigned kMostWidth = 200;

// To be printed on standard output; exit status 0.
struct Printout {
    std::string text;
};

// One sentence without the program's name in front, for standard error; exit status 2.
struct UsageError {
    std::string message;
};

using ParsedOptions = std::variant<Options, Printout, UsageError>;

// The arguments after the program's name.
ParsedOptions parseOptions(std::span<const std::string> arguments);

ParsedOptions parseOptions(int argc, const char* const* argv);

} // namespace lastack::cli
