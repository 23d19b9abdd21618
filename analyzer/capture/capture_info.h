// CaptureInfo: what is known of one input beside its frames: interfaces, damage, counts, times.
// Filled by the FrameSource while it reads; complete when the source has ended.
#pragma once

#include "capture/frame.h"
#include "net/address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lastack {

// Packets that never came into the capture, by who dropped them; nothing where nobody says.
struct DropCounts {
    std::optional<std::uint64_t> byInterface; // it had no room for them
    std::optional<std::uint64_t> byKernel;    // the capturing program did not take them in time
    std::optional<std::uint64_t> byTool;      // the capturing program had no room for them

    // Nothing when nobody says.
    std::optional<std::uint64_t> total() const {
        std::optional<std::uint64_t> sum;
        for (const auto& count : {byInterface, byKernel, byTool}) {
            sum = count ? sum.value_or(0) + *count : sum;
        }
        return sum;
    }
};

// Packets were dropped after the first and up to the second time, as statistics tell them apart.
struct CaptureGap {
    Timestamp from, to;
    std::uint64_t packets = 0;
};

struct InterfaceInfo {
    std::string name; // as the file says, unescaped; may be empty
    LinkType link{};
    std::uint32_t snapLength = 0;            // 0: no limit stated
    std::int64_t ticksPerSecond = 1'000'000; // resolution of the time stamps in the file
    std::optional<std::uint64_t> received;   // interface statistics, where the file has them
    DropCounts dropped;
    std::optional<Timestamp> statisticsAt; // of the last of them
};

// A place from which on, or at which, the file is not what its format demands.
struct Damage {
    std::uint64_t offset; // in the (uncompressed) file
    FrameNumber packet;   // the last packet read before it; 0 when none
    std::string reason;   // one clause: "the record claims 70000 bytes, 12 are left"
};

struct ResolvedName {
    IpAddress address;
    std::string name;
};

struct CaptureComment {
    FrameNumber packet; // 0: of the section or an interface
    std::string text;
};

struct DecryptionSecrets {
    std::uint32_t type; // pcapng secrets type, e.g. 0x544c534b "TLSK"
    std::vector<std::byte> data;
};

struct CaptureInfo {
    std::string path;        // as the user gave it; "-" is standard input
    std::string format;      // "pcap", "pcap (nanoseconds)", "pcap (modified)", "pcapng", …
    std::string compression; // "none", "gzip", "zstd", "lz4"
    std::vector<InterfaceInfo> interfaces;
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0; // lengths on the wire, added up
    std::optional<Timestamp> first;
    std::optional<Timestamp> last;
    bool truncated = false;     // the file ends inside a record
    std::vector<Damage> damage; // at most kMaxDamage, then damageOmitted
    std::uint64_t damageOmitted = 0;
    std::vector<CaptureGap> gaps;           // bounded: the last one then stands for several
    std::vector<ResolvedName> names;        // bounded
    std::vector<CaptureComment> comments;   // bounded
    std::vector<DecryptionSecrets> secrets; // bounded
};

} // namespace lastack
