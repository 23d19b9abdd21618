// The ServerHello of TLS: which version the two agreed on, and how long an encrypted alert is in
// it. Pure functions.
#pragma once

#include "disconnect/stream_decoder.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace lastack {

enum class TlsVersion : std::uint8_t { Older, Tls13 };

struct ServerHello {
    TlsVersion version = TlsVersion::Older;
    std::size_t alertRecord = 0; // in TLS 1.3 without padding: content, type and tag
};

// Of the content of a handshake record; nothing when it does not begin with a whole ServerHello.
std::optional<ServerHello> readServerHello(ByteView content);

} // namespace lastack
