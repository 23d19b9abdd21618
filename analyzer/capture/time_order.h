// Puts the frames of a batch that a capturing system handed over out of order, as several queues or
// interfaces do, into the order of their times. Frames keep the numbers of their places in the
// file. A clock that was set back looks alike at first, but nothing later catches up with the time
// before: there the order of the file is right. Pure function, thread-safe.
#pragma once

#include "capture/frame.h"

#include <span>

namespace lastack {

// One comparison for each frame where all are in order.
void orderByTime(std::span<Frame> frames);

} // namespace lastack
