#include "report/show_lanes.h"

#include "report/evidence.h"
#include "report/figures.h"
#include "report/text_layout.h"
#include "report/text_table.h"
#include "report/words.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack {

namespace {

// Longer than the usual delayed acknowledgment (RFC 1122 §4.2.3.2 allows 500 ms), so that a pause
// means something.
constexpr Duration kPause = Duration::milliseconds(500);

constexpr std::size_t kPacketColumns = 7;
constexpr std::size_t kTimeColumns = 12;
constexpr std::size_t kEvidenceColumns = 4;
constexpr std::size_t kMargin = kPacketColumns + kTimeColumns + 3;
constexpr std::size_t kWidestSpan = 52;
constexpr std::size_t kNarrowestNotes = 24;

struct Geometry {
    std::size_t span;  // between the lanes
    std::size_t notes; // right of the evidence ids; 0: no room
};

Geometry geometryOf(std::size_t width) {
    const std::size_t rest = width - kMargin - kEvidenceColumns - 3;
    if (rest < kWidestSpan + kNarrowestNotes + 1) {
        return {std::min(rest, kWidestSpan), 0};
    }
    return {kWidestSpan, rest - kWidestSpan - 1};
}

std::string margin(std::string_view packet, std::string_view time) {
    return fmt::format("{:>{}} {:>{}}  ", packet, kPacketColumns, time, kTimeColumns);
}

std::string relativeTime(Duration since) {
    const bool negative = since.ns < 0;
    const auto magnitude =
        negative ? 0 - static_cast<std::uint64_t>(since.ns) : static_cast<std::uint64_t>(since.ns);
    const auto micros = magnitude / 1000;
    return fmt::format("{}{}.{:06}", negative ? "-" : "", micros / 1'000'000, micros % 1'000'000);
}

std::string labelOf(const SegmentEvent& event, IcmpFamily family) {
    if (event.kind == EventKind::IcmpError) {
        const auto type = static_cast<std::uint8_t>(event.ipId >> 8);
        const auto code = static_cast<std::uint8_t>(event.ipId & 0xFF);
        return fmt::format("ICMP {}", icmpMeaning(family, type, code));
    }
    const bool recalled = event.kind == EventKind::Data && event.flags.bits == 0;
    std::string label =
        fmt::format("{} seq {}", recalled ? "data" : toString(event.flags), event.seq);
    if (event.flags.ack()) {
        label += fmt::format(" ack {}", event.ack);
    }
    return event.length == 0 ? label : label + fmt::format(" len {}", event.length);
}

// An ICMP error comes back to the side whose segment it quotes.
bool pointsRight(const SegmentEvent& event) {
    const bool fromClient = event.from == Side::Client;
    return event.kind == EventKind::IcmpError ? !fromClient : fromClient;
}

std::string arrow(const SegmentEvent& event, std::size_t span, IcmpFamily family) {
    const std::string_view line = event.kind == EventKind::IcmpError ? "╌" : "─";
    const std::string label =
        fitted(labelOf(event, family), std::min(span - 6, columnsOf(labelOf(event, family))));
    const std::size_t rest = span - columnsOf(label) - 3; // two spaces and the head
    const std::size_t left = rest / 2;
    const std::string text =
        fmt::format("{} {} {}", repeated(line, left), label, repeated(line, rest - left));
    return pointsRight(event) ? text + "▶" : "◀" + text;
}

std::string pause(std::string_view text, std::size_t span) {
    return fmt::format("{}┊{}┊\n", margin("", ""), fitted(text, span, Align::Center));
}

Tone toneOf(const SegmentEvent& event, const ResetFinding* finding) {
    if (event.kind == EventKind::Rst) {
        return finding != nullptr && finding->effective == Effect::No ? Tone::Faint : Tone::Bad;
    }
    return event.kind == EventKind::Fin ? Tone::Strong : Tone::Plain;
}

std::string noteFor(const SegmentEvent& event, const ResetFinding* finding) {
    if (finding == nullptr) {
        return noteOf(event);
    }
    if (finding->genuine == Confidence::Excluded) {
        return "made by somebody else";
    }
    return finding->effective == Effect::No ? "no effect" : noteOf(event);
}

class Lanes {
public:
    Lanes(const TeardownReport& report, const ShowOptions& options)
        : report_(report)
        , options_(options)
        , evidence_(report)
        , geometry_(geometryOf(textWidth(options.width))) {}

    std::string text() const {
        std::string out = titles();
        const auto& events = report_.connection.events;
        for (std::size_t i = 0; i < events.size(); ++i) {
            out += between(i) + row(i);
        }
        return out + states();
    }

private:
    std::string title(std::string_view role, const Endpoint& endpoint, std::string_view name)
        const {
        const bool named = options_.names == HostNames::Include;
        const auto room = (geometry_.span + 2) / 2 - role.size() - 2;
        return fmt::format(
            "{} {}", role, shortEndpoint(endpoint, named ? name : std::string_view(), room)
        );
    }

    // The addresses stand over their lanes, the lanes begin below.
    std::string titles() const {
        const Connection& connection = report_.connection;
        const std::string client = title("client", connection.client, report_.clientName);
        const std::string server = title("server", connection.server, report_.serverName);
        const auto all = geometry_.span + 2;
        return margin("packet", "seconds") + client +
               fitted(server, all - columnsOf(client), Align::Right) + "\n";
    }

    // What lies between an event and the one before it: a pause, or events that were not kept.
    std::string between(std::size_t position) const {
        const auto& events = report_.connection.events;
        if (position == 0) {
            return {};
        }
        std::string out;
        const Duration gap = events[position].at - events[position - 1].at;
        const auto omitted = report_.connection.eventsOmitted;
        if (omitted > 0 && position == kFirstEvents) {
            out += pause(
                fmt::format("{} more events, {}", grouped(omitted), formatDuration(gap)),
                geometry_.span
            );
        } else if (gap >= kPause) {
            out += pause(formatDuration(gap), geometry_.span);
        }
        return out;
    }

    std::string row(std::size_t position) const {
        const SegmentEvent& event = report_.connection.events[position];
        const auto at = static_cast<EventIndex>(position);
        const ResetFinding* finding = findingFor(report_.verdict, at);
        const auto family =
            report_.connection.client.address.isV4() ? IcmpFamily::V4 : IcmpFamily::V6;
        const std::string id = evidence_.idOf(at).value_or("");
        const std::string note = geometry_.notes == 0 ? std::string() : noteFor(event, finding);
        std::string out = margin(
            fmt::format("{}", number(event.frame)),
            relativeTime(event.at - report_.connection.firstAt)
        );
        out +=
            "│" +
            toned(arrow(event, geometry_.span, family), toneOf(event, finding), options_.coloring) +
            "│";
        std::string right =
            fmt::format(" {} {}", fitted(id, kEvidenceColumns), fitted(note, geometry_.notes));
        right.erase(right.find_last_not_of(' ') + 1);
        return out + right + "\n";
    }

    std::string states() const {
        const auto client = nameOf(report_.verdict.states[index(Side::Client)]);
        const auto server = nameOf(report_.verdict.states[index(Side::Server)]);
        const auto all = geometry_.span + 2;
        return margin("", "") + std::string(client) +
               fitted(server, all - client.size(), Align::Right) + "\n";
    }

    const TeardownReport& report_;
    const ShowOptions& options_;
    Evidence evidence_;
    Geometry geometry_;
};

} // namespace

std::string lanesText(const TeardownReport& report, const ShowOptions& options) {
    return Lanes(report, options).text();
}

} // namespace lastack
