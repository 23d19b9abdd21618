#include "capture/pcapng_blocks.h"

#include "capture/pcapng_format.h"
#include "capture/pcapng_output.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <string_view>

namespace lastack::pcapng {

namespace {

constexpr std::size_t kMostInterfaces = 65'535; // an InterfaceIndex has 16 bits

std::string_view textOf(std::span<const std::byte> bytes) {
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return text.substr(0, text.find('\0')); // some writers count the terminator
}

std::string nameOf(std::span<const std::byte> bytes) {
    return std::string(textOf(bytes).substr(0, kMaxNameLength));
}

OptionReader optionsOf(const Block& block, std::size_t at) {
    constexpr std::size_t kTrailer = 4;
    return {block.bytes.subspan(at, block.bytes.size() - kTrailer - at), block.order};
}

Complaint complaintOf(const OptionReader& options) {
    return options.overran() ? Complaint{"an option of the block runs past its end"} : std::nullopt;
}

struct InterfaceOptions {
    std::string name;
    std::string description;
    std::uint64_t ticksPerSecond = 1'000'000;
    std::int64_t offsetSeconds = 0;
};

void apply(const Option& option, ByteOrder order, InterfaceOptions& options, Notes& notes) {
    switch (option.code) {
    case kOptComment:
        notes.addComment(0, textOf(option.value));
        break;
    case kOptIfName:
        options.name = nameOf(option.value);
        break;
    case kOptIfDescription:
        options.description = nameOf(option.value);
        break;
    case kOptIfResolution:
        if (option.value.size() == 1) {
            const auto resolution = std::to_integer<std::uint8_t>(option.value[0]);
            options.ticksPerSecond = Clock::ticksPerSecond(resolution);
        }
        break;
    case kOptIfTimeOffset:
        if (option.value.size() == 8) {
            options.offsetSeconds = static_cast<std::int64_t>(load64(option.value.data(), order));
        }
        break;
    default:
        break;
    }
}

struct Statistics {
    std::optional<std::uint64_t> received, accepted, delivered;
    std::optional<std::uint64_t> droppedByInterface, droppedByKernel;
};

void apply(const Option& option, ByteOrder order, Statistics& said, Notes& notes) {
    if (option.code == kOptComment) {
        notes.addComment(0, textOf(option.value));
        return;
    }
    auto* const counter = option.code == kOptReceived        ? &said.received
                          : option.code == kOptDropped       ? &said.droppedByInterface
                          : option.code == kOptAccepted      ? &said.accepted
                          : option.code == kOptKernelDropped ? &said.droppedByKernel
                          : option.code == kOptDelivered     ? &said.delivered
                                                             : nullptr;
    if (counter != nullptr && option.value.size() == 8) {
        *counter = load64(option.value.data(), order);
    }
}

// See StatisticsToWrite: only then is the difference what the program dropped.
std::optional<std::uint64_t> droppedByTool(const Statistics& said, Counting counting) {
    if (counting == Counting::Foreign || !said.accepted || !said.delivered) {
        return std::nullopt;
    }
    const std::uint64_t known = said.droppedByKernel.value_or(0) + *said.delivered;
    return *said.accepted >= known ? std::optional(*said.accepted - known) : std::nullopt;
}

// What is dropped between two statistics of an interface was dropped between their times.
void note(
    const Statistics& said, Timestamp at, Counting counting, InterfaceInfo& info, Notes& notes
) {
    const auto before = info.dropped.total();
    info.received = said.received ? said.received : said.accepted ? said.accepted : info.received;
    const auto keep = [](auto& known, const auto& now) {
        known = now ? now : known;
    };
    keep(info.dropped.byInterface, said.droppedByInterface);
    keep(info.dropped.byKernel, said.droppedByKernel);
    keep(info.dropped.byTool, droppedByTool(said, counting));
    const auto after = info.dropped.total();
    if (info.statisticsAt && after && *after > before.value_or(0)) {
        notes.addGap({*info.statisticsAt, at, *after - before.value_or(0)});
    }
    info.statisticsAt = at;
}

std::int64_t representable(std::uint64_t ticksPerSecond) {
    constexpr std::uint64_t kMost = std::numeric_limits<std::int64_t>::max();
    return static_cast<std::int64_t>(std::min(ticksPerSecond, kMost));
}

// A name resolution record: an address, then the names it has, each with a terminator.
void readNameRecord(std::uint16_t type, std::span<const std::byte> record, Notes& notes) {
    constexpr std::uint16_t kIpv4 = 1;
    constexpr std::uint16_t kIpv6 = 2;
    const std::size_t addressSize = type == kIpv4 ? 4 : 16;
    if ((type != kIpv4 && type != kIpv6) || record.size() <= addressSize) {
        return;
    }
    const auto address =
        type == kIpv4 ? IpAddress::v4(record.data()) : IpAddress::v6(record.data());
    auto rest = record.subspan(addressSize);
    while (!rest.empty()) {
        const std::string_view name = textOf(rest);
        notes.addName(address, name);
        rest = rest.subspan(std::min(name.size() + 1, rest.size()));
    }
}

} // namespace

Complaint readComments(
    const Block& block, std::size_t optionsAt, std::uint64_t packet, Notes& notes
) {
    auto options = optionsOf(block, optionsAt);
    while (const auto option = options.next()) {
        if (option->code == kOptComment) {
            notes.addComment(packet, textOf(option->value));
        }
    }
    return complaintOf(options);
}

Complaint readInterface(const Block& block, std::vector<Interface>& section, Notes& notes) {
    auto& interfaces = notes.info().interfaces;
    if (block.bytes.size() < kMinInterface) {
        return "an interface description is too short";
    }
    if (interfaces.size() >= kMostInterfaces) {
        return fmt::format("the file has more than {} interfaces", kMostInterfaces);
    }
    InterfaceOptions said;
    auto options = optionsOf(block, 16);
    while (const auto option = options.next()) {
        apply(*option, block.order, said, notes);
    }
    const Interface interface {
        .clock = Clock(said.ticksPerSecond, said.offsetSeconds),
        .link = LinkType{load16(block.bytes.data() + 8, block.order)},
        .index = InterfaceIndex{static_cast<std::uint16_t>(interfaces.size())},
        .snapLength = load32(block.bytes.data() + 12, block.order),
    };
    section.push_back(interface);
    InterfaceInfo info;
    info.name = said.name.empty() ? said.description : said.name;
    info.link = interface.link;
    info.snapLength = interface.snapLength;
    info.ticksPerSecond = representable(said.ticksPerSecond);
    interfaces.push_back(std::move(info));
    return std::nullopt; // the interface stands, whatever its last option is worth
}

Counting countingOf(const Block& section) {
    constexpr std::size_t kOptionsAt = 24;
    auto options = optionsOf(section, kOptionsAt);
    while (const auto option = options.next()) {
        if (option->code == kOptApplication && textOf(option->value) == kOwnApplication) {
            return Counting::Own;
        }
    }
    return Counting::Foreign;
}

Complaint readStatistics(
    const Block& block, std::span<const Interface> section, Counting counting, Notes& notes
) {
    if (block.bytes.size() < kMinStatistics) {
        return "an interface statistics block is too short";
    }
    const std::uint32_t id = load32(block.bytes.data() + 8, block.order);
    if (id >= section.size()) {
        return fmt::format("statistics of interface {}, which the section does not have", id);
    }
    Statistics said;
    auto options = optionsOf(block, 20);
    while (const auto option = options.next()) {
        apply(*option, block.order, said, notes);
    }
    const std::uint64_t ticks =
        (std::uint64_t{load32(block.bytes.data() + 12, block.order)} << 32) |
        load32(block.bytes.data() + 16, block.order);
    const std::size_t index{static_cast<std::size_t>(section[id].index)};
    note(said, section[id].clock.at(ticks), counting, notes.info().interfaces[index], notes);
    return complaintOf(options);
}

Complaint readNames(const Block& block, Notes& notes) {
    constexpr std::size_t kHeader = 4;
    auto rest = block.bytes.subspan(kBodyAt, block.bytes.size() - kBlockOverhead);
    while (rest.size() >= kHeader) {
        const std::uint16_t type = load16(rest.data(), block.order);
        const std::size_t length = load16(rest.data() + 2, block.order);
        if (type == kOptEnd) {
            break;
        }
        if (length > rest.size() - kHeader) {
            return "a name resolution record runs past the end of its block";
        }
        readNameRecord(type, rest.subspan(kHeader, length), notes);
        rest = rest.subspan(std::min(kHeader + padded(length), rest.size()));
    }
    return std::nullopt;
}

Complaint readSecrets(const Block& block, Notes& notes) {
    if (block.bytes.size() < kMinSecrets) {
        return "a decryption secrets block is too short";
    }
    const std::uint32_t type = load32(block.bytes.data() + 8, block.order);
    const std::size_t length = load32(block.bytes.data() + 12, block.order);
    if (length > block.bytes.size() - kMinSecrets) {
        return "decryption secrets run past the end of their block";
    }
    notes.addSecrets(type, block.bytes.subspan(16, length));
    return std::nullopt;
}

} // namespace lastack::pcapng
