// HTTP/2: for connections that turn to it in the middle of HTTP/1.1.
#pragma once

#include "disconnect/stream_decoder.h"

#include <memory>

namespace lastack {

// For a client that begins with the preface and a server that begins with SETTINGS.
std::unique_ptr<StreamDecoder> makeHttp2Decoder();

} // namespace lastack
