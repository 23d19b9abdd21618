// Hand-built reports for the tests of every output: one for each thing a summary sentence can say.
// Built directly as values, so that writers are tested without tracker or judge.
// Pure functions, thread-safe.
#pragma once

#include "report/teardown_report.h"

#include <string_view>
#include <vector>

namespace lastack::samples {

struct Sample {
    std::string_view name;
    TeardownReport report;
    std::string_view sentence; // what summaryOf() says of it, to the letter
};

std::vector<Sample> all();

std::vector<Sample> graceful();
std::vector<Sample> abortive();
std::vector<Sample> silent();    // timed out, refused, unanswered
std::vector<Sample> undecided(); // half-closed, open, unknown
std::vector<Sample> stories();   // endings with findings
std::vector<Sample> exchanges(); // of other transports, and what protocols above TCP said

// The record of the report contract's own example: data after the client's close, reset by the
// client.
TeardownReport dataAfterClose();

// Everything a hostile capture can put into text.
TeardownReport hostile();

// Starts from an established connection 10.0.0.5:49812 -> 10.0.0.9:8080 whose handshake is in
// packets 1 to 3.
class Builder {
public:
    enum class Start { Established, Nothing };

    explicit Builder(Outcome outcome, Pattern pattern, Start start = Start::Established);

    Builder& syn(Side side, std::uint64_t packet, std::int64_t ms);
    Builder& data(Side side, std::uint64_t packet, std::int64_t ms, std::uint32_t length);
    Builder& ack(Side side, std::uint64_t packet, std::int64_t ms);
    Builder& fin(Side side, std::uint64_t packet, std::int64_t ms, std::uint32_t length = 0);
    Builder& rst(Side side, std::uint64_t packet, std::int64_t ms, Effect effective = Effect::Yes);
    Builder& icmp(std::uint64_t packet, std::int64_t ms, std::uint8_t type, std::uint8_t code);
    Builder& cause(CauseKind kind, Confidence confidence);
    Builder& lost(Side from, std::uint64_t unacked, std::uint64_t atRisk = 0);
    Builder& states(TcpState client, TcpState server);
    Builder& problem(Problem problem);

    Connection& connection() { return report_.connection; }

    DirectionFacts& from(Side side) { return report_.connection.from(side); }

    Verdict& verdict() { return report_.verdict; }

    TeardownReport build();

private:
    SegmentEvent& add(
        EventKind kind, Side side, std::uint64_t packet, std::int64_t ms, std::uint8_t flags
    );

    TeardownReport report_;
};

} // namespace lastack::samples
