// explain(): from the verdict on a connection to the Winsock calls that each side may have made,
// what its application would have been told, and the order of both.
#pragma once

#include "track/connection.h"
#include "verdict/verdict.h"
#include "wsp/mapping.h"

#include <cstdint>

namespace lastack {

// What data does that comes after receiving was switched off by WSPRecvDisconnect or by
// WSPShutdown(SD_RECEIVE). Microsoft's page of WSARecvDisconnect has TCP reset the connection, that
// of WSPRecvDisconnect has it take the data without an acknowledgement. What SD_BOTH does is in no
// doubt: its pages agree on the reset.
enum class ReceiveOffModel : std::uint8_t { Api, Spi };

struct ExplainOptions {
    // Of both ends; Unknown: guessed from each end's packets. Where that says nothing either,
    // nothing is excluded that one of the systems would do.
    OperatingSystem assumed = OperatingSystem::Unknown;
    ReceiveOffModel receiveOff = ReceiveOffModel::Api;
};

// Pure: same connection, same mapping. The verdict is judge()'s on the same connection.
WspMapping explain(
    const Connection& connection, const Verdict& verdict, const ExplainOptions& options = {}
);

} // namespace lastack
