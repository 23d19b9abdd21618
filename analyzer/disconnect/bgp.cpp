// RFC 4271 §4.5: NOTIFICATION, with the shutdown communication of RFC 9003 and the hard reset of
// RFC 8538 §3.1, which carries another NOTIFICATION: that one follows as a second unit.
#include "disconnect/bgp_reasons.h"
#include "disconnect/fields.h"
#include "disconnect/text.h"
#include "net/escape.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {179};
constexpr Carrier kCarriers[] = {Carrier::BgpNotification};
constexpr std::size_t kMarker = 16;
constexpr std::size_t kHeader = 19;
constexpr std::byte kMarkerOctet{0xFF};
constexpr std::uint8_t kNotification = 3;
constexpr std::uint8_t kLastType = 5; // ROUTE-REFRESH
constexpr std::uint8_t kOpenError = 2;
constexpr std::uint8_t kCease = 6;

enum class Cease : std::uint8_t {
    MaximumPrefixes = 1,
    Shutdown = 2,
    Reset = 4,
    Rejected = 5,
    OutOfResources = 8,
    HardReset = 9,
    BfdDown = 10,
};

class BgpDecoder : public StreamDecoder {
public:
    Taken take(Side from, ByteView bytes, Findings& findings) override;
    bool resumes(Side from) override;

private:
    std::array<bool, 2> searches_{}; // for the next marker
};

// §4.1: the marker is all ones; up to 65,535 octets with RFC 8654.
Claim isHeader(ByteView bytes) {
    const auto marker = bytes.first(std::min(bytes.size(), kMarker));
    if (!std::all_of(marker.begin(), marker.end(), [](std::byte octet) {
            return octet == kMarkerOctet;
        })) {
        return Claim::No;
    }
    if (bytes.size() < kHeader) {
        return Claim::NeedMore;
    }
    ByteReader reader(bytes.subspan(kMarker));
    const std::uint16_t length = reader.u16();
    const std::uint8_t type = reader.u8();
    return length >= kHeader && type >= 1 && type <= kLastType ? Claim::Yes : Claim::No;
}

struct Notification {
    std::uint8_t code = 0;
    std::uint8_t subcode = 0;
    ByteView data;

    bool isCease(Cease cease) const { return code == kCease && Cease{subcode} == cease; }
};

std::optional<Notification> notificationOf(ByteView bytes) {
    ByteReader reader(bytes);
    Notification notification;
    notification.code = reader.u8();
    notification.subcode = reader.u8();
    notification.data = reader.rest();
    return reader.failed() ? std::nullopt : std::optional(notification);
}

// Before OPEN is accepted there is no connection; a Cease is meant, unless the speaker had to.
CloseKind kindOf(const Notification& notification) {
    if (notification.code == kOpenError || notification.isCease(Cease::Rejected)) {
        return CloseKind::Refused;
    }
    const bool isForced = notification.isCease(Cease::MaximumPrefixes) ||
                          notification.isCease(Cease::OutOfResources) ||
                          notification.isCease(Cease::BfdDown);
    return notification.code == kCease && !isForced ? CloseKind::Graceful : CloseKind::Abortive;
}

bool isUtf8(ByteView bytes, const Findings& findings) {
    const std::string_view text =
        findings.isCut() ? withoutCutCharacter(asText(bytes)) : asText(bytes);
    return validUtf8(text) == text;
}

// RFC 9003 §2: a length and that many octets of UTF-8; what is not, is not interpreted.
std::optional<ByteView> communicationOf(
    const Notification& notification, const Findings& findings
) {
    if (!notification.isCease(Cease::Shutdown) && !notification.isCease(Cease::Reset)) {
        return std::nullopt;
    }
    ByteReader reader(notification.data);
    const std::uint8_t length = reader.u8();
    const ByteView text = takeField(reader, length, findings);
    const bool isText = !reader.failed() && isUtf8(text, findings);
    return isText ? std::optional(text) : std::nullopt;
}

void add(const Notification& notification, std::uint8_t flags, Findings& findings) {
    const auto text = communicationOf(notification, findings);
    findings.add(
        {.carrier = Carrier::BgpNotification,
         .kind = kindOf(notification),
         .code = notification.code,
         .subcode = notification.subcode,
         .data = text.value_or(notification.data),
         .flags = static_cast<std::uint8_t>(flags | (text ? DisconnectDatum::kIsText : 0))}
    );
}

void onNotification(const Notification& notification, Findings& findings) {
    const auto inner =
        notification.isCease(Cease::HardReset) ? notificationOf(notification.data) : std::nullopt;
    if (!inner) {
        add(notification, 0, findings);
        return;
    }
    findings.add(
        {.carrier = Carrier::BgpNotification,
         .kind = kindOf(*inner),
         .code = notification.code,
         .subcode = notification.subcode}
    );
    add(*inner, DisconnectDatum::kParameter, findings);
}

// How far it is to something that is a header or may be one.
std::size_t distanceToHeader(ByteView bytes) {
    std::size_t at = 0;
    while (at < bytes.size()) {
        const auto marker =
            std::find(bytes.begin() + static_cast<std::ptrdiff_t>(at), bytes.end(), kMarkerOctet);
        at = static_cast<std::size_t>(marker - bytes.begin());
        if (at < bytes.size() && isHeader(bytes.subspan(at)) != Claim::No) {
            return at;
        }
        ++at;
    }
    return bytes.size();
}

Taken BgpDecoder::take(Side from, ByteView bytes, Findings& findings) {
    bool& searches = searches_[index(from)];
    if (const std::size_t distance = searches ? distanceToHeader(bytes) : 0; distance != 0) {
        return {distance};
    }
    const Claim claim = isHeader(bytes);
    if (claim != Claim::Yes) {
        return {0, claim == Claim::No};
    }
    searches = false;
    ByteReader reader(bytes.subspan(kMarker));
    const std::size_t length = reader.u16();
    if (reader.u8() != kNotification) {
        return {length};
    }
    if (isAwaited(bytes, length, findings)) {
        return {};
    }
    if (const auto notification = notificationOf(firstOf(bytes, length).subspan(kHeader))) {
        onNotification(*notification, findings);
    }
    return {length, true};
}

bool BgpDecoder::resumes(Side from) {
    searches_[index(from)] = true;
    return true;
}

Claim claims(Side /*from*/, ByteView first) {
    return isHeader(first);
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<BgpDecoder>();
}

std::string_view reason(Carrier /*carrier*/, std::uint32_t code, std::uint32_t subcode) {
    return bgpReason(code, subcode);
}

} // namespace

extern const Protocol bgpProtocol;
const Protocol bgpProtocol{"bgp", kPorts, claims, true, make, reason, kCarriers};

} // namespace lastack
