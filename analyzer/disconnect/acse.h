// ACSE: the APDUs with which an application association ends (X.227), with their reason and their
// user information. Reports them; keeps nothing.
#pragma once

#include "disconnect/ber.h"
#include "disconnect/findings.h"

#include <cstdint>
#include <string_view>

namespace lastack {

// Tags, X.227 §9.
enum class AcsePdu : std::uint8_t {
    AssociateResponse = 0x61,
    ReleaseRequest = 0x62,
    ReleaseResponse = 0x63,
    Abort = 0x64,
};

// `kind` is what the session unit that carries it does: a release response may accept or not.
void reportAcse(AcsePdu pdu, const BerValue& apdu, CloseKind kind, Findings& findings);

std::string_view acseReason(Carrier carrier, std::uint32_t code);

} // namespace lastack
