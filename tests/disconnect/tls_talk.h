// What a TLS handshake looks like from outside, for tests of TLS and of protocols that turn to it.
#pragma once

#include "tests/disconnect/talk.h"

#include <string>
#include <string_view>
#include <vector>

namespace lastack::test {

inline std::string record(std::string_view type, std::size_t length, char content = '\x44') {
    std::string bytes = hex(type) + hex("0303");
    bytes += static_cast<char>(length >> 8);
    bytes += static_cast<char>(length & 0xFF);
    return bytes + std::string(length, content);
}

inline std::string data(std::size_t length) {
    return record("17", length);
}

inline std::string clientHello() {
    return hex("16 0301 002d 01 000029 0303") + std::string(32, '\x11') + hex("00 0002 002f 0100");
}

inline std::string serverHello12() {
    return hex("16 0303 002a 02 000026 0303") + std::string(32, '\x22') + hex("00 002f 00");
}

inline const std::string kFinished12 = hex("14 0303 0001 01") + record("16", 40);

inline std::vector<Said> handshake12() {
    return {
        {Side::Client, clientHello()},
        {Side::Server, serverHello12()},
        {Side::Client, kFinished12},
        {Side::Server, kFinished12}};
}

} // namespace lastack::test
