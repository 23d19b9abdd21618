#include "disconnect/acse.h"

#include "disconnect/code_names.h"

#include <optional>

namespace lastack {

namespace {

constexpr std::uint8_t kUserInformation = 0xBE; // [30]
constexpr std::uint8_t kExternal = 0x28;
constexpr std::size_t kMostExternals = 8;

// X.227 §9: Release-request-reason.
constexpr CodeName kReleaseReasons[] = {{0, "normal"}, {1, "urgent"}, {30, "user-defined"}};

// Release-response-reason.
constexpr CodeName kResponseReasons[] = {{0, "normal"}, {1, "not-finished"}, {30, "user-defined"}};

// ABRT-source.
constexpr CodeName kAbortSources[] = {{0, "acse-service-user"}, {1, "acse-service-provider"}};

// Associate-result.
constexpr CodeName kResults[] = {
    {0, "accepted"}, {1, "rejected-permanent"}, {2, "rejected-transient"}};

std::optional<std::uint32_t> integerAt(const BerValue& parent, std::uint8_t tag) {
    const auto value = childOf(parent, tag);
    return value ? integerOf(*value) : std::nullopt;
}

// An explicit tag around a universal INTEGER.
std::optional<std::uint32_t> explicitInteger(const BerValue& parent, std::uint8_t tag) {
    constexpr std::uint8_t kInteger = 0x02;
    const auto value = childOf(parent, tag);
    return value ? integerAt(*value, kInteger) : std::nullopt;
}

// Associate-source-diagnostic: of the user [1] or of the provider [2].
std::optional<std::uint32_t> diagnosticOf(const BerValue& apdu) {
    const auto diagnostic = childOf(apdu, 0xA3);
    if (!diagnostic) {
        return std::nullopt;
    }
    const auto byUser = explicitInteger(*diagnostic, 0xA1);
    return byUser ? byUser : explicitInteger(*diagnostic, 0xA2);
}

Found foundIn(AcsePdu pdu, const BerValue& apdu) {
    switch (pdu) {
    case AcsePdu::AssociateResponse:
        return {
            .carrier = Carrier::AcseReject,
            .code = explicitInteger(apdu, 0xA2),
            .subcode = diagnosticOf(apdu)};
    case AcsePdu::ReleaseRequest:
        return {.carrier = Carrier::AcseRelease, .code = integerAt(apdu, 0x80)};
    case AcsePdu::ReleaseResponse:
        return {.carrier = Carrier::AcseReleaseResponse, .code = integerAt(apdu, 0x80)};
    case AcsePdu::Abort:
        return {
            .carrier = Carrier::AcseAbort,
            .code = integerAt(apdu, 0x80),
            .subcode = integerAt(apdu, 0x81)};
    }
    return {};
}

// X.690 §8.18: the encoding is one ASN.1 type whole, octets, or bits behind the count of unused
// ones.
std::optional<ByteView> encodingIn(const BerValue& external, std::vector<std::byte>& joined) {
    BerReader reader(external);
    while (const auto value = reader.next()) {
        switch (value->tag) {
        case 0xA0:
        case 0x81:
            return value->content;
        case 0xA1:
            joined = joinedOctets(value->content);
            return joined;
        case 0x82:
            return value->content.subspan(value->content.empty() ? 0 : 1);
        }
    }
    return std::nullopt;
}

// A unit for each EXTERNAL; how many there were.
std::size_t reportExternals(Found found, const BerValue& userInformation, Findings& findings) {
    std::size_t reported = 0;
    std::vector<std::byte> joined;
    BerReader reader(userInformation);
    while (const auto value = reader.next()) {
        const auto data = value->tag == kExternal ? encodingIn(*value, joined) : std::nullopt;
        if (!data) {
            continue;
        }
        found.data = *data;
        findings.add(found);
        if (++reported == kMostExternals) {
            break;
        }
    }
    return reported;
}

} // namespace

void reportAcse(AcsePdu pdu, const BerValue& apdu, CloseKind kind, Findings& findings) {
    Found found = foundIn(pdu, apdu);
    found.kind = kind;
    if (pdu == AcsePdu::AssociateResponse && found.code.value_or(0) == 0) {
        return; // accepted
    }
    const auto information = childOf(apdu, kUserInformation);
    if (!information || reportExternals(found, *information, findings) == 0) {
        findings.add(found);
    }
}

std::string_view acseReason(Carrier carrier, std::uint32_t code) {
    if (carrier == Carrier::AcseRelease) {
        return nameOfCode(kReleaseReasons, code);
    }
    if (carrier == Carrier::AcseReleaseResponse) {
        return nameOfCode(kResponseReasons, code);
    }
    if (carrier == Carrier::AcseAbort) {
        return nameOfCode(kAbortSources, code);
    }
    return carrier == Carrier::AcseReject ? nameOfCode(kResults, code) : std::string_view();
}

} // namespace lastack
