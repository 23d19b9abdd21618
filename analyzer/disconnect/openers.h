// Openers: protocols that stay with their ports, because what they say later anybody may say, but
// that are known on any port by how the side begins that speaks first. One visible list; pure
// function, thread-safe.
#pragma once

#include "disconnect/stream_decoder.h"

namespace lastack {

struct Opener {
    const Protocol* protocol = nullptr; // null: none, or not yet
    Claim claim = Claim::No;
};

// first: what `from` has said so far, when the other side has said nothing.
Opener openerOf(Side from, ByteView first);

} // namespace lastack
