// Tracker: follows every TCP connection of a capture from its segments and hands each over, once,
// when it is finished. One record per incarnation: a 4-tuple used again is a new connection.
// Capture order is taken as given; time is capture time. Not thread-safe; one per thread.
#pragma once

#include "decode/segment.h"
#include "net/time.h"
#include "track/connection.h"
#include "track/evidence.h"
#include "track/flow_table.h"
#include "track/handshake.h"
#include "track/held_teardown.h"
#include "track/live_connection.h"
#include "track/plain_ending.h"
#include "track/plain_reset.h"

#include <boost/circular_buffer.hpp>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>

namespace lastack {

// Whether to follow connections as Zeek does, too: costs time, and only its words need it.
enum class ZeekView : std::uint8_t { Ignore, Follow };

// Whether to read what the protocols above TCP say of the end of a connection.
enum class TalkView : std::uint8_t { Ignore, Follow };

// What the sink is given of a connection that nothing disturbed: a Connection like any other, or a
// PlainEnding or PlainReset, which is enough for totals.
enum class PlainEndings : std::uint8_t { AtLength, InShort };

class Transcriber;

struct TrackerOptions {
    Duration closedLinger =
        Duration::seconds(60); // stragglers of a closed connection still join it
    Duration unansweredSyn =
        Duration::seconds(180); // longer than the largest gap between SYN retransmissions
    // Live, nobody wants to wait that long: so long after its last packet a connection is handed
    // over already, and its record absorbs stragglers as long as before.
    std::optional<Duration> reportSettledAfter = std::nullopt;
    std::optional<Duration> reportResetAfter = std::nullopt;
    // Closed connections that keep their evidence for stragglers; beyond, the oldest is reported.
    // After both FINs were acknowledged nothing can change the outcome any more; after a reset it
    // takes what the receiver did next.
    std::size_t maxSettledWaiting = 256;
    std::size_t maxResetWaiting = 1024;
    std::size_t maxReported =
        131072; // reported ones that still absorb stragglers; beyond, the oldest is forgotten
    std::size_t maxLive = 16'000'000; // beyond, the longest idle of a sample is reported early
    std::uint64_t hashSeed = 0;       // 0: chosen at random
    ZeekView zeekView = ZeekView::Ignore;
    TalkView talkView = TalkView::Ignore; // follows as Zeek does, too
    PlainEndings plainEndings = PlainEndings::AtLength;
    // Told of every segment, unless null; must outlive the tracker. Follows as Zeek does, too.
    Transcriber* transcriber = nullptr;
};

// A connection that has not been handed over, as far as is known of it now.
struct LiveFlow {
    ConnectionId id{};
    std::array<Endpoint, 2> ends;   // in no particular order
    std::array<bool, 2> finAcked{}; // that end has closed its direction
    bool isOpening = false;         // its handshake is not complete
    bool isOver = false;            // it has ended, and waits for stragglers
    std::size_t client = 0;         // which end opened it, or seems to have
    Timestamp firstAt, lastAt;
};

class ConnectionSink {
public:
    virtual ~ConnectionSink() = default;

    // The connection may be moved from. Connections arrive in order of finishing, not of id.
    virtual void finished(Connection& connection) = 0;

    // Instead, where TrackerOptions ask for PlainEndings::InShort.
    virtual void finishedPlainly(const PlainEnding& /*ending*/) {}

    virtual void resetPlainly(const PlainReset& /*reset*/, const Endpoint& /*server*/) {}
};

class Tracker {
public:
    // The sink must outlive the tracker.
    Tracker(const TrackerOptions& options, ConnectionSink& sink);

    // In capture order.
    void push(std::span<const Segment> segments);

    // Time has come so far though no packet says so: hands over what is over by now.
    void advance(Timestamp now);

    // Every connection that has not been handed over; see() is called for each, in no particular
    // order.
    void forEachLive(const std::function<void(const LiveFlow&)>& see) const;

    // Hands over every connection that is still live; nothing may be pushed after it.
    // captureEnd: time of the last packet of the whole input.
    void finish(Timestamp captureEnd);

    // Opened so far.
    std::uint64_t connections() const { return opened_; }

    // The number of a connection that somebody else follows, as if it began here.
    ConnectionId reserveId() { return ConnectionId{++opened_}; }

private:
    static constexpr std::size_t kBurst = 64; // so many are reported or forgotten at once

    // So many segments have what they will touch brought into the cache; that of more would push
    // each other out of it again.
    static constexpr std::size_t kTogether = 32;

    struct Waiting {
        FlowIndex index;
        std::uint32_t
            id; // low half of the flow's when it was queued: the record may have been used again
        Timestamp since;
    };

    // Of one size, or grown by append().
    using WaitingQueue = boost::circular_buffer<Waiting>;

    void pushTogether(std::span<const Segment> segments);
    void apply(const Segment& segment, const FlowKey& key, FlowIndex likely);
    void applyTranscribed(const Segment& segment, const FlowKey& key, FlowIndex likely);
    void applySlowly(const Segment& segment, const FlowKey& key, FlowIndex index);
    FlowIndex open(const Segment& segment, const FlowKey& key, std::uint32_t incarnation);
    FlowIndex openWithSyn(const Segment& segment, const FlowKey& key, std::uint32_t incarnation);
    FlowIndex wake(FlowIndex index, std::uint32_t hash);
    void wakeAll();
    ConnectionId idOf(const LoneSyn& lone) const;
    void openFromPendingSyn(const Segment& segment, const FlowKey& key, FlowIndex index);
    void proceed(const Segment& segment, Direction from, FlowIndex index);
    bool take(LiveConnection live, const Segment& segment, Direction from);
    bool takeWatched(LiveConnection live, const Segment& segment, Direction from);
    void noteNewest(LiveConnection live, const Segment& segment);
    void takeIcmpError(const Segment& segment, Direction from, FlowIndex index);

    FlowIndex find(const Segment& segment, const FlowKey& key, FlowIndex likely);
    FlowIndex throughOtherTunnels(const Segment& segment, const FlowKey& key);
    void joinDirection(FlowIndex index, const Segment& segment, Direction from);
    void linkObservations(FlowIndex fresh, const Segment& segment, const FlowKey& key);

    bool takesHandshakeStep(Flow& flow, const Segment& segment, Direction from);
    bool holds(FlowIndex index, const Segment& segment, Direction from);
    void takeHeld(LiveConnection live, HeldIndex index);
    void prefetchRecord(FlowIndex index);
    LiveConnection liveConnection(FlowIndex index);
    void close(FlowIndex index, Timestamp at, WaitingQueue& queue);
    void touchOldest(const WaitingQueue& queue, std::size_t count);
    void prefetchHeld(HeldIndex index);
    static void prefetchRoom(const WaitingQueue& queue);
    void report(FlowIndex index, EndOfRecord why, Timestamp end);
    bool reportPlainly(FlowIndex index, EndOfRecord why);
    bool tellPlainly(FlowIndex index, const HeldTeardown* held);
    void reportAtLength(FlowIndex index, EndOfRecord why, Timestamp end);
    void reportLoneSyn(FlowIndex index, EndOfRecord why, Timestamp end);
    void release(FlowIndex index, EndOfRecord why, Timestamp end);

    Duration settledLinger() const {
        return options_.reportSettledAfter.value_or(options_.closedLinger);
    }

    Duration resetLinger() const {
        return options_.reportResetAfter.value_or(options_.closedLinger);
    }

    bool expire(Timestamp now);
    Timestamp earliestExpiry() const;
    static void append(WaitingQueue& queue, const Waiting& waiting);
    void enqueue(WaitingQueue& queue, const Waiting& waiting, Duration linger);
    void expireClosed(Timestamp now);
    void reportEarly(WaitingQueue& queue, Duration after, Timestamp now);
    bool isLongUnanswered(const Flow& flow, Timestamp now) const;
    bool isLongUnanswered(FlowIndex index, Timestamp now) const;
    FlowIndex nextToSweep();
    void sweepUnanswered(Timestamp now, std::size_t looks);
    void forgetOldestReported(Timestamp now);
    void reportOldest(WaitingQueue& queue, Timestamp now);
    FlowIndex nextToEvict();
    void evictOne(Timestamp now);
    bool isCurrent(const Waiting& waiting) const;
    Waiting waitingSince(FlowIndex index, Timestamp since) const;
    Timestamp openedAt(const Flow& flow) const;

    TrackerOptions options_;
    std::uint64_t hashSeed_;
    ConnectionSink& sink_;
    FlowTable table_;
    HandshakePool handshakes_;
    HeldPool held_;
    EvidencePool evidence_;
    Connection loneSyn_;    // reused for every report of a lone SYN
    WaitingQueue settled_;  // closed by both FINs, still to be reported
    WaitingQueue reset_;    // closed by a reset, still to be reported
    WaitingQueue reported_; // reported early, absorbing stragglers until they are forgotten
    Timestamp nextExpiry_{INT64_MAX}; // nothing waits longer than it may before this
    std::uint64_t opened_ = 0;
    bool sawTunnels_ = false;
    std::size_t evictionHand_ = 0;
    std::size_t sweepHand_ = 0; // the next record to be looked at by sweepUnanswered()
    Timestamp nextLap_{INT64_MIN};
};

} // namespace lastack
