// RFC 4511: the unbind request (§4.3) and the Notice of Disconnection (§4.4.1), in BER with
// definite lengths only (§5.1). After StartTLS (§4.14) TLS follows; what SASL wraps begins
// otherwise and ends the reading.
#include "disconnect/fields.h"
#include "disconnect/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {389, 3268};
constexpr Carrier kCarriers[] = {Carrier::LdapUnbind, Carrier::LdapNotice};
constexpr std::uint8_t kSequence = 0x30;
constexpr std::uint8_t kInteger = 0x02;
constexpr std::uint8_t kOctetString = 0x04;
constexpr std::uint8_t kEnumerated = 0x0A;
constexpr std::uint8_t kUnbindRequest = 0x42;    // [APPLICATION 2] NULL
constexpr std::uint8_t kExtendedResponse = 0x78; // [APPLICATION 24]
constexpr std::uint8_t kResponseName = 0x8A;     // [10]
constexpr std::uint8_t kFirstOperation = 0x60;   // [APPLICATION 0], constructed
constexpr std::uint8_t kLastOperation = 0x79;
constexpr std::uint8_t kLongForm = 0x80;
constexpr std::size_t kStart = 7; // a message id of the greatest length and the operation's tag
constexpr std::size_t kMostNotice = 8'192;
constexpr std::size_t kMostElements = 16;
constexpr std::size_t kDiagnosticMessage = 2; // of the octet strings of a result
constexpr std::string_view kNoticeOid = "1.3.6.1.4.1.1466.20036";
constexpr std::string_view kStartTlsOid = "1.3.6.1.4.1.1466.20037";
constexpr std::uint8_t kExtendedRequest = 0x77; // [APPLICATION 23]
constexpr std::uint8_t kRequestName = 0x80;     // [0]

struct Header {
    enum class State : std::uint8_t { Incomplete, Bad, Good };

    State state = State::Bad;
    std::size_t size = 0; // of tag and length
    std::size_t length = 0;

    std::size_t whole() const { return size + length; }
};

// X.690 §8.1.3, definite forms of up to four octets.
Header headerOf(ByteView bytes) {
    ByteReader reader(bytes);
    reader.skip(1);
    const std::uint8_t first = reader.u8();
    Header header{Header::State::Good, 2, first};
    if (first >= kLongForm) {
        const std::size_t octets = first - kLongForm;
        if (octets < 1 || octets > 4) {
            return {};
        }
        header.length = 0;
        for (const std::byte octet : reader.take(octets)) {
            header.length = header.length << 8 | std::to_integer<std::size_t>(octet);
        }
        header.size += octets;
    }
    header.state = reader.failed() ? Header::State::Incomplete : Header::State::Good;
    return header;
}

enum class Fit : std::uint8_t { Whole, Cut };

struct Element {
    std::uint8_t tag = 0;
    ByteView content;
    Fit fit = Fit::Whole;
};

// The content of the last one may be cut.
std::optional<Element> takeElementOrPart(ByteView& bytes) {
    const Header header = headerOf(bytes);
    if (header.state != Header::State::Good) {
        return std::nullopt;
    }
    const ByteView unit = firstOf(bytes, header.whole());
    const Element element{
        std::to_integer<std::uint8_t>(bytes[0]),
        unit.subspan(header.size),
        unit.size() < header.whole() ? Fit::Cut : Fit::Whole};
    bytes = bytes.subspan(unit.size());
    return element;
}

std::optional<Element> takeElement(ByteView& bytes) {
    const auto element = takeElementOrPart(bytes);
    return element && element->fit == Fit::Whole ? element : std::nullopt;
}

std::optional<std::uint32_t> numberOf(ByteView content) {
    if (content.empty() || content.size() > 4) {
        return std::nullopt;
    }
    std::uint32_t number = 0;
    for (const std::byte octet : content) {
        number = number << 8 | std::to_integer<std::uint32_t>(octet);
    }
    return number;
}

bool isOperation(std::uint8_t tag) {
    constexpr std::array<std::uint8_t, 3> kPrimitives{kUnbindRequest, 0x4A, 0x50};
    return (tag >= kFirstOperation && tag <= kLastOperation) ||
           std::find(kPrimitives.begin(), kPrimitives.end(), tag) != kPrimitives.end();
}

struct Message {
    Header::State state = Header::State::Bad;
    std::size_t whole = 0;
    std::uint32_t id = 0;
    std::uint8_t operation = 0; // its tag
    std::size_t operationAt = 0;
};

// §4.1.1: SEQUENCE { messageID INTEGER, protocolOp, controls }, as far as the operation's tag.
Message messageOf(ByteView bytes) {
    if (std::to_integer<std::uint8_t>(bytes[0]) != kSequence) {
        return {};
    }
    const Header header = headerOf(bytes);
    if (header.state != Header::State::Good) {
        return {.state = header.state};
    }
    const std::size_t start = header.size + std::min(header.length, kStart);
    if (bytes.size() < start) {
        return {.state = Header::State::Incomplete};
    }
    ByteView rest = bytes.subspan(header.size, start - header.size);
    const auto id = takeElement(rest);
    const auto number = id && id->tag == kInteger ? numberOf(id->content) : std::nullopt;
    if (!number || rest.empty() || !isOperation(std::to_integer<std::uint8_t>(rest[0]))) {
        return {};
    }
    return {
        .state = Header::State::Good,
        .whole = header.whole(),
        .id = *number,
        .operation = std::to_integer<std::uint8_t>(rest[0]),
        .operationAt = start - rest.size()};
}

class LdapDecoder : public StreamDecoder {
public:
    Taken take(Side from, ByteView bytes, Findings& findings) override;

private:
    bool matters(Side from, const Message& message) const;
    bool onMessage(Side from, const Message& message, ByteView operation, Findings& findings);

    std::optional<std::uint32_t> startTls_; // the id of the request
};

// §4.14.
bool asksForTls(ByteView request) {
    const auto name = takeElement(request);
    return name && name->tag == kRequestName && asText(name->content) == kStartTlsOid;
}

bool isSuccess(ByteView response) {
    const auto result = takeElement(response);
    return result && result->tag == kEnumerated && numberOf(result->content) == 0U;
}

// §4.12: result code, matched DN, diagnostic message, referral, and then the name. Where the name
// is cut off, it is the only one that §4.4 has.
void onExtendedResponse(ByteView content, Findings& findings) {
    Found found{
        .carrier = Carrier::LdapNotice,
        .kind = CloseKind::Abortive,
        .flags = DisconnectDatum::kIsText};
    std::optional<std::string_view> name;
    std::size_t texts = 0;
    for (std::size_t count = 0; count < kMostElements; ++count) {
        const auto element = findings.isCut() ? takeElementOrPart(content) : takeElement(content);
        if (!element) {
            break;
        }
        if (element->tag == kEnumerated && element->fit == Fit::Whole) {
            found.code = numberOf(element->content);
        } else if (element->tag == kOctetString && ++texts == kDiagnosticMessage) {
            found.data = element->content;
        } else if (element->tag == kResponseName && element->fit == Fit::Whole) {
            name = asText(element->content);
        }
    }
    if (name ? name == kNoticeOid : findings.isCut() && found.code) {
        findings.add(found);
    }
}

bool LdapDecoder::matters(Side from, const Message& message) const {
    if (from == Side::Client) {
        return message.operation == kUnbindRequest || message.operation == kExtendedRequest;
    }
    const bool isUnasked = message.id == 0; // §4.4
    return message.operation == kExtendedResponse && (isUnasked || message.id == startTls_);
}

// True when TLS follows.
bool LdapDecoder::onMessage(
    Side from, const Message& message, ByteView operation, Findings& findings
) {
    if (message.operation == kUnbindRequest) {
        findings.add({.carrier = Carrier::LdapUnbind, .kind = CloseKind::Graceful});
    } else if (from == Side::Client) {
        startTls_ = asksForTls(operation) ? std::optional(message.id) : startTls_;
    } else if (message.id == 0) {
        onExtendedResponse(operation, findings);
    } else {
        startTls_.reset();
        return isSuccess(operation);
    }
    return false;
}

Taken LdapDecoder::take(Side from, ByteView bytes, Findings& findings) {
    const Message message = messageOf(bytes);
    if (message.state != Header::State::Good) {
        return {0, message.state == Header::State::Bad};
    }
    if (!matters(from, message) || message.whole > kMostNotice) {
        return {message.whole};
    }
    if (isAwaited(bytes, message.whole, findings)) {
        return {};
    }
    ByteView rest = firstOf(bytes, message.whole).subspan(message.operationAt);
    const auto operation = findings.isCut() ? takeElementOrPart(rest) : takeElement(rest);
    const ByteView content = operation ? operation->content : ByteView();
    return {.consumed = message.whole, .turnsToTls = onMessage(from, message, content, findings)};
}

Claim claims(Side /*from*/, ByteView first) {
    switch (messageOf(first).state) {
    case Header::State::Incomplete:
        return Claim::NeedMore;
    case Header::State::Bad:
        return Claim::No;
    case Header::State::Good:
        return Claim::Yes;
    }
    return Claim::No;
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<LdapDecoder>();
}

// §4.1.9 and A.2; a notice may have any of them.
std::string_view reason(Carrier carrier, std::uint32_t code, std::uint32_t /*subcode*/) {
    if (carrier != Carrier::LdapNotice) {
        return {};
    }
    switch (code) {
    case 1:
        return "operationsError";
    case 2:
        return "protocolError";
    case 3:
        return "timeLimitExceeded";
    case 8:
        return "strongerAuthRequired";
    case 11:
        return "adminLimitExceeded";
    case 50:
        return "insufficientAccessRights";
    case 51:
        return "busy";
    case 52:
        return "unavailable";
    case 53:
        return "unwillingToPerform";
    case 80:
        return "other";
    }
    return {};
}

} // namespace

extern const Protocol ldapProtocol;
const Protocol ldapProtocol{"ldap", kPorts, claims, false, make, reason, kCarriers};

} // namespace lastack
