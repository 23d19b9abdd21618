// FrameSource: frames of one capture, or of several merged, in batches.
// One virtual call per batch. A damaged file is not an error: the source ends early and info() says
// where and why.
#pragma once

#include "capture/byte_input.h"
#include "capture/capture_info.h"
#include "capture/frame.h"
#include "net/result.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lastack {

class FrameSource {
public:
    virtual ~FrameSource() = default;

    // Replaces the batch by the next frames. An empty batch means the end. Frames of the previous
    // batch become invalid.
    virtual void next(FrameBatch& batch) = 0;

    // One entry per input file, by CaptureIndex.
    virtual std::span<const CaptureInfo> captures() const = 0;

    // Bytes of input consumed and, where known, in total (0: unknown, e.g. a pipe), for progress.
    virtual std::uint64_t bytesRead() const = 0;
    virtual std::uint64_t bytesTotal() const = 0;
};

// Opens a capture file of any known format and compression; "-" is standard input.
// Errors: CannotOpen, Empty, NotACapture, Unsupported, ReadFailed.
// Once stop says so, the input ends where it is; a pipe first gives what its writer still has.
Result<std::unique_ptr<FrameSource>> openCapture(const std::string& path, StopCheck stop = {});

// Opens several captures as one stream in time order; frames are numbered in that order, as
// mergecap would number them. One path gives the plain source of that file. Errors as
// openCapture(); the first file that fails decides.
Result<std::unique_ptr<FrameSource>> openCaptures(
    const std::vector<std::string>& paths, const StopCheck& stop = {}
);

} // namespace lastack
