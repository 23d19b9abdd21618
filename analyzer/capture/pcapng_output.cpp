#include "capture/pcapng_output.h"

#include "capture/pcapng_format.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lastack::pcapng {

namespace {

constexpr std::size_t kMostText = 4096;

// One block from its type to the repeated length; what is put comes between.
class BlockWriter {
public:
    BlockWriter(Bytes& to, BlockType type) : to_(to), at_(to.size()) {
        put(static_cast<std::uint32_t>(type));
        put(std::uint32_t{0}); // the length, known at the end
    }

    BlockWriter(const BlockWriter&) = delete; // closes its block once
    BlockWriter& operator=(const BlockWriter&) = delete;

    ~BlockWriter() {
        const auto length = static_cast<std::uint32_t>(to_.size() - at_ + sizeof(std::uint32_t));
        std::memcpy(to_.data() + at_ + 4, &length, sizeof length);
        put(length);
    }

    template <typename Number>
    void put(Number number) {
        const std::size_t at = to_.size();
        to_.resize(at + sizeof number);
        std::memcpy(to_.data() + at, &number, sizeof number);
    }

    void putPadded(std::span<const std::byte> bytes) {
        to_.insert(to_.end(), bytes.begin(), bytes.end());
        to_.resize(to_.size() + padded(bytes.size()) - bytes.size());
    }

    void option(std::uint16_t code, std::span<const std::byte> value) {
        put(code);
        put(static_cast<std::uint16_t>(value.size()));
        putPadded(value);
    }

    void option(std::uint16_t code, std::string_view text) {
        const auto kept = text.substr(0, kMostText);
        option(code, std::as_bytes(std::span(kept.data(), kept.size())));
    }

    void option(std::uint16_t code, std::uint64_t number) {
        option(code, std::as_bytes(std::span(&number, 1)));
    }

    // High half first, whatever the byte order.
    void time(std::int64_t ns) {
        const auto ticks = static_cast<std::uint64_t>(ns);
        put(static_cast<std::uint32_t>(ticks >> 32));
        put(static_cast<std::uint32_t>(ticks));
    }

    void timeOption(std::uint16_t code, std::int64_t ns) {
        put(code);
        put(std::uint16_t{8});
        time(ns);
    }

    void endOptions() {
        put(kOptEnd);
        put(std::uint16_t{0});
    }

private:
    Bytes& to_;
    std::size_t at_;
};

} // namespace

void appendSection(Bytes& to, std::string_view application) {
    BlockWriter block(to, BlockType::Section);
    block.put(kByteOrderMagic);
    block.put(std::uint16_t{1});
    block.put(std::uint16_t{0});
    block.put(std::int64_t{-1}); // the length of the section is not known
    block.option(kOptApplication, application);
    block.endOptions();
}

void appendInterface(Bytes& to, const InterfaceToWrite& interface) {
    constexpr std::byte kNanoseconds{9};
    constexpr std::byte kFilterInWords{0};
    BlockWriter block(to, BlockType::Interface);
    block.put(interface.link);
    block.put(std::uint16_t{0});
    block.put(interface.snapLength);
    block.option(kOptIfName, interface.name);
    block.option(kOptIfResolution, std::span(&kNanoseconds, 1));
    if (!interface.filter.empty()) {
        Bytes filter{kFilterInWords};
        const auto kept = interface.filter.substr(0, kMostText);
        const auto words = std::as_bytes(std::span(kept.data(), kept.size()));
        filter.insert(filter.end(), words.begin(), words.end());
        block.option(kOptIfFilter, filter);
    }
    block.endOptions();
}

void appendPacket(Bytes& to, const PacketToWrite& packet) {
    BlockWriter block(to, BlockType::EnhancedPacket);
    block.put(packet.interface);
    block.time(packet.atNs);
    block.put(static_cast<std::uint32_t>(packet.captured.size()));
    block.put(packet.length);
    block.putPadded(packet.captured);
}

void appendStatistics(Bytes& to, const StatisticsToWrite& statistics) {
    BlockWriter block(to, BlockType::InterfaceStatistics);
    block.put(statistics.interface);
    block.time(statistics.atNs);
    block.timeOption(kOptStartTime, statistics.startNs);
    block.timeOption(kOptEndTime, statistics.atNs);
    for (const auto& [code, count] :
         {std::pair{kOptDropped, statistics.droppedByInterface},
          std::pair{kOptAccepted, statistics.accepted},
          std::pair{kOptKernelDropped, statistics.droppedByKernel},
          std::pair{kOptDelivered, statistics.delivered}}) {
        if (count) {
            block.option(code, *count);
        }
    }
    block.endOptions();
}

} // namespace lastack::pcapng
