// RFC 6455 §5.5.1 and §7: Close frames, with status and reason, and connections that end without.
#include "disconnect/websocket.h"

#include "disconnect/fields.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lastack {

namespace {

constexpr Carrier kCarriers[] = {Carrier::WebSocketClose, Carrier::WebSocketTruncation};
constexpr std::uint8_t kFin = 0x80;
constexpr std::uint8_t kMasked = 0x80;
constexpr std::uint8_t kControl = 0x08;
constexpr std::size_t kMostControl = 125;
constexpr std::uint64_t kMostLength = 0x7FFF'FFFF'FFFF'FFFF;
constexpr std::size_t kMask = 4;
constexpr std::size_t kStatus = 2;

namespace opcode {
constexpr std::uint8_t kBinary = 2; // the last that carries data
constexpr std::uint8_t kClose = 8;
constexpr std::uint8_t kPong = 10; // the last of the control frames
} // namespace opcode

struct Frame {
    std::uint8_t first = 0;
    std::size_t header = 0; // with the mask
    std::uint64_t length = 0;
    bool isMasked = false;

    std::uint8_t opcode() const { return first & 0x0F; }

    bool isControl() const { return (first & kControl) != 0; }

    // Whatever the length says, no sum with it overflows.
    std::size_t whole() const { return header + static_cast<std::size_t>(length); }
};

// RFC 6455 §5.2; nothing while the header is not whole.
std::optional<Frame> readHeader(ByteView bytes) {
    ByteReader reader(bytes);
    Frame frame;
    frame.first = reader.u8();
    const std::uint8_t second = reader.u8();
    frame.isMasked = (second & kMasked) != 0;
    frame.length = second & 0x7FU;
    if (frame.length == 126) {
        frame.length = reader.u16();
    } else if (frame.length == 127) {
        const std::uint64_t high = reader.u32();
        frame.length = high << 32 | reader.u32();
    }
    reader.skip(frame.isMasked ? kMask : 0);
    frame.header = bytes.size() - reader.remaining();
    return reader.failed() ? std::nullopt : std::optional(frame);
}

// RFC 6455 §5.5: control frames are short and never in pieces.
bool isLegal(const Frame& frame) {
    if (frame.isControl()) {
        return frame.opcode() <= opcode::kPong && (frame.first & kFin) != 0 &&
               frame.length <= kMostControl;
    }
    return frame.opcode() <= opcode::kBinary && frame.length < kMostLength - 16;
}

enum class Status : std::uint16_t {
    Normal = 1000,
    GoingAway = 1001,
    ServiceRestart = 1012,
    TryAgainLater = 1013,
};
constexpr std::uint16_t kFirstRegistered = 3000;
constexpr std::uint16_t kLastPrivate = 4999;

// RFC 6455 §7.4: an application's own code says nothing of an error.
CloseKind kindOf(std::optional<std::uint16_t> status) {
    if (!status || (*status >= kFirstRegistered && *status <= kLastPrivate)) {
        return CloseKind::Graceful;
    }
    constexpr std::array kOrderly{
        Status::Normal, Status::GoingAway, Status::ServiceRestart, Status::TryAgainLater};
    const bool isOrderly =
        std::find(kOrderly.begin(), kOrderly.end(), Status{*status}) != kOrderly.end();
    return isOrderly ? CloseKind::Graceful : CloseKind::Abortive;
}

class WebSocketDecoder : public StreamDecoder {
public:
    Taken take(Side from, ByteView bytes, Findings& findings) override;
    void end(Side from, StreamEnd how, ByteView rest, Findings& findings) override;
    bool resumes(Side from) override;

private:
    void takeClose(const Frame& frame, ByteView bytes, Findings& findings);

    std::array<bool, 2> hasClosed_{}; // by Side
    std::array<bool, 2> mayHave_{};   // in a gap
    bool toldTruncation_ = false;
};

// A frame follows the other, so none may be taken for another after a gap.
Taken WebSocketDecoder::take(Side from, ByteView bytes, Findings& findings) {
    const auto frame = readHeader(bytes);
    if (!frame) {
        return {};
    }
    if (!isLegal(*frame)) {
        return {0, true};
    }
    if (frame->opcode() != opcode::kClose) {
        return {frame->whole()};
    }
    if (isAwaited(bytes, frame->whole(), findings)) {
        return {};
    }
    takeClose(*frame, firstOf(bytes, frame->whole()), findings);
    hasClosed_[index(from)] = true;
    return {frame->whole(), true};
}

void WebSocketDecoder::takeClose(const Frame& frame, ByteView bytes, Findings& findings) {
    std::array<std::byte, kMostControl> plain{};
    const ByteView payload = bytes.subspan(frame.header);
    for (std::size_t at = 0; at < payload.size(); ++at) {
        plain[at] = payload[at];
        if (frame.isMasked) {
            plain[at] ^= bytes[frame.header - kMask + at % kMask];
        }
    }
    ByteReader reader(ByteView(plain).first(payload.size()));
    const std::uint16_t first = reader.u16();
    const auto status = reader.failed() ? std::nullopt : std::optional(first);
    const bool answers = hasClosed_[index(other(findings.from()))];
    const bool isStatusCut = !status && frame.length >= kStatus;
    const CloseKind kind = isStatusCut ? CloseKind::Advisory : kindOf(status);
    findings.add(
        {.carrier = Carrier::WebSocketClose,
         .kind = answers ? CloseKind::Confirm : kind,
         .code = status,
         .data = reader.rest(),
         .flags = DisconnectDatum::kIsText}
    );
}

// One unit is enough for a connection that neither side closed. Who was reset by a peer that had
// closed could not answer any more.
void WebSocketDecoder::end(Side from, StreamEnd how, ByteView /*rest*/, Findings& findings) {
    const std::size_t peer = index(other(from));
    const bool couldNot = how == StreamEnd::Reset && (hasClosed_[peer] || mayHave_[peer]);
    if (how == StreamEnd::CaptureEnd || hasClosed_[index(from)] || toldTruncation_ || couldNot) {
        return;
    }
    toldTruncation_ = true;
    findings.add({.carrier = Carrier::WebSocketTruncation, .kind = CloseKind::Incomplete});
}

bool WebSocketDecoder::resumes(Side from) {
    mayHave_[index(from)] = true;
    return false;
}

// Nothing but the opening handshake tells it from any other bytes.
Claim claims(Side /*from*/, ByteView /*first*/) {
    return Claim::No;
}

// RFC 6455 §7.4.1 and the IANA registry, from 1000 on.
constexpr std::array<std::string_view, 16> kStatuses{
    "Normal Closure",
    "Going Away",
    "Protocol Error",
    "Unsupported Data",
    "Reserved",
    "No Status Received (never on the wire)",
    "Abnormal Closure (never on the wire)",
    "Invalid frame payload data",
    "Policy Violation",
    "Message Too Big",
    "Mandatory Extension (client only)",
    "Internal Error",
    "Service Restart",
    "Try Again Later",
    "Bad Gateway",
    "TLS handshake failure (never on the wire)"};

// RFC 6455 §7.4.2.
std::string_view reason(Carrier carrier, std::uint32_t code, std::uint32_t /*subcode*/) {
    if (carrier != Carrier::WebSocketClose || code == 0 || code > 4999) {
        return {};
    }
    if (code < 1000) {
        return "not used";
    }
    if (code < 1000 + kStatuses.size()) {
        return kStatuses[code - 1000];
    }
    if (code < 3000) {
        return "reserved for the protocol and its extensions";
    }
    return code < 4000 ? "registered with IANA, first come first served" : "private use";
}

} // namespace

std::unique_ptr<StreamDecoder> makeWebSocketDecoder() {
    return std::make_unique<WebSocketDecoder>();
}

extern const Protocol webSocketProtocol;
const Protocol webSocketProtocol{
    "websocket", {}, claims, false, makeWebSocketDecoder, reason, kCarriers};

} // namespace lastack
