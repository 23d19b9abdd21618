#include "tests/support/script.h"
#include "tests/support/script_options.h"

#include <fmt/format.h>

namespace lastack::test {

namespace {

std::string seconds(Duration at) {
    return fmt::format("{}.{:09}", at.ns / 1'000'000'000, at.ns % 1'000'000'000);
}

std::string quoted(const Bytes& bytes) {
    std::string text = "\"";
    for (const auto byte : bytes) {
        const auto c = std::to_integer<unsigned char>(byte);
        const bool plain = c >= 0x20 && c < 0x7F && c != '"' && c != '\\';
        text += plain ? std::string(1, static_cast<char>(c)) : fmt::format("\\x{:02x}", c);
    }
    return text + "\"";
}

std::string direction(Side from) {
    return from == Side::Client ? "C > S" : "S > C";
}

std::string tcpLine(const ScriptSegment& segment) {
    auto line = fmt::format(
        "{}  {}  {}  seq {} ack {} win {} ttl {} id 0x{:04x}",
        seconds(segment.at),
        direction(segment.from),
        flagWords(segment.flags),
        segment.seq,
        segment.ack,
        segment.window,
        segment.hopLimit,
        segment.ipId
    );
    if (!segment.payload.empty()) {
        line += " payload " + quoted(segment.payload);
    } else if (segment.length > 0) {
        line += fmt::format(" len {}", segment.length);
    }
    if (segment.urgent != 0) {
        line += fmt::format(" urgent {}", segment.urgent);
    }
    line += segment.dontFragment ? " df" : "";
    line += segment.headerBits != 0 ? fmt::format(" bits {}", segment.headerBits) : "";
    line += segment.mac != 1 ? fmt::format(" mac {}", segment.mac) : "";
    line += " " + optionWords(segment.options);
    switch (segment.fate) {
    case Fate::Delivered:
        break;
    case Fate::Missed:
        line += " drop";
        break;
    case Fate::Lost:
        line += " lost";
        break;
    }
    line += segment.forged ? " forged" : "";
    return segment.duplicated ? line + " duplicate" : line;
}

std::string icmpLines(const Script& script, const ScriptSegment& segment) {
    const auto& hosts = script.connections[segment.connection].hosts;
    const bool isV4 = hosts[index(segment.from)].endpoint.address.isV4();
    return fmt::format(
        "router {}\n{}  ICMP {}  {} about {} seq {}",
        segment.icmp.reporter.toString(),
        seconds(segment.at),
        direction(other(segment.from)),
        icmpName(segment.icmp, isV4),
        direction(segment.from),
        segment.seq
    );
}

std::string segmentLines(const Script& script, const ScriptSegment& segment) {
    switch (segment.kind) {
    case ScriptSegment::Kind::Tcp:
        return tcpLine(segment);
    case ScriptSegment::Kind::Icmp:
        return icmpLines(script, segment);
    case ScriptSegment::Kind::Arp:
        return seconds(segment.at) + "  arp";
    }
    return {};
}

std::string connectionLines(const ScriptConnection& connection, std::size_t index) {
    const auto& [client, server] = connection.hosts;
    return fmt::format(
        "connection {}\nclient {}\nserver {}\nisn C {}\nisn S {}\n",
        index + 1,
        toString(client.endpoint),
        toString(server.endpoint),
        client.isn,
        server.isn
    );
}

} // namespace

std::string toText(const Script& script) {
    std::string text =
        fmt::format("link {}\nstart {}\n", linkTypeName(script.link), seconds({script.start.ns}));
    text += script.inside.empty() ? "" : fmt::format("inside {}\n", script.inside);
    text += script.alsoOutside ? "also outside\n" : "";
    text += script.snapLength < Script::kAllOctets ? fmt::format("snap {}\n", script.snapLength)
                                                   : std::string();
    for (const auto& tag : script.vlans) {
        text += fmt::format("vlan {}\n", tag.id);
    }
    for (std::size_t i = 0; i < script.connections.size(); ++i) {
        text += connectionLines(script.connections[i], i);
    }
    auto current = script.connections.size() - 1;
    for (const auto& segment : script.segments) {
        if (segment.connection != current) {
            current = segment.connection;
            text += fmt::format("connection {}\n", current + 1);
        }
        text += segmentLines(script, segment) + "\n";
    }
    return text;
}

} // namespace lastack::test
