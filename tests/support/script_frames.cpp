#include "tests/support/script_frames.h"

#include "tests/support/tunnels.h"

#include <algorithm>
#include <cstring>

namespace lastack::test {

namespace {

Bytes nopNop() {
    return hexBytes("01 01");
}

// In the order in which Linux writes them: mss, sackOK, ts on a SYN, then the window scale after a
// NOP.
Bytes optionBytes(const ScriptOptions& options) {
    Bytes bytes;
    if (options.mss) {
        bytes = bytes + tcpOptionMss(*options.mss);
    }
    if (options.sackPermitted) {
        bytes = bytes + (options.timestamps ? Bytes{} : nopNop()) + tcpOptionSackPermitted();
    }
    if (options.timestamps) {
        bytes = bytes + (options.sackPermitted ? Bytes{} : nopNop());
        bytes = bytes + tcpOptionTimestamps(options.timestamps->first, options.timestamps->second);
    }
    if (options.windowScale) {
        bytes = bytes + hexBytes("01") + tcpOptionWindowScale(*options.windowScale);
    }
    return bytes + options.raw;
}

Bytes payloadOf(const ScriptSegment& segment) {
    if (!segment.payload.empty()) {
        return segment.payload;
    }
    Bytes filler(segment.length);
    for (std::size_t i = 0; i < filler.size(); ++i) {
        filler[i] = static_cast<std::byte>('a' + (segment.seq + i) % 26);
    }
    return filler;
}

TcpSpec specOf(const Script& script, const ScriptSegment& segment) {
    const auto& hosts = script.connections[segment.connection].hosts;
    const auto& sender = hosts[index(segment.from)];
    const auto& receiver = hosts[index(other(segment.from))];
    TcpSpec spec{
        .source = sender.endpoint,
        .destination = receiver.endpoint,
        .seq = sender.isn + segment.seq,
        .ack = segment.flags.ack() ? receiver.isn + segment.ack : 0,
        .flags = segment.flags,
        .window = segment.window,
        .urgent = segment.urgent,
        .options = optionBytes(segment.options),
        .payload = payloadOf(segment),
    };
    spec.hopLimit = segment.hopLimit;
    spec.ipId = segment.ipId;
    spec.dontFragment = segment.dontFragment;
    spec.headerBits = segment.headerBits;
    return spec;
}

enum class Where : std::uint8_t { Inside, Outside };

Bytes framed(const Script& script, const Bytes& packet, Where where) {
    return where == Where::Inside && !script.inside.empty()
               ? tunnelFrame(script.inside, packet)
               : linkFrame(packet, script.link, script.vlans);
}

Bytes icmpPacketOf(const Script& script, const ScriptSegment& segment) {
    auto quoted = segment;
    quoted.window = 64240;
    const auto spec = specOf(script, quoted);
    return icmpPacket({
        .source = segment.icmp.reporter,
        .destination = spec.source.address,
        .type = segment.icmp.type,
        .code = segment.icmp.code,
        .quoted = ipPacket(spec),
    });
}

// An ARP request for the connection's server; other link types get an IPv4 header of an unassigned
// protocol.
Bytes otherTraffic(const Script& script) {
    if (script.link == LinkType::Ethernet) {
        return hexBytes(
            "ff ff ff ff ff ff 02 00 00 00 00 0a 08 06 00 01 08 00 06 04 00 01 02 00 00 00 00 0a"
            "0a 00 00 01 00 00 00 00 00 00 0a 00 00 09 00 00 00 00 00 00 00 00 00 00 00 00 00 00 "
            "00 00 00 00"
        );
    }
    const auto& hosts = script.connections.front().hosts;
    const IpSpec ip{
        .source = hosts[0].endpoint.address,
        .destination = hosts[1].endpoint.address,
        .protocol = 253, // RFC 3692: for experiments
    };
    return linkFrame(ipPacket(ip, textBytes("other")), script.link);
}

Bytes segmentFrame(const Script& script, const ScriptSegment& segment, Where where) {
    constexpr std::size_t kSourceEnd = 11; // last octet of an Ethernet source address
    Bytes frame = framed(script, ipPacket(specOf(script, segment)), where);
    if (script.link == LinkType::Ethernet) {
        frame[kSourceEnd] = std::byte{segment.mac};
    }
    return frame;
}

Bytes frameAt(const Script& script, const ScriptSegment& segment, Where where) {
    switch (segment.kind) {
    case ScriptSegment::Kind::Tcp:
        return segmentFrame(script, segment, where);
    case ScriptSegment::Kind::Icmp:
        return framed(script, icmpPacketOf(script, segment), where);
    case ScriptSegment::Kind::Arp:
        return otherTraffic(script);
    }
    return {};
}

// Fields of capture files, in little-endian order whatever the machine.
void put(std::string& out, std::uint64_t value, std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i) {
        out += static_cast<char>(value >> (8 * i) & 0xFF);
    }
}

void putPadded(std::string& out, std::string_view bytes) {
    out += bytes;
    out.append((4 - bytes.size() % 4) % 4, '\0');
}

std::string_view view(const Bytes& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

void putOption(std::string& out, std::uint16_t code, std::string_view value) {
    put(out, code, 2);
    put(out, value.size(), 2);
    putPadded(out, value);
}

void putBlock(std::string& out, std::uint32_t type, const std::string& body) {
    const auto length = body.size() + 12;
    put(out, type, 4);
    put(out, length, 4);
    out += body;
    put(out, length, 4);
}

std::string sectionHeader() {
    std::string body;
    put(body, 0x1A2B3C4D, 4);
    put(body, 1, 2);
    put(body, 0, 2);
    put(body, ~std::uint64_t{0}, 8); // section length: not given
    return body;
}

std::string interfaceDescription(LinkType link, std::string_view name, std::uint32_t snapLength) {
    constexpr std::uint16_t kName = 2;
    constexpr std::uint16_t kResolution = 9;
    std::string body;
    put(body, static_cast<std::uint16_t>(link), 2);
    put(body, 0, 2);
    put(body, snapLength, 4);
    putOption(body, kName, name);
    putOption(body, kResolution, "\x09");
    putOption(body, 0, {});
    return body;
}

std::string decryptionSecrets(std::string_view keyLog) {
    constexpr std::uint32_t kTlsKeyLog = 0x544C534B;
    std::string body;
    put(body, kTlsKeyLog, 4);
    put(body, keyLog.size(), 4);
    putPadded(body, keyLog);
    return body;
}

std::string enhancedPacket(const CapturedFrame& frame) {
    const auto at = static_cast<std::uint64_t>(frame.at.ns);
    std::string body;
    put(body, 0, 4);
    put(body, at >> 32, 4);
    put(body, at & 0xFFFF'FFFF, 4);
    put(body, frame.bytes.size(), 4);
    put(body, frame.length(), 4);
    putPadded(body, view(frame.bytes));
    return body;
}

void cutTo(std::uint32_t snapLength, CapturedFrame& frame) {
    const std::size_t length = frame.bytes.size();
    frame.bytes.resize(std::min<std::size_t>(length, snapLength));
    frame.missing = length - frame.bytes.size();
}

} // namespace

Bytes frameOf(const Script& script, const ScriptSegment& segment) {
    return frameAt(script, segment, Where::Inside);
}

std::vector<CapturedFrame> framesOf(const Script& script) {
    std::vector<CapturedFrame> frames;
    for (std::size_t i = 0; i < script.segments.size(); ++i) {
        const auto& segment = script.segments[i];
        if (segment.fate == Fate::Missed) {
            continue;
        }
        const CapturedFrame frame{script.start + segment.at, frameOf(script, segment), i};
        frames.push_back(frame);
        if (segment.duplicated) {
            frames.push_back(frame);
            frames.back().at = frame.at + Duration::microseconds(3);
        }
        if (script.alsoOutside && segment.kind != ScriptSegment::Kind::Arp) {
            frames.push_back(
                {frame.at + Duration::microseconds(9), frameAt(script, segment, Where::Outside), i}
            );
        }
    }
    for (CapturedFrame& frame : frames) {
        cutTo(script.snapLength, frame);
    }
    return frames;
}

std::string pcapOf(const Script& script) {
    std::string out;
    put(out, 0xA1B23C4D, 4); // nanoseconds
    put(out, 2, 2);
    put(out, 4, 2);
    put(out, 0, 8);
    put(out, script.snapLength, 4);
    put(out, static_cast<std::uint16_t>(script.link), 4);
    for (const auto& frame : framesOf(script)) {
        const auto at = static_cast<std::uint64_t>(frame.at.ns);
        put(out, at / 1'000'000'000, 4);
        put(out, at % 1'000'000'000, 4);
        put(out, frame.bytes.size(), 4);
        put(out, frame.length(), 4);
        out += view(frame.bytes);
    }
    return out;
}

std::string snoopOf(const Script& script) {
    constexpr std::uint32_t kEthernet = 4;
    const auto putBig = [](std::string& out, std::uint64_t value) {
        for (const unsigned shift : {24U, 16U, 8U, 0U}) {
            out += static_cast<char>(value >> shift & 0xFF);
        }
    };
    std::string out = std::string("snoop") + std::string(3, '\0');
    putBig(out, 2);
    putBig(out, kEthernet);
    for (const auto& frame : framesOf(script)) {
        const auto at = static_cast<std::uint64_t>(frame.at.ns);
        const std::size_t size = (frame.bytes.size() + 3) / 4 * 4;
        putBig(out, frame.length());
        putBig(out, frame.bytes.size());
        putBig(out, 24 + size);
        putBig(out, 0); // drops
        putBig(out, at / 1'000'000'000);
        putBig(out, at / 1'000 % 1'000'000);
        out += view(frame.bytes);
        out.append(size - frame.bytes.size(), '\0');
    }
    return out;
}

std::string pcapngOf(const Script& script, std::string_view interfaceName) {
    return pcapngOf(framesOf(script), script.link, interfaceName, {}, script.snapLength);
}

std::string pcapngOf(
    const std::vector<CapturedFrame>& frames,
    LinkType link,
    std::string_view interfaceName,
    std::string_view keyLog,
    std::uint32_t snapLength
) {
    std::string out;
    putBlock(out, 0x0A0D0D0A, sectionHeader());
    putBlock(out, 1, interfaceDescription(link, interfaceName, snapLength));
    if (!keyLog.empty()) {
        putBlock(out, 10, decryptionSecrets(keyLog));
    }
    for (const auto& frame : frames) {
        putBlock(out, 6, enhancedPacket(frame));
    }
    return out;
}

} // namespace lastack::test
