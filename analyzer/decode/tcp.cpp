#include "decode/tcp.h"

#include "decode/checksum.h"
#include "decode/walk.h"

namespace lastack {

namespace {

constexpr std::uint32_t kTcpProtocol = 6;

std::uint64_t bigEndianAsLoaded(std::uint32_t value) {
    return std::uint64_t{value & 0xFFU} << 24 | (value & 0xFF00U) << 8 | (value >> 8 & 0xFF00U) |
           value >> 24;
}

} // namespace

// RFC 9293 §3.1 for IPv4, RFC 8200 §8.1 for IPv6: both pseudo headers sum up alike, as lengths fit
// in either.
void checkTcpSum(Segment& segment) {
    if (segment.captured != segment.length || segment.headerCaptured != segment.headerLength) {
        return;
    }
    const std::size_t addressSize = segment.isV6 ? 16 : 4;
    const std::uint32_t size = segment.headerLength + segment.length;
    const std::uint64_t sum = checksumPart({segment.source, addressSize}) +
                              checksumPart({segment.destination, addressSize}) +
                              bigEndianAsLoaded(kTcpProtocol) + bigEndianAsLoaded(size) +
                              checksumPart({segment.header, size});
    segment.checksumWrong = foldChecksum(sum) != 0xFFFF;
}

Step readTcp(Walk& walk, Segment& segment) {
    switch (readTcpHeader(walk.data, walk.captured, walk.length, segment)) {
    case TcpFault::Cut:
        return walk.stop(Undecoded::CutTcpHeader);
    case TcpFault::Bad:
        return walk.stop(Undecoded::BadTcpHeader);
    case TcpFault::None:
        break;
    }
    segment.source = walk.source;
    segment.destination = walk.destination;
    segment.ipId = walk.ipId;
    segment.hopLimit = walk.hopLimit;
    segment.isV6 = walk.isV6;
    if (deservesChecksum(segment.flags) && walk.destinationIsFinal) {
        checkTcpSum(segment);
    }
    return Step::Done;
}

} // namespace lastack
