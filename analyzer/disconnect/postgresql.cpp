// PostgreSQL's protocol 3 (55.7, 55.8): Terminate, and the ErrorResponse of severity FATAL or
// PANIC, after which the server closes. Its code is the SQLSTATE, see sql_state.h. After the S that
// answers SSLRequest (55.2.10) TLS follows; after the G that answers GSSENCRequest nothing is
// readable.
#include "disconnect/fields.h"
#include "disconnect/sql_state.h"
#include "disconnect/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {5432, 6432};
constexpr Carrier kCarriers[] = {Carrier::PostgresTerminate, Carrier::PostgresError};
constexpr std::uint32_t kProtocol3 = 0x0003'0000;
constexpr std::uint32_t kMostMinor = 0xFFFF;
constexpr std::uint32_t kCancelRequest = 80'877'102;
constexpr std::uint32_t kSslRequest = 80'877'103;
constexpr std::uint32_t kGssEncRequest = 80'877'104;
constexpr std::uint32_t kMostStartup = 10'000; // the server's own limit
constexpr std::size_t kRequest = 8;
constexpr std::size_t kMessageHeader = 5;
constexpr std::size_t kLeastLength = 4; // its own octets
constexpr std::size_t kMostError = 30'000;

class PostgresDecoder : public StreamDecoder {
public:
    Taken take(Side from, ByteView bytes, Findings& findings) override;

private:
    Taken takeStartup(ByteView bytes);
    Taken takeMessage(Side from, ByteView bytes, Findings& findings);
    static Taken takeClient(char type, std::size_t whole, Findings& findings);
    Taken takeServer(char type, std::size_t whole, ByteView bytes, Findings& findings);
    void onError(ByteView fields, Findings& findings);

    bool isStarted_ = false; // the messages of the client have a type
    bool asksLayer_ = false; // whether the server will encrypt: one octet answers
    bool isReady_ = false;   // the server takes queries
    bool isEncrypted_ = false;
};

bool isStartup(std::uint32_t length, std::uint32_t code) {
    const bool isRequest = code == kSslRequest || code == kGssEncRequest || code == kCancelRequest;
    return isRequest ? length >= kRequest && length <= kMostStartup
                     : code >= kProtocol3 && code <= kProtocol3 + kMostMinor && length > kRequest &&
                           length <= kMostStartup;
}

// One octet answers whether the server encrypts; an old server answers with an ErrorResponse.
Taken PostgresDecoder::take(Side from, ByteView bytes, Findings& findings) {
    if (isEncrypted_) {
        return {0, true};
    }
    if (from == Side::Client && !isStarted_) {
        if (bytes[0] == std::byte{0}) { // of its length
            return takeStartup(bytes);
        }
        isStarted_ = isReady_ = true; // a type: the start is not in the capture
    }
    if (from == Side::Server && std::exchange(asksLayer_, false) && !startsWith(bytes, "E")) {
        isEncrypted_ = startsWith(bytes, "G");
        return {.consumed = 1, .isLost = isEncrypted_, .turnsToTls = startsWith(bytes, "S")};
    }
    return takeMessage(from, bytes, findings);
}

Taken PostgresDecoder::takeStartup(ByteView bytes) {
    ByteReader reader(bytes);
    const std::uint32_t length = reader.u32();
    const std::uint32_t code = reader.u32();
    if (reader.failed()) {
        return {};
    }
    asksLayer_ = code == kSslRequest || code == kGssEncRequest;
    isStarted_ = !asksLayer_;
    return {length, !isStartup(length, code)};
}

// 55.7: type, length of itself and the rest, and the rest.
Taken PostgresDecoder::takeMessage(Side from, ByteView bytes, Findings& findings) {
    ByteReader reader(bytes);
    const char type = static_cast<char>(reader.u8());
    const std::size_t length = reader.u32();
    if (reader.failed()) {
        return {};
    }
    if (length < kLeastLength) {
        return {0, true};
    }
    return from == Side::Client ? takeClient(type, 1 + length, findings)
                                : takeServer(type, 1 + length, bytes, findings);
}

Taken PostgresDecoder::takeClient(char type, std::size_t whole, Findings& findings) {
    if (type == 'X') {
        findings.add({.carrier = Carrier::PostgresTerminate, .kind = CloseKind::Graceful});
    }
    return {whole};
}

Taken PostgresDecoder::takeServer(
    char type, std::size_t whole, ByteView bytes, Findings& findings
) {
    isReady_ = isReady_ || type == 'Z';
    if (type != 'E' || whole > kMostError) {
        return {whole};
    }
    if (isAwaited(bytes, whole, findings)) {
        return {};
    }
    onError(firstOf(bytes, whole).subspan(kMessageHeader), findings);
    return {whole};
}

// A field is a letter and a string with a NUL; a NUL ends them.
struct ErrorFields {
    ByteView severity; // in the server's language
    ByteView plainSeverity;
    ByteView state;
    ByteView message;
};

// Of the message alone a part is worth something.
ErrorFields fieldsOf(ByteView bytes, const Findings& findings) {
    ErrorFields fields;
    while (!bytes.empty() && asText(bytes)[0] != '\0') {
        const char field = asText(bytes)[0];
        const std::size_t end = asText(bytes).find('\0');
        if (end == std::string_view::npos) {
            fields.message = findings.isCut() && field == 'M' ? bytes.subspan(1) : fields.message;
            break;
        }
        const ByteView value = bytes.subspan(1, end - 1);
        bytes = bytes.subspan(end + 1);
        switch (field) {
        case 'S':
            fields.severity = value;
            break;
        case 'V':
            fields.plainSeverity = value;
            break;
        case 'C':
            fields.state = value;
            break;
        case 'M':
            fields.message = value;
            break;
        }
    }
    return fields;
}

// Appendix A: what ends a session, and refuses none unless the client was seen to ask for one.
bool endsSession(std::optional<std::uint32_t> state) {
    constexpr std::array<std::string_view, 5> kStates{"25P03", "25P04", "57P01", "57P04", "57P05"};
    return std::any_of(kStates.begin(), kStates.end(), [state](std::string_view text) {
        return state && sqlState(text) == state;
    });
}

void PostgresDecoder::onError(ByteView bytes, Findings& findings) {
    const ErrorFields fields = fieldsOf(bytes, findings);
    const std::string_view severity =
        asText(fields.plainSeverity.empty() ? fields.severity : fields.plainSeverity);
    if (severity != "FATAL" && severity != "PANIC") {
        return;
    }
    const auto state = sqlState(asText(fields.state));
    if (findings.isCut() && !state) {
        return;
    }
    const bool hadSession = isReady_ || (!isStarted_ && endsSession(state));
    findings.add(
        {.carrier = Carrier::PostgresError,
         .kind = hadSession ? CloseKind::Abortive : CloseKind::Refused,
         .code = state,
         .data = fields.message,
         .flags = DisconnectDatum::kIsText}
    );
}

// 55.7: the messages that a server may be captured with first. An ErrorResponse may be all that it
// says; one with AuthenticationOk follows what the client has said.
Claim claimsServer(ByteView first) {
    constexpr std::string_view kEmpty = "123nsIc"; // nothing but their length
    constexpr std::string_view kFilled = "TDCNAtHGWdE";
    constexpr std::size_t kReadyForQuery = 5;
    constexpr std::size_t kMost = 0xFF'FFFF;
    ByteReader reader(first);
    const char type = static_cast<char>(reader.u8());
    const std::size_t length = reader.u32();
    const bool isEmpty = kEmpty.find(type) != std::string_view::npos;
    const bool isFilled = kFilled.find(type) != std::string_view::npos;
    if (!isEmpty && !isFilled && type != 'Z') {
        return Claim::No;
    }
    if (reader.failed()) {
        return Claim::NeedMore;
    }
    const bool fits = type == 'Z' ? length == kReadyForQuery
                      : isEmpty   ? length == kLeastLength
                                  : length > kLeastLength && length <= kMost;
    return fits ? Claim::Yes : Claim::No;
}

Claim claims(Side from, ByteView first) {
    if (from == Side::Server) {
        return claimsServer(first);
    }
    ByteReader reader(first);
    const std::uint32_t length = reader.u32();
    const std::uint32_t code = reader.u32();
    if (reader.failed()) {
        return asText(first)[0] == '\0' ? Claim::NeedMore : Claim::No;
    }
    return isStartup(length, code) ? Claim::Yes : Claim::No;
}

std::unique_ptr<StreamDecoder> make() {
    return std::make_unique<PostgresDecoder>();
}

struct State {
    std::uint32_t code;
    std::string_view name;
};

consteval State state(std::string_view text, std::string_view name) {
    return {sqlState(text).value(), name};
}

// Appendix A, those with which connections end.
constexpr State kStates[] = {
    state("08P01", "protocol_violation"),
    state("25P03", "idle_in_transaction_session_timeout"),
    state("25P04", "transaction_timeout"),
    state("28000", "invalid_authorization_specification"),
    state("28P01", "invalid_password"),
    state("3D000", "invalid_catalog_name"),
    state("53000", "insufficient_resources"),
    state("53100", "disk_full"),
    state("53200", "out_of_memory"),
    state("53300", "too_many_connections"),
    state("53400", "configuration_limit_exceeded"),
    state("57000", "operator_intervention"),
    state("57014", "query_canceled"),
    state("57P01", "admin_shutdown"),
    state("57P02", "crash_shutdown"),
    state("57P03", "cannot_connect_now"),
    state("57P04", "database_dropped"),
    state("57P05", "idle_session_timeout"),
};

std::string_view reason(Carrier carrier, std::uint32_t code, std::uint32_t /*subcode*/) {
    if (carrier != Carrier::PostgresError) {
        return {};
    }
    const auto* found =
        std::find_if(std::begin(kStates), std::end(kStates), [code](const State& state) {
            return state.code == code;
        });
    return found == std::end(kStates) ? std::string_view() : found->name;
}

} // namespace

extern const Protocol postgresqlProtocol;
const Protocol postgresqlProtocol{"postgresql", kPorts, claims, false, make, reason, kCarriers};

} // namespace lastack
