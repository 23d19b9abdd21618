// What the blocks of a pcapng file that are no packets say: interfaces, statistics, names, secrets.
// Each parser takes one whole block and adds to the notes; it returns what is wrong with the block,
// or nothing, and never reads past the block. Not thread-safe.
#pragma once

#include "capture/byte_order.h"
#include "capture/capture_notes.h"
#include "capture/frame.h"
#include "capture/pcapng_clock.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lastack::pcapng {

// What a packet needs of its interface.
struct Interface {
    Clock clock;
    LinkType link{};
    InterfaceIndex index{};
    std::uint32_t snapLength = 0;
};

// One clause; nothing when all is well.
using Complaint = std::optional<std::string>;

// A block from its type to its second total length, at least 12 bytes.
struct Block {
    std::span<const std::byte> bytes;
    ByteOrder order;
};

// Comments among the options that begin there; they belong to that packet, or to none with 0.
Complaint readComments(
    const Block& block, std::size_t optionsAt, std::uint64_t packet, Notes& notes
);

// Adds to the interfaces of the section and to those of the file, of which there are at most 65535.
Complaint readInterface(const Block& block, std::vector<Interface>& section, Notes& notes);

// How the statistics of a section are counted: what LastAck itself wrote tells what it dropped.
enum class Counting : std::uint8_t { Foreign, Own };

// By the program that the section header names.
Counting countingOf(const Block& section);

Complaint readStatistics(
    const Block& block, std::span<const Interface> section, Counting counting, Notes& notes
);

Complaint readNames(const Block& block, Notes& notes);

Complaint readSecrets(const Block& block, Notes& notes);

} // namespace lastack::pcapng
