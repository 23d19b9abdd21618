// readTranscript(): every segment of one TCP connection of captures that were analyzed before.
// Reads the captures once more, but follows nothing except what goes between its two ends, so that
// it takes neither the memory nor the time of the first run. Thread-safe on different captures.
#pragma once

#include "capture/byte_input.h"
#include "net/result.h"
#include "track/connection.h"
#include "track/transcript.h"

#include <memory>
#include <string>
#include <vector>

namespace lastack {

// Null when the captures hold no connection between these ends that begins with its first packet:
// they have changed, another transport carries it, or the reading was stopped.
// Errors: those of openCaptures().
Result<std::shared_ptr<const Transcript>> readTranscript(
    const std::vector<std::string>& paths, const Connection& connection, const StopCheck& shouldStop
);

} // namespace lastack
