// Bytes of COTP over TCP for tests: packets around TPDUs, data TPDUs around what a user sends.
#pragma once

#include "tests/disconnect/talk.h"

#include <string>
#include <string_view>

namespace lastack::test {

// RFC 1006 §6: version, reserved, length of the whole packet.
inline std::string tpkt(const std::string& tpdu) {
    const auto size = tpdu.size() + 4;
    return hex("0300") + static_cast<char>(size >> 8) + static_cast<char>(size & 0xFF) + tpdu;
}

// X.224 §13.7: the last data TPDU of a TSDU, or one that is not.
inline std::string cotpData(const std::string& userData) {
    return tpkt(hex("02 f0 80") + userData);
}

inline std::string cotpPart(const std::string& userData) {
    return tpkt(hex("02 f0 00") + userData);
}

} // namespace lastack::test
