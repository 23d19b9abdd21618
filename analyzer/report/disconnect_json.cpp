// The member `disconnect_data`: what the ending itself says of its reason.
#include "report/emulated_data.h"
#include "report/evidence.h"
#include "report/record_json.h"
#include "report/words.h"
#include "report/words_disconnect.h"
#include "report/words_reset.h"

#include <fmt/format.h>

namespace lastack {

namespace {

void writeCode(JsonWriter& json, std::string_view key, std::optional<std::uint32_t> code) {
    if (code) {
        memberCount(json, key, *code);
    } else {
        memberNull(json, key);
    }
}

void writeReason(JsonWriter& json, const InBandReason& reason) {
    writeKey(json, "reason");
    if (!reason.code && !nameOf(reason)) {
        json.Null();
        return;
    }
    json.StartObject();
    writeCode(json, "code", reason.code);
    writeCode(json, "subcode", reason.enterprise);
    member(json, "name", nameOf(reason));
    json.EndObject();
}

void writeInBand(JsonWriter& json, const Connection& connection, const InBandReason& reason) {
    const SegmentEvent& event = connection.events[static_cast<std::size_t>(reason.event)];
    const auto payload = payloadOf(connection, reason);
    json.StartObject();
    member(json, "from", nameOf(event.from));
    member(json, "carrier", nameOf(reason.carrier));
    member(json, "layer", std::string_view("transport"));
    memberCount(json, "packet", number(event.frame));
    member(json, "kind", std::string_view("abortive"));
    member(json, "confidence", nameOf(reason.confidence));
    writeReason(json, reason);
    const std::string hex = hexOf(payload);
    member(json, "data_hex", hex.empty() ? std::nullopt : std::optional<std::string_view>(hex));
    const auto text = textOf(connection, reason);
    member(json, "text", text ? std::optional<std::string_view>(*text) : std::nullopt);
    memberFlag(json, "truncated", reason.truncated);
    memberFlag(json, "emulated", false);
    memberNull(json, "response_possible");
    member(json, "standard", standardOf(reason.carrier));
    json.EndObject();
}

void writeReason(JsonWriter& json, const DisconnectDatum& datum) {
    const std::string name = reasonOf(datum);
    writeKey(json, "reason");
    if (!datum.has(DisconnectDatum::kHasCode)) {
        json.Null();
        return;
    }
    json.StartObject();
    writeCode(json, "code", datum.code);
    const bool hasSubcode = datum.has(DisconnectDatum::kHasSubcode);
    writeCode(json, "subcode", hasSubcode ? std::optional(datum.subcode) : std::nullopt);
    member(json, "name", name.empty() ? std::nullopt : std::optional<std::string_view>(name));
    json.EndObject();
}

// Whether whoever answers the unit has one that carries data of its own; nothing for units that are
// no provider's disconnect data (WSP semantics 4.4: which carriers fit which steps).
std::optional<bool> responsePossible(Carrier carrier) {
    switch (carrier) {
    case Carrier::SessionFinish:
    case Carrier::SessionDisconnect:
    case Carrier::AcseRelease:
    case Carrier::AcseReleaseResponse:
        return true;
    case Carrier::CotpDisconnectRequest:
    case Carrier::NspDisconnectInitiate:
    case Carrier::X25Clear:
    case Carrier::SctpAbort:
        return false;
    default:
        return std::nullopt;
    }
}

void memberOptionalFlag(JsonWriter& json, std::string_view key, std::optional<bool> flag) {
    if (flag) {
        memberFlag(json, key, *flag);
    } else {
        memberNull(json, key);
    }
}

void writeUnit(JsonWriter& json, const DisconnectDatum& datum, const DisconnectData& data) {
    json.StartObject();
    member(json, "from", nameOf(datum.from));
    member(json, "carrier", nameOf(datum.carrier));
    member(json, "layer", nameOf(layerOf(datum.carrier)));
    memberCount(json, "packet", number(datum.frame));
    member(json, "kind", nameOf(datum.kind));
    member(json, "confidence", nameOf(Confidence::Certain));
    writeReason(json, datum);
    const std::string hex = hexOf(bytesOf(datum, data));
    member(json, "data_hex", hex.empty() ? std::nullopt : std::optional<std::string_view>(hex));
    const auto text = textOf(datum, data);
    member(json, "text", text ? std::optional<std::string_view>(*text) : std::nullopt);
    memberFlag(json, "truncated", datum.has(DisconnectDatum::kTruncated));
    memberFlag(json, "emulated", false);
    memberOptionalFlag(json, "response_possible", responsePossible(datum.carrier));
    member(json, "standard", standardOf(datum.carrier));
    json.EndObject();
}

void writeEmulated(JsonWriter& json, const TeardownReport& report, const EmulatedDatum& datum) {
    const SegmentEvent* packet = eventAt(report.connection, datum.packet);
    const auto text = printableText(datum.bytes);
    json.StartObject();
    member(json, "from", nameOf(datum.from));
    member(json, "carrier", std::string_view("tcp"));
    member(json, "layer", std::string_view("transport"));
    memberCount(json, "packet", packet == nullptr ? 0 : number(packet->frame));
    member(json, "kind", std::string_view("graceful"));
    member(json, "confidence", nameOf(Confidence::Possible));
    memberNull(json, "reason");
    member(json, "data_hex", std::string_view(hexOf(datum.bytes)));
    member(json, "text", text ? std::optional<std::string_view>(*text) : std::nullopt);
    memberFlag(json, "truncated", datum.bytes.size() < datum.length);
    memberFlag(json, "emulated", true);
    memberFlag(json, "response_possible", true);
    member(json, "standard", std::string_view("RFC 9293 3.6"));
    json.EndObject();
}

} // namespace

void writeDisconnectData(JsonWriter& json, const TeardownReport& report) {
    writeKey(json, "disconnect_data");
    json.StartArray();
    for (const InBandReason& reason : inBandReasons(report.connection, report.windowCodes)) {
        writeInBand(json, report.connection, reason);
    }
    if (const auto& said = report.connection.disconnect) {
        for (const DisconnectDatum& datum : said->units) {
            writeUnit(json, datum, *said);
        }
    }
    for (const EmulatedDatum& datum : emulatedData(report)) {
        writeEmulated(json, report, datum);
    }
    json.EndArray();
}

} // namespace lastack
