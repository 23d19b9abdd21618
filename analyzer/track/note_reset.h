// Notes what tells genuine resets from forged ones: of each reset what clues need (ResetDetail), of
// SYNs and FINs what their host looks like (SenderProfile). Free functions; no state of their own.
#pragma once

#include "decode/tcp_options.h"
#include "track/live_connection.h"

namespace lastack {

// A reset, before it changes anything; beyond kMaxResetDetails nothing is kept.
void noteReset(LiveConnection live, const Segment& segment, Direction from);

// A SYN or FIN; the first one is kept.
void noteSender(SenderProfile& profile, const Segment& segment);
void noteTimestamp(SenderProfile& profile, const TcpOptions& options, Timestamp at);

} // namespace lastack
