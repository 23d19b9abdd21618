#include "net/address.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace lastack {

namespace {

constexpr std::size_t kGroups = 8;
constexpr unsigned kMappedBits = 96; // ::ffff:0:0/96, RFC 4291 §2.5.5.2

using Bytes = std::array<std::uint8_t, 16>;
using Quad = std::array<std::uint8_t, 4>;

// 0 to limit in decimal, without leading zeros: "010" is 8 to some programs and 10 to others.
std::optional<unsigned> parseDecimal(std::string_view text, unsigned limit) {
    if (text.empty() || text.size() > 3 || (text.size() > 1 && text.front() == '0')) {
        return std::nullopt;
    }
    unsigned value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        value = value * 10 + static_cast<unsigned>(c - '0');
    }
    return value <= limit ? std::optional(value) : std::nullopt;
}

std::optional<Quad> parseQuad(std::string_view text) {
    Quad quad{};
    for (std::size_t i = 0; i < quad.size(); ++i) {
        const auto dot = text.find('.');
        const bool isLast = i + 1 == quad.size();
        if ((dot == std::string_view::npos) != isLast) {
            return std::nullopt;
        }
        const auto value = parseDecimal(text.substr(0, dot), 255);
        if (!value) {
            return std::nullopt;
        }
        quad[i] = static_cast<std::uint8_t>(*value);
        text = isLast ? std::string_view{} : text.substr(dot + 1);
    }
    return quad;
}

std::optional<unsigned> hexDigit(char c) {
    if (c >= '0' && c <= '9') {
        return static_cast<unsigned>(c - '0');
    }
    if (c >= 'a' && c <= 'f') {
        return static_cast<unsigned>(c - 'a') + 10;
    }
    if (c >= 'A' && c <= 'F') {
        return static_cast<unsigned>(c - 'A') + 10;
    }
    return std::nullopt;
}

std::optional<std::uint16_t> parseGroup(std::string_view text) {
    if (text.empty() || text.size() > 4) {
        return std::nullopt;
    }
    unsigned value = 0;
    for (const char c : text) {
        const auto digit = hexDigit(c);
        if (!digit) {
            return std::nullopt;
        }
        value = value * 16 + *digit;
    }
    return static_cast<std::uint16_t>(value);
}

// The 16-bit groups on one side of "::", or all of them.
struct GroupList {
    std::array<std::uint16_t, kGroups> values{};
    std::size_t count = 0;

    bool add(unsigned value) {
        if (count == kGroups) {
            return false;
        }
        values[count++] = static_cast<std::uint16_t>(value);
        return true;
    }
};

bool addQuad(GroupList& groups, std::string_view text) {
    const auto quad = parseQuad(text);
    return quad && groups.add((*quad)[0] * 256U + (*quad)[1]) &&
           groups.add((*quad)[2] * 256U + (*quad)[3]);
}

bool addGroup(GroupList& groups, std::string_view text) {
    const auto group = parseGroup(text);
    return group && groups.add(*group);
}

enum class QuadAtEnd { Allowed, Forbidden };

std::optional<GroupList> parseGroups(std::string_view text, QuadAtEnd quadAtEnd) {
    GroupList groups;
    bool more = !text.empty();
    while (more) {
        const auto colon = text.find(':');
        const auto part = text.substr(0, colon);
        more = colon != std::string_view::npos;
        const bool isQuad = part.find('.') != std::string_view::npos;
        if (isQuad && (more || quadAtEnd == QuadAtEnd::Forbidden)) {
            return std::nullopt;
        }
        if (!(isQuad ? addQuad(groups, part) : addGroup(groups, part))) {
            return std::nullopt;
        }
        text = more ? text.substr(colon + 1) : std::string_view{};
    }
    return groups;
}

// RFC 4291 §2.2, all three forms. "::" stands for at least one group of zeros.
std::optional<GroupList> parseV6Groups(std::string_view text) {
    const auto gap = text.find("::");
    if (gap == std::string_view::npos) {
        auto groups = parseGroups(text, QuadAtEnd::Allowed);
        return groups && groups->count == kGroups ? groups : std::nullopt;
    }
    auto head = parseGroups(text.substr(0, gap), QuadAtEnd::Forbidden);
    const auto tail = parseGroups(text.substr(gap + 2), QuadAtEnd::Allowed);
    if (!head || !tail || head->count + tail->count >= kGroups) {
        return std::nullopt;
    }
    const auto tailBegin = tail->values.begin();
    std::copy_n(
        tailBegin, tail->count, head->values.end() - static_cast<std::ptrdiff_t>(tail->count)
    );
    return head;
}

struct Run {
    std::size_t begin = kGroups;
    std::size_t length = 0;
};

// RFC 5952 §4.2: "::" replaces the longest run of two or more zero groups, the first of equals.
Run longestZeroRun(const std::array<unsigned, kGroups>& groups) {
    Run longest;
    std::size_t length = 0;
    for (std::size_t i = 0; i < kGroups; ++i) {
        length = groups[i] == 0 ? length + 1 : 0;
        if (length > 1 && length > longest.length) {
            longest = {i + 1 - length, length};
        }
    }
    return longest;
}

std::string formatV6(std::span<const std::uint8_t, 16> bytes) {
    std::array<unsigned, kGroups> groups{};
    for (std::size_t i = 0; i < kGroups; ++i) {
        groups[i] = bytes[2 * i] * 256U + bytes[2 * i + 1];
    }
    const Run zeros = longestZeroRun(groups);
    std::string text;
    for (std::size_t i = 0; i < kGroups; ++i) {
        if (i == zeros.begin) {
            text += "::";
            i += zeros.length - 1;
            continue;
        }
        const bool needsColon = !text.empty() && text.back() != ':';
        fmt::format_to(std::back_inserter(text), "{}{:x}", needsColon ? ":" : "", groups[i]);
    }
    return text;
}

// The first bits bits of value, the others zero. bits is at most 128.
Bytes masked(std::span<const std::uint8_t, 16> value, unsigned bits) {
    Bytes result{};
    const std::size_t whole = bits / 8;
    std::copy_n(value.begin(), whole, result.begin());
    if (bits % 8 != 0) {
        result[whole] = static_cast<std::uint8_t>(value[whole] & (0xFF00U >> (bits % 8)));
    }
    return result;
}

IpAddress addressOf(const Bytes& bytes) {
    return IpAddress::v6(reinterpret_cast<const std::byte*>(bytes.data()));
}

} // namespace

IpAddress IpAddress::v4(const std::byte* fourBytes) {
    IpAddress address;
    address.bytes_[10] = 0xFF;
    address.bytes_[11] = 0xFF;
    std::transform(fourBytes, fourBytes + 4, address.bytes_.begin() + 12, [](std::byte b) {
        return std::to_integer<std::uint8_t>(b);
    });
    return address;
}

IpAddress IpAddress::v6(const std::byte* sixteenBytes) {
    IpAddress address;
    std::transform(sixteenBytes, sixteenBytes + 16, address.bytes_.begin(), [](std::byte b) {
        return std::to_integer<std::uint8_t>(b);
    });
    return address;
}

std::optional<IpAddress> IpAddress::parse(std::string_view text) {
    IpAddress address;
    if (text.find(':') == std::string_view::npos) {
        const auto quad = parseQuad(text);
        return quad ? std::optional(v4(reinterpret_cast<const std::byte*>(quad->data())))
                    : std::nullopt;
    }
    const auto groups = parseV6Groups(text);
    if (!groups) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < kGroups; ++i) {
        address.bytes_[2 * i] = static_cast<std::uint8_t>(groups->values[i] >> 8);
        address.bytes_[2 * i + 1] = static_cast<std::uint8_t>(groups->values[i] & 0xFF);
    }
    return address;
}

bool IpAddress::isV4() const {
    static constexpr std::array<std::uint8_t, 12> kMapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
    return std::equal(kMapped.begin(), kMapped.end(), bytes_.begin());
}

std::string IpAddress::toString() const {
    return isV4() ? fmt::format("{}.{}.{}.{}", bytes_[12], bytes_[13], bytes_[14], bytes_[15])
                  : formatV6(bytes_);
}

std::string toString(const Endpoint& endpoint) {
    const auto format = endpoint.address.isV4() ? "{}:{}" : "[{}]:{}"; // RFC 5952 §6
    return fmt::format(fmt::runtime(format), endpoint.address.toString(), endpoint.port);
}

std::optional<Cidr> Cidr::parse(std::string_view text) {
    const auto slash = text.find('/');
    const auto address = IpAddress::parse(text.substr(0, slash));
    if (!address) {
        return std::nullopt;
    }
    Cidr cidr;
    if (slash != std::string_view::npos) {
        const bool isQuad = text.find(':') == std::string_view::npos;
        const auto bits = parseDecimal(text.substr(slash + 1), isQuad ? 32 : 128);
        if (!bits) {
            return std::nullopt;
        }
        cidr.prefixBits_ = isQuad ? kMappedBits + *bits : *bits;
    }
    cidr.network_ = addressOf(masked(address->bytes(), cidr.prefixBits_));
    return cidr;
}

bool Cidr::contains(const IpAddress& address) const {
    // "::/0" means every IPv6 address; IPv4 is in the 128-bit space only by our own mapping.
    if (prefixBits_ < kMappedBits && address.isV4()) {
        return false;
    }
    return addressOf(masked(address.bytes(), prefixBits_)) == network_;
}

} // namespace lastack
