#include "app/live/teardown_filter.h"

#include <fmt/format.h>

namespace lastack::live {

namespace {

// pcap-filter's tcp[] is of IPv4 alone, and of unfragmented packets. IPv6 with extension headers
// would take a program that walks them, which the kernel does not run.
constexpr auto kPackets =
    // RFC 9293 §3.1: FIN, SYN, RST
    "(tcp[13] & 7 != 0)"
    " or (ip6[6] == 6 and ip6[53] & 7 != 0)"
    // RFC 9260 §3.2: INIT, INIT ACK, ABORT, SHUTDOWN and its ACK, COOKIE ECHO and ACK, SHUTDOWN
    // COMPLETE, where they are the first chunk
    " or (ip proto 132 and (sctp[12] == 1 or sctp[12] == 2 or sctp[12] == 6 or sctp[12] == 7"
    " or sctp[12] == 8 or sctp[12] == 10 or sctp[12] == 11 or sctp[12] == 14))"
    " or (ip6[6] == 132 and (ip6[52] == 1 or ip6[52] == 2 or ip6[52] == 6 or ip6[52] == 7"
    " or ip6[52] == 8 or ip6[52] == 10 or ip6[52] == 11 or ip6[52] == 14))"
    // RFC 4340 §5.1: Request, Response, CloseReq, Close, Reset
    " or (ip proto 33 and ip[6:2] & 0x1fff == 0 and (ip[((ip[0] & 15) << 2) + 8] & 30 < 4"
    " or (ip[((ip[0] & 15) << 2) + 8] & 30 > 9 and ip[((ip[0] & 15) << 2) + 8] & 30 < 15)))"
    " or (ip6[6] == 33 and (ip6[48] & 30 < 4 or (ip6[48] & 30 > 9 and ip6[48] & 30 < 15)))"
    // RFC 792, RFC 4443 §3.1: destination unreachable
    " or (icmp[0] == 3) or (ip6[6] == 58 and ip6[40] == 1)";

} // namespace

std::string teardownFilter(const std::string& also, Tags tags) {
    const std::string wanted = also.empty() ? fmt::format("({})", kPackets)
                                            : fmt::format("(({}) and ({}))", also, kPackets);
    if (tags == Tags::None) {
        return wanted;
    }
    return fmt::format("{0} or (vlan and ({0} or (vlan and {0})))", wanted);
}

std::string teardownCost() {
    return "only packets that open or end connections are captured: data is known by sequence "
           "numbers alone, the last acknowledgment of a close and silent endings are not seen, so "
           "few verdicts are certain, and causes that data would prove stay open";
}

} // namespace lastack::live
