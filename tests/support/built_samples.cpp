#include "tests/support/built_samples.h"

#include "tests/support/exchanges/quic_sample.h"
#include "tests/support/script_frames.h"

namespace lastack::test {

std::vector<BuiltSample> builtSamples() {
    return {
        {"quic-moved.pcapng",
         "A QUIC client takes the version that its server names, goes on from another address, and "
         "last of all gets what may be a stateless reset.",
         LinkType::Ethernet,
         quicMoved},
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
    };
}

std::string captureOf(const BuiltSample& sample) {
    std::vector<CapturedFrame> frames;
    for (BuiltPacket& packet : sample.packets()) {
        frames.push_back({.at = packet.at, .bytes = std::move(packet.frame)});
    }
    return pcapngOf(frames, sample.link, "eth0");
}

} // namespace lastack::test
