// MQTT 3.1.1 and 5.0: DISCONNECT (§3.14), CONNACK that refuses (§3.2), and the end of the client's
// stream without DISCONNECT, at which the server publishes the will (§3.1.2.5).
#include "disconnect/fields.h"
#include "disconnect/mqtt_packet.h"
#include "disconnect/text.h"

#include <algorithm>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {1883};
constexpr Carrier kCarriers[] = {
    Carrier::MqttDisconnect, Carrier::MqttConnAck, Carrier::MqttTruncation};
constexpr std::uint8_t kConnect = 1;
constexpr std::uint8_t kConnAck = 2;
constexpr std::uint8_t kDisconnect = 14;
constexpr std::uint8_t kWillFlag = 0x04;
constexpr std::uint8_t kFirstError = 0x80;
constexpr std::uint8_t kVersion5 = 5;
constexpr std::size_t kMostPacket = StreamDecoder::kMostBuffered;
constexpr std::size_t kConnectStart = 10; // name, level and flags; the older name is the longer one
constexpr std::uint32_t kWillPublished = 1;
constexpr std::string_view kName{"\x00\x04MQTT", 6};
constexpr std::string_view kOldName{"\x00\x06MQIsdp", 8};

class MqttDecoder : public StreamDecoder {
public:
    Taken take(Side from, ByteView bytes, Findings& findings) override;
    void end(Side from, StreamEnd how, ByteView rest, Findings& findings) override;
    bool resumes(Side from) override;

private:
    Taken takePacket(Side from, const MqttHeader& header, ByteView bytes, Findings& findings);
    Taken takeConnect(const MqttHeader& header, ByteView bytes);
    void onConnAck(ByteView body, Findings& findings);
    void onDisconnect(Side from, ByteView body, std::size_t length, Findings& findings);

    std::uint8_t version_ = 0;
    bool hasWill_ = false;
    bool isConnected_ = false;
    bool isOver_ = false;
    bool missesServer_ = false; // which may have ended it
};

Taken MqttDecoder::take(Side from, ByteView bytes, Findings& findings) {
    const MqttHeader header = mqttHeaderOf(bytes);
    switch (header.state) {
    case MqttHeader::State::Incomplete:
        return {};
    case MqttHeader::State::Bad:
        return {0, true};
    case MqttHeader::State::Good:
        return takePacket(from, header, bytes, findings);
    }
    return {0, true};
}

Taken MqttDecoder::takePacket(
    Side from, const MqttHeader& header, ByteView bytes, Findings& findings
) {
    if (header.type == kConnect && from == Side::Client) {
        return takeConnect(header, bytes);
    }
    const bool isConnAck = header.type == kConnAck && from == Side::Server;
    if (!isConnAck && header.type != kDisconnect) {
        return {header.whole()};
    }
    // Of a packet that is too long the reason code is enough.
    const std::size_t read = header.whole() > kMostPacket ? header.size + 2 : header.whole();
    if (isAwaited(bytes, read, findings)) {
        return {};
    }
    const ByteView body = firstOf(bytes, read).subspan(header.size);
    isConnAck ? onConnAck(body, findings) : onDisconnect(from, body, header.length, findings);
    return {header.whole()};
}

Taken MqttDecoder::takeConnect(const MqttHeader& header, ByteView bytes) {
    const std::size_t start = std::min<std::size_t>(header.length, kConnectStart);
    if (bytes.size() < header.size + start) {
        return {};
    }
    ByteReader reader(bytes.subspan(header.size, start));
    reader.skip(reader.u16());
    version_ = reader.u8();
    hasWill_ = (reader.u8() & kWillFlag) != 0;
    return {header.whole(), reader.failed()};
}

// v3: flags and return code; v5 adds properties.
void MqttDecoder::onConnAck(ByteView body, Findings& findings) {
    ByteReader reader(body);
    reader.skip(1);
    const std::uint8_t code = reader.u8();
    if (reader.failed()) {
        return;
    }
    isConnected_ = code == 0;
    isOver_ = code != 0;
    if (code != 0) {
        const auto properties =
            version_ == kVersion5 ? mqttPropertiesOf(reader.rest(), findings) : MqttProperties();
        addMqttReason(
            {.carrier = Carrier::MqttConnAck, .kind = CloseKind::Refused, .code = code},
            properties,
            findings
        );
    }
}

// §3.14.2.1: without a reason code it is 0; before version 5 there is none.
void MqttDecoder::onDisconnect(Side from, ByteView body, std::size_t length, Findings& findings) {
    isOver_ = true;
    if (version_ < kVersion5) {
        if (from == Side::Client) {
            findings.add({.carrier = Carrier::MqttDisconnect, .kind = CloseKind::Graceful});
        }
        return;
    }
    ByteReader reader(body);
    const std::uint8_t code = reader.u8();
    if (reader.failed() && length > 0) { // it is cut off
        findings.add({.carrier = Carrier::MqttDisconnect, .kind = CloseKind::Advisory});
        return;
    }
    addMqttReason(
        {.carrier = Carrier::MqttDisconnect,
         .kind = code < kFirstError ? CloseKind::Graceful : CloseKind::Abortive,
         .code = code},
        mqttPropertiesOf(reader.rest(), findings),
        findings
    );
}

void MqttDecoder::end(Side from, StreamEnd how, ByteView /*rest*/, Findings& findings) {
    const bool mayBeOver = isOver_ || (missesServer_ && version_ == kVersion5);
    if (from == Side::Server || how == StreamEnd::CaptureEnd || !isConnected_ || mayBeOver) {
        return;
    }
    Found found{.carrier = Carrier::MqttTruncation, .kind = CloseKind::Incomplete};
    if (hasWill_) {
        found.code = kWillPublished;
    }
    findings.add(found);
}

bool MqttDecoder::resumes(Side from) {
    missesServer_ = missesServer_ || from == Side::Server;
    return false;
}

Claim claims(Side from, ByteView first) {
    if (from == Side::Server || std::to_integer<unsigned>(first[0]) != kConnect << 4) {
        return Claim::No;
    }
    const MqttHeader header = mqttHeaderOf(first);
    if (header.state != MqttHeader::State::Good) {
        const bool isBad = header.state == MqttHeader::State::Bad;
        return isBad ? Claim::No : Claim::NeedMore;
    }
    const ByteView body = first.subspan(header.size);
    const Claim claim = claimsPrefix(body, kName);
    return claim == Claim::No ? claimsPrefix(body, kOldName) : claim;
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<MqttDecoder>();
}

std::string_view reason(Carrier carrier, std::uint32_t code, std::uint32_t /*subcode*/) {
    if (carrier == Carrier::MqttTruncation) {
        return code == kWillPublished ? "the will message is published" : std::string_view();
    }
    return carrier == Carrier::MqttConnAck ? mqttConnAckName(code) : mqttDisconnectName(code);
}

} // namespace

extern const Protocol mqttProtocol;
const Protocol mqttProtocol{"mqtt", kPorts, claims, true, make, reason, kCarriers};

} // namespace lastack
