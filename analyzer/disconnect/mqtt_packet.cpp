#include "disconnect/mqtt_packet.h"

#include "disconnect/fields.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace lastack {

namespace {

constexpr std::size_t kMostVarint = 4;
constexpr std::uint8_t kServerReference = 0x1C;
constexpr std::uint8_t kReasonString = 0x1F;

// §1.5.5: seven bits an octet, the low ones first.
std::optional<std::uint32_t> varint(ByteReader& reader) {
    std::uint32_t value = 0;
    for (std::size_t at = 0; at < kMostVarint; ++at) {
        const std::uint8_t octet = reader.u8();
        value |= std::uint32_t{octet & 0x7FU} << (7 * at);
        if (octet < 0x80) {
            return reader.failed() ? std::nullopt : std::optional(value);
        }
    }
    return std::nullopt;
}

ByteView string(ByteReader& reader, const Findings& findings) {
    const std::uint16_t length = reader.u16();
    return takeField(reader, length, findings);
}

enum class PropertyType : std::uint8_t { None, Byte, Two, Four, Varint, String, Pair };

struct Property {
    std::uint8_t id;
    PropertyType type;
};

// §2.2.2.2.
constexpr Property kProperties[] = {
    {0x01, PropertyType::Byte},   {0x02, PropertyType::Four},   {0x03, PropertyType::String},
    {0x08, PropertyType::String}, {0x09, PropertyType::String}, {0x0B, PropertyType::Varint},
    {0x11, PropertyType::Four},   {0x12, PropertyType::String}, {0x13, PropertyType::Two},
    {0x15, PropertyType::String}, {0x16, PropertyType::String}, {0x17, PropertyType::Byte},
    {0x18, PropertyType::Four},   {0x19, PropertyType::Byte},   {0x1A, PropertyType::String},
    {0x1C, PropertyType::String}, {0x1F, PropertyType::String}, {0x21, PropertyType::Two},
    {0x22, PropertyType::Two},    {0x23, PropertyType::Two},    {0x24, PropertyType::Byte},
    {0x25, PropertyType::Byte},   {0x26, PropertyType::Pair},   {0x27, PropertyType::Four},
    {0x28, PropertyType::Byte},   {0x29, PropertyType::Byte},   {0x2A, PropertyType::Byte},
};

PropertyType typeOf(std::uint8_t id) {
    const auto* found = std::find_if(
        std::begin(kProperties),
        std::end(kProperties),
        [id](const Property& property) { return property.id == id; }
    );
    return found == std::end(kProperties) ? PropertyType::None : found->type;
}

// The value when it is a string. False: the properties cannot be followed further.
bool takeValue(ByteReader& reader, PropertyType type, ByteView& value, const Findings& findings) {
    switch (type) {
    case PropertyType::None:
        return false;
    case PropertyType::Byte:
        reader.skip(1);
        break;
    case PropertyType::Two:
        reader.skip(2);
        break;
    case PropertyType::Four:
        reader.skip(4);
        break;
    case PropertyType::Varint:
        return varint(reader).has_value();
    case PropertyType::String:
        value = string(reader, findings);
        break;
    case PropertyType::Pair:
        string(reader, findings);
        string(reader, findings);
        break;
    }
    return !reader.failed();
}

} // namespace

MqttHeader mqttHeaderOf(ByteView bytes) {
    MqttHeader header;
    ByteReader reader(bytes);
    header.type = reader.u8() >> 4;
    const auto length = varint(reader);
    if (!length) {
        header.state = reader.failed() ? MqttHeader::State::Incomplete : MqttHeader::State::Bad;
        return header;
    }
    header.state = header.type == 0 ? MqttHeader::State::Bad : MqttHeader::State::Good;
    header.size = bytes.size() - reader.remaining();
    header.length = *length;
    return header;
}

MqttProperties mqttPropertiesOf(ByteView bytes, const Findings& findings) {
    ByteReader outer(bytes);
    const auto length = varint(outer);
    MqttProperties properties;
    if (!length) {
        return properties;
    }
    ByteReader reader(firstOf(outer.rest(), *length));
    while (reader.remaining() > 0) {
        const std::uint8_t property = reader.u8();
        ByteView value;
        if (!takeValue(reader, typeOf(property), value, findings)) {
            break;
        }
        if (property == kReasonString) {
            properties.reasonString = value;
        } else if (property == kServerReference) {
            properties.serverReference = value;
        }
    }
    return properties;
}

void addMqttReason(Found found, const MqttProperties& properties, Findings& findings) {
    found.data = properties.reasonString;
    found.flags = DisconnectDatum::kIsText;
    findings.add(found);
    if (!properties.serverReference.empty()) {
        findings.add(
            {.carrier = found.carrier,
             .kind = CloseKind::Advisory,
             .data = properties.serverReference,
             .flags = DisconnectDatum::kIsText | DisconnectDatum::kParameter}
        );
    }
}

namespace {

// MQTT 5.0 §2.4, from 0x80.
constexpr std::array<std::string_view, 35> kErrors{
    "Unspecified error",
    "Malformed Packet",
    "Protocol Error",
    "Implementation specific error",
    "Unsupported Protocol Version",
    "Client Identifier not valid",
    "Bad User Name or Password",
    "Not authorized",
    "Server unavailable",
    "Server busy",
    "Banned",
    "Server shutting down",
    "Bad authentication method",
    "Keep Alive timeout",
    "Session taken over",
    "Topic Filter invalid",
    "Topic Name invalid",
    "Packet Identifier in use",
    "Packet Identifier not found",
    "Receive Maximum exceeded",
    "Topic Alias invalid",
    "Packet too large",
    "Message rate too high",
    "Quota exceeded",
    "Administrative action",
    "Payload format invalid",
    "Retain not supported",
    "QoS not supported",
    "Use another server",
    "Server moved",
    "Shared Subscription not supported",
    "Connection rate exceeded",
    "Maximum connect time",
    "Subscription Identifiers not supported",
    "Wildcard Subscription not supported"};

// MQTT 3.1.1 §3.2.2.3, from 1.
constexpr std::array<std::string_view, 5> kReturnCodes{
    "unacceptable protocol version",
    "identifier rejected",
    "Server unavailable",
    "bad user name or password",
    "not authorized"};

std::string_view errorName(std::uint32_t code) {
    return code >= 0x80 && code - 0x80 < kErrors.size() ? kErrors[code - 0x80] : std::string_view();
}

} // namespace

std::string_view mqttDisconnectName(std::uint32_t code) {
    switch (code) {
    case 0x00:
        return "Normal disconnection";
    case 0x04:
        return "Disconnect with Will Message";
    }
    return errorName(code);
}

std::string_view mqttConnAckName(std::uint32_t code) {
    const bool isReturnCode = code >= 1 && code <= kReturnCodes.size();
    return isReturnCode ? kReturnCodes[code - 1] : errorName(code);
}

} // namespace lastack
