// Frame: where one captured frame lies and what the file says of it.
// FrameBatch: up to 64 of them, filled by a FrameSource and read by the decoder in one go.
// A frame's bytes stay valid until its source is asked for the next batch. Not thread-safe.
#pragma once

#include "net/ids.h"
#include "net/time.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace lastack {

// Link-layer header types as registered with the tcpdump group (LINKTYPE_ values as written in
// files).
enum class LinkType : std::uint16_t {
    Null = 0,
    Ethernet = 1,
    TokenRing = 6,
    Ppp = 9,
    Fddi = 10,
    Raw12 = 12, // DLT_RAW on most systems, seen in files
    Raw14 = 14, // DLT_RAW on OpenBSD
    PppHdlc = 50,
    PppEther = 51, // PPPoE without the Ethernet header
    AtmRfc1483 = 100,
    Raw = 101,
    CiscoHdlc = 104,
    Wlan = 105,
    AtmClip = 106,
    FrameRelay = 107,
    Loop = 108,
    Enc = 109, // OpenBSD's interface inside IPsec
    LinuxSll = 113,
    PfLog = 117,
    Prism = 119,
    IpOverFibreChannel = 122,
    SunAtm = 123,
    Radiotap = 127,
    ArcnetLinux = 129,
    AppleFireWire = 138,
    Docsis = 143,
    Avs = 163,
    PppPppd = 166,
    Ppi = 192,
    PppWithDirection = 204,
    CiscoHdlcWithDirection = 205,
    FrameRelayWithDirection = 206,
    LapbWithDirection = 207,
    Mpls = 219,
    Ipv4 = 228,
    Ipv6 = 229,
    NfLog = 239,
    NetAnalyzer = 240,
    Sctp = 248, // a common header without IP
    PkTap = 258,
    LinuxSll2 = 276,
};

struct Frame {
    Timestamp at;
    FrameNumber number;
    std::uint64_t offset; // of the record in its (uncompressed) file
    const std::byte* data;
    std::uint32_t captured; // bytes at data
    std::uint32_t length;   // bytes on the wire, as the file claims
    LinkType link;
    CaptureIndex capture;
    InterfaceIndex interface;
};

static_assert(
    sizeof(Frame) == 48, "one descriptor per packet: 64 of them stay in the first-level cache"
);

class FrameBatch {
public:
    static constexpr std::size_t kCapacity = 64;

    void clear() { size_ = 0; }

    bool full() const { return size_ == kCapacity; }

    bool empty() const { return size_ == 0; }

    Frame& append() { return frames_[size_++]; }

    // Keeps only the first frames.
    void shrinkTo(std::size_t count) { size_ = count < size_ ? count : size_; }

    std::span<const Frame> frames() const { return {frames_.data(), size_}; }

    std::span<Frame> frames() { return {frames_.data(), size_}; }

private:
    std::array<Frame, kCapacity> frames_;
    std::size_t size_ = 0;
};

} // namespace lastack
