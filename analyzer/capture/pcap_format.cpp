#include "capture/pcap_format.h"

#include <algorithm>
#include <array>

namespace lastack {

namespace {

struct Magic {
    std::uint32_t value;
    PcapVariant variant;
};

constexpr std::array kMagics{
    Magic{0xA1B2'C3D4, PcapVariant::Standard},
    Magic{0xA1B2'3C4D, PcapVariant::Nanoseconds},
    Magic{0xA1B2'CD34, PcapVariant::Modified},
    Magic{0x1C00'01AB, PcapVariant::Ixia},
    Magic{0x1C00'01AC, PcapVariant::IxiaNanoseconds},
};

constexpr std::uint32_t kReservedBits = 0x03FF'0000; // between link type and FCS length
constexpr std::uint32_t kLinkBits = 0x0000'FFFF;
constexpr std::uint16_t kDgUxMajor = 543;

// AIX writes interface types of RFC 1573 where others write link types.
std::optional<LinkType> linkOfAixInterface(std::uint32_t interfaceType) {
    switch (interfaceType) {
    case 6:
        return LinkType::Ethernet;
    case 9:
        return LinkType::TokenRing;
    case 15:
        return LinkType::Fddi;
    case 24:
        return LinkType::Null;
    default:
        return std::nullopt;
    }
}

LengthOrder lengthOrderOf(const PcapFormat& format) {
    if (format.major == kDgUxMajor || (format.major == 2 && format.minor < 3)) {
        return LengthOrder::LengthFirst;
    }
    return format.major == 2 && format.minor == 3 ? LengthOrder::SmallerFirst
                                                  : LengthOrder::CapturedFirst;
}

// How many things speak against these bytes being a record of the variant, as Wireshark counts.
unsigned faultsOfRecord(const PcapFormat& format, std::span<const std::byte> header) {
    constexpr std::uint32_t kMostCaptured = 262'144;
    constexpr std::uint32_t kMostLength = 128U << 20;
    constexpr std::uint32_t kMostInterfaces = 10'000;
    const auto fraction = load32(header.data() + 4, format.order);
    const auto captured = load32(header.data() + 8, format.order);
    const auto length = load32(header.data() + 12, format.order);
    unsigned faults = 0;
    faults += fraction >= 1'000'000 ? 1U : 0U;
    faults += captured > kMostCaptured ? 1U : 0U;
    faults += captured > format.snapLength ? 1U : 0U;
    faults += length > kMostLength ? 1U : 0U;
    faults += captured > length ? 1U : 0U;
    if (header.size() >= 24) { // Kuznetzov's: interface index, protocol, packet type (0 to 4)
        faults += load32(header.data() + 16, format.order) > kMostInterfaces ? 1U : 0U;
        faults += std::to_integer<unsigned>(header[22]) > 4 ? 1U : 0U;
    }
    return faults;
}

// A record that is not whole speaks against the unusual variants only: the file may be cut there,
// or go on beyond the bytes at hand.
unsigned faultsOfVariant(
    const PcapFormat& format, PcapVariant variant, std::span<const std::byte> records
) {
    constexpr unsigned kRecords = 3;
    const unsigned faultsIfCut = variant == format.variant ? 0 : 4;
    const std::size_t headerSize = recordHeaderSize(variant);
    unsigned faults = 0;
    for (unsigned i = 0; i < kRecords && !records.empty(); ++i) {
        if (records.size() < headerSize) {
            return faults + faultsIfCut;
        }
        faults += faultsOfRecord(format, records.first(headerSize));
        const std::size_t captured = load32(records.data() + 8, format.order);
        if (captured > records.size() - headerSize) {
            return faults + faultsIfCut;
        }
        records = records.subspan(headerSize + captured);
    }
    return faults;
}

} // namespace

std::optional<PcapFormat> pcapFormatOf(std::span<const std::byte, 4> magic) {
    for (const ByteOrder order : {ByteOrder::Little, ByteOrder::Big}) {
        const std::uint32_t value = load32(magic.data(), order);
        const auto* const found = std::find_if(kMagics.begin(), kMagics.end(), [&](const Magic& m) {
            return m.value == value;
        });
        if (found != kMagics.end()) {
            return PcapFormat{.order = order, .variant = found->variant};
        }
    }
    return std::nullopt;
}

void readPcapHeader(PcapFormat& format, std::span<const std::byte> header) {
    format.major = load16(header.data() + 4, format.order);
    format.minor = load16(header.data() + 6, format.order);
    format.snapLength = load32(header.data() + 16, format.order);
    format.linkField = load32(header.data() + 20, format.order);
    format.link = LinkType{static_cast<std::uint16_t>(format.linkField & kLinkBits)};
    format.lengths = lengthOrderOf(format);
    if (format.variant != PcapVariant::Standard || format.major != 2 || format.minor != 2) {
        return;
    }
    if (const auto link = linkOfAixInterface(format.linkField)) {
        format.variant = PcapVariant::Aix;
        format.link = *link;
    }
}

bool isKnownVersion(const PcapFormat& format) {
    return format.major == 2 || (format.major == kDgUxMajor && format.minor == 0);
}

bool hasValidLinkField(const PcapFormat& format) {
    return (format.linkField & kReservedBits) == 0;
}

void guessVariant(PcapFormat& format, std::span<const std::byte> records) {
    using Candidates = std::span<const PcapVariant>;
    static constexpr std::array kStandard{
        PcapVariant::Standard, PcapVariant::Modified, PcapVariant::Nokia};
    static constexpr std::array kModified{PcapVariant::Modified, PcapVariant::ModifiedExtended};
    if (format.lengths != LengthOrder::CapturedFirst) {
        return; // the patched libraries wrote version 2.4
    }
    const bool standard = format.variant == PcapVariant::Standard;
    if (!standard && format.variant != PcapVariant::Modified) {
        return;
    }
    const auto candidates = standard ? Candidates(kStandard) : Candidates(kModified);
    format.variant =
        *std::min_element(candidates.begin(), candidates.end(), [&](PcapVariant a, PcapVariant b) {
            return faultsOfVariant(format, a, records) < faultsOfVariant(format, b, records);
        });
}

std::size_t fileHeaderSize(PcapVariant variant) {
    const bool ixia = variant == PcapVariant::Ixia || variant == PcapVariant::IxiaNanoseconds;
    return kPcapHeaderSize + (ixia ? 4 : 0);
}

std::size_t recordHeaderSize(PcapVariant variant) {
    switch (variant) {
    case PcapVariant::Standard:
    case PcapVariant::Nanoseconds:
    case PcapVariant::Aix:
    case PcapVariant::Ixia:
    case PcapVariant::IxiaNanoseconds:
        return 16;
    case PcapVariant::Nokia:
        return 20;
    case PcapVariant::Modified:
        return 24;
    case PcapVariant::ModifiedExtended:
        return 28;
    }
    return 16;
}

bool hasNanoseconds(PcapVariant variant) {
    return variant == PcapVariant::Nanoseconds || variant == PcapVariant::Aix ||
           variant == PcapVariant::IxiaNanoseconds;
}

std::string_view formatName(PcapVariant variant) {
    switch (variant) {
    case PcapVariant::Standard:
        return "pcap";
    case PcapVariant::Nanoseconds:
        return "pcap (nanoseconds)";
    case PcapVariant::Modified:
    case PcapVariant::ModifiedExtended:
        return "pcap (modified)";
    case PcapVariant::Nokia:
        return "pcap (Nokia)";
    case PcapVariant::Aix:
        return "pcap (AIX)";
    case PcapVariant::Ixia:
    case PcapVariant::IxiaNanoseconds:
        return "pcap (Ixia)";
    }
    return "pcap";
}

} // namespace lastack
