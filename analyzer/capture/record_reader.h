// RecordReader: the records of one capture file, whatever its format, in batches.
// FrameSource for one file or for several merged ones is made of these; what a reader learns beside
// the frames goes to the CaptureInfo it was given. Not thread-safe.
#pragma once

#include "capture/frame.h"

#include <cstdint>

namespace lastack {

class RecordReader {
public:
    virtual ~RecordReader() = default;

    // Replaces the batch by the next frames, up to 64; fewer where the buffer must be refilled
    // first. An empty batch means the end.
    virtual void next(FrameBatch& batch) = 0;

    virtual std::uint64_t bytesRead() const = 0;
    virtual std::uint64_t bytesTotal() const = 0;
};

} // namespace lastack
