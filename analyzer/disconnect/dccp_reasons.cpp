#include "disconnect/dccp_reasons.h"

#include "disconnect/code_names.h"

namespace lastack {

namespace {

// RFC 4340 §5.6 table 2. Linux sends 2 as well when an application closes with unread data.
constexpr CodeName kCodes[] = {
    {0, "Unspecified"},
    {1, "Closed"},
    {2, "Aborted (gave up for lack of progress; Linux also: closed with unread data)"},
    {3, "No Connection"},
    {4, "Packet Error"},
    {5, "Option Error"},
    {6, "Mandatory Error"},
    {7, "Connection Refused"},
    {8, "Bad Service Code"},
    {9, "Too Busy"},
    {10, "Bad Init Cookie"},
    {11, "Aggression Penalty"},
};

} // namespace

// RFC 4340 §10.3: a half of the codes of the congestion control mechanism for each end of it.
std::string_view dccpReason(std::uint32_t code) {
    constexpr std::uint32_t kFirstOfSender = 128;
    constexpr std::uint32_t kFirstOfReceiver = 192;
    constexpr std::uint32_t kMost = 255;
    if (code < kFirstOfSender) {
        const std::string_view name = nameOfCode(kCodes, code);
        return name.empty() ? "Reserved, treat as 0" : name;
    }
    if (code > kMost) {
        return {};
    }
    return code < kFirstOfReceiver ? "CCID-specific, HC-Sender reset the connection"
                                   : "CCID-specific, HC-Receiver reset the connection";
}

} // namespace lastack
