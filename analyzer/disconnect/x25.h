// X25Circuit: how a virtual circuit of X.25's packet layer (ISO/IEC 8208) is cleared, reset or
// restarted, with cause, diagnostic and clear user data. Whoever carries the packets gives them one
// by one. Not thread-safe.
#pragma once

#include "disconnect/findings.h"
#include "disconnect/stream_decoder.h"
#include "disconnect/x25_packet.h"
#include "net/side.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace lastack {

class X25Circuit {
public:
    // length: on the wire, at least as many as there are bytes.
    void take(Side from, ByteView bytes, std::size_t length, Findings& findings);

private:
    void takeClear(Side from, const X25Packet& packet, Findings& findings);

    std::optional<Side> caller_;
    bool isAccepted_ = false;
};

// Whether a packet with these first three octets is looked at in full.
bool isX25Control(ByteView packet);

std::string_view x25Reason(Carrier carrier, std::uint32_t cause, std::uint32_t diagnostic);

} // namespace lastack
