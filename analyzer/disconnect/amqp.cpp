// AMQP 0-9-1: Connection.Close and Close-Ok (1.4.2.9), Channel.Close and Close-Ok (1.5.2.5), in
// method frames (4.2.3): type, channel, size, payload, 0xCE. Content is skipped unseen. A server
// refuses a version by the protocol header of its own (4.2.2), which says what it speaks.
#include "disconnect/code_names.h"
#include "disconnect/fields.h"
#include "disconnect/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {5672};
constexpr Carrier kCarriers[] = {
    Carrier::AmqpConnectionClose,
    Carrier::AmqpConnectionCloseOk,
    Carrier::AmqpChannelClose,
    Carrier::AmqpChannelCloseOk,
    Carrier::AmqpProtocolHeader};
constexpr std::string_view kName = "AMQP";
constexpr std::size_t kHeader = 8;                 // the name and the version
constexpr std::uint32_t kVersion091 = 0x0000'0901; // in the order of the header
constexpr std::size_t kAround = 8;      // of a payload: its frame header and the frame end
constexpr std::size_t kMostClose = 266; // class, method, code, 255 of text, class, method
constexpr std::uint8_t kFrameEnd = 0xCE;
constexpr std::uint32_t kSuccess = 200;

enum class Frame : std::uint8_t { Method = 1, Header = 2, Body = 3, Heartbeat = 8 };

// Class and method ids.
enum class Method : std::uint32_t {
    ConnectionStart = 0x000A'000A,
    ConnectionOpenOk = 0x000A'0029,
    ConnectionClose = 0x000A'0032,
    ConnectionCloseOk = 0x000A'0033,
    ChannelClose = 0x0014'0028,
    ChannelCloseOk = 0x0014'0029,
};

class AmqpDecoder : public StreamDecoder {
public:
    Taken take(Side from, ByteView bytes, Findings& findings) override;

private:
    // What a channel says may not crowd out what the connection says at the end.
    static constexpr std::uint32_t kMostOfChannels = 12;

    Taken takeHeader(Side from, ByteView bytes, Findings& findings);
    Taken takeFrame(Side from, ByteView bytes, Findings& findings);
    Taken takeMethod(Side from, ByteView bytes, std::size_t size, Findings& findings);
    void onMethod(Side from, Method method, ByteView arguments, Findings& findings);
    void onClose(Carrier carrier, CloseKind kind, ByteView arguments, Findings& findings);
    CloseKind kindOfClose(Side from, ByteView arguments) const;

    bool mayAddChannel() { return ofChannels_++ < kMostOfChannels; }

    std::optional<std::uint32_t> asked_; // the version in the client's header
    std::uint32_t ofChannels_ = 0;
    bool isStarted_ = false; // its beginning was seen
    bool isOpen_ = false;
};

bool isFrame(std::uint8_t type) {
    constexpr std::array kTypes{Frame::Method, Frame::Header, Frame::Body, Frame::Heartbeat};
    return std::find(kTypes.begin(), kTypes.end(), Frame{type}) != kTypes.end();
}

Taken AmqpDecoder::take(Side from, ByteView bytes, Findings& findings) {
    switch (claimsPrefix(bytes, kName)) {
    case Claim::Yes:
        return takeHeader(from, bytes, findings);
    case Claim::NeedMore:
        return {};
    case Claim::No:
        break;
    }
    const bool isOther = asked_ && asked_ != kVersion091;
    return isOther ? Taken{0, true} : takeFrame(from, bytes, findings);
}

// 4.2.2: the client begins with one; a server that speaks another version answers with that and
// closes.
Taken AmqpDecoder::takeHeader(Side from, ByteView bytes, Findings& findings) {
    if (bytes.size() < kHeader) {
        return {};
    }
    const std::uint32_t version = loadBig32(bytes.data() + kName.size());
    if (from == Side::Client) {
        isStarted_ = true;
        asked_ = version;
        return {kHeader};
    }
    if (asked_ && asked_ != version) {
        findings.add(
            {.carrier = Carrier::AmqpProtocolHeader,
             .kind = CloseKind::Refused,
             .code = version,
             .subcode = asked_,
             .data = bytes.first(kHeader)}
        );
    }
    return {kHeader, true};
}

Taken AmqpDecoder::takeFrame(Side from, ByteView bytes, Findings& findings) {
    ByteReader reader(bytes);
    const std::uint8_t type = reader.u8();
    const std::uint16_t channel = reader.u16();
    const std::size_t size = reader.u32();
    if (!isFrame(type)) {
        return {0, true};
    }
    if (reader.failed()) {
        return {};
    }
    // 4.2.3: the connection itself uses channel 0, and nothing but methods until it is open.
    isOpen_ = isOpen_ || channel != 0 || Frame{type} != Frame::Method;
    if (Frame{type} != Frame::Method) {
        return {size + kAround};
    }
    return takeMethod(from, bytes, size, findings);
}

Taken AmqpDecoder::takeMethod(Side from, ByteView bytes, std::size_t size, Findings& findings) {
    ByteReader reader(bytes.subspan(kAround - 1));
    const Method method{reader.u32()};
    if (size < 4) {
        return {0, true};
    }
    if (reader.failed()) {
        return {};
    }
    if (size > kMostClose) {
        return {size + kAround};
    }
    const std::size_t end = size + kAround - 1;
    if (isAwaited(bytes, end + 1, findings)) {
        return {};
    }
    if (end < bytes.size() && std::to_integer<std::uint8_t>(bytes[end]) != kFrameEnd) {
        return {0, true};
    }
    onMethod(from, method, firstOf(reader.rest(), size - 4), findings);
    return {size + kAround};
}

void AmqpDecoder::onMethod(Side from, Method method, ByteView arguments, Findings& findings) {
    switch (method) {
    case Method::ConnectionStart:
        isStarted_ = true;
        return;
    case Method::ConnectionOpenOk:
        isOpen_ = true;
        return;
    case Method::ConnectionClose:
        onClose(Carrier::AmqpConnectionClose, kindOfClose(from, arguments), arguments, findings);
        return;
    case Method::ConnectionCloseOk:
        findings.add({.carrier = Carrier::AmqpConnectionCloseOk, .kind = CloseKind::Confirm});
        return;
    case Method::ChannelClose:
        if (mayAddChannel()) {
            onClose(Carrier::AmqpChannelClose, CloseKind::Advisory, arguments, findings);
        }
        return;
    case Method::ChannelCloseOk:
        if (mayAddChannel()) {
            findings.add({.carrier = Carrier::AmqpChannelCloseOk, .kind = CloseKind::Confirm});
        }
        return;
    }
}

CloseKind AmqpDecoder::kindOfClose(Side from, ByteView arguments) const {
    ByteReader reader(arguments);
    if (reader.u16() == kSuccess) {
        return CloseKind::Graceful;
    }
    const bool isRefusal = from == Side::Server && isStarted_ && !isOpen_;
    return isRefusal ? CloseKind::Refused : CloseKind::Abortive;
}

// reply-code, reply-text, and the class and method that failed.
void AmqpDecoder::onClose(Carrier carrier, CloseKind kind, ByteView arguments, Findings& findings) {
    ByteReader reader(arguments);
    const std::uint16_t code = reader.u16();
    const bool hasCode = !reader.failed();
    const std::uint8_t length = reader.u8();
    const ByteView text = takeField(reader, length, findings);
    if (findings.isCut() ? hasCode : !reader.failed()) {
        findings.add(
            {.carrier = carrier,
             .kind = kind,
             .code = code,
             .data = text,
             .flags = DisconnectDatum::kIsText}
        );
    }
}

// The classes that clients and brokers use: connection, channel, access, exchange, queue, basic,
// confirm, tx. Of the first, what a server begins with and what ends it.
bool isMethod(Method method) {
    constexpr std::array<std::uint32_t, 7> kClasses{20, 30, 40, 50, 60, 85, 90};
    constexpr std::uint32_t kLastMethod = 120;
    const auto id = static_cast<std::uint32_t>(method);
    const bool isKnown = std::find(kClasses.begin(), kClasses.end(), id >> 16) != kClasses.end();
    return method == Method::ConnectionStart || method == Method::ConnectionClose ||
           (isKnown && (id & 0xFFFFU) >= 10 && (id & 0xFFFFU) <= kLastMethod);
}

// A frame with a method, or the heartbeat: a capture may begin long after the connection did.
Claim claimsFrame(ByteView first) {
    constexpr std::string_view kHeartbeat{"\x08\0\0\0\0\0\0\xCE", 8};
    constexpr std::size_t kMostFrame = 131'072; // what brokers agree to
    ByteReader reader(first);
    const Frame type{reader.u8()};
    if (type != Frame::Method) {
        return claimsPrefix(first, kHeartbeat);
    }
    reader.skip(2);
    const std::size_t size = reader.u32();
    const Method method{reader.u32()};
    if (reader.failed()) {
        return Claim::NeedMore;
    }
    const std::size_t end = size + kAround - 1;
    const bool isClosed =
        end >= first.size() || std::to_integer<std::uint8_t>(first[end]) == kFrameEnd;
    return size >= 4 && size <= kMostFrame && isClosed && isMethod(method) ? Claim::Yes : Claim::No;
}

Claim claims(Side from, ByteView first) {
    const Claim header = from == Side::Client ? claimsPrefix(first, kName) : Claim::No;
    return header == Claim::No ? claimsFrame(first) : header;
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<AmqpDecoder>();
}

// 1.2, constants.
constexpr CodeName kReplyCodes[] = {
    {200, "REPLY-SUCCESS"},       {311, "CONTENT-TOO-LARGE"}, {312, "NO-ROUTE"},
    {313, "NO-CONSUMERS"},        {320, "CONNECTION-FORCED"}, {402, "INVALID-PATH"},
    {403, "ACCESS-REFUSED"},      {404, "NOT-FOUND"},         {405, "RESOURCE-LOCKED"},
    {406, "PRECONDITION-FAILED"}, {501, "FRAME-ERROR"},       {502, "SYNTAX-ERROR"},
    {503, "COMMAND-INVALID"},     {504, "CHANNEL-ERROR"},     {505, "UNEXPECTED-FRAME"},
    {506, "RESOURCE-ERROR"},      {530, "NOT-ALLOWED"},       {540, "NOT-IMPLEMENTED"},
    {541, "INTERNAL-ERROR"},
};

// What the headers of the versions have behind the name.
constexpr CodeName kVersions[] = {
    {0x0101'0800, "speaks AMQP 0-8"},
    {0x0101'0009, "speaks AMQP 0-9"},
    {kVersion091, "speaks AMQP 0-9-1"},
    {0x0101'000A, "speaks AMQP 0-10"},
    {0x0001'0000, "speaks AMQP 1.0"},
    {0x0201'0000, "speaks AMQP 1.0 over TLS"},
    {0x0301'0000, "speaks AMQP 1.0 behind SASL"},
};

std::string_view reason(Carrier carrier, std::uint32_t code, std::uint32_t /*subcode*/) {
    return carrier == Carrier::AmqpProtocolHeader ? nameOfCode(kVersions, code)
                                                  : nameOfCode(kReplyCodes, code);
}

} // namespace

extern const Protocol amqpProtocol;
const Protocol amqpProtocol{"amqp", kPorts, claims, true, make, reason, kCarriers};

} // namespace lastack
