// Options: what the user asked for on the command line, checked and complete, as a plain value.
// Parsing does no input or output and touches no file, so that every command line can be tested.
// A plain value and a pure function; thread-safe.
#pragma once

#include "app/cli/live_request.h"
#include "diagram/layout_options.h"
#include "diagram/svg.h"
#include "diagram/text.h"
#include "report/words_call.h"
#include "wsp/explain.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace lastack::cli {

enum class Command { Report, Show, Live, Interfaces };

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
    std::vector<std::string> inputs; // "-" is standard input; empty when interfaces are captured
    std::string format;              // a name of allWriters(); for Show one of formatNames()
    std::string output = "-";        // "-" is standard output; a folder for several images
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
    diagram::TimeStyle times = diagram::TimeStyle::Relative; // these five: Show
    diagram::SeqStyle seq = diagram::SeqStyle::Relative;
    diagram::DataDetail data = diagram::DataDetail::Collapsed;
    diagram::Charset charset = diagram::Charset::Unicode;
    diagram::Theme theme = diagram::Theme::Light;
    Vocabulary vocabulary = Vocabulary::Wsp;
    OperatingSystem assumed = OperatingSystem::Unknown; // of both ends; Unknown: guessed
    ReceiveOffModel receiveOff = ReceiveOffModel::Api;
    LiveRequest live; // Live

    bool operator==(const Options&) const = default;
};

// Bounds of --width: narrower lines cannot hold two addresses, wider ones nobody follows with the
// eye.
struct WidthBounds {
    unsigned least, most;
};

WidthBounds widthBounds(Command command);

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
