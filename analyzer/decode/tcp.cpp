#include "decode/tcp.h"

#include "decode/checksum.h"
#include "decode/walk.h"

namespace lastack {

namespace {

constexpr std::uint32_t kTcpProtocol = 6;

// RFC 9293 §3.1 for IPv4, RFC 8200 §8.1 for IPv6: both pseudo headers sum up alike, as lengths fit
// in either. Two octets that were not swapped when loaded count 256 times (modulo 65535) what they
// say, and so must the numbers that are not loaded.
std::uint64_t sumOfPseudoHeader(const Segment& segment, std::uint32_t size) {
    const std::uint64_t numbers = (std::uint64_t{size} + kTcpProtocol) << 8;
    if (!segment.isV6) {
        return numbers + loadLittle32(segment.source) + loadLittle32(segment.destination);
    }
    constexpr std::size_t kAddressSize = 16;
    const std::uint64_t sum = checksumPart({segment.source, kAddressSize}, numbers);
    return checksumPart({segment.destination, kAddressSize}, sum);
}

} // namespace

void checkTcpSum(Segment& segment) {
    if (segment.captured != segment.length || segment.headerCaptured != segment.headerLength) {
        return;
    }
    const std::uint32_t size = segment.headerLength + segment.length;
    const std::uint64_t sum = sumOfPseudoHeader(segment, size);
    segment.checksumWrong = !isRightChecksum(checksumPart({segment.header, size}, sum));
}

WalkStep readTcp(Walk& walk, Segment& segment) {
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
    segment.dontFragment = walk.dontFragment;
    if (deservesChecksum(segment.flags) && walk.destinationIsFinal) {
        checkTcpSum(segment);
    }
    return WalkStep::Done;
}

} // namespace lastack
