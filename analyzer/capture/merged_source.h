// MergedSource: several captures as one stream of frames in time order.
// Always the earliest of the heads of the files comes next, at equal times that of the earlier
// file, and frames are numbered anew: what mergecap would write. A file whose own times step
// backwards keeps its order. Comments are renumbered with their frames; damage keeps the numbers of
// its own file. Not thread-safe.
#pragma once

#include "capture/capture_info.h"
#include "capture/frame_source.h"
#include "capture/record_reader.h"
#include "net/result.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace lastack {

class MergedSource final : public FrameSource {
public:
    // Errors as openCapture(); BadUsage for no path, too many, or standard input twice.
    static Result<std::unique_ptr<FrameSource>> open(
        const std::vector<std::string>& paths, const StopCheck& stop = {}
    );

    void next(FrameBatch& batch) override;

    std::span<const CaptureInfo> captures() const override { return infos_; }

    std::uint64_t bytesRead() const override;
    std::uint64_t bytesTotal() const override;

private:
    struct Input {
        std::unique_ptr<RecordReader> reader;
        FrameBatch batch;
        std::size_t position = 0;        // of the head in the batch
        std::uint64_t lastNumber = 0;    // of the frame handed out last, in its own file
        std::size_t renumberedNotes = 0; // comments whose frame was handed out

        bool isDrained() const { return position == batch.frames().size(); }

        const Frame& head() const { return batch.frames()[position]; }
    };

    // The head of an input, as the heap compares it.
    struct Head {
        Timestamp at;
        std::uint16_t input;
    };

    explicit MergedSource(std::size_t count) : infos_(count) {}

    static bool isLater(const Head& a, const Head& b);

    void refillDrained();
    void push(std::uint16_t input);
    std::uint16_t pop();
    bool emitFrom(std::uint16_t index, FrameBatch& batch);
    void emitHead(Input& input, CaptureInfo& info, FrameBatch& batch);
    void renumberComments(Input& input, CaptureInfo& info, std::uint64_t number) const;

    std::vector<CaptureInfo> infos_; // never resized: the readers keep references
    std::vector<std::unique_ptr<Input>> inputs_;
    std::vector<std::uint16_t> drained_; // to be refilled before anything else is handed out
    std::vector<Head> heap_; // earliest first; one head of each input that is not drained
    std::uint64_t lastNumber_ = 0;
};

} // namespace lastack
