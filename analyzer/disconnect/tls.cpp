// RFC 8446 §6, RFC 5246 §7.2: alerts. In clear until the keys are in use; after that TLS 1.2 still
// shows that a record is an alert, and TLS 1.3 only how long it is. An end without close_notify is
// told as what it is: common, and no attack by itself.
#include "disconnect/tls.h"

#include "disconnect/tls_hello.h"
#include "net/bytes.h"

#include <array>

namespace lastack {

namespace {

constexpr std::uint16_t kPorts[] = {443, 465, 636, 853, 990, 993, 995, 5061, 5671, 8443, 8883};
constexpr Carrier kCarriers[] = {
    Carrier::TlsAlert, Carrier::TlsEncryptedAlert, Carrier::TlsTruncation};
constexpr std::size_t kHeader = 5;
constexpr std::size_t kMostFragment = 16'384 + 2'048; // RFC 5246 §6.2.3
constexpr std::uint8_t kMajor = 3;
constexpr std::uint8_t kLastMinor = 4;
constexpr std::uint8_t kClientHello = 1;
constexpr std::uint8_t kServerHello = 2;

namespace content {
constexpr std::uint8_t kChangeCipherSpec = 20;
constexpr std::uint8_t kAlert = 21;
constexpr std::uint8_t kHandshake = 22;
constexpr std::uint8_t kApplicationData = 23;
constexpr std::uint8_t kHeartbeat = 24;
} // namespace content

constexpr std::uint8_t kWarning = 1;
constexpr std::uint8_t kCloseNotify = 0;
constexpr std::uint8_t kUserCanceled = 90;

struct Record {
    std::uint8_t type = 0;
    std::size_t length = 0;

    std::size_t whole() const { return kHeader + length; }
};

// RFC 8446 §5.1.
std::optional<Record> readHeader(ByteView bytes) {
    ByteReader reader(bytes);
    const std::uint8_t type = reader.u8();
    const std::uint8_t major = reader.u8();
    const std::uint8_t minor = reader.u8();
    const std::uint16_t length = reader.u16();
    const bool isRecord = type >= content::kChangeCipherSpec && type <= content::kHeartbeat &&
                          major == kMajor && minor <= kLastMinor && length <= kMostFragment;
    return isRecord && !reader.failed() ? std::optional(Record{type, length}) : std::nullopt;
}

class TlsDecoder : public StreamDecoder {
public:
    Taken take(Side from, ByteView bytes, Findings& findings) override;
    void cutShort(Side from, std::uint64_t count) override;
    void end(Side from, StreamEnd how, ByteView rest, Findings& findings) override;
    bool resumes(Side from) override;

private:
    enum class Last : std::uint8_t {
        Unknown, // in a gap
        Other,
        ClearAlert,
        EncryptedAlert,
        AsLongAsAlert, // of TLS 1.3
    };

    struct Stream {
        Last last = Last::Other;        // record
        Place place;                    // of that, when it is as long as an alert
        std::optional<Carrier> saidEnd; // the unit that closed this direction only
        bool usesKeys = false;
    };

    Stream& of(Side side) { return streams_[index(side)]; }

    bool isTls13() const { return hello_ && hello_->version == TlsVersion::Tls13; }

    bool isFinished() const;
    void takeHandshake(Side from, ByteView fragment);
    void takeAlert(const Record& record, ByteView fragment, Findings& findings);
    void takeClearAlert(ByteView alert, Findings& findings);
    void takeData(const Record& record, Findings& findings);
    CloseKind kindOf(std::uint8_t level, std::uint8_t description) const;
    void endAsLongAsAlert(StreamEnd how, Findings& findings);
    void endEncryptedAlert(StreamEnd how, Findings& findings);
    void endOther(StreamEnd how, Findings& findings);

    std::array<Stream, 2> streams_; // by Side
    std::optional<ServerHello> hello_;
};

// A handshake whose version was not seen counts as unfinished: nothing is said about its end.
bool TlsDecoder::isFinished() const {
    return hello_ && streams_[0].usesKeys && streams_[1].usesKeys;
}

// Records that tell something are waited for, the others skipped unseen.
Taken TlsDecoder::take(Side from, ByteView bytes, Findings& findings) {
    if (bytes.size() < kHeader) {
        return {};
    }
    const auto record = readHeader(bytes);
    if (!record) {
        return {0, true};
    }
    const bool isWhole = bytes.size() >= record->whole();
    const ByteView fragment = isWhole ? bytes.subspan(kHeader, record->length) : ByteView();
    const bool matters = record->type == content::kAlert ||
                         (record->type == content::kHandshake && from == Side::Server && !hello_) ||
                         (isTls13() && record->length == hello_->alertRecord);
    if (matters && !isWhole && findings.cut() != Cut::ByCapture) {
        return {};
    }
    of(from).last = Last::Other;
    if (record->type == content::kAlert) {
        takeAlert(*record, fragment, findings);
    } else if (record->type == content::kHandshake) {
        takeHandshake(from, fragment);
    } else if (record->type == content::kApplicationData) {
        takeData(*record, findings);
    } else if (record->type == content::kChangeCipherSpec && !isTls13()) {
        of(from).usesKeys = true;
    }
    return {record->whole()};
}

// RFC 8446 §D.4: a ChangeCipherSpec of TLS 1.3 means nothing, even when it came before the hello.
void TlsDecoder::takeHandshake(Side from, ByteView fragment) {
    if (from == Side::Client || hello_) {
        return;
    }
    hello_ = readServerHello(fragment);
    if (isTls13()) {
        streams_[0].usesKeys = false;
        streams_[1].usesKeys = false;
    }
}

// What is cut has no fragment; of an encrypted one the header is enough.
void TlsDecoder::takeAlert(const Record& record, ByteView fragment, Findings& findings) {
    Stream& stream = of(findings.from());
    if (record.length == 2) {
        stream.last = Last::ClearAlert;
        takeClearAlert(fragment, findings);
    } else if (record.length > 2) {
        stream.last = Last::EncryptedAlert;
        findings.add({.carrier = Carrier::TlsEncryptedAlert, .kind = CloseKind::Advisory});
    }
}

void TlsDecoder::takeClearAlert(ByteView alert, Findings& findings) {
    if (alert.empty()) {
        return;
    }
    const auto level = std::to_integer<std::uint8_t>(alert[0]);
    const auto description = std::to_integer<std::uint8_t>(alert[1]);
    if (description == kCloseNotify) {
        of(findings.from()).saidEnd = Carrier::TlsAlert;
    }
    findings.add(
        {.carrier = Carrier::TlsAlert,
         .kind = kindOf(level, description),
         .code = description,
         .subcode = level}
    );
}

// RFC 8446 §6.2: in TLS 1.3 every error is fatal, whatever the level says.
CloseKind TlsDecoder::kindOf(std::uint8_t level, std::uint8_t description) const {
    if (description == kCloseNotify) {
        return CloseKind::Graceful;
    }
    if (description == kUserCanceled || (level == kWarning && !isTls13())) {
        return CloseKind::Advisory;
    }
    return isFinished() ? CloseKind::Abortive : CloseKind::Refused;
}

// RFC 8446 §6.1: close_notify ends one direction; the other may go on, in TLS 1.3.
void TlsDecoder::takeData(const Record& record, Findings& findings) {
    if (!isTls13()) {
        return;
    }
    const Side from = findings.from();
    Stream& stream = of(from);
    if (record.length == hello_->alertRecord) {
        stream.last = Last::AsLongAsAlert;
        stream.place = findings.place();
        return;
    }
    stream.usesKeys = true;
    if (auto& saidEnd = of(other(from)).saidEnd) {
        findings.settle(other(from), *saidEnd, CloseKind::HalfClose);
        saidEnd.reset();
    }
}

void TlsDecoder::cutShort(Side from, std::uint64_t /*count*/) {
    of(from).last = Last::Other;
}

bool TlsDecoder::resumes(Side from) {
    of(from).last = Last::Unknown;
    return isFinished();
}

void TlsDecoder::end(Side from, StreamEnd how, ByteView rest, Findings& findings) {
    if (how == StreamEnd::CaptureEnd) {
        return;
    }
    const Last last = of(from).last;
    switch (rest.empty() || last == Last::Unknown ? last : Last::Other) {
    case Last::Unknown:
    case Last::ClearAlert:
        return;
    case Last::AsLongAsAlert:
        return endAsLongAsAlert(how, findings);
    case Last::EncryptedAlert:
        return endEncryptedAlert(how, findings);
    case Last::Other:
        return endOther(how, findings);
    }
}

// No record of a TLS 1.3 handshake is as short as an alert: one that ends it is a refusal. Later
// the last one before the FIN is close_notify most of the time.
void TlsDecoder::endAsLongAsAlert(StreamEnd how, Findings& findings) {
    Stream& stream = of(findings.from());
    CloseKind kind = CloseKind::Refused;
    if (isFinished()) {
        kind = how == StreamEnd::Fin ? CloseKind::Graceful : CloseKind::Advisory;
    }
    findings.addAt(stream.place, {.carrier = Carrier::TlsEncryptedAlert, .kind = kind});
    if (kind == CloseKind::Graceful) {
        stream.saidEnd = Carrier::TlsEncryptedAlert;
    }
}

void TlsDecoder::endEncryptedAlert(StreamEnd how, Findings& findings) {
    if (how == StreamEnd::Fin && isFinished()) {
        findings.settle(findings.from(), Carrier::TlsEncryptedAlert, CloseKind::Graceful);
    }
}

// Who was reset by a peer that had said its end, or may have, could not answer any more.
void TlsDecoder::endOther(StreamEnd how, Findings& findings) {
    const bool mayHaveAnswered = of(other(findings.from())).last != Last::Other;
    if (isFinished() && (how == StreamEnd::Fin || !mayHaveAnswered)) {
        findings.add({.carrier = Carrier::TlsTruncation, .kind = CloseKind::Incomplete});
    }
}

// A record with the first octets of a hello of that side.
Claim claims(Side from, ByteView first) {
    const std::uint8_t hello = from == Side::Client ? kClientHello : kServerHello;
    const auto octet = [&](std::size_t at) {
        return std::to_integer<std::uint8_t>(first[at]);
    };
    const bool isOther = (!first.empty() && octet(0) != content::kHandshake) ||
                         (first.size() > 1 && octet(1) != kMajor) ||
                         (first.size() > 2 && octet(2) > kLastMinor) ||
                         (first.size() > 5 && octet(5) != hello);
    if (isOther) {
        return Claim::No;
    }
    return first.size() > 5 ? Claim::Yes : Claim::NeedMore;
}

struct Description {
    std::uint8_t code;
    std::string_view name;
};

// RFC 8446 §B.2, RFC 5246, RFC 6066, RFC 9147; 117 and 121 from the IANA registry.
constexpr Description kDescriptions[] = {
    {0, "close_notify"},
    {1, "end_of_early_data (TLS 1.3 drafts only)"},
    {10, "unexpected_message"},
    {20, "bad_record_mac"},
    {21, "decryption_failed (reserved)"},
    {22, "record_overflow"},
    {30, "decompression_failure (reserved in 1.3)"},
    {40, "handshake_failure"},
    {41, "no_certificate (reserved, SSL 3.0)"},
    {42, "bad_certificate"},
    {43, "unsupported_certificate"},
    {44, "certificate_revoked"},
    {45, "certificate_expired"},
    {46, "certificate_unknown"},
    {47, "illegal_parameter"},
    {48, "unknown_ca"},
    {49, "access_denied"},
    {50, "decode_error"},
    {51, "decrypt_error"},
    {52, "too_many_cids_requested (DTLS 1.3)"},
    {60, "export_restriction (reserved)"},
    {70, "protocol_version"},
    {71, "insufficient_security"},
    {80, "internal_error"},
    {86, "inappropriate_fallback"},
    {90, "user_canceled"},
    {100, "no_renegotiation"},
    {109, "missing_extension"},
    {110, "unsupported_extension"},
    {111, "certificate_unobtainable"},
    {112, "unrecognized_name"},
    {113, "bad_certificate_status_response"},
    {114, "bad_certificate_hash_value"},
    {115, "unknown_psk_identity"},
    {116, "certificate_required"},
    {117, "general_error"},
    {120, "no_application_protocol"},
    {121, "ech_required"}};

std::string_view reason(Carrier carrier, std::uint32_t code, std::uint32_t /*subcode*/) {
    if (carrier != Carrier::TlsAlert) {
        return {};
    }
    for (const Description& description : kDescriptions) {
        if (description.code == code) {
            return description.name;
        }
    }
    return {};
}

} // namespace

std::unique_ptr<StreamDecoder> makeTlsDecoder() {
    return std::make_unique<TlsDecoder>();
}

extern const Protocol tlsProtocol;
const Protocol tlsProtocol{"tls", kPorts, claims, true, makeTlsDecoder, reason, kCarriers};

} // namespace lastack
