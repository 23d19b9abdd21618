#include "report/words.h"

#include <array>

namespace lastack {

namespace {

struct MarkNote {
    std::uint16_t mark;
    std::string_view note;
};

constexpr std::array kMarkNotes = {
    MarkNote{EventMarks::kRetransmission, "sent again"},
    MarkNote{EventMarks::kOutOfOrder, "ahead of a hole"},
    MarkNote{EventMarks::kFilledHole, "fills the hole"},
    MarkNote{EventMarks::kAfterPeerFin, "sent after the peer's FIN"},
    MarkNote{EventMarks::kAcksFin, "acknowledges the peer's FIN"},
    MarkNote{EventMarks::kSeqAtNext, "sequence exactly as expected"},
    MarkNote{EventMarks::kSeqInWindow, "in its receiver's window, but not exact"},
    MarkNote{EventMarks::kSeqOutside, "outside its receiver's window"},
    MarkNote{EventMarks::kAnswersSyn, "acknowledges the SYN"},
    MarkNote{EventMarks::kZeroWindow, "window is zero"},
    MarkNote{EventMarks::kUrgent, "urgent data"},
    MarkNote{EventMarks::kChecksumWrong, "wrong checksum"},
};

void appendNote(std::string& notes, std::string_view note) {
    if (!notes.empty())
        notes += "; ";
    notes += note;
}

std::string_view kindNote(const SegmentEvent& event) {
    if (event.kind == EventKind::Fin && event.length > 0)
        return "last data and FIN in one segment";
    if (event.kind != EventKind::Probe)
        return {};
    return event.marks.has(EventMarks::kKeepAlive) ? "keepalive probe" : "zero-window probe";
}

// RFC 1812 §5.2.7.1 and RFC 792: destination unreachable.
std::string_view unreachableV4(std::uint8_t code) {
    constexpr std::array<std::string_view, 16> kCodes = {
        "network unreachable",
        "host unreachable",
        "protocol unreachable",
        "port unreachable",
        "fragmentation needed",
        "source route failed",
        "network unknown",
        "host unknown",
        "source host isolated",
        "network prohibited",
        "host prohibited",
        "network unreachable for this type of service",
        "host unreachable for this type of service",
        "administratively prohibited",
        "host precedence violation",
        "precedence cutoff",
    };
    return code < kCodes.size() ? kCodes[code] : "destination unreachable";
}

// RFC 4443 §3.1.
std::string_view unreachableV6(std::uint8_t code) {
    constexpr std::array<std::string_view, 7> kCodes = {
        "no route to destination",
        "administratively prohibited",
        "beyond the scope of the source address",
        "address unreachable",
        "port unreachable",
        "source address failed policy",
        "route rejected",
    };
    return code < kCodes.size() ? kCodes[code] : "destination unreachable";
}

} // namespace

std::string noteOf(const SegmentEvent& event) {
    if (event.kind == EventKind::IcmpError) { // whose marks mean something else
        return event.marks.has(EventMarks::kFromPeer) ? "sent by the peer itself" : "";
    }
    std::string notes(kindNote(event));
    for (const auto& [mark, note] : kMarkNotes)
        if (event.marks.has(mark))
            appendNote(notes, note);
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
            return "time exceeded";
        if (type == kV4Parameter)
            return "parameter problem";
        return "ICMP error";
    }
    if (type == kV6Unreachable)
        return unreachableV6(code);
    if (type == kV6TooBig)
        return "packet too big";
    if (type == kV6TimeExceeded)
        return "time exceeded";
    if (type == kV6Parameter)
        return "parameter problem";
    return "ICMPv6 error";
}

} // namespace lastack
