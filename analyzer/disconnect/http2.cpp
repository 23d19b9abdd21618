// RFC 9113 §6.8 and §6.4: GOAWAY and RST_STREAM, on connections without TLS.
#include "disconnect/http2.h"

#include "disconnect/fields.h"
#include "disconnect/text.h"

#include <algorithm>
#include <array>

namespace lastack {

namespace {

constexpr Carrier kCarriers[] = {Carrier::Http2GoAway, Carrier::Http2ResetStream};
constexpr std::string_view kPreface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"; // RFC 9113 §3.4
constexpr std::size_t kHeader = 9;
constexpr std::size_t kGoAway = 8;         // before the debug data
constexpr std::size_t kMostDebug = 16'384; // RFC 9113 §4.2: a frame that nobody has to agree to
constexpr std::size_t kMostResets = 8;     // of a side; they are common, and end one stream
constexpr std::uint32_t kLastStream = 0x7FFF'FFFF;

namespace type {
constexpr std::uint8_t kResetStream = 3;
constexpr std::uint8_t kSettings = 4;
constexpr std::uint8_t kGoAway = 7;
} // namespace type

struct Frame {
    std::size_t length = 0;
    std::uint8_t type = 0;
    std::uint32_t stream = 0;

    std::size_t whole() const { return kHeader + length; }
};

// RFC 9113 §4.1.
Frame readHeader(ByteView header) {
    ByteReader reader(header);
    Frame frame;
    const std::uint32_t lengthAndType = reader.u32();
    frame.length = lengthAndType >> 8;
    frame.type = static_cast<std::uint8_t>(lengthAndType & 0xFF);
    reader.skip(1);
    frame.stream = reader.u32() & kLastStream;
    return frame;
}

bool isGoAway(const Frame& frame) {
    return frame.type == type::kGoAway && frame.stream == 0 && frame.length >= kGoAway;
}

bool isReset(const Frame& frame) {
    return frame.type == type::kResetStream && frame.stream != 0 && frame.length == 4;
}

// RFC 9113 §6.8: a server that wants to close without loss first announces it with the highest
// stream there is.
CloseKind kindOf(std::uint32_t lastStream, std::uint32_t error) {
    if (error != 0) {
        return CloseKind::Abortive;
    }
    return lastStream == kLastStream ? CloseKind::Advisory : CloseKind::Graceful;
}

// `content` may lack the end of the debug data.
void addGoAway(const Frame& frame, ByteView content, Findings& findings) {
    ByteReader reader(content);
    const std::uint32_t lastStream = reader.u32() & kLastStream;
    const std::uint32_t error = reader.u32();
    const bool isCut = content.size() < frame.length;
    findings.add(
        {.carrier = Carrier::Http2GoAway,
         .kind = kindOf(lastStream, error),
         .code = error,
         .subcode = lastStream,
         .data = reader.rest(),
         .flags = isCut ? DisconnectDatum::kTruncated : std::uint8_t{0}}
    );
}

class Http2Decoder : public StreamDecoder {
public:
    Taken take(Side from, ByteView bytes, Findings& findings) override;

private:
    struct Stream {
        std::size_t resets = 0;
        bool hasPreface = false;
        bool hasSettings = false;
    };

    static Taken takePreface(Stream& stream, ByteView bytes);
    static Taken takeFrame(Stream& stream, ByteView bytes, Findings& findings);

    std::array<Stream, 2> streams_; // by Side
};

Taken Http2Decoder::take(Side from, ByteView bytes, Findings& findings) {
    Stream& stream = streams_[index(from)];
    if (from == Side::Client && !stream.hasPreface) {
        return takePreface(stream, bytes);
    }
    if (bytes.size() < kHeader) {
        return {};
    }
    // RFC 9113 §3.4: the first frame of both is SETTINGS.
    const bool isSettings = readHeader(bytes).type == type::kSettings;
    if (!stream.hasSettings && !isSettings) {
        return {0, true};
    }
    stream.hasSettings = true;
    return takeFrame(stream, bytes, findings);
}

Taken Http2Decoder::takePreface(Stream& stream, ByteView bytes) {
    const Claim claim = claimsPrefix(bytes, kPreface);
    stream.hasPreface = claim == Claim::Yes;
    return {stream.hasPreface ? kPreface.size() : 0, claim == Claim::No};
}

Taken Http2Decoder::takeFrame(Stream& stream, ByteView bytes, Findings& findings) {
    const Frame frame = readHeader(bytes);
    if (isGoAway(frame)) {
        const std::size_t kept = std::min(frame.length, kGoAway + kMostDebug);
        if (isAwaited(bytes, kHeader + kept, findings)) {
            return {};
        }
        if (bytes.size() >= kHeader + kGoAway) {
            addGoAway(frame, firstOf(bytes.subspan(kHeader), kept), findings);
        }
    } else if (isReset(frame) && stream.resets < kMostResets) {
        if (bytes.size() < frame.whole()) {
            return {findings.isCut() ? frame.whole() : 0};
        }
        ++stream.resets;
        findings.add(
            {.carrier = Carrier::Http2ResetStream,
             .kind = CloseKind::Advisory,
             .code = loadBig32(bytes.data() + kHeader),
             .subcode = frame.stream}
        );
    }
    return {frame.whole()};
}

Claim claims(Side from, ByteView first) {
    return from == Side::Client ? claimsPrefix(first, kPreface) : Claim::No;
}

// RFC 9113 §7.
constexpr std::array<std::string_view, 14> kErrors{
    "NO_ERROR",
    "PROTOCOL_ERROR",
    "INTERNAL_ERROR",
    "FLOW_CONTROL_ERROR",
    "SETTINGS_TIMEOUT",
    "STREAM_CLOSED",
    "FRAME_SIZE_ERROR",
    "REFUSED_STREAM",
    "CANCEL",
    "COMPRESSION_ERROR",
    "CONNECT_ERROR",
    "ENHANCE_YOUR_CALM",
    "INADEQUATE_SECURITY",
    "HTTP_1_1_REQUIRED"};

std::string_view reason(Carrier /*carrier*/, std::uint32_t code, std::uint32_t /*subcode*/) {
    return code < kErrors.size() ? kErrors[code] : std::string_view();
}

} // namespace

std::unique_ptr<StreamDecoder> makeHttp2Decoder() {
    return std::make_unique<Http2Decoder>();
}

extern const Protocol http2Protocol;
const Protocol http2Protocol{"http2", {}, claims, true, makeHttp2Decoder, reason, kCarriers};

} // namespace lastack
