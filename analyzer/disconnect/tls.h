// TLS: for protocols that turn to it in the middle of their own talk (Taken::turnsToTls).
#pragma once

#include "disconnect/stream_decoder.h"

#include <memory>

namespace lastack {

// For two streams that begin with a ClientHello and a ServerHello.
std::unique_ptr<StreamDecoder> makeTlsDecoder();

} // namespace lastack
