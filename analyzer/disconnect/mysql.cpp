// MySQL's client/server protocol: COM_QUIT, and the ERR_Packet that refuses a connection or ends
// one; its subcode is the SQLSTATE, see sql_state.h. Packets: length u24 and sequence number,
// little endian. After SSLRequest TLS follows; with compression, after the login, nothing is
// readable.
#include "disconnect/fields.h"
#include "disconnect/mysql_errors.h"
#include "disconnect/sql_state.h"
#include "disconnect/text.h"

#include <array>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {3306};
constexpr Carrier kCarriers[] = {Carrier::MySqlQuit, Carrier::MySqlError};
constexpr std::size_t kHeader = 4;
constexpr std::size_t kGoesOn = 0xFF'FFFF; // a payload of this length has another packet
constexpr std::size_t kLeastError = 3;     // 0xFF and the code
constexpr std::size_t kMostError = 4'096;
constexpr std::size_t kMostGreeting = 1'024;
constexpr std::uint8_t kOk = 0x00;
constexpr std::uint8_t kQuit = 0x01;
constexpr std::uint8_t kGreeting = 0x0A; // protocol version 10
constexpr std::uint8_t kError = 0xFF;
constexpr std::uint32_t kClientCompress = 0x0000'0020;
constexpr std::uint32_t kClientSsl = 0x0000'0800;
constexpr std::uint32_t kClientZstd = 0x0400'0000; // since 8.0.18, with or without kClientCompress

struct Packet {
    std::size_t length = 0;
    std::uint8_t sequence = 0;
    std::uint8_t first = 0; // of the payload

    std::size_t whole() const { return kHeader + length; }
};

class MySqlDecoder : public StreamDecoder {
public:
    Taken take(Side from, ByteView bytes, Findings& findings) override;

private:
    Taken takeClient(const Packet& packet, ByteView bytes, Findings& findings);
    Taken takeServer(const Packet& packet, ByteView bytes, Findings& findings);
    Taken takeLogin(const Packet& packet, ByteView bytes);
    void onError(ByteView payload, Findings& findings);

    std::array<bool, 2> goesOn_{};
    bool isGreeted_ = false; // the server's first packet was seen
    bool hasLogin_ = false;
    bool isLoggedIn_ = false;
    bool isCompressed_ = false;
};

Packet packetOf(ByteView bytes) {
    const std::uint32_t header = loadLittle32(bytes.data());
    Packet packet{header & 0x00FF'FFFFU, static_cast<std::uint8_t>(header >> 24)};
    packet.first =
        bytes.size() > kHeader ? std::to_integer<std::uint8_t>(bytes[kHeader]) : std::uint8_t{0};
    return packet;
}

Taken MySqlDecoder::take(Side from, ByteView bytes, Findings& findings) {
    if (bytes.size() < kHeader) {
        return {};
    }
    const Packet packet = packetOf(bytes);
    if (packet.length > 0 && bytes.size() == kHeader) {
        return {};
    }
    bool& goesOn = goesOn_[index(from)];
    if (goesOn) {
        goesOn = packet.length == kGoesOn;
        return {packet.whole()};
    }
    const Taken taken = from == Side::Client ? takeClient(packet, bytes, findings)
                                             : takeServer(packet, bytes, findings);
    goesOn = taken.consumed != 0 && packet.length == kGoesOn;
    return taken;
}

Taken MySqlDecoder::takeClient(const Packet& packet, ByteView bytes, Findings& findings) {
    if (isCompressed_ && isLoggedIn_) {
        return {0, true};
    }
    if (packet.sequence == 0 && packet.length == 1 && packet.first == kQuit) {
        findings.add({.carrier = Carrier::MySqlQuit, .kind = CloseKind::Graceful});
    }
    const bool isLogin = !hasLogin_ && packet.sequence == 1;
    return isLogin ? takeLogin(packet, bytes) : Taken{packet.whole()};
}

// The capabilities of the client come first; with CLIENT_SSL it is an SSLRequest.
Taken MySqlDecoder::takeLogin(const Packet& packet, ByteView bytes) {
    if (packet.length < 4) {
        return {0, true};
    }
    if (bytes.size() < kHeader + 4) {
        return {};
    }
    const std::uint32_t capabilities = loadLittle32(bytes.data() + kHeader);
    hasLogin_ = true;
    isCompressed_ = (capabilities & (kClientCompress | kClientZstd)) != 0;
    return {.consumed = packet.whole(), .turnsToTls = (capabilities & kClientSsl) != 0};
}

Taken MySqlDecoder::takeServer(const Packet& packet, ByteView bytes, Findings& findings) {
    isGreeted_ = isGreeted_ || (packet.sequence == 0 && packet.first == kGreeting);
    if (!isGreeted_ && packet.sequence == 1) { // only a command is answered with that number
        hasLogin_ = isLoggedIn_ = true;
    }
    if (packet.length > 0 && packet.first == kOk && !isLoggedIn_) {
        isLoggedIn_ = true;
        return {packet.whole(), isCompressed_};
    }
    if (packet.first != kError || packet.length < kLeastError || packet.length > kMostError) {
        return {packet.whole()};
    }
    if (isAwaited(bytes, packet.whole(), findings)) {
        return {};
    }
    const ByteView payload = firstOf(bytes, packet.whole()).subspan(kHeader);
    if (payload.size() >= kLeastError) {
        onError(payload, findings);
    }
    return {packet.whole()};
}

// 0xFF, the code, and since 4.1 "#" with the SQLSTATE; the text. Any error ends a login; without a
// greeting what ends connections ended one whose login was not captured.
void MySqlDecoder::onError(ByteView payload, Findings& findings) {
    const std::uint32_t code = loadLittle16(payload.data() + 1);
    const bool closes = closesMySql(code);
    if (isLoggedIn_ && !closes) {
        return;
    }
    ByteView text = payload.subspan(kLeastError);
    std::optional<std::uint32_t> state;
    if (startsWith(text, "#") && text.size() > kSqlStateSize) {
        state = sqlState(asText(text).substr(1, kSqlStateSize));
        text = text.subspan(1 + kSqlStateSize);
    } else if (startsWith(text, "#") && findings.isCut()) {
        text = {}; // the state is cut
    }
    findings.add(
        {.carrier = Carrier::MySqlError,
         .kind = isLoggedIn_ || (closes && !isGreeted_) ? CloseKind::Abortive : CloseKind::Refused,
         .code = code,
         .subcode = state,
         .data = text,
         .flags = DisconnectDatum::kIsText}
    );
}

// The first packet of an answer to a command: OK, an error, or the count of columns.
bool isAnswer(const Packet& packet) {
    constexpr std::uint8_t kMostColumns = 250; // §14.1.1.1.1: in one octet
    constexpr std::size_t kLeastOk = 7;
    switch (packet.first) {
    case kOk:
        return packet.length >= kLeastOk;
    case kError:
        return packet.length > 2;
    default:
        return packet.length == 1 && packet.first <= kMostColumns;
    }
}

// The server speaks first: a greeting, or an error in its place. A capture that begins later may
// begin with an answer.
Claim claims(Side from, ByteView first) {
    if (from == Side::Client) {
        return Claim::No;
    }
    if (first.size() <= kHeader + 1) {
        return Claim::NeedMore;
    }
    const Packet packet = packetOf(first);
    const char next = asText(first)[kHeader + 1];
    const bool isGreeting = packet.first == kGreeting && next >= '0' && next <= '9';
    const bool mayBegin = packet.length > 2 && (isGreeting || packet.first == kError);
    const bool mayBe =
        (packet.sequence == 0 && mayBegin) || (packet.sequence == 1 && isAnswer(packet));
    return mayBe && packet.length <= kMostGreeting ? Claim::Yes : Claim::No;
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<MySqlDecoder>();
}

std::string_view reason(Carrier carrier, std::uint32_t code, std::uint32_t /*subcode*/) {
    return carrier == Carrier::MySqlError ? mySqlErrorName(code) : std::string_view();
}

} // namespace

extern const Protocol mysqlProtocol;
const Protocol mysqlProtocol{"mysql", kPorts, claims, false, make, reason, kCarriers};

} // namespace lastack
