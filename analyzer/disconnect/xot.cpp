// RFC 1613: X.25 over TCP, each packet behind a version of zero and its length; one virtual circuit
// per connection.
#include "disconnect/fields.h"
#include "disconnect/x25.h"

#include <array>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {1998};
constexpr Carrier kCarriers[] = {
    Carrier::X25Clear, Carrier::X25ClearConfirm, Carrier::X25Reset, Carrier::X25Restart};
constexpr std::size_t kHeader = 4;
constexpr std::size_t kLeastPacket = 3;

class XotDecoder : public StreamDecoder {
public:
    Taken take(Side from, ByteView bytes, Findings& findings) override;

private:
    X25Circuit circuit_;
};

// Data is not waited for.
Taken XotDecoder::take(Side from, ByteView bytes, Findings& findings) {
    if (bytes.size() < kHeader + kLeastPacket) {
        return {};
    }
    const std::size_t length = loadBig16(bytes.data() + 2);
    if (loadBig16(bytes.data()) != 0 || length < kLeastPacket) {
        return {0, true};
    }
    const ByteView packet = bytes.subspan(kHeader);
    if (!isX25Control(packet)) {
        circuit_.take(from, packet.first(kLeastPacket), kLeastPacket, findings);
    } else if (isAwaited(packet, length, findings)) {
        return {};
    } else {
        circuit_.take(from, firstOf(packet, length), length, findings);
    }
    return {kHeader + length};
}

Claim claims(Side /*from*/, ByteView first) {
    if (first.size() <= kHeader) {
        return Claim::NeedMore;
    }
    const bool isXot = loadBig16(first.data()) == 0 &&
                       loadBig16(first.data() + 2) >= kLeastPacket &&
                       isX25Format(std::to_integer<std::uint8_t>(first[kHeader]));
    return isXot ? Claim::Yes : Claim::No;
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<XotDecoder>();
}

} // namespace

extern const Protocol xotProtocol;
const Protocol xotProtocol{"xot", kPorts, claims, false, make, x25Reason, kCarriers};

} // namespace lastack
