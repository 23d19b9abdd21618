#include "capture/foreign_format.h"

#include "net/escape.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace lastack {

namespace {

using namespace std::string_view_literals;

struct Format {
    std::string_view start;
    std::string_view name;
};

constexpr Format kCaptures[] = {
    {"GMBU"sv, "Microsoft Network Monitor 2"},
    {"RTSS"sv, "Microsoft Network Monitor 1"},
    {"TRSNIFF data    \x1A"sv, "Sniffer"},
    {"XCP\0"sv, "NetXRay"},
    {"iptrace "sv, "iptrace"},
    {"\x7Fver"sv, "EtherPeek"},
    {"\nmth"sv, "Visual Networks"},
    {"\x54\x52\x00\x64\x00"sv, "TRACE"},
    {"btsnoop\0"sv, "btsnoop"},
};

constexpr Format kPackings[] = {
    {"\xFD"
     "7zXZ\0"sv,
     "xz"},
    {"BZh"sv, "bzip2"},
    {"PK\x03\x04"sv, "zip"},
    {"7z\xBC\xAF\x27\x1C"sv, "7z"},
    {"\x02\x21\x4C\x18"sv, "old lz4"},
    {"\x1F\x8B"sv, "gzip"},
    {"\x28\xB5\x2F\xFD"sv, "zstd"},
    {"\x04\x22\x4D\x18"sv, "lz4"},
    {"\x1F\x9D"sv, "compress"},
};

template <std::size_t count>
std::string_view nameOf(const Format (&formats)[count], std::string_view start) {
    const auto* const found =
        std::find_if(std::begin(formats), std::end(formats), [&](const Format& f) {
            return start.substr(0, f.start.size()) == f.start;
        });
    return found == std::end(formats) ? std::string_view{} : found->name;
}

std::string hexOf(std::span<const std::byte> bytes) {
    std::string text;
    for (const std::byte byte : bytes) {
        text += fmt::format("{}{:02x}", text.empty() ? "" : " ", std::to_integer<unsigned>(byte));
    }
    return text;
}

} // namespace

Error refusalOf(const std::string& path, std::span<const std::byte> start) {
    constexpr std::size_t kShown = 4;
    const std::string name = escapeForTerminal(path);
    const std::string_view text(reinterpret_cast<const char*>(start.data()), start.size());
    if (const auto capture = nameOf(kCaptures, text); !capture.empty()) {
        return {
            ErrorCode::Unsupported,
            fmt::format(
                "{}: is a {} capture, which is not read here; convert it with editcap -F "
                "pcapng",
                name,
                capture
            )};
    }
    if (const auto packing = nameOf(kPackings, text); !packing.empty()) {
        return {
            ErrorCode::NotACapture,
            fmt::format("{}: holds {} data, which must be unpacked first", name, packing)};
    }
    return {
        ErrorCode::NotACapture,
        fmt::format(
            "{}: starts with {}, which is no pcap, pcapng or snoop file; give a capture written by "
            "tcpdump, dumpcap or Wireshark",
            name,
            hexOf(start.first(std::min(start.size(), kShown)))
        )};
}

} // namespace lastack
