#include "verdict/netscaler.h"

#include <algorithm>
#include <array>

namespace lastack {

namespace {

struct Code {
    std::uint16_t window;
    std::string_view reason;
};

// In order of the window. Citrix CTX200852, descriptions shortened.
constexpr std::array kCodes = {
    Code{8196, "bad SSL record"},
    Code{8201, "stray packet on a closed socket (NSDBG_RST_SSTRAY)"},
    Code{8202, "data without PCB, SYN cookie expired (NSDBG_RST_CSTRAY)"},
    Code{8204, "client SYN retransmitted with another sequence number"},
    Code{8205, "wrong ACK number in the final handshake ACK"},
    Code{8206, "bad non-RST packet in SYN-SENT (4-tuple reuse)"},
    Code{8207, "SYN inside the window of an established connection"},
    Code{8208, "too many duplicate retransmissions"},
    Code{8209, "no memory for the packet"},
    Code{8210, "HTTP DoS protection: bad client request"},
    Code{8211, "idle or zombie timeout cleanup (NSDBG_RST_ZSSSR)"},
    Code{8212, "stray SYN-type packet, no service, cookie or connection matches"},
    Code{8213, "SureConnect: POST on a closing connection"},
    Code{8214, "SYN MSS above interface or VLAN MTU"},
    Code{9100, "orphan HTTP connection timed out (NSDBG_RST_ORP)"},
    Code{9201, "response belongs to an earlier multiplexed transaction"},
    Code{9202, "sequence mismatch on a reused server connection (NSDBG_RST_LERRCDM)"},
    Code{
        9203,
        "server FIN meant for an earlier client on a reused connection (NSDBG_RST_CLT_CHK_MIX)"},
    Code{9205, "chunked encoding problem in the response (NSDBG_RST_CHUNK_FAIL)"},
    Code{9206, "invalid HTTP header, tracking failed"},
    Code{9207, "header reassembly parse error"},
    Code{9208, "incomplete response (incompHdrDelay)"},
    Code{9209, "chunk tracking failed"},
    Code{9210, "corrupt packets"},
    Code{9212, "invalid HTTP request"},
    Code{9214, "cache store failed"},
    Code{9216, "cache: no memory (async)"},
    Code{9217, "more body than Content-Length"},
    Code{9218, "extra orphan data"},
    Code{9219, "buffer (NSB) allocation failed"},
    Code{9220, "no new NSB, other causes"},
    Code{9221, "URL with an invalid domain shard"},
    Code{9222, "response with conflicting Content-Length and Transfer-Encoding"},
    Code{9300, "idle/zombie timeout or service down (NSDBG_RST_ZSSSR)"},
    Code{9301, "idle/zombie timeout or service down (NSDBG_RST_ZSSSR)"},
    Code{9302, "idle/zombie timeout (NSDBG_RST_ZSSSR)"},
    Code{9303, "idle/zombie timeout (NSDBG_RST_ZSSSR)"},
    Code{9304, "zero-window probes given up (NSDBG_RST_LINK_GIVEUPS)"},
    Code{9305, "wrong ACK to the appliance's SYN"},
    Code{9306, "TCP buffering undone, duplicate PCB"},
    Code{9307, "small-window protection"},
    Code{9308, "small-window protection"},
    Code{9309, "small-window protection"},
    Code{9310, "TCP keepalive failed"},
    Code{9311, "DHT retry failed"},
    Code{9400, "unusable pooled server connection flushed"},
    Code{9401, "capacity limit or removed entity, oldest connections flushed"},
    Code{9450, "SQL handshake failed"},
    Code{9451, "SQL response failed"},
    Code{9452, "SQL request list failed"},
    Code{9453, "SQL unknown, not linked"},
    Code{9454, "SQL buffer hold failed"},
    Code{9455, "SQL server first packet"},
    Code{9456, "SQL login response before request"},
    Code{9457, "SQL server login failed"},
    Code{9458, "SQL no memory"},
    Code{9459, "SQL bad server"},
    Code{9460, "SQL link failed"},
    Code{9600, "too many packets with SEQ/ACK mismatch"},
    Code{9601, "too many data packets with SEQ/ACK mismatch"},
    Code{9602, "SSL VPN probe limit"},
    Code{9700, "RST received and passed on (NSDBG_RST_PASS)"},
    Code{9701, "RST+ACK received and passed on (NSDBG_RST_NEST / NSDBG_RST_ACK_PASS)"},
    Code{9702, "data after FIN"},
    Code{9704, "buffer dropped: hold limit or transaction error"},
    Code{9800, "monitor probe timed out (NSDBG_RST_PROBE)"},
    Code{9810, "response matches configured NAI status code"},
    Code{9811, "after a fatal TLS alert (NSDBG_RST_ERRHANDLER)"},
    Code{9812, "IP address removed from configuration"},
    Code{9813, "SSF connection closed"},
    Code{9814, "policy with action RESET (NSDBG_RST_PETRIGGER)"},
    Code{9816, "bad SSL record"},
    Code{9817, "certificate binding changing"},
    Code{9818, "bad SSL header value"},
    Code{9819, "no memory for SPCB"},
    Code{9820, "SSL card operation failed"},
    Code{9821, "SSL feature disabled"},
    Code{9822, "SSL cipher changed"},
    Code{9823, "malformed NSC_AAAC cookie or bad apilogin request"},
    Code{9824, "AAA orphan connection"},
    Code{9825, "GSLB MEP record length mismatch (DBG_WRONG_GSLBRECDLEN)"},
    Code{9826, "not enough network buffers"},
    Code{9827, "SSL configuration changed"},
    Code{9829, "remote GSLB site down"},
    Code{9830, "session matches an ACL DENY rule"},
    Code{9831, "required application data missing"},
    Code{9832, "application error"},
    Code{9833, "fatal SSL error"},
    Code{9834, "SPCB flush during FIPS/HSM init"},
    Code{9835, "DTLS record too large"},
    Code{9836, "DTLS record of length zero"},
    Code{9837, "SSLv2 record too large"},
    Code{9838, "SSL record lookup error (NSBE_DBG_RST_SSL_BAD_RECORD)"},
    Code{9839, "SSL buffer hold limit"},
    Code{9841, "SSL/DTLS split packet failure"},
    Code{9842, "SSL buffer allocation failure"},
    Code{9843, "monitor wide-IP probe"},
    Code{9844, "SSL renegotiation buffer limit"},
    Code{9845, "AppSec policy reset"},
    Code{9846, "delta compression aborted or failed"},
    Code{9847, "delta compression aborted or failed"},
    Code{9848, "accepted during SSL configuration change"},
    Code{9849, "GSLB conflict by misconfiguration"},
    Code{9850, "DNS/TCP connection untrackable"},
    Code{9851, "DNS/TCP invalid payload or length"},
    Code{9852, "RTSP ALG session error"},
    Code{9853, "MSSQL authentication response error"},
    Code{9854, "indirect GSLB site connecting"},
    Code{9855, "surge queue overflow threshold"},
    Code{9856, "AppFW async failure"},
    Code{9857, "HTTP waiting PCB flushed"},
    Code{9858, "rechunk abort"},
    Code{9859, "new client request deferrable by server"},
    Code{9860, "linked PCB was cleaned"},
    Code{9861, "push vserver while push is disabled"},
    Code{9862, "duplicate server connection"},
    Code{9863, "old connection replaced by a new one"},
    Code{9864, "CVPN HINFO restore failed"},
    Code{9865, "CVPN MCMX error"},
    Code{9866, "URL transform policy error"},
    Code{9868, "MSSQL login error"},
    Code{9870, "SQL login parse error"},
    Code{9871, "MSSQL memory failure"},
    Code{9872, "WebSocket disabled in HTTP profile"},
    Code{9873, "Agsvc MCMX failure"},
    Code{9874, "buffer hold limit"},
    Code{9875, "client side closed, server side reset"},
    Code{9876, "one-to-many link failed"},
    Code{9877, "Diameter CEA on client PCB"},
    Code{9878, "Diameter CEA untrackable"},
    Code{9879, "parse failure"},
    Code{9880, "memory allocation failure"},
    Code{9881, "Diameter message without capabilities exchange"},
    Code{9882, "no pending requests (client side)"},
    Code{9883, "link PCB failed on CEA"},
    Code{9884, "server PCB reset"},
    Code{9885, "SIP Content header missing, or Diameter bad ACK"},
    Code{9886, "VPN binding missing"},
    Code{9887, "request to broker failed (VPN)"},
    Code{9888, "AAA client during cluster sync"},
    Code{9889, "dynamic processing context missing (Lua)"},
    Code{9890, "rewrite feature disabled while blocked"},
    Code{9900, "PI reset"},
    Code{9901, "cache buffer large-data error"},
    Code{9902, "HTML injection abort"},
    Code{9903, "GSLB feature disabled"},
    Code{9904, "AAA error"},
    Code{9905, "database not responding"},
    Code{9906, "local GSLB sites removed"},
    Code{9911, "HTTP incomplete, no memory"},
    Code{9912, "HTTP link incomplete, no memory"},
    Code{9913, "SPDY error"},
    Code{9914, "cache response error / AAA"},
    Code{9915, "SPDY split packet at header"},
    Code{9951, "SSL incomplete record"},
    Code{9952, "fatal TLS alert received"},
    Code{9953, "timeout action triggered"},
    Code{9956, "QoS incomplete POST"},
    Code{9957, "AppQoS persistent service down"},
    Code{9958, "unused"},
    Code{9959, "unused"},
    Code{9960, "MPTCP options error"},
    Code{9961, "MP_JOIN SYN reset"},
    Code{9962, "MP_JOIN final ACK reset"},
    Code{9963, "MPTCP checksum failure"},
    Code{9964, "invalid client or appliance key"},
    Code{9965, "MPTCP established subflow replaced"},
    Code{9966, "MPTCP RSSF filter failure"},
    Code{9967, "MPTCP plain ACK fallback failure"},
    Code{9968, "MP_FASTCLOSE received"},
    Code{9969, "MPTCP fallback mode needs infinite map"},
    Code{9970, "BW connection close"},
    Code{9971, "MPTCP bad map"},
    Code{9972, "MPTCP several subflows present"},
    Code{9973, "subflows closed after fallback to infinite map"},
    Code{9974, "RST terminated at TCP layer"},
    Code{9975, "PCB wait queue insertion failed"},
    Code{9976, "MPTCP keepalive retries exhausted"},
    Code{9977, "MPTCP token collision"},
    Code{9978, "MPTCP SYN retries exhausted"},
    Code{9979, "FIN or other signal on a pre-established subflow"},
    Code{9980, "MPTCP close"},
    Code{9981, "audit log connection closing"},
    Code{9982, "invalid answer to SYN+TFO data"},
    Code{9983, "MPTCP invalid payload size"},
    Code{10000, "ICA parse error"},
    Code{10001, "ICA link parse error"},
    Code{10002, "ICA no memory"},
    Code{10003, "ICA link no memory"},
    Code{10004, "ICA connection killed"},
    Code{10005, "MPTCP SYN retries exhausted"},
    Code{10006, "RDP connection killed"},
    Code{10016, "SMPP no memory"},
    Code{10017, "SMPP no pending requests"},
    Code{10018, "SMPP unknown error"},
    Code{10019, "SMPP bind to client failed"},
    Code{10020, "SMPP buffer hold limit"},
    Code{10022, "SMPP bind response on client"},
    Code{10023, "SMPP parse failure"},
    Code{10024, "SMPP link failed"},
    Code{10026, "SMPP message without bind, or not a request after bind"},
    Code{10027, "SSL HSM operation failed"},
    Code{10028, "SSL HSM client error"},
    Code{10029, "SSL rate limit"},
    Code{10030, "maximum packet credits exceeded"},
    Code{10032, "SIP ALG header parse failure"},
    Code{10033, "SIP ALG body parse failure"},
    Code{10034, "SIP ALG SIP header failure"},
    Code{10035, "SIP ALG SDP header failure"},
    Code{10036, "SIP ALG remaining-IP replacement failure"},
    Code{10037, "SIP ALG length replacement failure"},
    Code{10038, "SIP ALG BA insertion failure"},
    Code{10039, "SIP ALG DHT failure"},
    Code{10040, "SIP ALG post-translation failure"},
    Code{10042, "SIP ALG pre-translation failure"},
};

} // namespace

std::optional<std::string_view> netscalerReason(std::uint16_t window) {
    const auto* const at = std::lower_bound(
        kCodes.begin(),
        kCodes.end(),
        window,
        [](const Code& code, std::uint16_t wanted) { return code.window < wanted; }
    );
    const bool found = at != kCodes.end() && at->window == window;
    return found ? std::optional(at->reason) : std::nullopt;
}

void CodedResets::add(const Connection& connection) {
    for (const SegmentEvent& event : connection.events) {
        if (event.kind != EventKind::Rst) {
            continue;
        }
        const auto& details = connection.resetDetails;
        const auto detail = std::find_if(details.begin(), details.end(), [&](const auto& d) {
            return d.frame == event.frame;
        });
        if (detail == details.end() || detail->window == 0) {
            continue;
        }
        const auto& sender = event.from == Side::Client ? connection.client : connection.server;
        const auto known = counts_.find(sender.address);
        if (known == counts_.end() && counts_.size() == kMaxSenders) {
            continue;
        }
        Counts& counts = counts_[sender.address];
        ++(netscalerReason(detail->window) ? counts.coded : counts.other);
    }
}

bool CodedResets::agree(const IpAddress& sender) const {
    constexpr std::uint32_t kEnough = 3;
    const auto found = counts_.find(sender);
    return found != counts_.end() && found->second.coded >= kEnough && found->second.other == 0;
}

} // namespace lastack
