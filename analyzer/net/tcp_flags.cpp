#include "net/tcp_flags.h"

#include <array>
#include <string_view>
#include <utility>

namespace lastack {

void appendNames(std::string& out, TcpFlags flags, std::string_view separator) {
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
    std::string_view before;
    for (const auto& [mask, name] : kNames) {
        if (flags.has(mask)) {
            out += before;
            out += name;
            before = separator;
        }
    }
}

std::string toString(TcpFlags flags) {
    std::string text;
    appendNames(text, flags, ",");
    return text.empty() ? "none" : text;
}

} // namespace lastack
