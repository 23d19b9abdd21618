#include "disconnect/ber.h"

#include "net/bytes.h"

namespace lastack {

namespace {

constexpr std::uint8_t kOctetString = 0x04;
constexpr std::uint8_t kConstructed = 0x20;
constexpr std::uint8_t kHighNumber = 0x1F; // X.690 §8.1.2.4
constexpr std::uint8_t kIndefinite = 0x80; // §8.1.3.6

enum class Length : std::uint8_t { Definite, Indefinite, EndOfContents };

struct Header {
    std::uint8_t tag = 0;
    Length form{};
    std::size_t size = 0;   // of the header
    std::size_t length = 0; // of the contents, when definite
};

void skipHighNumber(ByteReader& reader) {
    for (int octets = 0; octets < 4 && (reader.u8() & 0x80U) != 0; ++octets) {
    }
}

std::optional<std::size_t> longLength(ByteReader& reader, std::uint8_t octets) {
    if (octets > 4) {
        return std::nullopt;
    }
    std::size_t length = 0;
    for (std::uint8_t octet = 0; octet < octets; ++octet) {
        length = length << 8 | reader.u8();
    }
    return length;
}

std::optional<Header> readHeader(ByteView bytes) {
    ByteReader reader(bytes);
    Header header;
    header.tag = reader.u8();
    if ((header.tag & kHighNumber) == kHighNumber) {
        skipHighNumber(reader);
    }
    const std::uint8_t first = reader.u8();
    header.length = first;
    if (first == kIndefinite && (header.tag & kConstructed) != 0) {
        header.form = Length::Indefinite;
        header.length = 0;
    } else if (first >= kIndefinite) {
        const auto length = longLength(reader, first & 0x7FU);
        if (!length || first == kIndefinite) {
            return std::nullopt;
        }
        header.length = *length;
    } else if (first == 0 && header.tag == 0) {
        header.form = Length::EndOfContents;
    }
    header.size = bytes.size() - reader.remaining();
    return reader.failed() ? std::nullopt : std::optional(header);
}

// Of a value that is there whole, or has no length.
std::optional<Header> readWhole(ByteView bytes) {
    const auto header = readHeader(bytes);
    const bool fits = header && header->length <= bytes.size() - header->size;
    return fits ? header : std::nullopt;
}

// Where the end-of-contents octets stand that belong to these contents.
std::optional<std::size_t> endOfContents(ByteView contents) {
    std::size_t depth = 1;
    std::size_t at = 0;
    while (const auto header = readWhole(contents.subspan(at))) {
        if (header->form == Length::EndOfContents && --depth == 0) {
            return at;
        }
        if (header->form == Length::Indefinite && ++depth > BerReader::kMostDepth) {
            return std::nullopt;
        }
        at += header->size + header->length;
    }
    return std::nullopt;
}

} // namespace

std::optional<BerValue> BerReader::next() {
    const auto header = readHeader(rest_);
    if (!header || header->form == Length::EndOfContents) {
        return std::nullopt;
    }
    const ByteView contents = rest_.subspan(header->size);
    if (header->form == Length::Definite && header->length <= contents.size()) {
        rest_ = contents.subspan(header->length);
        return BerValue{header->tag, contents.first(header->length)};
    }
    if (const auto end =
            header->form == Length::Indefinite ? endOfContents(contents) : std::nullopt) {
        rest_ = contents.subspan(*end + 2);
        return BerValue{header->tag, contents.first(*end)};
    }
    if (fit_ == BerFit::Whole) {
        return std::nullopt;
    }
    rest_ = {};
    return BerValue{header->tag, contents, BerFit::Cut};
}

std::optional<BerValue> childOf(const BerValue& parent, std::uint8_t tag) {
    BerReader reader(parent);
    while (const auto value = reader.next()) {
        if (value->tag == tag) {
            return value;
        }
    }
    return std::nullopt;
}

std::optional<std::uint32_t> integerOf(const BerValue& value) {
    const ByteView content = value.content;
    if (content.empty() || content.size() > 4 || value.fit == BerFit::Cut) {
        return std::nullopt;
    }
    std::uint32_t number = 0;
    for (const std::byte octet : content) {
        number = number << 8 | std::to_integer<std::uint32_t>(octet);
    }
    return number;
}

// Pieces may be constructed themselves: their headers are walked over, as if there were one level.
std::vector<std::byte> joinedOctets(ByteView content) {
    std::vector<std::byte> octets;
    std::size_t at = 0;
    while (const auto header = readWhole(content.subspan(at))) {
        at += header->size;
        if ((header->tag & kConstructed) != 0) {
            continue;
        }
        const ByteView piece = content.subspan(at, header->length);
        if (header->tag == kOctetString) {
            octets.insert(octets.end(), piece.begin(), piece.end());
        }
        at += header->length;
    }
    return octets;
}

} // namespace lastack
