#include "report/phrases.h"
#include "report/words.h"

#include <array>

namespace lastack {

namespace {

struct MarkNote {
    std::uint16_t mark;
    std::string_view note;
};

constexpr std::array kMarkNotes = {
    MarkNote{EventMarks::kRetransmission, phrase("Engine", "sent again")},
    MarkNote{EventMarks::kOutOfOrder, phrase("Engine", "ahead of a hole")},
    MarkNote{EventMarks::kFilledHole, phrase("Engine", "fills the hole")},
    MarkNote{EventMarks::kAfterPeerFin, phrase("Engine", "sent after the peer's FIN")},
    MarkNote{EventMarks::kAcksFin, phrase("Engine", "acknowledges the peer's FIN")},
    MarkNote{EventMarks::kSeqAtNext, phrase("Engine", "sequence exactly as expected")},
    MarkNote{EventMarks::kSeqInWindow, phrase("Engine", "in its receiver's window, but not exact")},
    MarkNote{EventMarks::kSeqOutside, phrase("Engine", "outside its receiver's window")},
    MarkNote{EventMarks::kAnswersSyn, phrase("Engine", "acknowledges the SYN")},
    MarkNote{EventMarks::kZeroWindow, phrase("Engine", "window is zero")},
    MarkNote{EventMarks::kUrgent, phrase("Engine", "urgent data")},
    MarkNote{EventMarks::kChecksumWrong, phrase("Engine", "wrong checksum")},
};

void appendNote(std::string& notes, std::string_view note) {
    if (!notes.empty())
        notes += "; ";
    notes += note;
}

std::string_view kindNote(const SegmentEvent& event) {
    if (event.kind == EventKind::Fin && event.length > 0)
        return phrase("Engine", "last data and FIN in one segment");
    if (event.kind != EventKind::Probe)
        return {};
    return event.marks.has(EventMarks::kKeepAlive) ? phrase("Engine", "keepalive probe")
                                                   : phrase("Engine", "zero-window probe");
}

// RFC 1812 §5.2.7.1 and RFC 792: destination unreachable.
std::string_view unreachableV4(std::uint8_t code) {
    constexpr std::array<std::string_view, 16> kCodes = {
        phrase("Engine", "network unreachable"),
        phrase("Engine", "host unreachable"),
        phrase("Engine", "protocol unreachable"),
        phrase("Engine", "port unreachable"),
        phrase("Engine", "fragmentation needed"),
        phrase("Engine", "source route failed"),
        phrase("Engine", "network unknown"),
        phrase("Engine", "host unknown"),
        phrase("Engine", "source host isolated"),
        phrase("Engine", "network prohibited"),
        phrase("Engine", "host prohibited"),
        phrase("Engine", "network unreachable for this type of service"),
        phrase("Engine", "host unreachable for this type of service"),
        phrase("Engine", "administratively prohibited"),
        phrase("Engine", "host precedence violation"),
        phrase("Engine", "precedence cutoff"),
    };
    return code < kCodes.size() ? kCodes[code] : phrase("Engine", "destination unreachable");
}

// RFC 4443 §3.1.
std::string_view unreachableV6(std::uint8_t code) {
    constexpr std::array<std::string_view, 7> kCodes = {
        phrase("Engine", "no route to destination"),
        phrase("Engine", "administratively prohibited"),
        phrase("Engine", "beyond the scope of the source address"),
        phrase("Engine", "address unreachable"),
        phrase("Engine", "port unreachable"),
        phrase("Engine", "source address failed policy"),
        phrase("Engine", "route rejected"),
    };
    return code < kCodes.size() ? kCodes[code] : phrase("Engine", "destination unreachable");
}

} // namespace

std::string noteOf(const SegmentEvent& event, const Phrases& phrases) {
    if (event.kind == EventKind::IcmpError) { // whose marks mean something else
        const bool fromPeer = event.marks.has(EventMarks::kFromPeer);
        return fromPeer ? std::string(phrases.of(phrase("Engine", "sent by the peer itself")))
                        : std::string();
    }
    std::string notes(phrases.of(kindNote(event)));
    for (const auto& [mark, note] : kMarkNotes)
        if (event.marks.has(mark))
            appendNote(notes, phrases.of(note));
    return notes;
}

std::string_view icmpMeaning(const ConnectionHeader& connection, const SegmentEvent& error) {
    const auto family = connection.client.address.isV4() ? IcmpFamily::V4 : IcmpFamily::V6;
    const auto type = static_cast<std::uint8_t>(error.ipId >> 8);
    const auto code = static_cast<std::uint8_t>(error.ipId & 0xFF);
    return icmpMeaning(family, type, code);
}

std::string_view icmpMeaning(IcmpFamily family, std::uint8_t type, std::uint8_t code) {
    constexpr std::uint8_t kV4Unreachable = 3, kV4TimeExceeded = 11, kV4Parameter = 12;
    constexpr std::uint8_t kV6Unreachable = 1, kV6TooBig = 2, kV6TimeExceeded = 3, kV6Parameter = 4;
    if (family == IcmpFamily::V4) {
        if (type == kV4Unreachable)
            return unreachableV4(code);
        if (type == kV4TimeExceeded)
            return phrase("Engine", "time exceeded");
        if (type == kV4Parameter)
            return phrase("Engine", "parameter problem");
        return phrase("Engine", "ICMP error");
    }
    if (type == kV6Unreachable)
        return unreachableV6(code);
    if (type == kV6TooBig)
        return phrase("Engine", "packet too big");
    if (type == kV6TimeExceeded)
        return phrase("Engine", "time exceeded");
    if (type == kV6Parameter)
        return phrase("Engine", "parameter problem");
    return phrase("Engine", "ICMPv6 error");
}

} // namespace lastack
