// frameOf(): the bytes of one frame, by its number. Nothing of a capture is kept in memory, so the
// files are read again up to that frame. Thread-safe.
#pragma once

#include "capture/byte_input.h"
#include "capture/frame.h"
#include "net/result.h"

#include <cstddef>
#include <string>
#include <vector>

namespace lastack {

struct FrameBytes {
    FrameNumber number{};
    Timestamp at;
    LinkType link{};
    std::uint32_t length = 0; // on the wire
    std::vector<std::byte> bytes;
};

// Errors: those of openCaptures(); ReadFailed when there is no such frame, or `stop` said so before
// it was reached.
Result<FrameBytes> frameOf(
    const std::vector<std::string>& paths, FrameNumber number, const StopCheck& stop = {}
);

} // namespace lastack
