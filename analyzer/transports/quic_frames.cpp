#include "transports/quic_frames.h"

#include "net/bytes.h"
#include "transports/quic_varint.h"

namespace lastack {

namespace {

// RFC 9000 §12.4, table 3: first those that Initial packets may carry.
namespace frame {
constexpr std::uint64_t kPadding = 0x00;
constexpr std::uint64_t kPing = 0x01;
constexpr std::uint64_t kAck = 0x02;
constexpr std::uint64_t kAckWithCounts = 0x03;
constexpr std::uint64_t kCrypto = 0x06;
constexpr std::uint64_t kClose = 0x1C;
constexpr std::uint64_t kApplicationClose =
    0x1D; // must not stand there, but is as clear if it does
constexpr std::uint64_t kResetStream = 0x04;
constexpr std::uint64_t kStopSending = 0x05;
constexpr std::uint64_t kNewToken = 0x07;
constexpr std::uint64_t kStream = 0x08; // to 0x0f: bits for an offset and a length
constexpr std::uint64_t kLastStream = 0x0F;
constexpr std::uint64_t kStreamOffset = 0x04;
constexpr std::uint64_t kStreamLength = 0x02;
constexpr std::uint64_t kMaxData = 0x10;
constexpr std::uint64_t kMaxStreamData = 0x11;
constexpr std::uint64_t kMaxStreams = 0x12; // and 0x13
constexpr std::uint64_t kDataBlocked = 0x14;
constexpr std::uint64_t kStreamDataBlocked = 0x15;
constexpr std::uint64_t kStreamsBlocked = 0x16; // and 0x17
constexpr std::uint64_t kNewConnectionId = 0x18;
constexpr std::uint64_t kRetireConnectionId = 0x19;
constexpr std::uint64_t kPathChallenge = 0x1A;
constexpr std::uint64_t kPathResponse = 0x1B;
constexpr std::uint64_t kHandshakeDone = 0x1E;
constexpr std::uint64_t kDatagram = 0x30; // RFC 9221 §4; 0x31 states its length
constexpr std::uint64_t kCountedDatagram = 0x31;
} // namespace frame

// §19.3. The number of ranges is bounded by the bytes that they take.
void skipAck(ByteReader& reader, std::uint64_t type) {
    readVarint(reader); // largest acknowledged
    readVarint(reader); // delay
    std::uint64_t ranges = readVarint(reader);
    readVarint(reader); // first range
    for (; ranges > 0 && !reader.failed(); --ranges) {
        readVarint(reader); // gap
        readVarint(reader);
    }
    constexpr int kCounts = 3;
    for (int count = 0; type == frame::kAckWithCounts && count < kCounts; ++count) {
        readVarint(reader);
    }
}

std::span<const std::byte> takeCounted(ByteReader& reader) {
    const std::uint64_t length = readVarint(reader);
    const bool fits = length <= reader.remaining();
    return reader.take(fits ? static_cast<std::size_t>(length) : reader.remaining() + 1);
}

void readCrypto(ByteReader& reader, QuicFrames& frames) {
    const std::uint64_t offset = readVarint(reader);
    const auto octets = takeCounted(reader);
    if (!reader.failed() && frames.crypto.size() < QuicFrames::kMostCrypto) {
        frames.crypto.push_back({offset, offset + octets.size(), octets});
    }
}

void readClose(ByteReader& reader, std::uint64_t type, QuicFrames& frames) {
    QuicClose close{.byApplication = type == frame::kApplicationClose};
    close.error = readVarint(reader);
    close.frameType = close.byApplication ? 0 : readVarint(reader);
    close.reason = takeCounted(reader);
    if (!reader.failed() && !frames.close) {
        frames.close = close;
    }
}

enum class Known : std::uint8_t { Yes, No };

// One frame of those that any packet may carry, of which the type was read.
Known readCommon(ByteReader& reader, std::uint64_t type, QuicFrames& frames) {
    switch (type) {
    case frame::kPadding:
        return Known::Yes;
    case frame::kPing:
        frames.pings = true;
        return Known::Yes;
    case frame::kAck:
    case frame::kAckWithCounts:
        skipAck(reader, type);
        return Known::Yes;
    case frame::kCrypto:
        readCrypto(reader, frames);
        return Known::Yes;
    case frame::kClose:
    case frame::kApplicationClose:
        readClose(reader, type, frames);
        return Known::Yes;
    default:
        return Known::No;
    }
}

// How many numbers it consists of; 0: it is another one.
int numbersOf(std::uint64_t type) {
    switch (type) {
    case frame::kMaxData:
    case frame::kMaxStreams:
    case frame::kMaxStreams + 1:
    case frame::kDataBlocked:
    case frame::kStreamsBlocked:
    case frame::kStreamsBlocked + 1:
    case frame::kRetireConnectionId:
        return 1;
    case frame::kStopSending:
    case frame::kMaxStreamData:
    case frame::kStreamDataBlocked:
        return 2;
    case frame::kResetStream:
        return 3;
    default:
        return 0;
    }
}

// §19.8: without a length it takes the rest of the packet.
void skipStream(ByteReader& reader, std::uint64_t type) {
    readVarint(reader);
    if ((type & frame::kStreamOffset) != 0) {
        readVarint(reader);
    }
    if ((type & frame::kStreamLength) != 0) {
        takeCounted(reader);
    } else {
        reader.skip(reader.remaining());
    }
}

// §19.15.
void skipNewConnectionId(ByteReader& reader) {
    constexpr std::size_t kResetToken = 16;
    readVarint(reader);
    readVarint(reader);
    reader.skip(reader.u8());
    reader.skip(kResetToken);
}

// Of frames that only packets with other keys than Initial ones carry.
Known skipOther(ByteReader& reader, std::uint64_t type) {
    constexpr std::size_t kPathData = 8;
    if (type >= frame::kStream && type <= frame::kLastStream) {
        skipStream(reader, type);
        return Known::Yes;
    }
    switch (type) {
    case frame::kNewToken:
    case frame::kCountedDatagram:
        takeCounted(reader);
        return Known::Yes;
    case frame::kNewConnectionId:
        skipNewConnectionId(reader);
        return Known::Yes;
    case frame::kPathChallenge:
    case frame::kPathResponse:
        reader.skip(kPathData);
        return Known::Yes;
    case frame::kHandshakeDone:
        return Known::Yes;
    case frame::kDatagram:
        reader.skip(reader.remaining());
        return Known::Yes;
    default:
        break;
    }
    const int numbers = numbersOf(type);
    for (int number = 0; number < numbers; ++number) {
        readVarint(reader);
    }
    return numbers > 0 ? Known::Yes : Known::No;
}

} // namespace

std::optional<QuicFrames> readInitialFrames(std::span<const std::byte> payload) {
    ByteReader reader(payload);
    QuicFrames frames;
    while (reader.remaining() > 0) {
        if (readCommon(reader, readVarint(reader), frames) == Known::No) {
            return std::nullopt;
        }
    }
    return reader.failed() ? std::nullopt : std::optional(frames);
}

std::optional<QuicFrames> readAllFrames(std::span<const std::byte> payload) {
    ByteReader reader(payload);
    QuicFrames frames;
    while (reader.remaining() > 0) {
        const std::uint64_t type = readVarint(reader);
        if (readCommon(reader, type, frames) == Known::No && skipOther(reader, type) == Known::No) {
            break;
        }
    }
    return reader.failed() ? std::nullopt : std::optional(frames);
}

} // namespace lastack
