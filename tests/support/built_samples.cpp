#include "tests/support/built_samples.h"

#include "tests/support/exchanges/icmp_sample.h"
#include "tests/support/exchanges/nsp_sample.h"
#include "tests/support/exchanges/quic_sample.h"
#include "tests/support/exchanges/sctp_sample.h"
#include "tests/support/exchanges/tp4_sample.h"
#include "tests/support/exchanges/x25_sample.h"
#include "tests/support/script_frames.h"

namespace lastack::test {

std::vector<BuiltSample> builtSamples() {
    return {
        {"dccp-close.pcapng",
         "A DCCP server that is about to stop asks its client to close, and confirms it with "
         "Reset.",
         LinkType::Ethernet,
         dccpCloseSample},
        {"dccp-refused.pcapng",
         "A DCCP server is too busy: it answers the second Request with Reset and says why.",
         LinkType::Ethernet,
         dccpRefusalSample},
        {"sctp-abort-total.pcapng",
         "An SCTP client ends with the total of its transactions as the reason of its ABORT.",
         LinkType::Ethernet,
         sctpTotalSample},
        {"sctp-restart.pcapng",
         "An SCTP client restarts and opens its association anew from the same port, which ends "
         "the old one; the new one shuts down.",
         LinkType::Ethernet,
         sctpRestartSample},
        {"sctp-shutdown.pcapng",
         "An SCTP client shuts down after three transactions and a heartbeat; nothing is lost.",
         LinkType::Ethernet,
         sctpShutdownSample},
        {"sctp-unreachable.pcapng",
         "A router answers the second INIT of an SCTP client with an ICMP host unreachable.",
         LinkType::Ethernet,
         sctpUnreachable},
        {"tp4-disconnect-data.pcapng",
         "A client ends an ISO transport connection of class 4 with its transaction total as user "
         "data of DR, which it repeats because the first one is lost.",
         LinkType::Ethernet,
         tp4DisconnectData},
        {"tp4-session-release.pcapng",
         "Two clients, one after the other, end their OSI sessions over ISO transport class 4 with "
         "their transaction totals as user data of FINISH; the server answers DISCONNECT with the "
         "grand total over all clients so far.",
         LinkType::Ethernet,
         tp4SessionRelease},
        {"quic-decrypted.pcapng",
         "A QUIC client closes with its transaction total behind the handshake; the capture holds "
         "the secrets that it is read with.",
         LinkType::Ethernet,
         quicDecrypted,
         quicDecryptedKeyLog},
        {"quic-moved.pcapng",
         "A QUIC client takes the version that its server names, goes on from another address, and "
         "last of all gets what may be a stateless reset.",
         LinkType::Ethernet,
         quicMoved},
        {"quic-nobody-listens.pcapng",
         "The host that a QUIC client asks has nobody at that UDP port, and says so with an ICMP "
         "port unreachable.",
         LinkType::Ethernet,
         quicNobodyListens},
        {"quic-refused.pcapng",
         "A QUIC server has the client prove its address, then refuses it: no application protocol "
         "in common.",
         LinkType::Ethernet,
         quicRefused},
        {"quic-transaction-total.pcapng",
         "A QUIC client takes its attempt back with its transaction total as the reason; the "
         "server "
         "answers with the grand total.",
         LinkType::Ethernet,
         quicTransactionTotal},
        {"nsp-abort.pcapng",
         "A server aborts a DECnet logical link while the client's data is under way; the first "
         "Disconnect Initiate is lost.",
         LinkType::Ethernet,
         nspAborted},
        {"nsp-disconnect-data.pcapng",
         "A client ends a DECnet logical link with its transaction total as user data of "
         "Disconnect Initiate, once all data is acknowledged.",
         LinkType::Ethernet,
         nspDisconnectData},
        {"x25-clear-user-data.pcapng",
         "A client clears an X.25 call over LAPB with its transaction total as clear user data.",
         LinkType::LapbWithDirection,
         x25ClearUserData},
        {"x25-link-down.pcapng",
         "The server's station disconnects the LLC link under two X.25 calls, and so ends both.",
         LinkType::Ethernet,
         x25LinkDown},
    };
}

std::string captureOf(const BuiltSample& sample) {
    std::vector<CapturedFrame> frames;
    for (BuiltPacket& packet : sample.packets()) {
        frames.push_back({.at = packet.at, .bytes = std::move(packet.frame)});
    }
    return pcapngOf(
        frames, sample.link, "eth0", sample.keyLog == nullptr ? std::string() : sample.keyLog()
    );
}

} // namespace lastack::test
