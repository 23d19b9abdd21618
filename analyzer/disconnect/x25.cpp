#include "disconnect/x25.h"

namespace lastack {

namespace {

constexpr std::size_t kHeader = 3;

} // namespace

bool isX25Control(ByteView packet) {
    return packet.size() >= kHeader && (std::to_integer<unsigned>(packet[2]) & 1U) != 0;
}

void X25Circuit::take(Side from, ByteView bytes, std::size_t length, Findings& findings) {
    const auto packet = x25PacketOf(bytes, length);
    if (!packet) {
        return;
    }
    switch (packet->type) {
    case X25Type::CallRequest:
        caller_ = from;
        isAccepted_ = false;
        return;
    case X25Type::CallConnected:
    case X25Type::Data:
        isAccepted_ = true;
        return;
    case X25Type::ClearRequest:
        return takeClear(from, *packet, findings);
    case X25Type::ClearConfirm:
        return findings.add({.carrier = Carrier::X25ClearConfirm, .kind = CloseKind::Confirm});
    case X25Type::ResetRequest:
        return findings.add(x25Found(Carrier::X25Reset, CloseKind::Advisory, *packet));
    case X25Type::RestartRequest:
        return findings.add(x25Found(Carrier::X25Restart, CloseKind::Abortive, *packet));
    case X25Type::ReceiveReady:
    case X25Type::ReceiveNotReady:
    case X25Type::Reject:
    case X25Type::Interrupt:
    case X25Type::InterruptConfirm:
    case X25Type::ResetConfirm:
    case X25Type::RestartConfirm:
    case X25Type::Diagnostic:
        return;
    }
}

// A call that was not accepted is refused by who was called; the caller gives it up.
void X25Circuit::takeClear(Side from, const X25Packet& packet, Findings& findings) {
    const bool isRefusal = caller_ && *caller_ != from && !isAccepted_;
    findings.add(
        x25Found(Carrier::X25Clear, isRefusal ? CloseKind::Refused : CloseKind::Abortive, packet)
    );
}

} // namespace lastack
