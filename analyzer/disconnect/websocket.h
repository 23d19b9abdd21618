// WebSocket: begins where an HTTP/1.1 connection has switched to it.
#pragma once

#include "disconnect/stream_decoder.h"

#include <memory>

namespace lastack {

// For two streams behind the empty lines of the opening handshake.
std::unique_ptr<StreamDecoder> makeWebSocketDecoder();

} // namespace lastack
