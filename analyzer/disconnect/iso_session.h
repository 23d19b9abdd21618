// IsoSession: how sessions over one transport connection end (X.225): released, aborted or refused,
// with the user data of both sides and the ACSE APDUs in them. One transport connection may carry
// several sessions one after the other. Not thread-safe.
#pragma once

#include "disconnect/presentation.h"
#include "disconnect/spdu.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace lastack {

class IsoSession {
public:
    // The transport connection was seen to be opened: what comes first must be a connect.
    void noteTransport() { begin_ = Begin::Seen; }

    void noteGap(Side from);

    // Whether a TSDU that begins with this octet is to be given whole; asked once for each.
    bool wants(std::uint8_t first);

    void take(Side from, ByteView tsdu, Findings& findings);
    void takeCut(Side from, ByteView tsdu, Findings& findings); // without its end
    void takeEnd(Side from, Findings& findings);                // the stream ended between two

    bool isReleased() const { return isReleased_; }

private:
    enum class Begin : std::uint8_t { Missed, Seen };
    enum class Known : std::uint8_t { Perhaps, No, Yes };

    // The pieces of an SSDU that has not ended.
    struct Open {
        Spdu spdu; // the first piece, without its octets
        std::vector<std::byte> data;
        std::uint8_t flags = 0;
        bool isOpen = false;
        bool isTold = false; // as far as a cut piece; the rest does not join it
    };

    void start();
    void takeConnect(const Spdu& spdu);
    void takeCutConnect(const Spdu& spdu);
    void takeTokens(const Spdu& spdu, Findings& findings);
    void takePiece(Side from, const Spdu& spdu, Findings& findings);
    void keep(Side from, const Spdu& spdu);
    Spdu joined(Side from) const;
    void finish(const Spdu& spdu, std::uint8_t flags, Findings& findings);
    void reportCut(const Spdu& spdu, Findings& findings) const;

    std::array<Open, 2> open_; // by Side
    Presentation presentation_;
    Begin begin_ = Begin::Missed;
    Known known_ = Known::Perhaps;
    bool isFinishing_ = false;
    bool isReleased_ = false;
};

std::string_view sessionReason(Carrier carrier, std::uint32_t code);

} // namespace lastack
