// LiveSession: runs the pipeline over a capture that is still being made. Connections are handed
// over as they end, complete and judged, and then forgotten; capture time goes on with the clock
// while no packet comes. What only a whole capture tells, the connection above subflows of MPTCP,
// is left to reports. One thread.
#pragma once

#include "capture/byte_input.h"
#include "capture/capture_info.h"
#include "capture/file_handle.h"
#include "capture/frame.h"
#include "decode/encapsulation.h"
#include "net/result.h"
#include "query/filter.h"
#include "report/overview.h"
#include "report/teardown_report.h"
#include "track/tracker.h"
#include "wsp/explain.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lastack {

struct LiveOptions {
    std::string packetFilter;               // BPF; empty: every packet
    std::uint64_t mostPackets = UINT64_MAX; // that it lets pass; they are the end
    const Filter* where = nullptr;          // connections that do not match are not told of
    std::size_t maxConnections = 1'000'000; // beyond, one that is idle for long is given up
    std::optional<ExplainOptions> explain;  // nothing: calls are left out
    ExplainOptions explainForWhere;         // how fields of `where` that name calls are read
};

// What was dropped at all interfaces of a capture.
DropCounts dropsOf(const CaptureInfo& capture);

// How many connections have not ended now.
struct LiveCounts {
    std::uint64_t opening = 0; // no complete handshake yet
    std::uint64_t open = 0;
    std::uint64_t halfClosed = 0;
};

class LiveObserver {
public:
    virtual ~LiveObserver() = default;

    // The input is open: it is a capture, and nothing of it has been told yet.
    virtual void began() = 0;

    // Packets in the order in which they came, without those that `packetFilter` refuses.
    virtual void captured(std::span<const Frame> frames, const CaptureInfo& capture) = 0;

    // A connection has ended, or been given up, or the capture has ended.
    virtual void ended(const TeardownReport& report) = 0;

    // Some ten milliseconds more; the statistics in `capture` may have changed.
    virtual void timePassed(const CaptureInfo& capture) = 0;
};

class LiveSession {
public:
    // The observer, and what `options` point to, must outlive it. Errors: BadFilter.
    static Result<std::unique_ptr<LiveSession>> make(
        const LiveOptions& options, LiveObserver& observer
    );

    virtual ~LiveSession() = default;

    // Captures until the input ends or is stopped, then hands over what has not ended. path names
    // the input. Errors: those of openCapture(), when nothing was captured.
    virtual std::optional<Error> run(
        FileHandle input, const std::string& path, const StopCheck& stop
    ) = 0;

    virtual std::vector<CaptureReport> captures() const = 0;
    virtual const Overview& overview() const = 0;
    virtual std::uint64_t packets() const = 0;

    // Of the connections that were handed over.
    virtual const EncapsulationTable& encapsulations() const = 0;

    // Looks at every live connection, and at those that have ended but wait for stragglers.
    virtual void forEachLive(const std::function<void(const LiveFlow&)>& see) const = 0;

    // The time of the capture: of its newest packet, and on with the clock since.
    virtual Timestamp now() const = 0;
};

LiveCounts countLive(const LiveSession& session);

} // namespace lastack
