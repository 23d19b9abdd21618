// RFC 4253 §11.1: SSH_MSG_DISCONNECT, readable until the keys are in use: byte 1, uint32 reason,
// string description, string language tag.
#include "disconnect/fields.h"
#include "disconnect/text.h"

#include <array>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {22};
constexpr Carrier kCarriers[] = {Carrier::SshDisconnect};
constexpr std::uint8_t kDisconnect = 1;
constexpr std::uint8_t kNewKeys = 21;
constexpr std::uint32_t kMostPacket = 35'000; // RFC 4253 §6.1

class SshDecoder : public StreamDecoder {
public:
    Taken take(Side from, ByteView bytes, Findings& findings) override;
    void end(Side from, StreamEnd how, ByteView rest, Findings& findings) override;

private:
    Taken takeLine(Side from, ByteView line, Findings& findings);
    static Taken takePacket(Side from, ByteView bytes, Findings& findings);
    static void onDisconnect(Side from, ByteView payload, Findings& findings);

    std::array<bool, 2> versionSeen_{};
    unsigned lines_ = 0; // before the server's version
};

// RFC 4253 §4.2: lines before the server's version may say anything. They tell why there is none
// where none comes.
Taken SshDecoder::takeLine(Side from, ByteView line, Findings& findings) {
    constexpr unsigned kMostLines = 4;
    const Claim claim = claimsPrefix(line, "SSH-");
    versionSeen_[index(from)] = claim == Claim::Yes;
    if (claim == Claim::No && from == Side::Server && ++lines_ <= kMostLines) {
        findings.add(
            {.carrier = Carrier::SshDisconnect,
             .kind = CloseKind::Advisory,
             .data = trimmed(line),
             .flags = DisconnectDatum::kIsText}
        );
    }
    return {line.size()};
}

void SshDecoder::end(Side from, StreamEnd how, ByteView rest, Findings& findings) {
    if (from != Side::Server || versionSeen_[index(from)] || how == StreamEnd::CaptureEnd) {
        return;
    }
    if (!rest.empty()) {
        takeLine(from, rest, findings);
    }
    findings.settle(from, Carrier::SshDisconnect, CloseKind::Refused);
}

// It is readable as long as there are no keys, so that the connection was not yet one of SSH.
CloseKind kindOf(Side from, std::uint32_t reason) {
    constexpr std::uint32_t kByApplication = 11;
    constexpr std::uint32_t kCancelledByUser = 13;
    if (reason == kByApplication || reason == kCancelledByUser) {
        return CloseKind::Graceful;
    }
    return from == Side::Server ? CloseKind::Refused : CloseKind::Abortive;
}

// §6: uint32 packet_length, byte padding_length, payload, padding, and no MAC before the keys.
Taken SshDecoder::take(Side from, ByteView bytes, Findings& findings) {
    if (!versionSeen_[index(from)]) {
        const auto line = lineOf(bytes);
        const bool isCut = findings.isCut() && findings.cut() != Cut::ByFin;
        return line || isCut ? takeLine(from, line.value_or(bytes), findings) : Taken();
    }
    return takePacket(from, bytes, findings);
}

Taken SshDecoder::takePacket(Side from, ByteView bytes, Findings& findings) {
    ByteReader reader(bytes);
    const std::uint32_t length = reader.u32();
    const std::uint8_t padding = reader.u8();
    const std::uint8_t message = reader.u8();
    if (reader.failed()) {
        return {};
    }
    if (length < 2U + padding || length > kMostPacket) {
        return {0, true};
    }
    const std::size_t whole = 4 + std::size_t{length};
    if (message == kNewKeys) {
        return {whole, true}; // encrypted from here on
    }
    if (message != kDisconnect) {
        return {whole};
    }
    if (isAwaited(bytes, whole, findings)) {
        return {};
    }
    onDisconnect(from, firstOf(bytes.subspan(6), length - padding - 2U), findings);
    return {whole, true};
}

void SshDecoder::onDisconnect(Side from, ByteView payload, Findings& findings) {
    ByteReader reader(payload);
    const std::uint32_t reason = reader.u32();
    const bool hasReason = !reader.failed();
    const std::uint32_t length = reader.u32();
    const ByteView description = takeField(reader, length, findings);
    if (findings.isCut() ? hasReason : !reader.failed()) {
        findings.add(
            {.carrier = Carrier::SshDisconnect,
             .kind = kindOf(from, reason),
             .code = reason,
             .data = description,
             .flags = DisconnectDatum::kIsText}
        );
    }
}

Claim claims(Side /*from*/, ByteView first) {
    return claimsPrefix(first, "SSH-");
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<SshDecoder>();
}

// RFC 4253 §11.1.
constexpr std::array<std::string_view, 16> kReasons{
    "",
    "host not allowed to connect",
    "protocol error",
    "key exchange failed",
    "reserved",
    "MAC error",
    "compression error",
    "service not available",
    "protocol version not supported",
    "host key not verifiable",
    "connection lost",
    "by application",
    "too many connections",
    "auth cancelled by user",
    "no more auth methods available",
    "illegal user name"};

std::string_view reason(Carrier /*carrier*/, std::uint32_t code, std::uint32_t /*subcode*/) {
    return code < kReasons.size() ? kReasons[code] : std::string_view();
}

} // namespace

extern const Protocol sshProtocol;
const Protocol sshProtocol{"ssh", kPorts, claims, true, make, reason, kCarriers};

} // namespace lastack
