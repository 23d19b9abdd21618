#include "report/csv_columns.h"

#include "report/csv_writer.h"
#include "report/ends.h"
#include "report/sentence.h"
#include "report/words.h"
#include "report/words_reset.h"

#include <array>
#include <optional>

namespace lastack {

namespace {

using Report = TeardownReport;

std::string optionalNs(std::optional<Duration> duration) {
    return duration ? std::to_string(duration->ns) : std::string();
}

std::string address(const Report& report, Side side) {
    return hasIpAddress(report.connection, side)
               ? csvCell(endpointOf(report.connection, side).address.toString())
               : std::string();
}

std::string port(const Report& report, Side side) {
    return hasPorts(report.connection.transport)
               ? std::to_string(endpointOf(report.connection, side).port)
               : std::string();
}

// RFC 9293 §3.3.2: TCP's alone.
std::string state(const Report& report, Side side) {
    return report.connection.transport == Transport::Tcp
               ? std::string(nameOf(report.verdict.states[index(side)]))
               : std::string();
}

// Both ends as people read them, for transports that have neither IP nor ports.
std::string end(const Report& report, Side side) {
    constexpr std::size_t kLongest = 80;
    return csvCell(shortEnd(report.connection, side, {}, kLongest));
}

const DirectionVerdict& direction(const Report& report, Side from) {
    return report.verdict.directions[index(from)];
}

void appendWord(std::string& list, std::string_view word) {
    list += list.empty() ? "" : " ";
    list += word;
}

std::string tagsCell(const Report& report) {
    std::string list;
    for (std::size_t i = 0; i < kTags; ++i) {
        if (report.verdict.tags.has(static_cast<Tag>(i))) {
            appendWord(list, nameOf(static_cast<Tag>(i)));
        }
    }
    for (const std::string& tag : tagsOf(report.verdict.signature)) {
        appendWord(list, tag);
    }
    return list;
}

std::string finByCell(const Report& report) {
    std::string list;
    for (const Side side : report.verdict.finBy) {
        appendWord(list, nameOf(side));
    }
    return list;
}

std::string encapsulationCell(const Report& report) {
    std::string list;
    for (const std::string& layer : report.encapsulation) {
        appendWord(list, layer);
    }
    return csvCell(list);
}

std::string problemsCell(const Report& report) {
    std::string list;
    for (const Problem problem : report.verdict.problems) {
        appendWord(list, idOf(problem));
    }
    return list;
}

std::string causeCell(const Report& report) {
    return report.verdict.hasCause ? std::string(nameOf(report.verdict.cause.kind)) : std::string();
}

std::string causeConfidenceCell(const Report& report) {
    return report.verdict.hasCause ? std::string(nameOf(report.verdict.cause.confidence))
                                   : std::string();
}

std::string communityIdCell(const Report& report) {
    return csvCell(communityIdOf(report.connection).value_or(""));
}

template <typename Code>
std::string word(Code code) {
    return std::string(nameOf(code));
}

constexpr std::array kColumns = {
    CsvColumn{
        "id",
        [](const Report& r) {
            return std::to_string(number(r.connection.id));
        }},
    CsvColumn{
        "transport",
        [](const Report& r) {
            return word(r.connection.transport);
        }},
    CsvColumn{
        "start",
        [](const Report& r) {
            return formatRfc3339(r.connection.firstAt);
        }},
    CsvColumn{
        "end",
        [](const Report& r) {
            return formatRfc3339(r.connection.lastAt);
        }},
    CsvColumn{
        "start_ns",
        [](const Report& r) {
            return std::to_string(r.connection.firstAt.ns);
        }},
    CsvColumn{
        "duration_ns",
        [](const Report& r) {
            return std::to_string(r.verdict.timing.duration.ns);
        }},
    CsvColumn{
        "first_packet",
        [](const Report& r) {
            return std::to_string(number(r.connection.firstFrame));
        }},
    CsvColumn{
        "last_packet",
        [](const Report& r) {
            return std::to_string(number(r.connection.lastFrame));
        }},
    CsvColumn{
        "client_ip",
        [](const Report& r) {
            return address(r, Side::Client);
        }},
    CsvColumn{
        "client_port",
        [](const Report& r) {
            return port(r, Side::Client);
        }},
    CsvColumn{
        "client_name", [](const Report& r) { return csvCell(r.clientName); }, HostNames::Include},
    CsvColumn{
        "server_ip",
        [](const Report& r) {
            return address(r, Side::Server);
        }},
    CsvColumn{
        "server_port",
        [](const Report& r) {
            return port(r, Side::Server);
        }},
    CsvColumn{
        "server_name", [](const Report& r) { return csvCell(r.serverName); }, HostNames::Include},
    CsvColumn{
        "roles",
        [](const Report& r) {
            return word(r.connection.roles);
        }},
    CsvColumn{
        "incarnation",
        [](const Report& r) {
            return std::to_string(r.connection.incarnation);
        }},
    CsvColumn{"community_id", communityIdCell},
    CsvColumn{"encapsulation", encapsulationCell},
    CsvColumn{
        "client_packets",
        [](const Report& r) {
            return std::to_string(r.connection.from(Side::Client).packets);
        }},
    CsvColumn{
        "server_packets",
        [](const Report& r) {
            return std::to_string(r.connection.from(Side::Server).packets);
        }},
    CsvColumn{
        "client_bytes",
        [](const Report& r) {
            return std::to_string(r.connection.from(Side::Client).bytes);
        }},
    CsvColumn{
        "server_bytes",
        [](const Report& r) {
            return std::to_string(r.connection.from(Side::Server).bytes);
        }},
    CsvColumn{
        "outcome",
        [](const Report& r) {
            return word(r.verdict.outcome);
        }},
    CsvColumn{
        "pattern",
        [](const Report& r) {
            return std::string(idOf(r.verdict.pattern));
        }},
    CsvColumn{
        "pattern_name",
        [](const Report& r) {
            return csvCell(nameOf(r.verdict.pattern));
        }},
    CsvColumn{
        "confidence",
        [](const Report& r) {
            return word(r.verdict.confidence);
        }},
    CsvColumn{
        "initiator",
        [](const Report& r) {
            return word(r.verdict.initiator);
        }},
    CsvColumn{"fin_by", finByCell},
    CsvColumn{
        "rst_by",
        [](const Report& r) {
            return std::string(nameOf(r.verdict.resetBy).value_or(""));
        }},
    CsvColumn{"cause", causeCell},
    CsvColumn{"cause_confidence", causeConfidenceCell},
    CsvColumn{"tags", tagsCell},
    CsvColumn{
        "client_to_server_end",
        [](const Report& r) {
            return word(direction(r, Side::Client).end);
        }},
    CsvColumn{
        "client_to_server_unacked_bytes",
        [](const Report& r) {
            return std::to_string(direction(r, Side::Client).unackedBytes);
        }},
    CsvColumn{
        "client_to_server_at_risk_bytes",
        [](const Report& r) {
            return std::to_string(direction(r, Side::Client).atRiskBytes);
        }},
    CsvColumn{
        "server_to_client_end",
        [](const Report& r) {
            return word(direction(r, Side::Server).end);
        }},
    CsvColumn{
        "server_to_client_unacked_bytes",
        [](const Report& r) {
            return std::to_string(direction(r, Side::Server).unackedBytes);
        }},
    CsvColumn{
        "server_to_client_at_risk_bytes",
        [](const Report& r) {
            return std::to_string(direction(r, Side::Server).atRiskBytes);
        }},
    CsvColumn{
        "client_state",
        [](const Report& r) {
            return state(r, Side::Client);
        }},
    CsvColumn{
        "server_state",
        [](const Report& r) {
            return state(r, Side::Server);
        }},
    CsvColumn{
        "rtt_ns",
        [](const Report& r) {
            return optionalNs(r.verdict.timing.roundTrip);
        }},
    CsvColumn{
        "idle_before_close_ns",
        [](const Report& r) {
            return optionalNs(r.verdict.timing.idleBeforeClose);
        }},
    CsvColumn{
        "half_closed_ns",
        [](const Report& r) {
            return optionalNs(r.verdict.timing.halfClosed);
        }},
    CsvColumn{
        "close_ns",
        [](const Report& r) {
            return optionalNs(r.verdict.timing.close);
        }},
    CsvColumn{
        "zeek_conn_state",
        [](const Report& r) {
            return r.connection.zeek.known ? word(zeekStateOf(r.connection.zeek)) : std::string();
        }},
    CsvColumn{
        "zeek_history",
        [](const Report& r) {
            return csvCell(historyOf(r.connection.zeek));
        }},
    CsvColumn{"problems", problemsCell},
    CsvColumn{
        "summary",
        [](const Report& r) {
            return csvCell(summaryOf(r));
        }},
    CsvColumn{
        "client_end",
        [](const Report& r) {
            return end(r, Side::Client);
        }},
    CsvColumn{
        "server_end",
        [](const Report& r) {
            return end(r, Side::Server);
        }},
};

} // namespace

std::span<const CsvColumn> csvColumns() {
    return kColumns;
}

std::span<const CsvCallColumn> csvCallColumns() {
    static constexpr std::array kCallColumns{
        CsvCallColumn{"client_call", Side::Client},
        CsvCallColumn{"server_call", Side::Server},
    };
    return kCallColumns;
}

std::string callCell(const TeardownReport& report, Side side, Vocabulary vocabulary) {
    std::string text;
    for (const Call& call : report.mapping.of(side).calls) {
        if (call.best() != nullptr) {
            text += (text.empty() ? "" : "; then ") + labelOf(call, vocabulary);
        }
    }
    return csvCell(text);
}

} // namespace lastack
