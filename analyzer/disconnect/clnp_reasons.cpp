#include "disconnect/clnp_reasons.h"

#include "disconnect/code_names.h"

namespace lastack {

namespace {

constexpr std::uint8_t kUnreachable = 0x80;
constexpr std::uint8_t kUnknown = 0x81;

constexpr CodeName kReasons[] = {
    {0x00, "reason not specified"},
    {0x01, "protocol procedure error"},
    {0x02, "incorrect checksum"},
    {0x03, "PDU discarded due to congestion"},
    {0x04, "header syntax error"},
    {0x05, "segmentation needed but not permitted"},
    {0x06, "incomplete PDU received"},
    {0x07, "duplicate option"},
    {kUnreachable, "destination address unreachable"},
    {kUnknown, "destination address unknown"},
    {0x90, "unspecified source routing error"},
    {0x91, "syntax error in source routing field"},
    {0x92, "unknown address in source routing field"},
    {0x93, "path not acceptable"},
    {0xA0, "lifetime expired while data unit in transit"},
    {0xA1, "lifetime expired during reassembly"},
    {0xB0, "unsupported option not specified"},
    {0xB1, "unsupported protocol version"},
    {0xB2, "unsupported security option"},
    {0xB3, "unsupported source routing option"},
    {0xB4, "unsupported recording of route option"},
    {0xC0, "reassembly interference"},
};

} // namespace

bool saysUnreachable(std::uint8_t reason) {
    return reason == kUnreachable || reason == kUnknown;
}

std::string_view clnpReason(std::uint32_t reason) {
    return nameOfCode(kReasons, reason);
}

} // namespace lastack
