#include "tests/support/built_samples.h"

#include "tests/support/exchanges/nsp_sample.h"
#include "tests/support/exchanges/x25_sample.h"
#include "tests/support/script_frames.h"

namespace lastack::test {

std::vector<BuiltSample> builtSamples() {
    return {
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
    return pcapngOf(frames, sample.link, "eth0");
}

} // namespace lastack::test
