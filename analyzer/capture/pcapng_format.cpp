#include "capture/pcapng_format.h"

namespace lastack::pcapng {

std::optional<ByteOrder> byteOrderOf(const std::byte* section) {
    for (const ByteOrder order : {ByteOrder::Little, ByteOrder::Big}) {
        if (load32(section + 8, order) == kByteOrderMagic) {
            return order;
        }
    }
    return std::nullopt;
}

// The draft asks readers to take 1.2, which some program wrote, as 1.0.
bool isKnownVersion(std::uint16_t major, std::uint16_t minor) {
    return major == 1 && (minor == 0 || minor == 2);
}

// As tshark 4.0 numbers them.
bool hasNumberOnly(BlockType type) {
    return type == BlockType::Custom || type == BlockType::CustomNoCopy ||
           type == BlockType::JournalExport || type == BlockType::SysdigEvent ||
           type == BlockType::SysdigEventV2 || type == BlockType::SysdigEventV2Large;
}

bool isPacket(BlockType type) {
    return type == BlockType::EnhancedPacket || type == BlockType::Packet ||
           type == BlockType::SimplePacket;
}

bool isRead(BlockType type) {
    return isPacket(type) || type == BlockType::Section || type == BlockType::Interface ||
           type == BlockType::NameResolution || type == BlockType::InterfaceStatistics ||
           type == BlockType::DecryptionSecrets;
}

std::optional<Option> OptionReader::next() {
    constexpr std::size_t kHeader = 4;
    if (bytes_.size() < kHeader) {
        return std::nullopt; // the end option is often left out
    }
    const std::uint16_t code = load16(bytes_.data(), order_);
    const std::size_t length = load16(bytes_.data() + 2, order_);
    if (code == kOptEnd) {
        return std::nullopt;
    }
    if (length > bytes_.size() - kHeader) {
        overran_ = true;
        bytes_ = {};
        return std::nullopt;
    }
    const Option option{code, bytes_.subspan(kHeader, length)};
    const std::size_t step = kHeader + padded(length);
    bytes_ = step < bytes_.size() ? bytes_.subspan(step) : std::span<const std::byte>{};
    return option;
}

} // namespace lastack::pcapng
