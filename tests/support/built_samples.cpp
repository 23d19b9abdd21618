#include "tests/support/built_samples.h"

#include "tests/support/script_frames.h"

namespace lastack::test {

std::vector<BuiltSample> builtSamples() {
    return {};
}

std::string captureOf(const BuiltSample& sample) {
    std::vector<CapturedFrame> frames;
    for (BuiltPacket& packet : sample.packets()) {
        frames.push_back({.at = packet.at, .bytes = std::move(packet.frame)});
    }
    return pcapngOf(frames, sample.link, "eth0");
}

} // namespace lastack::test
