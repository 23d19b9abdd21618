// Session: runs the whole pipeline over capture files: read, filter, decode, track, judge, count,
// store. One thread; progress and cancellation are looked at once per batch. An interrupted run
// still yields what was understood.
#pragma once

#include "capture/byte_input.h"
#include "net/result.h"
#include "query/filter.h"
#include "report/overview.h"
#include "report/teardown_report.h"
#include "session/encapsulation_names.h"
#include "session/result_store.h"
#include "track/tracker.h"
#include "track/transcriber.h"
#include "verdict/multipath.h"
#include "verdict/netscaler.h"
#include "wsp/explain.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lastack {

struct SessionOptions {
    std::vector<std::string> paths;
    std::string packetFilter;      // BPF; empty: every packet
    const Filter* where = nullptr; // connections that do not match are neither counted nor stored
    bool keepConnections = true;   // false: totals only
    std::optional<std::uint64_t> onlyId;   // store just this connection
    bool transcripts = false;              // keep every segment of the connections that are stored
    TrackerOptions tracker;                // its transcriber is the session's
    std::optional<ExplainOptions> explain; // nothing: calls, and what is said above TCP, left out
    ExplainOptions explainForWhere;        // how fields of `where` that name calls are read
};

struct Progress {
    std::uint64_t packets = 0;
    std::uint64_t bytesRead = 0;
    std::uint64_t bytesTotal = 0; // 0: unknown
};

struct RunResult {
    std::vector<CaptureReport> captures;
    Overview overview;
    ResultStore connections;
    EncapsulationNames encapsulations;
    std::map<IpAddress, std::string> names;   // host names that the captures carry
    CodedResets codedResets;                  // of all senders, for what one reset cannot tell
    MultipathLedger multipath;                // of all subflows, whatever `where` selects
    Transcripts transcripts;                  // empty unless they were asked for
    std::uint64_t connectionsSeen = 0;        // before `where`
    std::optional<ExplainOptions> explaining; // how report() reads the calls
    bool interrupted = false;
    bool isUnderWay = false; // a view of a run that goes on: connections in order of ending alone

    // Whether any input was cut short or damaged.
    bool damaged() const;

    // The report of one stored connection; nothing when the store cannot be read.
    std::optional<TeardownReport> report(RowId row) const;

    // The same without calls, names and transcript, into storage that is used again: what lists
    // show and a Filter reads. False when the store cannot be read.
    bool outline(RowId row, TeardownReport& into) const;

    std::string nameOf(const IpAddress& address) const;

    // Stores a connection that has ended, with what names its encapsulations.
    void keep(
        const Connection& connection, const Verdict& verdict, const EncapsulationTable& table
    );

    // What is understood so far, of a run that goes on, for another thread to read.
    std::shared_ptr<const RunResult> view();

    // Of a run that has ended: what its captures say, and the connections in order of start.
    void complete(std::vector<CaptureReport> reports);
};

struct RunControl {
    std::function<void(const Progress&)> onProgress; // may be empty
    StopCheck shouldStop;                            // may be empty; once true, it stays true
    // Asked once per batch, once there are connections: whether somebody wants to see what is
    // understood so far. Whoever asks all the time gets nothing done. May be empty.
    std::function<bool()> wantsView;
    std::function<void(std::shared_ptr<const RunResult>)> onView;
};

// A view as the result of a run that was stopped there: for when the run itself came to nothing.
std::shared_ptr<const RunResult> settled(const RunResult& view);

// Errors: those of openCaptures() and BpfFilter::compile(). Where there is no room for the
// connections the run ends there; connections.failure() says so.
Result<RunResult> analyze(const SessionOptions& options, const RunControl& control);

} // namespace lastack
