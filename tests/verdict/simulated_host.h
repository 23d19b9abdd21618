// SimulatedHost: one TCP endpoint as RFC 9293 describes it, small enough to be read, driven by
// calls and arriving segments. Gives random exchanges segments that a real stack could send:
// retransmission, challenge ACKs, replies to strays, aborts. Not thread-safe. Not for production:
// no congestion control, a fixed window, numbers relative to both sides' ISN.
#pragma once

#include "tests/support/script.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace lastack::test {

struct HostOptions {
    std::uint32_t segmentSize = 1000;
    std::uint32_t window = 30'000;
    unsigned maxRetransmissions = 6;
    bool resetsWhenGivingUp = false; // as Windows does; Linux goes away silently
    bool keepalive = false; // after 5 s of silence, every second, three times, then a reset
    std::uint8_t hopLimit = 64;
    std::uint16_t ipId = 1;
};

class SimulatedHost {
public:
    enum class State : std::uint8_t {
        Closed,
        Listen,
        SynSent,
        SynReceived,
        Established,
        FinWait1,
        FinWait2,
        CloseWait,
        Closing,
        LastAck,
        TimeWait,
    };

    SimulatedHost(Side side, const HostOptions& options)
        : side_(side), options_(options), ipId_(options.ipId) {}

    // What an application or an operator does.
    void listen() { state_ = State::Listen; }

    void connect(Duration now);
    void send(Duration now, std::uint32_t bytes);
    void shutdownSend(Duration now);
    void close(Duration now); // a reset when data is unread
    void abort(Duration now); // linger 0
    void restart();           // its connections are forgotten

    void stopReading() { reads_ = false; }

    // What the network and the clock do.
    void receive(Duration now, const ScriptSegment& segment);
    void timeOut(Duration now);

    // When timeOut() is due next.
    std::optional<Duration> deadline() const { return deadline_; }

    State state() const { return state_; }

    bool isSynchronized() const { return state_ >= State::Established; }

    bool heardEnd() const { return peerFinTaken_; }

    std::uint32_t receiveNext() const { return rcvNext_; }

    // What it has sent since the last call.
    std::vector<ScriptSegment> takeOutput();

private:
    void receiveClosed(Duration now, const ScriptSegment& segment);
    void receiveListening(Duration now, const ScriptSegment& segment);
    void receiveSynSent(Duration now, const ScriptSegment& segment);
    void receiveSynchronized(Duration now, const ScriptSegment& segment);
    void takeReset(Duration now, const ScriptSegment& segment);
    void takeAck(Duration now, std::uint32_t ack);
    void advanceOnFinAcked();
    void takeData(const ScriptSegment& segment);
    void takeFin();
    bool isAcceptable(const ScriptSegment& segment) const;

    void emit(Duration now, std::uint8_t flags, std::uint32_t seq, std::uint32_t length);
    void replyReset(Duration now, const ScriptSegment& to);
    void pump(Duration now);
    void retransmit(Duration now);
    void probe(Duration now);
    void giveUp(Duration now);
    void armTimer(Duration now);

    std::uint32_t finSequence() const { return queuedEnd_; }

    Side side_;
    HostOptions options_;
    State state_ = State::Closed;
    std::uint32_t sndUna_ = 0, sndNext_ = 0, rcvNext_ = 0;
    std::uint32_t sndMax_ = 0;
    std::uint32_t queuedEnd_ = 1; // one past the last byte the application gave
    std::map<std::uint32_t, ScriptSegment> outOfOrder_;
    bool finQueued_ = false, finSent_ = false, peerFinTaken_ = false;
    bool orphan_ = false; // no handle any more: data draws a reset
    bool reads_ = true;
    std::uint32_t unread_ = 0;
    unsigned tries_ = 0;
    unsigned probes_ = 0;
    std::optional<Duration> deadline_;
    std::uint16_t ipId_;
    std::vector<ScriptSegment> output_;
};

} // namespace lastack::test
