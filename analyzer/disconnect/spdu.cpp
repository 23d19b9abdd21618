#include "disconnect/spdu.h"

#include "net/bytes.h"

#include <algorithm>

namespace lastack {

namespace {

// X.225 §8.3, of parameters and groups.
constexpr std::uint8_t kTokenItem = 16;
constexpr std::uint8_t kTransportDisconnect = 17;
constexpr std::uint8_t kEnclosureItem = 25;
constexpr std::uint8_t kReflectedValues = 49;
constexpr std::uint8_t kReasonCode = 50;
constexpr std::uint8_t kUserData = 193;
constexpr std::uint8_t kExtendedUserData = 194;

// X.225 §8.2: one octet, or 255 and two.
std::size_t lengthIndicator(ByteReader& reader) {
    const std::uint8_t first = reader.u8();
    return first == 255 ? reader.u16() : first;
}

std::optional<std::uint8_t> onlyOctet(ByteView value) {
    return value.size() == 1 ? std::optional(std::to_integer<std::uint8_t>(value[0]))
                             : std::nullopt;
}

void note(Spdu& spdu, std::uint8_t code, ByteView value) {
    switch (code) {
    case kTokenItem:
        spdu.tokens = onlyOctet(value);
        return;
    case kTransportDisconnect:
        spdu.transportDisconnect = onlyOctet(value);
        return;
    case kEnclosureItem:
        spdu.enclosure = onlyOctet(value).value_or(Spdu::kBegins | Spdu::kEnds);
        return;
    case kReflectedValues:
        spdu.reflected = value;
        return;
    case kReasonCode:
    case kUserData:
    case kExtendedUserData:
        spdu.userData = value;
        return;
    }
}

// A refusal has no user data parameter: they stand behind the reason.
bool isRead(SpduId id, std::uint8_t code) {
    return id == SpduId::Refuse ? code != kUserData : code != kReasonCode;
}

bool mayBeCut(std::uint8_t code) {
    return code == kUserData || code == kExtendedUserData || code == kReasonCode ||
           code == kReflectedValues;
}

// The value of the last one may be cut; of groups nothing is read that stands in them.
void readUnits(Spdu& spdu, ByteView units) {
    ByteReader reader(units);
    while (reader.remaining() > 0) {
        const std::uint8_t code = reader.u8();
        const std::size_t length = lengthIndicator(reader);
        const ByteView value = reader.take(std::min(length, reader.remaining()));
        const bool isCut = reader.failed() || value.size() < length;
        if (isCut && spdu.fit != Spdu::Fit::Cut) {
            spdu.fit = Spdu::Fit::Broken;
        }
        if (!reader.failed() && (!isCut || mayBeCut(code)) && isRead(spdu.id, code)) {
            note(spdu, code, value);
        }
    }
}

void splitRefusal(Spdu& spdu) {
    if (!spdu.userData || spdu.userData->empty() || !spdu.begins()) {
        return;
    }
    spdu.reason = std::to_integer<std::uint8_t>(spdu.userData->front());
    const ByteView behind = spdu.userData->subspan(1);
    spdu.userData = behind.empty() ? std::nullopt : std::optional(behind);
}

} // namespace

bool isSpduId(std::uint8_t first) {
    switch (SpduId{first}) {
    case SpduId::PleaseTokens:
    case SpduId::NotFinished:
    case SpduId::Finish:
    case SpduId::Disconnect:
    case SpduId::Refuse:
    case SpduId::Connect:
    case SpduId::Accept:
    case SpduId::Abort:
    case SpduId::AbortAccept:
        return true;
    }
    return false;
}

Spdu readSpdu(ByteView tsdu) {
    Spdu spdu;
    ByteReader reader(tsdu);
    spdu.id = SpduId{reader.u8()};
    const std::size_t length = lengthIndicator(reader);
    if (reader.failed() || length > reader.remaining()) {
        spdu.fit = Spdu::Fit::Cut;
    } else if (length < reader.remaining()) {
        spdu.fit = Spdu::Fit::Trailing;
    }
    readUnits(spdu, reader.take(std::min(length, reader.remaining())));
    if (spdu.id == SpduId::Refuse) {
        splitRefusal(spdu);
    }
    return spdu;
}

} // namespace lastack
