#include "disconnect/nsp_reasons.h"

#include "disconnect/code_names.h"

namespace lastack {

namespace {

// DNA Phase IV NSP and Session Control. 1, 41 and 42 are NSP's own; 10, 11 and 39 are told to a
// node's own user only.
constexpr CodeName kReasons[] = {
    {0, "disconnected or rejected by the object"},
    {1, "no resources"},
    {2, "unrecognized node name"},
    {3, "remote node shutting down"},
    {4, "unrecognized object"},
    {5, "invalid object name format"},
    {6, "object too busy"},
    {7, "unspecified protocol error"},
    {8, "third-party or management abort"},
    {9, "abort by object"},
    {10, "invalid node name format"},
    {11, "local node shutting down"},
    {21, "connect initiate with illegal destination address"},
    {22, "connect confirm with illegal destination address"},
    {23, "connect initiate or confirm with zero source address"},
    {24, "flow control violation"},
    {32, "too many connections to node"},
    {33, "too many connections to object"},
    {34, "access control rejected"},
    {35, "logical link services mismatch"},
    {36, "account not valid"},
    {37, "segment size too small"},
    {38, "object failed, timed out or cancelled"},
    {39, "node unreachable"},
    {40, "link aborted due to data loss"},
    {41, "no link terminate"},
    {42, "disconnect complete"},
    {43, "access or image data field too long"},
    {54, "cryptographic service mismatch"},
};

} // namespace

std::string_view nspReason(std::uint32_t reason) {
    return nameOfCode(kReasons, reason);
}

} // namespace lastack
