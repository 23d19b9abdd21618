#include "report/evidence.h"
#include "report/record_json.h"
#include "report/words.h"
#include "report/words_reset.h"

namespace lastack {

namespace {

bool isIcmp(const SegmentEvent& event) {
    return event.kind == EventKind::IcmpError;
}

void writeOptionalCount(
    JsonWriter& json, std::string_view key, std::optional<std::uint64_t> count
) {
    if (count) {
        memberCount(json, key, *count);
    } else {
        memberNull(json, key);
    }
}

// The newest payload before a teardown is remembered without the rest of its header.
bool isRecalled(const SegmentEvent& event) {
    return event.kind == EventKind::Data && event.flags.bits == 0;
}

void writeHeader(JsonWriter& json, const SegmentEvent& event, Transport transport) {
    const bool isTcp = transport == Transport::Tcp;
    const bool hasHeader = !isIcmp(event) && (!isTcp || !isRecalled(event));
    const bool tcp = isTcp && hasHeader;
    member(json, "flags", tcp ? std::optional<std::string>(toString(event.flags)) : std::nullopt);
    memberCount(json, "seq", event.seq);
    const bool acks = tcp && event.flags.ack();
    writeOptionalCount(json, "ack", acks ? std::optional<std::uint64_t>(event.ack) : std::nullopt);
    memberCount(json, "length", event.length);
    writeOptionalCount(
        json, "window", tcp ? std::optional<std::uint64_t>(event.window) : std::nullopt
    );
    const bool hops = hasHeader && event.hopLimit > 0;
    writeOptionalCount(
        json, "hop_limit", hops ? std::optional<std::uint64_t>(event.hopLimit) : std::nullopt
    );
}

void writeIcmp(JsonWriter& json, const Connection& connection, const SegmentEvent& event) {
    writeKey(json, "icmp");
    if (!isIcmp(event)) {
        json.Null();
        return;
    }
    json.StartObject();
    memberCount(json, "type", event.ipId >> 8U);
    memberCount(json, "code", event.ipId & 0xFFU);
    member(json, "meaning", icmpMeaning(connection, event));
    json.EndObject();
}

void writeClue(JsonWriter& json, const ClueFinding& clue) {
    json.StartObject();
    member(json, "clue", nameOf(clue.clue));
    if (clue.clue == Clue::LinkSource) {
        member(json, "observed", std::string_view(observedOf(clue)));
        member(json, "expected", std::string_view(expectedOf(clue)));
    } else {
        memberCount(json, "observed", clue.observed);
        memberCount(json, "expected", clue.expected);
    }
    member(json, "says", nameOf(clue.says));
    member(json, "weight", nameOf(clue.weight));
    json.EndObject();
}

void writeReset(JsonWriter& json, const ResetFinding* finding, const Evidence& evidence) {
    writeKey(json, "reset");
    if (finding == nullptr) {
        json.Null();
        return;
    }
    json.StartObject();
    member(json, "kind", nameOf(finding->kind));
    member(json, "in_reply_to", evidence.idOf(finding->inReplyTo));
    member(json, "effective", nameOf(finding->effective));
    member(json, "genuine", nameOf(finding->genuine));
    writeKey(json, "why");
    writeReasons(json, finding->why);
    writeKey(json, "clues");
    json.StartArray();
    for (const ClueFinding& clue : finding->clues) {
        writeClue(json, clue);
    }
    json.EndArray();
    json.EndObject();
}

void writeEvent(
    JsonWriter& json, const TeardownReport& report, const Evidence& evidence, EventIndex position
) {
    const SegmentEvent& event = report.connection.events[static_cast<std::size_t>(position)];
    const std::string note = noteOf(event);
    json.StartObject();
    member(json, "id", evidence.idOf(position));
    memberCount(json, "packet", number(event.frame));
    writeKey(json, "time_ns");
    writeTime(json, event.at);
    member(json, "from", nameOf(event.from));
    const Transport transport = report.connection.transport;
    const bool isUnit = transport != Transport::Tcp && !isIcmp(event);
    member(json, "event", isUnit ? nameOf(event.unit()) : nameOf(event.kind));
    member(json, "meaning", isUnit ? std::optional(nameOf(event.kind)) : std::nullopt);
    writeHeader(json, event, transport);
    member(json, "note", note.empty() ? std::nullopt : std::optional<std::string_view>(note));
    writeIcmp(json, report.connection, event);
    writeReset(json, findingFor(report.verdict, position), evidence);
    const ChallengeAck* challenge = challengeAt(report.verdict, position);
    member(json, "challenge_to", challenge ? evidence.idOf(challenge->provokedBy) : std::nullopt);
    json.EndObject();
}

} // namespace

void writeEvidence(JsonWriter& json, const TeardownReport& report) {
    const Evidence evidence(report);
    writeKey(json, "evidence");
    json.StartArray();
    for (const EventIndex position : evidence.events()) {
        writeEvent(json, report, evidence, position);
    }
    json.EndArray();
}

} // namespace lastack
