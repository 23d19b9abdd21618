#include "disconnect/quic_reasons.h"

#include "disconnect/protocols.h"

#include <iterator>

namespace lastack {

namespace {

// RFC 9000 §20.1, by code; the last one from RFC 9368 §10.2.
constexpr std::string_view kTransportErrors[] = {
    "NO_ERROR",
    "INTERNAL_ERROR",
    "CONNECTION_REFUSED",
    "FLOW_CONTROL_ERROR",
    "STREAM_LIMIT_ERROR",
    "STREAM_STATE_ERROR",
    "FINAL_SIZE_ERROR",
    "FRAME_ENCODING_ERROR",
    "TRANSPORT_PARAMETER_ERROR",
    "CONNECTION_ID_LIMIT_ERROR",
    "PROTOCOL_VIOLATION",
    "INVALID_TOKEN",
    "APPLICATION_ERROR",
    "CRYPTO_BUFFER_EXCEEDED",
    "KEY_UPDATE_ERROR",
    "AEAD_LIMIT_REACHED",
    "NO_VIABLE_PATH",
    "VERSION_NEGOTIATION_ERROR"};

// RFC 9001 §4.8: the low octet is a TLS alert.
constexpr std::uint64_t kFirstCrypto = 0x100;
constexpr std::uint64_t kLastCrypto = 0x1FF;

// RFC 9114 §8.1, by code from 0x100.
constexpr std::uint64_t kFirstHttp3 = 0x100;
constexpr std::string_view kHttp3Errors[] = {
    "H3_NO_ERROR",
    "H3_GENERAL_PROTOCOL_ERROR",
    "H3_INTERNAL_ERROR",
    "H3_STREAM_CREATION_ERROR",
    "H3_CLOSED_CRITICAL_STREAM",
    "H3_FRAME_UNEXPECTED",
    "H3_FRAME_ERROR",
    "H3_EXCESSIVE_LOAD",
    "H3_ID_ERROR",
    "H3_SETTINGS_ERROR",
    "H3_MISSING_SETTINGS",
    "H3_REQUEST_REJECTED",
    "H3_REQUEST_CANCELLED",
    "H3_REQUEST_INCOMPLETE",
    "H3_MESSAGE_ERROR",
    "H3_CONNECT_ERROR",
    "H3_VERSION_FALLBACK"};

// RFC 9204 §6, by code from 0x200.
constexpr std::uint64_t kFirstQpack = 0x200;
constexpr std::string_view kQpackErrors[] = {
    "QPACK_DECOMPRESSION_FAILED", "QPACK_ENCODER_STREAM_ERROR", "QPACK_DECODER_STREAM_ERROR"};

template <std::size_t N>
std::string_view entry(
    const std::string_view (&table)[N], std::uint64_t first, std::uint64_t code
) {
    return code >= first && code - first < N ? table[code - first] : std::string_view();
}

} // namespace

std::string quicTransportReason(std::uint64_t code) {
    if (code < kFirstCrypto || code > kLastCrypto) {
        return std::string(entry(kTransportErrors, 0, code));
    }
    const auto alert = static_cast<std::uint32_t>(code - kFirstCrypto);
    const std::string_view name = reasonOf(Carrier::TlsAlert, alert, 0);
    return name.empty() ? "CRYPTO_ERROR" : "CRYPTO_ERROR (" + std::string(name) + ")";
}

std::string_view quicApplicationReason(std::uint64_t code) {
    const std::string_view http3 = entry(kHttp3Errors, kFirstHttp3, code);
    return http3.empty() ? entry(kQpackErrors, kFirstQpack, code) : http3;
}

} // namespace lastack
