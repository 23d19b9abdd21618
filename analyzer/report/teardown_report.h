// TeardownReport: the one value every output consumes: a connection, the
// verdict on it and the calls that explain it.
// Text (names of codes, the summary sentence) is made from it by report/words.h and
// report/sentence.h, in one place.
#pragma once

#include "capture/capture_info.h"
#include "track/connection.h"
#include "track/transcript.h"
#include "verdict/in_band.h"
#include "verdict/multipath.h"
#include "verdict/verdict.h"
#include "wsp/mapping.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lastack {

struct TeardownReport {
    Connection connection;
    Verdict verdict;
    std::vector<std::string> encapsulation;   // outermost first, e.g. "vlan:10"
    std::vector<std::string> alsoSeenIn = {}; // of the other observation, where there is one
    std::string clientName =
        {}; // host names from the capture (CaptureInfo::names), unescaped; empty: none
    std::string serverName = {};
    WindowCodesBySide windowCodes = {}; // what the whole capture says of reasons in reset windows
    std::optional<MultipathVerdict> multipath = {};    // of a subflow: what is above it
    WspMapping mapping = {};                           // explain()'s, of this verdict
    std::shared_ptr<const Transcript> transcript = {}; // null: only the events were kept
};

// Packets that could not be used, by reason ("ARP", "truncated TCP header"), in descending order of
// packets.
struct SkippedPackets {
    std::string reason;
    std::uint64_t packets = 0;
};

// A finished run over one or several captures: everything of the report beside its connections.
struct CaptureReport {
    CaptureInfo info;
    std::vector<SkippedPackets> skipped;
    std::uint64_t wrongChecksums = 0;
    std::uint64_t tcpPackets = 0;
    std::uint64_t otherTransportPackets = 0; // of connections of other transports
};

} // namespace lastack
