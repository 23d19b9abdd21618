#include "report/summary_json.h"

#include "report/words.h"

namespace lastack {

namespace {

constexpr std::size_t kTopServers = 10;

void writeOutcomes(JsonWriter& json, const Overview& overview) {
    writeKey(json, "outcomes");
    json.StartObject();
    for (std::size_t i = 0; i < overview.outcomes.size(); ++i) {
        memberCount(json, nameOf(static_cast<Outcome>(i)), overview.outcomes[i]);
    }
    json.EndObject();
}

void writeTransports(JsonWriter& json, const Overview& overview) {
    writeKey(json, "transports");
    json.StartObject();
    for (std::size_t i = 0; i < overview.transports.size(); ++i) {
        memberCount(json, nameOf(static_cast<Transport>(i)), overview.transports[i]);
    }
    json.EndObject();
}

void writeInitiators(JsonWriter& json, const Overview& overview) {
    writeKey(json, "initiators");
    json.StartObject();
    for (std::size_t i = 0; i < overview.initiators.size(); ++i) {
        memberCount(json, nameOf(static_cast<Initiator>(i)), overview.initiators[i]);
    }
    json.EndObject();
    writeKey(json, "rst_by");
    json.StartObject();
    for (std::size_t i = 0; i < overview.resetBy.size(); ++i) {
        memberCount(json, nameOf(static_cast<ResetBy>(i)).value_or("none"), overview.resetBy[i]);
    }
    json.EndObject();
}

void writeCauses(JsonWriter& json, const Overview& overview) {
    writeKey(json, "causes");
    json.StartObject();
    for (std::size_t i = 0; i < overview.causes.size(); ++i) {
        memberCount(json, nameOf(static_cast<CauseKind>(i)), overview.causes[i]);
    }
    json.EndObject();
}

void writePatterns(JsonWriter& json, const Overview& overview) {
    writeKey(json, "patterns");
    json.StartObject();
    for (const Pattern pattern : allPatterns()) {
        memberCount(json, idOf(pattern), overview.patterns[static_cast<std::size_t>(pattern)]);
    }
    memberCount(json, "none", overview.patterns[static_cast<std::size_t>(Pattern::None)]);
    json.EndObject();
}

void writeTopServers(JsonWriter& json, const Overview& overview) {
    writeKey(json, "top_servers");
    json.StartArray();
    for (const ServerCount& server : overview.topServers(kTopServers)) {
        json.StartObject();
        member(json, "ip", std::string_view(server.server.address.toString()));
        memberCount(json, "port", server.server.port);
        memberCount(json, "abortive", server.abortive);
        memberCount(json, "half_closed", server.halfClosed);
        json.EndObject();
    }
    json.EndArray();
    memberFlag(json, "top_servers_sampled", overview.serversSampled());
}

// The last bucket has no limit: null.
void writeHistogram(JsonWriter& json, std::string_view key, const DurationHistogram& histogram) {
    writeKey(json, key);
    json.StartArray();
    for (std::size_t i = 0; i < histogram.counts.size(); ++i) {
        const auto limit = DurationHistogram::kLimitsNs[i];
        json.StartObject();
        writeKey(json, "below_ns");
        writeDuration(json, limit == INT64_MAX ? std::nullopt : std::optional(Duration{limit}));
        memberCount(json, "connections", histogram.counts[i]);
        json.EndObject();
    }
    json.EndArray();
}

// Null where no interface of any capture says how much it dropped.
void writeDropped(JsonWriter& json, std::span<const CaptureReport> captures) {
    std::optional<std::uint64_t> dropped;
    for (const CaptureReport& capture : captures) {
        for (const InterfaceInfo& interface : capture.info.interfaces) {
            if (const auto count = interface.dropped.total()) {
                dropped = dropped.value_or(0) + *count;
            }
        }
    }
    writeKey(json, "dropped");
    if (dropped) {
        writeCount(json, *dropped);
    } else {
        json.Null();
    }
}

} // namespace

void writeSummary(
    JsonWriter& json, std::span<const CaptureReport> captures, const Overview& overview
) {
    writeKey(json, "summary");
    json.StartObject();
    memberCount(json, "connections", overview.connections);
    memberCount(json, "packets", overview.packets);
    memberCount(json, "bytes", overview.bytes);
    memberCount(json, "bytes_at_risk", overview.bytesAtRisk);
    writeTransports(json, overview);
    writeOutcomes(json, overview);
    writeInitiators(json, overview);
    writeCauses(json, overview);
    writePatterns(json, overview);
    writeTopServers(json, overview);
    writeHistogram(json, "close_time", overview.closeTimes);
    writeHistogram(json, "idle_before_close", overview.idleBeforeClose);
    writeDropped(json, captures);
    json.EndObject();
}

} // namespace lastack
