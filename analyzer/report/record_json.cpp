#include "report/record_json.h"

#include "report/calls_json.h"
#include "report/ends.h"
#include "report/evidence.h"
#include "report/findings_json.h"
#include "report/sentence.h"
#include "report/words.h"
#include "report/words_reset.h"

#include <algorithm>

namespace lastack {

namespace {

void memberOptionalCount(
    JsonWriter& json, std::string_view key, std::optional<std::uint64_t> count
) {
    if (count) {
        memberCount(json, key, *count);
    } else {
        memberNull(json, key);
    }
}

void writeEnd(JsonWriter& json, const Connection& connection, Side side, std::string_view name) {
    const Endpoint& endpoint = endpointOf(connection, side);
    const TransportEnd* const end = transportEnd(connection, side);
    const NetworkAddress network = end == nullptr ? NetworkAddress() : end->network;
    const bool hasIp = hasIpAddress(connection, side);
    json.StartObject();
    member(json, "ip", hasIp ? std::optional(endpoint.address.toString()) : std::nullopt);
    memberOptionalCount(
        json,
        "port",
        hasPorts(connection.transport) ? std::optional<std::uint64_t>(endpoint.port) : std::nullopt
    );
    memberForeign(json, "name", name);
    member(json, "network", unlessEmpty(nameOf(network.kind())));
    const bool hasAddress = network.kind() != NetworkAddress::Kind::None;
    member(json, "address", hasAddress ? std::optional(network.toString()) : std::nullopt);
    memberOptionalCount(
        json,
        "reference",
        end != nullptr && end->hasReference ? std::optional<std::uint64_t>(end->reference)
                                            : std::nullopt
    );
    json.EndObject();
}

void writeMoment(JsonWriter& json, FrameNumber packet, Timestamp at) {
    json.StartObject();
    memberCount(json, "packet", number(packet));
    writeKey(json, "time_ns");
    writeTime(json, at);
    member(json, "time", std::string_view(formatRfc3339(at)));
    json.EndObject();
}

struct PerSide {
    std::uint64_t client;
    std::uint64_t server;
};

void memberPerSide(JsonWriter& json, std::string_view key, const PerSide& counts) {
    writeKey(json, key);
    json.StartObject();
    memberCount(json, "client", counts.client);
    memberCount(json, "server", counts.server);
    json.EndObject();
}

void writeLayers(JsonWriter& json, const std::vector<std::string>& layers) {
    json.StartArray();
    for (const std::string& layer : layers) {
        writeForeign(json, layer);
    }
    json.EndArray();
}

void writeIdentity(JsonWriter& json, const TeardownReport& report, HostNames names) {
    const Connection& connection = report.connection;
    const bool named = names == HostNames::Include;
    member(json, "schema", std::string_view("lastack.connection/1"));
    memberCount(json, "id", number(connection.id));
    member(json, "transport", nameOf(connection.transport));
    writeKey(json, "client");
    writeEnd(
        json,
        connection,
        Side::Client,
        named ? std::string_view(report.clientName) : std::string_view()
    );
    writeKey(json, "server");
    writeEnd(
        json,
        connection,
        Side::Server,
        named ? std::string_view(report.serverName) : std::string_view()
    );
    member(json, "roles", nameOf(connection.roles));
    member(json, "roles_reason", reasonOf(connection.roles));
    memberCount(json, "incarnation", connection.incarnation);
    member(json, "community_id", communityIdOf(connection));
    writeKey(json, "encapsulation");
    writeLayers(json, report.encapsulation);
}

void writeAlsoSeen(JsonWriter& json, const TeardownReport& report) {
    writeKey(json, "also_seen");
    if (report.connection.alsoSeenAs == ConnectionId{}) {
        json.Null();
        return;
    }
    json.StartObject();
    memberCount(json, "id", number(report.connection.alsoSeenAs));
    writeKey(json, "encapsulation");
    writeLayers(json, report.alsoSeenIn);
    json.EndObject();
}

void writeObserved(JsonWriter& json, const TeardownReport& report) {
    const Connection& connection = report.connection;
    writeKey(json, "observed");
    json.StartObject();
    memberFlag(json, "midstream", connection.midstream);
    memberFlag(json, "one_sided", connection.oneSided);
    memberFlag(json, "capture_loss", connection.captureLoss);
    memberCount(
        json,
        "duplicates",
        std::uint64_t{connection.from(Side::Client).duplicates} +
            connection.from(Side::Server).duplicates
    );
    writeAlsoSeen(json, report);
    const Verdict& verdict = report.verdict;
    const bool placed = verdict.position != Position::Unknown;
    member(json, "position", nameOf(verdict.position));
    member(
        json,
        "position_confidence",
        placed ? std::optional(nameOf(verdict.positionConfidence)) : std::nullopt
    );
    writeKey(json, "rtt_ns");
    writeDuration(json, report.verdict.timing.roundTrip);
    json.EndObject();
}

void writeExtent(JsonWriter& json, const TeardownReport& report) {
    const Connection& connection = report.connection;
    const DirectionFacts& client = connection.from(Side::Client);
    const DirectionFacts& server = connection.from(Side::Server);
    writeKey(json, "first");
    writeMoment(json, connection.firstFrame, connection.firstAt);
    writeKey(json, "last");
    writeMoment(json, connection.lastFrame, connection.lastAt);
    memberPerSide(json, "packets", {client.packets, server.packets});
    memberPerSide(json, "bytes", {client.bytes, server.bytes});
    writeObserved(json, report);
    member(json, "record_end", nameOf(connection.ended));
    memberCount(json, "events_omitted", connection.eventsOmitted);
}

void writeCauseName(JsonWriter& json, const CauseAlternative& cause) {
    member(json, "kind", nameOf(cause.kind));
    member(json, "confidence", nameOf(cause.confidence));
    member(json, "linux", linuxNameOf(cause.kind));
    member(json, "winsock", winsockNameOf(cause.kind));
}

void writeAlternative(JsonWriter& json, const CauseAlternative& cause) {
    json.StartObject();
    writeCauseName(json, cause);
    writeKey(json, "why");
    writeReasons(json, cause.why);
    json.EndObject();
}

void writeCause(JsonWriter& json, const Verdict& verdict) {
    writeKey(json, "cause");
    if (!verdict.hasCause) {
        json.Null();
        return;
    }
    json.StartObject();
    writeCauseName(json, verdict.cause);
    writeKey(json, "alternatives");
    json.StartArray();
    for (const CauseAlternative& alternative : verdict.causeAlternatives) {
        writeAlternative(json, alternative);
    }
    json.EndArray();
    writeKey(json, "why");
    writeReasons(json, verdict.cause.why);
    json.EndObject();
}

void writeTags(JsonWriter& json, const Verdict& verdict) {
    writeKey(json, "tags");
    json.StartArray();
    for (std::size_t i = 0; i < kTags; ++i) {
        if (verdict.tags.has(static_cast<Tag>(i))) {
            writeText(json, nameOf(static_cast<Tag>(i)));
        }
    }
    for (const std::string& tag : tagsOf(verdict.signature)) {
        writeText(json, std::string_view(tag));
    }
    json.EndArray();
}

void writeSignature(JsonWriter& json, const Verdict& verdict) {
    writeKey(json, "signature");
    if (!verdict.signature) {
        json.Null();
        return;
    }
    json.StartObject();
    memberCount(json, "id", static_cast<std::uint64_t>(verdict.signature->id));
    member(json, "name", nameOf(verdict.signature->id));
    member(json, "stage", nameOf(verdict.signature->stage));
    member(json, "confirmed", nameOf(verdict.signature->confirmed));
    writeKey(json, "why");
    writeReasons(json, verdict.signature->why);
    json.EndObject();
}

void writeVerdict(JsonWriter& json, const TeardownReport& report) {
    const Verdict& verdict = report.verdict;
    member(json, "outcome", nameOf(verdict.outcome));
    member(json, "pattern", unlessEmpty(idOf(verdict.pattern)));
    member(json, "pattern_name", unlessEmpty(nameOf(verdict.pattern)));
    member(json, "confidence", nameOf(verdict.confidence));
    writeKey(json, "why");
    writeReasons(json, verdict.reasons);
    member(json, "initiator", nameOf(verdict.initiator));
    writeKey(json, "fin_by");
    json.StartArray();
    for (const Side side : verdict.finBy) {
        writeText(json, nameOf(side));
    }
    json.EndArray();
    member(json, "rst_by", nameOf(verdict.resetBy));
    writeCause(json, verdict);
    writeTags(json, verdict);
    writeSignature(json, verdict);
    member(json, "summary", std::string_view(summaryOf(report)));
}

void writeDirection(JsonWriter& json, const TeardownReport& report, Side from) {
    const DirectionVerdict& direction = report.verdict.directions[index(from)];
    const std::uint64_t sent = report.connection.from(from).bytes;
    writeKey(json, from == Side::Client ? "client_to_server" : "server_to_client");
    json.StartObject();
    member(json, "end", nameOf(direction.end));
    memberCount(json, "acked_bytes", sent - std::min(sent, direction.unackedBytes));
    memberCount(json, "unacked_bytes", direction.unackedBytes);
    memberCount(json, "at_risk_bytes", direction.atRiskBytes);
    json.EndObject();
}

// RFC 9293 §3.3.2: TCP's alone.
void writeStates(JsonWriter& json, const TeardownReport& report) {
    const Verdict& verdict = report.verdict;
    writeKey(json, "states");
    if (report.connection.transport != Transport::Tcp) {
        json.Null();
        return;
    }
    json.StartObject();
    member(json, "client", nameOf(verdict.states[index(Side::Client)]));
    member(json, "server", nameOf(verdict.states[index(Side::Server)]));
    json.EndObject();
}

void writeEndings(JsonWriter& json, const TeardownReport& report) {
    const Verdict& verdict = report.verdict;
    writeKey(json, "directions");
    json.StartObject();
    writeDirection(json, report, Side::Client);
    writeDirection(json, report, Side::Server);
    json.EndObject();
    writeStates(json, report);
    writeKey(json, "timing");
    json.StartObject();
    writeKey(json, "duration_ns");
    writeDuration(json, verdict.timing.duration);
    writeKey(json, "idle_before_close_ns");
    writeDuration(json, verdict.timing.idleBeforeClose);
    writeKey(json, "half_closed_ns");
    writeDuration(json, verdict.timing.halfClosed);
    writeKey(json, "close_ns");
    writeDuration(json, verdict.timing.close);
    json.EndObject();
}

// Null when the tracker was not asked to follow Zeek.
void writeZeek(JsonWriter& json, const ZeekWords& words) {
    writeKey(json, "zeek");
    json.StartObject();
    if (words.known) {
        member(json, "conn_state", nameOf(zeekStateOf(words)));
        member(json, "history", std::string_view(historyOf(words)));
        member(json, "originator", nameOf(words.originator));
    } else {
        memberNull(json, "conn_state");
        memberNull(json, "history");
        memberNull(json, "originator");
    }
    json.EndObject();
}

void writeProblems(JsonWriter& json, const Verdict& verdict) {
    writeKey(json, "problems");
    json.StartArray();
    for (const Problem problem : verdict.problems) {
        writeText(json, sentenceOf(problem));
    }
    json.EndArray();
}

} // namespace

void writeReasons(JsonWriter& json, const Reasons& reasons) {
    json.StartArray();
    for (const Reason reason : reasons) {
        writeText(json, idOf(reason));
    }
    json.EndArray();
}

void writeRecord(JsonWriter& json, const TeardownReport& report, HostNames names) {
    json.StartObject();
    writeIdentity(json, report, names);
    writeExtent(json, report);
    writeVerdict(json, report);
    writeEndings(json, report);
    writeEvidence(json, report);
    writeFindings(json, report);
    writeDisconnectData(json, report);
    writeFirstCause(json, report);
    writeMultipath(json, report);
    writeCalls(json, report);
    writeZeek(json, report.connection.zeek);
    writeProblems(json, report.verdict);
    json.EndObject();
}

} // namespace lastack
