#include "disconnect/cotp_user.h"

namespace lastack {

void CotpUser::noteConnect(const Tpdu& tpdu, Findings& findings) {
    rdp_.takeConnect(tpdu, findings);
    session_.noteTransport();
}

// A gap may hide the start of a session as well as the rest of a TSDU.
void CotpUser::noteGap(Side from) {
    tsdus_[index(from)].reset();
    session_.noteGap(from);
}

// The first octet of a TSDU decides for all of it.
bool CotpUser::wants(Side from, ByteView userData, std::size_t whole) {
    TsduAssembly& tsdu = tsdus_[index(from)];
    if (userData.empty()) {
        return false;
    }
    if (tsdu.state() == TsduAssembly::State::Between) {
        const auto first = std::to_integer<std::uint8_t>(userData.front());
        const bool isForRdp = whole <= Rdp::kMostPacket && (rdp_.isRdp() || first == 0x7F);
        const bool isForSession = !rdp_.isRdp() && session_.wants(first);
        tsdu.begin(
            isForRdp || isForSession ? TsduAssembly::State::Collecting
                                     : TsduAssembly::State::Skipping
        );
    }
    return tsdu.state() == TsduAssembly::State::Collecting;
}

void CotpUser::take(Side from, ByteView userData, TsduAssembly::Eot eot, Findings& findings) {
    TsduAssembly& tsdu = tsdus_[index(from)];
    tsdu.add(userData);
    if (eot == TsduAssembly::Eot::MoreFollows) {
        return;
    }
    if (tsdu.state() == TsduAssembly::State::Collecting) {
        rdp_.takeData(tsdu.bytes(), findings);
        if (!rdp_.isRdp()) {
            session_.take(from, tsdu.bytes(), findings);
        }
    }
    tsdu.reset();
}

// The rest of the TSDU has a hole before it.
void CotpUser::takeCut(
    Side from, ByteView userData, std::size_t whole, TsduAssembly::Eot eot, Findings& findings
) {
    TsduAssembly& tsdu = tsdus_[index(from)];
    wants(from, userData, whole);
    if (tsdu.state() == TsduAssembly::State::Between) { // nothing tells what it is
        session_.noteGap(from);
    } else if (tsdu.state() == TsduAssembly::State::Collecting) {
        tsdu.add(userData);
        rdp_.takeData(tsdu.bytes(), findings);
        if (!rdp_.isRdp()) {
            session_.takeCut(from, tsdu.bytes(), findings);
        }
    }
    tsdu.reset();
    if (eot == TsduAssembly::Eot::MoreFollows) {
        tsdu.begin(TsduAssembly::State::Skipping);
    }
}

void CotpUser::end(Side from, Findings& findings) {
    TsduAssembly& tsdu = tsdus_[index(from)];
    if (tsdu.state() == TsduAssembly::State::Collecting && !tsdu.bytes().empty()) {
        session_.takeCut(from, tsdu.bytes(), findings);
    } else {
        session_.takeEnd(from, findings);
    }
    tsdu.reset();
}

} // namespace lastack
