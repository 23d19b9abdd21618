// What the causes and diagnostics of X.25 mean.
#include "disconnect/code_names.h"
#include "disconnect/x25.h"

namespace lastack {

namespace {

// X.25 table 5-7; the gateway's from ISO/IEC 8208.
constexpr CodeName kClearingCauses[] = {
    {0x0, "DTE originated"},
    {0x1, "number busy"},
    {0x3, "invalid facility request"},
    {0x5, "network congestion"},
    {0x9, "out of order"},
    {0xB, "access barred"},
    {0xD, "not obtainable"},
    {0x11, "remote procedure error"},
    {0x13, "local procedure error"},
    {0x15, "RPOA out of order"},
    {0x19, "reverse charging acceptance not subscribed"},
    {0x21, "incompatible destination"},
    {0x29, "fast select acceptance not subscribed"},
    {0x39, "ship absent"},
    {0xC1, "gateway-detected procedure error"},
    {0xC3, "gateway congestion"},
    {0xC7, "gateway operational"},
};

// X.25 table 5-8.
constexpr CodeName kResettingCauses[] = {
    {0x0, "DTE originated"},
    {0x1, "out of order (PVC only)"},
    {0x3, "remote procedure error"},
    {0x5, "local procedure error"},
    {0x7, "network congestion"},
    {0x9, "remote DTE operational (PVC only)"},
    {0xF, "network operational (PVC only)"},
    {0x11, "incompatible destination"},
    {0x1D, "network out of order (PVC only)"},
    {0xC1, "gateway-detected procedure error"},
    {0xC3, "gateway congestion"},
    {0xC7, "gateway operational"},
};

// X.25 table 5-9.
constexpr CodeName kRestartCauses[] = {
    {0x0, "DTE originated"},
    {0x1, "local procedure error"},
    {0x3, "network congestion"},
    {0x7, "network operational"},
    {0x7F, "registration/cancellation confirmed"},
};

// X.25 annex E; from 144 on ISO/IEC 8208.
constexpr CodeName kDiagnostics[] = {
    {0, "no additional information"},
    {1, "invalid P(S)"},
    {2, "invalid P(R)"},
    {16, "packet type invalid"},
    {17, "packet type invalid, state r1"},
    {18, "packet type invalid, state r2"},
    {19, "packet type invalid, state r3"},
    {20, "packet type invalid, state p1"},
    {21, "packet type invalid, state p2"},
    {22, "packet type invalid, state p3"},
    {23, "packet type invalid, state p4"},
    {24, "packet type invalid, state p5"},
    {25, "packet type invalid, state p6"},
    {26, "packet type invalid, state p7"},
    {27, "packet type invalid, state d1"},
    {28, "packet type invalid, state d2"},
    {29, "packet type invalid, state d3"},
    {32, "packet not allowed"},
    {33, "unidentifiable packet"},
    {34, "call on one-way logical channel"},
    {35, "invalid packet type on a PVC"},
    {36, "packet on unassigned logical channel"},
    {37, "reject not subscribed to"},
    {38, "packet too short"},
    {39, "packet too long"},
    {40, "invalid general format identifier"},
    {41, "restart or registration packet with nonzero channel bits"},
    {42, "packet type not compatible with facility"},
    {43, "unauthorized interrupt confirmation"},
    {44, "unauthorized interrupt"},
    {45, "unauthorized reject"},
    {48, "time expired"},
    {49, "time expired: incoming call"},
    {50, "time expired: clear indication"},
    {51, "time expired: reset indication"},
    {52, "time expired: restart indication"},
    {53, "time expired: call deflection"},
    {64, "call set-up, clearing or registration problem"},
    {65, "facility/registration code not allowed"},
    {66, "facility parameter not allowed"},
    {67, "invalid called DTE address"},
    {68, "invalid calling DTE address"},
    {69, "invalid facility/registration length"},
    {70, "incoming call barred"},
    {71, "no logical channel available"},
    {72, "call collision"},
    {73, "duplicate facility requested"},
    {74, "nonzero address length"},
    {75, "nonzero facility length"},
    {76, "facility not provided when expected"},
    {77, "invalid ITU-T-specified DTE facility"},
    {78, "maximum number of redirections or deflections exceeded"},
    {80, "miscellaneous"},
    {81, "improper cause code from DTE"},
    {82, "octet not aligned"},
    {83, "inconsistent Q-bit setting"},
    {84, "NUI problem"},
    {112, "international problem"},
    {113, "remote network problem"},
    {114, "international protocol problem"},
    {115, "international link out of order"},
    {116, "international link busy"},
    {117, "transit network facility problem"},
    {118, "remote network facility problem"},
    {119, "international routing problem"},
    {120, "temporary routing problem"},
    {121, "unknown called DNIC"},
    {122, "maintenance action"},
    {144, "timer expired or retransmission count surpassed"},
    {145, "timer expired or retransmission count surpassed: INTERRUPT"},
    {146, "timer expired or retransmission count surpassed: DATA"},
    {147, "timer expired or retransmission count surpassed: REJECT"},
    {160, "DTE-specific signal"},
    {161, "DTE operational"},
    {162, "DTE not operational"},
    {163, "DTE resource constraint"},
    {164, "fast select not subscribed"},
    {165, "invalid partially full DATA packet"},
    {166, "D-bit procedure not supported"},
    {167, "registration/cancellation confirmed"},
    {224, "OSI network service problem"},
    {225, "OSI NS: disconnection, transient"},
    {226, "OSI NS: disconnection, permanent"},
    {227, "OSI NS: connection rejection, unspecified, transient"},
    {228, "OSI NS: connection rejection, unspecified, permanent"},
    {229, "OSI NS: connection rejection, QoS not available, transient"},
    {230, "OSI NS: connection rejection, QoS not available, permanent"},
    {231, "OSI NS: connection rejection, NSAP unreachable, transient"},
    {232, "OSI NS: connection rejection, NSAP unreachable, permanent"},
    {233, "OSI NS: reset, unspecified"},
    {234, "OSI NS: reset, congestion"},
    {235, "OSI NS: connection rejection, NSAP address unknown, permanent"},
    {240, "higher layer initiated"},
    {241, "higher layer: disconnection, normal"},
    {242, "higher layer: disconnection, abnormal"},
    {243, "higher layer: disconnection, incompatible information in user data"},
    {244, "higher layer: connection rejection, unspecified, transient"},
    {245, "higher layer: connection rejection, unspecified, permanent"},
    {246, "higher layer: connection rejection, QoS, transient"},
    {247, "higher layer: connection rejection, QoS, permanent"},
    {248, "higher layer: connection rejection, incompatible information in user data"},
    {249, "higher layer: connection rejection, unrecognizable protocol identifier in user data"},
    {250, "higher layer: reset, user resynchronization"},
};

// X.25 §2.3.4.9: the bits W, X, Y and Z of FRMR, from the lowest on.
constexpr CodeName kFrameRejects[] = {
    {1, "invalid control field"},
    {3, "information field not permitted"},
    {4, "information field too long"},
    {8, "invalid receive sequence number"},
};

constexpr std::uint32_t kPrivate = 0x80; // X.25 §5.2.3: of a DTE, with a code of its own

std::string_view causeOf(std::span<const CodeName> causes, std::uint32_t cause) {
    const std::string_view name = nameOfCode(causes, cause);
    return name.empty() && cause >= kPrivate ? nameOfCode(causes, 0) : name;
}

// That a DTE did it says nothing about why; its diagnostic may.
std::string_view reasonOf(
    std::span<const CodeName> causes, std::uint32_t cause, std::uint32_t diagnostic
) {
    const std::string_view name = causeOf(causes, cause);
    const std::string_view detail = nameOfCode(kDiagnostics, diagnostic);
    const bool isByDte = !name.empty() && name == nameOfCode(causes, 0);
    return isByDte && diagnostic != 0 && !detail.empty() ? detail : name;
}

} // namespace

std::string_view x25Reason(Carrier carrier, std::uint32_t cause, std::uint32_t diagnostic) {
    if (carrier == Carrier::X25Clear) {
        return reasonOf(kClearingCauses, cause, diagnostic);
    }
    if (carrier == Carrier::X25Reset) {
        return reasonOf(kResettingCauses, cause, diagnostic);
    }
    if (carrier == Carrier::X25Restart) {
        return reasonOf(kRestartCauses, cause, diagnostic);
    }
    if (carrier == Carrier::LapbDisconnect) {
        return nameOfCode(kFrameRejects, cause);
    }
    return {};
}

} // namespace lastack
