// EndingRow: what lists show, order and filter by of one finished connection, in a fixed number of
// bytes, so that millions are gone through without reading one of them whole. A plain value that
// can lie in a file; pure functions.
#pragma once

#include "net/address.h"
#include "net/ids.h"
#include "net/time.h"
#include "net/transport.h"
#include "report/teardown_report.h"
#include "track/connection.h"
#include "verdict/verdict.h"

#include <array>
#include <cstdint>
#include <limits>
#include <type_traits>

namespace lastack {

struct EndingRow {
    static constexpr std::int64_t kNone = std::numeric_limits<std::int64_t>::min();

    // What judgeEnding() says.
    struct Ending {
        Outcome outcome{};
        Pattern pattern{};
        Initiator initiator{};
        ResetBy resetBy{};
        CauseKind cause{};
        Confidence causeConfidence{};
        bool hasCause = false;
        std::uint8_t fins = 0; // how many sides sent one
        std::array<Side, 2> finBy{};
        std::array<DirectionEnd, 2> ends{}; // by Side, as what follows
        std::array<std::uint64_t, 2> unackedBytes{};
        std::array<std::uint64_t, 2> atRiskBytes{};
        std::int64_t idleBeforeClose = kNone; // nanoseconds, as what follows
        std::int64_t halfClosed = kNone;
        std::int64_t close = kNone;
        std::int64_t roundTrip = kNone;
    };

    ConnectionId id{};
    std::uint64_t place = 0; // of the whole record in the store
    FrameNumber firstFrame{}, lastFrame{};
    Timestamp firstAt, lastAt;
    std::array<std::uint64_t, 2> packets{}; // by Side, as what follows
    std::array<std::uint64_t, 2> bytes{};
    Ending ending;
    std::uint32_t incarnation = 0;
    std::uint32_t finsAgain = 0; // FINs beyond the first of each side
    Endpoint client, server;
    EncapsulationId encapsulation{};
    Transport transport{};
    RolesBasis roles{};
    bool midstream = false;
    bool oneSided = false;
    bool captureLoss = false;
    std::uint8_t events = 0; // of the whole record, as what follows
    std::uint8_t resetDetails = 0;
};

static_assert(std::is_trivially_copyable_v<EndingRow>);
static_assert(kMaxEvents <= 255 && kMaxResetDetails <= 255);
static_assert(sizeof(EndingRow) <= 256, "stored per connection; gone through by every filter");

EndingRow endingRowOf(const Connection& connection, const Verdict& ending, std::uint64_t place);

// The row as far as it goes, for a Filter that needs no more than the ending, and for totals: all
// else of the report stays as it was. Of transports other than TCP a row does not know the ends.
void describe(const EndingRow& row, TeardownReport& into);

} // namespace lastack
