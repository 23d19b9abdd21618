// The member `first_cause`: what was said first of why a connection ends, kept apart from the close
// of the transport, which is its consequence.
#include "report/record_json.h"
#include "report/words.h"
#include "report/words_disconnect.h"
#include "verdict/first_cause.h"

namespace lastack {

namespace {

void writeConsequence(JsonWriter& json, const Connection& connection, const FirstCause& cause) {
    writeKey(json, "consequence");
    if (!cause.consequence) {
        json.Null();
        return;
    }
    const SegmentEvent& event = connection.events[*cause.consequence];
    json.StartObject();
    member(json, "event", nameOf(event.kind));
    member(json, "from", nameOf(event.from));
    memberCount(json, "packet", number(event.frame));
    json.EndObject();
}

} // namespace

void writeFirstCause(JsonWriter& json, const TeardownReport& report) {
    const Connection& connection = report.connection;
    const auto cause = firstCauseOf(connection);
    writeKey(json, "first_cause");
    if (!cause) {
        json.Null();
        return;
    }
    const DisconnectDatum& datum = connection.disconnect->units[cause->unit];
    const std::string reason = reasonOf(datum);
    json.StartObject();
    member(json, "from", nameOf(datum.from));
    member(json, "carrier", nameOf(datum.carrier));
    member(json, "layer", nameOf(layerOf(datum.carrier)));
    memberCount(json, "packet", number(datum.frame));
    member(json, "kind", nameOf(datum.kind));
    member(json, "reason", unlessEmpty(reason));
    writeConsequence(json, connection, *cause);
    json.EndObject();
}

} // namespace lastack
