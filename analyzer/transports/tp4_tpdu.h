// Tp4Tpdu: the TPDUs of class 4 (X.224 §13) in what one network service data unit carries, and the
// numbers in them. Views on the bytes they were read from; pure; thread-safe.
#pragma once

#include "disconnect/cotp.h"
#include "track/unit.h"

#include <boost/container/small_vector.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lastack {

struct Tp4Tpdu {
    enum class Checksum : std::uint8_t {
        Unknown, // not there, or not all of the TPDU was captured
        Right,
        Wrong,
    };

    Tpdu tpdu;
    std::span<const std::byte> bytes; // all of it that was captured
    std::uint32_t userLength = 0;     // of the user data on the wire
    std::uint16_t destination = 0;    // references; 0: none
    std::uint16_t source = 0;         // of CR, CC, DR and DC
    bool isSound = false;             // its parameters are a list of such

    TpduCode code() const { return tpdu.code; }
};

UnitId unitOf(TpduCode code);

using Tp4Tpdus = boost::container::small_vector<Tp4Tpdu, 4>;

// X.224 §6.4: those that carry user data end the unit, others may be followed by more. What is no
// TPDU of class 4 ends the list. `length`: that of `bytes` on the wire.
Tp4Tpdus readNsdu(std::span<const std::byte> bytes, std::uint32_t length);

// The format agreed on, unless the TPDU is too short for it. Where nobody knows, extended when the
// parameters of a DT, ED, AK, EA or RJ make no sense in the normal one.
TpduFormat formatOf(const Tp4Tpdu& tpdu, std::optional<TpduFormat> agreed);

// X.224 §6.17.
Tp4Tpdu::Checksum checksumOf(const Tp4Tpdu& tpdu, TpduFormat format);

// TPDU-NR of a DT or ED, YR-TU-NR of an AK, EA or RJ: 7 bits, or 31.
std::uint32_t numberOf(const Tp4Tpdu& tpdu, TpduFormat format);
bool endsTsdu(const Tp4Tpdu& tpdu); // of a DT: EOT

// A DR of somebody who knows of no such connection.
bool saysMismatch(const Tp4Tpdu& disconnect);

// Of a CR or CC.
struct ConnectOptions {
    std::uint8_t preferredClass = 0;
    bool allowsClass4 = false; // preferred, or among the alternatives
    TpduFormat format{};
};

ConnectOptions optionsOf(const Tp4Tpdu& tpdu);

} // namespace lastack
