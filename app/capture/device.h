// Device: one interface that libpcap captures from, and the counts of what became of its packets.
// Not thread-safe.
#pragma once

#include "app/capture/request.h"
#include "capture/pcapng_output.h"
#include "net/result.h"

#include <pcap.h>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace lastack::capture {

struct ClosePcap {
    void operator()(pcap_t* handle) const { pcap_close(handle); }
};

using PcapHandle = std::unique_ptr<pcap_t, ClosePcap>;

// What a captured packet is without its interface.
struct Captured {
    std::int64_t atNs;
    std::span<const std::byte> bytes;
    std::uint32_t length;
};

class Device {
public:
    // Opens the interface and begins to capture. Errors: CannotOpen, BadFilter.
    static Result<Device> open(const std::string& name, const Request& request);

    const std::string& name() const { return name_; }

    // To poll for packets.
    int descriptor() const { return pcap_get_selectable_fd(handle_.get()); }

    // A LINKTYPE_ value.
    std::uint16_t link() const;

    std::uint32_t snapLength() const {
        return static_cast<std::uint32_t>(pcap_snapshot(handle_.get()));
    }

    // Hands over at most so many packets that wait, without waiting for any; returns how many, or
    // why there will be no more.
    Result<int> dispatch(int most, const std::function<void(const Captured&)>& take);

    // Dropped by the kernel, because packets were not taken from it in time.
    std::uint64_t droppedByKernel();

private:
    Device(std::string name, PcapHandle handle);

    std::string name_;
    PcapHandle handle_;
    bool inNanoseconds_ = false;
    std::uint32_t lastDropped_ = 0; // as libpcap counts, which wraps
    std::uint64_t dropped_ = 0;
};

// Why an interface cannot be opened, in one clause, with what to do.
std::string adviceFor(int status, const std::string& said);

// Opened as capture needs it, without filter. Errors: CannotOpen.
Result<PcapHandle> activate(const std::string& name, const Request& request);

} // namespace lastack::capture
