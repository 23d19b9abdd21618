// The parts of MQTT control packets that tell of an end: the fixed header (§2.1), the properties of
// version 5 (§2.2.2), and the names of reason codes. Pure functions over bytes that are there.
#pragma once

#include "disconnect/stream_decoder.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lastack {

struct MqttHeader {
    enum class State : std::uint8_t { Incomplete, Bad, Good };

    State state = State::Incomplete;
    std::uint8_t type = 0;
    std::size_t size = 0;     // of the header
    std::uint32_t length = 0; // of what follows it

    std::size_t whole() const { return size + length; }
};

MqttHeader mqttHeaderOf(ByteView bytes);

struct MqttProperties {
    ByteView reasonString;
    ByteView serverReference;
};

// Of the property length and the properties; those before a malformed one, and what there is of one
// that is cut.
MqttProperties mqttPropertiesOf(ByteView bytes, const Findings& findings);

// The unit with the reason string for its text, and a second unit for the server to go to.
void addMqttReason(Found found, const MqttProperties& properties, Findings& findings);

std::string_view mqttDisconnectName(std::uint32_t code);
std::string_view mqttConnAckName(std::uint32_t code);

} // namespace lastack
