#include "decode/multipath_option.h"

#include "decode/tcp.h"
#include "net/bytes.h"

#include <span>

namespace lastack {

namespace {

using Body = std::span<const std::byte>; // of an option: without kind and length

constexpr std::uint8_t kMultipath = 30;
constexpr std::size_t kOptionHeader = 2;

// RFC 8684 §8: subtypes.
constexpr std::uint8_t kCapable = 0;
constexpr std::uint8_t kJoin = 1;
constexpr std::uint8_t kDataSequence = 2;
constexpr std::uint8_t kFastClose = 7;

std::uint64_t u64(ByteReader& reader) {
    const std::uint64_t high = reader.u32();
    return high << 32 | reader.u32();
}

// §3.1, figure 4: two octets, then the sender's key, then its receiver's. With data in the third
// segment the length of that follows.
void readCapable(Body body, MultipathOption& option) {
    constexpr std::size_t kKey = 8;
    ByteReader reader(body);
    option.version = static_cast<std::uint8_t>(reader.u8() & 0x0FU);
    reader.u8();
    if (reader.remaining() >= kKey) {
        option.senderKey = u64(reader);
    }
    if (reader.remaining() >= kKey) {
        option.receiverKey = u64(reader);
    }
}

// §3.2, figure 5.
void readJoin(Body body, const Segment& segment, MultipathOption& option) {
    constexpr std::size_t kOfSyn = 10;
    if (body.size() == kOfSyn && segment.flags.syn() && !segment.flags.ack()) {
        option.joinToken = loadBig32(body.data() + 2);
    }
}

// §3.3, figure 9. Of the long forms of both numbers the low half is enough to tell which covers
// which.
void readDataSequence(Body body, MultipathOption& option) {
    constexpr unsigned kHasAck = 0x01;
    constexpr unsigned kLongAck = 0x02;
    constexpr unsigned kHasMapping = 0x04;
    constexpr unsigned kLongNumber = 0x08;
    constexpr unsigned kDataFin = 0x10;
    ByteReader reader(body);
    reader.u8();
    const unsigned flags = reader.u8();
    const auto number = [&](unsigned isLong) {
        reader.skip((flags & isLong) != 0 ? 4 : 0);
        return reader.u32();
    };
    if ((flags & kHasAck) != 0) {
        const std::uint32_t ack = number(kLongAck);
        option.dataAck = reader.failed() ? std::nullopt : std::optional(ack);
    }
    if ((flags & kHasMapping) != 0 && (flags & kDataFin) != 0) {
        const std::uint32_t first = number(kLongNumber);
        reader.u32();                              // of the subflow
        const std::uint16_t length = reader.u16(); // with DATA_FIN's own number
        option.dataEnd = reader.failed() ? std::nullopt : std::optional(first + length);
    }
}

void readOption(Body body, const Segment& segment, MultipathOption& option) {
    constexpr std::size_t kFastCloseBody = 10; // §3.5, figure 14
    if (body.size() < 2) {
        return;
    }
    switch (std::to_integer<std::uint8_t>(body[0]) >> 4) {
    case kCapable:
        return readCapable(body, option);
    case kJoin:
        return readJoin(body, segment, option);
    case kDataSequence:
        return readDataSequence(body, option);
    case kFastClose:
        option.fastClose = option.fastClose || body.size() == kFastCloseBody;
        return;
    default:
        return;
    }
}

} // namespace

MultipathOption readMultipathOption(const Segment& segment) {
    constexpr std::uint8_t kEndOfList = 0;
    constexpr std::uint8_t kNoOperation = 1;
    MultipathOption option;
    std::size_t at = kTcpMinimumSize;
    while (at + 1 < segment.headerCaptured) {
        const auto kind = std::to_integer<std::uint8_t>(segment.header[at]);
        if (kind == kNoOperation) {
            ++at;
            continue;
        }
        const auto length = std::to_integer<std::size_t>(segment.header[at + 1]);
        if (kind == kEndOfList || length < kOptionHeader || at + length > segment.headerCaptured) {
            break;
        }
        if (kind == kMultipath) {
            const Body body(segment.header + at + kOptionHeader, length - kOptionHeader);
            readOption(body, segment, option);
        }
        at += length;
    }
    return option;
}

} // namespace lastack
