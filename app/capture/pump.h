// Pump: carries packets from the devices to the outlet as pcapng, with statistics every second,
// until it is told to stop, the reader has gone, or a device fails. Not thread-safe.
#pragma once

#include "app/capture/device.h"
#include "app/capture/interface_drops.h"
#include "app/capture/outlet.h"
#include "net/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lastack::capture {

// One interface and its counts.
struct Tap {
    Device device;
    InterfaceDrops interfaceDrops;
    std::uint64_t taken = 0;     // from the kernel
    std::uint64_t delivered = 0; // to the reader
};

class Pump {
public:
    Pump(std::vector<Tap> taps, const std::string& filter, Outlet& outlet);

    // What ended the capture, unless that was a wish: an interface that failed.
    std::optional<Error> run();

private:
    using Nanoseconds = std::int64_t;

    void describe(const std::string& filter);
    void put(const pcapng::Bytes& block);
    std::optional<Error> takePackets(std::size_t interface, int most);
    void writeStatistics();
    std::optional<Error> carry();
    std::optional<Error> drainDevices();
    std::optional<Error> wait();
    std::optional<Error> turn();
    static std::optional<Error> faultOf(const Device& device);

    std::vector<Tap> taps_;
    Outlet& outlet_;
    pcapng::Bytes block_;
    Nanoseconds startedAt_;
    Nanoseconds nextStatistics_; // by the monotonic clock
    bool readerGone_ = false;
};

// From now on SIGINT and SIGTERM ask run() to stop, and are heard only while it waits.
void listenToSignals();

} // namespace lastack::capture
