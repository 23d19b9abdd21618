// RDP: why a Remote Desktop connection over COTP ends, as long as it says so in clear (MS-RDPBCGR):
// a refused negotiation, the server's error information and the disconnect of MCS below it. Only
// what is known to be RDP is read, for MCS has no mark of its own. Not thread-safe.
#pragma once

#include "disconnect/cotp.h"
#include "disconnect/stream_decoder.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace lastack {

class Rdp {
public:
    // The longest packet in which something is looked for.
    static constexpr std::size_t kMostPacket = 1024;

    void presume() { isRdp_ = true; } // by the port

    void takeConnect(const Tpdu& tpdu, Findings& findings);
    void takeData(ByteView userData, Findings& findings);

    bool isRdp() const { return isRdp_; }

private:
    bool isRdp_ = false;
};

std::string_view rdpReason(Carrier carrier, std::uint32_t code);

} // namespace lastack
