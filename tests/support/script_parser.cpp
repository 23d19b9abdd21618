#include "tests/support/script.h"
#include "tests/support/script_lexer.h"
#include "tests/support/script_options.h"
#include "tests/support/script_state.h"
#include "tests/support/tunnels.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

namespace lastack::test {

namespace {

constexpr std::uint64_t kMax8 = 0xFF;
constexpr std::uint64_t kMax16 = 0xFFFF;
constexpr std::uint64_t kMax32 = 0xFFFF'FFFF;

class Parser {
public:
    Script parse(std::string_view text);

private:
    void parseLine(ScriptLine line);
    bool parseDirective(ScriptLine& line);
    bool parseHostDirective(ScriptLine& line);
    void selectConnection(std::size_t index);
    Duration takeTime(ScriptLine& line);
    Side takeSide(ScriptLine& line);
    Side takeDirection(ScriptLine& line);
    void parseTcp(ScriptLine& line, Duration at);
    void parseIcmp(ScriptLine& line, Duration at);
    void parseAttribute(ScriptLine& line, ScriptSegment& segment);
    std::uint32_t takeSequence(ScriptLine& line, Side owner);

    ScriptHost& host(Side side) { return script_.connections[current_].hosts[index(side)]; }

    Script script_{.start = kScriptStart};
    std::vector<ScriptState> states_{};
    std::vector<IpAddress> routers_{};
    std::size_t current_ = 0;
    Duration lastAt_{};
};

Script Parser::parse(std::string_view text) {
    selectConnection(0);
    std::size_t number = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        parseLine(ScriptLine(text.substr(0, end), ++number));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    std::stable_sort(
        script_.segments.begin(),
        script_.segments.end(),
        [](const ScriptSegment& a, const ScriptSegment& b) { return a.at < b.at; }
    );
    return std::move(script_);
}

void Parser::selectConnection(std::size_t index) {
    while (states_.size() <= index) {
        script_.connections.push_back(defaultConnection(states_.size()));
        states_.emplace_back(states_.size());
        routers_.emplace_back();
    }
    current_ = index;
}

void Parser::parseLine(ScriptLine line) {
    if (line.atEnd() || parseDirective(line) || parseHostDirective(line)) {
        if (!line.atEnd()) {
            line.fail(fmt::format("'{}' is one word too many", line.peek()));
        }
        return;
    }
    const auto at = takeTime(line);
    if (line.takeIf("arp")) {
        script_.segments.push_back(
            {.at = at, .kind = ScriptSegment::Kind::Arp, .connection = current_}
        );
    } else if (line.takeIf("ICMP")) {
        parseIcmp(line, at);
    } else {
        parseTcp(line, at);
    }
    if (!line.atEnd()) {
        line.fail(fmt::format("'{}' is not understood here", line.peek()));
    }
    lastAt_ = at;
}

bool Parser::parseDirective(ScriptLine& line) {
    if (line.takeIf("connection")) {
        const auto number = line.takeNumber("the connection", 1000);
        if (number == 0) {
            line.fail("connections are counted from 1");
        }
        selectConnection(number - 1);
    } else if (line.takeIf("start")) {
        script_.start = {parseSeconds(line.take("the start"), line).ns};
    } else if (line.takeIf("vlan")) {
        const auto id = static_cast<std::uint16_t>(line.takeNumber("the VLAN", 4094));
        script_.vlans.push_back({.type = 0x8100, .id = id});
    } else if (line.takeIf("link")) {
        script_.link = takeLinkType(line);
    } else if (line.takeIf("inside")) {
        script_.inside = line.take("the tunnel");
        if (!isTunnelName(script_.inside)) {
            line.fail(fmt::format("unknown tunnel '{}'", script_.inside));
        }
    } else if (line.takeIf("also")) {
        script_.alsoOutside = line.takeIf("outside");
    } else if (line.takeIf("snap")) {
        script_.snapLength =
            static_cast<std::uint32_t>(line.takeNumber("the snap length", Script::kAllOctets));
    } else if (line.takeIf("router")) {
        routers_[current_] = takeAddress(line);
    } else {
        return false;
    }
    return true;
}

bool Parser::parseHostDirective(ScriptLine& line) {
    if (line.takeIf("client")) {
        host(Side::Client).endpoint = parseEndpoint(line.take("the client"), line);
    } else if (line.takeIf("server")) {
        host(Side::Server).endpoint = parseEndpoint(line.take("the server"), line);
    } else if (line.takeIf("isn")) {
        const auto side = takeSide(line);
        host(side).isn = static_cast<std::uint32_t>(line.takeNumber("the number", kMax32));
    } else if (line.takeIf("ttl")) {
        const auto side = takeSide(line);
        states_[current_].of(side).hopLimit =
            static_cast<std::uint8_t>(line.takeNumber("the TTL", kMax8));
    } else if (line.takeIf("id")) {
        const auto side = takeSide(line);
        states_[current_].of(side).nextIpId =
            static_cast<std::uint16_t>(line.takeNumber("the id", kMax16));
    } else {
        return false;
    }
    return true;
}

Duration Parser::takeTime(ScriptLine& line) {
    const auto word = line.take("the time");
    if (word.starts_with('+')) {
        return {lastAt_.ns + parseSeconds(std::string_view(word).substr(1), line).ns};
    }
    if (word.front() < '0' || word.front() > '9') {
        line.fail(fmt::format("'{}' is neither a time nor a directive", word));
    }
    return parseSeconds(word, line);
}

Side Parser::takeSide(ScriptLine& line) {
    const auto word = line.take("C or S");
    if (word != "C" && word != "S") {
        line.fail(fmt::format("'{}' is neither C nor S", word));
    }
    return word == "C" ? Side::Client : Side::Server;
}

// "C > S" or "S > C".
Side Parser::takeDirection(ScriptLine& line) {
    const auto from = takeSide(line);
    if (!line.takeIf(">")) {
        line.fail("the direction is written C > S or S > C");
    }
    if (takeSide(line) == from) {
        line.fail("a segment goes from one side to the other");
    }
    return from;
}

void Parser::parseTcp(ScriptLine& line, Duration at) {
    ScriptSegment segment{.at = at, .connection = current_, .from = takeDirection(line)};
    segment.flags = takeFlags(line);
    states_[current_].fillDefaults(segment);
    while (!line.atEnd()) {
        parseAttribute(line, segment);
    }
    states_[current_].note(segment);
    script_.segments.push_back(std::move(segment));
}

void Parser::parseAttribute(ScriptLine& line, ScriptSegment& segment) {
    if (line.takeIf("seq")) {
        segment.seq = takeSequence(line, segment.from);
    } else if (line.takeIf("ack")) {
        segment.ack = takeSequence(line, other(segment.from));
    } else if (line.takeIf("len")) {
        segment.length = static_cast<std::uint32_t>(line.takeNumber("the length", 65'000));
        if (!segment.payload.empty()) {
            segment.payload.resize(segment.length);
        }
    } else if (line.takeIf("payload")) {
        segment.payload = unquote(line.take("the payload"), line);
        segment.length = static_cast<std::uint32_t>(segment.payload.size());
    } else if (line.takeIf("win")) {
        segment.window = static_cast<std::uint16_t>(line.takeNumber("the window", kMax16));
    } else if (line.takeIf("urgent")) {
        segment.urgent = static_cast<std::uint16_t>(line.takeNumber("the pointer", kMax16));
    } else if (line.takeIf("ttl")) {
        segment.hopLimit = static_cast<std::uint8_t>(line.takeNumber("the TTL", kMax8));
    } else if (line.takeIf("id")) {
        segment.ipId = static_cast<std::uint16_t>(line.takeNumber("the id", kMax16));
    } else if (line.takeIf("df")) {
        segment.dontFragment = true;
    } else if (line.takeIf("bits")) {
        segment.headerBits = static_cast<std::uint8_t>(line.takeNumber("the bits", 0x0F));
    } else if (line.takeIf("mac")) {
        segment.mac = static_cast<std::uint8_t>(line.takeNumber("the address", kMax8));
    } else if (line.takeIf("drop")) {
        segment.fate = Fate::Missed;
    } else if (line.takeIf("lost")) {
        segment.fate = Fate::Lost;
    } else if (line.takeIf("duplicate")) {
        segment.duplicated = true;
    } else if (line.takeIf("forged")) {
        segment.forged = true;
    } else if (line.peek().starts_with('<')) {
        segment.options = takeOptions(line, segment);
    } else {
        line.fail(fmt::format("'{}' is not understood here", line.peek()));
    }
}

// "=N" is the number in the header, "-N" lies before the initial sequence number.
std::uint32_t Parser::takeSequence(ScriptLine& line, Side owner) {
    const auto word = line.take("the number");
    const auto digits = std::string_view(word).substr(1);
    if (word.starts_with('=')) {
        return static_cast<std::uint32_t>(parseNumber(digits, kMax32, line)) - host(owner).isn;
    }
    if (word.starts_with('-')) {
        return 0U - static_cast<std::uint32_t>(parseNumber(digits, kMax32, line));
    }
    return static_cast<std::uint32_t>(parseNumber(word, kMax32, line));
}

void Parser::parseIcmp(ScriptLine& line, Duration at) {
    const auto reporter = takeDirection(line);
    const auto kind = line.take("the kind of ICMP error");
    if (!line.takeIf("about")) {
        line.fail("an ICMP error is about a segment: about C > S seq 0");
    }
    ScriptSegment segment{
        .at = at,
        .kind = ScriptSegment::Kind::Icmp,
        .connection = current_,
        .from = takeDirection(line),
        .flags = {TcpFlags::kSyn},
    };
    if (segment.from == reporter) {
        line.fail("an ICMP error goes to the sender of the segment that it quotes");
    }
    const auto& address = host(reporter).endpoint.address;
    const bool routed = routers_[current_] != IpAddress{};
    segment.icmp = icmpError(kind, address.isV4(), line);
    segment.icmp.reporter = routed ? routers_[current_] : address;
    if (line.takeIf("seq")) {
        segment.seq = takeSequence(line, segment.from);
    }
    if (segment.seq != 0) {
        segment.flags = {TcpFlags::kAck};
    }
    script_.segments.push_back(std::move(segment));
}

} // namespace

Script parseScript(std::string_view text) {
    return Parser().parse(text);
}

ScriptConnection defaultConnection(std::size_t index) {
    const auto i = static_cast<std::uint32_t>(index);
    const auto port = static_cast<std::uint16_t>(49812 + 2 * i);
    return {{
        ScriptHost{.endpoint = endpoint("10.0.0.5", port), .isn = 1'917'384'645U + i * 77'777'777U},
        ScriptHost{.endpoint = endpoint("10.0.0.9", 80), .isn = 3'405'691'583U + i * 55'555'555U},
    }};
}

std::uint32_t sequenceLength(const ScriptSegment& segment) {
    return segment.length + (segment.flags.syn() ? 1U : 0U) + (segment.flags.fin() ? 1U : 0U);
}

} // namespace lastack::test
