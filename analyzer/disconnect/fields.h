// Fields: octets of a unit that may lack its end (Findings::isCut). Pure functions.
#pragma once

#include "disconnect/stream_decoder.h"
#include "net/bytes.h"

#include <algorithm>
#include <cstddef>

namespace lastack {

// Whether more of a unit of this length is to come.
inline bool isAwaited(ByteView bytes, std::size_t whole, const Findings& findings) {
    return bytes.size() < whole && !findings.isCut();
}

inline ByteView firstOf(ByteView bytes, std::size_t most) {
    return bytes.first(std::min(bytes.size(), most));
}

// As long as it says to be; of a cut unit what there is of it.
inline ByteView takeField(ByteReader& reader, std::size_t length, const Findings& findings) {
    return reader.take(findings.isCut() ? std::min(length, reader.remaining()) : length);
}

} // namespace lastack
