// The member `disconnect_data`: what the ending itself says of its reason.
#include "report/record_json.h"
#include "report/words.h"
#include "report/words_reset.h"

#include <fmt/format.h>

namespace lastack {

namespace {

std::string hexOf(std::span<const std::byte> bytes) {
    std::string text;
    for (const std::byte byte : bytes) {
        text += fmt::format("{:02x}", std::to_integer<unsigned>(byte));
    }
    return text;
}

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
    member(json, "standard", standardOf(reason.carrier));
    json.EndObject();
}

} // namespace

void writeDisconnectData(JsonWriter& json, const TeardownReport& report) {
    writeKey(json, "disconnect_data");
    json.StartArray();
    for (const InBandReason& reason : inBandReasons(report.connection, report.windowCodes)) {
        writeInBand(json, report.connection, reason);
    }
    json.EndArray();
}

} // namespace lastack
