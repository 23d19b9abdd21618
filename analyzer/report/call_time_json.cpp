#include "report/call_time_json.h"

#include "report/words_call.h"

namespace lastack {

namespace {

void writeAssumptions(JsonWriter& json, Assumptions assumptions) {
    writeKey(json, "assumes");
    json.StartArray();
    for (unsigned bit = 0; bit < Assumptions::kCount; ++bit) {
        const auto one = static_cast<std::uint8_t>(1U << bit);
        if (assumptions.has(one)) {
            writeText(json, nameOfAssumption(one));
        }
    }
    json.EndArray();
}

} // namespace

void writeTimeRange(JsonWriter& json, const TimeRange& time) {
    writeKey(json, "time");
    json.StartObject();
    memberTime(json, "earliest_ns", time.earliest);
    memberTime(json, "latest_ns", time.latest);
    memberTime(json, "likely_earliest_ns", time.likelyEarliest);
    memberTime(json, "likely_latest_ns", time.likelyLatest);
    member(json, "basis", time.basis ? std::optional(idOf(*time.basis)) : std::nullopt);
    writeAssumptions(json, time.assumes);
    json.EndObject();
}

void writeReaction(JsonWriter& json, const std::optional<Reaction>& reaction, const CallIds& ids) {
    writeKey(json, "reaction");
    if (!reaction) {
        json.Null();
        return;
    }
    json.StartObject();
    memberEvent(json, "to", ids, reaction->to);
    writeKey(json, "latency_ns");
    writeDuration(json, reaction->latency);
    member(json, "pace", nameOf(reaction->pace));
    writeAssumptions(json, reaction->assumes);
    json.EndObject();
}

void writeLinger(JsonWriter& json, const std::optional<LingerExpiry>& linger) {
    writeKey(json, "linger_s");
    if (linger) {
        writeCount(json, linger->seconds);
    } else {
        json.Null();
    }
    memberTime(json, "called_ns", linger ? std::optional(linger->calledAt) : std::nullopt);
}

} // namespace lastack
