// Opening captures: what kind a file is, which reader reads it, and a sentence when none does.
// FrameSource's openCapture() and openCaptures() are made of these; the variant for bytes in memory
// is for fuzzing, tests and programs that have the bytes already. Thread-safe.
#pragma once

#include "capture/byte_source.h"
#include "capture/capture_info.h"
#include "capture/frame_source.h"
#include "capture/record_reader.h"
#include "net/result.h"

#include <cstddef>
#include <memory>
#include <span>
#include <string>

namespace lastack {

// The reader of that file. Fills what the file header says into info, which outlives the reader.
// Errors as openCapture().
Result<std::unique_ptr<RecordReader>> openReader(
    const std::string& path, CaptureInfo& info, CaptureIndex index, StopCheck stop = {}
);

// The same from any input, as openCapture() opens a path. name stands for a path in messages.
Result<std::unique_ptr<FrameSource>> openCaptureInput(
    std::unique_ptr<ByteInput> input, const std::string& name
);

// The same for bytes in memory, which outlive the source. name stands for a path in messages;
// buffer is the size of the window over them, small to exercise its edges.
Result<std::unique_ptr<FrameSource>> openCaptureBytes(
    std::span<const std::byte> bytes,
    const std::string& name,
    std::size_t buffer = ByteSource::kBuffer
);

} // namespace lastack
