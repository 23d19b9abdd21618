#include "report/text_totals.h"

#include "net/escape.h"
#include "report/figures.h"
#include "report/text_layout.h"
#include "report/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <vector>

namespace lastack {

namespace {

constexpr std::size_t kTopServers = 5;
constexpr std::size_t kListed = 8;
constexpr std::size_t kBarColumns = 30;

std::string_view plural(std::uint64_t count, std::string_view one, std::string_view many) {
    return count == 1 ? one : many;
}

// Eighths of a column, so that small shares still show.
std::string bar(std::uint64_t part, std::uint64_t whole) {
    constexpr std::string_view kEighths[] = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};
    const double share = whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
    auto eighths = static_cast<std::size_t>(share * kBarColumns * 8);
    eighths = part > 0 && eighths == 0 ? 1 : eighths;
    return repeated("█", eighths / 8) + std::string(kEighths[eighths % 8]);
}

std::string section(std::string_view title, Coloring coloring) {
    return fmt::format("\n{}\n", toned(title, Tone::Strong, coloring));
}

bool isAllTcp(const Overview& overview) {
    return overview.transports[static_cast<std::size_t>(Transport::Tcp)] == overview.connections;
}

std::string firstLine(const Overview& overview) {
    std::string text = fmt::format(
        "{} {}, {} {}{}, {} of payload",
        grouped(overview.connections),
        plural(overview.connections, "connection", "connections"),
        grouped(overview.packets),
        isAllTcp(overview) ? "TCP " : "",
        plural(overview.packets, "packet", "packets"),
        compactBytes(overview.bytes)
    );
    if (overview.bytesAtRisk > 0) {
        text += fmt::format(", {} at risk", compactBytes(overview.bytesAtRisk));
    }
    return text + "\n";
}

std::string outcomes(const Overview& overview, Coloring coloring) {
    std::string text = section("How they ended", coloring);
    for (std::size_t i = 0; i < overview.outcomes.size(); ++i) {
        if (overview.outcomes[i] == 0) {
            continue;
        }
        const auto outcome = static_cast<Outcome>(i);
        const std::string name =
            fitted(fmt::format("{} {}", glyphOf(outcome), nameOf(outcome)), 14);
        text += fmt::format(
            "  {}{:>12}{:>9}  {}\n",
            toned(name, toneOf(outcome), coloring),
            grouped(overview.outcomes[i]),
            percentOf(overview.outcomes[i], overview.connections),
            toned(bar(overview.outcomes[i], overview.connections), toneOf(outcome), coloring)
        );
    }
    return text;
}

struct Counted {
    std::string name;
    std::uint64_t count;
};

// "client 600, server 500": those that occurred, most first; equal ones in the order of their
// codes.
std::string list(std::vector<Counted> counted) {
    std::erase_if(counted, [](const Counted& one) { return one.count == 0; });
    std::stable_sort(counted.begin(), counted.end(), [](const Counted& a, const Counted& b) {
        return a.count > b.count;
    });
    std::string text;
    for (std::size_t i = 0; i < std::min(counted.size(), kListed); ++i) {
        text += fmt::format(
            "{}{} {}", text.empty() ? "" : ", ", grouped(counted[i].count), counted[i].name
        );
    }
    std::uint64_t others = 0;
    for (std::size_t i = kListed; i < counted.size(); ++i) {
        others += counted[i].count;
    }
    return others == 0 ? text : text + fmt::format(", {} others", grouped(others));
}

std::string paragraph(std::string_view label, const std::string& text, std::size_t width) {
    constexpr std::size_t kLabel = 15;
    return text.empty() ? text : wrapped(text, width, kLabel, fitted(label, kLabel));
}

std::string who(const Overview& overview) {
    std::vector<Counted> counted;
    for (std::size_t i = 0; i < overview.initiators.size(); ++i) {
        const auto initiator = static_cast<Initiator>(i);
        const auto name = initiator == Initiator::None ? "nobody" : nameOf(initiator);
        counted.push_back({std::string(name), overview.initiators[i]});
    }
    return list(std::move(counted));
}

std::string resets(const Overview& overview) {
    std::vector<Counted> counted;
    for (std::size_t i = 0; i < overview.resetBy.size(); ++i) {
        if (const auto name = nameOf(static_cast<ResetBy>(i))) {
            counted.push_back({std::string(*name), overview.resetBy[i]});
        }
    }
    return list(std::move(counted));
}

// Nothing where all are TCP's.
std::string transports(const Overview& overview) {
    std::vector<Counted> counted;
    for (std::size_t i = 0; i < overview.transports.size(); ++i) {
        counted.push_back({std::string(nameOf(static_cast<Transport>(i))), overview.transports[i]});
    }
    return isAllTcp(overview) ? std::string() : list(std::move(counted));
}

std::string causes(const Overview& overview) {
    std::vector<Counted> counted;
    for (std::size_t i = 0; i < overview.causes.size(); ++i) {
        counted.push_back({std::string(phraseOf(static_cast<CauseKind>(i))), overview.causes[i]});
    }
    return list(std::move(counted));
}

std::string patterns(const Overview& overview) {
    std::vector<Counted> counted;
    for (const Pattern pattern : allPatterns()) {
        counted.push_back(
            {std::string(nameOf(pattern)), overview.patterns[static_cast<std::size_t>(pattern)]}
        );
    }
    return list(std::move(counted));
}

std::string servers(const Overview& overview, std::size_t width, Coloring coloring) {
    const auto top = overview.topServers(kTopServers);
    if (top.empty()) {
        return {};
    }
    std::string text = section("Servers with the most abortive and half-closed endings", coloring);
    const std::size_t address = std::min<std::size_t>(47, width - 41);
    for (const ServerCount& server : top) {
        text += fmt::format(
            "  {}{:>9} abortive{:>9} half-closed\n",
            fitted(shortEndpoint(server.server, {}, address), address),
            grouped(server.abortive),
            grouped(server.halfClosed)
        );
    }
    if (overview.serversSampled()) {
        text += wrapped(
            "More servers had such endings than are counted; these stand for a sample.", width, 2
        );
    }
    return text;
}

std::string_view bucketName(std::size_t bucket) {
    constexpr std::string_view kNames[] = {
        "below 1 ms",
        "to 10 ms",
        "to 100 ms",
        "to 1 s",
        "to 3 s",
        "to 10 s",
        "to 30 s",
        "to 1 min",
        "to 5 min",
        "to 15 min",
        "to 1 h",
        "above 1 h",
    };
    static_assert(std::size(kNames) == DurationHistogram::kLimitsNs.size());
    return kNames[bucket];
}

std::uint64_t sum(const DurationHistogram& histogram) {
    return std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::uint64_t{0});
}

// From the first bucket that is not empty to the last, so that gaps within show.
std::string histogramText(
    std::string_view title, const DurationHistogram& histogram, Coloring coloring
) {
    const std::uint64_t all = sum(histogram);
    if (all == 0) {
        return {};
    }
    const auto& counts = histogram.counts;
    const auto filled = [](std::uint64_t count) {
        return count > 0;
    };
    const auto first = std::find_if(counts.begin(), counts.end(), filled) - counts.begin();
    const auto last = counts.rend() - std::find_if(counts.rbegin(), counts.rend(), filled);
    std::string text = section(title, coloring);
    for (auto i = static_cast<std::size_t>(first); i < static_cast<std::size_t>(last); ++i) {
        const std::string drawn = bar(counts[i], all);
        text += fmt::format(
            "  {}{:>12}{:>9}{}{}\n",
            fitted(bucketName(i), 14),
            grouped(counts[i]),
            percentOf(counts[i], all),
            drawn.empty() ? "" : "  ",
            drawn
        );
    }
    return text;
}

std::string skippedText(std::span<const CaptureReport> captures) {
    std::vector<Counted> counted;
    for (const CaptureReport& capture : captures) {
        for (const SkippedPackets& skipped : capture.skipped) {
            const std::string reason = escapeForTerminal(skipped.reason);
            const auto at =
                std::find_if(counted.begin(), counted.end(), [&reason](const Counted& one) {
                    return one.name == reason;
                });
            if (at == counted.end()) {
                counted.push_back({reason, skipped.packets});
            } else {
                at->count += skipped.packets;
            }
        }
    }
    return list(std::move(counted));
}

std::string checksumText(std::span<const CaptureReport> captures) {
    std::uint64_t wrong = 0;
    for (const CaptureReport& capture : captures) {
        wrong += capture.wrongChecksums;
    }
    return wrong == 0 ? std::string()
                      : fmt::format("{} {}", grouped(wrong), plural(wrong, "packet", "packets"));
}

// "120 packets while capturing: 100 by the kernel, 20 by the capturing program"
std::string droppedText(std::span<const CaptureReport> captures) {
    std::vector<Counted> counted{
        {"by the interface", 0}, {"by the kernel", 0}, {"by the capturing program", 0}};
    for (const CaptureReport& capture : captures) {
        for (const InterfaceInfo& interface : capture.info.interfaces) {
            counted[0].count += interface.dropped.byInterface.value_or(0);
            counted[1].count += interface.dropped.byKernel.value_or(0);
            counted[2].count += interface.dropped.byTool.value_or(0);
        }
    }
    const std::uint64_t dropped = counted[0].count + counted[1].count + counted[2].count;
    if (dropped == 0) {
        return {};
    }
    return fmt::format(
        "{} {} while capturing: {}",
        grouped(dropped),
        plural(dropped, "packet", "packets"),
        list(std::move(counted))
    );
}

} // namespace

std::string totalsLine(const Overview& overview) {
    std::vector<Counted> counted;
    for (std::size_t i = 0; i < overview.outcomes.size(); ++i) {
        counted.push_back({std::string(nameOf(static_cast<Outcome>(i))), overview.outcomes[i]});
    }
    std::string text;
    for (const Counted& one : counted) {
        if (one.count > 0) {
            text +=
                fmt::format("{}{} {}", text.empty() ? ": " : ", ", grouped(one.count), one.name);
        }
    }
    return fmt::format(
        "{} {}{}\n",
        grouped(overview.connections),
        plural(overview.connections, "connection", "connections"),
        text
    );
}

std::string damageText(std::span<const CaptureReport> captures, std::size_t width) {
    std::string text;
    for (const CaptureReport& capture : captures) {
        const std::string path = escapeForTerminal(capture.info.path);
        for (const Damage& damage : capture.info.damage) {
            // A file that is still being written may well end inside a record.
            const bool isEnd = capture.info.truncated && &damage == &capture.info.damage.back();
            text += wrapped(
                fmt::format(
                    "{}: {} at offset {}, after packet {}: {}.",
                    path,
                    isEnd ? "cut short" : "damaged",
                    grouped(damage.offset),
                    grouped(number(damage.packet)),
                    escapeForTerminal(damage.reason)
                ),
                width,
                2,
                "! "
            );
        }
        if (capture.info.damageOmitted > 0) {
            text += wrapped(
                fmt::format(
                    "{}: {} more damaged places.", path, grouped(capture.info.damageOmitted)
                ),
                width,
                2,
                "! "
            );
        }
        if (capture.info.truncated && capture.info.damage.empty()) {
            text += wrapped(fmt::format("{}: cut short inside a packet.", path), width, 2, "! ");
        }
    }
    return text;
}

std::string totalsText(
    std::span<const CaptureReport> captures,
    const Overview& overview,
    std::size_t width,
    Coloring coloring
) {
    std::string text = firstLine(overview);
    if (overview.connections > 0) {
        text += outcomes(overview, coloring) + "\n";
        text += paragraph("Transports", transports(overview), width);
        text += paragraph("Ended by", who(overview), width);
        text += paragraph("Reset by", resets(overview), width);
        text += paragraph("Patterns", patterns(overview), width);
        text += paragraph("Causes", causes(overview), width);
        text += servers(overview, width, coloring);
        text += histogramText(
            "From the first FIN or reset to the last packet of the close",
            overview.closeTimes,
            coloring
        );
        text += histogramText("Idle before the close began", overview.idleBeforeClose, coloring);
    }
    const std::string skipped = paragraph("Not used", skippedText(captures), width) +
                                paragraph("Bad checksum", checksumText(captures), width) +
                                paragraph("Dropped", droppedText(captures), width);
    const std::string damage = damageText(captures, width);
    text += skipped.empty() && damage.empty() ? "" : "\n";
    return text + skipped + damage;
}

} // namespace lastack
