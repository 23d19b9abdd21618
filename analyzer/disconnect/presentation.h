// Presentation: whether a session carries the presentation protocol (X.226), and the ACSE APDUs in
// the user data of the session's units. Knows one session. Not thread-safe.
#pragma once

#include "disconnect/ber.h"
#include "disconnect/findings.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace lastack {

// The session service that carries the user data.
enum class SessionStep : std::uint8_t { Finish, Disconnect, NotFinished, Abort, Refuse };

class Presentation {
public:
    void noteConnect(ByteView userData); // of CN: it decides
    void noteAccept(ByteView userData);  // of AC: when CN was not seen

    void report(SessionStep step, CloseKind kind, ByteView userData, Findings& findings) const;

private:
    enum class Mode : std::uint8_t { Unknown, None, Normal, X410 };

    static Mode modeOf(ByteView userData);
    std::optional<BerValue> pduIn(ByteView userData, BerFit fit) const;
    void reportUserData(SessionStep step, CloseKind kind, const BerValue& data, Findings& findings)
        const;
    void reportPdv(SessionStep step, CloseKind kind, const BerValue& pdv, Findings& findings) const;

    std::optional<std::uint32_t> acseContext_;
    Mode mode_ = Mode::Unknown;
};

std::string_view presentationReason(Carrier carrier, std::uint32_t code);

} // namespace lastack
