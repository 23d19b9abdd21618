// What the numbers in COTP's DR and ER mean.
#include "disconnect/code_names.h"
#include "disconnect/cotp.h"

namespace lastack {

namespace {

// X.224 §13.5.3.
constexpr CodeName kDisconnectReasons[] = {
    {0, "reason not specified"},
    {1, "congestion at TSAP"},
    {2, "session entity not attached to TSAP (persistent)"},
    {3, "address unknown (persistent)"},
    {128, "normal disconnect initiated by session entity"},
    {129, "remote transport entity congestion at connect request time"},
    {130, "connection negotiation failed (persistent)"},
    {131, "duplicate source reference for the same NSAP pair"},
    {132, "mismatched references"},
    {133, "protocol error"},
    {135, "reference overflow"},
    {136, "connection request refused on this network connection"},
    {138, "header or parameter length invalid"},
};

// X.224 §13.12.3.
constexpr CodeName kRejectCauses[] = {
    {0, "reason not specified"},
    {1, "invalid parameter code"},
    {2, "invalid TPDU type"},
    {3, "invalid parameter value"},
};

} // namespace

std::string_view cotpReason(Carrier carrier, std::uint32_t code) {
    if (carrier == Carrier::CotpDisconnectRequest) {
        return nameOfCode(kDisconnectReasons, code);
    }
    return carrier == Carrier::CotpError ? nameOfCode(kRejectCauses, code) : std::string_view();
}

} // namespace lastack
