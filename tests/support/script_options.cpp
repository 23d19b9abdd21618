#include "tests/support/script_options.h"

#include "tests/support/script_state.h"

#include <fmt/format.h>

#include <array>

namespace lastack::test {

namespace {

struct FlagName {
    std::uint8_t mask;
    std::string_view name;
};

constexpr std::array kFlagNames{
    FlagName{TcpFlags::kSyn, "SYN"},
    FlagName{TcpFlags::kFin, "FIN"},
    FlagName{TcpFlags::kRst, "RST"},
    FlagName{TcpFlags::kPsh, "PSH"},
    FlagName{TcpFlags::kAck, "ACK"},
    FlagName{TcpFlags::kUrg, "URG"},
    FlagName{TcpFlags::kEce, "ECE"},
    FlagName{TcpFlags::kCwr, "CWR"},
};

struct IcmpName {
    std::string_view name;
    std::uint8_t type4, code4;
    std::uint8_t type6, code6;
};

constexpr std::array kIcmpNames{
    IcmpName{"port-unreachable", 3, 3, 1, 4},
    IcmpName{"host-unreachable", 3, 1, 1, 3},
    IcmpName{"net-unreachable", 3, 0, 1, 0},
    IcmpName{"admin-prohibited", 3, 13, 1, 1},
    IcmpName{"time-exceeded", 11, 0, 3, 0},
};

struct LinkName {
    std::string_view name;
    LinkType link;
};

constexpr std::array kLinkNames{
    LinkName{"ethernet", LinkType::Ethernet},
    LinkName{"raw", LinkType::Raw},
    LinkName{"sll", LinkType::LinuxSll},
};

std::pair<std::uint32_t, std::uint32_t> takeTimestamps(
    ScriptLine& item, const ScriptLine& line, const ScriptSegment& segment
) {
    if (item.atEnd()) {
        return {
            timestampValue(segment.at, segment.from),
            segment.options.timestamps.value_or(std::pair{0U, 0U}).second};
    }
    const auto text = item.take("the timestamps");
    const auto slash = text.find('/');
    if (slash == std::string::npos) {
        line.fail("timestamps are written ts VALUE/ECHO");
    }
    const auto value = parseNumber(std::string_view(text).substr(0, slash), 0xFFFF'FFFF, line);
    const auto echo = parseNumber(std::string_view(text).substr(slash + 1), 0xFFFF'FFFF, line);
    return {static_cast<std::uint32_t>(value), static_cast<std::uint32_t>(echo)};
}

void takeOption(
    std::string_view text,
    const ScriptLine& line,
    const ScriptSegment& segment,
    ScriptOptions& options
) {
    ScriptLine item(text, 0);
    if (item.takeIf("mss")) {
        options.mss = static_cast<std::uint16_t>(parseNumber(item.take("mss"), 0xFFFF, line));
    } else if (item.takeIf("wscale")) {
        options.windowScale = static_cast<std::uint8_t>(parseNumber(item.take("wscale"), 14, line));
    } else if (item.takeIf("sackOK")) {
        options.sackPermitted = true;
    } else if (item.takeIf("raw")) {
        options.raw = hexBytes(item.take("the octets"));
    } else if (item.takeIf("ts")) {
        options.timestamps = takeTimestamps(item, line, segment);
    } else {
        line.fail(fmt::format("unknown TCP option '{}'", text));
    }
}

} // namespace

TcpFlags takeFlags(ScriptLine& line) {
    TcpFlags flags;
    bool any = line.takeIf("none");
    for (bool found = true; found;) {
        found = false;
        for (const auto& [mask, name] : kFlagNames) {
            if (line.takeIf(name)) {
                flags.bits = static_cast<std::uint8_t>(flags.bits | mask);
                found = any = true;
            }
        }
    }
    if (!any) {
        line.fail(fmt::format("'{}' is not a TCP flag", line.peek()));
    }
    return flags;
}

ScriptOptions takeOptions(ScriptLine& line, const ScriptSegment& segment) {
    const auto word = line.take("the options");
    std::string_view list = std::string_view(word).substr(1, word.size() - 2);
    ScriptOptions options;
    while (!list.empty()) {
        const auto comma = std::min(list.find(','), list.size());
        takeOption(list.substr(0, comma), line, segment, options);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return options;
}

ScriptIcmp icmpError(std::string_view name, bool isV4, const ScriptLine& line) {
    for (const auto& known : kIcmpNames) {
        if (known.name == name) {
            return {
                .reporter = {},
                .type = isV4 ? known.type4 : known.type6,
                .code = isV4 ? known.code4 : known.code6};
        }
    }
    line.fail(fmt::format("unknown ICMP error '{}'", name));
}

std::string icmpName(const ScriptIcmp& icmp, bool isV4) {
    for (const auto& known : kIcmpNames) {
        if (icmp.type == (isV4 ? known.type4 : known.type6) &&
            icmp.code == (isV4 ? known.code4 : known.code6)) {
            return std::string(known.name);
        }
    }
    return fmt::format("{}/{}", icmp.type, icmp.code);
}

LinkType takeLinkType(ScriptLine& line) {
    const auto word = line.take("the link type");
    for (const auto& [name, link] : kLinkNames) {
        if (name == word) {
            return link;
        }
    }
    line.fail(fmt::format("unknown link type '{}'", word));
}

std::string linkTypeName(LinkType link) {
    for (const auto& known : kLinkNames) {
        if (known.link == link) {
            return std::string(known.name);
        }
    }
    return "ethernet";
}

IpAddress takeAddress(ScriptLine& line) {
    const auto word = line.take("the address");
    const auto address = IpAddress::parse(word);
    if (!address) {
        line.fail(fmt::format("'{}' is not an IP address", word));
    }
    return *address;
}

std::string flagWords(TcpFlags flags) {
    std::string words;
    for (const auto& [mask, name] : kFlagNames) {
        if (flags.has(mask)) {
            words += words.empty() ? "" : " ";
            words += name;
        }
    }
    return words.empty() ? "none" : words;
}

std::string optionWords(const ScriptOptions& options) {
    std::string words;
    const auto add = [&words](const std::string& word) {
        words += (words.empty() ? "" : ", ") + word;
    };
    if (options.mss) {
        add(fmt::format("mss {}", *options.mss));
    }
    if (options.windowScale) {
        add(fmt::format("wscale {}", *options.windowScale));
    }
    if (options.sackPermitted) {
        add("sackOK");
    }
    if (options.timestamps) {
        add(fmt::format("ts {}/{}", options.timestamps->first, options.timestamps->second));
    }
    if (!options.raw.empty()) {
        std::string digits;
        for (const auto byte : options.raw) {
            digits += fmt::format("{:02x}", std::to_integer<unsigned>(byte));
        }
        add("raw " + digits);
    }
    return fmt::format("<{}>", words);
}

} // namespace lastack::test
