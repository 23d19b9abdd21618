// Bytes of X.25 for tests and samples: packets, the link frames that carry them, and a talk between
// the stations of one link. Not for production: it trusts its caller about sizes.
//
//     X25Talk talk(X25Over::DirectedLapb);
//     talk.first(x25Call(1, "310012345", "31009999")).second(x25Accept(1));
//     follow(talk.packets(), talk.link());
#pragma once

#include "tests/support/built_samples.h"
#include "tests/support/frame_builder.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lastack::test {

// Packets modulo 8.
Bytes x25Call(
    std::uint16_t channel,
    std::string_view called,
    std::string_view calling,
    const Bytes& facilities = {},
    const Bytes& userData = {}
);
Bytes x25Accept(std::uint16_t channel, const Bytes& userData = {});
Bytes x25Clear(
    std::uint16_t channel, std::uint8_t cause, std::uint8_t diagnostic, const Bytes& userData = {}
);
Bytes x25ClearConfirm(std::uint16_t channel);
Bytes x25Data(
    std::uint16_t channel, unsigned sendNumber, unsigned receiveNumber, const Bytes& data
);
Bytes x25ReceiveReady(std::uint16_t channel, unsigned receiveNumber);
Bytes x25Interrupt(std::uint16_t channel, const Bytes& data);
Bytes x25InterruptConfirm(std::uint16_t channel);
Bytes x25Reset(std::uint16_t channel, std::uint8_t cause, std::uint8_t diagnostic);
Bytes x25ResetConfirm(std::uint16_t channel);
Bytes x25Restart(std::uint8_t cause, std::uint8_t diagnostic);
Bytes x25RestartConfirm();
Bytes x25Diagnostic(std::uint8_t code, const Bytes& packetHeader);

enum class X25Over : std::uint8_t {
    DirectedLapb,
    ExtendedLapb, // the same, modulo 128
    EtherLapb,    // of Linux: to everybody
    Llc1,
    Llc2,
    Ethernet,
};

// The first station is the DTE and the capturing host, where these matter.
class X25Talk {
public:
    explicit X25Talk(X25Over over = X25Over::DirectedLapb) : over_(over) {}

    X25Talk& first(const Bytes& packet) { return send(0, packet); }

    X25Talk& second(const Bytes& packet) { return send(1, packet); }

    // An unnumbered frame by its control octet, and what it says.
    X25Talk& firstFrame(std::uint8_t control, const Bytes& content = {});
    X25Talk& secondFrame(std::uint8_t control, const Bytes& content = {});

    // The last frame once more.
    X25Talk& again();

    X25Talk& wait(Duration duration);

    const std::vector<BuiltPacket>& packets() const { return packets_; }

    LinkType link() const;

private:
    X25Talk& send(unsigned station, const Bytes& packet);
    X25Talk& sendFrame(unsigned station, std::uint8_t control, const Bytes& content);
    X25Talk& add(unsigned station, unsigned address, const Bytes& frame);

    X25Over over_;
    unsigned next_[2] = {0, 0}; // I frame of each station
    std::vector<BuiltPacket> packets_;
    Timestamp now_{1'772'442'900'000'000'000};
};

} // namespace lastack::test
