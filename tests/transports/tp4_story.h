// What became of a talk between two transport entities, as lines to compare.
#pragma once

#include "report/words.h"
#include "tests/support/exchanges/tp4_packets.h"
#include "tests/support/followed.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace lastack::test {

using Lines = std::vector<std::string>;

constexpr std::uint16_t kClientRef = 0x1111;
constexpr std::uint16_t kServerRef = 0x2222;
constexpr std::uint8_t kNormalDisconnect = 128;

// "client DR abort (again)": one per event, with what it means; acknowledgements left out.
inline Lines storyOf(const Connection& connection) {
    Lines lines;
    for (const SegmentEvent& event : connection.events) {
        if (event.kind != EventKind::Ack) {
            const bool again = event.marks.has(EventMarks::kRetransmission);
            const bool damaged = event.marks.has(EventMarks::kChecksumWrong);
            lines.push_back(fmt::format(
                "{} {} {}{}{}",
                nameOf(event.from),
                nameOf(event.unit()),
                nameOf(event.kind),
                again ? " (again)" : "",
                damaged ? " (damaged)" : ""
            ));
        }
    }
    return lines;
}

inline Connection only(const Tp4Talk& talk) {
    return follow(talk.packets()).only();
}

// CR, CC and AK.
inline Tp4Talk opened(Tp4Over over = Tp4Over::Clnp) {
    Tp4Talk talk(over);
    talk.client(tpConnectRequest(kClientRef));
    talk.server(tpConnectConfirm(kClientRef, kServerRef));
    talk.client(tpAck(kServerRef, 0));
    return talk;
}

inline const Lines kOpening{"client CR open", "server CC accept", "client AK confirm"};

// The opening, then the rest.
inline Lines openedThen(Lines rest) {
    rest.insert(rest.begin(), kOpening.begin(), kOpening.end());
    return rest;
}

} // namespace lastack::test
