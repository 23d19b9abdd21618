#include "tests/verdict/simulated_host.h"

#include <algorithm>
#include <utility>

namespace lastack::test {

namespace {

constexpr std::uint8_t kAck = TcpFlags::kAck;
constexpr Duration kKeepaliveIdle = Duration::seconds(5);
constexpr Duration kKeepaliveInterval = Duration::seconds(1);
constexpr unsigned kKeepaliveProbes = 3;

} // namespace

void SimulatedHost::connect(Duration now) {
    state_ = State::SynSent;
    sndNext_ = sndMax_ = 1;
    emit(now, TcpFlags::kSyn, 0, 0);
    armTimer(now);
}

void SimulatedHost::send(Duration now, std::uint32_t bytes) {
    if (state_ == State::Closed || finQueued_) {
        return;
    }
    queuedEnd_ += bytes;
    pump(now);
}

void SimulatedHost::shutdownSend(Duration now) {
    if (state_ == State::Closed || state_ == State::SynSent) {
        return;
    }
    finQueued_ = true;
    pump(now);
}

void SimulatedHost::close(Duration now) {
    if (state_ == State::SynSent) {
        state_ = State::Closed;
        deadline_.reset();
        return;
    }
    // RFC 1122 §4.2.2.13, RFC 2525 §2.17: closing with data unread sends a reset.
    if (unread_ > 0) {
        abort(now);
        return;
    }
    orphan_ = true;
    shutdownSend(now);
}

void SimulatedHost::abort(Duration now) {
    // RFC 9293 §3.10.5. In LAST-ACK, CLOSING and TIME-WAIT there is nothing to reset.
    switch (state_) {
    case State::SynReceived:
    case State::Established:
    case State::FinWait1:
    case State::FinWait2:
    case State::CloseWait:
        emit(now, TcpFlags::kRst | kAck, sndNext_, 0);
        break;
    case State::Closed:
    case State::Listen:
    case State::SynSent:
    case State::Closing:
    case State::LastAck:
    case State::TimeWait:
        break;
    }
    state_ = State::Closed;
    deadline_.reset();
}

void SimulatedHost::restart() {
    state_ = State::Closed;
    deadline_.reset();
}

void SimulatedHost::receive(Duration now, const ScriptSegment& segment) {
    switch (state_) {
    case State::Closed:
        receiveClosed(now, segment);
        return;
    case State::Listen:
        receiveListening(now, segment);
        return;
    case State::SynSent:
        receiveSynSent(now, segment);
        return;
    case State::SynReceived:
    case State::Established:
    case State::FinWait1:
    case State::FinWait2:
    case State::CloseWait:
    case State::Closing:
    case State::LastAck:
    case State::TimeWait:
        receiveSynchronized(now, segment);
        return;
    }
}

void SimulatedHost::receiveClosed(Duration now, const ScriptSegment& segment) {
    if (!segment.flags.rst()) {
        replyReset(now, segment);
    }
}

void SimulatedHost::receiveListening(Duration now, const ScriptSegment& segment) {
    if (segment.flags.rst()) {
        return;
    }
    if (segment.flags.ack()) {
        replyReset(now, segment);
        return;
    }
    state_ = State::SynReceived;
    rcvNext_ = 1;
    sndNext_ = sndMax_ = 1;
    emit(now, TcpFlags::kSyn | kAck, 0, 0);
    armTimer(now);
}

void SimulatedHost::receiveSynSent(Duration now, const ScriptSegment& segment) {
    const bool acksSyn = segment.flags.ack() && segment.ack == 1;
    if (segment.flags.ack() && !acksSyn) {
        receiveClosed(now, segment);
        return;
    }
    // RFC 9293 §3.10.7.3: a reset counts only when it acknowledges the SYN.
    if (segment.flags.rst()) {
        if (acksSyn) {
            state_ = State::Closed;
            deadline_.reset();
        }
        return;
    }
    if (!segment.flags.syn() || !acksSyn) {
        return;
    }
    state_ = State::Established;
    sndUna_ = rcvNext_ = 1;
    tries_ = 0;
    deadline_.reset();
    emit(now, kAck, sndNext_, 0);
    pump(now);
    armTimer(now);
}

// RFC 9293 §3.10.7.4, first step.
bool SimulatedHost::isAcceptable(const ScriptSegment& segment) const {
    const auto offset = segment.seq - rcvNext_;
    const auto length = sequenceLength(segment);
    if (offset < options_.window) {
        return true;
    }
    return length > 0 && segment.seq + length - 1 - rcvNext_ < options_.window;
}

void SimulatedHost::receiveSynchronized(Duration now, const ScriptSegment& segment) {
    if (segment.flags.rst()) {
        takeReset(now, segment);
        return;
    }
    if (segment.flags.syn() || !isAcceptable(segment)) {
        emit(now, kAck, sndNext_, 0); // RFC 5961 §4.2 for the SYN
        return;
    }
    if (!segment.flags.ack() || segment.ack > sndMax_) {
        return;
    }
    takeAck(now, segment.ack);
    const bool newData = segment.length > 0 && segment.seq + segment.length > rcvNext_;
    if (newData && (orphan_ || state_ == State::Closed)) {
        replyReset(now, segment); // RFC 9293 §3.10.7.4: data after CLOSE
        state_ = State::Closed;
        deadline_.reset();
        return;
    }
    if (sequenceLength(segment) > 0) {
        takeData(segment);
        emit(now, kAck, sndNext_, 0);
    }
    pump(now);
    armTimer(now);
}

void SimulatedHost::takeReset(Duration now, const ScriptSegment& segment) {
    // RFC 5961 §3.2.
    if (segment.seq == rcvNext_) {
        state_ = State::Closed;
        deadline_.reset();
    } else if (segment.seq - rcvNext_ < options_.window) {
        emit(now, kAck, sndNext_, 0);
    }
}

void SimulatedHost::takeAck(Duration now, std::uint32_t ack) {
    if (state_ == State::SynReceived && ack >= 1) {
        state_ = State::Established;
    }
    probes_ = 0;
    if (ack <= sndUna_) {
        return;
    }
    sndUna_ = ack;
    sndNext_ = std::max(sndNext_, ack);
    tries_ = 0;
    deadline_.reset();
    armTimer(now);
    if (finSent_ && ack == finSequence() + 1) {
        advanceOnFinAcked();
    }
}

void SimulatedHost::advanceOnFinAcked() {
    if (state_ == State::FinWait1) {
        state_ = State::FinWait2;
    } else if (state_ == State::Closing) {
        state_ = State::TimeWait;
    } else if (state_ == State::LastAck) {
        state_ = State::Closed;
    }
}

void SimulatedHost::takeData(const ScriptSegment& segment) {
    outOfOrder_.emplace(segment.seq, segment);
    for (auto next = outOfOrder_.begin(); next != outOfOrder_.end() && next->first <= rcvNext_;) {
        const auto& queued = next->second;
        const auto end = queued.seq + queued.length;
        if (end > rcvNext_) {
            unread_ += reads_ ? 0 : end - rcvNext_;
            rcvNext_ = end;
        }
        if (queued.flags.fin() && end == rcvNext_ && !peerFinTaken_) {
            takeFin();
        }
        next = outOfOrder_.erase(next);
    }
}

void SimulatedHost::takeFin() {
    ++rcvNext_;
    peerFinTaken_ = true;
    if (state_ == State::Established) {
        state_ = State::CloseWait;
    } else if (state_ == State::FinWait1) {
        state_ = State::Closing;
    } else if (state_ == State::FinWait2) {
        state_ = State::TimeWait;
    }
}

void SimulatedHost::emit(
    Duration now, std::uint8_t flags, std::uint32_t seq, std::uint32_t length
) {
    ScriptSegment segment{.at = now, .from = side_, .flags = {flags}, .seq = seq, .length = length};
    segment.ack = segment.flags.ack() ? rcvNext_ : 0;
    segment.window =
        segment.flags.rst()
            ? std::uint16_t{0}
            : static_cast<std::uint16_t>(options_.window - std::min(unread_, options_.window));
    segment.hopLimit = options_.hopLimit;
    segment.ipId = ipId_++;
    output_.push_back(segment);
}

// RFC 9293 §3.10.7.1: the reply of a host that knows no such connection.
void SimulatedHost::replyReset(Duration now, const ScriptSegment& to) {
    if (to.flags.ack()) {
        emit(now, TcpFlags::kRst, to.ack, 0);
        return;
    }
    emit(now, TcpFlags::kRst | kAck, 0, 0);
    output_.back().ack = to.seq + sequenceLength(to);
}

void SimulatedHost::pump(Duration now) {
    if (state_ != State::Established && state_ != State::CloseWait) {
        return;
    }
    while (sndNext_ < queuedEnd_ && sndNext_ - sndUna_ < options_.window) {
        const auto length = std::min(options_.segmentSize, queuedEnd_ - sndNext_);
        emit(now, TcpFlags::kPsh | kAck, sndNext_, length);
        sndNext_ += length;
    }
    if (finQueued_ && !finSent_ && sndNext_ == queuedEnd_) {
        emit(now, TcpFlags::kFin | kAck, sndNext_++, 0);
        finSent_ = true;
        state_ = state_ == State::Established ? State::FinWait1 : State::LastAck;
    }
    sndMax_ = std::max(sndMax_, sndNext_);
    armTimer(now);
}

void SimulatedHost::armTimer(Duration now) {
    const bool outstanding = sndUna_ < sndNext_;
    const auto first = state_ == State::SynSent || state_ == State::SynReceived
                           ? Duration::seconds(1)
                           : Duration::milliseconds(300);
    if (state_ == State::Closed || state_ == State::TimeWait) {
        deadline_.reset();
    } else if (outstanding && (!deadline_ || tries_ == 0)) {
        deadline_ = Duration{now.ns + first.ns};
    } else if (!outstanding && options_.keepalive && state_ == State::Established) {
        deadline_ = Duration{now.ns + kKeepaliveIdle.ns};
    } else if (!outstanding) {
        deadline_.reset();
    }
}

void SimulatedHost::timeOut(Duration now) {
    deadline_.reset();
    if (sndUna_ < sndNext_) {
        retransmit(now);
    } else if (options_.keepalive && state_ == State::Established) {
        probe(now);
    }
}

void SimulatedHost::retransmit(Duration now) {
    if (++tries_ > options_.maxRetransmissions) {
        giveUp(now);
        return;
    }
    if (state_ == State::SynSent) {
        emit(now, TcpFlags::kSyn, 0, 0);
    } else if (state_ == State::SynReceived) {
        emit(now, TcpFlags::kSyn | kAck, 0, 0);
    } else if (finSent_ && sndUna_ == finSequence()) {
        emit(now, TcpFlags::kFin | kAck, sndUna_, 0);
    } else {
        emit(
            now,
            TcpFlags::kPsh | kAck,
            sndUna_,
            std::min(options_.segmentSize, queuedEnd_ - sndUna_)
        );
    }
    deadline_ = Duration{now.ns + (std::int64_t{300'000'000} << tries_)};
}

void SimulatedHost::probe(Duration now) {
    if (probes_++ == kKeepaliveProbes) {
        abort(now);
        return;
    }
    emit(now, kAck, sndNext_ - 1, 0);
    deadline_ = Duration{now.ns + kKeepaliveInterval.ns};
}

void SimulatedHost::giveUp(Duration now) {
    if (options_.resetsWhenGivingUp && isSynchronized()) {
        emit(now, TcpFlags::kRst | kAck, sndNext_, 0);
    }
    state_ = State::Closed;
}

std::vector<ScriptSegment> SimulatedHost::takeOutput() {
    return std::exchange(output_, {});
}

} // namespace lastack::test
