#include "disconnect/presentation.h"

#include "disconnect/acse.h"
#include "disconnect/code_names.h"

#include <algorithm>
#include <array>

namespace lastack {

namespace {

constexpr std::uint8_t kInteger = 0x02;
constexpr std::uint8_t kObjectIdentifier = 0x06;
constexpr std::uint8_t kSequence = 0x30;
constexpr std::uint8_t kSet = 0x31;
constexpr std::uint8_t kSimplyEncoded = 0x40; // X.226 §8: [APPLICATION 0]
constexpr std::uint8_t kFullyEncoded = 0x61;  // [APPLICATION 1]
constexpr std::uint8_t kAbortByUser = 0xA0;   // ARU
constexpr std::array kAcseSyntax{std::byte{0x52}, std::byte{1}, std::byte{0}, std::byte{1}};

// X.226 §8: Abort-reason.
constexpr CodeName kAbortReasons[] = {
    {0, "reason-not-specified"},
    {1, "unrecognized-ppdu"},
    {2, "unexpected-ppdu"},
    {3, "unexpected-session-service-primitive"},
    {4, "unrecognized-ppdu-parameter"},
    {5, "unexpected-ppdu-parameter"},
    {6, "invalid-ppdu-parameter-value"},
};

// Provider-reason of CPR.
constexpr CodeName kRefuseReasons[] = {
    {0, "reason-not-specified"},
    {1, "temporary-congestion"},
    {2, "local-limit-exceeded"},
    {3, "called-presentation-address-unknown"},
    {4, "protocol-version-not-supported"},
    {5, "default-context-not-supported"},
    {6, "user-data-not-readable"},
    {7, "no-PSAP-available"},
};

std::optional<std::uint32_t> integerAt(const BerValue& parent, std::uint8_t tag) {
    const auto value = childOf(parent, tag);
    return value ? integerOf(*value) : std::nullopt;
}

// The identifier that the context definition list gives to ACSE's abstract syntax, 2.2.1.0.1.
std::optional<std::uint32_t> acseContextIn(const BerValue& connectPdu) {
    const auto parameters = childOf(connectPdu, 0xA2);
    const auto list = parameters ? childOf(*parameters, 0xA4) : std::nullopt;
    BerReader contexts(list.value_or(BerValue()));
    while (const auto context = contexts.next()) {
        const auto syntax = childOf(*context, kObjectIdentifier);
        if (syntax && std::ranges::equal(syntax->content, kAcseSyntax)) {
            return integerAt(*context, kInteger);
        }
    }
    return std::nullopt;
}

AcsePdu apduOf(SessionStep step) {
    switch (step) {
    case SessionStep::Finish:
        return AcsePdu::ReleaseRequest;
    case SessionStep::Disconnect:
    case SessionStep::NotFinished:
        return AcsePdu::ReleaseResponse;
    case SessionStep::Abort:
        return AcsePdu::Abort;
    case SessionStep::Refuse:
        break;
    }
    return AcsePdu::AssociateResponse;
}

} // namespace

// X.226 §8: CP and CPA are a SET that begins with the mode.
Presentation::Mode Presentation::modeOf(ByteView userData) {
    const auto pdu = BerReader(userData).next();
    const auto selector = pdu && pdu->tag == kSet ? childOf(*pdu, 0xA0) : std::nullopt;
    const auto mode = selector ? integerAt(*selector, 0x80) : std::nullopt;
    if (!mode) {
        return Mode::None;
    }
    return *mode == 1 ? Mode::Normal : Mode::X410;
}

void Presentation::noteConnect(ByteView userData) {
    mode_ = modeOf(userData);
    const auto pdu = BerReader(userData).next();
    acseContext_ = pdu ? acseContextIn(*pdu) : std::nullopt;
}

void Presentation::noteAccept(ByteView userData) {
    if (mode_ == Mode::Unknown) {
        mode_ = modeOf(userData);
    }
}

// Where no connect was seen, only what is a PDU to its last octet is taken for one.
std::optional<BerValue> Presentation::pduIn(ByteView userData, BerFit fit) const {
    if (mode_ == Mode::None || mode_ == Mode::X410) {
        return std::nullopt;
    }
    BerReader reader(userData, fit);
    const auto pdu = reader.next();
    return mode_ == Mode::Unknown && !reader.isAtEnd() ? std::nullopt : pdu;
}

void Presentation::report(SessionStep step, CloseKind kind, ByteView userData, Findings& findings)
    const {
    const auto pdu = pduIn(userData, findings.isCut() ? BerFit::Cut : BerFit::Whole);
    if (!pdu) {
        return;
    }
    if (step != SessionStep::Abort && step != SessionStep::Refuse) {
        reportUserData(step, kind, *pdu, findings);
        return;
    }
    if (pdu->tag != kSequence && pdu->tag != kAbortByUser) {
        return;
    }
    const bool isRefusal = step == SessionStep::Refuse;
    const auto reason = integerAt(*pdu, isRefusal ? 0x8A : 0x80);
    if (reason && pdu->tag == kSequence) {
        findings.add(
            {.carrier = isRefusal ? Carrier::PresentationRefuse : Carrier::PresentationAbort,
             .kind = kind,
             .code = reason,
             .subcode = isRefusal ? std::nullopt : integerAt(*pdu, 0x81)}
        );
    }
    for (const std::uint8_t tag : {kFullyEncoded, kSimplyEncoded}) {
        if (const auto data = childOf(*pdu, tag)) {
            reportUserData(step, kind, *data, findings);
        }
    }
}

void Presentation::reportUserData(
    SessionStep step, CloseKind kind, const BerValue& data, Findings& findings
) const {
    if (data.tag == kSimplyEncoded) {
        reportPdv(step, kind, data, findings);
        return;
    }
    BerReader lists(data.tag == kFullyEncoded ? data : BerValue());
    while (const auto list = lists.next()) {
        const auto context = integerAt(*list, kInteger);
        const bool isOfOther = acseContext_ && context && *context != *acseContext_;
        const auto value = childOf(*list, 0xA0);
        const auto octets = value ? value : childOf(*list, 0x81);
        if (list->tag == kSequence && octets && !isOfOther) {
            reportPdv(step, kind, *octets, findings);
        }
    }
}

void Presentation::reportPdv(
    SessionStep step, CloseKind kind, const BerValue& pdv, Findings& findings
) const {
    const AcsePdu expected = apduOf(step);
    const auto apdu = BerReader(pdv).next();
    if (apdu && apdu->tag == static_cast<std::uint8_t>(expected)) {
        reportAcse(expected, *apdu, kind, findings);
    }
}

std::string_view presentationReason(Carrier carrier, std::uint32_t code) {
    if (carrier == Carrier::PresentationAbort) {
        return nameOfCode(kAbortReasons, code);
    }
    return carrier == Carrier::PresentationRefuse ? nameOfCode(kRefuseReasons, code)
                                                  : std::string_view();
}

} // namespace lastack
