#include "transports/quic_scheme.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace lastack {

namespace {

constexpr std::uint8_t digit(char c) {
    return static_cast<std::uint8_t>(c <= '9' ? c - '0' : c - 'a' + 10);
}

// As the standards print them.
template <std::size_t N>
consteval std::array<std::uint8_t, N / 2> octets(const char (&digits)[N]) {
    std::array<std::uint8_t, N / 2> result{};
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = static_cast<std::uint8_t>(digit(digits[2 * i]) << 4 | digit(digits[2 * i + 1]));
    }
    return result;
}

// RFC 9001 §5.2 and §5.8.
constexpr QuicScheme kVersionOne{
    .salt = octets("38762cf7f55934b34d179ae6a4c80cadccbb7f0a"),
    .prefix = "quic ",
    .retryKey = octets("be0c690b9f66575a1d766b54e368c84e"),
    .retryNonce = octets("461599d35d632bf2239825bb")};

// RFC 9369 §3.3.
constexpr QuicScheme kVersionTwo{
    .salt = octets("0dede3def700a6db819381be6e269dcbf9bd2ed9"),
    .prefix = "quicv2 ",
    .retryKey = octets("8fb4b01b56ac48e260fbcbcead7ccc92"),
    .retryNonce = octets("d86969bc2d7c6d9990efb04a")};

// draft-ietf-quic-tls-29.
constexpr QuicScheme kDraft29{
    .salt = octets("afbfec289993d24c9e9786f19c6111e04390a899"),
    .prefix = "quic ",
    .retryKey = octets("ccce187ed09a09d05728155a6cb96be1"),
    .retryNonce = octets("e54930f97f2136f0530a8c1c")};

// draft-ietf-quic-tls-23; the tag of Retry came with draft 25.
constexpr QuicScheme kDraft23{
    .salt = octets("c3eef712c72ebb5a11a7d2432bb46365bef9f502"),
    .prefix = "quic ",
    .retryKey = octets("4d32ecdb2a2133c841e4043df27d4430"),
    .retryNonce = octets("4d1611d05513a552c587d575")};

struct Versions {
    std::uint32_t first, last;
    const QuicScheme* scheme;
};

constexpr Versions kVersions[] = {
    {1, 1, &kVersionOne},
    {kQuicVersionTwo, kQuicVersionTwo, &kVersionTwo},
    {0xFF000021, 0xFF000022, &kVersionOne}, // drafts 33 and 34
    {0xFF00001D, 0xFF000020, &kDraft29},
    {0xFF000017, 0xFF00001C, &kDraft23},
    {0xFACEB002, 0xFACEB002, &kDraft23}, // what Meta runs upon draft 27
};

} // namespace

const QuicScheme* quicSchemeOf(std::uint32_t version) {
    const auto* const found =
        std::find_if(std::begin(kVersions), std::end(kVersions), [&](const Versions& entry) {
            return version >= entry.first && version <= entry.last;
        });
    return found == std::end(kVersions) ? nullptr : found->scheme;
}

bool isReservedQuicVersion(std::uint32_t version) {
    return (version & 0x0F0F0F0FU) == 0x0A0A0A0AU;
}

QuicForm quicFormOf(std::uint32_t version, std::uint8_t type) {
    constexpr QuicForm kForms[] = {
        QuicForm::Initial, QuicForm::ZeroRtt, QuicForm::Handshake, QuicForm::Retry};
    // RFC 9369 §3.2 turns them by one.
    const unsigned turn = version == kQuicVersionTwo ? 3 : 0;
    return kForms[(type + turn) % std::size(kForms)];
}

} // namespace lastack
