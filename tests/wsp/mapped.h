// Mapped: what explain() makes of a script, and what tests ask of it.
#pragma once

#include "tests/support/judged.h"
#include "wsp/explain.h"

#include <string>
#include <string_view>

namespace lastack::test {

// Captured at the client: almost the whole round trip of 11 ms lies between SYN and SYN-ACK.
inline constexpr std::string_view kAtClient = R"(
    0.000  C > S  SYN      win 64240 <mss 1460, sackOK>
    +0.0105 S > C  SYN ACK  win 65160 <mss 1460, sackOK>
    +0.0005 C > S  ACK
)";

// Captured at the server, with the same round trip.
inline constexpr std::string_view kAtServer = R"(
    0.000  C > S  SYN      win 64240 <mss 1460, sackOK>
    +0.001 S > C  SYN ACK  win 65160 <mss 1460, sackOK>
    +0.010 C > S  ACK
)";

// In the middle: 6 ms to the server and back, 4 ms to the client and back.
inline constexpr std::string_view kInTheMiddle = R"(
    0.000  C > S  SYN      win 64240 <mss 1460, sackOK>
    +0.006 S > C  SYN ACK  win 65160 <mss 1460, sackOK>
    +0.004 C > S  ACK
)";

// After a handshake: the client gives up on data that nobody acknowledges.
inline constexpr std::string_view kDataUnanswered = R"(
    +0.1   C > S  PSH ACK  seq 1 len 5
    +0.2   C > S  PSH ACK  seq 1 len 5
    +0.4   C > S  PSH ACK  seq 1 len 5
    +0.8   C > S  PSH ACK  seq 1 len 5
    +1.6   C > S  PSH ACK  seq 1 len 5
    +3.2   C > S  PSH ACK  seq 1 len 5
    +200   arp
)";

struct Mapped {
    Judged judged;
    WspMapping mapping;

    const SideMapping& client() const { return mapping.of(Side::Client); }

    const SideMapping& server() const { return mapping.of(Side::Server); }

    Timestamp timeOf(EventIndex event) const {
        return judged.connection.events[static_cast<std::size_t>(event)].at;
    }
};

inline const Indication* find(const SideMapping& side, IndicationId id) {
    for (const Indication& told : side.indications) {
        if (told.id == id) {
            return &told;
        }
    }
    return nullptr;
}

inline Mapped mappedBare(std::string_view script, const ExplainOptions& options = {}) {
    Mapped result{judged(script), {}};
    result.mapping = explain(result.judged.connection, result.judged.verdict, options);
    return result;
}

inline Mapped mapped(
    std::string_view rest, const ExplainOptions& options = {}, std::string_view opening = kAtClient
) {
    return mappedBare(std::string(opening) + std::string(rest), options);
}

} // namespace lastack::test
