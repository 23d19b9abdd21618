#include "decode/fields.h"

#include "decode/field_list.h"
#include "net/phrase.h"

#include <fmt/format.h>

namespace lastack {

namespace {

class FieldWalk {
public:
    FieldWalk(LinkType link, std::span<const std::byte> captured, std::uint32_t length)
        : list_(captured, result_) {
        walk_.data = captured.data();
        walk_.captured = static_cast<std::uint32_t>(captured.size());
        walk_.length = std::max(length, walk_.captured);
        step_ = firstStep(walk_, link);
    }

    FrameFields run() {
        for (unsigned headers = 0; headers < kMaxHeaders && !isOver_; ++headers) {
            next();
        }
        if (!isOver_) {
            undecoded(phrase("Engine", "more nested headers than are followed"));
        }
        return std::move(result_);
    }

private:
    void next() {
        switch (step_) {
        case WalkStep::Tcp:
            describeTcp(list_, walk_);
            isOver_ = true;
            return;
        case WalkStep::Icmp:
            icmp();
            return;
        case WalkStep::Packet:
            describePacket(list_, walk_);
            isOver_ = true;
            return;
        case WalkStep::Fragment:
            fragment();
            return;
        case WalkStep::Undecoded:
        case WalkStep::Done:
            undecoded(describe(walk_.reason));
            isOver_ = true;
            return;
        default:
            header();
        }
    }

    void header() {
        const std::byte* const at = walk_.data;
        const WalkStep step = step_;
        const std::uint16_t type = walk_.etherType;
        const std::uint8_t protocol = walk_.protocol;
        step_ = readHeader(walk_, step);
        const auto size = static_cast<std::uint32_t>(walk_.data - at);
        if (size == 0) {
            return; // it only told what comes next, or could not be read
        }
        switch (step) {
        case WalkStep::Ipv4:
            describeIpv4(list_, at, size);
            return;
        case WalkStep::Ipv6:
            describeIpv6(list_, at, size);
            return;
        case WalkStep::Protocol:
            describeExtension(list_, protocol, at, size);
            return;
        case WalkStep::Udp:
            describeUdp(list_, at, size);
            return;
        default:
            describeLink(list_, step, type, at, size);
        }
    }

    // Only the first part of a datagram begins with the header of a transport.
    void fragment() {
        list_.note(phrase(
            "Engine", "This packet holds a part of a datagram; the rest of it is in other packets."
        ));
        if (walk_.fragment.offset == 0) {
            step_ = WalkStep::Protocol;
            return;
        }
        rest(
            phrase("Engine", "Part of a datagram"),
            {phrase("Engine", "from its byte {from}"),
             {{.name = "from", .number = walk_.fragment.offset}}}
        );
        isOver_ = true;
    }

    // What an error quotes is described like a packet of its own.
    void icmp() {
        constexpr std::uint32_t kHeader = 8;
        constexpr std::uint32_t kLeastQuote = 20;
        describeIcmp(list_, walk_);
        const unsigned type = walk_.captured == 0 ? 0 : std::to_integer<unsigned>(walk_.data[0]);
        const bool isError = walk_.isV6 ? type < 5 : type == 3 || type == 11 || type == 12;
        if (wasQuoted_ || !isError || walk_.captured < kHeader + kLeastQuote) {
            isOver_ = true;
            return;
        }
        wasQuoted_ = true;
        list_.note(
            phrase("Engine", "What follows the ICMP header is the packet that the error is about.")
        );
        const WalkStep quoted = walk_.isV6 ? WalkStep::Ipv6 : WalkStep::Ipv4;
        walk_.advance(kHeader);
        walk_.length = std::max<std::uint32_t>(walk_.length, 65'535); // a quote is cut on purpose
        step_ = quoted;
    }

    void undecoded(std::string_view why) {
        const std::string_view name = phrase("Engine", "Not decoded");
        rest(name, why);
        if (walk_.captured == 0) {
            list_.note(
                {"{what}: {why}.",
                 {{.name = "what", .phrase = name}, {.name = "why", .phrase = why}}}
            );
        }
    }

    void rest(std::string_view name, FieldValue value) {
        list_.add(
            {list_.offsetOf(walk_.data),
             walk_.captured,
             FieldRole::Layer,
             0,
             name,
             std::move(value),
             phrase("Engine", "Nothing of these bytes is analyzed.")}
        );
    }

    FrameFields result_;
    FieldList list_;
    Walk walk_;
    WalkStep step_{};
    bool isOver_ = false;
    bool wasQuoted_ = false;
};

} // namespace

FrameFields fieldsOf(LinkType link, std::span<const std::byte> captured, std::uint32_t length) {
    return FieldWalk(link, captured, length).run();
}

const Field* fieldAt(const FrameFields& fields, std::uint32_t byte) {
    const Field* found = nullptr;
    for (const Field& field : fields.fields) {
        const bool holds = field.begin <= byte && byte - field.begin < field.length;
        if (holds && (found == nullptr || field.length <= found->length)) {
            found = &field;
        }
    }
    return found;
}

std::string hexText(std::uint64_t value, int digits) {
    return fmt::format("0x{:0{}x}", value, digits);
}

} // namespace lastack
