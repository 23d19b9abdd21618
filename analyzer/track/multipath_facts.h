// MultipathFacts: what one subflow showed of its MPTCP connection (RFC 8684): keys and tokens,
// which name it, and how the data of both sides ended. The connection itself is known only when all
// its subflows are. A plain value.
#pragma once

#include "net/ids.h"
#include "net/side.h"

#include <array>
#include <cstdint>
#include <type_traits>

namespace lastack {

// Of one side of the subflow. Data sequence numbers are the low halves.
struct MultipathSide {
    std::uint64_t key = 0;
    FrameNumber dataFinAt{};   // meaningful when sentDataFin, as the next three
    FrameNumber fastCloseAt{}; // meaningful when sentFastClose
    std::uint32_t dataEnd = 0; // the number behind DATA_FIN
    std::uint32_t ackAtDataFin = 0;
    std::uint32_t dataAck = 0; // the highest; meaningful when sentDataAck
    bool hadAckAtDataFin = false;
    bool sentDataFin = false;
    bool sentDataAck = false;
    bool sentFastClose = false;
    bool hasKey = false;
};

struct MultipathFacts {
    std::array<MultipathSide, 2> sides{}; // by Side
    std::uint32_t joinToken = 0;          // of the SYN's receiver; meaningful when isJoin
    std::uint8_t version = 1;
    bool isJoin = false; // a further subflow

    MultipathSide& of(Side side) { return sides[index(side)]; }

    const MultipathSide& of(Side side) const { return sides[index(side)]; }
};

static_assert(std::is_trivially_copyable_v<MultipathFacts>);

} // namespace lastack
