// lastack-capture: the only program of LastAck that is ever privileged. It opens the interfaces,
// gives up every right, and writes what they capture as pcapng to standard output, a pipe. It
// decodes nothing. Exit status: 0 stopped as asked; 2 could not begin; 3 an interface failed.
#include "app/capture/confine.h"
#include "app/capture/listing.h"
#include "app/capture/pump.h"
#include "app/capture/request.h"

#include <unistd.h>

#include <cstdio>
#include <exception>
#include <span>
#include <utility>
#include <vector>

namespace {

using namespace lastack;
using namespace lastack::capture;

constexpr int kCannotBegin = 2;
constexpr int kInterfaceFailed = 3;

int fail(const Error& error, int status) {
    const std::string line = error.message + "\n";
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, line.data(), line.size());
    return status;
}

int list() {
    const auto lines = listInterfaces();
    if (!lines) {
        return fail(lines.error(), kCannotBegin);
    }
    std::fputs(lines->c_str(), stdout);
    return std::fflush(stdout) == 0 ? 0 : kCannotBegin;
}

int captureAsAsked(const Request& request) {
    constexpr std::size_t kBytesPerMiB = std::size_t{1} << 20;
    listenToSignals();
    std::vector<Tap> taps;
    for (const std::string& name : request.interfaces) {
        auto device = Device::open(name, request);
        if (!device) {
            return fail(device.error(), kCannotBegin);
        }
        taps.push_back({std::move(*device), InterfaceDrops(name)});
    }
    if (const auto error = confine()) {
        return fail(*error, kCannotBegin);
    }
    Outlet outlet(STDOUT_FILENO, request.ownBufferMiB * kBytesPerMiB);
    Pump pump(std::move(taps), request.filter, outlet);
    const auto error = pump.run();
    return error ? fail(*error, kInterfaceFailed) : 0;
}

int runHelper(int argc, char** argv) {
    endWithParent();
    const auto request = parseRequest({argv + 1, static_cast<std::size_t>(argc - 1)});
    if (!request) {
        return fail(request.error(), kCannotBegin);
    }
    if (request->task == Task::List) {
        return list();
    }
    if (::isatty(STDOUT_FILENO) == 1) {
        return fail(
            {ErrorCode::BadUsage,
             "packets do not go to a terminal; 'lastack live' runs this program and reads them"},
            kCannotBegin
        );
    }
    return captureAsAsked(*request);
}

} // namespace

int main(int argc, char** argv) {
    try {
        return argc < 1 ? kCannotBegin : runHelper(argc, argv);
    } catch (const std::exception& error) {
        return fail({ErrorCode::ReadFailed, error.what()}, kInterfaceFailed);
    }
}
