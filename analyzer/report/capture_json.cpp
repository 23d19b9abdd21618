#include "report/summary_json.h"

#include <algorithm>
#include <vector>

namespace lastack {

namespace {

// Link types repeat from interface to interface; the list names each once, in order of first use.
void writeLinkTypes(JsonWriter& json, const std::vector<InterfaceInfo>& interfaces) {
    std::vector<LinkType> seen;
    writeKey(json, "link_types");
    json.StartArray();
    for (const InterfaceInfo& interface : interfaces) {
        if (std::find(seen.begin(), seen.end(), interface.link) == seen.end()) {
            seen.push_back(interface.link);
            json.Uint(static_cast<unsigned>(interface.link));
        }
    }
    json.EndArray();
}

void memberOptionalCount(
    JsonWriter& json, std::string_view key, std::optional<std::uint64_t> count
) {
    writeKey(json, key);
    if (count) {
        writeCount(json, *count);
    } else {
        json.Null();
    }
}

void writeInterface(JsonWriter& json, const InterfaceInfo& interface) {
    json.StartObject();
    memberForeign(json, "name", interface.name);
    memberCount(json, "link_type", static_cast<std::uint64_t>(interface.link));
    memberOptionalCount(
        json,
        "snaplen",
        interface.snapLength == 0 ? std::nullopt
                                  : std::optional<std::uint64_t>(interface.snapLength)
    );
    writeKey(json, "resolution");
    json.Int64(interface.ticksPerSecond);
    memberOptionalCount(json, "received", interface.received);
    memberOptionalCount(json, "dropped", interface.dropped.total());
    memberOptionalCount(json, "dropped_by_interface", interface.dropped.byInterface);
    memberOptionalCount(json, "dropped_by_kernel", interface.dropped.byKernel);
    memberOptionalCount(json, "dropped_by_tool", interface.dropped.byTool);
    json.EndObject();
}

void memberTime(JsonWriter& json, std::string_view key, std::optional<Timestamp> at) {
    writeKey(json, key);
    if (at) {
        writeTime(json, *at);
    } else {
        json.Null();
    }
}

void writeDamage(JsonWriter& json, const CaptureInfo& info) {
    writeKey(json, "damage");
    json.StartArray();
    for (const Damage& damage : info.damage) {
        json.StartObject();
        memberCount(json, "offset", damage.offset);
        memberCount(json, "packet", number(damage.packet));
        memberForeign(json, "reason", damage.reason);
        json.EndObject();
    }
    json.EndArray();
    memberCount(json, "damage_omitted", info.damageOmitted);
}

void writeSkipped(JsonWriter& json, const std::vector<SkippedPackets>& skipped) {
    writeKey(json, "skipped");
    json.StartArray();
    for (const SkippedPackets& one : skipped) {
        json.StartObject();
        memberForeign(json, "reason", one.reason);
        memberCount(json, "packets", one.packets);
        json.EndObject();
    }
    json.EndArray();
}

void writeComments(JsonWriter& json, const std::vector<CaptureComment>& comments) {
    writeKey(json, "comments");
    json.StartArray();
    for (const CaptureComment& comment : comments) {
        json.StartObject();
        memberOptionalCount(
            json,
            "packet",
            number(comment.packet) == 0 ? std::nullopt : std::optional(number(comment.packet))
        );
        writeKey(json, "text");
        writeForeign(json, comment.text);
        json.EndObject();
    }
    json.EndArray();
}

void writeCapture(JsonWriter& json, const CaptureReport& capture) {
    const CaptureInfo& info = capture.info;
    json.StartObject();
    writeKey(json, "path");
    writeForeign(json, info.path);
    member(json, "format", std::string_view(info.format));
    member(json, "compression", std::string_view(info.compression));
    writeLinkTypes(json, info.interfaces);
    writeKey(json, "interfaces");
    json.StartArray();
    for (const InterfaceInfo& interface : info.interfaces) {
        writeInterface(json, interface);
    }
    json.EndArray();
    memberCount(json, "packets", info.packets);
    memberCount(json, "tcp_packets", capture.tcpPackets);
    memberCount(json, "other_transport_packets", capture.otherTransportPackets);
    memberCount(json, "bytes", info.bytes);
    memberTime(json, "first_ns", info.first);
    memberTime(json, "last_ns", info.last);
    memberFlag(json, "truncated", info.truncated);
    writeDamage(json, info);
    writeSkipped(json, capture.skipped);
    memberCount(json, "wrong_checksums", capture.wrongChecksums);
    writeComments(json, info.comments);
    json.EndObject();
}

} // namespace

void writeCaptures(JsonWriter& json, std::span<const CaptureReport> captures) {
    writeKey(json, "captures");
    json.StartArray();
    for (const CaptureReport& capture : captures) {
        writeCapture(json, capture);
    }
    json.EndArray();
}

} // namespace lastack
