#include "transports/quic_frames.h"

#include "net/bytes.h"
#include "transports/quic_varint.h"

namespace lastack {

namespace {

// RFC 9000 §12.4, table 3: those that Initial packets may carry.
namespace frame {
constexpr std::uint64_t kPadding = 0x00;
constexpr std::uint64_t kPing = 0x01;
constexpr std::uint64_t kAck = 0x02;
constexpr std::uint64_t kAckWithCounts = 0x03;
constexpr std::uint64_t kCrypto = 0x06;
constexpr std::uint64_t kClose = 0x1C;
constexpr std::uint64_t kApplicationClose = 0x1D; // must not stand here, but is as clear if it does
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
    const std::size_t length = takeCounted(reader).size();
    if (!reader.failed() && frames.crypto.size() < QuicFrames::kMostCrypto) {
        frames.crypto.push_back({offset, offset + length});
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

} // namespace

std::optional<QuicFrames> readInitialFrames(std::span<const std::byte> payload) {
    ByteReader reader(payload);
    QuicFrames frames;
    while (reader.remaining() > 0) {
        const std::uint64_t type = readVarint(reader);
        switch (type) {
        case frame::kPadding:
            break;
        case frame::kPing:
            frames.pings = true;
            break;
        case frame::kAck:
        case frame::kAckWithCounts:
            skipAck(reader, type);
            break;
        case frame::kCrypto:
            readCrypto(reader, frames);
            break;
        case frame::kClose:
        case frame::kApplicationClose:
            readClose(reader, type, frames);
            break;
        default:
            return std::nullopt;
        }
    }
    return reader.failed() ? std::nullopt : std::optional(frames);
}

} // namespace lastack
