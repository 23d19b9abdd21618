// CotpUser: what is carried above one COTP connection and says how it ends: the OSI session, or
// RDP. Puts the data TPDUs of each side together to TSDUs, as far as anybody wants to read them.
// Whoever carries COTP gives them in order and without gaps. Not thread-safe.
#pragma once

#include "disconnect/cotp.h"
#include "disconnect/iso_session.h"
#include "disconnect/rdp.h"
#include "disconnect/tsdu.h"

#include <array>
#include <cstddef>

namespace lastack {

class CotpUser {
public:
    void presumeRdp() { rdp_.presume(); }

    bool isRdp() const { return rdp_.isRdp(); }

    // The session said that all of it was delivered.
    bool isReleased() const { return session_.isReleased(); }

    // A CR or CC.
    void noteConnect(const Tpdu& tpdu, Findings& findings);

    // Something of the side is missing, of this TSDU or of many.
    void noteGap(Side from);

    // Whether these first octets of a data TPDU with `whole` octets of user data are worth having
    // it whole; to be asked before each is taken.
    bool wants(Side from, ByteView userData, std::size_t whole);

    // What nobody wanted is taken as nothing.
    void take(Side from, ByteView userData, TsduAssembly::Eot eot, Findings& findings);

    // Of a data TPDU with `whole` octets of user data these are all.
    void takeCut(
        Side from, ByteView userData, std::size_t whole, TsduAssembly::Eot eot, Findings& findings
    );

    // The stream below ended.
    void end(Side from, Findings& findings);

private:
    Rdp rdp_;
    IsoSession session_;
    std::array<TsduAssembly, 2> tsdus_; // by Side
};

} // namespace lastack
