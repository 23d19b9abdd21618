// The names of the error codes of QUIC (RFC 9000 §20) and, for closes of the application, of HTTP/3
// (RFC 9114 §8.1, RFC 9204 §6), which is nearly all that runs on it. Pure functions.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lastack {

// "CONNECTION_REFUSED", "CRYPTO_ERROR (no_application_protocol)"; empty for an unknown code.
std::string quicTransportReason(std::uint64_t code);

// "H3_REQUEST_CANCELLED"; empty for an unknown code.
std::string_view quicApplicationReason(std::uint64_t code);

} // namespace lastack
