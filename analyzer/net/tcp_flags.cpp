#include "net/tcp_flags.h"

#include <array>
#include <string_view>
#include <utility>

namespace lastack {

std::string toString(TcpFlags flags) {
    using Name = std::pair<std::uint8_t, std::string_view>;
    static constexpr std::array<Name, 8> kNames{
        Name{TcpFlags::kSyn, "SYN"},
        Name{TcpFlags::kFin, "FIN"},
        Name{TcpFlags::kRst, "RST"},
        Name{TcpFlags::kPsh, "PSH"},
        Name{TcpFlags::kAck, "ACK"},
        Name{TcpFlags::kUrg, "URG"},
        Name{TcpFlags::kEce, "ECE"},
        Name{TcpFlags::kCwr, "CWR"},
    };
    if (flags.bits == 0) {
        return "none";
    }
    std::string text;
    for (const auto& [mask, name] : kNames) {
        if (!flags.has(mask)) {
            continue;
        }
        if (!text.empty()) {
            text += ',';
        }
        text += name;
    }
    return text;
}

} // namespace lastack
