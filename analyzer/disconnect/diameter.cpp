// RFC 6733: Disconnect-Peer-Request with its Disconnect-Cause (§5.4.1, §5.4.3) and the answer with
// its Result-Code (§5.4.2, §7.1). Either peer may ask. Messages: §3; AVPs: §4.1.
#include "disconnect/fields.h"
#include "disconnect/text.h"

#include <algorithm>
#include <optional>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {3868};
constexpr Carrier kCarriers[] = {
    Carrier::DiameterDisconnectRequest, Carrier::DiameterDisconnectAnswer};
constexpr std::size_t kHeader = 20;
constexpr std::size_t kStart = 8; // version, length, flags, command
constexpr std::size_t kMostMessage = 16'384;
constexpr std::uint8_t kVersion = 1;
constexpr std::uint8_t kRequest = 0x80;
constexpr std::uint8_t kReservedFlags = 0x0F;
constexpr std::uint8_t kVendorFlag = 0x80;
constexpr std::uint32_t kDisconnectPeer = 282;
constexpr std::uint32_t kResultCode = 268;
constexpr std::uint32_t kDisconnectCause = 273;
constexpr std::uint32_t kErrorMessage = 281;

struct Message {
    std::size_t length = 0;
    std::uint32_t command = 0;
    std::uint8_t flags = 0;
};

// Nothing when this is no header; of kStart bytes.
std::optional<Message> messageOf(ByteView bytes) {
    ByteReader reader(bytes);
    const std::uint32_t first = reader.u32();
    const std::uint32_t second = reader.u32();
    const Message message{
        first & 0x00FF'FFFFU, second & 0x00FF'FFFFU, static_cast<std::uint8_t>(second >> 24)};
    const bool isGood = first >> 24 == kVersion && message.length >= kHeader &&
                        message.length % 4 == 0 && (message.flags & kReservedFlags) == 0;
    return isGood ? std::optional(message) : std::nullopt;
}

struct Avps {
    std::optional<std::uint32_t> resultCode;
    std::optional<std::uint32_t> cause;
    ByteView errorMessage;
};

std::optional<std::uint32_t> numberOf(ByteView data) {
    return data.size() == 4 ? std::optional(loadBig32(data.data())) : std::nullopt;
}

void keep(Avps& avps, std::uint32_t code, ByteView data) {
    if (code == kResultCode) {
        avps.resultCode = numberOf(data);
    } else if (code == kDisconnectCause) {
        avps.cause = numberOf(data);
    } else if (code == kErrorMessage) {
        avps.errorMessage = data;
    }
}

// Those of the base protocol, up to the first that is longer than what is there: of a text that is
// cut there is still the beginning.
Avps avpsOf(ByteView bytes, const Findings& findings) {
    Avps avps;
    ByteReader reader(bytes);
    while (reader.remaining() > 0) {
        const std::uint32_t code = reader.u32();
        const std::uint32_t second = reader.u32();
        const std::size_t length = second & 0x00FF'FFFFU;
        const bool hasVendor = (second >> 24 & kVendorFlag) != 0;
        const std::size_t header = hasVendor ? 12 : 8;
        if (reader.failed() || length < header) {
            break;
        }
        reader.skip(header - 8);
        const ByteView data = takeField(reader, length - header, findings);
        if (reader.failed()) {
            break;
        }
        reader.skip(std::min((4 - length % 4) % 4, reader.remaining()));
        if (!hasVendor) {
            keep(avps, code, data);
        }
    }
    return avps;
}

void onDisconnectPeer(std::uint8_t flags, const Avps& avps, Findings& findings) {
    if ((flags & kRequest) != 0) {
        findings.add(
            {.carrier = Carrier::DiameterDisconnectRequest,
             .kind = CloseKind::Graceful,
             .code = avps.cause}
        );
        return;
    }
    findings.add(
        {.carrier = Carrier::DiameterDisconnectAnswer,
         .kind = CloseKind::Confirm,
         .code = avps.resultCode,
         .data = avps.errorMessage,
         .flags = DisconnectDatum::kIsText}
    );
}

class DiameterDecoder : public StreamDecoder {
public:
    Taken take(Side from, ByteView bytes, Findings& findings) override;
};

Taken DiameterDecoder::take(Side /*from*/, ByteView bytes, Findings& findings) {
    if (bytes.size() < kStart) {
        return {};
    }
    const auto message = messageOf(bytes);
    if (!message) {
        return {0, true};
    }
    if (message->command != kDisconnectPeer || message->length > kMostMessage) {
        return {message->length};
    }
    if (isAwaited(bytes, message->length, findings)) {
        return {};
    }
    const ByteView unit = firstOf(bytes, message->length);
    const ByteView body = unit.subspan(std::min(unit.size(), kHeader));
    onDisconnectPeer(message->flags, avpsOf(body, findings), findings);
    return {message->length};
}

Claim claims(Side /*from*/, ByteView first) {
    if (std::to_integer<std::uint8_t>(first[0]) != kVersion) {
        return Claim::No;
    }
    if (first.size() < kStart) {
        return Claim::NeedMore;
    }
    return messageOf(first) ? Claim::Yes : Claim::No;
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<DiameterDecoder>();
}

// §5.4.3.
std::string_view causeName(std::uint32_t cause) {
    switch (cause) {
    case 0:
        return "REBOOTING";
    case 1:
        return "BUSY";
    case 2:
        return "DO_NOT_WANT_TO_TALK_TO_YOU";
    }
    return {};
}

// §7.1, those that can answer the request.
std::string_view resultName(std::uint32_t result) {
    switch (result) {
    case 2001:
        return "DIAMETER_SUCCESS";
    case 3001:
        return "DIAMETER_COMMAND_UNSUPPORTED";
    case 3004:
        return "DIAMETER_TOO_BUSY";
    case 3010:
        return "DIAMETER_UNKNOWN_PEER";
    case 5005:
        return "DIAMETER_MISSING_AVP";
    case 5012:
        return "DIAMETER_UNABLE_TO_COMPLY";
    }
    return {};
}

std::string_view reason(Carrier carrier, std::uint32_t code, std::uint32_t /*subcode*/) {
    return carrier == Carrier::DiameterDisconnectRequest ? causeName(code) : resultName(code);
}

} // namespace

extern const Protocol diameterProtocol;
const Protocol diameterProtocol{"diameter", kPorts, claims, false, make, reason, kCarriers};

} // namespace lastack
