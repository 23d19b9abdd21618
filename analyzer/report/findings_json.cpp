#include "report/findings_json.h"

#include "report/evidence.h"
#include "report/finding_text.h"
#include "report/words.h"

namespace lastack {

namespace {

void writeFinding(JsonWriter& json, const TeardownReport& report, const Finding& finding) {
    json.StartObject();
    member(json, "id", nameOf(finding.kind));
    member(json, "confidence", nameOf(finding.confidence));
    writeKey(json, "packets");
    json.StartArray();
    for (const EventIndex at : finding.events) {
        if (const SegmentEvent* event = eventAt(report.connection, at)) {
            writeCount(json, number(event->frame));
        }
    }
    json.EndArray();
    writeKey(json, "value_ns");
    writeDuration(json, finding.value);
    writeKey(json, "idle_ns");
    writeDuration(json, finding.idle);
    member(json, "sentence", std::string_view(sentenceOf(finding, report.connection)));
    json.EndObject();
}

} // namespace

void writeFindings(JsonWriter& json, const TeardownReport& report) {
    writeKey(json, "findings");
    json.StartArray();
    for (const Finding& finding : report.verdict.findings) {
        writeFinding(json, report, finding);
    }
    json.EndArray();
}

void writeStates(JsonWriter& json, const TeardownReport& report, Side side) {
    const Evidence evidence(report);
    writeKey(json, "states");
    json.StartArray();
    for (const StateSpan& span : report.verdict.stateSpans[index(side)]) {
        json.StartObject();
        member(json, "state", nameOf(span.state));
        writeKey(json, "from_ns");
        writeTime(json, span.from);
        writeKey(json, "until_ns");
        if (span.until) {
            writeTime(json, *span.until);
        } else {
            json.Null();
        }
        const auto by = evidence.idOf(span.by);
        member(json, "by", by ? std::optional<std::string_view>(*by) : std::nullopt);
        json.EndObject();
    }
    json.EndArray();
}

} // namespace lastack
