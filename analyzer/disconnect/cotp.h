// COTP: the TPDUs of the connection-oriented transport protocol (X.224, ISO/IEC 8073) and what they
// say about the end of a transport connection. Whoever carries them, TPKT or a network layer,
// gives them one by one. Not thread-safe.
#pragma once

#include "disconnect/findings.h"
#include "net/side.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace lastack {

enum class TpduCode : std::uint8_t {
    ExpeditedData = 0x10,
    ExpeditedAcknowledgement = 0x20,
    Reject = 0x50,
    Acknowledgement = 0x60,
    Error = 0x70,
    DisconnectRequest = 0x80,
    DisconnectConfirm = 0xC0,
    ConnectConfirm = 0xD0,
    ConnectRequest = 0xE0,
    Data = 0xF0,
};

// X.224 §13.2: what both sides agreed on in CR and CC, how wide the numbers are; or that there are
// none, as in a DT of classes 0 and 1 (§13.7.1).
enum class TpduFormat : std::uint8_t { Normal, Extended, Unnumbered };

// X.224 §13.3 to §13.13: octets of the header before its parameters; 0 for what is not a code.
std::size_t fixedPartOf(TpduCode code, TpduFormat format);

// X.224 §13.2: what the first two octets of a TPDU tell.
struct TpduStart {
    TpduCode code{};
    std::size_t header = 0; // octets on the wire, with the length indicator

    // Nothing where they start no TPDU, or one whose header has no room for its fixed part.
    static std::optional<TpduStart> read(std::span<const std::byte> bytes, TpduFormat format);
};

// 0 behind the end.
std::uint8_t octetAt(std::span<const std::byte> bytes, std::size_t at);

// X.224 §13.2: the header, whose length its first octet tells, and the user data.
struct Tpdu {
    static constexpr std::size_t kLeast = 3; // of a DT, the shortest

    TpduCode code{};
    std::span<const std::byte> header; // from the length indicator on, as far as it is there
    std::span<const std::byte> userData;
    bool isCut = false; // the capture does not hold all of the parameters or the user data

    bool hasWholeHeader() const;

    std::span<const std::byte> parameters() const; // behind the fixed part

    // As parameterOf(), and of one that is cut what there is.
    std::optional<std::span<const std::byte>> parameter(std::uint8_t parameterCode) const;
};

// One with `whole` octets on the wire; nothing when the fixed part of its header is not there.
std::optional<Tpdu> readTpdu(std::span<const std::byte> bytes, std::size_t whole);

// The octets of the first parameter with this code, when it is there with a value.
std::optional<std::span<const std::byte>> parameterOf(
    std::span<const std::byte> parameters, std::uint8_t code
);

// Report how such a TPDU ends a connection; of a DR, the parameter with additional information and
// the user data are units of their own.
void reportDisconnectRequest(const Tpdu& tpdu, CloseKind kind, Findings& findings);
void reportError(const Tpdu& tpdu, CloseKind kind, Findings& findings);

class CotpConnection {
public:
    enum class Above : std::uint8_t { InUse, Released }; // of the session above

    void take(Side from, const Tpdu& tpdu, Above above, Findings& findings);

    // Data is being transferred: it is open even if its confirmation was not seen.
    void noteOpen() { isOpen_ = true; }

private:
    void takeConnect(Side from, const Tpdu& tpdu);
    void takeDisconnect(Side from, const Tpdu& tpdu, Above above, Findings& findings) const;
    CloseKind kindOfEnd(Side from) const;
    bool isDelivered(std::uint8_t reason, std::span<const std::byte> parameter) const;

    std::array<bool, 2> wasRequested_{}; // by Side
    std::optional<std::uint8_t> class_;  // as confirmed
    bool isOpen_ = false;
};

std::string_view cotpReason(Carrier carrier, std::uint32_t code);

} // namespace lastack
