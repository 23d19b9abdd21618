#include "disconnect/sctp_reasons.h"

#include "disconnect/code_names.h"

namespace lastack {

namespace {

// RFC 9260 §3.3.10; from 0xA0 on RFC 5061 §4.3, 0x105 RFC 4895 §4.1.
constexpr CodeName kCauses[] = {
    {1, "Invalid Stream Identifier"},
    {2, "Missing Mandatory Parameter"},
    {3, "Stale Cookie"},
    {4, "Out of Resource"},
    {5, "Unresolvable Address"},
    {6, "Unrecognized Chunk Type"},
    {7, "Invalid Mandatory Parameter"},
    {8, "Unrecognized Parameters"},
    {9, "No User Data"},
    {10, "Cookie Received While Shutting Down"},
    {11, "Restart of an Association with New Addresses"},
    {12, "User-Initiated Abort"},
    {13, "Protocol Violation"},
    {0xA0, "Request to Delete Last Remaining IP Address"},
    {0xA1, "Operation Refused Due to Resource Shortage"},
    {0xA2, "Request to Delete Source IP Address"},
    {0xA3, "Association Aborted Due to Illegal ASCONF-ACK"},
    {0xA4, "Request Refused - No Authorization"},
    {0x105, "Unsupported HMAC Identifier"},
};

} // namespace

std::string_view sctpReason(std::uint32_t cause) {
    return nameOfCode(kCauses, cause);
}

} // namespace lastack
