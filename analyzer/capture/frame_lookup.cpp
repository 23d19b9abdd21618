#include "capture/frame_lookup.h"

#include "capture/frame_source.h"

#include <fmt/format.h>

#include <algorithm>

namespace lastack {

namespace {

FrameBytes copyOf(const Frame& frame) {
    return {
        frame.number,
        frame.at,
        frame.link,
        frame.length,
        std::vector<std::byte>(frame.data, frame.data + frame.captured)};
}

} // namespace

Result<FrameBytes> frameOf(
    const std::vector<std::string>& paths, FrameNumber wanted, const StopCheck& stop
) {
    auto source = openCaptures(paths, stop);
    if (!source) {
        return source.error();
    }
    FrameBatch batch;
    for ((*source)->next(batch); !batch.empty(); (*source)->next(batch)) {
        const auto frames = batch.frames();
        const auto found = std::find_if(frames.begin(), frames.end(), [wanted](const Frame& frame) {
            return frame.number == wanted;
        });
        if (found != frames.end()) {
            return copyOf(*found);
        }
    }
    return Error{
        ErrorCode::ReadFailed,
        fmt::format("packet {} is not in the capture any more; reload it", number(wanted))};
}

} // namespace lastack
